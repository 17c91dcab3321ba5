"""How far coders agree, in the methods appendix: a table whose cells lead to where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from codage.analysis.agreement.choices import Comparison, Unit
from codage.analysis.agreement.table import agreement
from codage.analysis.agreement.units import Compared, NothingToCompare, compared
from codage.analysis.selection import Hierarchy, Selection
from codage.domain.anchors import DocumentId
from codage.domain.message import Message
from codage.exporters.report import keys
from codage.exporters.report.study import Study
from codage.exporters.report.telling import Told, joined, told
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, Field, Span, Table

_COEFFICIENTS = (
    ("agreement", Message("Share of units on which they agree")),
    ("kappa", Message("Kappa (Cohen, 1960; of more than two, Conger, 1980)")),
    ("ac1", Message("AC1 (Gwet, 2008)")),
    ("alpha", Message("Alpha (Krippendorff, 2011)")),
)

_COUNTED = {
    Unit.TURN: Message(
        "Each code is present or absent in each of {count} turns of speech, all codes together."
    ),
    Unit.WORD: Message(
        "Each code is present or absent at each of {count} words, all codes together."
    ),
    Unit.CHARACTER: Message(
        "Each code is present or absent at each of {count} characters, all codes together."
    ),
    Unit.SEGMENT: Message(
        "Each code is present or absent in each of {count} coded passages, all codes together."
    ),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is compared, how, and who and which interviews that comes to."""

    selection: Selection
    comparison: Comparison
    who: Compared

    @property
    def documents(self) -> tuple[DocumentId, ...]:
        """The interviews that two coders or more coded."""
        return tuple(DocumentId(int(one)) for one in self.who.document_ids)

    def narrowed(self) -> Selection:
        """The same, by the very interviews and coders."""
        return replace(
            self.selection,
            document_ids=frozenset(self.documents),
            coder_ids=frozenset(self.who.coder_ids),
            conditions=(),
        )


def who_is_compared(study: Study) -> Asked:
    """What the agreement of a report is about. Raises NothingToCompare."""
    # Each code is compared as it was given.
    selection = replace(study.selection, hierarchy=Hierarchy.OWN, code_ids=None)
    comparison = Comparison()
    return Asked(selection, comparison, compared(study.frames, selection, comparison))


def agreed(study: Study) -> Iterator[Block]:
    """How far coders agree on all codes together, or why there is nothing to compare."""
    say, wording = study.wording.say, study.wording
    title = say(Message("Agreement of coders"))
    try:
        asked = who_is_compared(study)
        found = agreement(study.frames, asked.selection, asked.comparison)
    except NothingToCompare as error:
        yield Field(title, say(error.message))
        return
    columns = (
        Span(say(Message("Coefficient")), 5, False),
        Span(say(Message("Value"))),
        Span(say(Message("95 % interval")), 1.8),
    )
    overall: Any = found.overall
    rows = tuple(
        (
            say(label),
            wording.number(float(overall[name]), 2),
            wording.between(
                float(overall.get(f"{name}_low", float("nan"))),
                float(overall.get(f"{name}_high", float("nan"))),
                2,
            ),
        )
        for name, label in _COEFFICIENTS
    )
    behind = tuple(
        (None, *(keys.Compared() if cell not in ("", NONE) else None for cell in cells))
        for _, *cells in rows
    )
    units = int(found.codes["units"].max())
    note = _note(study, asked, units)
    yield Table(title, columns, rows, note.text, keys=behind, places=note.places)


def _note(study: Study, asked: Asked, units: int) -> Told:
    wording, interviews = study.wording, {"count": keys.Interviews(asked.documents)}
    coded = Message(
        "{count} interviews that two coders or more coded: {coders}.",
        {"count": len(asked.documents), "coders": ", ".join(asked.who.coder_names)},
    )
    counted = replace(_COUNTED[asked.comparison.unit], values={"count": units})
    draws = wording.say(Message("Intervals by bootstrap of interviews (1,000 draws)."))
    return joined(
        (told(wording, coded, interviews), told(wording, counted, interviews), Told(draws))
    )
