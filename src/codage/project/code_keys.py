"""The keys that apply codes: one code has a key at a time."""

from __future__ import annotations

from codage.domain.anchors import CodeId
from codage.project.codebook import CodebookVerbs
from codage.project.tables import Code


class CodeKeyVerbs(CodebookVerbs):
    """Giving keys to codes and taking them away."""

    def give_key(self, code_id: CodeId, key: str) -> None:
        """Let `key` apply this code, and no other code any more."""
        name = self._code(code_id).name
        with self.change("Give the key {key} to code {name}", key=key, name=name):
            self._set(Code, code_id, key=key)
            self._free_key(key, code_id)

    def take_key(self, code_id: CodeId) -> None:
        """Let no key apply this code."""
        code = self._code(code_id)
        with self.change("Take the key {key} from code {name}", key=code.key, name=code.name):
            self._set(Code, code_id, key="")
