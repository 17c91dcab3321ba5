import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.query import (
    CaseHas,
    CodedBy,
    CodedOn,
    Codes,
    Comparison,
    Group,
    InDocuments,
    Listed,
    Match,
    Query,
    Related,
    Relation,
    UnreadableQuery,
    Weighs,
    Whose,
    from_json,
    is_vacuous,
    to_json,
)

IDS = st.frozensets(st.integers(1, 10**9), max_size=4)
CODES = st.builds(Codes, IDS, IDS, st.booleans())
DAYS = st.one_of(st.just(""), st.dates().map(lambda day: day.isoformat()))
NOT = st.booleans()
SIMPLE = st.one_of(
    st.builds(
        Related, st.sampled_from(Relation), CODES, st.integers(0, 9), st.sampled_from(Whose), NOT
    ),
    st.builds(CodedBy, IDS, NOT),
    st.builds(InDocuments, IDS, IDS, NOT),
    st.builds(
        CaseHas,
        st.text(max_size=5),
        st.sampled_from(Comparison),
        st.lists(st.text(max_size=5), max_size=3).map(tuple),
        NOT,
    ),
    st.builds(CodedOn, DAYS, DAYS, NOT),
    st.builds(Weighs, st.integers(0, 100), st.integers(0, 100), NOT),
)
MATCH = st.sampled_from(Match)
ANY = st.recursive(
    SIMPLE,
    lambda inner: st.builds(Group, MATCH, st.lists(inner, max_size=3).map(tuple), NOT),
    max_leaves=6,
)
GROUPS = st.builds(Group, MATCH, st.lists(ANY, max_size=4).map(tuple), NOT)
LISTS = st.builds(Listed, st.lists(st.integers(1, 99), max_size=5).map(tuple), st.text(max_size=9))
QUERIES = st.builds(Query, CODES, GROUPS, st.one_of(st.none(), LISTS))


@given(QUERIES)
def test_a_query_comes_back_from_json_as_it_was(query):
    assert from_json(to_json(query)) == query


@given(QUERIES, st.data())
def test_half_a_query_is_refused_with_a_sentence(query, data):
    text = to_json(query)
    cut = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(UnreadableQuery):
        from_json(text[:cut])


@pytest.mark.parametrize(
    "kept",
    [
        "[]",
        "null",
        '{"version": 1}',
        '{"version": "1", "codes": {}}',
        '{"version": 1, "codes": {"codes": ["x"], "sets": [], "with_subcodes": true}}',
        '{"version": 1, "codes": {"codes": [], "sets": [], "with_subcodes": true}, '
        '"where": {"kind": "weather", "negated": false}}',
        '{"version": 1, "codes": {"codes": [], "sets": [], "with_subcodes": true}, '
        '"where": {"kind": "weight", "least": 0, "most": 9, "negated": false}}',
    ],
)
def test_what_is_no_query_is_refused_with_a_sentence(kept):
    with pytest.raises(UnreadableQuery):
        from_json(kept)


def test_a_query_of_a_newer_version_is_left_alone():
    body = json.loads(to_json(Query())) | {"version": 2}
    with pytest.raises(UnreadableQuery, match="newer"):
        from_json(json.dumps(body))


def test_a_condition_without_a_choice_asks_nothing():
    unsaid = (CodedBy(), InDocuments(), CaseHas("type"), CodedOn(), Group(Match.ANY, (CodedBy(),)))
    assert all(map(is_vacuous, unsaid))
    said = (Related(), Weighs(), CodedBy(frozenset({1})), CaseHas("type", values=("1",)))
    assert not any(map(is_vacuous, said))


def test_conditions_are_met_in_the_order_they_are_read_in():
    inner = Weighs(50)
    group = Group(Match.ANY, (inner,))
    query = Query().with_condition(CodedBy()).with_condition(group)
    assert list(query.every) == [CodedBy(), group, inner]
