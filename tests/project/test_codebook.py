from collections.abc import Callable

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.memos import Target
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import CodeFields


def names(project: Project) -> list[str]:
    return [code.name for code in project.codes()]


def test_codes_come_parents_first_in_their_order(project: Project) -> None:
    one = project.add_code("Un")
    project.add_code("Deux")
    child = project.add_code("Un.b", parent=one)
    project.add_code("Un.a", parent=one, before=child)
    assert names(project) == ["Un", "Un.a", "Un.b", "Deux"]


def test_a_code_keeps_all_its_fields(project: Project) -> None:
    fields = CodeFields("Un", "#112233", "définition", "oui si", "non si", "« … »", "u")
    code = project.add_code(fields)
    row = project.codes()[0]
    assert (row.id, row.definition, row.inclusion) == (code, "définition", "oui si")
    assert (row.exclusion, row.example, row.key, row.colour) == ("non si", "« … »", "u", "#112233")
    project.revise_code(code, CodeFields("Deux", definition="autre"))
    assert (project.codes()[0].name, project.codes()[0].colour) == ("Deux", "#112233")


def test_a_child_has_its_parents_colour_and_tops_differ(project: Project) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    project.add_code("Enfant", parent=one)
    colours = {code.id: code.colour for code in project.codes()}
    assert colours[one] != colours[two]
    assert list(colours.values())[1] == colours[one]


@pytest.mark.parametrize("name", ["", "  ", "mutualisation", " Mutualisation "])
def test_an_empty_name_or_that_of_a_sibling_is_refused(
    project: Project, code: CodeId, name: str
) -> None:
    with pytest.raises(InvalidRequest, match="Nothing was changed"):
        project.add_code(name)
    assert names(project) == ["Mutualisation"]


def test_the_same_name_may_stand_elsewhere_in_the_tree(project: Project, code: CodeId) -> None:
    project.add_code("Mutualisation", parent=code)
    assert names(project) == ["Mutualisation", "Mutualisation"]


def test_a_key_has_one_code(project: Project) -> None:
    project.add_code(CodeFields("Un", key="a"))
    project.add_code(CodeFields("Deux", key="a"))
    assert [code.key for code in project.codes()] == ["", "a"]


def test_a_code_is_moved_between_siblings_and_under_another(project: Project) -> None:
    one, two, three = (project.add_code(name) for name in ("Un", "Deux", "Trois"))
    project.move_code(three, parent=None, before=one)
    assert names(project) == ["Trois", "Un", "Deux"]
    project.move_code(one, parent=two)
    assert [(row.name, row.parent_id) for row in project.codes()] == [
        ("Trois", None),
        ("Deux", None),
        ("Un", two),
    ]


def test_a_code_cannot_go_under_itself(project: Project, code: CodeId) -> None:
    child = project.add_code("Enfant", parent=code)
    for parent in (code, child):
        with pytest.raises(InvalidRequest, match="under itself"):
            project.move_code(code, parent=parent)


def test_merging_gives_segments_children_and_memos_to_the_target(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    turn = project.turns(document)[0].id
    other = project.add_code("Partage")
    project.add_code("Enfant", parent=other)
    project.add_memo("note", target=Target.code(other))
    for each in (code, other):
        project.apply_code(each, Span.within(turn, 0, 3))
    project.apply_code(other, Span.within(turn, 5, 9))
    project.merge_codes([other], code)
    assert [(row.name, row.parent_id) for row in project.codes()] == [
        ("Mutualisation", None),
        ("Enfant", code),
    ]
    assert project.code_counts() == {code: 2}
    assert len(project.memos(target=Target.code(code))) == 1


def test_merging_into_ones_own_child_is_refused(project: Project, code: CodeId) -> None:
    child = project.add_code("Enfant", parent=code)
    with pytest.raises(InvalidRequest, match="own children"):
        project.merge_codes([code], child)


def test_removing_takes_what_is_under_it_and_undo_brings_it_back(
    project: Project, document: DocumentId, code: CodeId, snapshot: Callable[[Project], object]
) -> None:
    child = project.add_code("Enfant", parent=code)
    project.apply_code(child, Span.within(project.turns(document)[0].id, 0, 3))
    before = snapshot(project)
    project.remove_code(code)
    assert (project.codes(), project.codings()) == ([], [])
    project.undo()
    assert snapshot(project) == before


def test_an_archived_code_keeps_its_codings(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    project.apply_code(code, Span.within(project.turns(document)[0].id, 0, 3))
    project.archive_code(code)
    assert project.codes()[0].archived
    assert project.code_counts() == {code: 1}
    project.bring_back_code(code)
    assert not project.codes()[0].archived


def test_a_code_is_found_by_name_and_missed_when_gone(project: Project, code: CodeId) -> None:
    found = project.find_code("  mutualisation")
    assert found is not None
    assert found.id == code
    assert project.find_code("Autre") is None
    with pytest.raises(InvalidRequest, match="no longer"):
        project.rename_code(CodeId(99), "Autre")


def test_several_codes_move_together_in_their_order(project: Project) -> None:
    one, two, three, four = (project.add_code(name) for name in ("Un", "Deux", "Trois", "Quatre"))
    project.add_code("Un.a", parent=one)
    project.move_codes([three, one], parent=four)
    assert names(project) == ["Deux", "Quatre", "Un", "Un.a", "Trois"]
    project.move_codes([three, one], parent=None, before=two)
    assert names(project) == ["Un", "Un.a", "Trois", "Deux", "Quatre"]
    project.undo()
    assert names(project) == ["Deux", "Quatre", "Un", "Un.a", "Trois"]


def test_a_family_moves_whole_when_its_children_are_chosen_too(project: Project) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    child = project.add_code("Un.a", parent=one)
    project.move_codes([one, child], parent=two)
    assert [row.parent_id for row in project.codes()] == [None, two, one]


def test_codes_of_one_name_do_not_move_side_by_side(project: Project) -> None:
    one, two, three = (project.add_code(name) for name in ("Un", "Deux", "Trois"))
    pair = [project.add_code("Coûts", parent=parent) for parent in (one, two)]
    with pytest.raises(InvalidRequest, match="already a code"):
        project.move_codes(pair, parent=three)
    assert names(project) == ["Un", "Coûts", "Deux", "Coûts", "Trois"]


def test_codes_can_be_put_in_one_place_again_and_again(project: Project) -> None:
    first, last = project.add_code("Premier"), project.add_code("Dernier")
    for number in range(30):
        project.add_code(f"{number}", before=last)
    for number in range(30):
        code = project.find_code(f"{number}")
        assert code is not None
        project.move_code(code.id, parent=None, before=first)
    assert names(project) == [*map(str, range(30)), "Premier", "Dernier"]


def test_a_family_goes_to_the_archive_and_comes_back_whole(project: Project) -> None:
    one = project.add_code("Un")
    child = project.add_code("Un.a", parent=one)
    project.add_code("Un.a.i", parent=child)
    other = project.add_code("Deux")
    project.archive_codes([one])
    assert [row.archived for row in project.codes()] == [True, True, True, False]
    assert str(project.next_undo()) == "Archive code Un"
    project.bring_back_codes([child])
    assert not any(row.archived for row in project.codes())
    project.archive_codes([one, other])
    assert str(project.next_undo()) == "Archive 2 codes"


def test_several_codes_are_recoloured_and_removed_in_one_change(project: Project) -> None:
    codes = [project.add_code(name) for name in ("Un", "Deux", "Trois")]
    project.recolour_codes(codes[:2], "#123456")
    assert [row.colour for row in project.codes()][:2] == ["#123456", "#123456"]
    project.remove_codes(codes[:2])
    assert names(project) == ["Trois"]
    project.undo()
    assert names(project) == ["Un", "Deux", "Trois"]


def test_a_code_by_name_is_found_brought_back_or_made(project):
    first = project.code_named("Énergie")
    assert project.code_named("  énergie ") == first
    project.archive_codes([first])
    assert project.code_named("ÉNERGIE") == first
    assert not project.codes()[0].archived
    assert len(project.codes()) == 1
