"""What the journal tells of a code."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span, TurnId
from codage.project import Project
from codage.project.code_splitting import Share
from codage.project.code_story import StoryEvent, Turn
from codage.project.errors import InvalidRequest
from codage.project.rows import CodeFields

Apply = Callable[..., object]


@pytest.fixture
def apply(project: Project, document: DocumentId):
    turn = project.turns(document)[0].id

    def act(code: CodeId, *starts: int):
        return [project.apply_code(code, Span.within(turn, at, at + 3)) for at in starts]

    return act


def told(project: Project, code: CodeId) -> list[str]:
    return [str(event.sentence) for event in project.code_story(code).events]


def test_a_code_is_made_renamed_moved_and_revised(project: Project, code: CodeId) -> None:
    other = project.add_code("Coopération")
    project.rename_code(code, "Mise en commun")
    project.move_code(code, parent=other)
    project.revise_code(
        code, CodeFields("Mise en commun", "#123456", definition="Un outil à plusieurs", key="m")
    )
    project.revise_code(code, CodeFields("Mise en commun", definition="Un outil partagé"))
    project.archive_code(code)
    project.bring_back_code(code)
    project.rename_code(other, "Coopérer")
    project.move_code(code, parent=None)
    assert told(project, code) == [
        "Made as Mutualisation",
        "Renamed from Mutualisation to Mise en commun",
        "Moved from the top to under Coopération",
        "Definition revised",
        "Given another colour",
        "Given the key m",
        "Definition revised",
        "Its key was taken away",
        "Archived",
        "Brought back from the archive",
        "Moved from under Coopérer to the top",
    ]
    story = project.code_story(code)
    revised = [event for event in story.events if event.turn is Turn.REVISED]
    assert [(event.before, event.after) for event in revised] == [
        ("", "Un outil à plusieurs"),
        ("Un outil à plusieurs", "Un outil partagé"),
    ]
    assert story.name == "Mise en commun"
    assert {event.coder for event in story.events} == {"Ada"}


def test_a_move_among_its_siblings_is_no_event(project: Project, code: CodeId) -> None:
    other = project.add_code("Autre")
    project.move_code(other, parent=None, before=code)
    assert told(project, other) == ["Made as Autre"]


def test_what_was_taken_back_is_not_told_and_what_was_done_again_is(
    project: Project, code: CodeId
) -> None:
    project.rename_code(code, "Un")
    project.undo()
    assert told(project, code) == ["Made as Mutualisation"]
    project.redo()
    assert told(project, code)[1:] == ["Renamed from Mutualisation to Un"]
    project.undo()
    project.rename_code(code, "Deux")
    assert told(project, code) == [
        "Made as Mutualisation",
        "Renamed from Mutualisation to Deux",
    ]


def test_what_was_merged_in_is_told_with_its_own_story(
    project: Project, code: CodeId, apply: Apply
) -> None:
    first, second = project.add_code("Partage"), project.add_code("Prêt")
    project.rename_code(first, "Partage d'outils")
    apply(first, 0, 1, 2)
    apply(second, 3)
    apply(code, 0)
    project.merge_codes([second], first)
    project.merge_codes([first], code)
    merged = project.code_story(code).events[-1]
    assert str(merged.sentence) == "Partage d'outils was merged into it, with 4 segments"
    assert [str(event.sentence) for event in merged.earlier] == [
        "Made as Partage",
        "Renamed from Partage to Partage d'outils",
        "Prêt was merged into it, with 1 segments",
    ]
    assert [str(event.sentence) for event in merged.earlier[-1].earlier] == ["Made as Prêt"]
    project.undo()
    assert told(project, code) == ["Made as Mutualisation"]
    project.redo()
    assert len(told(project, code)) == 2


def test_codes_without_segments_are_told_as_merged_too(project: Project, code: CodeId) -> None:
    project.merge_codes([project.add_code("Vide"), project.add_code("Rien")], code)
    assert told(project, code)[1:] == [
        "Rien was merged into it, with 0 segments",
        "Vide was merged into it, with 0 segments",
    ]


def test_a_merge_within_another_change_is_told(
    project: Project, code: CodeId, apply: Apply
) -> None:
    other = project.add_code("Partage")
    apply(other, 0)
    with project.change("Tidy up"):
        project.merge_codes([other], code)
    assert told(project, code)[1:] == ["Partage was merged into it, with 1 segments"]


def test_a_code_that_is_removed_is_merged_into_nothing(
    project: Project, code: CodeId, apply: Apply
) -> None:
    other = project.add_code("Partage")
    apply(other, 0)
    project.remove_code(other)
    assert told(project, code) == ["Made as Mutualisation"]


def test_a_split_is_told_on_both_sides(project: Project, code: CodeId, apply: Apply) -> None:
    there = project.add_code("Partage")
    one, two, three, _ = apply(code, 0, 1, 2, 3)
    made, _ = project.split_code(code, [Share("Achats", (one, two)), Share(there, (three,))])
    project.rename_code(made, "Achats groupés")
    assert told(project, code)[1:] == ["Split: 3 segments went to Partage, Achats"]
    assert told(project, made) == [
        "Split off as Achats from Mutualisation, with 2 segments",
        "Renamed from Achats to Achats groupés",
    ]
    assert told(project, there)[1:] == ["1 segments came over when Mutualisation was split"]


def test_how_a_code_came_in_is_said(project: Project, tmp_path, document: DocumentId) -> None:
    with project.change("Code in vivo: {name}", name="au bon endroit"):
        vivo = project.add_code("au bon endroit")
    with project.change("Import codebook {name}", name="codes.csv"):
        imported = project.add_code("Silos")
        project.rename_code(imported, "En silos")
    with project.change("Bring in {count} codes", count=1):
        other = project.add_code("Autre")
    assert told(project, vivo) == ["Made in vivo as au bon endroit, in words of an interview"]
    assert told(project, imported) == ["Came in as En silos with the codebook codes.csv"]
    assert told(project, other) == ["Came in as Autre: Bring in 1 codes"]


def test_a_number_that_is_used_again_does_not_mix_two_stories(project: Project) -> None:
    first = project.add_code("Premier")
    project.rename_code(first, "Premier et dernier")
    project.remove_code(first)
    second = project.add_code("Second")
    assert told(project, second) == ["Made as Second"]


def test_a_code_older_than_the_journal_says_so(project: Project, code: CodeId) -> None:
    project.rename_code(code, "Mise en commun")
    project.connection.exec_driver_sql("DELETE FROM change")
    project.connection.exec_driver_sql("DELETE FROM change_row")
    project.connection.commit()
    (event,) = project.code_story(code).events
    assert event.turn is Turn.CAME
    assert event.change_id is None
    assert str(event.sentence) == "Was there as Mise en commun when the journal began"


def test_a_code_that_is_gone_has_no_story(project: Project, code: CodeId) -> None:
    project.remove_code(code)
    with pytest.raises(InvalidRequest, match="no longer"):
        project.code_story(code)


def test_events_are_in_time_order(project: Project, code: CodeId, apply: Apply) -> None:
    other = project.add_code("Partage")
    project.rename_code(code, "Un")
    apply(other, 1)
    project.merge_codes([other], code)
    project.rename_code(code, "Deux")
    events: tuple[StoryEvent, ...] = project.code_story(code).events
    assert [event.turn for event in events] == [Turn.CAME, Turn.RENAMED, Turn.MERGED, Turn.RENAMED]
    assert [event.change_id for event in events] == sorted(event.change_id or 0 for event in events)


def live_through(project: Project, turn: TurnId, dice: random.Random, steps: int) -> None:
    """Do this and that with codes, take some of it back, do some of it again."""
    for step in range(steps):
        with suppress(InvalidRequest, IndexError):
            act(project, turn, dice, step)


def act(project: Project, turn: TurnId, dice: random.Random, step: int) -> None:
    codes = [row.id for row in project.codes()] or [CodeId(0)]
    one, other = dice.choice(codes), dice.choice(codes)
    span = Span.within(turn, step % 9, 10 + step % 9)
    half = tuple(row.id for row in project.codings(code_ids=[one]))[::2]
    shares = [Share(dice.choice([f"Part {step}", other]), half)]
    verbs: list[Callable[[], object]] = [
        lambda: project.add_code(f"Code {step}", parent=dice.choice([None, other or None])),
        lambda: project.apply_code(one, span),
        lambda: project.rename_code(one, f"Nom {step}"),
        lambda: project.revise_code(one, CodeFields(f"Revu {step}", definition=f"{step}")),
        lambda: project.move_codes([one, other], parent=dice.choice([None, *codes])),
        lambda: project.merge_codes([one, other], dice.choice(codes)),
        lambda: project.split_code(one, shares),
        lambda: project.archive_codes([one]),
        lambda: project.remove_codes([one]),
        project.undo,
        project.undo,
        project.redo,
    ]
    dice.choice(verbs)()


def flat(events: Iterable[StoryEvent]) -> Iterator[StoryEvent]:
    for event in events:
        yield event
        yield from flat(event.earlier)


@pytest.mark.parametrize("seed", range(6))
def test_any_life_can_be_told(project: Project, document: DocumentId, seed: int) -> None:
    live_through(project, project.turns(document)[1].id, random.Random(seed), 70)
    standing = {change.id for change in project.history() if not change.undone}
    for row in project.codes():
        story = project.code_story(row.id)
        events = list(flat(story.events))
        ids = [event.change_id or 0 for event in story.events]
        assert ids == sorted(ids)
        assert {event.change_id for event in events} <= standing
        assert all(str(event.sentence) for event in events)
        assert story.events[0].turn is Turn.CAME
        named = [event for event in story.events if event.turn is Turn.RENAMED]
        first = story.events[0].sentence.values["name"]
        assert row.name == (named[-1].sentence.values["name"] if named else first)


@pytest.mark.parametrize("seed", range(6))
def test_no_merged_code_is_lost_from_the_story(
    project: Project, document: DocumentId, seed: int
) -> None:
    """Each code that a standing merge names among its sources is told in one story, once."""
    live_through(project, project.turns(document)[1].id, random.Random(seed), 70)
    there = {row.id for row in project.codes()}
    told_of = [
        event.change_id
        for row in project.codes()
        for event in flat(project.code_story(row.id).events)
        if event.turn is Turn.MERGED
    ]
    for change in project.history():
        if not change.undone and change.label.template == "Merge {names} into {name}":
            sources = change.label.values["sources"]
            if change.label.values["target"] in there and isinstance(sources, list):
                assert told_of.count(change.id) >= len(sources)
