"""Another type for a column, at a person's word: with it, how its numbers, dates or values read."""

from __future__ import annotations

from dataclasses import replace

from codage.domain.survey import ValueLabel, VariableType
from codage.survey.cells import DateOrder, decimal_number, iso_date, whole_number
from codage.survey.plan import ColumnPlan
from codage.survey.scales import in_order
from codage.survey.table import RawTable

MOST_STEPS = 50


def retyped(table: RawTable, index: int, column: ColumnPlan, kind: VariableType) -> ColumnPlan:
    """The plan of the column at `index` with the type `kind`.

    The decimal mark and the order of dates become those that fit the most cells; an ordinal
    variable without labels gets its values as a scale, in the order of numbers, else of a known
    scale, else of first appearance, for the person to order.
    """
    cells = {cell: None for cell in table.column(index) if cell and cell not in column.missing}
    changed = replace(column, type=kind, notes=())
    match kind:
        case VariableType.DECIMAL:
            comma = max(
                (column.decimal_comma, not column.decimal_comma),
                key=lambda mark: sum(decimal_number(c, comma=mark) is not None for c in cells),
            )
            return replace(changed, decimal_comma=comma)
        case VariableType.DATE:
            order = max(
                (column.date_order, *DateOrder),
                key=lambda order: sum(iso_date(c, order) is not None for c in cells),
            )
            return replace(changed, date_order=order)
        case VariableType.ORDINAL if not column.labels and len(cells) <= MOST_STEPS:
            steps = list(cells)
            if all(whole_number(step) for step in steps):
                steps.sort(key=lambda step: int(whole_number(step) or 0))
            else:
                steps = list(in_order(steps)) or steps
            return replace(changed, labels=tuple(ValueLabel(step, step) for step in steps))
        case _:
            return changed
