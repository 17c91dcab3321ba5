"""Sheets that describe variables: a row a variable (or a value), in French or English words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from codage.domain.survey import ValueLabel, VariableType
from codage.survey.table import Description
from codage.survey.words import plain, tokens

_HEADERS: dict[str, tuple[str, ...]] = {
    "name": (
        "variable",
        "variables",
        "name",
        "nom",
        "colonne",
        "column",
        "nom de la variable",
        "nom de variable",
        "variable name",
        "champ",
        "field",
        "code variable",
    ),
    "label": (
        "label",
        "libelle",
        "intitule",
        "question",
        "description",
        "libelle de la variable",
        "variable label",
        "enonce",
        "libelle variable",
    ),
    "type": ("type", "type de variable", "nature", "format", "mesure", "measure", "type variable"),
    "values": (
        "values",
        "valeurs",
        "modalites",
        "value labels",
        "etiquettes",
        "codes",
        "choix",
        "choices",
        "etiquettes de valeurs",
        "reponses",
        "modalites codes",
        "codes et modalites",
    ),
    "value": ("value", "valeur", "code", "modalite code", "code modalite", "code de la modalite"),
    "value_label": (
        "modalite",
        "libelle de la modalite",
        "libelle modalite",
        "value label",
        "etiquette",
        "libelle de la valeur",
    ),
    "missing": (
        "missing",
        "manquants",
        "manquantes",
        "manquant",
        "valeurs manquantes",
        "missing values",
        "codes manquants",
        "non reponse",
        "missing codes",
    ),
    "group": (
        "group",
        "groupe",
        "multi",
        "groupe multi",
        "multi group",
        "question multiple",
        "bloc multiple",
        "multiple",
    ),
    "personal": (
        "personal",
        "personnel",
        "personnelle",
        "rgpd",
        "donnee personnelle",
        "donnees personnelles",
        "personal data",
    ),
}
_TYPES: tuple[tuple[VariableType, tuple[str, ...]], ...] = (
    (VariableType.MULTIPLE, ("multi", "qcm", "select_multiple", "choix multiple", "checkbox")),
    (VariableType.ORDINAL, ("ordin", "echelle", "scale", "likert", "classement", "rang")),
    (
        VariableType.NOMINAL,
        (
            *("nomin", "categor", "quali", "qcu", "choix unique", "binair", "binary", "bool"),
            *("liste", "factor", "single", "select_one", "oui/non", "dichotom", "radio"),
        ),
    ),
    (VariableType.DATE, ("date", "horodat", "timestamp")),
    (VariableType.INTEGER, ("entier", "integer", "int", "discret", "comptage", "count")),
    (VariableType.DECIMAL, ("decimal", "reel", "float", "double", "continu")),
    (
        VariableType.TEXT,
        ("text", "string", "chaine", "ouvert", "libre", "comment", "ident", "caracter", "char"),
    ),
)
_YES = frozenset({"1", "x", "oui", "yes", "vrai", "true", "o", "y", "personnel", "personnelle"})
_PAIR = re.compile(r"^\s*(\S[^=:→]{0,40}?)\s*(?:=|:|→|\s[-–—]\s)\s*(\S.*?)\s*$", re.DOTALL)
_SPACED = re.compile(r"^\s*(-?\d{1,5})[.)]?\s+(\S.*?)\s*$", re.DOTALL)
_SPLITS = (re.compile(r"\s*[;|\n]+\s*"), re.compile(r"\s*,\s*(?=-?\w{1,12}\s*[=:→])"))


@dataclass(frozen=True, slots=True)
class _Layout:
    row: int
    columns: dict[str, int]


def is_dictionary(rows: Sequence[Sequence[str | None]]) -> bool:
    """Whether the first rows hold headers of a sheet of variables."""
    return _layout(rows) is not None


def described(rows: Sequence[Sequence[str | None]]) -> tuple[Description, ...]:
    """What the rows of a sheet of variables say, in their order.

    A variable may have a row with all its values (``1=rural; 2=urban``), or a row for each
    value, its name repeated or left empty after the first.
    """
    layout = _layout(rows)
    if layout is None:
        return ()
    found: dict[str, Description] = {}
    name = ""
    for cells in rows[layout.row + 1 :]:
        record = {
            role: (cells[column] or "").strip() if column < len(cells) else ""
            for role, column in layout.columns.items()
        }
        name = record["name"] or name
        if name and any(record.values()):
            found[name] = _joined(found.get(name), _description(name, record))
    return tuple(found.values())


def merged(sheets: Iterable[tuple[Description, ...]]) -> tuple[Description, ...]:
    """The descriptions of several sheets as one list, a variable once."""
    found: dict[str, Description] = {}
    for sheet in sheets:
        for description in sheet:
            found[description.name] = _joined(found.get(description.name), description)
    return tuple(found.values())


def labels_in(text: str) -> tuple[ValueLabel, ...]:
    """The values and labels written in one cell; nothing where the cell is not such a list.

    >>> [label.value for label in labels_in("1=rural; 2=péri-urbain")]
    ['1', '2']
    """
    for separator in _SPLITS:
        parts = [part for part in separator.split(text) if part.strip()]
        pairs = [_PAIR.match(part) or _SPACED.match(part) for part in parts]
        if pairs and all(pairs) and (len(pairs) > 1 or separator is _SPLITS[-1]):
            return tuple(ValueLabel(pair[1].strip(" \"'"), pair[2]) for pair in pairs if pair)
    return ()


def type_named(text: str) -> VariableType | None:
    """The type that a word such as « ordinale » or "integer" names; None for others."""
    words = plain(text)
    return next((kind for kind, starts in _TYPES if any(_begins(words, s) for s in starts)), None)


def _begins(words: str, start: str) -> bool:
    return words.startswith(start) or f" {start}" in words


def _layout(rows: Sequence[Sequence[str | None]]) -> _Layout | None:
    for number, cells in enumerate(rows[:5]):
        columns: dict[str, int] = {}
        for column, cell in enumerate(cells):
            words = " ".join(tokens(cell or ""))
            role = next((role for role, names in _HEADERS.items() if words in names), None)
            if role and role not in columns:
                columns[role] = column
        telling = columns.keys() & {"type", "values", "value_label", "missing"}
        if "name" in columns and (telling or {"label", "value"} <= columns.keys()):
            return _Layout(number, columns)
        named = plain(cells[columns["name"]] or "") if "name" in columns else ""
        if "label" in columns and named.startswith(("variable", "nom de")) and len(columns) > 1:
            return _Layout(number, columns)
    return None


def _description(name: str, record: dict[str, str]) -> Description:
    labels = labels_in(record.get("values", ""))
    label = record.get("label", "")
    if code := record.get("value", ""):
        several = labels_in(code)
        labels += several or (ValueLabel(code, record.get("value_label", "") or label),)
        if not several and not record.get("value_label"):
            label = ""
    kind = type_named(record.get("type", ""))
    group = record.get("group", "")
    if group and plain(group) in _YES:
        group, kind = "", VariableType.MULTIPLE
    elif plain(group) in {"0", "non", "no", "-", "n"}:
        group = ""
    return Description(
        name=name,
        label=label,
        type=kind,
        labels=_with_missing(labels, record.get("missing", "")),
        group=group,
        personal=plain(record["personal"]) in _YES if record.get("personal") else None,
    )


def _with_missing(labels: tuple[ValueLabel, ...], text: str) -> tuple[ValueLabel, ...]:
    """The labels, with those that `text` names as missing marked, and the others it names added."""
    pairs = labels_in(text)
    if pairs:
        named = {pair.value: pair.label for pair in pairs}
    elif len(labels) == 1 and plain(text) in _YES - {"1"}:
        named = {labels[0].value: labels[0].label}
    else:
        named = dict.fromkeys((p for p in re.split(r"[;,|/\s]+", text) if p), "")
    kept = tuple(
        replace(label, missing=True) if label.value in named else label for label in labels
    )
    known = {label.value for label in labels}
    return kept + tuple(
        ValueLabel(value, label, missing=True)
        for value, label in named.items()
        if value not in known
    )


def _joined(first: Description | None, second: Description) -> Description:
    if first is None:
        return second
    known = {label.value for label in first.labels}
    return replace(
        first,
        label=first.label or second.label,
        type=first.type or second.type,
        labels=first.labels + tuple(x for x in second.labels if x.value not in known),
        group=first.group or second.group,
        personal=second.personal if first.personal is None else first.personal,
    )
