"""A name that the search missed: written by hand, with its kind and what replaces it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from codage.domain.pseudonyms import KIND_NAMES, Kind
from codage.gui.pseudonymising.candidates import Candidates
from codage.gui.theme import Space
from codage.gui.words import mark, say, tr

WORDS = {
    Kind.PERSON: mark("Person"),
    Kind.PLACE: mark("Place"),
    Kind.ORGANISATION: mark("Organisation"),
    Kind.PHONE: mark("phone"),
    Kind.MAIL: mark("mail"),
    Kind.WEB: mark("web"),
    Kind.ADDRESS: mark("address"),
    Kind.NUMBER: mark("number"),
}


class AddNameDialog(QDialog):
    """Asks for a name. The replacement follows the kind until it is written otherwise."""

    def __init__(self, candidates: Candidates, parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self.setObjectName("add_name")
        self.setWindowTitle(tr("Add a name"))
        self.name, self.replacement, self.kind = QLineEdit(), QLineEdit(), QComboBox()
        for kind in Kind:
            self.kind.addItem(say(KIND_NAMES[kind]), kind.value)
        self.kind.currentIndexChanged.connect(self._suggest)
        self.name.textChanged.connect(self._enable)
        self.replacement.textChanged.connect(self._enable)
        said = QLabel(
            tr("It is looked for in the whole project, whatever its accents, capitals and hyphens.")
        )
        said.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&Name:"), self.name)
        form.addRow(tr("&Kind:"), self.kind)
        form.addRow(tr("Replaced &by:"), self.replacement)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(form)
        column.addWidget(said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self._suggest()

    @property
    def chosen(self) -> tuple[str, Kind, str]:
        """The name, its kind and its replacement."""
        name = " ".join(self.name.text().split())
        return name, Kind(self.kind.currentData()), self.replacement.text().strip()

    def _suggest(self, *_: object) -> None:
        kind = Kind(self.kind.currentData())
        self.replacement.setText(self._candidates.suggestion(kind, tr(WORDS[kind])))

    def _enable(self, *_: object) -> None:
        self.add.setEnabled(bool(self.name.text().strip() and self.replacement.text().strip()))
