"""Codes by the values of a variable."""

from __future__ import annotations

import pytest

from codage.analysis.crosstab import Column, crosstab
from codage.analysis.selection import Absent, Measure, Selection, Spoken


def cells(study, measure, selection=Selection()):  # noqa: B008
    table = crosstab(study.project.frames, "type", selection, measure)
    values = [column.value for column in table.columns]
    names = {code_id: name for name, code_id in study.codes.items()}
    return {
        names[code_id]: dict(zip(values, row, strict=True))
        for code_id, row in zip(table.counts.index, table.counts.to_numpy().tolist(), strict=True)
    }


def test_columns_follow_the_scale_and_tell_their_size(study):
    table = crosstab(study.project.frames, "type")
    assert table.columns == (
        Column("2", "Syndicat", cases=1, documents=2, words=16),
        Column("1", "Commune", cases=1, documents=1, words=12),
        Column(Absent.NO_CASE, "", cases=0, documents=1, words=1),
    )


def test_sizes_of_the_chosen_speech(study):
    table = crosstab(study.project.frames, "type", Selection(spoken=Spoken.RESPONDENTS))
    assert [column.words for column in table.columns] == [11, 7, 0]


def test_a_document_of_two_cases_counts_under_both_values(study):
    assert cells(study, Measure.SEGMENTS) == {
        "Domaines": {"2": 1, "1": 1, Absent.NO_CASE: 0},
        "Eau": {"2": 3, "1": 2, Absent.NO_CASE: 0},
        "Énergie": {"2": 1, "1": 1, Absent.NO_CASE: 0},
        "Freins": {"2": 1, "1": 0, Absent.NO_CASE: 1},
    }


@pytest.mark.parametrize(
    ("measure", "eau", "freins"),
    [
        (Measure.DOCUMENTS, {"2": 2, "1": 1, Absent.NO_CASE: 0}, {"2": 1, "1": 0, "(no case)": 1}),
        (Measure.CASES, {"2": 1, "1": 1, Absent.NO_CASE: 0}, {"2": 1, "1": 0, "(no case)": 0}),
        (Measure.WORDS, {"2": 8, "1": 5, Absent.NO_CASE: 0}, {"2": 2, "1": 0, "(no case)": 1}),
    ],
)
def test_other_measures(study, measure, eau, freins):
    counted = cells(study, measure)
    assert (counted["Eau"], counted["Freins"]) == (eau, freins)


def test_no_answer_and_missing_codes_are_one_column_with_their_documents(study):
    study.project.link_case(study.documents["C"], study.cases["K3"])
    table = crosstab(study.project.frames, "type")
    assert table.columns[-1] == Column(Absent.MISSING, "", cases=1, documents=1, words=1)
    assert cells(study, Measure.SEGMENTS)["Freins"][Absent.MISSING] == 1


def test_numbers_without_labels_stand_by_size(study):
    frames = study.project.frames
    study.project.link_case(study.documents["C"], study.cases["K3"])
    values = [column.value for column in crosstab(frames, "pop").columns]
    assert values == ["30", "1200", Absent.MISSING]


def test_an_unknown_variable_is_an_error(study):
    with pytest.raises(KeyError):
        crosstab(study.project.frames, "nothing")
