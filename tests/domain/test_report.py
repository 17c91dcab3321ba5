"""Reports: blocks in an order, kept as text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.report import (
    KINDS,
    Crossed,
    Frozen,
    Heading,
    Prose,
    Quotations,
    Report,
    Show,
)


def made(*contents):
    report = Report(label="{type}, {taille}", conditions=(("type", ("1", "2")),))
    for content in contents:
        report, _ = report.added(content)
    return report


def order(report):
    return [block.id for block in report.blocks]


def test_every_kind_comes_back_from_its_text() -> None:
    report = made(*(kind() for kind in KINDS.values()))
    report = report.kept("b1", Frozen("2026-11-24", "[]"))
    assert Report.from_json(report.to_json()) == report


@given(st.text(), st.lists(st.text(), max_size=3), st.sampled_from(Show), st.integers(0, 20))
def test_what_a_block_asks_comes_back(title, codes, show, least) -> None:
    report = made(Crossed(title, tuple(codes), "type", "cases", show, least), Prose(title))
    assert Report.from_json(report.to_json()) == report


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"version": 1, "conditions": [], "blocks": [{"id": "b1"}]}',
        json.dumps({"version": 99, "conditions": [], "blocks": []}),
    ],
)
def test_another_text_is_no_report(text) -> None:
    with pytest.raises(ValueError, match="no report"):
        Report.from_json(text)


def test_a_block_is_added_after_another_and_keeps_its_name_when_moved() -> None:
    report = made(Heading("A"), Heading("B"))
    report, new = report.added(Prose("x"), "b1")
    assert order(report) == ["b1", new, "b2"]
    assert order(report.moved(new, 5)) == ["b1", "b2", new]
    assert order(report.moved(new, -5)) == [new, "b1", "b2"]


def test_a_removed_name_is_not_given_to_two_blocks() -> None:
    report = made(Heading("A"), Heading("B")).without("b1")
    report, new = report.added(Prose())
    assert len({*order(report)}) == 2
    assert new in order(report)


def test_other_contents_thaw_a_block() -> None:
    report = made(Quotations(("g",))).kept("b1", Frozen("2026-11-24", "[]"))
    block = report.changed("b1", Quotations(("h",))).block("b1")
    assert block is not None
    assert block.frozen is None
