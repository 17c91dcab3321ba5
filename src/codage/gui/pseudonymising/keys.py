"""Where the key of pseudonyms is kept: apart from the project, whose names it gives away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from codage.gui import settings
from codage.gui.places import documents_folder
from codage.gui.words import tr

SUFFIX = ".csv"
_FOLDER = "folder/key"


def ask_where_to_keep_key(project: Path, parent: QWidget) -> Path | None:
    """A file for the key of the project at `project`; asked again when it would lie beside it."""
    start = _key_folder(project) / f"{project.stem} – {tr('key')}{SUFFIX}"
    while True:
        chosen, _ = QFileDialog.getSaveFileName(
            parent, tr("Where to keep the key"), str(start), _filter()
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.resolve().parent != project.resolve().parent or _wants_it_there(parent):
            settings.keep(_FOLDER, str(path.parent))
            return path
        start = path


def ask_for_key(parent: QWidget) -> Path | None:
    """A key that was kept."""
    folder = settings.get(_FOLDER, str(documents_folder()), str)
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose the key"), folder, f"{_filter()};;{tr('All files (*)')}"
    )
    if not chosen:
        return None
    settings.keep(_FOLDER, str(Path(chosen).parent))
    return Path(chosen)


def _filter() -> str:
    return tr("Keys of pseudonyms ({patterns})", patterns=f"*{SUFFIX}")


def _key_folder(project: Path) -> Path:
    folder = Path(settings.get(_FOLDER, str(documents_folder()), str))
    return Path.home() if folder.resolve() == project.resolve().parent else folder


def _wants_it_there(parent: QWidget) -> bool:
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        tr("Where to keep the key"),
        tr(
            "This is the folder of the project. Whoever is given the folder gets the key with it, "
            "and with the key every name."
        ),
        parent=parent,
    )
    box.setObjectName("key_beside_project")
    elsewhere = box.addButton(tr("Choose another place…"), QMessageBox.ButtonRole.RejectRole)
    here = box.addButton(tr("Keep it there"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(elsewhere)
    box.exec()
    try:
        return box.clickedButton() is here
    finally:
        box.deleteLater()
