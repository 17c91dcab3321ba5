from datetime import UTC, datetime

import pytest

from codage.domain.anchors import Anchor, Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project

SAID = ("Un.", "Deux deux.", "Trois trois.", "Quatre.", "Cinq.")


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.codage") as project:
        project.add_document(Transcript("Other", (Turn("Rien."),)))
        project.add_document(Transcript("Said", tuple(Turn(text, "A") for text in SAID)))
        yield project


def coding(project, first, start, last, end):
    turns = project.turns(project.documents()[1].id)
    span = Span(Anchor(turns[first].id, start), Anchor(turns[last].id, end))
    return project.coding(project.apply_code(project.add_code(f"{first}-{last}"), span))


def told(around):
    return [turn.text for turn in around.before], [turn.text for turn in around.after]


def test_the_rest_of_its_turns_and_the_turns_around_are_in_order(project):
    around = project.surroundings(coding(project, 1, 5, 2, 5), 1)
    assert (around.head, around.tail) == ("Deux ", " trois.")
    assert told(around) == (["Un."], ["Quatre."])
    assert told(project.surroundings(coding(project, 2, 0, 2, 5), 2)) == (
        ["Un.", "Deux deux."],
        ["Quatre.", "Cinq."],
    )


def test_a_document_ends_where_it_ends(project):
    around = project.surroundings(coding(project, 0, 0, 4, 5), 3)
    assert (around.head, around.tail, *told(around)) == ("", "", [], [])


def test_codings_know_when_they_were_made(project):
    before = datetime.now(UTC).timestamp()
    one = coding(project, 0, 0, 0, 1)
    assert abs(project.coding_times()[one.id] - before) < 60
