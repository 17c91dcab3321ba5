"""Survey and interviews together on all codings: the joint display and the barometer."""

from __future__ import annotations

from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.survey import VariableType
from codage.exporters.barometer.content import barometer_table
from codage.exporters.joint_display.content import joint_table

ROWS, QUOTATIONS = 12, 3


def test_joint_display(measure, project_of) -> None:
    project = project_of("M")
    nominal = next(v for v in project.variables() if v.type is VariableType.NOMINAL)
    codings = [row.id for row in project.codings()[: ROWS * QUOTATIONS]]
    guids = list(project.coding_guids(codings).values())
    rows = tuple(
        JointRow(
            code.name,
            (code.guid,),
            nominal.name,
            (nominal.labels[0].value,) if nominal.labels else ("1",),
            tuple(guids[n * QUOTATIONS : (n + 1) * QUOTATIONS]),
        )
        for n, code in enumerate(project.codes()[:ROWS])
    )
    display = JointDisplay(rows, nominal.name)
    measure("joint display", "M", lambda: joint_table(project, "joint", display))


def test_barometer(measure, project_of) -> None:
    project = project_of("M")
    nominal = next(v for v in project.variables() if v.type is VariableType.NOMINAL)
    scores = {one.value: n / 4 for n, one in enumerate(nominal.labels)} or {"1": 1.0}
    codes = project.codes()
    dimensions = tuple(
        Dimension(
            f"theme {n}",
            (
                *(CodeItem(code.guid, full=3) for code in codes[3 * n : 3 * n + 3]),
                VariableItem(nominal.name, scores=scores),
            ),
        )
        for n in range(4)
    )
    wanted = Barometer(dimensions, nominal.name)
    measure("barometer", "M", lambda: barometer_table(project, "barometer", wanted))
