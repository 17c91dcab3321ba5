"""Reads and counts what a joint display asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codage.analysis.chosen import answers_to, chosen_links, coding_links, variable_named
from codage.analysis.joint_display import Filled, joint_display
from codage.analysis.selection import EVERYTHING, Absent, Selection
from codage.domain.anchors import CaseId, CodingId
from codage.domain.joint_display import CASE_NAME, JointDisplay, JointRow
from codage.domain.survey import VariableType
from codage.domain.transcript import clean_text
from codage.exporters.joint_display.table import JointLine, JointTable, Quoted
from codage.exporters.options import InWords
from codage.exporters.phrases import listed
from codage.project.frames import Frames
from codage.project.project import Project

__all__ = ["JointLine", "JointTable", "Quoted", "attributions", "joint_table"]


def joint_table(
    project: Project,
    name: str,
    display: JointDisplay,
    selection: Selection = EVERYTHING,
    in_words: InWords = str,
) -> JointTable:
    """Count, read and name what the display called `name` asks for."""
    frames = project.frames
    filled = joint_display(frames, display, selection)
    codes = {row.guid: row.name for row in project.codes()}
    quotations = _quotations(project, filled, display, selection, in_words)
    lines = []
    for one in filled:
        question, answers = _question(frames, one.row)
        lines.append(
            JointLine(
                one.row,
                tuple(codes[guid] for guid in one.row.codes if guid in codes),
                question,
                answers,
                one.survey,
                one.interviews,
                tuple(quotations[coding] for coding in one.quotations),
            )
        )
    return JointTable(project.name, name, display, _title(frames, display.typology), tuple(lines))


def attributions(
    project: Project,
    codings: Sequence[CodingId],
    shown_by: Sequence[str],
    selection: Selection = EVERYTHING,
    in_words: InWords = str,
) -> dict[CodingId, str]:
    """What stands under each quotation: of its cases the name, the answers, or both.

    A segment without a case is told by its interview where names are shown, else by nothing.
    """
    frames = project.frames
    chosen = frames.applied
    chosen = chosen[chosen["coding_id"].isin(codings)]
    links = coding_links(frames, chosen, chosen_links(frames, selection))
    said = _of_cases(frames, shown_by)
    documents = project.document_names()
    found: dict[CodingId, str] = {}
    for coding, document in zip(chosen["coding_id"], chosen["document_id"], strict=True):
        cases = links.loc[links["coding_id"] == coding, "case_id"].tolist()
        if cases:
            words = listed(dict.fromkeys(said[case] for case in sorted(cases)), in_words)
        else:
            words = documents[document] if CASE_NAME in shown_by else ""
        found[CodingId(coding)] = words
    return found


def _of_cases(frames: Frames, shown_by: Sequence[str]) -> Mapping[CaseId, str]:
    columns = []
    cases = frames.cases
    for name in shown_by:
        if name == CASE_NAME:
            columns.append(cases["name"].where(cases["name"] != "", cases["key"]).tolist())
        elif _known(frames, name):
            labels = {one.value: one.label for one in variable_named(frames, name).labels}
            answers = cases["case_id"].map(answers_to(frames, name))
            columns.append(
                ["" if a == Absent.MISSING else labels.get(a) or str(a) for a in answers]
            )
    rows = zip(*columns, strict=True) if columns else [()] * len(cases)
    return {
        CaseId(case): ", ".join(part for part in parts if part)
        for case, parts in zip(cases["case_id"].tolist(), rows, strict=True)
    }


def _quotations(
    project: Project,
    filled: Sequence[Filled],
    display: JointDisplay,
    selection: Selection,
    in_words: InWords,
) -> dict[CodingId, Quoted]:
    wanted = [coding for one in filled for coding in one.quotations]
    if not wanted:
        return {}
    rows = project.codings_by_id(wanted)
    texts = project.segments(rows)
    by = attributions(project, wanted, display.shown_by, selection, in_words)
    return {
        row.id: Quoted(row.id, " ".join(clean_text(texts[row.id]).split()), by.get(row.id, ""))
        for row in rows
    }


def _question(frames: Frames, row: JointRow) -> tuple[str, tuple[str, ...]]:
    if not _known(frames, row.variable):
        return "", ()
    variable = variable_named(frames, row.variable)
    title = variable.label or variable.name
    if variable.type is VariableType.MULTIPLE:
        return title, ()
    labels = {one.value: one.label for one in variable.labels}
    order = [value for value in labels if value in row.values]
    order += [value for value in row.values if value not in labels]
    return title, tuple(labels.get(value) or value for value in order)


def _title(frames: Frames, name: str) -> str:
    if not _known(frames, name):
        return ""
    variable = variable_named(frames, name)
    return variable.label or variable.name


def _known(frames: Frames, name: str) -> bool:
    return any(variable.name == name for variable in frames.variables)
