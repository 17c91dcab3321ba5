"""The survey's columns as exports give them: safe names, labelled values, cases by key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.exporters.cells import as_number, is_whole
from codage.exporters.column_names import safe_names
from codage.exporters.options import ExportOptions, InWords, ValueForm
from codage.exporters.table import Cell, Column, Kind
from codage.project.frames import Frames
from codage.project.rows import VariableRow

_NUMBERS = {VariableType.INTEGER: Kind.INTEGER, VariableType.DECIMAL: Kind.DECIMAL}
_CODED = (VariableType.NOMINAL, VariableType.ORDINAL, VariableType.MULTIPLE)


class SurveyColumns:
    """Described columns, and each case's cells for them.

    Personal variables are left out unless the options ask for them; so is a case's name where
    it is the value of one.
    """

    def __init__(
        self,
        frames: Frames,
        options: ExportOptions,
        in_words: InWords,
        *,
        taken: Sequence[str],
        only: Sequence[str] | None = None,
    ) -> None:
        self._options = options
        every = frames.variables
        names = dict(zip(every, safe_names([v.name for v in every], taken=taken), strict=True))
        self.all_names = tuple(names.values())
        self._variables = [
            variable
            for variable in every
            if (options.personal or not variable.personal)
            and (only is None or variable.name in only)
        ]
        attributes = frames.attributes
        texts = {v.name: attributes[v.name].tolist() for v in every}
        kinds = {v.name: self._kind(v, texts[v.name]) for v in self._variables}
        self.columns = tuple(
            self._column(variable, names[variable], kinds[variable.name], in_words)
            for variable in self._variables
        )
        written = [
            [self._cell(variable, kinds[variable.name], text) for text in texts[variable.name]]
            for variable in self._variables
        ]
        case_ids = attributes.index.tolist()
        self._cells: dict[int, tuple[Cell, ...]] = {
            case_id: tuple(column[number] for column in written)
            for number, case_id in enumerate(case_ids)
        }
        secret = [] if options.personal else [texts[v.name] for v in every if v.personal]
        hidden = {
            case_id: {column[number] for column in secret}
            for number, case_id in enumerate(case_ids)
        }
        self.keys: dict[int, str] = {}
        self.names: dict[int, str] = {}
        cases: Iterator[Any] = frames.cases.itertuples()
        for case in cases:
            self.keys[case.case_id] = "" if case.key in hidden[case.case_id] else case.key
            self.names[case.case_id] = (
                self.keys[case.case_id] if case.name in hidden[case.case_id] else case.name
            )

    def cells(self, case_ids: Sequence[int]) -> tuple[Cell, ...]:
        """The cells of one case; of several, those on which they agree; of none, empty ones."""
        rows = [self._cells[case_id] for case_id in case_ids]
        if not rows:
            return (None,) * len(self.columns)
        return tuple(
            cells[0] if all(cell == cells[0] for cell in cells) else None
            for cells in zip(*rows, strict=True)
        )

    def key(self, case_ids: Sequence[int]) -> str:
        """The keys of cases, joined by a semicolon."""
        return "; ".join(self.keys[case_id] for case_id in case_ids)

    def name(self, case_ids: Sequence[int]) -> str:
        """The names of cases, joined by a semicolon."""
        return "; ".join(self.names[case_id] for case_id in case_ids)

    def _kind(self, variable: VariableRow, texts: Sequence[str | None]) -> Kind:
        """Coded answers are numbers where every code is one; what has leading zeros is text."""
        if variable.type in _NUMBERS:
            return _NUMBERS[variable.type]
        if variable.type is VariableType.DATE:
            return Kind.DATE
        if variable.type not in _CODED or self._labelled(variable):
            return Kind.TEXT
        return Kind.INTEGER if all(is_whole(text) for text in texts if text) else Kind.TEXT

    def _labelled(self, variable: VariableRow) -> bool:
        wanted = self._options.values is ValueForm.LABELS
        return wanted and variable.type in _CODED and bool(variable.labels)

    def _cell(self, variable: VariableRow, kind: Kind, text: str | None) -> Cell:
        if text is None:
            return None
        if self._labelled(variable):
            return next((v.label or text for v in variable.labels if v.value == text), text)
        return as_number(text) if kind in (Kind.INTEGER, Kind.DECIMAL) else text

    def _column(self, variable: VariableRow, name: str, kind: Kind, in_words: InWords) -> Column:
        label = variable.label or variable.name
        return Column(
            name=name,
            kind=kind,
            label=f"{variable.group} — {label}" if variable.group else label,
            type=variable.type.value,
            values="; ".join(map(_spelled, variable.labels)),
            missing="; ".join(_spelled(v) for v in variable.labels if v.missing),
            origin=in_words(Message("Survey, variable {name}", {"name": variable.name})),
            labels=variable.labels,
        )


def _spelled(value: ValueLabel) -> str:
    return f"{value.value} = {value.label}" if value.label else value.value
