from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain import derivation
from codage.domain.derivation import (
    Bands,
    Boxes,
    CodeMeasure,
    Cross,
    FromCodes,
    Numbers,
    Recode,
    Rest,
    Ticks,
    Total,
    UnusableRecipe,
)
from codage.domain.survey import VariableType

NONE = frozenset()
NSP = frozenset({"99"})
texts = st.text(max_size=6)
numbers = st.decimals(-1000, 1000, places=2).map(derivation.as_text)
recipes = st.one_of(
    st.builds(
        Recode, texts, st.just((("1", "a"), ("2", "a"))), st.sampled_from([*Rest]), st.just("x")
    ),
    st.builds(
        Bands,
        texts,
        st.sets(numbers, min_size=2, max_size=5).map(lambda cuts: tuple(sorted(cuts, key=Decimal))),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Cross, texts, texts),
    st.builds(Numbers, st.tuples(texts), st.sampled_from([*Total]), st.integers(1, 3)),
    st.builds(Boxes, st.tuples(texts, texts), st.sampled_from([*Ticks]), texts),
    st.builds(FromCodes, st.tuples(texts), st.sampled_from([*CodeMeasure]), st.booleans()),
)


@given(recipes)
def test_a_recipe_comes_back_from_what_is_kept(recipe):
    assert derivation.from_json(derivation.to_json(recipe)) == recipe


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 9, "kind": "cross"}', '{"version": 1, "kind": "x"}']
)
def test_what_cannot_be_read_is_told(text):
    with pytest.raises(UnusableRecipe, match="cannot be read"):
        derivation.from_json(text)


@pytest.mark.parametrize(
    ("rest", "answer", "becomes"),
    [
        (Rest.KEEP, "1", "a"),
        (Rest.KEEP, "3", "3"),
        (Rest.KEEP, "99", "99"),
        (Rest.OTHER, "3", "z"),
        (Rest.OTHER, "99", None),
        (Rest.MISSING, "3", None),
        (Rest.MISSING, "1", "a"),
        (Rest.OTHER, None, None),
    ],
)
def test_a_recode_says_what_becomes_of_the_rest(rest, answer, becomes):
    recipe = Recode("q", (("1", "a"), ("2", "a")), rest, "z")
    assert recipe.value([answer], [NSP]) == becomes


def test_a_code_for_no_answer_is_recoded_where_it_is_named():
    assert Recode("q", (("99", "a"),), Rest.MISSING).value(["99"], [NSP]) == "a"


@pytest.mark.parametrize(
    ("below", "above", "bands"),
    [
        (True, True, ["1", "2", "2", "3", "3"]),
        (False, True, [None, "1", "1", "2", "2"]),
        (True, False, ["1", "2", "2", "2", None]),
        (False, False, [None, "1", "1", "1", None]),
    ],
)
def test_a_band_holds_its_lower_cut(below, above, bands):
    recipe = Bands("n", ("10", "20.5"), below, above)
    answers = ("9.99", "10", "20.49", "20.5", "21")
    assert [recipe.value([answer], [NONE]) for answer in answers] == bands
    assert recipe.count == len(recipe.bounds)


@given(
    st.sets(numbers, min_size=1, max_size=6).map(lambda cuts: tuple(sorted(cuts, key=Decimal))),
    numbers,
)
def test_with_open_ends_every_number_is_in_the_band_whose_bounds_hold_it(cuts, number):
    recipe = Bands("n", cuts)
    low, high = recipe.bounds[int(recipe.value([number], [NONE])) - 1]
    assert low is None or Decimal(low) <= Decimal(number)
    assert high is None or Decimal(number) < Decimal(high)


@pytest.mark.parametrize("cuts", [(), ("x",), ("2", "1"), ("1", "1"), ("1", "nan")])
def test_cuts_that_do_not_rise_are_refused(cuts):
    with pytest.raises(UnusableRecipe):
        Bands("n", cuts)


def test_numbers_add_up_to_the_cent_and_need_so_many_answers():
    answers = ["0.1", "0.2", None, "99"]
    missing = [NSP] * 4
    names = ("a", "b", "c", "d")
    assert Numbers(names).value(answers, missing) == "0.3"
    assert Numbers(names, Total.MEAN).value(answers, missing) == "0.15"
    assert Numbers(names, at_least=3).value(answers, missing) is None
    assert Numbers(("a",)).value(["100"], [NONE]) == "100"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (["1", "0"], ["1", "0", "1"]),
        (["1", None], ["1", "0", "1"]),
        (["1", "1"], ["1", "1", "2"]),
        (["0", None], ["0", "0", "0"]),
        ([None, None], [None, None, None]),
    ],
)
def test_boxes_are_any_all_or_counted(answers, expected):
    found = [Boxes(("a", "b"), ticks).value(answers, [NONE, NONE]) for ticks in Ticks]
    assert found == expected


def test_two_variables_cross_where_both_are_answered():
    assert Cross("a", "b").value(["1", "x"], [NONE, NONE]) == "1|x"
    assert Cross("a", "b").value(["99", "x"], [NSP, NONE]) is None
    assert Cross("a", "b").value([None, "x"], [NSP, NONE]) is None


def test_the_type_follows_the_recipe_and_the_sources():
    whole = {"a": VariableType.INTEGER, "b": VariableType.INTEGER}
    assert derivation.type_of(Numbers(("a", "b")), whole) is VariableType.INTEGER
    assert derivation.type_of(Numbers(("a", "b"), Total.MEAN), whole) is VariableType.DECIMAL
    assert derivation.type_of(Bands("a", ("1",)), whole) is VariableType.ORDINAL
