import pytest

from codage.domain.transcript import Transcript, Turn
from codage.gui.analyses.kinds import ANALYSES
from codage.gui.analyses.page import HINT, AnalysesPage
from codage.gui.session import Session
from codage.project import Project


@pytest.fixture
def empty(qtbot, tmp_path):
    session = Session()
    project = Project.create(tmp_path / "a.codage")
    session.open(project)
    page = AnalysesPage(session)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    yield page, project
    session.close()


def test_a_project_without_codings_says_what_to_do(empty) -> None:
    page, _ = empty
    for one in ANALYSES:
        page.show_analysis(one.name)
        assert page.pages.currentIndex() == HINT
        assert "No coding yet" in page.hint.label.text()


def test_a_project_with_one_coding_and_no_survey_breaks_nothing(qtbot, empty) -> None:
    page, project = empty
    document = project.add_document(Transcript("A", (Turn("Bonjour à tous."),)))
    code = project.add_code("Accueil")
    span = project.document_text(document).span(0, 7)
    with qtbot.waitSignal(page.answered, timeout=10_000):
        project.apply_code(code, span)
    for one in ANALYSES:
        with qtbot.waitSignal(page.answered, timeout=10_000):
            page.show_analysis(one.name)
        assert page.answer.rows or page.answer.nothing, one.name


def test_a_narrow_page_offers_the_analyses_in_a_box(empty) -> None:
    page, _ = empty
    assert page.combo.isVisible()
    assert not page.list.isVisible()
    page.resize(1000, 600)
    assert page.list.isVisible()
    assert not page.combo.isVisible()
