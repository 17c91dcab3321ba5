"""The menu Project: project files, and everything that comes in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background, faults, settings
from codage.gui.places import documents_folder
from codage.gui.words import say, tr
from codage.project import Project, ProjectError
from codage.project.errors import ReadOnlyProject
from codage.project.recordings import RECORDING_SUFFIXES
from codage.project.surroundings import advice_on

if TYPE_CHECKING:
    from codage.gui.importing.incoming import Incoming
    from codage.gui.survey.preview import SurveyDialog
    from codage.gui.window import MainWindow
    from codage.importers.codebook import CodebookOutcome
    from codage.importers.importing import ImportReport
    from codage.project.rows import SurveyOutcome
    from codage.survey.table import RawTable

SUFFIX = ".codage"


class ProjectCommands:
    """New, open, close; interviews, codebook and survey; copies, checking, the journal."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._models: dict[Path, Incoming] = {}
        """For each folder, the file whose choices serve all of it; names are kept nowhere else."""
        window.session.closed.connect(lambda: self._models.clear())

    def new(self) -> None:
        """Ask where, and make a new project there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("New project"),
            str(documents_folder() / f"{tr('My study')}{SUFFIX}"),
            tr("Codage projects (*{suffix})", suffix=SUFFIX),
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != SUFFIX:
                path = path.with_name(path.name + SUFFIX)
            if (project := self._session.attempt(Project.create, path)) is not None:
                self._show(project)

    def open(self) -> None:
        """Ask which project to open."""
        start = self._session.path or next(iter(settings.recent()), documents_folder())
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a project"),
            str(start),
            tr("Codage projects (*{suffix})", suffix=SUFFIX),
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open the project at `path`, for reading only when it cannot be written."""
        if path == self._session.path:
            return
        try:
            project = Project.open(path)
        except ReadOnlyProject as error:
            readable = self._session.attempt(lambda: Project.open(path, read_only=True))
            if readable is not None:
                self._show(readable)
                self._window.banner.warn(say(error.message))
            return
        except ProjectError as error:
            faults.tell(self._window, error)
            return
        self._show(project)

    def _show(self, project: Project) -> None:
        settings.add_recent(project.path)
        self._session.open(project)
        self._window.reading.view.setFocus()
        if (advice := advice_on(project.path)) is not None:
            self._window.banner.warn(say(advice))

    def back_up_quietly(self) -> None:
        """Write the copy that is due, out of the way; one that fails is told, not fatal."""
        if not self._session.can_write:
            return
        project = self._session.project
        copying = background.Task(lambda advance: project.back_up_if_due())
        copying.failed.connect(self._tell_no_backup)
        copying.start()

    def _tell_no_backup(self, error: Exception) -> None:
        if isinstance(error, CodageError):
            self._window.banner.warn(
                tr("No backup could be written beside the project: {why}", why=error.message)
            )

    def open_demo(self) -> None:
        """Open the demo study, made afresh the first time."""
        from codage.demo import PROJECT_FILE, build_demo, demo_folder

        path = demo_folder() / PROJECT_FILE
        if path.exists():
            self.open_path(path)
            return
        background.run(
            self._window,
            tr("Preparing the demo study…"),
            lambda advance: build_demo(demo_folder(), advance=advance),
            self.open_path,
        )

    def import_documents(self) -> None:
        """Ask for transcripts to bring in."""
        if chosen := self._interviews(tr("Import interviews")):
            self.import_paths(chosen)

    def import_after_look(self) -> None:
        """Ask for transcripts, and show how they were understood before they come in."""
        if chosen := self._interviews(tr("Import after a look")):
            self.look_at_paths(chosen)

    def _interviews(self, title: str) -> list[Path]:
        from codage.importers.registry import suffixes

        patterns = " ".join(f"*{suffix}" for suffix in suffixes())
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            title,
            settings.get("folder/import", str(documents_folder()), str),
            tr("Interviews ({patterns})", patterns=patterns) + ";;" + tr("All files (*)"),
        )
        return [Path(name) for name in chosen]

    def import_folder(self) -> None:
        """Ask for a folder whose transcripts to bring in."""
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            tr("Import a folder of interviews"),
            settings.get("folder/import", str(documents_folder()), str),
        )
        if chosen:
            self.import_paths([Path(chosen)])

    def receive(self, paths: Sequence[Path]) -> None:
        """Take what was dropped on the window: a project, a recording, or interviews."""
        projects = [path for path in paths if path.suffix.lower() == SUFFIX]
        if projects:
            self.open_path(projects[0])
        elif all(path.suffix.lower() in RECORDING_SUFFIXES for path in paths):
            self._window.commands["hearing.receive"](paths)
        elif self._session.can_write:
            self.import_paths(paths)
        else:
            self._window.banner.warn(
                tr("Open or make a project first, then drop the interviews on it.")
            )

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Bring in transcripts and folders of transcripts, then say what came of each.

        They are shown before when something about them is uncertain, or whenever so wished.
        """
        if settings.get(settings.LOOK, 0, int):
            self.look_at_paths(paths)
            return
        project, models = self._session.project, list(self._models.values())
        self._keep_folder(paths)

        def bring_in(advance: Advance) -> tuple[list[Incoming], ImportReport | None]:
            from codage.gui.importing.incoming import State, follow_models, read_incoming
            from codage.importers.importing import import_readings

            files = follow_models(models, read_incoming(project, paths, advance), advance)
            if any(file.state is State.DOUBTFUL for file in files):
                return files, None
            decided = [file.decided() for file in files]
            return files, import_readings(project, decided, advance=advance)

        def go_on(result: tuple[list[Incoming], ImportReport | None]) -> None:
            files, report = result
            self._look_at(files) if report is None else self._report_import(report)

        background.run(self._window, tr("Importing interviews…"), bring_in, go_on)

    def look_at_paths(self, paths: Sequence[Path]) -> None:
        """Show how transcripts were understood before they come in."""
        project, models = self._session.project, list(self._models.values())
        self._keep_folder(paths)

        def read(advance: Advance) -> list[Incoming]:
            from codage.gui.importing.incoming import follow_models, read_incoming

            return follow_models(models, read_incoming(project, paths, advance), advance)

        background.run(self._window, tr("Reading interviews…"), read, self._look_at)

    def _look_at(self, files: Sequence[Incoming]) -> None:
        from codage.gui.importing.preview import ImportPreview

        if not any(file.reading for file in files):
            from codage.importers.importing import FileOutcome, ImportReport, Status

            failed = [FileOutcome(file.path, Status.FAILED, file.reason) for file in files]
            self._report_import(ImportReport(tuple(failed)))
            return
        dialog = ImportPreview(self._session, files, self._window)
        dialog.imported.connect(self._report_import)
        dialog.choices_shared.connect(self._keep_model)
        dialog.open()

    def _keep_model(self, model: Incoming) -> None:
        self._models[model.path.parent] = model

    @staticmethod
    def _keep_folder(paths: Sequence[Path]) -> None:
        first = paths[0]
        settings.keep("folder/import", str(first if first.is_dir() else first.parent))

    def _report_import(self, report: ImportReport) -> None:
        from codage.gui.importing.report import ImportReportDialog

        ImportReportDialog(report, self._window).open()
        if report.imported and self._session.document is None:
            self._session.choose_document(report.imported[0].document_ids[0])

    def import_codebook(self) -> None:
        """Ask for a table of codes to bring in."""
        chosen = self._table(tr("Import a codebook"))
        if chosen is None:
            return
        project = self._session.project

        def bring_in(advance: Advance) -> object:
            from codage.importers.codebook import import_codebook

            return import_codebook(project, chosen)

        background.run(self._window, tr("Importing the codebook…"), bring_in, self._report_codebook)

    def _report_codebook(self, outcome: CodebookOutcome) -> None:
        self._window.tell(
            tr("{count} codes came in.", count=outcome.added)
            + (
                " " + tr("{count} were there already.", count=outcome.known)
                if outcome.known
                else ""
            )
        )

    def import_survey(self) -> None:
        """Ask for a table of answers, and show it before it comes in."""
        from codage.survey.registry import suffixes

        chosen = self._table(tr("Import the survey"), suffixes())
        if chosen is not None:
            self.import_survey_from(chosen)

    def import_survey_from(self, path: Path) -> None:
        """Show the table of answers at `path` before it comes in."""

        def read(advance: Advance) -> object:
            # Loaded here, where nobody waits, for the dialog that is shown next.
            import codage.gui.survey.preview
            import codage.survey.building
            import codage.survey.renewing  # noqa: F401
            from codage.survey.registry import read_table

            return read_table(path, advance=advance)

        def show(table: RawTable) -> None:
            from codage.gui.survey import preview

            # In steps, so that the window answers in between.
            QTimer.singleShot(0, self._window, lambda: make(preview.SurveyDialog, table))

        def make(kind: type[SurveyDialog], table: RawTable) -> None:
            if self._session.is_open:
                dialog = kind(self._session, path, table, self._window)
                dialog.imported.connect(self._report_survey)
                QTimer.singleShot(0, dialog, dialog.open)

        background.run(self._window, tr("Reading the survey…"), read, show)

    def _report_survey(self, outcome: SurveyOutcome) -> None:
        self._window.tell(
            tr(
                "{new} new cases came in, {known} were renewed, with {count} variables.",
                new=outcome.new_cases,
                known=outcome.known_cases,
                count=outcome.variables,
            ),
            tr("Link interviews and cases…"),
            self.link_cases,
        )

    def link_cases(self) -> None:
        """Propose which interview is about which case."""
        from codage.gui.survey.links import LinksDialog

        LinksDialog(self._session, self._window).open()

    def save_copy(self) -> None:
        """Ask where, and write a whole copy of the project there."""
        project = self._session.project
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save a copy"),
            str(project.path.with_name(f"{project.path.stem} ({tr('copy')}){SUFFIX}")),
            tr("Codage projects (*{suffix})", suffix=SUFFIX),
        )
        if not chosen:
            return
        target = Path(chosen)

        def copy(advance: Advance) -> Path:
            project.copy_to(target, progress=advance)
            return target

        background.run(
            self._window,
            tr("Saving a copy…"),
            copy,
            lambda path: self._window.tell(tr("The copy is in {path}.", path=str(path))),
        )

    def check(self) -> None:
        """Verify the project file, and say what was found."""
        project = self._session.project
        background.run(
            self._window,
            tr("Checking the project file…"),
            lambda advance: project.check(advance=advance),
            self._report_check,
        )

    def _report_check(self, findings: Sequence) -> None:
        if findings:
            self._window.banner.warn(" ".join(say(finding.message) for finding in findings))
        else:
            self._window.tell(
                tr("The project file is sound: text, codings, index and journal agree.")
            )

    def show_journal(self) -> None:
        """Show who did what and when."""
        from codage.gui.journal import JournalDialog

        JournalDialog(self._session, self._window).open()

    def close(self) -> None:
        """Close the project; everything is in its file."""
        self._session.close()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def _table(
        self, title: str, endings: Sequence[str] = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
    ) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            title,
            settings.get("folder/table", str(documents_folder()), str),
            tr("Tables ({patterns})", patterns=" ".join(f"*{ending}" for ending in endings))
            + ";;"
            + tr("All files (*)"),
        )
        if not chosen:
            return None
        settings.keep("folder/table", str(Path(chosen).parent))
        return Path(chosen)
