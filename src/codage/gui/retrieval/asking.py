"""From the query on show to its answer, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from codage.analysis.retrieval.orders import Order
from codage.analysis.retrieval.sentence import names_in, sentence
from codage.domain.anchors import CoderId
from codage.domain.query import CodedBy, Query
from codage.domain.task import Advance, unwatched
from codage.gui.session import Session
from codage.gui.words import say

if TYPE_CHECKING:
    from codage.analysis.retrieval.answering import Answer
    from codage.analysis.retrieval.reading import Reading


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a query, ready to be shown. ``words`` is the query as a sentence."""

    query: Query
    found: Answer
    reading: Reading
    words: str


def work_for(
    session: Session, query: Query, order: Order, variable: str
) -> Callable[[Advance], Answered]:
    """What answers `query` for the page, with that order and that answer of the survey beside."""
    project, coders = session.project, coders_asked(session, query)

    def work(_advance: Advance = unwatched) -> Answered:
        from codage.analysis.retrieval.answering import answer
        from codage.analysis.retrieval.reading import read

        frames = project.frames
        found = answer(frames, query, coder_ids=coders)
        reading = read(frames, found.ids, order, variable=variable, coder_ids=coders)
        return Answered(query, found, reading, sentence(query, names_in(project, _day), say))

    return work


def coders_asked(session: Session, query: Query) -> frozenset[CoderId] | None:
    """Those whose codings are on show, and whoever the query names; None for everyone.

    Behind a number are the codings that it counted, whoever made them. In blind mode none of
    this makes others' codings appear.
    """
    shown = frozenset(session.shown_coders)
    if session.is_blind:
        return shown
    if query.among is not None or not session.hidden_coders:
        return None
    named = (one.coders for one in query.every if isinstance(one, CodedBy) and not one.negated)
    return shown.union(*named)


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else iso
