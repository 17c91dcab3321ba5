"""From a survey to the joint display and a report, and from a bar back to its passages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from codage import demo
from codage.gui.analyses.layout import CHART
from codage.gui.joint.cells import Part
from codage.gui.survey.preview import SurveyDialog
from codage.gui.window import MainWindow
from codage.project import Project

Left = Qt.MouseButton.LeftButton
Key = Qt.Key
LONG = 30_000


@pytest.fixture
def before_the_survey(demo_project: Path) -> Path:
    """The demo study as it was before its questionnaire came in."""
    with Project.open(demo_project) as project:
        for source in project.survey_sources():
            project.remove_survey(source.id)
        assert project.variables() == []
    return demo_project


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    def visible() -> list[QDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=LONG)
    return visible()[0]


def test_from_survey_to_joint_display_to_report_and_from_a_bar_to_its_passages(
    qtbot: QtBot,
    window: MainWindow,
    before_the_survey: Path,
    answer: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    window.open_path(before_the_survey)
    session = window.session

    # The questionnaire, seen as it will come in.
    answer(demo.questionnaire())
    window.run("project.import_survey")
    survey = shown(qtbot, SurveyDialog)
    accept = survey.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(accept.isEnabled, timeout=LONG)
    qtbot.mouseClick(accept, Left)
    qtbot.waitUntil(lambda: len(session.project.variables()) > 40, timeout=LONG)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LONG)

    # The joint display of the study: what the survey says of a theme beside the interviews.
    window.run("view.joint")
    joint = window.pages.page("joint")
    qtbot.waitUntil(lambda: joint.shown is not None, timeout=LONG)
    row = next(n for n, one in enumerate(joint.display.rows) if one.variable and one.codes)
    line = joint.shown.lines[row]
    assert 0 < line.survey.count < line.survey.n
    assert 0 < line.interviews.cases <= line.interviews.n
    joint.view.go_to(row, Part.INTERVIEWS)
    joint.view.setFocus()
    qtbot.keyClick(joint.view, Key.Key_Return)
    qtbot.waitUntil(lambda: window.segments.model.rowCount() > 0, timeout=LONG)
    assert window.segments.isVisible()

    # A bar of a chart, clicked through to its passages.
    window.run("view.analyses")
    analyses = window.pages.page("analyses")
    with qtbot.waitSignal(analyses.answered, timeout=LONG):
        analyses.show_analysis("rates")
    with qtbot.waitSignal(analyses.drawn, timeout=LONG):
        analyses.tabs.setCurrentIndex(CHART)
    canvas, chart = analyses.view.canvas, analyses.view.chart
    canvas.draw()
    bar = max(chart.marks, key=lambda mark: mark.get_width())
    middle = bar.get_x() + bar.get_width() / 2, bar.get_y() + bar.get_height() / 2
    x, y = bar.axes.transData.transform(middle) / canvas.device_pixel_ratio
    with qtbot.waitSignal(session.segments_sought, timeout=LONG) as sought:
        qtbot.mouseClick(canvas, Left, pos=QPoint(round(x), round(canvas.height() - y)))
    codings = session.project.codings_by_id(sought.args[0])
    assert codings
    assert session.codes[codings[0].code_id].name in sought.args[1]

    # The report of the study, with that display and its quotations, as a document.
    report = window.pages.page("report")
    with qtbot.waitSignal(report.filled, timeout=LONG):
        window.run("view.report")
    path = tmp_path / "rapport.docx"
    answer(path)
    qtbot.mouseClick(report.head.export, Left)
    qtbot.waitUntil(path.exists, timeout=LONG)
    written = docx.Document(str(path))
    cells = {cell.text for table in written.tables for row in table.rows for cell in row.cells}
    assert any(line.row.label in text for text in cells)
    assert session.project.check() == ()
