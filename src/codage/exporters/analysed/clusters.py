"""Cases gathered by the codes that they share."""

from __future__ import annotations

from codage.analysis.clusters import clusters
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.survey_columns import SurveyColumns
from codage.exporters.table import Cell, Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"groups"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a case, in the order of the tree's leaves; none with fewer than two cases."""
    frames = project.frames
    columns = (
        Column("case_key", Kind.TEXT, in_words(Message("Key of the case in the survey"))),
        Column("case_name", Kind.TEXT, in_words(Message("Name of the case"))),
        Column(
            "cluster",
            Kind.INTEGER,
            in_words(Message("Cluster, when there are {count}", {"count": asked.groups})),
        ),
    )
    found = clusters(frames, selection)
    rows: list[tuple[Cell, ...]] = []
    if found is not None:
        cluster = found.groups(asked.groups)
        cases = SurveyColumns(frames, ExportOptions(), in_words, taken=(), only=())
        rows = [(cases.keys[case], cases.names[case], int(cluster[case])) for case in found.cases]
    return ExportTable(in_words(Message("Clusters of cases")), columns, rows, len(rows))
