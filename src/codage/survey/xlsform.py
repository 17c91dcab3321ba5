"""The form of a KoboToolbox or ODK survey (XLSForm): questions, choices, labels, groups."""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import python_calamine

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.survey.archive import checked_notes, damaged
from codage.survey.questionnaire import (
    Answers,
    Expected,
    Questionnaire,
    headed,
    in_languages,
    plain_text,
)
from codage.survey.scales import is_scale
from codage.survey.table import Description, SurveyFile
from codage.survey.technical import SENT_IN

_Record = dict[str, str]
_TYPES = {
    "integer": VariableType.INTEGER,
    "decimal": VariableType.DECIMAL,
    "range": VariableType.DECIMAL,
    "date": VariableType.DATE,
    "today": VariableType.DATE,
    "datetime": VariableType.DATE,
    "text": VariableType.TEXT,
    "barcode": VariableType.TEXT,
    "acknowledge": VariableType.NOMINAL,
}
_PERSONAL = frozenset({"geopoint", "geotrace", "geoshape", "username", "email", "phonenumber"})
_ASKED_NOTHING = frozenset({"start", "end", "deviceid", "subscriberid", "simserial", "audit"})
_LEFT_OUT = {
    "note": Message("Left out: it shows a text and asks nothing."),
    **dict.fromkeys(("image", "audio", "video", "file", "background-audio"), SENT_IN),
}


@dataclass(frozen=True, slots=True)
class _Place:
    """The groups that a question stands in: their names, and their labels."""

    names: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    def heads(self, name: str, label: str) -> tuple[str, ...]:
        """The ways in which a column is headed: by name or label, with its groups or not."""
        heads = [name, label]
        for sign in ("/", "-"):
            heads += [sign.join((*self.names, name))]
            heads += [sign.join((*self.labels, label))] if label else []
        return tuple(dict.fromkeys(filter(None, heads)))


def recognises(file: SurveyFile) -> bool:
    """Whether the file is a workbook with a sheet of questions and one of choices."""
    try:
        with zipfile.ZipFile(file.path) as archive:
            book = archive.read("xl/workbook.xml").lower()
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError):
        return False
    return b'name="survey"' in book and b'name="choices"' in book


def read(file: SurveyFile) -> Questionnaire:
    """The columns that exports of the form's data may have.

    Raises:
        SurveyError: the workbook is damaged or harmful.
    """
    checked_notes(file.path)
    try:
        with python_calamine.load_workbook(file.path) as book:
            names = {name.lower(): name for name in book.sheet_names}
            questions = _records(book.get_sheet_by_name(names["survey"]))
            choices = _records(book.get_sheet_by_name(names["choices"]))
            settings = (
                _records(book.get_sheet_by_name(names["settings"])) if "settings" in names else []
            )
    except (python_calamine.CalamineError, KeyError, ValueError, OSError):
        raise damaged(file.path) from None
    own = next((record.get("default_language", "") for record in settings), "")
    languages = _languages((*questions, *choices), own)
    return in_languages(
        file.path.name, [_Form(questions, choices, language).expected() for language in languages]
    )


def _languages(records: Sequence[_Record], own: str) -> tuple[str, ...]:
    """The languages that the form has labels in, its `own` first."""
    found = dict.fromkeys(language for record in records for language in _labels(record))
    return tuple(sorted(found, key=lambda x: not (own and x.startswith(own)))) or ("",)


class _Form:
    """Questions in their order, with the lists of choices that they refer to, in one language."""

    def __init__(
        self, questions: Sequence[_Record], choices: Sequence[_Record], language: str
    ) -> None:
        self._questions = questions
        self._language = language
        self._lists: dict[str, list[_Record]] = defaultdict(list)
        for choice in choices:
            name = choice.get("list_name") or choice.get("list name", "")
            if name and choice.get("name"):
                self._lists[name].append(choice)

    def expected(self) -> Iterator[Expected]:
        places = [_Place()]
        for record in self._questions:
            kind, _, rest = record.get("type", "").partition(" ")
            words = f"{kind} {rest}".replace("_", " ").split()
            if words[:1] == ["begin"]:
                here = places[-1]
                label = self._label(record) or record.get("name", "")
                inside = _Place((*here.names, record.get("name", "")), (*here.labels, label))
                places.append(inside)
            elif words[:1] == ["end"]:
                places = places[:-1] or [_Place()]
            elif record.get("name") and kind and kind not in _ASKED_NOTHING:
                yield from self._columns(record, kind, rest, places[-1])

    def _columns(self, record: _Record, kind: str, rest: str, place: _Place) -> Iterator[Expected]:
        name = record["name"]
        label = self._label(record)
        heads = place.heads(name, label)
        label = label or name
        if kind in _LEFT_OUT:
            note = _LEFT_OUT[kind]
            about = Description(name, label, VariableType.TEXT, included=False, notes=(note,))
            yield headed(about, *heads)
            if kind != "note":
                about = replace(about, name=f"{name}_URL")
                yield headed(about, *(f"{head}_URL" for head in heads))
        elif kind not in ("select_one", "select_multiple", "rank"):
            personal = True if kind in _PERSONAL else None
            about = Description(name, label, _TYPES.get(kind), personal=personal)
            yield headed(about, *heads)
        else:
            yield from self._choosing(Description(name, label), heads, kind, rest, record)

    def _choosing(
        self, about: Description, heads: tuple[str, ...], kind: str, rest: str, record: _Record
    ) -> Iterator[Expected]:
        """The columns of a question with choices: one of them, several, or all in an order."""
        listed = rest.split()[0] if rest.split() else ""
        choices = self._lists.get(listed, [])
        labels = tuple(ValueLabel(x["name"], self._label(x) or x["name"]) for x in choices)
        whole = replace(about, type=VariableType.TEXT, labels=labels)
        if kind == "select_multiple":
            yield Expected(heads, whole, answers=Answers.SEVERAL)
            for choice, value in zip(choices, labels, strict=True):
                option = Description(
                    f"{about.name}_{value.value}",
                    f"{about.label} – {value.label}",
                    VariableType.MULTIPLE,
                    group=about.name,
                )
                ends = (value.value, *_labels(choice).values())
                yield headed(option, *(f"{head}/{end}" for head in heads for end in ends))
        elif kind == "rank":
            yield Expected(heads, whole, answers=Answers.RANKED)
        else:
            scale = "likert" in record.get("appearance", "") or is_scale([x.label for x in labels])
            type_ = VariableType.ORDINAL if scale else VariableType.NOMINAL
            yield headed(replace(about, type=type_, labels=labels), *heads)
        if rest.split()[1:] == ["or_other"]:
            other = Description(f"{about.name}_other", f"{about.label} – …", VariableType.TEXT)
            yield headed(other, *(f"{head}_other" for head in heads))

    def _label(self, record: _Record) -> str:
        """The label in this language, else in the first that there is."""
        labels = _labels(record)
        return labels.get(self._language) or next(iter(labels.values()), "")


def _labels(record: _Record) -> dict[str, str]:
    """The labels of a row by language, that without a language first."""
    found = {
        header.partition("::")[2].strip(): plain_text(text)
        for header, text in record.items()
        if text and header.partition("::")[0].strip() == "label"
    }
    return dict(sorted(found.items(), key=lambda pair: pair[0] != ""))


def _records(sheet: python_calamine.CalamineSheet) -> list[_Record]:
    rows = sheet.to_python(skip_empty_area=False)
    if not rows:
        return []
    headers = [
        str(cell).strip().lower() if "::" not in str(cell) else str(cell).strip()
        for cell in rows[0]
    ]
    return [
        {header: _text(cell) for header, cell in zip(headers, row, strict=True) if header}
        for row in rows[1:]
        if any(cell != "" for cell in row)
    ]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
