"""Frequencies, counted by hand and against a slow, plain count."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.analysis.frequencies import frequencies, spoken_words
from codage.analysis.selection import Absent, Condition, Hierarchy, Selection, Spoken
from codage.domain.words import word_starts

RESPONDENTS = Selection(spoken=Spoken.RESPONDENTS)
WITH_DESCENDANTS = Selection(hierarchy=Hierarchy.WITH_DESCENDANTS)


def rows_of(study, selection=Selection()):  # noqa: B008
    table = frequencies(study.project.frames, selection)
    columns = ["segments", "documents", "cases", "words"]
    return {row.code: tuple(getattr(row, name) for name in columns) for row in table.itertuples()}


def test_each_code_for_itself(study):
    assert rows_of(study) == {
        "Domaines": (1, 1, 2, 2),
        "Eau": (3, 2, 2, 8),
        "Énergie": (1, 1, 2, 2),
        "Freins": (2, 2, 1, 3),
    }


def test_rows_come_in_codebook_order_with_depth(study):
    table = frequencies(study.project.frames)
    assert list(zip(table["code"], table["depth"], strict=True)) == [
        ("Domaines", 0),
        ("Eau", 1),
        ("Énergie", 1),
        ("Freins", 0),
    ]


def test_with_descendants_segments_add_up_and_the_rest_is_a_union(study):
    counted = rows_of(study, WITH_DESCENDANTS)
    assert counted["Domaines"] == (5, 2, 2, 11)
    assert counted["Eau"] == (3, 2, 2, 8)


def test_respondents_only(study):
    assert rows_of(study, RESPONDENTS) == {
        "Domaines": (1, 1, 2, 2),
        "Eau": (2, 2, 2, 5),
        "Énergie": (1, 1, 2, 2),
        "Freins": (1, 1, 1, 2),
    }


def test_shares_are_of_the_chosen_speech(study):
    frames = study.project.frames
    assert spoken_words(frames) == 17
    assert spoken_words(frames, RESPONDENTS) == 11
    everything = frequencies(frames).set_index("code")["share"]
    assert everything["Eau"] == pytest.approx(8 / 17)
    respondents = frequencies(frames, RESPONDENTS).set_index("code")["share"]
    assert respondents["Eau"] == pytest.approx(5 / 11)


def test_shares_of_nothing_are_missing(study):
    only_c = Selection(document_ids=frozenset({study.documents["C"]}), spoken=Spoken.RESPONDENTS)
    assert frequencies(study.project.frames, only_c)["share"].isna().all()


def test_chosen_documents_coders_and_codes(study):
    chosen = Selection(
        document_ids=frozenset({study.documents["A"]}),
        coder_ids=frozenset({study.coders["Ada"]}),
        code_ids=frozenset({study.codes["Eau"], study.codes["Freins"]}),
    )
    assert rows_of(study, chosen) == {"Eau": (1, 1, 2, 3), "Freins": (0, 0, 0, 0)}


def test_a_chosen_parent_counts_codes_under_it_that_are_not_chosen(study):
    chosen = Selection(
        code_ids=frozenset({study.codes["Domaines"]}), hierarchy=Hierarchy.WITH_DESCENDANTS
    )
    assert rows_of(study, chosen) == {"Domaines": (5, 2, 2, 11)}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"1"}, (2, 1, 1, 5)),
        ({"1", "2"}, (3, 2, 2, 8)),
        ({Absent.MISSING}, (0, 0, 0, 0)),
    ],
)
def test_conditions_on_an_attribute(study, values, expected):
    chosen = Selection(conditions=(Condition("type", frozenset(values)),))
    assert rows_of(study, chosen)["Eau"] == expected


def test_documents_without_a_case_are_a_value_too(study):
    chosen = Selection(conditions=(Condition("type", frozenset({Absent.NO_CASE})),))
    assert rows_of(study, chosen)["Freins"] == (1, 1, 0, 1)
    assert spoken_words(study.project.frames, chosen) == 1


def test_an_empty_project(tmp_path):
    from codage.project import Project

    with Project.create(tmp_path / "empty.codage") as project:
        assert frequencies(project.frames).empty
        project.add_code("Seul")
        assert frequencies(project.frames)["segments"].tolist() == [0]


SPANS = st.lists(
    st.tuples(
        st.sampled_from(["Domaines", "Eau", "Énergie", "Freins"]),
        st.sampled_from(["A", "B", "C"]),
        st.integers(0, 80),
        st.integers(1, 40),
    ),
    max_size=12,
)


@given(spans=SPANS, hierarchy=st.sampled_from(Hierarchy), spoken=st.sampled_from(Spoken))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_frequencies_are_those_of_a_plain_count(study, spans, hierarchy, spoken):
    project = study.project
    for code, document, start, length in spans:
        text = project.document_text(study.documents[document])
        start = min(start, len(text) - 1)
        span = text.span(start, min(start + length, len(text)))
        project.apply_code(study.codes[code], span)
    counted = rows_of(study, Selection(hierarchy=hierarchy, spoken=spoken))
    assert counted == plain_count(study, hierarchy, spoken)


@given(spans=SPANS, spoken=st.sampled_from(Spoken))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_with_descendants_no_number_is_less(study, spans, spoken):
    own = rows_of(study, Selection(spoken=spoken))
    more = rows_of(study, Selection(spoken=spoken, hierarchy=Hierarchy.WITH_DESCENDANTS))
    assert all(
        large >= small for code in own for small, large in zip(own[code], more[code], strict=True)
    )


def plain_count(study, hierarchy, spoken):
    """Each coding looked at by itself, each word by its position: sets, and no arithmetic."""
    project = study.project
    parents = {row.name: row.parent_id for row in project.codes()}
    names = {row.id: row.name for row in project.codes()}
    cases_of = defaultdict(set)
    for document_id, case_id in project.case_links():
        cases_of[document_id].add(case_id)
    segments, documents, words = defaultdict(int), defaultdict(set), defaultdict(set)
    for coding in project.codings():
        text = project.document_text(coding.document_id)
        start, end = text.positions(coding.span)
        turns = project.turns(coding.document_id)
        heard = [turn.role != "interviewer" or spoken is Spoken.ALL for turn in turns]
        own_characters, own_words = set(), set()
        for turn, turn_start, counts in zip(turns, text.starts, heard, strict=True):
            if counts:
                own_characters.update(range(turn_start, turn_start + len(turn.text)))
                own_words.update(turn_start + offset for offset in word_starts(turn.text))
        if spoken is Spoken.RESPONDENTS and own_characters.isdisjoint(range(start, end)):
            continue
        rows = [names[coding.code_id]]
        if hierarchy is Hierarchy.WITH_DESCENDANTS and (above := parents[rows[0]]) is not None:
            rows.append(names[above])
        for row in rows:
            segments[row] += 1
            documents[row].add(coding.document_id)
            words[row] |= {(coding.document_id, at) for at in own_words if start <= at < end}
    return {
        name: (
            segments[name],
            len(documents[name]),
            len(set().union(*(cases_of[document] for document in documents[name]))),
            len(words[name]),
        )
        for name in names.values()
    }
