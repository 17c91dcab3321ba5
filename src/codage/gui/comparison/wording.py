"""The words of the page: what each unit is, what each coefficient is called and means."""

from __future__ import annotations

from codage.analysis.agreement.choices import Resampled, Unit
from codage.gui.words import mark, number, tr

UNITS = {
    Unit.TURN: mark("By turn"),
    Unit.SEGMENT: mark("By segment"),
    Unit.WORD: mark("By word"),
    Unit.CHARACTER: mark("By character"),
}

_DEFINITIONS = {
    Unit.TURN: mark(
        "Each turn of speech is a unit. A coder gave it the code where any part of it is coded; "
        "where in the turn the segments begin and end does not matter."
    ),
    Unit.SEGMENT: mark(
        "Each passage that someone coded is a unit. Two segments are the same passage when they "
        "share at least {overlap} % of what they cover together. What nobody coded does not "
        "count, so figures are lower than by turn."
    ),
    Unit.WORD: mark(
        "Each word is a unit, coded where it begins. Where segments begin and end matters to "
        "the word; a long segment weighs as much as its words."
    ),
    Unit.CHARACTER: mark(
        "Each character is a unit. The strictest on where segments begin and end; a long segment "
        "weighs more than a short one."
    ),
}

NAMES = {
    "agreement": mark("Agreement"),
    "kappa": mark("Kappa"),
    "cohen": mark("Cohen’s kappa"),
    "conger": mark("Conger’s kappa"),
    "fleiss": mark("Fleiss’ kappa"),
    "alpha": mark("Krippendorff’s alpha"),
    "ac1": mark("Gwet’s AC1"),
    "pabak": mark("PABAK"),
    "u_alpha": mark("uα"),
    "binary": mark("|uα"),
    "coding": mark("cuα"),
    "coverage": mark("share of the text where cuα compares"),
}

TIPS = {
    "agreement": mark("Share of the units on which coders agree, chance included"),
    "kappa": mark(
        "Agreement beyond chance, 1 is perfect, 0 is chance; each coder's own frequency counts "
        "(Cohen 1960; of three coders and more, Conger 1980)"
    ),
    "fleiss": mark("Agreement beyond chance, coders' frequencies pooled (Fleiss 1971)"),
    "alpha": mark("Krippendorff’s alpha of nominal data, by units (2011)"),
    "ac1": mark(
        "Agreement beyond chance that does not fall where a code is very rare or very common "
        "(Gwet 2008)"
    ),
    "u_alpha": mark(
        "Alpha of unitised text, whatever the unit chosen: where segments begin and end, to the "
        "character (Krippendorff et al. 2016)"
    ),
}

RESAMPLED = {
    Resampled.DOCUMENTS: mark("Intervals: interviews drawn"),
    Resampled.UNITS: mark("Intervals: units drawn"),
}


def definition(unit: Unit, overlap: float) -> str:
    """What the unit is, in a plain sentence or two."""
    return tr(_DEFINITIONS[unit], overlap=round(100 * overlap))


def coefficient_name(name: str, coders: int) -> str:
    """What a coefficient is called where it is told of so many coders."""
    if name == "kappa":
        name = "cohen" if coders == 2 else "conger"
    return tr(NAMES[name])


def decimal(value: float | None, digits: int = 2) -> str:
    """A coefficient as it is written; a dash where there is none."""
    if value is None:
        return "–"
    # Rounding first: what rounds to nothing has no sign.
    return number(round(value, digits) + 0.0, digits)


def short_names(*names: str) -> tuple[str, ...]:
    """The coders' first names, or their whole ones where two have the same."""
    short = [name.split()[0] if name.split() else name for name in names]
    return tuple(short) if len(set(short)) == len(names) else names


def percent(value: float | None) -> str:
    """A share as it is written."""
    return "–" if value is None else tr("{share} %", share=number(100 * value, 1))
