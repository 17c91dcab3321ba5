"""Eight invented interviews, in which one theme has words of its own, and the page on them."""

from __future__ import annotations

from random import Random

import pytest

from codage.domain.anchors import Span
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.suggestions.panel import SuggestionsPanel
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn
from codage.project.rows import CodeFields, Progress
from codage.project.tokens import tokens

POOLED = (
    *("mutualisons", "partageons", "groupement", "ensemble", "commande", "commun", "voisins"),
    *("conjointe", "unis", "collectif", "solidaire", "transféré", "regroupés", "entraide"),
)
OTHER = ("capteurs", "arrosage", "éclairage", "budget", "élus", "agents", "réseau", "facture")
ROLES = {"CV": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}


class Study:
    """Odd answers are about pooling; the last two interviews are not coded."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.pooling = project.add_code(CodeFields("Mutualisation", colour="#117733"))
        self.rare = project.add_code(CodeFields("Rare", key="a"))
        choose = Random(1)
        for number in range(8):
            turns = [Turn("Racontez-moi.", "CV")]
            for answer in range(12):
                words = [choose.choice(OTHER) for _ in range(6)]
                if answer % 2:
                    words[2:4] = [choose.choice(POOLED), choose.choice(POOLED)]
                turns.append(Turn(" ".join(words).capitalize() + ".", "M. Élu"))
            document = project.add_document(Transcript(f"E{number}", tuple(turns), ROLES))
            if number < 6:
                read = project.turns(document)[2::2]
                spans = [Span.within(turn.id, 0, len(turn.text)) for turn in read]
                project.apply_many((self.pooling, span) for span in spans)
                project.set_progress([document], Progress.CODED)
        self.lemmatise()

    def lemmatise(self) -> None:
        """Have the words themselves as lemmas, without a language model."""
        rows = self.project.turns_to_lemmatise(1000)
        self.project.store_lemmas(
            LemmasOfTurn(turn, text, " ".join(tokens(text.lower()))) for turn, text in rows
        )

    def accepted(self):
        return [row for row in self.project.codings() if row.origin == "suggestion"]


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def project(study):
    return study.project


@pytest.fixture
def panel(qtbot, session):
    panel = SuggestionsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(760, 640)
    panel.command_wanted.connect(
        lambda command: session.project.undo() if command == "edit.undo" else None
    )
    with qtbot.waitSignal(panel.renewed):
        panel.show()
    panel.review.setFocus()
    return panel
