from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codage.domain.anchors import CodeId, DocumentId
from codage.domain.transcript import Role, SetAside, Transcript, Turn
from codage.project import Project
from codage.project.tables import JOURNALED, table_of

Snapshot = dict[str, list[tuple[Any, ...]]]


def interview(name: str = "Entretien 1", *, turns: int = 4) -> Transcript:
    said = [
        Turn("Bonjour 🙂, vous parliez de précarité énergétique ?", "Enquêtrice", 0, 4000),
        Turn("Oui, la mutualisation, c'est l'été qu'on l'a décidée.", "M. Élu", 4000, 9000),
        Turn("Et les compétences ?", "Enquêtrice", 9000, 10000),
        Turn("Elles manquent : x̌ et œuvre, l'eau d’ici.", "M. Élu", 10000, None),
    ]
    return Transcript(
        name,
        tuple(said[number % 4] for number in range(turns)),
        {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT},
        (("Lieu", "Saint-Aubin"),),
        (SetAside("footer", "Page 1", "page 1"),),
    )


def content(project: Project) -> Snapshot:
    return {
        table_of(model).name: [
            tuple(row)
            for row in project.connection.exec_driver_sql(
                f'SELECT * FROM "{table_of(model).name}" ORDER BY id'
            )
        ]
        for model in JOURNALED
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "étude.codage"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, name="Étude", coder="Ada") as opened:
        yield opened


@pytest.fixture
def document(project: Project) -> DocumentId:
    return project.add_document(interview(), content_key="key 1")


@pytest.fixture
def code(project: Project) -> CodeId:
    return project.add_code("Mutualisation")


@pytest.fixture
def make_interview() -> Callable[..., Transcript]:
    return interview


@pytest.fixture
def snapshot() -> Callable[[Project], Snapshot]:
    return content
