"""A joint display where it stands in a report."""

from __future__ import annotations

from dataclasses import replace

from codage.domain.anchors import Span
from codage.domain.report import Joint, Report
from codage.exporters.report.checks import About, remarks
from codage.exporters.report.filling import shown_of
from codage.exporters.report.study import Study
from codage.exporters.report.wording import Wording


def in_report(project, display):
    project.save_analysis("joint_display", "Gains", display.to_json())
    report, _ = Report(label="{type}").added(Joint("", "Gains"))
    return Study(project, report, Wording(str, "en"))


def table_of(study):
    return next(one for one in shown_of(study, study.report.blocks[0]) if hasattr(one, "rows"))


def test_what_is_hidden_is_hidden_in_a_report_which_says_so(project, display):
    study = in_report(project, replace(display, least=3))
    table = table_of(study)
    survey, interviews = table.rows[0][1:3]
    assert survey.splitlines()[0] == "hidden, of 2 who answered"
    assert interviews.splitlines()[0] == "hidden, of 1 cases interviewed"
    assert "3 cells are hidden so that nobody is recognised" in table.note
    assert About.SMALL_CELL not in [one.about for one in remarks(study)]


def test_what_is_shown_of_few_cases_is_remarked(project, display):
    study = in_report(project, display)
    assert About.SMALL_CELL in [one.about for one in remarks(study)]


def test_quotations_stand_in_a_report_in_the_order_of_the_row(project, display):
    code, document = project.codes()[0], project.documents()[0]

    turn = project.turns(document.id)[0]
    project.apply_code(code.id, Span.within(turn.id, 0, 2))
    first, second = project.coding_guids([row.id for row in project.codings()]).values()
    for order, words in (((first, second), "<gagne>"), ((second, first), "On")):
        row = replace(display.rows[0], quotations=order)
        table = table_of(in_report(project, replace(display, rows=(row,))))
        assert words in table.rows[0][3].splitlines()[0]
