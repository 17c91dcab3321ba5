"""Derived variables on the small study: 10 words in A after the moderator's, K2 has A and B."""

from __future__ import annotations

import pytest

from codage.analysis.derivation import (
    counted,
    derive,
    derive_all,
    quantile_cuts,
    refresh_derived,
    refresh_file,
)
from codage.domain.derivation import Bands, CodeMeasure, Cross, FromCodes, Numbers, Recode, Rest
from codage.project import Project


def by_key(study, values):
    return {key: values.get(case) for key, case in study.cases.items()}


def guid(study, name):
    return next(row.guid for row in study.project.codes() if row.name == name)


def column(study, name):
    return dict(zip(study.cases, study.project.frames.attributes[name], strict=True))


def test_recodes_and_bands_leave_no_answer_missing(study):
    frames = study.project.frames
    recode = Recode("type", (("1", "a"),), Rest.OTHER, "b")
    assert by_key(study, derive(frames, recode)) == {"K1": "a", "K2": "b", "K3": None}
    bands = Bands("pop", ("100",))
    assert by_key(study, derive(frames, bands)) == {"K1": "2", "K2": None, "K3": "1"}


@pytest.mark.parametrize(
    ("measure", "descendants", "expected"),
    [
        (CodeMeasure.PRESENCE, False, {"K1": "1", "K2": "1", "K3": None}),
        (CodeMeasure.SEGMENTS, False, {"K1": "1", "K2": "1", "K3": None}),
        (CodeMeasure.SEGMENTS, True, {"K1": "4", "K2": "5", "K3": None}),
    ],
)
def test_segments_of_a_code_are_counted_by_case(study, measure, descendants, expected):
    recipe = FromCodes((guid(study, "Domaines"),), measure, descendants)
    assert by_key(study, derive(study.project.frames, recipe)) == expected


def test_words_and_shares_are_those_of_the_merged_export(study):
    from codage.analysis.frequencies import frequencies
    from codage.analysis.selection import Hierarchy, Selection

    frames = study.project.frames
    eau = guid(study, "Eau")
    words = by_key(study, derive(frames, FromCodes((eau,), CodeMeasure.WORDS)))
    shares = by_key(study, derive(frames, FromCodes((eau,), CodeMeasure.SHARE)))
    for key, names in (("K1", ["A"]), ("K2", ["A", "B"])):
        only = Selection(
            document_ids=frozenset(study.documents[name] for name in names),
            hierarchy=Hierarchy.WITH_DESCENDANTS,
        )
        table = frequencies(frames, only).set_index("code")
        assert int(words[key]) == table.loc["Eau", "words"]
        assert float(shares[key]) == pytest.approx(table.loc["Eau", "share"], abs=1e-4)
    assert (words["K3"], shares["K3"]) == (None, None)


def test_a_word_under_two_of_the_codes_counts_once(study):
    pair = tuple(guid(study, name) for name in ("Eau", "Énergie"))
    frames = study.project.frames
    both = by_key(study, derive(frames, FromCodes(pair, CodeMeasure.WORDS)))
    single = [by_key(study, derive(frames, FromCodes((one,), CodeMeasure.WORDS))) for one in pair]
    assert int(both["K1"]) < sum(int(one["K1"]) for one in single)


def test_speakers_with_cases_of_their_own_share_a_document(study):
    project = study.project
    speaker = next(s for s in project.speakers(study.documents["A"]) if s.name == "Élue")
    project.link_speaker(speaker.id, study.cases["K3"])
    recipe = FromCodes((guid(study, "Énergie"),), CodeMeasure.SEGMENTS)
    assert by_key(study, derive(project.frames, recipe)) == {"K1": "0", "K2": "0", "K3": "1"}
    words = FromCodes((guid(study, "Énergie"),), CodeMeasure.WORDS)
    assert by_key(study, derive(project.frames, words))["K1"] == "0"


def test_a_code_that_is_gone_counts_for_nothing(study):
    recipe = FromCodes(("gone",), CodeMeasure.SEGMENTS)
    assert by_key(study, derive(study.project.frames, recipe)) == {"K1": "0", "K2": "0", "K3": None}


def test_what_is_derived_of_derived_follows_in_one_go(study):
    project = study.project
    project.make_derived("size", Bands("pop", ("100",)))
    project.make_derived("both", Cross("size", "type"))
    project.make_derived("total", Numbers(("pop", "size")))
    refresh_derived(project)
    assert column(study, "both") == {"K1": "2|1", "K2": None, "K3": None}
    assert column(study, "total") == {"K1": "1202", "K2": None, "K3": "31"}
    pop = next(row.id for row in project.variables() if row.name == "pop")
    project.set_attribute(study.cases["K1"], pop, "5")
    assert refresh_derived(project) == 3
    assert column(study, "both")["K1"] == "1|1"
    assert refresh_derived(project) == 0
    project.undo()
    refresh_derived(project)
    assert column(study, "total")["K1"] == "1202"
    project.redo()
    refresh_derived(project)
    assert column(study, "total")["K1"] == "6"


def test_a_coding_more_is_counted_after_the_refresh(study):
    project = study.project
    project.make_derived("eau", FromCodes((guid(study, "Eau"),), CodeMeasure.SEGMENTS))
    refresh_derived(project)
    before = column(study, "eau")
    project.remove_codings([study.codings[0]])
    refresh_derived(project)
    assert int(column(study, "eau")["K1"]) == int(before["K1"]) - 1
    project.undo()
    refresh_derived(project)
    assert column(study, "eau") == before


def test_a_file_is_brought_up_to_date_and_a_plain_one_left_alone(study, tmp_path):
    copy = tmp_path / "copy.codage"
    study.project.make_derived("size", Bands("pop", ("100",)))
    study.project.copy_to(copy)
    refresh_file(copy)
    with Project.open(copy, read_only=True) as project:
        assert project.frames.attributes["size"].tolist() == ["2", None, "1"]


def test_quantiles_part_the_cases_evenly(study):
    project = study.project
    assert quantile_cuts(project.frames, "pop", 2) == ("1200",)
    assert quantile_cuts(project.frames, "pop", 9) == ("1200",)


def test_frequencies_of_a_preview_are_in_the_order_of_numbers(study):
    values = derive(study.project.frames, Numbers(("pop",)))
    assert counted(values, 3) == [("30", 1), ("1200", 1), (None, 1)]
    assert derive_all(study.project.frames) == {}


def test_merging_codes_leads_what_is_derived_of_them_to_the_one_that_stays(study):
    project = study.project
    project.make_derived("freins", FromCodes((guid(study, "Freins"),), CodeMeasure.SEGMENTS))
    kept = guid(study, "Énergie")
    project.merge_codes([study.codes["Freins"]], study.codes["Énergie"])
    assert project.recipes()["freins"].codes == (kept,)
    refresh_derived(project)
    assert column(study, "freins") == {"K1": "1", "K2": "2", "K3": None}
