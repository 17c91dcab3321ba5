from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import CaseId, DocumentId
from codage.survey.matching import CaseHints, DocumentHints, Proposal, propose_links

CASES = [
    CaseHints(CaseId(1), "OTCD-01", "Syndicat d'énergie de l'Orvane"),
    CaseHints(CaseId(2), "OTCD-010", "Communauté de communes du Vireval"),
    CaseHints(CaseId(3), "OTCD-02", "Commune de Vireval"),
    CaseHints(CaseId(4), "OTCD-03", "Département de la Haute-Lisse"),
    CaseHints(CaseId(5), "OTCD-04", "Syndicat des eaux"),
]


def proposal(name: str, *values: str, cases: list[CaseHints] = CASES) -> Proposal:
    return propose_links([DocumentHints(DocumentId(1), name, values)], cases)[0]


@pytest.mark.parametrize(
    "name",
    ["OTCD-010", "entretien_OTCD_010_final", "otcd 010 (DGS)", "2023-10-02 OTCD010", "x-OTCD-010."],
)
def test_an_identifier_is_found_in_a_name_however_it_is_written(name):
    found = proposal(name)
    assert found.best == found.exact == 2
    assert found.candidates[0].score == 100
    assert "OTCD-010" in str(found.candidates[0].reason)


@pytest.mark.parametrize("name", ["OTCD-0100", "OTCD-0", "XOTCD-01", "OTCD-01b", "OTCD-1"])
def test_an_identifier_is_not_found_inside_another(name):
    assert proposal(name).exact is None


def test_an_identifier_is_found_in_the_preamble():
    assert proposal("Entretien 12", "2 octobre 2023", "OTCD-03").exact == 4
    assert proposal("Entretien 12", "Questionnaire OTCD-03 (papier)").exact == 4


def test_an_identifier_goes_before_a_name():
    assert proposal("OTCD-03 Syndicat d'énergie de l'Orvane").best == 4


def test_two_identifiers_leave_the_choice_open():
    found = proposal("OTCD-01 et OTCD-02")
    assert found.best is None
    assert found.exact is None
    assert [candidate.case for candidate in found.candidates if candidate.exact] == [1, 3]


def test_the_longer_of_two_identifiers_in_one_place_is_meant():
    cases = [CaseHints(CaseId(1), "T-10", "a"), CaseHints(CaseId(2), "T-10-2", "b")]
    assert proposal("T-10-2", cases=cases).exact == 2
    assert proposal("T-10", cases=cases).exact == 1


def test_short_numbers_are_no_identifiers_within_a_name():
    cases = [CaseHints(CaseId(7), "7", "Orvane"), CaseHints(CaseId(8), "12", "Vireval")]
    found = proposal("Entretien 07", cases=cases)
    assert found.best is None
    assert [candidate.case for candidate in found.candidates] == [7]
    assert proposal("Entretien", "12", cases=cases).exact == 8


def test_an_identifier_that_two_cases_share_is_none():
    cases = [CaseHints(CaseId(1), "T-10", "a"), CaseHints(CaseId(2), "T-10", "b")]
    assert proposal("T-10", cases=cases).best is None


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("SDE Orvane", 1),
        ("syndicat d’energie de l’Orvane – DGS", 1),
        ("Entretien CC Vireval", 2),
        ("Commune de Vireval, maire", 3),
        ("Haute Lise, DSI", 4),
        ("CD Haute-Lisse", 4),
    ],
)
def test_names_are_compared_without_accents_stop_words_and_slips(name, case):
    found = proposal(name)
    assert found.best == case
    assert found.exact is None
    assert found.candidates[0].score < 100


@pytest.mark.parametrize("name", ["Industriel Capteo", "Entretien 4", "Syndicat", "", "de la"])
def test_documents_without_a_case_are_normal(name):
    assert proposal(name).best is None


def test_a_doubtful_name_offers_alternatives_and_no_best():
    found = proposal("Vireval")
    assert found.best is None
    assert {candidate.case for candidate in found.candidates} == {2, 3}


def test_other_texts_of_a_case_count_less_than_its_name():
    cases = [CaseHints(CaseId(1), "", "Territoire A", ("Orvane",))]
    assert proposal("Orvane", cases=cases).candidates[0].score == 85


def test_no_cases_no_candidates():
    assert proposal("OTCD-01", cases=[]).candidates == ()


_texts = st.text(max_size=20) | st.sampled_from(["OTCD-01", "Orvane", "CC Vireval", "12"])


@given(
    st.lists(st.tuples(_texts, _texts), max_size=6),
    st.lists(st.tuples(_texts, st.lists(_texts, max_size=3)), max_size=6),
)
def test_every_document_has_one_proposal_whose_best_is_a_known_case(cases, documents):
    known = [CaseHints(CaseId(n), key, name) for n, (key, name) in enumerate(cases, 1)]
    given_documents = [
        DocumentHints(DocumentId(n), name, tuple(values))
        for n, (name, values) in enumerate(documents, 1)
    ]
    proposals = propose_links(given_documents, known)
    assert [p.document for p in proposals] == [d.id for d in given_documents]
    for found in proposals:
        scores = [c.score for c in found.candidates if not c.exact]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= c.score <= 100 for c in found.candidates)
        assert found.best is None or found.best in {c.case for c in found.candidates}


@given(st.integers(0, 999), st.integers(0, 9))
def test_an_identifier_never_matches_a_longer_number(number, digit):
    cases = [CaseHints(CaseId(1), f"OTCD-{number:03}", "")]
    assert proposal(f"OTCD-{number:03}{digit}", cases=cases).exact is None
    assert proposal(f"a OTCD-{number:03} b", cases=cases).exact == 1
