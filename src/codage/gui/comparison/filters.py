"""Which differences are listed: of which two coders, about which code, of which kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from codage.domain.anchors import CodeId, CoderId
from codage.gui.comparison.finding import Differences, Found, Place
from codage.gui.comparison.list import BOUNDS, ONLY_FIRST, ONLY_SECOND
from codage.gui.comparison.verdicts import MoreButton
from codage.gui.comparison.wording import short_names
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.offering import offer, offer_anew
from codage.gui.session import Session
from codage.gui.words import tr


class DifferenceFilters(QWidget):
    """The bar over the list. The pair shows only where more than two coders are compared."""

    changed = Signal()
    pair_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code: CodeId | None = None
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setToolTip(tr("The coder called A"))
        self.second.setToolTip(tr("The coder called B"))
        self.codes = QComboBox()
        self.codes.setToolTip(tr("Keep to the differences about one code"))
        self.kinds = QComboBox()
        self.kinds.setToolTip(tr("Keep to one kind of difference"))
        self.settled = QCheckBox(tr("Settled too"))
        self.settled.setChecked(True)
        self.settled.setToolTip(tr("Show those that are settled, to look at them again"))
        self.unseen = QCheckBox(tr("Bounds within units"))
        self.unseen.setToolTip(
            tr("Show also where segments differ so little that the chosen unit does not see it")
        )
        self.more = MoreButton()
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.first,
            self.second,
            self.codes,
            self.kinds,
            self.settled,
            self.unseen,
            self.more,
        ):
            row.addWidget(widget)
        self.setLayout(row)
        for combo in (self.first, self.second, self.codes, self.kinds):
            combo.setMaximumWidth(140)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for combo in (self.first, self.second):
            combo.activated.connect(self._choose_pair)
        self.codes.currentIndexChanged.connect(self._choose_code)
        self.kinds.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in (self.settled, self.unseen):
            box.toggled.connect(lambda _: self.changed.emit())

    @property
    def pair(self) -> tuple[CoderId, CoderId] | None:
        """The coders called A and B."""
        first, second = self.first.currentData(), self.second.currentData()
        return None if None in (first, second) or first == second else (first, second)

    @property
    def code(self) -> CodeId | None:
        """The code to keep to, where there is one."""
        return self._code

    def offer_coders(self, coders: Sequence[CoderId]) -> None:
        """Offer these coders as the pair; those chosen before stay."""
        chosen = [combo.currentData() for combo in (self.first, self.second)]
        if None in chosen or not set(chosen) <= set(coders):
            chosen = list(coders[:2])
        for combo, coder in zip((self.first, self.second), chosen, strict=True):
            offer(combo, [(self._session.coders[one].name, one) for one in coders], coder)
            combo.setVisible(len(coders) > 2)

    def keep_to(self, code: CodeId | None) -> None:
        """Keep to a code, or to none."""
        self._code = code
        self.codes.blockSignals(True)
        self.codes.setCurrentIndex(max(self.codes.findData(code), 0))
        self.codes.blockSignals(False)
        self.changed.emit()

    def let_all_through(self) -> None:
        """Keep to no code and no kind, and show what is settled too."""
        blocked = [QSignalBlocker(one) for one in (self.kinds, self.settled)]
        self.kinds.setCurrentIndex(0)
        self.settled.setChecked(True)
        del blocked
        self.keep_to(None)

    def offer(self, found: Differences) -> None:
        """Offer the codes and kinds of these differences."""
        coders = self._session.coders
        names = short_names(*(coders[one].name for one in found.pair))
        kinds = (
            (tr("All kinds"), ""),
            (tr("Only {name}", name=names[0]), ONLY_FIRST),
            (tr("Only {name}", name=names[1]), ONLY_SECOND),
            (tr("Different bounds"), BOUNDS),
        )
        offer_anew(self.kinds, kinds)
        counts = Counter(one.place.code for one in self.seen(found))
        codes: list[tuple[str, object]] = [(tr("All codes"), None)]
        codes += [
            (f"{row.name} ({counts[code]})", code)
            for code, row in self._session.codes.items()
            if code in counts or code == self._code
        ]
        offer(self.codes, codes, self._code)

    def seen(self, found: Differences) -> list[Found]:
        """The differences that the unit sees, or all where those within a unit are wanted."""
        unseen = self.unseen.isChecked()
        return [one for one in found.differing if one.counted or unseen]

    def of_code(self, rows: Sequence[Found]) -> list[Found]:
        """Those about the code to keep to."""
        return [one for one in rows if self._code in (None, one.place.code)]

    def let_through(self, found: Differences, decided: Container[Place]) -> list[Found]:
        """What is to be listed."""
        kind, settled = self.kinds.currentData(), self.settled.isChecked()
        return [
            one
            for one in self.of_code(self.seen(found))
            if (not kind or one.kind == kind) and (settled or one.place not in decided)
        ]

    def _choose_code(self, _: int) -> None:
        self._code = self.codes.currentData()
        self.changed.emit()

    def _choose_pair(self, *_: object) -> None:
        if self.first.currentData() == self.second.currentData():
            other = self.second if self.sender() is self.first else self.first
            other.setCurrentIndex((other.currentIndex() + 1) % other.count())
        self.pair_chosen.emit()
