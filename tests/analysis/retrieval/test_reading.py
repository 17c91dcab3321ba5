from itertools import pairwise

import pytest

from codage.analysis.retrieval.answering import answer
from codage.analysis.retrieval.orders import Order
from codage.analysis.retrieval.reading import read
from codage.domain.query import EVERYTHING


@pytest.fixture
def ids(study):
    return answer(study.project.frames, EVERYTHING).ids


def test_segments_keep_their_order_and_those_gone_are_left_out(study, ids):
    wanted = [ids[5], 10**6, ids[2]]
    reading = read(study.project.frames, wanted)
    assert [row.id for row in reading.rows] == [ids[5], ids[2]]


def test_rows_say_what_the_project_says_of_the_codings(study, ids):
    reading = read(study.project.frames, ids)
    codings = {one.id: one for one in study.project.codings()}
    texts = study.project.segments(list(codings.values()))
    for row in reading.rows:
        coding = codings[row.id]
        assert row == (
            coding.id,
            coding.document_id,
            coding.code_id,
            coding.coder_id,
            coding.span.start.turn,
            len(texts[coding.id]),
        )


def test_cases_and_answers_stand_beside_the_segments(study, ids):
    reading = read(study.project.frames, ids, variable="kind")
    shown = {
        study.documents.index(row.document_id): (
            reading.cases.get(row.id, ""),
            reading.answers.get(row.id, ""),
        )
        for row in reading.rows
    }
    assert shown == {
        0: ("K1", "Métropole"),
        1: ("K1, K2", "Métropole, Syndicat"),
        2: ("K3", ""),
        3: ("", ""),
    }


@pytest.mark.parametrize("order", Order)
def test_each_order_is_kept_and_what_is_equal_stays_in_the_order_of_the_text(study, ids, order):
    project = study.project
    reading = read(project.frames, ids, order, variable="people")
    code_order = [code.id for code in project.codes()]
    made = project.coding_times()
    weight = {one.id: one.weight for one in project.codings()}
    key = {
        Order.TEXT: lambda row: 0,
        Order.CASE: lambda row: reading.cases.get(row.id, "zzz"),
        Order.ANSWER: lambda row: float(reading.answers.get(row.id, "inf").split(",")[0]),
        Order.CODE: lambda row: code_order.index(row.code_id),
        Order.NEWEST: lambda row: -made[row.id],
        Order.LONGEST: lambda row: -row.length,
        Order.HEAVIEST: lambda row: -(-1 if weight[row.id] is None else weight[row.id]),
    }[order]
    place = {coding: number for number, coding in enumerate(ids)}
    keys = [(key(row), place[row.id]) for row in reading.rows]
    assert all(one < other for one, other in pairwise(keys))


def test_what_lies_over_a_segment_is_found_and_cut_to_it(study, ids):
    project = study.project
    around = read(project.frames, ids).around
    texts, codings = {}, {one.id: one for one in project.codings()}
    for document in study.documents:
        whole = project.document_text(document)
        texts |= {
            i: whole.positions(c.span) for i, c in codings.items() if c.document_id == document
        }
    for coding in ids:
        start, end = texts[coding]
        expected = {
            (other, max(at[0], start) - start, min(at[1], end) - start)
            for other, at in texts.items()
            if other != coding
            and codings[other].document_id == codings[coding].document_id
            and at[0] < end
            and start < at[1]
        }
        found = around.over(coding)
        assert {(one.id, one.start, one.end) for one in found} == expected
        assert all(one.code_id == codings[one.id].code_id for one in found)


def test_codings_of_hidden_coders_are_not_shown_around(study, ids):
    ada = [study.coders["Ada"]]
    around = read(study.project.frames, ids, coder_ids=ada).around
    assert {one.coder_id for coding in ids for one in around.over(coding)} <= set(ada)


def test_parts_begin_where_what_orders_changes(study, ids):
    project = study.project
    reading = read(project.frames, ids)
    begins = [one for one in ids if one in reading.sections]
    assert [reading.sections[one].words for one in begins] == [f"Interview {n}" for n in range(4)]
    assert sum(one.segments for one in reading.sections.values()) == len(ids)
    by_code = read(project.frames, ids, Order.CODE).sections
    assert [one.words for one in by_code.values()] == [
        "Sharing",
        "Sharing > Buying",
        "Sharing > Buying > Lorries",
        "Skills",
    ]
    by_answer = read(project.frames, ids, Order.ANSWER, variable="people").sections
    assert [one.words for one in by_answer.values()] == ["1200", "1200, 950", ""]
    assert read(project.frames, ids, Order.LONGEST).sections == {}


def test_a_list_that_goes_back_and_forth_has_no_parts(study, ids):
    back_and_forth = [ids[0], ids[-1], ids[1]]
    assert read(study.project.frames, back_and_forth).sections == {}
