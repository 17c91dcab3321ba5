"""Anchor examples of codes, picked from the interviews."""

from __future__ import annotations

from collections.abc import Sequence

from codage.domain.anchors import CodeId, CodingId, Span
from codage.project.codebook import CodebookVerbs
from codage.project.codings import CodingVerbs
from codage.project.errors import InvalidRequest
from codage.project.tables import Code


class CodeExampleVerbs(CodebookVerbs, CodingVerbs):
    """Taking passages as examples."""

    def take_example(self, coding_id: CodingId) -> None:
        """Let the segment of a coding stand as an example of its code."""
        coding = self.coding(coding_id)
        self.take_passage(coding.code_id, coding.span)

    def take_examples(self, coding_ids: Sequence[CodingId]) -> None:
        """Let several segments stand as examples, each of its code, in one change."""
        with self.change("Take {count} examples from the interviews", count=len(coding_ids)):
            for coding_id in coding_ids:
                self.take_example(coding_id)

    def take_passage(self, code_id: CodeId, span: Span) -> None:
        """Let a passage stand as an example of a code, after those that it has.

        A passage that is an example already is left alone.
        """
        code = self._code(code_id)
        example = self.example_of(span)
        if example in code.example:
            return
        with self.change("Take an example of {name}", name=code.name):
            lines = [line for line in (code.example, example) if line]
            self._set(Code, code_id, example="\n".join(lines))

    def example_of(self, span: Span) -> str:
        """A passage as an example is written: « text » (interview), so that it is found again.

        Raises InvalidRequest when there is no text in it.
        """
        document = self._checked(span)
        texts = self._texts({span.start.turn, span.end.turn})
        if span.start.turn == span.end.turn:
            text = texts[span.start.turn][span.start.offset : span.end.offset]
        else:
            text = self._across(span, texts)
        if not (text := " ".join(text.split())):
            raise InvalidRequest("Select some text first: there is nothing to take here.")
        return f"«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}» ({self._name_of(document)})"

    def _name_of(self, document: int) -> str:
        return {int(key): name for key, name in self.document_names().items()}.get(document, "")
