"""Find and replace across documents: what would be replaced first, then all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.edits import Edit
from codage.domain.finding import Finder, Wanted
from codage.domain.task import Advance, unwatched
from codage.project.corrections import CorrectionVerbs, outdated
from codage.project.following import EditEffect
from codage.project.recoding import chunks


@dataclass(frozen=True, slots=True)
class Replaceable:
    """A passage that was found: its turn, where in the turn's `text`, and what would be there."""

    document_id: DocumentId
    turn_id: TurnId
    start: int
    end: int
    replacement: str
    text: str

    @property
    def found(self) -> str:
        """The passage as it is."""
        return self.text[self.start : self.end]


class ReplacingVerbs(CorrectionVerbs):
    """What can be replaced."""

    def find_to_replace(
        self,
        wanted: Wanted,
        replace: str,
        *,
        document_ids: Sequence[DocumentId] | None = None,
        advance: Advance = unwatched,
    ) -> list[Replaceable]:
        """What `replace_all` would replace, in the order of documents (all, or some) and turns.

        What is already as it would be is left out. Raises UnusablePattern.
        """
        finder = Finder(wanted, replace)
        found: list[Replaceable] = []
        documents = self._in_order(document_ids)
        for number, document_id in enumerate(documents):
            advance(number, len(documents))
            rows = self.connection.exec_driver_sql(
                "SELECT id, text FROM turn WHERE document_id = ? ORDER BY rank", (document_id,)
            )
            found += [
                Replaceable(document_id, turn, one.start, one.end, one.replacement, text)
                for turn, text in rows
                for one in finder.occurrences(text)
                if one.found != one.replacement
            ]
        advance(len(documents), len(documents))
        return found

    def effect_of_replacing(self, passages: Iterable[Replaceable]) -> EditEffect:
        """Which codings `replace_all` would destroy, and of which it would change the text."""
        return self.preview_edits(self._edits_of(passages))

    def replace_all(self, passages: Sequence[Replaceable], *, advance: Advance = unwatched) -> None:
        """Replace what was found, all of it or those that were chosen, as one change.

        Raises InvalidRequest when one of the texts has changed since it was found there, and
        Cancelled from `advance`; nothing is then replaced.
        """
        with self.change("Replace {count} passages", count=len(passages)):
            self.edit_texts(self._edits_of(passages), advance=advance)

    def _edits_of(self, passages: Iterable[Replaceable]) -> dict[TurnId, Edit]:
        edits: dict[TurnId, Edit] = {}
        ordered = sorted(passages, key=attrgetter("turn_id", "start"))
        for turn_id, those in groupby(ordered, key=attrgetter("turn_id")):
            edits[turn_id] = Edit((one.start, one.end, one.replacement) for one in those)
        expected = {one.turn_id: one.text for one in ordered}
        for chunk in chunks(list(edits)):
            texts = self._turn_texts(chunk)
            if any(texts.get(turn_id) != expected[turn_id] for turn_id in chunk):
                raise outdated()
        return edits

    def _in_order(self, document_ids: Sequence[DocumentId] | None) -> list[DocumentId]:
        rows = self.connection.exec_driver_sql("SELECT id FROM document ORDER BY id")
        chosen = None if document_ids is None else set(document_ids)
        return [d for d in map(itemgetter(0), rows) if chosen is None or d in chosen]
