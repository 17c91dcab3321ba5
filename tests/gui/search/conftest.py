import pytest

from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.search.panel import SearchPanel
from codage.gui.session import Session
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens

SAID = (
    ("Saint-Aubin", ("L'été, on mutualise.", "La mutualisation des achats 🙂, oui l'été.")),
    ("Valmont", ("Rien à dire.",)),
    ("Brenne", ("🙂 En été surtout.",)),
)
LEMMAS = {"mutualise": "mutualiser", "l": "le", "la": "le", "des": "un", "achats": "achat"}


def lemmatise(project):
    """Gives every turn its lemmas, without a language model."""
    project.store_lemmas(
        LemmasOfTurn(
            turn, text, " ".join(LEMMAS.get(word.lower(), word.lower()) for word in tokens(text))
        )
        for turn, text in project.turns_to_lemmatise(1000)
    )


@pytest.fixture
def said():
    return SAID


@pytest.fixture
def session(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    for name, texts in SAID:
        turns = tuple(
            Turn(text, "M. Élu" if place else "Enquêtrice") for place, text in enumerate(texts)
        )
        roles = {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}
        project.add_document(Transcript(name, turns, roles))
    session = Session()
    session.open(project)
    yield session
    session.close()


@pytest.fixture
def lemmatised(session):
    lemmatise(session.project)
    return session


@pytest.fixture
def panel(qtbot, session):
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def look_for(qtbot, panel):
    def look(text):
        panel.line.clear()
        with qtbot.waitSignal(panel.searched):
            # Qt's simulated keyboard has no accents.
            (panel.line.setText(text) if not text.isascii() else qtbot.keyClicks(panel.line, text))
        qtbot.waitUntil(lambda: panel.is_complete)

    return look


@pytest.fixture
def shown(panel):
    return lambda: [panel.model.index(place).data() for place in range(panel.model.rowCount())]
