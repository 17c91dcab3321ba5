"""Codes together: which stand in the same segment, turn, few turns or interview."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any

from codage.analysis.selection import Selection
from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, given
from codage.gui.analyses.options import Choice, Number, When, fixed
from codage.gui.analyses.shared import Names, code_id, most_used, without_name
from codage.gui.words import mark, number, tr

if TYPE_CHECKING:
    from codage.analysis.cooccurrence import Cooccurrence
    from codage.charts.chart import Chart

TIMES, JACCARD, LIFT = "times", "jaccard", "lift"
NETWORK, HEAT = "network", "heat"
MOST_COLUMNS = 150

OPTIONS = (
    Choice(
        "within",
        mark("Together in:"),
        fixed(
            ("segment", mark("the same words")),
            ("turn", mark("the same turn")),
            ("turns", mark("turns close by")),
            ("document", mark("the same interview")),
        ),
        mark("In what two codes must both be to stand together"),
    ),
    Number(
        "turns",
        mark("turns apart"),
        1,
        20,
        2,
        mark("How many turns may lie from one to the other"),
        When("within", frozenset({"turns"})),
    ),
    Choice(
        "shown",
        mark("Cells:"),
        fixed((TIMES, mark("How often")), (JACCARD, mark("Jaccard")), (LIFT, mark("Lift"))),
        mark(
            "Jaccard: of the places with either code, the share with both. Lift: how many times "
            "more often together than by chance; 1 is chance"
        ),
    ),
    Choice("chart", mark("Chart:"), fixed((NETWORK, mark("Network")), (HEAT, mark("Matrix")))),
    Number(
        "least",
        mark("Pairs met at least (times):"),
        1,
        200,
        3,
        mark("Pairs that stand together less often than this are not joined"),
        When("chart", frozenset({NETWORK})),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """Every pair of codes."""
    from codage.analysis.cooccurrence import Within, cooccurrence

    within = Within(asked["within"])
    frames, selection = asked.project.frames, asked.selection
    found = cooccurrence(frames, selection, within, turns=asked["turns"])
    names = Names(asked.project)
    used = _used(found)
    if len(used) < 2:
        return Answer("", nothing=tr("Fewer than two codes are used in what is looked at."))

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        return _behind(asked, names, within, key)

    return Answer(
        title=tr("Codes together"),
        about=_about(found),
        head=tr("Code"),
        columns=_columns(names, used, asked["shown"]),
        rows=_rows(found, names, used, asked["shown"]),
        cautions=tuple(_cautions(selection, asked["shown"])),
        draw=lambda look: _chart(asked.seen(look), found, names, used),
        behind=behind,
    )


def _used(found: Cooccurrence) -> list[int]:
    """The codes that are used, the most frequent where they are very many; in codebook order."""
    import numpy as np

    alone = np.diag(found.overlaps.to_numpy())
    codes = found.overlaps.index[alone > 0]
    if len(codes) <= MOST_COLUMNS:
        return [int(code) for code in codes]
    order = np.sort(np.argsort(-alone, kind="stable")[:MOST_COLUMNS])
    return [int(code) for code in found.overlaps.index[order]]


def _about(found: Cooccurrence) -> str:
    if found.within == "segment":
        return tr(
            "Cells count the pairs of segments that share words; on the diagonal, the segments "
            "of the code. Jaccard and lift are of the {words} words looked at.",
            words=found.units,
        )
    if found.within == "turn":
        return tr(
            "Cells count turns with both codes; on the diagonal, turns with the code. "
            "{count} turns are looked at.",
            count=found.units,
        )
    if found.within == "turns":
        return tr(
            "Cells count the runs of {length} turns that hold both codes; on the diagonal, those "
            "with the code. {count} runs are looked at.",
            length=found.turns + 1,
            count=found.units,
        )
    return tr(
        "Cells count interviews with both codes; on the diagonal, interviews with the code. "
        "{count} interviews are looked at.",
        count=found.units,
    )


def _columns(names: Names, used: list[int], shown: str) -> tuple[Column, ...]:
    kind = {TIMES: Kind.COUNT, JACCARD: Kind.DECIMAL, LIFT: Kind.DECIMAL}[shown]
    labels = names.codes(used)
    return tuple(Column(label, _short(label), kind, label) for label in labels)


def _short(label: str) -> str:
    return label if len(label) <= 16 else label[:15].rstrip() + "…"


def _table(found: Cooccurrence, shown: str) -> Any:
    return {TIMES: found.overlaps, JACCARD: found.jaccard, LIFT: found.lift}[shown]


def _rows(found: Cooccurrence, names: Names, used: list[int], shown: str) -> tuple[Row, ...]:
    import numpy as np

    table = _table(found, shown).loc[used, used].to_numpy(dtype=float)
    times = found.overlaps.loc[used, used].to_numpy()
    away = np.where(np.eye(len(used), dtype=bool) | ~np.isfinite(table), 0.0, table)
    most = float(away.max()) or 1.0
    rows = []
    for at, (code, label) in enumerate(zip(used, names.codes(used), strict=True)):
        cells, shades, keys = [], [], []
        for place, other in enumerate(used):
            value = given(table[at, place])
            cells.append(int(value) if shown == TIMES and value is not None else value)
            shades.append(float(away[at, place]) / most)
            keys.append((code, other) if times[at, place] else None)
        rows.append(
            Row(
                label,
                tuple(cells),
                tuple(keys),
                tuple(shades),
                names.colour(code),
                names.path(code),
            )
        )
    return tuple(rows)


def _cautions(selection: Selection, shown: str) -> Iterator[str]:
    from codage.analysis.selection import Hierarchy

    if shown == LIFT:
        yield tr(
            "Lift is large by accident where a code is rare: look at how often the pair stands "
            "together before speaking of it."
        )
    if selection.hierarchy is Hierarchy.WITH_DESCENDANTS:
        yield tr("A code always stands together with the codes above it, since it counts for them.")


def _chart(asked: Asked, found: Cooccurrence, names: Names, used: list[int]) -> Chart:
    import numpy as np
    import pandas as pd

    from codage.charts.heat import heat
    from codage.charts.network import MOST_EDGES, network

    title, shown = tr("Codes together"), asked["shown"]
    alone = np.diag(found.overlaps.loc[used, used].to_numpy())
    codes = list(most_used(pd.DataFrame(index=used), alone).index)
    note = ""
    if len(codes) < len(found.overlaps):
        note = tr("The {count} most frequent codes.", count=len(codes))
    times: Any
    times, table = found.overlaps.loc[codes, codes], _table(found, shown).loc[codes, codes]
    if asked["chart"] == HEAT:
        labels = names.codes(codes)
        cells = table.to_numpy(dtype=float).copy()
        np.fill_diagonal(cells, np.nan)
        keys = pd.DataFrame([[(a, b) for b in codes] for a in codes], dtype=object)
        return heat(
            pd.DataFrame(cells, index=labels, columns=labels),
            title=title,
            note=" ".join((_about(found), note)).strip(),
            keys=keys,
            digits=0 if shown == TIMES else 2,
            look=asked.look,
        )
    counts, cells = times.to_numpy(), table.to_numpy(dtype=float)
    pairs = np.argwhere(np.triu(counts >= asked["least"], 1))
    # Those that stand together most often first.
    pairs = pairs[np.argsort(-counts[tuple(pairs.T)], kind="stable")][:MOST_EDGES]
    edges = [(codes[one], codes[other], float(cells[one, other])) for one, other in pairs]
    joined = {code for one, other, _ in edges for code in (one, other)}
    note = tr(
        "{codes} codes, {pairs} pairs that stand together at least {least} times; circles grow "
        "with the segments, lines with how often they stand together.",
        codes=len(joined),
        pairs=len(edges),
        least=number(asked["least"]),
    )
    own = dict(zip(codes, np.diag(counts).tolist(), strict=True))
    sizes = {code: float(own[code]) for code in codes if code in joined}
    return network(
        sizes,
        pd.DataFrame(edges, columns=["one", "other", "weight"]),
        labels=dict(zip(codes, names.codes(codes), strict=True)),
        title=title,
        note=note,
        colours={code: names.colour(code) for code in codes},
        unnamed=without_name,
        look=asked.look,
    )


def _behind(
    asked: Asked, names: Names, within: object, key: Hashable
) -> tuple[list[CodingId], str]:
    from codage.analysis.behind_pairs import codings_together
    from codage.analysis.cooccurrence import Within

    one, other = key if isinstance(key, tuple) else (key, key)
    found = codings_together(
        asked.project.frames,
        asked.selection,
        code_id(one),
        code_id(other),
        Within(str(within)),
        turns=asked["turns"],
    )
    title = names.code(one) if one == other else f"{names.code(one)} + {names.code(other)}"
    return found, title
