"""What will become of each column of a table: proposed from its content, decided by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, Variable, VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.cells import DateOrder, yes_or_no
from codage.survey.detecting import NO_ANSWER_CODES, Finding, detect
from codage.survey.grouping import after_prefix, propose_groups
from codage.survey.identifying import key_column, name_column
from codage.survey.naming import safe_names
from codage.survey.personal import looks_personal, named_personal, reaches_in_numbers
from codage.survey.table import Description, RawTable
from codage.survey.words import tokens

_STEPS = 50


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """What a column becomes.

    ``name`` is the variable's, ``header`` the column's own, for show. ``labels`` are in the order
    of an ordinal scale. ``missing`` are the values that stand for no answer, labelled or not.
    ``decimal_comma`` and ``date_order`` say how numbers and dates are written in the file.
    ``included`` is false for what stays out of the project. ``notes`` say what to look at.
    """

    header: str
    name: str
    type: VariableType
    label: str = ""
    labels: tuple[ValueLabel, ...] = ()
    missing: tuple[str, ...] = ()
    decimal_comma: bool = False
    date_order: DateOrder = DateOrder.DAY_FIRST
    included: bool = True
    personal: bool = False
    group: str = ""
    notes: tuple[Message, ...] = ()

    @property
    def variable(self) -> Variable:
        """The variable that the column becomes: missing values are marked among its labels."""
        missing = set(self.missing)
        labels = tuple(replace(x, missing=x.missing or x.value in missing) for x in self.labels)
        known = {label.value for label in labels}
        bare = (ValueLabel(v, "", missing=True) for v in self.missing if v not in known)
        return Variable(
            name=self.name,
            type=self.type,
            label=self.label,
            labels=(*labels, *bare),
            group=self.group if self.type is VariableType.MULTIPLE else "",
            personal=self.personal,
        )


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """A plan for each column of a table, in its order; ``key`` and ``name`` name variables.

    ``key`` identifies a case and is empty where no column can; ``name`` is what a case is called.
    """

    columns: tuple[ColumnPlan, ...]
    key: str
    name: str

    def with_column(self, index: int, column: ColumnPlan) -> SurveyPlan:
        """The plan with another column at `index`; key and name follow a renamed column."""
        old = self.columns[index].name
        return SurveyPlan(
            columns=(*self.columns[:index], column, *self.columns[index + 1 :]),
            key=column.name if self.key == old else self.key,
            name=column.name if self.name == old else self.name,
        )

    def index_of(self, name: str) -> int | None:
        """The position of the column whose variable, else whose header, is `name`."""
        by_name = (i for i, column in enumerate(self.columns) if column.name == name)
        by_header = (i for i, column in enumerate(self.columns) if column.header == name)
        return next(by_name, next(by_header, None))


def propose_plan(table: RawTable, advance: Advance = unwatched) -> SurveyPlan:
    """The plan that the content of `table`, and what the file says of its variables, suggest.

    Raises nothing but Cancelled; what could not be told is in the columns' notes, and a plan
    that does not work yet is explained by `codage.survey.building.problems_of`.
    """
    width = len(table.headers)
    counts = []
    step = 1 + width // _STEPS
    for index in range(width):
        if index % step == 0:
            advance(index, 2 * width)
        counts.append(_counted(table, index))
    descriptions = _descriptions(table)
    names = safe_names(
        [d.name if d else h for d, h in zip(descriptions, table.headers, strict=True)]
    )
    kinds = table.kinds or (frozenset(),) * len(counts)
    findings = []
    for index, each in enumerate(zip(counts, descriptions, kinds, strict=True)):
        if index % step == 0:
            advance(width + index, 2 * width)
        findings.append(detect(*each))
    groups = _groups(table.headers, counts, descriptions)
    parents = {description.name: description for description in table.descriptions}
    columns = tuple(
        _group_member(names[i], table.headers[i], groups[i], counts[i], descriptions[i], parents)
        if i in groups
        else _column(names[i], table.headers[i], findings[i], descriptions[i], bool(counts[i]))
        for i in range(len(counts))
    )
    columns = _personal(columns, counts, descriptions)
    fallback = table.headers.index(table.fallback_key) if table.fallback_key else None
    key = key_column(columns, counts, len(table.rows), fallback)
    if key is not None:
        plain_key = replace(
            columns[key],
            type=VariableType.TEXT,
            labels=(),
            missing=(),
            notes=(),
            included=True,
        )
        columns = (*columns[:key], plain_key, *columns[key + 1 :])
    name = name_column(columns, counts, key)
    return SurveyPlan(
        columns,
        "" if key is None else columns[key].name,
        "" if name is None else columns[name].name,
    )


def _counted(table: RawTable, index: int) -> Counter[str]:
    return Counter(cell for cell in table.column(index) if cell is not None)


def _descriptions(table: RawTable) -> list[Description | None]:
    exact = {description.heading: description for description in table.descriptions}
    loose = {tuple(tokens(description.heading)): description for description in table.descriptions}
    return [
        exact.get(header) or (loose.get(tuple(tokens(header))) if header else None)
        for header in table.headers
    ]


def _groups(
    headers: Sequence[str],
    counts: Sequence[Counter[str]],
    descriptions: Sequence[Description | None],
) -> dict[int, str]:
    """The multiple-response group of each column: declared by the file, else proposed."""
    ticked = [
        _ticked(values, description) and _may_be_ticked(description)
        for values, description in zip(counts, descriptions, strict=True)
    ]
    groups = propose_groups(headers, ticked)
    for index, description in enumerate(descriptions):
        if description and description.type is VariableType.TEXT:
            groups.pop(index, None)  # what was written beside the ticks
        elif description and description.group:
            groups[index] = description.group
        elif description and description.type is VariableType.MULTIPLE:
            groups.setdefault(index, description.name)
    return {
        index: group
        for index, group in groups.items()
        if _ticked(counts[index], descriptions[index]) or not counts[index]
    }


def _ticked(values: Counter[str], description: Description | None = None) -> bool:
    """Whether a column holds ticks, and beside them at most codes for no answer."""
    declared = {x.value for x in description.labels if x.missing} if description else set()
    ticks = [value for value in values if value not in NO_ANSWER_CODES and value not in declared]
    return bool(ticks) and all(yes_or_no(value) for value in ticks)


def _may_be_ticked(description: Description | None) -> bool:
    if description is None or description.group:
        return True
    if description.type is VariableType.MULTIPLE:
        return True
    return description.type is None and not description.labels


def _column(
    name: str, header: str, found: Finding, description: Description | None, is_filled: bool
) -> ColumnPlan:
    left_out = description is not None and not description.included
    return ColumnPlan(
        header=header,
        name=name,
        type=found.type,
        label=(description.label if description else "") or (header if header != name else ""),
        labels=found.labels,
        missing=found.missing,
        decimal_comma=found.decimal_comma,
        date_order=found.date_order,
        included=is_filled or bool(header) if description is None else description.included,
        notes=(
            *(() if left_out else found.notes),
            *(description.notes if description else ()),
        ),
    )


def _group_member(
    name: str,
    header: str,
    group: str,
    values: Counter[str],
    description: Description | None,
    parents: dict[str, Description],
) -> ColumnPlan:
    declared = [label for label in description.labels if label.missing] if description else []
    met = sorted(value for value in values if value in NO_ANSWER_CODES)
    return ColumnPlan(
        header=header,
        name=name,
        type=VariableType.MULTIPLE,
        label=(description.label if description else "")
        or _response_label(header, group, parents.get(group)),
        labels=tuple(replace(label, missing=False) for label in declared if label.label),
        missing=tuple(dict.fromkeys((*(label.value for label in declared), *met))),
        group=group,
        included=description is None or description.included,
        notes=description.notes if description else (),
    )


def _response_label(header: str, group: str, parent: Description | None) -> str:
    """What a ticked column says: the label of its value where the file gives one."""
    response = after_prefix(header, group)
    if parent is None:
        return response
    known = {x.value.casefold(): x.label for x in parent.labels}
    response = known.get(response.casefold(), response)
    return f"{parent.label} – {response}" if parent.label else response


def _personal(
    columns: tuple[ColumnPlan, ...],
    counts: Sequence[Counter[str]],
    descriptions: Sequence[Description | None],
) -> tuple[ColumnPlan, ...]:
    """Marks personal columns and leaves them out."""
    first_names = any(
        "prenom" in tokens(c.header) or "firstname" in tokens(c.header) for c in columns
    )
    marked = []
    for column, values, description in zip(columns, counts, descriptions, strict=True):
        declared = description.personal if description else None
        words = tokens(column.header)
        personal = declared
        if personal is None:
            textual = column.type in (VariableType.TEXT, VariableType.NOMINAL)
            named = (
                named_personal(column.header)
                or named_personal(column.label)
                or (first_names and words in (["nom"], ["name"]))
            )
            # A ticked « courriel » says that there is one, and holds none.
            answers_only = bool(values) and all(yes_or_no(v) or len(v) < 3 for v in values)
            personal = (
                (textual and named and not answers_only)
                or (named and reaches_in_numbers(column.header, values))
                or looks_personal(values)
            )
        if personal:
            # That there is nothing in it needs no telling.
            notes = column.notes if values else ()
            column = replace(column, personal=True, included=False, notes=notes)
        marked.append(column)
    return tuple(marked)
