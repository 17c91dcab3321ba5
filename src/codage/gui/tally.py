"""How many codings each interview and each code has, of the coders on show, always true.

One table of which coding ties what is kept in memory, so that a change costs what it touched
and not what the project holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId
from codage.gui.session import Session
from codage.project.rows import Change

Tie = tuple[CodingId, DocumentId, CodeId, CoderId]


class Tally(QObject):
    """Counts of codings that follow the session. One for all panels: ask `tally_of`."""

    moved = Signal(object, object)
    """The sets of `DocumentId` and of `CodeId` whose counts are others now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._ties: dict[CodingId, Tie] = {}
        self._by_document: Counter[tuple[DocumentId, CoderId]] = Counter()
        self._by_code: Counter[tuple[CodeId, CoderId]] = Counter()
        session.opened.connect(self._read)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._tell_all)
        if session.is_open:
            self._read()

    def of_document(self, document: DocumentId) -> int:
        """The codings on show in an interview."""
        return sum(self._by_document[document, coder] for coder in self._session.shown_coders)

    def of_code(self, code: CodeId) -> int:
        """The codings on show with a code itself."""
        return sum(self._by_code[code, coder] for coder in self._session.shown_coders)

    def by_coder(self, code: CodeId) -> dict[CoderId, int]:
        """The codings on show with a code itself, of each coder who has some."""
        counts = {coder: self._by_code[code, coder] for coder in self._session.shown_coders}
        return {coder: count for coder, count in counts.items() if count}

    def _read(self) -> None:
        self._forget()
        self._add(self._session.project.coding_ties())

    def _forget(self) -> None:
        self._ties.clear()
        self._by_document.clear()
        self._by_code.clear()

    def _follow(self, change: Change) -> None:
        touched = change.touched.get("coding", frozenset())
        if not touched:
            return
        before = self._drop(touched)
        rows = self._session.project.codings_by_id(map(CodingId, touched))
        after = [(row.id, row.document_id, row.code_id, row.coder_id) for row in rows]
        self._add(after)
        ties = before + after
        self.moved.emit({tie[1] for tie in ties}, {tie[2] for tie in ties})

    def _add(self, ties: list[Tie]) -> None:
        self._ties.update((tie[0], tie) for tie in ties)
        self._by_document.update([(tie[1], tie[3]) for tie in ties])
        self._by_code.update([(tie[2], tie[3]) for tie in ties])

    def _drop(self, codings: Iterable[int]) -> list[Tie]:
        known = (self._ties.pop(CodingId(coding), None) for coding in codings)
        dropped = [tie for tie in known if tie is not None]
        self._by_document.subtract([(tie[1], tie[3]) for tie in dropped])
        self._by_code.subtract([(tie[2], tie[3]) for tie in dropped])
        return dropped

    def _tell_all(self) -> None:
        self.moved.emit(
            {document for document, _ in self._by_document}, {code for code, _ in self._by_code}
        )


def tally_of(session: Session) -> Tally:
    """The tally of `session`, made at the first asking."""
    return session.findChild(Tally) or Tally(session)
