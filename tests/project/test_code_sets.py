"""Sets of codes, across the tree."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codage.domain.anchors import CodeId, CodeSetId
from codage.project import Project
from codage.project.errors import InvalidRequest


@pytest.fixture
def codes(project: Project) -> list[CodeId]:
    return [project.add_code(name) for name in ("Un", "Deux", "Trois")]


def names(project: Project) -> list[str]:
    return [row.name for row in project.code_sets()]


def test_a_set_has_codes_of_any_place_in_the_tree(project: Project, codes: list[CodeId]) -> None:
    child = project.add_code("Enfant", parent=codes[0])
    brakes = project.add_code_set("  Freins ", [codes[1], child], description="ce qui retient")
    (row,) = project.code_sets()
    assert (row.id, row.name, row.description) == (brakes, "Freins", "ce qui retient")
    assert row.members == {codes[1], child}


def test_codes_come_and_go(project: Project, codes: list[CodeId]) -> None:
    brakes = project.add_code_set("Freins")
    project.put_in_code_set(brakes, [codes[0], codes[1], codes[0]])
    project.put_in_code_set(brakes, [codes[1], codes[2]])
    assert project.code_set(brakes).members == set(codes)
    project.take_out_of_code_set(brakes, [codes[0]])
    assert project.code_set(brakes).members == {codes[1], codes[2]}
    project.set_code_set_members(brakes, [codes[0]])
    assert project.code_set(brakes).members == {codes[0]}
    project.undo()
    assert project.code_set(brakes).members == {codes[1], codes[2]}


def test_what_changes_nothing_leaves_no_trace(project: Project, codes: list[CodeId]) -> None:
    brakes = project.add_code_set("Freins", codes)
    last = project.next_undo()
    project.put_in_code_set(brakes, codes)
    project.set_code_set_members(brakes, codes)
    project.take_out_of_code_set(brakes, [CodeId(99)])
    assert project.next_undo() == last


def test_sets_are_renamed_described_and_put_in_order(project: Project) -> None:
    one, two, three = (project.add_code_set(name) for name in ("Un", "Deux", "Trois"))
    project.move_code_set(three, before=one)
    assert names(project) == ["Trois", "Un", "Deux"]
    project.move_code_set(three)
    project.rename_code_set(two, "Second")
    project.describe_code_set(two, "le deuxième")
    assert names(project) == ["Un", "Second", "Trois"]
    assert project.code_set(two).description == "le deuxième"


@pytest.mark.parametrize("name", ["", " ", "freins"])
def test_an_empty_name_or_one_in_use_is_refused(project: Project, name: str) -> None:
    project.add_code_set("Freins")
    other = project.add_code_set("Leviers")
    with pytest.raises(InvalidRequest, match="Nothing was changed"):
        project.add_code_set(name)
    with pytest.raises(InvalidRequest, match="Nothing was changed"):
        project.rename_code_set(other, name)
    project.rename_code_set(other, "LEVIERS")


def test_a_set_that_goes_leaves_its_codes_and_comes_back(
    project: Project, codes: list[CodeId], snapshot: Callable[[Project], object]
) -> None:
    brakes = project.add_code_set("Freins", codes)
    before = snapshot(project)
    project.remove_code_set(brakes)
    assert project.code_sets() == []
    assert len(project.codes()) == 3
    project.undo()
    assert snapshot(project) == before
    with pytest.raises(InvalidRequest, match="no longer there"):
        project.code_set(CodeSetId(99))


def test_a_code_that_goes_leaves_its_sets_and_comes_back_to_them(
    project: Project, codes: list[CodeId]
) -> None:
    brakes = project.add_code_set("Freins", codes)
    project.remove_code(codes[0])
    assert project.code_set(brakes).members == set(codes[1:])
    project.undo()
    assert project.code_set(brakes).members == set(codes)
