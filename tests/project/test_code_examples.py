"""Examples of codes, taken from the interviews."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Anchor, CodeId, DocumentId, Span
from codage.project import Project
from codage.project.errors import InvalidRequest


def example(project: Project) -> str:
    return project.codes()[0].example


def test_a_segment_becomes_an_example_that_says_where_it_is_from(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    turn = project.turns(document)[1].id
    coding = project.apply_code(code, Span.within(turn, 5, 21))
    project.take_example(coding)
    assert example(project) == "«\xa0la mutualisation\xa0» (Entretien 1)"
    project.undo()
    assert example(project) == ""


def test_examples_stand_one_below_the_other_each_once(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    first, second = (project.turns(document)[at].id for at in (0, 2))
    project.take_passage(code, Span(Anchor(first, 11), Anchor(second, 2)))
    project.take_passage(code, Span.within(second, 0, 2))
    project.take_passage(code, Span.within(second, 0, 2))
    lines = example(project).splitlines()
    assert len(lines) == 2
    assert lines[1] == "«\xa0Et\xa0» (Entretien 1)"
    assert "précarité énergétique ? Oui, la" in lines[0]


def test_several_segments_are_taken_in_one_change(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    turn = project.turns(document)[0].id
    codings = [project.apply_code(code, Span.within(turn, at, at + 7)) for at in (0, 11)]
    project.take_examples(codings)
    assert len(example(project).splitlines()) == 2
    project.undo()
    assert example(project) == ""


def test_no_words_are_no_example(project: Project, document: DocumentId, code: CodeId) -> None:
    turn = project.turns(document)[0].id
    with pytest.raises(InvalidRequest, match="Select some text"):
        project.take_passage(code, Span.within(turn, 3, 3))
