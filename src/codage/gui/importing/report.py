"""What became of every file after an import: what came in, what was there, what failed and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from codage.gui import faults, icons, settings
from codage.gui.importing.errors import not_saved
from codage.gui.importing.model import FILE, REASON, RESULT, SPEAKERS, TURNS, OutcomesModel
from codage.gui.importing.wording import as_text, counted, next_step
from codage.gui.places import documents_folder
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.importers.importing import ImportReport

FEW = 3
Button = QDialogButtonBox.StandardButton
Role = QDialogButtonBox.ButtonRole


class ImportReportDialog(QDialog):
    """A line for each file; those that need attention can be shown alone."""

    def __init__(self, report: ImportReport, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._report = report
        self.setObjectName("import_report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import of interviews"))
        self.model = OutcomesModel(report.outcomes, self)
        self.table = self._table()
        self.summary = QLabel(counted(report))
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.only = QCheckBox(tr("Only what needs attention"))
        self.only.setToolTip(tr("Show the files that failed or were there already"))
        self.only.toggled.connect(self._filter)
        self.always = QCheckBox(tr("Look first at every import"))
        self.always.setToolTip(
            tr("Shows speakers and text before they come in, even when nothing is uncertain")
        )
        self.always.setChecked(bool(settings.get(settings.LOOK, 0, int)))
        self.always.toggled.connect(lambda wanted: settings.keep(settings.LOOK, int(wanted)))
        self.advice = QLabel(next_step(report))
        for label in (self.summary, self.advice):
            label.setWordWrap(True)
        self._lay_out()
        self._fit()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TURNS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SPEAKERS, QHeaderView.ResizeMode.ResizeToContents)
        width = max(
            (table.fontMetrics().horizontalAdvance(o.path.name) for o in self._report.outcomes),
            default=0,
        )
        table.setColumnWidth(FILE, min(max(width + Space.HUGE, 160), 270))
        self._wrapping = QTimer(self)
        self._wrapping.setSingleShot(True)
        self._wrapping.timeout.connect(self._wrap)
        header.sectionResized.connect(lambda *_: self._wrapping.start(0))
        return table

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(Button.Close)
        self.copy = self.buttons.addButton(tr("Copy"), Role.ActionRole)
        self.copy.setToolTip(tr("Copy this report as text"))
        self.save = self.buttons.addButton(tr("Save…"), Role.ActionRole)
        self.save.setToolTip(tr("Save this report as a text file"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        troubled = len(self._report.imported) < len(self._report.outcomes)
        lead = QHBoxLayout()
        lead.setSpacing(Space.SMALL)
        mark = QLabel()
        name, ink = ("warning", "warning") if troubled else ("check", "success")
        mark.setPixmap(icons.icon(name, ink).pixmap(Space.ICON, Space.ICON))
        lead.addWidget(mark)
        lead.addWidget(self.summary, 1)
        lead.addWidget(self.only)
        self.only.setVisible(troubled and len(self._report.outcomes) > FEW)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(lead)
        column.addWidget(self.table, 1)
        column.addWidget(self.advice)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.LARGE)
        bottom.addWidget(self.always)
        bottom.addStretch(1)
        bottom.addWidget(self.buttons)
        column.addLayout(bottom)
        self.buttons.button(Button.Close).setDefault(True)

    def _fit(self) -> None:
        """Large for a report with something to read, small for a few files that came in."""
        light = len(self._report.outcomes) <= FEW and not self._report.failed
        self.resize(680, 260) if light else self.resize(960, 540)
        self._wrapping.start(0)

    def _wrap(self) -> None:
        usual = self.table.verticalHeader().defaultSectionSize()
        for row in range(self.model.rowCount()):
            if self.model.index(row, REASON).data():
                height = self.table.sizeHintForRow(row) + Space.SMALL
                self.table.setRowHeight(row, max(height, usual))

    def _filter(self, only: bool) -> None:
        self.model.show_troubled() if only else self.model.show_all()
        self._wrapping.start(0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._report))

    def _save(self) -> None:
        folder = Path(settings.get("folder/export", str(documents_folder()), str))
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the report"),
            str(folder / f"{tr('Import of interviews')}.txt"),
            tr("Text files (*.txt)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            path.write_text(as_text(self._report), encoding="utf-8")
        except OSError as error:
            faults.tell(self, not_saved(path, error))
