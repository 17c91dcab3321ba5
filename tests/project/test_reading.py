from __future__ import annotations

import threading

from codage.domain.anchors import Anchor, DocumentId
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def two_documents(project: Project) -> tuple[DocumentId, ...]:
    return tuple(
        project.add_document(Transcript(name, (Turn("Bonjour."), Turn("Oui, et encore oui."))))
        for name in ("un", "deux")
    )


def test_each_coder_finds_their_own_place_again(project: Project) -> None:
    first, second = two_documents(project)
    here = Anchor(project.turns(first)[1].id, 5)
    assert project.reading_place(first) is None
    assert project.remember_reading_place(first, here)
    me, other = project.coder_id, project.add_coder("Hugo")
    project.use_coder(other)
    assert project.reading_place(first) is None
    assert project.document_read_last() is None
    project.remember_reading_place(second, Anchor(project.turns(second)[0].id, 0))
    project.use_coder(me)
    path = project.path
    project.close()
    with Project.open(path) as again:
        assert again.reading_place(first) == here
        assert again.document_read_last() == first
    with Project.open(path, read_only=True) as reader:
        assert reader.reading_place(first) == here
        assert not reader.remember_reading_place(first, Anchor(here.turn, 1))


def test_the_document_left_last_is_known(project: Project) -> None:
    first, second = two_documents(project)
    for document in (first, second, first):
        project.remember_reading_place(document, Anchor(project.turns(document)[0].id, 3))
    assert project.document_read_last() == first


def test_a_place_leaves_no_trace_in_the_journal(project: Project) -> None:
    first, second = two_documents(project)
    undone = project.next_undo()
    project.remember_reading_place(first, Anchor(project.turns(first)[0].id, 3))
    assert project.next_undo() == undone
    project.remember_reading_place(first, Anchor(project.turns(second)[0].id, 3))
    assert project.reading_place(first) is None
    assert project.check() == ()


def test_nobody_waits_for_a_place_to_be_remembered(project: Project) -> None:
    first, _ = two_documents(project)
    here = Anchor(project.turns(first)[0].id, 3)
    answers: list[bool] = []
    with project.change("Rename"):
        other = threading.Thread(
            target=lambda: answers.append(project.remember_reading_place(first, here))
        )
        other.start()
        other.join(10)
    assert answers == [False]
