"""Whole queries against a slow reading of what they say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.analysis.retrieval.answering import answer
from codage.analysis.selection import Absent
from codage.domain.query import (
    ANY_CODE,
    EVERYTHING,
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
    Weighs,
    Whose,
)


class Slow:
    """Reads a query as a person would, one coding and one condition after the other."""

    def __init__(self, study):
        self.study, self.project = study, study.project
        self.codings = self.project.codings()
        self.where = {}
        for document in study.documents:
            text = self.project.document_text(document)
            order = self.project.turn_order(document)
            for one in self.codings:
                if one.document_id == document:
                    start, end = text.position(one.span.start), text.position(one.span.end)
                    last = text.anchor(end - 1).turn
                    turns = order.index(one.span.start.turn), order.index(last)
                    self.where[one.id] = (start, end, *turns)
        self.codings.sort(key=lambda one: (one.document_id, *self.where[one.id][:2], one.id))
        self.parents = {row.id: row.parent_id for row in self.project.codes()}
        self.code_sets, self.document_sets = self.project.code_sets(), self.project.document_sets()
        self.cases = {}
        for document, case in self.project.case_links():
            self.cases.setdefault(document, set()).add(case)

    def answers(self, query):
        among = query.among.codings if query.among else None
        found = [
            one.id
            for one in self.codings
            if self.has(one, query.codes)
            and (among is None or one.id in among)
            and self.meets(one, query.where)
        ]
        return found if among is None else [one for one in among if one in found]

    def has(self, one, codes):
        meant = set(codes.codes)
        for row in self.code_sets:
            meant |= row.members if row.id in codes.sets else set()
        code = one.code_id
        while codes.with_subcodes and code is not None and code not in meant:
            code = self.parents[code]
        return codes.are_any or code in meant

    def meets(self, one, condition):
        return self.holds(one, condition) != condition.negated

    def holds(self, one, condition):
        match condition:
            case Group(match, conditions):
                marks = [self.meets(one, inner) for inner in conditions]
                return all(marks) if match is Match.ALL or not marks else any(marks)
            case Related():
                return any(self.stands(one, other, condition) for other in self.codings)
            case CodedBy(coders):
                return one.coder_id in coders
            case InDocuments(documents, sets):
                listed = [r.members for r in self.document_sets if r.id in sets]
                return one.document_id in documents.union(*listed)
            case Weighs(least, most):
                return one.weight is not None and least <= one.weight <= most
            case CaseHas("kind", _, values):
                kinds = {self.study.cases["K1"]: "1", self.study.cases["K2"]: "2"}
                cases = self.cases.get(one.document_id, ())
                given = {kinds.get(case, Absent.MISSING) for case in cases} or {Absent.NO_CASE}
                return bool(given & set(values))
        raise AssertionError(condition)

    def stands(self, one, other, condition):
        start, end, first, last = self.where[one.id]
        others_start, others_end, others_first, others_last = self.where[other.id]
        n = condition.turns
        whose = {
            Whose.ANYONE: True,
            Whose.SAME: one.coder_id == other.coder_id,
            Whose.ANOTHER: one.coder_id != other.coder_id,
        }[condition.whose]
        return (
            one.id != other.id
            and one.document_id == other.document_id
            and whose
            and self.has(other, condition.codes)
            and {
                Relation.OVERLAP: start < others_end and others_start < end,
                Relation.INSIDE: others_start <= start and end <= others_end,
                Relation.CONTAINS: start <= others_start and others_end <= end,
                Relation.FOLLOWED_BY: others_start >= end and others_first - last <= n,
                Relation.PRECEDED_BY: others_end <= start and first - others_last <= n,
                Relation.WITHIN_TURNS: others_first - last <= n and first - others_last <= n,
                Relation.SAME_TURN: others_first <= last and first <= others_last,
                Relation.SAME_DOCUMENT: True,
            }[condition.relation]
        )


@pytest.fixture(scope="session")
def slow(study):
    return Slow(study)


def queries(study):
    some = lambda values: st.frozensets(st.sampled_from(sorted(values)), min_size=1, max_size=2)  # noqa: E731
    codes = st.one_of(
        st.just(ANY_CODE),
        st.builds(Codes, some(study.codes.values()), st.just(frozenset()), st.booleans()),
        st.builds(Codes, st.just(frozenset()), some(study.code_sets.values()), st.booleans()),
    )
    related = st.builds(
        Related,
        st.sampled_from(Relation),
        codes,
        st.integers(0, 2),
        st.sampled_from(Whose),
        st.booleans(),
    )
    kinds = st.sampled_from([("1",), ("2",), ("1", Absent.MISSING), (Absent.NO_CASE,)])
    simple = st.one_of(
        related,
        related,
        st.builds(CodedBy, some(study.coders.values()), st.booleans()),
        st.builds(InDocuments, some(study.documents), st.just(frozenset()), st.booleans()),
        st.builds(
            InDocuments, st.just(frozenset()), some(study.document_sets.values()), st.booleans()
        ),
        st.builds(Weighs, st.sampled_from([0, 20]), st.sampled_from([50, 100]), st.booleans()),
        st.builds(CaseHas, st.just("kind"), st.just(Comparison.IS), kinds, st.booleans()),
    )
    match = st.sampled_from(Match)
    group = st.builds(
        Group, match, st.lists(simple, min_size=1, max_size=2).map(tuple), st.booleans()
    )
    where = st.builds(
        Group, match, st.lists(st.one_of(simple, group), max_size=3).map(tuple), st.booleans()
    )
    return st.builds(Query, codes, where)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_query_gives_what_a_slow_reading_of_it_gives(study, slow, data):
    query = data.draw(queries(study))
    assert list(answer(study.project.frames, query).ids) == slow.answers(query)


def ids(study, query, **how):
    return list(answer(study.project.frames, query, **how).ids)


def test_everything_gives_every_segment_in_the_order_of_the_text(study, slow):
    assert ids(study, EVERYTHING) == [one.id for one in slow.codings]


def test_a_list_is_answered_in_its_own_order_and_can_be_narrowed(study):
    codings = study.project.codings()
    listed = tuple(one.id for one in reversed(codings[:20]))
    query = Query(among=Listed((*listed, 10**6), "Sharing × Interview 0"))
    assert ids(study, query) == list(listed)
    ada = CodedBy(frozenset({study.coders["Ada"]}))
    expected = [one for one in listed if study.project.coding(one).coder_id == study.coders["Ada"]]
    assert ids(study, query.with_condition(ada)) == expected


def test_each_condition_says_how_many_segments_it_lets_through(study):
    ada, heavy = CodedBy(frozenset({study.coders["Ada"]})), Weighs(50)
    group = Group(Match.ANY, (ada, heavy, CodedBy()))
    query = EVERYTHING.with_condition(ada).with_condition(InDocuments()).with_condition(group)
    found = answer(study.project.frames, query)
    alone = [len(ids(study, EVERYTHING.with_condition(one))) for one in (ada, heavy)]
    either = len(ids(study, EVERYTHING.with_condition(group)))
    assert found.meeting == (alone[0], None, either, alone[0], alone[1], None)
    assert found.candidates == len(study.project.codings())


def test_codings_of_hidden_coders_neither_answer_nor_count_as_others(study):
    ada = [study.coders["Ada"]]
    query = EVERYTHING.with_condition(Related(Relation.SAME_DOCUMENT, whose=Whose.ANOTHER))
    assert ids(study, query)
    assert ids(study, query, coder_ids=ada) == []
    assert {
        study.project.coding(one).coder_id for one in ids(study, EVERYTHING, coder_ids=ada)
    } == {study.coders["Ada"]}


@pytest.mark.parametrize(
    ("variable", "comparison", "value", "documents"),
    [
        ("people", Comparison.AT_LEAST, "1000", {0, 1}),
        ("people", Comparison.AT_MOST, "1000", {1}),
        ("people", Comparison.AT_MOST, "lots", set()),
        ("done", Comparison.AT_LEAST, "2023-11-01", {1}),
        ("done", Comparison.AT_MOST, "2023-10-01", {0, 1}),
        ("kind", Comparison.HOLDS, "METRO", {0, 1}),
        ("kind", Comparison.HOLDS, "nsp", set()),
        ("gone", Comparison.IS, "1", set()),
    ],
)
def test_values_are_compared_as_what_they_are(study, variable, comparison, value, documents):
    query = EVERYTHING.with_condition(CaseHas(variable, comparison, (value,)))
    of = {study.project.coding(one).document_id for one in ids(study, query)}
    assert of == {study.documents[number] for number in documents}


def test_days_are_those_of_the_calendar_here(study):
    today = date.today()
    yesterday = (today - timedelta(days=1)).isoformat()
    assert ids(study, EVERYTHING.with_condition(CodedOn(first=yesterday))) == ids(study, EVERYTHING)
    assert ids(study, EVERYTHING.with_condition(CodedOn(last=yesterday))) == []
    query = EVERYTHING.with_condition(CodedOn(yesterday, today.isoformat()))
    assert ids(study, query) == ids(study, EVERYTHING)


def test_codes_that_are_gone_match_nothing(study):
    assert ids(study, Query(Codes(frozenset({10**6})))) == []


def test_an_empty_project_gives_an_empty_answer(tmp_path):
    from codage.project import Project

    with Project.create(tmp_path / "empty.codage") as project:
        query = EVERYTHING.with_condition(Related()).with_condition(Weighs())
        assert answer(project.frames, query).ids == ()
