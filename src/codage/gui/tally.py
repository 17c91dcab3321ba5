"""How many codings each interview and each code has, of the coders on show, always true.

One table of which coding ties what is kept in memory, so that a change costs what it touched
and not what the project holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId
from codage.gui.session import Session
from codage.project.rows import Change

Tie = tuple[DocumentId, CodeId, CoderId]


class Tally(QObject):
    """Counts of codings that follow the session. One for all panels: ask `tally_of`."""

    moved = Signal(object, object)
    """The sets of `DocumentId` and of `CodeId` whose counts are others now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._ties: dict[CodingId, Tie] = {}
        self._by_document: dict[DocumentId, Counter[CoderId]] = defaultdict(Counter)
        self._by_code: dict[CodeId, Counter[CoderId]] = defaultdict(Counter)
        session.opened.connect(self._read)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._tell_all)
        if session.is_open:
            self._read()

    def of_document(self, document: DocumentId) -> int:
        """The codings on show in an interview."""
        return self._shown(self._by_document.get(document))

    def of_code(self, code: CodeId) -> int:
        """The codings on show with a code itself."""
        return self._shown(self._by_code.get(code))

    def _shown(self, counts: Counter[CoderId] | None) -> int:
        if not counts:
            return 0
        hidden = self._session.hidden_coders
        return sum(count for coder, count in counts.items() if coder not in hidden)

    def _read(self) -> None:
        self._forget()
        for coding, *tie in self._session.project.coding_ties():
            self._add(coding, tuple(tie))

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
        after = [(row.id, (row.document_id, row.code_id, row.coder_id)) for row in rows]
        for coding, tie in after:
            self._add(coding, tie)
        ties = [*before, *(tie for _, tie in after)]
        self.moved.emit({tie[0] for tie in ties}, {tie[1] for tie in ties})

    def _add(self, coding: CodingId, tie: Tie) -> None:
        document, code, coder = self._ties[coding] = tie
        self._by_document[document][coder] += 1
        self._by_code[code][coder] += 1

    def _drop(self, codings: Iterable[int]) -> list[Tie]:
        dropped = []
        for coding in codings:
            if (tie := self._ties.pop(CodingId(coding), None)) is not None:
                document, code, coder = tie
                self._by_document[document][coder] -= 1
                self._by_code[code][coder] -= 1
                dropped.append(tie)
        return dropped

    def _tell_all(self) -> None:
        self.moved.emit(set(self._by_document), set(self._by_code))


def tally_of(session: Session) -> Tally:
    """The tally of `session`, made at the first asking."""
    return session.findChild(Tally) or Tally(session)
