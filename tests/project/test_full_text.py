import pytest

from codage.domain.anchors import DocumentId
from codage.project import Project


def test_the_index_follows_edits_removals_and_undo(project: Project, document: DocumentId) -> None:
    turn = project.turns(document)[0].id
    with project.change("Edit"):
        project.connection.exec_driver_sql(
            "UPDATE turn SET text = 'biomasse' WHERE id = ?", (turn,)
        )
    assert len(project.search("biomasse")) == 1
    assert project.search("précarité") == []
    project.undo()
    assert project.search("biomasse") == []
    assert len(project.search("précarité")) == 1
    project.undo()
    assert project.search("précarité") == []
    assert project.check() == ()


def test_an_import_that_fails_leaves_index_and_triggers_as_they_were(
    project: Project, document: DocumentId, make_interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert = Project._insert_rows

    def fail_after_turns(self, model, rows) -> None:
        insert(self, model, rows)
        raise RuntimeError

    with project.change("Import all"):
        monkeypatch.setattr(Project, "_insert_rows", fail_after_turns)
        with pytest.raises(RuntimeError):
            project.add_document(make_interview("Fails"))
        monkeypatch.undo()
        project.add_document(make_interview("Comes in"))
    assert [row.name for row in project.documents()] == ["Entretien 1", "Comes in"]
    assert len(project.search("mutualisation")) == 2
    assert project.check() == ()
