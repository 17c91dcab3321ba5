"""The agreement of coders, code by code, as the page of the comparison shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.agreement.choices import UNIT_NAMES
from codage.analysis.agreement.table import COEFFICIENTS, Agreement, agreement
from codage.analysis.agreement.unitising import Unitising, unitising
from codage.analysis.agreement.units import NothingToCompare
from codage.domain.message import Message
from codage.exporters.column_names import safe_names
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import Cell, Column, ExportTable, Kind, Row
from codage.project.frames import Frames

_NAMES = {
    "agreement": Message("Share of units on which coders agree (0 to 1)"),
    "kappa": Message("Kappa: Cohen’s (1960) of two coders, Conger’s (1980) of more"),
    "fleiss": Message("Fleiss’ kappa (1971)"),
    "ac1": Message("Gwet’s AC1 (2008)"),
    "alpha": Message("Krippendorff’s alpha of nominal data (2011)"),
    "u_alpha": Message("Krippendorff’s alpha of unitised text, uα (2016)"),
}
_ENDS = ("", "_low", "_high")
_ALONE = ("pabak", "prevalence_index", "bias_index")
_DIGITS = 6


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """One row a code in codebook order, after one of all codes together (``path`` empty).

    See `codage.analysis.agreement.table`; ends of intervals are ``_low`` and ``_high``. Raises
    `NothingToCompare`, a CodageError.
    """
    found = agreement(frames, options.selection, options.comparison)
    try:
        segments = unitising(frames, options.selection, options.comparison)
    except NothingToCompare:
        segments = None
    paths = frames.codes.set_index("code_id")["path"]
    rows = [_together(found, segments, in_words), *_codes(found, segments, paths, in_words)]
    columns = _columns(found, options, in_words)
    return ExportTable(in_words(Message("Agreement of coders")), columns, rows, len(rows))


def _columns(found: Agreement, options: ExportOptions, in_words: InWords) -> tuple[Column, ...]:
    unit = Message(
        "Number of units: {unit}", {"unit": in_words(UNIT_NAMES[options.comparison.unit])}
    )
    whose = safe_names(f"units_{name}" for name in found.coder_names)
    columns = [
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("units", Kind.INTEGER, in_words(unit)),
        Column("used", Kind.INTEGER, in_words(Message("Units that some coder gave the code"))),
    ]
    for name, coder in zip(whose, found.coder_names, strict=True):
        label = Message("Units that {coder} gave the code", {"coder": coder})
        columns.append(Column(name, Kind.INTEGER, in_words(label)))
    low = in_words(Message("Lower end of its 95 % bootstrap interval"))
    high = in_words(Message("Upper end of its 95 % bootstrap interval"))
    for name, label in _NAMES.items():
        labels = (in_words(label), low, high)
        columns += [
            Column(f"{name}{end}", Kind.DECIMAL, text)
            for end, text in zip(_ENDS, labels, strict=True)
        ]
    columns += [
        Column("pabak", Kind.DECIMAL, in_words(Message("Kappa without prevalence and bias"))),
        Column("prevalence_index", Kind.DECIMAL, in_words(Message("From -1, never, to 1, always"))),
        Column(
            "bias_index",
            Kind.DECIMAL,
            in_words(Message("Largest difference between two coders’ shares of coded units")),
        ),
        Column("caution", Kind.TEXT, in_words(Message("What to mind when reading kappa"))),
    ]
    return tuple(columns)


def _together(found: Agreement, segments: Unitising | None, in_words: InWords) -> Row:
    units = int(found.codes["units"].max()) if len(found.codes) else 0
    figures: list[Cell] = [
        _number(found.overall.get(f"{name}{end}")) for name in COEFFICIENTS for end in _ENDS
    ]
    whole: Any = segments.overall if segments is not None else {}
    figures += [_number(whole.get(f"whole{end}")) for end in _ENDS]
    coded = [int(number) for number in found.coded.sum().tolist()]
    used = int(found.codes["used"].sum())
    name = in_words(Message("All codes together"))
    return (name, "", units, used, *coded, *figures, None, None, None, "")


def _codes(
    found: Agreement, segments: Unitising | None, paths: Any, in_words: InWords
) -> Iterator[Row]:
    unitised = None if segments is None else segments.codes.set_index("code_id")
    for _, row in found.codes.iterrows():
        code = row["code_id"]
        figures: list[Cell] = [
            _number(row.get(f"{name}{end}")) for name in COEFFICIENTS for end in _ENDS
        ]
        line = {} if unitised is None else unitised.loc[code]
        figures += [_number(line.get(f"u_alpha{end}")) for end in _ENDS]
        figures += [_number(row[name]) for name in _ALONE]
        caution = in_words(row["warning"]) if row["warning"] else ""
        counts = int(row["units"]), int(row["used"]), *map(int, found.coded.loc[code])
        yield (row["code"], paths[code], *counts, *figures, caution)


def _number(value: Any) -> float | None:
    """None for what is missing, which pandas writes as a number unequal to itself."""
    return None if value is None or value != value else round(float(value), _DIGITS)
