"""The answer to a query as a file: a table of its segments, or quotations to read."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from codage.analysis.selection import Selection
from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.exporters.options import ExportOptions
from codage.exporters.registry import Exported, exporter_named
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

_EXPORT = "segments"
SUFFIXES = sorted(exporter_named(_EXPORT).suffixes, key=lambda suffix: suffix != ".docx")
"""Most who ask a question want to read the answer: Word comes first."""


def export_answer(
    session: Session,
    codings: tuple[CodingId, ...],
    title: str,
    variable: str,
    parent: QWidget,
) -> None:
    """Ask where the segments go, and write them in the order they are read in.

    ``title`` is the sentence of the query, ``variable`` the answer beside them, where one is.
    """
    path = ask_where(parent, tr("Export the segments"), title, SUFFIXES, "retrieval")
    if path is None:
        return
    project = session.project
    options = ExportOptions(
        Selection(coding_ids=codings),
        variables=(variable,) if variable else (),
        title=title,
        language=QLocale().name()[:2],
    )

    def write(advance: Advance) -> Exported:
        from codage.exporters.registry import export

        return export(project, _EXPORT, path, options, advance=advance, in_words=say)

    background.run(
        parent, tr("Exporting…"), write, lambda written: tell_written(parent, written.files[0])
    )
