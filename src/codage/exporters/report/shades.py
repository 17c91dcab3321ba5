"""What blocks of numbers draw and say alike: tables of shades, and what a figure shows."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

from codage.domain.message import Message
from codage.exporters.report.drawing import SHADES, Drawing
from codage.exporters.report.study import Missing, Study
from codage.exporters.text import Paragraph

_HEAD = 34


def shades(
    study: Study,
    names: Sequence[str],
    heads: Sequence[str],
    cells: np.ndarray,
    keys: tuple[tuple[Hashable, ...], ...] = (),
    *,
    digits: int = 0,
) -> Drawing:
    """A table of shades; `keys`, of the same shape, are what its cells stand for."""
    rows = tuple(tuple(None if np.isnan(value) else float(value) for value in row) for row in cells)
    return Drawing(
        SHADES,
        "",
        tuple(names),
        tuple(heads),
        rows,
        digits=digits,
        decimal=study.wording.decimal,
        keys=keys,
    )


def short_head(label: str, n: str) -> str:
    """The head of a column of shades, short enough to stand aslant; the table has it whole."""
    short = label if len(label) <= _HEAD else label[: _HEAD - 1].rstrip() + "…"
    return f"{short} (n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{n})"


def told_of(study: Study, kind: Message, caption: str, more: str) -> str:
    """What a figure shows, to who cannot see it."""
    say = study.wording.say
    parts = {"kind": say(kind), "caption": caption}
    told = say(Message("{kind}: {caption}.", parts))
    return f"{told} {more}".strip()


def rows_of(table: pd.DataFrame) -> Iterator[Any]:
    """The rows of a frame, their cells by name."""
    return iter(table.itertuples())


def absent(study: Study, missing: Missing) -> Paragraph:
    """What stands in the place of a block that cannot be filled."""
    return Paragraph(study.wording.say(missing.message), quiet=True)
