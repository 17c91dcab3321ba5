"""The sentence for the methods part of a paper, and the table as text for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from codage.analysis.agreement.choices import Resampled, Unit
from codage.analysis.selection import Hierarchy, Spoken
from codage.gui.comparison.reckoning import Figure, Figures, Row
from codage.gui.comparison.wording import coefficient_name, decimal, percent
from codage.gui.session import Session
from codage.gui.words import mark, say, tr

_UNITS = {
    Unit.TURN: mark("turns of speech"),
    Unit.WORD: mark("words"),
    Unit.CHARACTER: mark("characters"),
    Unit.SEGMENT: mark(
        "coded passages that share at least {overlap} % of what they cover together"
    ),
}
_COPIED = ("agreement", "kappa", "fleiss", "alpha", "ac1", "pabak", "u_alpha")


def methods_sentence(figures: Figures) -> str:
    """What was compared and how, with the figures of all codes together."""
    comparison, overall = figures.comparison, figures.overall
    assert overall is not None
    names = tr("{first} and {last}", first=", ".join(figures.names[:-1]), last=figures.names[-1])
    unit = tr(_UNITS[comparison.unit], overlap=round(100 * comparison.overlap))
    sentences = [
        tr(
            "Agreement of {coders} on {interviews}, {codes}; unit: {unit} (n = {units}).",
            coders=names,
            interviews=tr("{count} interviews", count=figures.documents),
            codes=tr("{count} codes", count=figures.used),
            unit=unit,
            units=overall.units,
        )
    ]
    many = len(figures.names)
    shown = [
        _with_interval(coefficient_name(name, many), overall.figure(name))
        for name in ("kappa", "alpha", "ac1", "u_alpha", "coding")
        if overall.figure(name).value is not None
    ]
    sentences.append(
        tr(
            "Agreement {share}; {figures} (coefficients of all codes pooled).",
            share=percent(overall.figure("agreement").value),
            figures=", ".join(shown),
        )
    )
    if figures.selection.spoken is Spoken.RESPONDENTS:
        sentences.append(tr("Respondents’ speech alone."))
    if figures.selection.hierarchy is Hierarchy.WITH_DESCENDANTS:
        sentences.append(tr("Codes with those under them."))
    if comparison.bootstrap is not None and overall.figure("kappa").low is not None:
        drawn = (
            tr("interviews")
            if comparison.bootstrap.resampled is Resampled.DOCUMENTS
            or comparison.unit in (Unit.WORD, Unit.CHARACTER)
            else tr("units")
        )
        sentences.append(
            tr(
                "In brackets: {level} % percentile bootstrap intervals, {draws} draws of {drawn}.",
                level=round(100 * comparison.bootstrap.level),
                draws=comparison.bootstrap.draws,
                drawn=drawn,
            )
        )
    return " ".join(sentences)


def details_of(row: Row, coders: int) -> str:
    """All coefficients of one row with their intervals, one after another."""
    names = ["kappa", "fleiss", "alpha", "ac1", "pabak", "u_alpha", "binary", "coding"]
    if coders > 2:
        names.remove("pabak")
    parts = [tr("Agreement {share}", share=percent(row.figure("agreement").value))]
    parts += [
        _with_interval(coefficient_name(name, coders), row.figure(name))
        for name in names
        if row.figure(name).value is not None
    ]
    coverage = row.figure("coverage").value
    if coverage is not None:
        parts.append(tr("cuα compares {share} of the text", share=percent(coverage)))
    return "  ·  ".join(parts)


def table_text(figures: Figures, session: Session) -> str:
    """The table for a spreadsheet: tabs between cells, numbers in the reader's way."""
    heads = [tr("Code"), tr("Units"), *figures.names]
    many = len(figures.names)
    for name in _COPIED:
        head = tr("Agreement") if name == "agreement" else coefficient_name(name, many)
        heads += (
            [head]
            if name == "pabak"
            else [head, tr("{name} low", name=head), tr("{name} high", name=head)]
        )
    rows = [[*heads, tr("Caution")]]
    for row in (figures.overall, *figures.rows):
        assert row is not None
        code = session.codes.get(row.code) if row.code is not None else None
        cells = [code.name if code else tr("All codes together"), str(row.units)]
        cells += [str(count) for count in row.coded]
        for name in _COPIED:
            figure = row.figure(name)
            cells += map(_plain, (figure.value,) if name == "pabak" else figure)
        rows.append([*cells, say(row.caution) if row.caution else ""])
    return _joined(rows)


def _with_interval(name: str, figure: Figure) -> str:
    value = decimal(figure.value)
    if figure.low is None or figure.high is None:
        return tr("{name} {value}", name=name, value=value)
    return tr(
        "{name} {value} [{low}; {high}]",
        name=name,
        value=value,
        low=decimal(figure.low),
        high=decimal(figure.high),
    )


def _plain(value: float | None) -> str:
    if value is None:
        return ""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", 4)


def _joined(rows: Iterable[list[str]]) -> str:
    return "\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows)
