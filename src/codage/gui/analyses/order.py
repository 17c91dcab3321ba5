"""Order of codes: which code comes next after a segment of another."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING

from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, given
from codage.gui.analyses.options import Choice, Number, When, fixed
from codage.gui.analyses.shared import Names, code_id, most_used
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.analysis.succession import Succession
    from codage.charts.chart import Chart

TIMES, RESIDUALS = "times", "residuals"
ANYWHERE, CLOSE = "anywhere", "close"
STANDS_OUT = 2.0

OPTIONS = (
    Choice(
        "reach",
        mark("Next:"),
        fixed((ANYWHERE, mark("whatever the distance")), (CLOSE, mark("within some turns"))),
    ),
    Number(
        "turns",
        mark("turns"),
        1,
        50,
        5,
        mark("A segment that begins later than this many turns does not follow"),
        When("reach", frozenset({CLOSE})),
    ),
    Choice(
        "shown",
        mark("Cells:"),
        fixed((TIMES, mark("How often")), (RESIDUALS, mark("Adjusted residuals"))),
        mark("Either way, what is beyond ±2 is shaded: more or less often than chance"),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """Every code before, every code after."""
    from codage.analysis.succession import succession

    turns = asked["turns"] if asked["reach"] == CLOSE else None
    frames, selection = asked.project.frames, asked.selection
    found = succession(frames, selection, turns=turns)
    names = Names(asked.project)
    counts = found.counts
    used = counts.index[(counts.sum(axis=1) > 0) | (counts.sum(axis=0) > 0)]
    if not len(used):
        return Answer("", nothing=tr("No segment follows another in what is looked at."))

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.behind_pairs import codings_in_succession

        assert isinstance(key, tuple)
        before, after = key
        ids = codings_in_succession(frames, selection, code_id(before), code_id(after), turns=turns)
        return ids, f"{names.code(before)} → {names.code(after)}"

    about = tr(
        "{count} times a segment is followed by another in the same interview. Rows: the code "
        "before; columns: the one after.",
        count=int(counts.to_numpy().sum()),
    )
    shown = asked["shown"]
    labels = names.codes(used)
    kind = Kind.COUNT if shown == TIMES else Kind.DECIMAL
    return Answer(
        title=tr("Order of codes"),
        about=about,
        head=tr("Before"),
        columns=tuple(
            Column(label, f"→ {label[:14]}{'…' if len(label) > 14 else ''}", kind, label, 1)
            for label in labels
        ),
        rows=tuple(_rows(found, names, used, labels, shown)),
        cautions=tuple(_cautions(asked)),
        draw=lambda look: _chart(asked.seen(look), found, names, used, about),
        behind=behind,
    )


def _rows(
    found: Succession, names: Names, used: pd.Index, labels: list[str], shown: str
) -> Iterator[Row]:
    counts = found.counts.loc[used, used].to_numpy()
    residuals = found.residuals.loc[used, used].to_numpy()
    for at, (code, label) in enumerate(zip(used, labels, strict=True)):
        cells, shades, keys = [], [], []
        for place, after in enumerate(used):
            residual = given(residuals[at, place])
            cells.append(int(counts[at, place]) if shown == TIMES else residual)
            out = residual is not None and abs(residual) > STANDS_OUT
            shades.append(max(-1.0, min((residual or 0.0) / 6, 1.0)) if out else 0.0)
            keys.append((int(code), int(after)) if counts[at, place] else None)
        yield Row(label, tuple(cells), tuple(keys), tuple(shades), names.colour(code))


def _cautions(asked: Asked) -> Iterator[str]:
    frames = asked.project.frames
    several = frames.applied["coder_id"].nunique() > 1
    chosen = asked.selection.coder_ids
    if several and (chosen is None or len(chosen) > 1):
        yield tr(
            "Several people coded: their segments are taken as one sequence, so that a passage "
            "coded twice follows itself. Choose one coder in the filters."
        )
    yield tr("Cells of fewer than 5 lean on few passages: read them before speaking of an order.")


def _chart(asked: Asked, found: Succession, names: Names, used: pd.Index, about: str) -> Chart:
    import pandas as pd

    from codage.charts.heat import heat

    counts = found.counts.loc[used, used]
    weights = counts.sum(axis=1).to_numpy() + counts.sum(axis=0).to_numpy()
    codes = list(most_used(pd.DataFrame(index=used), weights, 30).index)
    labels = names.codes(codes)
    keys = pd.DataFrame([[(int(a), int(b)) for b in codes] for a in codes], dtype=object)
    residuals = found.residuals.loc[codes, codes].to_numpy()
    note = about + " " + tr("Figures are adjusted residuals.")
    if len(codes) < len(used):
        note += " " + tr("The {count} most frequent codes.", count=len(codes))
    return heat(
        pd.DataFrame(residuals, index=labels, columns=labels),
        title=tr("Order of codes"),
        note=note,
        signed=True,
        keys=keys,
        digits=1,
        look=asked.look,
    )
