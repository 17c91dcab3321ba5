import pytest

from codage.analysis.behind_pairs import (
    codings_in_succession,
    codings_new_in,
    codings_of_codes,
    codings_together,
)
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.saturation import saturation
from codage.analysis.selection import EVERYTHING, Hierarchy, Selection
from codage.analysis.succession import succession
from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def numbers(study, ids) -> list[int]:
    return [study.codings.index(one) for one in ids]


def test_the_segments_of_a_pair_share_words(study) -> None:
    eau, energie = study.codes["Eau"], study.codes["Énergie"]
    found = codings_together(study.project.frames, EVERYTHING, eau, energie)
    assert numbers(study, found) == [1, 2]
    assert codings_together(study.project.frames, EVERYTHING, energie, eau) == found


def test_a_code_with_itself_stands_for_all_its_segments(study) -> None:
    eau = study.codes["Eau"]
    found = codings_together(study.project.frames, EVERYTHING, eau, eau)
    assert numbers(study, found) == [0, 1, 5]


@pytest.mark.parametrize("within", list(Within))
@pytest.mark.parametrize("hierarchy", list(Hierarchy))
def test_there_are_segments_behind_a_cell_exactly_when_it_counts(study, within, hierarchy) -> None:
    frames, selection = study.project.frames, Selection(hierarchy=hierarchy)
    table = cooccurrence(frames, selection, within, turns=1).overlaps
    for one in table.index:
        for other in table.columns:
            found = codings_together(frames, selection, one, other, within, turns=1)
            assert bool(found) == (table.loc[one, other] > 0)


def test_turns_that_lie_too_far_apart_are_not_together(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        one, other = project.add_code("a"), project.add_code("b")
        document = project.add_document(Transcript("A", tuple(Turn("dit") for _ in range(4))))
        turns = project.turn_order(document)
        ids = [
            project.apply_code(one, Span.within(turns[0], 0, 3)),
            project.apply_code(other, Span.within(turns[3], 0, 3)),
        ]
        frames = project.frames
        for turns_apart, expected in ((2, []), (3, ids)):
            found = codings_together(
                frames, EVERYTHING, one, other, Within.TURNS, turns=turns_apart
            )
            assert found == expected


@pytest.mark.parametrize("turns", [None, 1])
def test_what_follows_is_behind_a_succession_exactly_when_it_counts(study, turns) -> None:
    frames = study.project.frames
    counts = succession(frames, turns=turns).counts
    for before in counts.index:
        for after in counts.columns:
            found = codings_in_succession(frames, EVERYTHING, before, after, turns=turns)
            assert bool(found) == (counts.loc[before, after] > 0)


def test_both_segments_of_a_succession_are_behind_it(study) -> None:
    found = codings_in_succession(
        study.project.frames, EVERYTHING, study.codes["Énergie"], study.codes["Domaines"]
    )
    assert numbers(study, found) == [2, 3]


def test_an_interview_that_brings_new_codes_gives_their_segments(study) -> None:
    frames = study.project.frames
    b = study.documents["B"]
    assert numbers(study, codings_new_in(frames, EVERYTHING, b)) == [4]
    order = [study.documents[name] for name in "CBA"]
    assert numbers(study, codings_new_in(frames, EVERYTHING, b, order=order)) == [5]
    table = saturation(frames, order=order).table.set_index("document_id")
    assert table.loc[b, "new"] == 1
    assert numbers(study, codings_of_codes(frames, EVERYTHING, [b])) == [5, 4]
