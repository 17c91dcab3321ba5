import pytest
from PySide6.QtCore import Qt

from codage.domain.transcript import Transcript, Turn
from codage.gui.search.painting import in_context
from codage.gui.search.panel import SearchPanel
from codage.gui.session import Session
from codage.project import Project
from codage.project.rows import Hit

SAID = (
    ("Saint-Aubin", ("L'été, on mutualise.", "La mutualisation des achats 🙂, oui l'été.")),
    ("Valmont", ("Rien à dire.",)),
    ("Brenne", ("🙂 En été surtout.",)),
)


@pytest.fixture
def session(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    for name, texts in SAID:
        project.add_document(Transcript(name, tuple(Turn(text, "M. Élu") for text in texts)))
    session = Session()
    session.open(project)
    yield session
    session.close()


@pytest.fixture
def panel(qtbot, session):
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def look_for(qtbot, panel, text):
    with qtbot.waitSignal(panel.searched):
        qtbot.keyClicks(panel.line, text)


def shown(panel):
    return [panel.model.index(place).data() for place in range(panel.model.rowCount())]


def test_passages_stand_under_their_interviews_accents_ignored(qtbot, panel):
    look_for(qtbot, panel, "ete")
    assert shown(panel) == [
        "Saint-Aubin (2)",
        SAID[0][1][0],
        SAID[0][1][1],
        "Brenne (1)",
        SAID[2][1][0],
    ]
    assert panel.count.text() == "3 passages in 2 interviews"


def test_a_click_goes_to_the_words(qtbot, panel, session):
    look_for(qtbot, panel, "ete")
    where = panel.list.visualRect(panel.model.index(4)).center()
    with qtbot.waitSignal(panel.found) as found:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    document, span = found.args
    assert session.documents[document].name == "Brenne"
    assert (span.start.offset, span.end.offset) == (5, 8)


def test_enter_walks_through_the_passages_and_round(qtbot, panel, session):
    look_for(qtbot, panel, "ete")
    visited = []
    panel.found.connect(lambda document, span: visited.append(session.documents[document].name))
    for _ in range(4):
        qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    panel.step(-1)
    assert visited == ["Saint-Aubin", "Saint-Aubin", "Brenne", "Saint-Aubin", "Brenne"]


def test_the_first_step_begins_in_the_interview_on_show(qtbot, panel, session):
    session.choose_document(list(session.documents)[2])
    look_for(qtbot, panel, "ete")
    with qtbot.waitSignal(panel.found) as found:
        panel.step(1)
    assert session.documents[found.args[0]].name == "Brenne"


def test_hits_of_the_interview_on_show_are_given_to_be_marked(qtbot, panel, session):
    given = []
    panel.hits_changed.connect(given.append)
    look_for(qtbot, panel, "ete")
    assert [len(hits) for hits in given][-1] == 2
    session.choose_document(list(session.documents)[2])
    assert [hit.matches for hit in given[-1]] == [((5, 8),)]
    panel.line.clear()
    assert given[-1] == []


def test_nothing_found_offers_words_that_begin_so(qtbot, panel):
    look_for(qtbot, panel, "mutual")
    assert "mutual" in panel.hint.label.text()
    with qtbot.waitSignal(panel.searched):
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert panel.line.text() == "mutual*"
    assert panel.model.passages == 2


def test_beginning_with_selected_words_looks_for_them(qtbot, panel):
    with qtbot.waitSignal(panel.searched):
        panel.begin("la  mutualisation")
    assert panel.line.selectedText() == "la mutualisation"
    assert panel.model.passages == 1


def test_a_quick_typist_gets_the_last_answer_alone(qtbot, panel):
    panel.line.setText("rien")
    with qtbot.waitSignal(panel.searched):
        panel.line.setText("achats")
    assert shown(panel) == ["Saint-Aubin (1)", SAID[0][1][1]]


def test_what_is_found_everywhere_is_looked_for_elsewhere(qtbot, panel, monkeypatch):
    monkeypatch.setattr("codage.gui.search.panel.QUICKLY_FOUND", 0)
    look_for(qtbot, panel, "ete")
    assert panel.model.passages == 3


def test_a_removed_interview_takes_its_passages_along(qtbot, panel, session):
    look_for(qtbot, panel, "ete")
    session.project.remove_documents([next(iter(session.documents))])
    qtbot.waitUntil(lambda: panel.model.passages == 1)


def test_what_is_strange_finds_nothing(qtbot, panel):
    look_for(qtbot, panel, '"* (')
    assert panel.model.passages == 0


def test_context_begins_near_the_match_and_keeps_its_place():
    text = "🙂 " + "mot " * 40 + "mutualiser les achats"
    start = text.index("mutualiser")
    around, matches = in_context(Hit(1, 1, text, ((start, start + 10),)))
    assert around.startswith("…mot")
    assert [around[a:b] for a, b in matches] == ["mutualiser"]
