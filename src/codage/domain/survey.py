"""A survey as it comes from a file: variables with their types and labels, and rows of values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.message import Message


class VariableType(StrEnum):
    """How a variable's values are to be understood."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TEXT = "text"
    MULTIPLE = "multiple"


TYPE_NAMES: Mapping[VariableType, Message] = {
    VariableType.NOMINAL: Message("Categories"),
    VariableType.ORDINAL: Message("Ordered categories"),
    VariableType.INTEGER: Message("Whole number"),
    VariableType.DECIMAL: Message("Decimal number"),
    VariableType.DATE: Message("Date"),
    VariableType.TEXT: Message("Text"),
    VariableType.MULTIPLE: Message("Ticked or not"),
}
"""What people call the types."""


@dataclass(frozen=True, slots=True)
class ValueLabel:
    """A value as it is stored and what it means; ``missing`` marks a code for no answer."""

    value: str
    label: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """A column of a survey.

    ``name`` is short and unique; ``label`` is the question. ``labels`` are in the order of an
    ordinal scale. ``group`` names the question that 0/1 columns of one multiple-response item
    share. ``personal`` marks a column (name, mail) that is left out of exports.
    """

    name: str
    type: VariableType
    label: str = ""
    labels: tuple[ValueLabel, ...] = ()
    group: str = ""
    personal: bool = False

    @property
    def missing(self) -> frozenset[str]:
        """The values that stand for no answer."""
        return frozenset(label.value for label in self.labels if label.missing)


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey ready to enter a project.

    ``rows`` hold one value a variable, in the order of ``variables``. A value is text in its
    canonical form: ISO dates, a dot as decimal mark, leading zeros kept, value labels' codes;
    ``None`` is an empty cell. ``key`` names the variable that identifies a case, ``name`` the
    one that holds its readable name (or the key again).
    """

    source: str
    sha256: str
    variables: tuple[Variable, ...]
    rows: tuple[tuple[str | None, ...], ...]
    key: str
    name: str
