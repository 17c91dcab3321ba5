from codage.domain.anchors import CodeId, DocumentId
from codage.project import Project


def test_memos_are_found_on_what_they_are_about(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    project.add_memo("de l'étude")
    project.add_memo("de l'entretien", title="Titre", document_id=document)
    project.add_memo("du code", code_id=code)
    assert [memo.body for memo in project.memos()] == ["de l'étude", "de l'entretien", "du code"]
    assert [memo.title for memo in project.memos(document_id=document)] == ["Titre"]
    assert [memo.body for memo in project.memos(code_id=code)] == ["du code"]


def test_a_memo_is_revised_and_removed(project: Project) -> None:
    memo = project.add_memo("a")
    project.revise_memo(memo, title="t", body="b")
    assert [(row.title, row.body) for row in project.memos()] == [("t", "b")]
    project.remove_memo(memo)
    assert project.memos() == []
    project.undo()
    project.undo()
    assert [(row.title, row.body) for row in project.memos()] == [("", "a")]
