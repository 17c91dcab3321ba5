"""Codes by documents, and from any cell back to its passages."""

from __future__ import annotations

import pytest

from codage.analysis.behind import codings_behind
from codage.analysis.crosstab import crosstab
from codage.analysis.frequencies import frequencies
from codage.analysis.matrix import matrix
from codage.analysis.registry import ANALYSES
from codage.analysis.selection import Absent, Condition, Hierarchy, Measure, Selection, Spoken
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay

SELECTIONS = [
    Selection(),
    Selection(hierarchy=Hierarchy.WITH_DESCENDANTS),
    Selection(spoken=Spoken.RESPONDENTS),
    Selection(conditions=(Condition("type", frozenset({"2", Absent.NO_CASE})),)),
]


def test_segments_by_document(study):
    table = matrix(study.project.frames)
    assert table.columns.tolist() == list(study.documents.values())
    assert table.loc[study.codes["Eau"]].tolist() == [2, 1, 0]
    assert table.loc[study.codes["Freins"]].tolist() == [0, 1, 1]


def test_words_by_document(study):
    table = matrix(study.project.frames, measure=Measure.WORDS)
    assert table.loc[study.codes["Eau"]].tolist() == [5, 3, 0]


def test_presence_by_document(study):
    table = matrix(study.project.frames, measure=Measure.DOCUMENTS)
    assert table.loc[study.codes["Eau"]].tolist() == [1, 1, 0]


@pytest.mark.parametrize("selection", SELECTIONS)
def test_rows_add_up_to_the_frequencies(study, selection):
    frames = study.project.frames
    counted = frequencies(frames, selection).set_index("code_id")
    for measure in (Measure.SEGMENTS, Measure.WORDS, Measure.DOCUMENTS):
        sums = matrix(frames, selection, measure).sum(axis=1)
        assert sums.tolist() == counted[measure.value].tolist()


@pytest.mark.parametrize("selection", SELECTIONS)
def test_every_cell_opens_as_many_passages_as_it_counts(study, selection):
    frames = study.project.frames
    by_document = matrix(frames, selection)
    by_value = crosstab(frames, "type", selection)
    for row in frequencies(frames, selection).itertuples():
        code_id = row.code_id
        assert len(codings_behind(frames, selection, code_id)) == row.segments
        for document_id, count in by_document.loc[code_id].items():
            behind = codings_behind(frames, selection, code_id, document_id=document_id)
            assert len(behind) == count
        for column, count in zip(by_value.columns, by_value.counts.loc[code_id], strict=True):
            behind = codings_behind(frames, selection, code_id, variable="type", value=column.value)
            assert len(behind) == count


def test_the_passages_of_a_case(study):
    found = codings_behind(
        study.project.frames, Selection(), study.codes["Eau"], case_id=study.cases["K2"]
    )
    assert found == [study.codings[0], study.codings[1], study.codings[5]]


ASKED = {
    "crosstab": "type",
    "association": "type",
    "barometer": Barometer(),
    "joint_display": JointDisplay(),
}
FROM_OTHER_THINGS = {
    "correspondence",
    "portrait",
    "words",
    "keyness",
    "specificities",
    "collocates",
}


@pytest.mark.parametrize("analysis", ANALYSES, ids=lambda one: one.name)
def test_every_analysis_of_the_list_can_be_called(study, analysis):
    if analysis.name in FROM_OTHER_THINGS:
        assert callable(analysis.function)
        return
    asked = [ASKED[analysis.name]] if analysis.name in ASKED else []
    assert analysis.function(study.project.frames, *asked) is not None
