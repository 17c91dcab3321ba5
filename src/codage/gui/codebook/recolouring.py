"""The dialog that gives codes another colour, and the codes under them with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.codebook import ancestors_of
from codage.gui.codebook.colours import ColourChooser
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr


class ColourDialog(QDialog):
    """One colour for all of `codes`, in one change."""

    def __init__(
        self, session: Session, codes: Sequence[CodeId], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._codes = list(codes)
        self._family = _family(session, codes)
        self.setObjectName("colour_dialog")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = session.codes[codes[0]]
        self.setWindowTitle(
            tr("Colour of {name}", name=first.name)
            if len(codes) == 1
            else tr("Colour of {count} codes", count=len(codes))
        )
        names = QLabel(", ".join(session.codes[code].name for code in codes))
        names.setWordWrap(True)
        self.colour = ColourChooser()
        self.colour.show_colour(first.colour)
        below = len(self._family) - len(codes)
        self.with_below = QCheckBox(tr("The {count} codes under them too", count=below))
        self.with_below.setVisible(below > 0)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(session.can_write)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        for widget in (names, self.colour, self.with_below, self.buttons):
            column.addWidget(widget)

    def accept(self) -> None:
        """Give the colour."""
        super().accept()
        codes = self._family if self.with_below.isChecked() else self._codes
        project, colour = self._session.project, self.colour.colour
        if len(codes) == 1:
            self._session.attempt(project.recolour_code, codes[0], colour)
        else:
            self._session.attempt(project.recolour_codes, codes, colour)


def _family(session: Session, codes: Sequence[CodeId]) -> list[CodeId]:
    """`codes` and all codes under them."""
    parents = {row.id: row.parent_id for row in session.codes.values()}
    wanted = set(codes)
    return [code for code in parents if wanted & {code, *ancestors_of(code, parents)}]
