"""What was saved by name follows the names of variables."""

from dataclasses import replace

from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.naming import with_variable
from codage.domain.query import CaseHas, Group, Query, from_json, to_json
from codage.domain.report import Block, Crossed, Frozen, Only, Report


def test_a_barometer_keeps_its_items_its_types_and_its_waves() -> None:
    items = (CodeItem("guid"), VariableItem("type"), VariableItem("size"))
    kept = Barometer((Dimension("type", items),), typology="type", wave="type")
    found = Barometer.from_json(with_variable(kept.to_json(), "type", "kind"))
    renamed = (CodeItem("guid"), VariableItem("kind"), VariableItem("size"))
    assert found == Barometer((Dimension("type", renamed),), typology="kind", wave="kind")


def test_the_boxes_of_a_question_go_by_the_name_of_the_question() -> None:
    kept = Barometer((Dimension("A", (VariableItem("tools", group=True),)),))
    assert with_variable(kept.to_json(), "tools", "other") == kept.to_json()


def test_a_joint_display_keeps_its_questions_and_what_stands_under_quotations() -> None:
    row = JointRow("type", variable="type", note="type")
    kept = JointDisplay((row,), typology="type", shown_by=("size", "type"))
    found = JointDisplay.from_json(with_variable(kept.to_json(), "type", "kind"))
    row = replace(row, variable="kind")
    assert found == JointDisplay((row,), typology="kind", shown_by=("size", "kind"))


def test_a_report_keeps_its_blocks_its_filters_and_its_labels_of_quotations() -> None:
    part = Only(conditions=(("type", ("1",)),))
    frozen = Frozen("2026-11-24", '{"variable": "type"}')
    kept = Report(
        title="type",
        label="{type}, {size} type",
        conditions=(("type", ("type",)), ("size", ("2",))),
        blocks=(Block("b1", Crossed(title="type", variable="type"), frozen, part),),
    )
    found = Report.from_json(with_variable(kept.to_json(), "type", "kind"))
    block = Block(
        "b1", Crossed(title="type", variable="kind"), frozen, Only(conditions=(("kind", ("1",)),))
    )
    assert found == replace(
        kept,
        label="{kind}, {size} type",
        conditions=(("kind", ("type",)), ("size", ("2",))),
        blocks=(block,),
    )


def test_a_query_keeps_its_conditions_however_deep() -> None:
    def asking(name: str) -> Query:
        deep = Group(conditions=(CaseHas(name, values=("type",)),))
        return replace(Query(), where=Group(conditions=(CaseHas("size"), deep)))

    assert from_json(with_variable(to_json(asking("type")), "type", "kind")) == asking("kind")


def test_what_names_it_nowhere_stays_letter_for_letter() -> None:
    for text in ('{"variable":  "size"}', "[1, 2]", "no json", '"type"'):
        assert with_variable(text, "type", "kind") == text
