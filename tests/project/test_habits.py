from __future__ import annotations

from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def test_codes_used_last_come_latest_first_and_are_ones_own(project: Project) -> None:
    document = project.add_document(Transcript("un", (Turn("Bonjour à tous."),)))
    turn = project.turns(document)[0].id
    water, wind, fire = (project.add_code(name) for name in ("eau", "vent", "feu"))
    for code, end in ((water, 3), (wind, 4), (water, 5)):
        project.apply_code(code, Span.within(turn, 0, end))
    project.apply_code(fire, Span.within(turn, 0, 6), coder_id=project.add_coder("Hugo"))
    assert project.codes_used_last() == [water, wind]
    assert project.codes_used_last(1) == [water]


def test_codes_together_counts_turns(project: Project) -> None:
    turns = tuple(Turn(f"Tour numéro {number}.") for number in range(4))
    document = project.add_document(Transcript("un", turns))
    ids = [turn.id for turn in project.turns(document)]
    water, wind, fire = (project.add_code(name) for name in ("eau", "vent", "feu"))
    for turn, codes in zip(ids, ((water, wind), (water, wind, fire), (wind,), ()), strict=True):
        for code in codes:
            project.apply_code(code, Span.within(turn, 0, 4))
    project.apply_code(wind, Span.within(ids[0], 5, 8))
    mine = [project.coder_id]
    assert project.codes_together([water], mine) == {wind: 2, fire: 1}
    assert project.codes_together([water, fire], mine) == {wind: 2}
    assert project.codes_together([], mine) == {}
    project.apply_code(fire, Span.within(ids[0], 0, 3), coder_id=project.add_coder("Hugo"))
    assert project.codes_together([water], mine) == {wind: 2, fire: 1}
