from fractions import Fraction
from math import comb, log10

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from codage.analysis.vocabulary import (
    collocates,
    keyness,
    log_likelihood,
    specificities,
    specificity,
    tokens_of,
    under,
    words,
)
from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens as split


def lemmatised(project):
    rows = [
        LemmasOfTurn(turn, text, " ".join(word.lower() for word in split(text)))
        for turn, text in project.turns_to_lemmatise(1000)
    ]
    project.store_lemmas(rows)
    return tokens_of(project.frames)


def corpus(*turns: str) -> pd.DataFrame:
    rows = [(1, number, word) for number, turn in enumerate(turns) for word in turn.split()]
    frame = pd.DataFrame(rows, columns=["document_id", "turn_id", "lemma"])
    frame["lemma"] = pd.Categorical(frame["lemma"])
    return frame.assign(position=range(len(frame)), respondent=True)


def test_tokens_stand_where_their_words_do(study) -> None:
    tokens = lemmatised(study.project)
    for document in study.documents.values():
        whole = study.project.document_text(document).text.lower()
        for row in tokens[tokens["document_id"] == document].itertuples():
            assert whole.startswith(str(row.lemma), row.position)
    assert not tokens.loc[tokens["lemma"] == "vous", "respondent"].any()
    assert tokens.loc[tokens["lemma"] == "syndicat", "respondent"].all()


def test_tokens_under_codings_are_those_whose_words_are_coded(study) -> None:
    tokens = lemmatised(study.project)
    codings = study.project.frames.codings
    freins = codings[codings["code_id"] == study.codes["Freins"]]
    assert tokens.loc[under(tokens, freins), "lemma"].tolist() == ["coûte", "cher", "bonjour"]


def test_words_by_frequency_with_documents_and_rate(study) -> None:
    table = words(lemmatised(study.project))
    assert table.iloc[0][["lemma", "count", "documents"]].tolist()[1:] == [2, 2]
    assert table["per_thousand"].sum() == pytest.approx(1000)


@pytest.mark.parametrize(("a", "b"), [(20, 5), (3, 0), (0, 7), (10, 10)])
def test_log_likelihood_is_that_of_scipy_on_the_two_cells(a: int, b: int) -> None:
    total_a, total_b = 1000.0, 3000.0
    share = (a + b) / (total_a + total_b)
    expected = stats.power_divergence(
        [a, b], [total_a * share, total_b * share], lambda_="log-likelihood"
    ).statistic
    found = log_likelihood(np.array([a]), np.array([b]), total_a, total_b)[0]
    assert abs(found) == pytest.approx(expected)
    assert (found < 0) == (a < total_a * share)


def test_log_likelihood_of_the_calculator_of_lancaster() -> None:
    # 52 times in 50,000 words against 57 in 75,000: +2.65, as teaching material on Rayson's
    # calculator (ucrel.lancs.ac.uk/llwizard.html) shows it.
    found = log_likelihood(np.array([52.0]), np.array([57.0]), 50_000, 75_000)
    assert found[0] == pytest.approx(2.65, abs=0.005)


def test_log_ratio_is_the_binary_logarithm_of_the_ratio_of_rates_as_hardie_2014_has_it() -> None:
    tokens = corpus(*["a a a a b b c"] * 2, *["a b c c"] * 2)
    group = (tokens["turn_id"] < 2).to_numpy()
    ratio = keyness(tokens, group, ~group).set_index("lemma")["log_ratio"]
    assert ratio["a"] == pytest.approx(np.log2((8 / 14) / (2 / 8)))


def peuple() -> tuple[list[int], list[int]]:
    """The word peuple in ten speeches of Robespierre, and their lengths: Lafon (1980), Mots 1,
    pp. 127-165, as the data robespierre of the R package textometry has it."""
    times = [45, 18, 15, 14, 53, 30, 42, 16, 4, 59]
    return times, [8395, 2558, 3920, 6903, 7896, 4555, 10142, 2063, 1084, 13933]


def test_specificities_of_lafons_robespierre_by_whole_numbers() -> None:
    times, sizes = peuple()
    whole, total = sum(times), sum(sizes)
    assert (whole, total) == (296, 61449)
    for k, size in zip(times, sizes, strict=True):
        ways = [comb(size, n) * comb(total - size, whole - n) for n in range(whole + 1)]
        often = k >= whole * size / total
        tail = Fraction(sum(ways[k:] if often else ways[: k + 1]), comb(total, whole))
        found = specificity(np.array([float(k)]), np.array([float(whole)]), size, total)[0]
        assert found == pytest.approx((-1 if often else 1) * log10(tail), abs=1e-6)


def test_specificity_is_the_hypergeometric_tail() -> None:
    # f = 30 of F = 60 words in a part of t = 1,000 of T = 10,000.
    high = specificity(np.array([30.0]), np.array([60.0]), 1000, 10000)[0]
    assert high == pytest.approx(-np.log10(stats.hypergeom.sf(29, 10000, 60, 1000)))
    low = specificity(np.array([0.0]), np.array([60.0]), 1000, 10000)[0]
    assert low == pytest.approx(np.log10(stats.hypergeom.cdf(0, 10000, 60, 1000)))
    assert high > 0 > low


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=4),
    st.integers(0, 60),
)
def test_every_score_is_a_tail_of_its_distribution(times, others) -> None:
    part = np.array([few for few, _ in times], dtype=float)
    whole = part + np.array([more for _, more in times], dtype=float)
    size, total = part.sum() + 1, whole.sum() + 1 + others
    for found, k, of in zip(specificity(part, whole, size, total), part, whole, strict=True):
        often = k >= of * size / total
        tail = stats.hypergeom.sf(k - 1, total, of, size)
        if not often:
            tail = stats.hypergeom.cdf(k, total, of, size)
        assert found == pytest.approx(-np.log10(tail) if often else np.log10(tail), abs=1e-6)


def test_words_are_specific_of_the_part_that_says_them() -> None:
    tokens = corpus(*["eau eau réseau"] * 5, *["énergie énergie réseau"] * 10)
    first = (tokens["turn_id"] < 5).to_numpy()
    everything = np.ones(len(tokens), dtype=bool)
    found = specificities(tokens, everything, [first, ~first, ~everything])
    own = found[found["part"] == 0].set_index("lemma")
    assert own.index.tolist() == ["eau", "réseau", "énergie"]
    assert own["count"].tolist() == [10, 5, 0]
    assert own["count_in_all"].tolist() == [10, 15, 20]
    expected = keyness(tokens, first, ~first).set_index("lemma")["specificity"]
    assert own["score"].tolist() == pytest.approx(expected[own.index].tolist())
    assert not found.loc[found["part"] == 2, "count"].any()


def test_what_is_typical_of_a_group_comes_first() -> None:
    tokens = corpus(*["eau eau réseau"] * 5, *["énergie énergie réseau"] * 10)
    group = (tokens["turn_id"] < 5).to_numpy()
    table = keyness(tokens, group, ~group).set_index("lemma")
    assert table.index.tolist() == ["eau", "réseau", "énergie"]
    assert table.loc["eau", "log_likelihood"] > 0 > table.loc["énergie", "log_likelihood"]
    assert table.loc["réseau", "log_likelihood"] == pytest.approx(0, abs=1e-9)
    assert table.loc["réseau", "log_ratio"] == pytest.approx(0)
    assert (table["q"] >= table["p"]).all()


def test_collocates_stay_in_their_turn_and_window() -> None:
    tokens = corpus(*["eau potable", "le prix de la belle eau"] * 3, "prix")
    table = collocates(tokens, ["eau"], window=2).set_index("lemma")
    assert table.loc["potable", "together"] == 3
    assert table.loc["belle", "together"] == 3
    assert "prix" not in table.index
    assert table.loc["potable", "log_dice"] == pytest.approx(14 + np.log2(2 * 3 / (6 + 3)))


def test_log_dice_is_14_at_most_and_a_point_less_where_half_as_often_as_rychly_2008_says() -> None:
    always = collocates(corpus(*["eau potable"] * 4), ["eau"])
    assert always.set_index("lemma").loc["potable", "log_dice"] == 14
    half = corpus(*["eau potable"] * 4, *["eau"] * 4, *["potable"] * 4)
    assert collocates(half, ["eau"]).set_index("lemma").loc["potable", "log_dice"] == 13


def test_words_that_are_left_out_still_part_those_around_them() -> None:
    tokens = corpus(*["eau a b c d prix"] * 3)
    coded = tokens["lemma"].isin(["eau", "prix"]).to_numpy()
    assert not len(collocates(tokens[coded], ["eau"], window=2))
    assert collocates(tokens[coded], ["eau"], window=5)["lemma"].tolist() == ["prix"]


counts = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=8)


@given(counts)
def test_swapping_the_groups_swaps_the_sign(pairs: list[tuple[int, int]]) -> None:
    a, b = (np.array(side, dtype=float) for side in zip(*pairs, strict=True))
    total_a, total_b = float(a.sum() + 10), float(b.sum() + 20)
    there, back = log_likelihood(a, b, total_a, total_b), log_likelihood(b, a, total_b, total_a)
    assert np.abs(there) == pytest.approx(np.abs(back))
