"""How the words of a search are meant: as written or by their forms, and how exactly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from codage.domain.searching import MANNER_NAMES, Manner
from codage.gui import icons
from codage.gui.theme import Space
from codage.gui.words import mark, say, tr

_TIPS = {
    Manner.WORDS: mark(
        "A passage must hold all the words.\n"
        '"two words"\tside by side\n'
        "mutualis*\tany word that begins so\n"
        "ville OR commune\tone of them is enough\n"
        "ville -centre\twithout the other\n"
        "ville NEAR/5 donnée\tat most five words between"
    ),
    Manner.LEMMAS: mark(
        "Every form of a word: mutualiser finds mutualise, mutualisé, mutualiserait.\n"
        "Phrases, OR, - and NEAR do as with words as written."
    ),
    Manner.FAMILIES: mark(
        "Words that are derived from each other: mutualiser finds mutualisation too.\n"
        "Words of the family can be left out below."
    ),
    Manner.PATTERN: mark(
        "A regular expression, such as \\bmutualis\\w+\nSpaces and signs count as they are written."
    ),
}


class SearchOptions(QWidget):
    """Says how the words are meant; whoever has it reads ``manner``, ``case`` and ``accents``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manner_box = QComboBox()
        for manner in Manner:
            self.manner_box.addItem(say(MANNER_NAMES[manner]), manner.value)
        self.manner_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.manner_box.setMinimumContentsLength(12)
        self.case_button = _toggle("Aa", tr("Capitals count: Ville is not ville"))
        self.accents_button = _toggle("é", tr("Accents count: été is not ete"))
        self.filters_button = QToolButton()
        self.filters_button.setIcon(icons.icon("filter"))
        self.filters_button.setCheckable(True)
        self.filters_button.setToolTip(tr("Where to look: whose turns, which interviews, codings"))
        self.filters_button.setAccessibleName(tr("Where to look"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        row.addWidget(self.manner_box, 1)
        for button in (self.case_button, self.accents_button, self.filters_button):
            row.addWidget(button)
        self.manner_box.currentIndexChanged.connect(self._follow_manner)
        for button in (self.case_button, self.accents_button):
            button.toggled.connect(lambda _: self.changed.emit())

    @property
    def manner(self) -> Manner:
        """How words are to be understood."""
        return Manner(self.manner_box.currentData())

    @property
    def case(self) -> bool:
        """Whether capitals count."""
        return self.case_button.isEnabled() and self.case_button.isChecked()

    @property
    def accents(self) -> bool:
        """Whether accents count."""
        return self.accents_button.isEnabled() and self.accents_button.isChecked()

    @property
    def tip(self) -> str:
        """How to write what is looked for."""
        return tr(_TIPS[self.manner])

    def choose(self, manner: Manner) -> None:
        """Understand words so."""
        self.manner_box.setCurrentIndex(self.manner_box.findData(manner.value))

    def say_filters(self, count: int) -> None:
        """Show that so many filters are set."""
        self.filters_button.setIcon(icons.icon("filter", "accent" if count else ""))
        self.filters_button.setText(str(count) if count else "")

    def _follow_manner(self) -> None:
        exact = self.manner in (Manner.WORDS, Manner.PATTERN)
        self.case_button.setEnabled(exact)
        self.accents_button.setEnabled(exact)
        self.manner_box.setToolTip(self.tip)
        self.changed.emit()


def _toggle(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(True)
    return button
