from __future__ import annotations

from codage.project import Project


def keys(project: Project) -> dict[str, str]:
    return {code.name: code.key for code in project.codes()}


def test_a_key_goes_from_code_to_code_and_undo_brings_it_back(project: Project) -> None:
    water, wind = project.add_code("eau"), project.add_code("vent")
    project.give_key(water, "1")
    project.give_key(wind, "1")
    assert keys(project) == {"eau": "", "vent": "1"}
    assert str(project.next_undo()) == "Give the key 1 to code vent"
    project.undo()
    assert keys(project) == {"eau": "1", "vent": ""}
    project.take_key(water)
    assert keys(project) == {"eau": "", "vent": ""}
