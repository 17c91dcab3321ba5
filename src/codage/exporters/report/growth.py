"""The block of saturation: new codes interview by interview."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from codage.analysis.saturation import COUNTING, saturation
from codage.domain.anchors import DocumentId
from codage.domain.message import Message
from codage.domain.report import Saturation, Show
from codage.exporters.report.drawing import GROWTH, Drawing
from codage.exporters.report.keys import NewIn, UpTo
from codage.exporters.report.shades import rows_of, told_of
from codage.exporters.report.study import Missing, Study
from codage.exporters.text import Block, Figure, Span, Table


def saturated(study: Study, block: Saturation) -> Iterator[Block]:
    """New codes interview by interview, and over random orders."""
    wording, say = study.wording, study.wording.say
    chosen = study.of_growth(block.codes)
    found = saturation(study.frames, chosen)
    table = found.table
    if not len(table):
        raise Missing(Message("There is no interview yet."))
    caption = block.title or say(Message("Codes met, interview after interview"))
    last = int(table["codes"].iloc[-1])
    interviews = Message("{count} interviews", {"count": len(table)})
    parts = {"count": last, "interviews": say(interviews)}
    met = say(Message("{count} codes met in {interviews}.", parts))
    note = wording.sentences((met, say(COUNTING[chosen.hierarchy])))
    if not np.isnan(found.new_share):
        share = {"share": wording.percent(found.new_share)}
        told = Message(
            "The last three interviews brought {share} of the codes that the first four had "
            "(Guest, Namey and Chen, 2020).",
            share,
        )
        note = wording.sentences((note, say(told)))
    documents = [DocumentId(int(one)) for one in table["document_id"]]
    fresh = [NewIn(one) if new else None for one, new in zip(documents, table["new"], strict=True)]
    if block.show is not Show.CHART:
        columns = (
            Span(say(Message("Interview")), 4, False),
            Span(say(Message("New codes"))),
            Span(say(Message("Codes so far"))),
            Span(say(Message("Expected in any order"))),
        )
        rows = tuple(
            (
                str(place),
                wording.number(int(row.new)),
                wording.number(int(row.codes)),
                wording.number(row.expected, 1),
            )
            for place, row in enumerate(rows_of(table), 1)
        )
        keys = tuple(
            (None, new, UpTo(one) if so_far else None, None)
            for one, new, so_far in zip(documents, fresh, table["codes"], strict=True)
        )
        yield Table(caption, columns, rows, note, keys=keys)
    if block.show is not Show.TABLE:
        kept = ("new", "observed", "expected", "low", "high")
        numbers = table.rename(columns={"codes": "observed"})[list(kept)]
        drawing = Drawing(
            GROWTH,
            say(Message("Interviews, in the order of the study")),
            tuple(map(str, range(1, len(table) + 1))),
            kept,
            tuple(tuple(map(float, row)) for row in numbers.to_numpy()),
            up=say(Message("Codes")),
            names=(
                ("observed", say(Message("All codes so far"))),
                ("expected", say(Message("Mean of all orders"))),
                ("band", say(Message("95 % of random orders"))),
                ("new", say(Message("New codes"))),
            ),
            decimal=wording.decimal,
            keys=tuple((new, UpTo(one)) for one, new in zip(documents, fresh, strict=True)),
        )
        yield Figure(caption, drawing, told_of(study, Message("Curve"), caption, note), note)
