"""Three coders, four interviews, codings scattered at random but always the same."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest

from codage.domain.anchors import CodeId, CoderId, DocumentId
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project

ROLES = {"E": Role.INTERVIEWER, "R": Role.RESPONDENT}
SPEECH = ("Là,", "euh…", "on", "a", "mutualisé", "l'eau", "💧", "avec", "le", "syndicat.", "Oui")


@dataclass(frozen=True)
class Panel:
    """Ada and Bob read A, B and C; Cyd read A and B; Dan read nothing; nobody read D."""

    project: Project
    documents: dict[str, DocumentId]
    codes: dict[str, CodeId]
    coders: dict[str, CoderId]


@pytest.fixture(scope="module")
def panel(tmp_path_factory):
    dice = random.Random(4)
    with Project.create(tmp_path_factory.mktemp("panel") / "p.codage", coder="Ada") as project:
        documents = {}
        for name in "ABCD":
            turns = [
                Turn(" ".join(dice.choices(SPEECH, k=dice.randint(1, 9))), "ER"[number % 2])
                for number in range(12)
            ]
            turns.insert(5, Turn("", "R"))
            documents[name] = project.add_document(Transcript(name, tuple(turns), ROLES))
        top = project.add_code("Domaines")
        codes = {"Domaines": top, "Freins": project.add_code("Freins")}
        codes |= {name: project.add_code(name, parent=top) for name in ("Eau", "Énergie")}
        unused = project.add_code("Jamais")
        coders = {"Ada": project.coder_id}
        coders |= {name: project.add_coder(name) for name in ("Bob", "Cyd", "Dan")}
        for coder, read in (("Ada", "ABC"), ("Bob", "ABC"), ("Cyd", "AB")):
            for document in read:
                whole = project.document_text(documents[document])
                for code in codes.values():
                    for _ in range(dice.randint(2, 4)):
                        start = dice.randrange(len(whole.text) - 1)
                        end = min(start + dice.randint(1, 60), len(whole.text))
                        project.apply_code(code, whole.span(start, end), coder_id=coders[coder])
        yield Panel(project, documents, codes | {"Jamais": unused}, coders)
