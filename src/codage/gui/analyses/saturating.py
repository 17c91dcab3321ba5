"""Saturation: the new codes of each interview, and the curve of all codes met."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING

from codage.domain.anchors import CodingId, DocumentId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, given
from codage.gui.analyses.options import Choice, fixed
from codage.gui.analyses.shared import Names, lines
from codage.gui.words import mark, number, say, tr

if TYPE_CHECKING:
    import pandas as pd

IMPORTED, NAMED = "imported", "named"
FEWEST = 7
OPTIONS = (
    Choice(
        "order",
        mark("Interviews:"),
        fixed((IMPORTED, mark("in the order of import")), (NAMED, mark("by name"))),
        mark("The order in which codes count as new"),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """New codes interview by interview."""
    from codage.analysis.chosen import chosen_documents
    from codage.analysis.saturation import COUNTING, saturation
    from codage.charts.curve import curve

    frames, selection = asked.project.frames, asked.selection
    names = Names(asked.project)
    documents = [int(one) for one in chosen_documents(frames, selection)["document_id"]]
    if asked["order"] == NAMED:
        documents.sort(key=lambda one: names.document(one).casefold())
    order = [DocumentId(one) for one in documents]
    found = saturation(frames, selection, order=order)
    table = found.table
    if not len(table) or not int(table["codes"].iloc[-1]):
        return Answer("", nothing=tr("Nothing that is looked at is coded."))

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.behind_pairs import codings_new_in, codings_of_codes

        assert isinstance(key, tuple)
        document, only_new = key
        name = names.document(document)
        if only_new:
            ids = codings_new_in(frames, selection, DocumentId(document), order=order)
            return ids, tr("New codes of {interview}", interview=name)
        return codings_of_codes(frames, selection, [document]), name

    about = tr(
        "{codes} codes in {count} interviews; an interview without any of them counts too.",
        codes=int(table["codes"].iloc[-1]),
        count=len(table),
    )
    about = f"{about} {say(COUNTING[selection.hierarchy])}"
    return Answer(
        title=tr("Saturation"),
        about=f"{about} {_verdict(found.new_share, table)}".strip(),
        head=tr("Interview"),
        columns=(
            Column("new", tr("New codes"), tip=tr("Codes that no interview before it had")),
            Column("codes", tr("Codes so far")),
            Column(
                "expected",
                tr("Expected"),
                Kind.DECIMAL,
                tr("The mean number of codes after as many interviews, in any order"),
                1,
            ),
            Column("low", tr("from"), Kind.DECIMAL, tr("95 % of random orders lie above"), 1),
            Column("high", tr("to"), Kind.DECIMAL, tr("95 % of random orders lie below"), 1),
        ),
        rows=tuple(
            Row(
                names.document(line.document_id),
                (
                    int(line.new),
                    int(line.codes),
                    float(line.expected),
                    float(line.low),
                    float(line.high),
                ),
                (
                    (int(line.document_id), True) if line.new else None,
                    (int(line.document_id), False),
                ),
            )
            for line in lines(table)
        ),
        cautions=tuple(_cautions(table)),
        draw=lambda look: curve(
            table.rename(columns={"codes": "observed"})[
                ["name", "observed", "new", "expected", "low", "high"]
            ],
            names={
                "observed": tr("Codes so far"),
                "expected": tr("Expected in any order"),
                "band": tr("95 % of 1,000 random orders"),
                "new": tr("New codes"),
            },
            title=tr("Saturation"),
            across=tr("Interviews"),
            up=tr("Codes"),
            note=about,
            keys=[(int(one), True) for one in table["document_id"]],
            look=look,
        ),
        behind=behind,
    )


def _verdict(share: float, table: pd.DataFrame) -> str:
    known = given(share)
    if known is None:
        return ""
    return tr(
        "The last three interviews brought {count} new codes, {share} % of those of the first "
        "four (5 % or less is often taken for saturation).",
        count=int(table["new"].iloc[-3:].sum()),
        share=number(100 * known, 1),
    )


def _cautions(table: pd.DataFrame) -> Iterator[str]:
    if len(table) < FEWEST:
        yield tr("Fewer than {count} interviews say nothing about saturation.", count=FEWEST)
    yield tr(
        "Saturation is of this codebook: a finer one is saturated later. Codes that were made "
        "after some interviews had been coded look as if those did not speak of them."
    )
