import pytest

from codage.domain.anchors import CodeId, DocumentId, Span, TurnId
from codage.project import Project


@pytest.fixture
def turn(project: Project, document: DocumentId) -> TurnId:
    return project.turns(document)[0].id


def test_recoding_changes_the_code_alone(project: Project, code: CodeId, turn: TurnId) -> None:
    other = project.add_code("Compétences")
    coding = project.apply_code(code, Span.within(turn, 0, 3), memo="kept")
    project.recode([coding], other)
    row = project.coding(coding)
    assert (row.code_id, row.memo) == (other, "kept")


def test_a_double_is_kept_once_with_the_memos_of_both(
    project: Project, code: CodeId, turn: TurnId
) -> None:
    other = project.add_code("Compétences")
    kept = project.apply_code(other, Span.within(turn, 0, 3), memo="there")
    double = project.apply_code(code, Span.within(turn, 0, 3), memo="moved")
    project.recode([double], other)
    assert [(row.id, row.memo) for row in project.codings()] == [(kept, "there\nmoved")]


def test_two_codings_that_become_the_same_are_one(
    project: Project, code: CodeId, turn: TurnId
) -> None:
    second, target = project.add_code("Deux"), project.add_code("Trois")
    both = [project.apply_code(each, Span.within(turn, 0, 3)) for each in (code, second)]
    project.recode(both, target)
    assert [(row.id, row.code_id) for row in project.codings()] == [(both[0], target)]


def test_another_coders_coding_is_no_double(project: Project, code: CodeId, turn: TurnId) -> None:
    other, zoe = project.add_code("Compétences"), project.add_coder("Zoé")
    project.apply_code(other, Span.within(turn, 0, 3), coder_id=zoe)
    project.recode([project.apply_code(code, Span.within(turn, 0, 3))], other)
    assert project.code_counts() == {other: 2}
    assert project.code_counts([zoe]) == {other: 1}


def test_recoding_with_the_same_code_changes_nothing(
    project: Project, code: CodeId, turn: TurnId
) -> None:
    coding = project.apply_code(code, Span.within(turn, 0, 3))
    before = project.history()
    project.recode([coding], code)
    assert project.history() == before
