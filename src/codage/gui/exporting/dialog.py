"""One export: its options, how its table will begin, and where the file goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from codage.domain.task import Advance
from codage.exporters.registry import Exported, Exporter, exporter_named
from codage.gui import background, faults, icons
from codage.gui.exporting.choices import Choices, titled, usual_options
from codage.gui.exporting.destination import ask_where
from codage.gui.exporting.remembered import remembered_in
from codage.gui.exporting.sample import Sample, SampleModel, sample_of
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import say, tr

OnWritten = Callable[[tuple[Path, ...]], None]
Button = QDialogButtonBox.StandardButton
_NARROWEST, _WIDEST, _MEASURED = 60, 240, 300


class ExportDialog(QDialog):
    """The options at the left, the first rows at the right. `on_written` learns of the files."""

    def __init__(
        self,
        session: Session,
        name: str,
        parent: QWidget | None,
        on_written: OnWritten | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._exporter: Exporter = exporter_named(name)
        self._on_written = on_written
        self._busy = False
        self.setObjectName("export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export: {name}", name=self._exporter.label))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1080, 720)
        options = remembered_in(session).get(name) or usual_options()
        self.choices = Choices(session, name, options)
        self.model = SampleModel(self)
        self.table = self._table()
        self.size_label = QLabel()
        self.note = QLabel(
            tr("A dictionary of the columns, and where they come from, are written with the table.")
            if self._exporter.traced
            else tr("A dictionary of the columns is written with the table.")
        )
        self.note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        self.buttons.button(Button.Ok).setText(tr("Export…"))
        self.buttons.button(Button.Ok).setIcon(icons.icon("export"))
        self.preview = Latest(self)
        self._lay_out()
        self._connect()
        self._look()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("sample")
        table.setModel(self.model)
        table.setWordWrap(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = table.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(table.fontMetrics().height() + Space.SMALL)
        return table

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidget(self.choices)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(self.choices.minimumSizeHint().width() + Space.HUGE)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(titled(tr("How it begins")))
        head.addStretch(1)
        head.addWidget(self.size_label)
        column.addLayout(head)
        column.addWidget(frame, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(area)
        across.addWidget(right)
        across.setSizes([320, 760])
        across.setStretchFactor(1, 1)
        across.setChildrenCollapsible(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(across, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        self.choices.changed.connect(self._look)
        self.preview.answered.connect(self._show)
        self.preview.failed.connect(self._tell)
        self.buttons.accepted.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        self._session.changed.connect(self._look)
        self._session.closed.connect(self.reject)
        self.finished.connect(self._part)

    # How it begins

    def _look(self, *_: object) -> None:
        if not self._session.is_open:
            return
        project, name, options = self._session.project, self._exporter.name, self.choices.options
        self.size_label.setText(tr("Counting…"))
        self.preview.ask(lambda advance: sample_of(project, name, options))

    def _show(self, sample: Sample) -> None:
        place = self.table.horizontalScrollBar().value()
        self.model.show(sample)
        metrics = self.table.fontMetrics()
        for section in range(min(len(sample.columns), _MEASURED)):
            texts = [sample.columns[section].name]
            texts += [
                self.model.index(row, section).data() for row in range(min(8, len(sample.rows)))
            ]
            width = max(metrics.horizontalAdvance(text[:40]) for text in texts) + Space.LARGE * 2
            self.table.setColumnWidth(section, min(max(width, _NARROWEST), _WIDEST))
        self.table.horizontalScrollBar().setValue(place)
        rows = tr("{count} rows", count=sample.count)
        columns = tr("{count} columns", count=len(sample.columns))
        self.size_label.setText(f"{rows} × {columns}")
        self.buttons.button(Button.Ok).setEnabled(sample.count > 0)

    # Where it goes

    def _export(self) -> None:
        project, name, options = self._session.project, self._exporter.name, self.choices.options
        proposed = f"{project.name} – {say(self._exporter.label)}"
        path = ask_where(self, self.windowTitle(), proposed, self._exporter.suffixes, "export")
        if path is None:
            return
        remembered_in(self._session).keep(name, options)

        def write(advance: Advance) -> Exported:
            from codage.exporters.registry import export

            return export(project, name, path, options, advance=advance, in_words=say)

        self._busy = True
        self.setEnabled(False)
        task = background.run(self, tr("Exporting…"), write, self._finish)
        task.ended.connect(self._settle)

    def _settle(self) -> None:
        self._busy = False
        self.setEnabled(True)

    def _finish(self, exported: Exported) -> None:
        self.accept()
        if self._on_written is not None:
            self._on_written(exported.files)

    def _tell(self, error: Exception) -> None:
        self.size_label.clear()
        faults.tell(self, error)

    def reject(self) -> None:
        if not self._busy or not self._session.is_open:
            super().reject()

    def _part(self, _: int) -> None:
        self.preview.forget()
        self._session.changed.disconnect(self._look)
        self._session.closed.disconnect(self.reject)
