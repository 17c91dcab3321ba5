"""A chart: the figure, the numbers that it shows, and what each of its marks stands for."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codage.domain.message import CodageError

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

FORMATS = ("svg", "png", "pdf")
DPI = 300


class ChartError(CodageError):
    """A chart that cannot be written."""


@dataclass(slots=True)
class Chart:
    """``data`` holds the numbers as they are drawn; ``marks`` says what an artist stands for, so
    that a click can open what is behind it; ``names`` what it is called. ``alternative`` describes
    the chart for who cannot see it.
    """

    figure: Figure
    data: pd.DataFrame
    alternative: str = ""
    marks: dict[Any, Hashable] = field(default_factory=dict)
    names: dict[Any, Sequence[str]] = field(default_factory=dict)

    def mark(self, artist: Any, key: Hashable, *names: str) -> None:
        """Let `artist` stand for `key`; a field of marks for a tuple of keys, with a name each."""
        artist.set_picker(True)
        self.marks[artist] = key
        self.names[artist] = names

    def name(self, artist: Any, index: int) -> str:
        """What a mark is called; nothing where it has no name."""
        names = self.names.get(artist, ())
        return names[index] if index < len(names) else ""


def written(chart: Chart, kind: str) -> bytes:
    """The chart as the bytes of an svg, png (300 dots an inch) or pdf file, the same each time."""
    stream = BytesIO()
    metadata: dict[str, Any] = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}.get(kind, {})
    from codage.charts.style import drawing

    with drawing():
        chart.figure.savefig(stream, format=kind, dpi=DPI, metadata=metadata)
    return stream.getvalue()


def save_chart(chart: Chart, path: Path) -> None:
    """Write the chart at `path` in the format that its ending names; .csv: its numbers.

    Raises ChartError.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in (*FORMATS, "csv"):
        raise ChartError(
            "{file} does not end in .svg, .png, .pdf or .csv. Nothing was written. "
            "Choose one of these.",
            file=path.name,
        )
    content = chart.data.to_csv().encode("utf-8-sig") if kind == "csv" else written(chart, kind)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ChartError(
            "{file} could not be written ({why}). Choose another place.",
            file=str(path),
            why=error.strerror or type(error).__name__,
        ) from error
