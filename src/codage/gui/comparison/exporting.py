"""Writing the table of agreement to a file, as it is chosen on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from codage.domain.task import Advance
from codage.exporters.options import ExportOptions
from codage.exporters.registry import Exported, exporter_named
from codage.gui import background
from codage.gui.comparison.reckoning import Figures
from codage.gui.exporting.choices import usual_options
from codage.gui.exporting.destination import ask_where
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

NAME = "agreement"


def export_figures(session: Session, figures: Figures, parent: QWidget) -> None:
    """Ask for a file and write the figures to it."""
    project, exporter = session.project, exporter_named(NAME)
    name = f"{project.name} – {say(exporter.label)}"
    title = tr("Export: {name}", name=exporter.label)
    path = ask_where(parent, title, name, exporter.suffixes, NAME)
    if path is None:
        return
    options = ExportOptions(
        selection=figures.selection,
        comparison=figures.comparison,
        dialect=usual_options().dialect,
    )

    def write(advance: Advance) -> Exported:
        from codage.exporters.registry import export

        return export(project, NAME, path, options, advance=advance, in_words=say)

    background.run(
        parent, tr("Exporting…"), write, lambda done: tell_written(parent, done.files[0])
    )
