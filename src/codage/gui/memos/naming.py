"""What memos are called: what they are about, and when they were written."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from codage.domain.markdown import first_words, plain
from codage.domain.memos import About, Target
from codage.gui.session import Session
from codage.gui.words import mark, tr
from codage.project.rows import MemoPlace, MemoRow

_LONGEST_QUOTATION = 90
_LONGEST_TITLE = 32

KINDS = {
    About.STUDY: mark("Research journal"),
    About.DOCUMENT: mark("On interviews"),
    About.TURN: mark("On turns"),
    About.PASSAGE: mark("On passages"),
    About.SEGMENT: mark("On segments"),
    About.CODE: mark("On codes"),
    About.CASE: mark("On cases"),
    About.CODER: mark("On coders"),
}


def is_shown(session: Session, row: MemoRow) -> bool:
    """Whether a memo may be read now: whoever codes blindly reads nobody else's."""
    return not session.is_blind or row.coder_id in (None, session.project.coder_id)


def title_of(row: MemoRow) -> str:
    """A memo's title, else its first words."""
    return _parted(row)[0] or tr("Empty memo")


def excerpt_of(row: MemoRow) -> str:
    """The words of a memo after what `title_of` shows, on one line."""
    return _parted(row)[1]


def _parted(row: MemoRow) -> tuple[str, str]:
    if row.title.strip():
        return row.title, " ".join(plain(row.body).split())
    return first_words(row.body, _LONGEST_TITLE)


def place_words(target: Target, place: MemoPlace) -> str:
    """What a memo is about, in a few words."""
    match target.about:
        case About.STUDY:
            return tr("Research journal")
        case About.CODE:
            return tr("On the code {name}", name=place.name)
        case About.CASE:
            return tr("On the case {name}", name=place.name)
        case About.CODER:
            return tr("On the coder {name}", name=place.name)
        case About.DOCUMENT:
            return tr("On the interview {name}", name=place.name)
        case About.SEGMENT:
            return tr(
                "{document}, {code}: “{words}”",
                document=place.document,
                code=place.name,
                words=shortened(place.quotation),
            )
        case _:
            return tr(
                "{document}: “{words}”",
                document=place.document,
                words=shortened(place.quotation),
            )


def shortened(words: str) -> str:
    """Words on one line, cut after some ninety letters."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST_QUOTATION:
        return line
    return line[:_LONGEST_QUOTATION].rsplit(" ", 1)[0] + "…"


def local(moment: datetime) -> datetime:
    """A moment on the reader's clock."""
    return moment.astimezone()


def day_words(day: date) -> str:
    """A day as the reader's locale writes it in full."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


def time_words(moment: datetime) -> str:
    """The time of day as the reader's locale writes it."""
    here = local(moment)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def moment_words(moment: datetime) -> str:
    """Day and time, short."""
    here = local(moment)
    shown = QDate(here.year, here.month, here.day)
    day = QLocale().toString(shown, QLocale.FormatType.ShortFormat)
    return tr("{day}, {time}", day=day, time=time_words(moment))
