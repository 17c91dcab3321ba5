"""How charts look: colours that the colour-blind tell apart, type for print, quiet axes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from textwrap import fill
from threading import RLock
from typing import Any

PALETTE = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442", "#555555")
"""Okabe and Ito (2008), the strongest first."""
MM = 1 / 25.4
_TITLE_MM, _NOTE_MM = 2.5, 1.55
_LEGEND_CHARACTERS = 104


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a chart's ground, text and quiet parts, and its decimal mark."""

    ground: str
    text: str
    quiet: str
    line: str
    decimal: str = "."


PRINT = Look("#ffffff", "#1f2429", "#5b626b", "#d5d8dc")
DARK = Look("#191b1e", "#e4e6e8", "#9aa2ab", "#373c42")


# Matplotlib's settings are those of the whole process: one thread draws at a time.
_drawing = RLock()


@contextmanager
def drawing(look: Look = PRINT) -> Iterator[None]:
    """Matplotlib set to this look while charts are drawn, and as it was afterwards."""
    import matplotlib

    settings: Any = {
        "font.family": "sans-serif",
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": 9,
        "axes.titlesize": 11,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "axes.edgecolor": look.line,
        "axes.labelcolor": look.text,
        "axes.facecolor": look.ground,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "figure.facecolor": look.ground,
        "figure.constrained_layout.use": True,
        "figure.constrained_layout.h_pad": 0.09,
        "figure.constrained_layout.w_pad": 0.09,
        "grid.color": look.line,
        "grid.linewidth": 0.6,
        "legend.frameon": False,
        "text.color": look.text,
        "text.parse_math": False,
        "xtick.color": look.quiet,
        "ytick.color": look.quiet,
        "xtick.labelcolor": look.text,
        "ytick.labelcolor": look.text,
        "svg.fonttype": "none",
        "svg.hashsalt": "codage",
        "pdf.fonttype": 42,
    }
    with _drawing, matplotlib.rc_context(settings):
        yield


def head(figure: Any, title: str, note: str, look: Look) -> None:
    """Write the title over a whole figure and the note under it, both from its left edge, in
    lines that fit."""
    if title:
        lines = title_lines(figure, title)
        figure.suptitle(lines, x=0.01, ha="left", fontsize=11, fontweight="bold")
    if note:
        write_note(figure, note, look)


def write_note(figure: Any, note: str, look: Look) -> None:
    """Write the note under a figure, in place of the one before."""
    width = figure.get_size_inches()[0] / MM
    lines = fill(note, max(int(width / _NOTE_MM), 30))
    figure.supxlabel(lines, x=0.01, ha="left", fontsize=8, color=look.quiet)


def title_lines(figure: Any, title: str) -> str:
    """A title in lines that fit the width of a figure."""
    width = figure.get_size_inches()[0] / MM
    return fill(title, max(int(width / _TITLE_MM), 20))


def name_series(figure: Any, axes: Any, title: str) -> None:
    """The legend from the left edge of the figure, under its title, in as many columns as fit."""
    handles, names = axes.get_legend_handles_labels()
    longest = max(map(len, names))
    figure.legend(
        handles,
        names,
        loc="outside upper left",
        ncols=max(1, min(len(names), int(_LEGEND_CHARACTERS / (longest + 6)))),
        fontsize=8,
        title=title_lines(figure, title),
        title_fontproperties={"size": 11, "weight": "bold"},
        alignment="left",
        borderpad=0,
        borderaxespad=0.6,
    )


def mark_decimals(axes: Any, look: Look) -> None:
    """Write the numbers of both scales with the decimal mark of the look."""
    from matplotlib.ticker import ScalarFormatter

    class Written(ScalarFormatter):
        def __call__(self, x: float, pos: int | None = None) -> str:
            return super().__call__(x, pos).replace(".", look.decimal)

    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(Written())


def lay_out(figure: Any) -> None:
    """Put the parts of a figure in their places, without drawing them."""
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.execute(figure)


def written_number(value: float, digits: int, look: Look) -> str:
    """A number with thin spaces between thousands and the decimal mark of the look."""
    told = f"{round(value, digits) + 0.0:,.{digits}f}".replace("-", "−")
    whole, _, part = told.replace(",", "\u202f").partition(".")
    return f"{whole}{look.decimal}{part}" if part else whole


def ink_on(colour: tuple[float, ...]) -> str:
    """White or black, whichever reads better on a colour (WCAG 2.1 relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour[:3]]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#ffffff" if luminance < 0.179 else "#111417"


def shades(look: Look) -> Any:
    """The colour map for amounts: from the ground to the strongest colour."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("amounts", [look.ground, "#56B4E9", "#0072B2"])


def signed_shades(look: Look) -> Any:
    """The colour map for deviations: orange below, the ground at nought, blue above."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("deviations", ["#D55E00", look.ground, "#0072B2"])
