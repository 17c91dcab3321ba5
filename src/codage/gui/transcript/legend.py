"""What a coding is called: its code's name and colour, its coder, and the words of its tooltip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from codage.domain.anchors import CodeId, CoderId
from codage.domain.codebook import ancestors_of
from codage.domain.markdown import plain
from codage.gui.words import tr
from codage.project.rows import CodeRow, CoderRow, CodingRow

_LONGEST_MEMO = 300


class Legend:
    """The codes and coders that codings refer to."""

    def __init__(self, codes: Mapping[CodeId, CodeRow], coders: Mapping[CoderId, CoderRow]) -> None:
        self._codes = codes
        self._coders = coders
        self._parents = {code.id: code.parent_id for code in codes.values()}
        self._initials = {coder.id: initials(coder.name) for coder in coders.values()}

    def with_codes(self, codes: Mapping[CodeId, CodeRow]) -> Legend:
        return Legend(codes, self._coders)

    def colour(self, coding: CodingRow) -> str:
        code = self._codes.get(coding.code_id)
        return code.colour if code else ""

    def name(self, coding: CodingRow) -> str:
        code = self._codes.get(coding.code_id)
        return code.name if code else tr("Unknown code")

    def coder_initials(self, coding: CodingRow) -> str:
        return self._initials.get(coding.coder_id, "")

    def tooltip(self, coding: CodingRow) -> str:
        """The code's whole path, the coder, the weight and the memo, as rich text."""
        path = [self._codes[one].name for one in self._ancestors(coding) if one in self._codes]
        lines = [f"<b>{escape(self.name(coding))}</b>"]
        if path:
            lines.insert(0, escape(" › ".join(reversed(path))))
        coder = self._coders.get(coding.coder_id)
        if coder:
            lines.append(escape(tr("Coded by {coder}", coder=coder.name)))
        if coding.weight is not None:
            lines.append(escape(tr("Weight: {weight}", weight=coding.weight)))
        if coding.memo:
            words = plain(coding.memo)
            memo = words[:_LONGEST_MEMO] + "…" * (len(words) > _LONGEST_MEMO)
            lines.append(f"<i>{escape(memo)}</i>".replace("\n", "<br>"))
        return "<qt>" + "<br>".join(lines) + "</qt>"

    def _ancestors(self, coding: CodingRow) -> Iterable[CodeId]:
        return ancestors_of(coding.code_id, self._parents)


def initials(name: str) -> str:
    """The first letters of at most three parts of a name."""
    return "".join(part[0] for part in name.replace("-", " ").split()[:3]).upper()
