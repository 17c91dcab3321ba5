"""The numbers of the methods appendix, opened by clicks and keys: on the page, and in the window.

Everything goes by real clicks on the paper; what opens is compared with what the number says.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from codage.domain.report import Methods, Only, Report
from codage.gui.cases_behind import CasesDialog
from codage.gui.interviews_behind import InterviewsDialog
from codage.gui.report.paper import Paper
from codage.gui.report.preview import BEHIND
from codage.project import Project

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PATIENT = 30_000


def parts(paper: Paper, before: str = "") -> list[tuple[int, str]]:
    """The links of the paragraphs that hold these words: where each begins, and its text."""
    found = []
    block = paper.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            link = part.fragment()
            if link.charFormat().anchorHref().startswith(BEHIND) and before in block.text():
                found.append((link.position(), link.text()))
            part += 1
        block = block.next()
    return found


def click(qtbot, paper: Paper, position: int) -> None:
    cursor = QTextCursor(paper.document())
    cursor.setPosition(position)
    paper.setTextCursor(cursor)
    paper.ensureCursorVisible()
    after = QTextCursor(cursor)
    after.movePosition(QTextCursor.MoveOperation.Right)
    place = (paper.cursorRect(cursor).center() + paper.cursorRect(after).center()) / 2
    qtbot.mouseClick(paper.viewport(), LEFT, pos=place)


def dialog(qtbot, page, kind: type[QDialog]):
    qtbot.waitUntil(lambda: page.findChild(kind) is not None, timeout=PATIENT)
    return page.findChild(kind)


def with_methods(qtbot, page) -> None:
    report, _ = Report().added(Methods())
    with qtbot.waitSignal(page.filled, timeout=PATIENT):
        page.shelf.save(report.to_json(), "A report")


@pytest.fixture
def methods(qtbot, begun):
    with_methods(qtbot, begun)
    return begun


class TestSentences:
    def test_the_number_of_interviews_opens_them_and_one_of_them_is_gone_to(
        self, qtbot, methods
    ) -> None:
        position, text = parts(methods.paper, " interviews. ")[0]
        assert text == "30"
        click(qtbot, methods.paper, position)
        shown = dialog(qtbot, methods, InterviewsDialog)
        assert shown.model.rowCount() == 30
        rect = shown.table.visualRect(shown.table.model().index(3, 0))
        name = shown.table.model().index(3, 0).data()
        qtbot.mouseClick(shown.table.viewport(), LEFT, pos=rect.center())
        with qtbot.waitSignal(methods._session.passage_sought, timeout=PATIENT) as sought:
            qtbot.keyClick(shown.table, K.Key_Return)
        assert methods._session.documents[sought.args[0]].name == name
        assert not shown.isVisible()

    def test_the_words_open_the_interviews_whose_words_they_are(self, qtbot, methods) -> None:
        position, text = parts(methods.paper, " interviews. ")[1]
        click(qtbot, methods.paper, position)
        model = dialog(qtbot, methods, InterviewsDialog).model
        words = [float(model.item(row, 2).text().replace(",", "")) for row in range(30)]
        assert sum(words) == int(text.replace(",", ""))

    def test_the_number_of_cases_opens_them_and_a_case_its_segments(self, qtbot, methods) -> None:
        linked = parts(methods.paper, " interviews. ")[3]
        click(qtbot, methods.paper, linked[0])
        shown = dialog(qtbot, methods, CasesDialog)
        assert shown.model.rowCount() == int(linked[1])
        rect = shown.table.visualRect(shown.table.model().index(0, 0))
        with qtbot.waitSignal(methods._session.segments_sought, timeout=PATIENT):
            qtbot.mouseClick(shown.table.viewport(), LEFT, pos=rect.center())
            qtbot.keyClick(shown.table, K.Key_Return)

    def test_tab_and_enter_open_a_number_of_codes(self, qtbot, methods) -> None:
        wanted = parts(methods.paper, " codes: ")[0]
        assert wanted[1] == "49"
        paper = methods.paper
        paper.setFocus()
        for _ in range(40):
            qtbot.keyClick(paper, K.Key_Tab)
            if paper.textCursor().selectionStart() == wanted[0]:
                break
        with qtbot.waitSignal(methods._session.segments_sought, timeout=PATIENT) as sought:
            qtbot.keyClick(paper, K.Key_Return)
        assert len(sought.args[0]) == len(methods._session.project.codings())
        assert sought.args[1] == "49 codes"

    def test_a_frozen_sentence_opens_only_while_it_is_still_so(self, qtbot, methods) -> None:
        with qtbot.waitSignal(methods.filled, timeout=PATIENT):
            methods.head.freeze_all.click()
        click(qtbot, methods.paper, parts(methods.paper, " interviews. ")[0][0])
        dialog(qtbot, methods, InterviewsDialog).reject()
        project = methods._session.project
        with qtbot.waitSignal(methods.filled, timeout=PATIENT):
            project.remove_documents([project.documents()[0].id])
        click(qtbot, methods.paper, parts(methods.paper, " interviews. ")[0][0])
        assert "frozen" in methods.halves.told.text()
        assert methods.halves.told.isVisible()


class TestAgreement:
    @pytest.fixture
    def appendix(self, qtbot, window, demo_project):
        with Project.open(demo_project) as project:
            for row in project.saved_analyses("report"):
                project.remove_analysis(row.id)
            report, _ = Report().added(Methods())
            project.save_analysis("report", "R", report.to_json())
        window.resize(1280, 800)
        window.open_path(demo_project)
        window.run("view.report")
        page = window.pages.page("report")
        qtbot.waitUntil(lambda: page.page is not None, timeout=PATIENT)
        return page

    def differing(self, window):
        return window.pages.page("comparison").settling

    def test_a_coefficient_opens_the_differences_between_the_coders(
        self, qtbot, window, appendix
    ) -> None:
        links = parts(appendix.paper)
        interval = next(n for n, (_, text) in enumerate(links) if " to " in text)
        at, agreement = links[interval - 1]
        click(qtbot, appendix.paper, at)
        comparison = window.pages.page("comparison")
        qtbot.waitUntil(lambda: self.differing(window).model.rowCount() > 0, timeout=PATIENT)
        assert comparison.settling.list.isVisible()
        assert comparison.settling.list.hasFocus()
        qtbot.waitUntil(lambda: comparison.figures.shown is not None, timeout=PATIENT)
        overall = comparison.figures.shown.overall
        assert f"{overall.figure('agreement').value:.2f}" == agreement

    def test_the_choices_of_the_report_are_those_of_the_comparison(
        self, qtbot, window, appendix
    ) -> None:
        project, report = window.session.project, appendix.report
        few = project.documents()[:4]
        with qtbot.waitSignal(appendix.filled, timeout=PATIENT):
            only = tuple(row.guid for row in few)
            changed = report.keeping_to(Only(only))
            appendix.shelf.save(changed.to_json(), "Keep")
        comparison = window.pages.page("comparison")
        comparison.choices.unit.setCurrentIndex(1)
        comparison.settling.filters.settled.setChecked(False)
        cell = next(one for one in parts(appendix.paper) if " to " in one[1])
        click(qtbot, appendix.paper, cell[0])
        qtbot.waitUntil(comparison.isVisible, timeout=PATIENT)
        qtbot.waitUntil(lambda: self.differing(window).model.rowCount() > 0, timeout=PATIENT)
        chosen = comparison.choices.interviews.chosen()
        assert chosen is not None
        assert chosen <= {row.id for row in few}
        assert comparison.choices.comparison().unit == "turn"
        assert comparison.choices.selection().spoken == "respondents"
        assert comparison.settling.filters.settled.isChecked()
