"""From codes back to a variable: what the interviews of a case hold of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from codage.domain.derivation import CodeMeasure, FromCodes
from codage.domain.survey import ValueLabel
from codage.gui.cases.deriving.combining import yes_and_no
from codage.gui.cases.deriving.form import RecipeForm
from codage.gui.ranking import folded
from codage.gui.retrieval.codes_pick import alternatives
from codage.gui.retrieval.picking import PickButton
from codage.gui.retrieval.ticklist import Choice
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow


class CodesForm(RecipeForm):
    """Several codes are taken together."""

    def __init__(self, session: Session, variables: Sequence[VariableRow]) -> None:
        super().__init__(session, variables)
        self.codes = PickButton(_said)
        self.codes.popup.told.setText(tr("Enter ticks, Escape closes"))
        self.codes.offer(_offered(session))
        self.measure = QComboBox()
        for measure, words in (
            (CodeMeasure.PRESENCE, tr("Whether it is there: yes or no")),
            (CodeMeasure.SEGMENTS, tr("Number of segments")),
            (CodeMeasure.WORDS, tr("Words under it")),
            (CodeMeasure.SHARE, tr("Share of the words, 0 to 1")),
        ):
            self.measure.addItem(words, measure)
        self.descendants = QCheckBox(tr("With the codes under them"))
        self.descendants.setChecked(True)
        self.respondents = QCheckBox(tr("Interviewees’ speech alone"))
        note = QLabel(
            tr("Cases without an interview have no value. All coders’ codings count together.")
        )
        note.setWordWrap(True)
        self.rows.addRow(tr("Codes"), self.codes)
        self.rows.addRow(tr("What"), self.measure)
        self.rows.addRow("", self.descendants)
        self.rows.addRow("", self.respondents)
        self.rows.addRow(note)
        self.codes.changed.connect(self.tell)
        self.measure.currentIndexChanged.connect(self.tell)
        self.descendants.toggled.connect(self.tell)
        self.respondents.toggled.connect(self.tell)

    def recipe(self) -> FromCodes:
        ticked = self.codes.chosen()
        return FromCodes(
            tuple(row.guid for row in self.session.codes.values() if row.guid in ticked),
            CodeMeasure(self.measure.currentData()),
            self.descendants.isChecked(),
            self.respondents.isChecked(),
        )

    def labels(self) -> tuple[ValueLabel, ...]:
        return yes_and_no() if self.measure.currentData() == CodeMeasure.PRESENCE else ()

    def show_recipe(self, recipe: FromCodes, labels: tuple[ValueLabel, ...]) -> None:
        self.codes.choose(frozenset(recipe.codes))
        self.measure.setCurrentIndex(self.measure.findData(recipe.measure))
        self.descendants.setChecked(recipe.with_descendants)
        self.respondents.setChecked(recipe.respondents_only)
        self.tell()

    def propose_name(self) -> str:
        return re.sub("[^a-z0-9]+", "_", folded(next(iter(self._names()), ""))).strip("_")

    def propose_question(self) -> str:
        return alternatives(self._names())

    def _names(self) -> list[str]:
        ticked = self.codes.chosen()
        return [row.name for row in self.session.codes.values() if row.guid in ticked]


def _offered(session: Session) -> list[Choice]:
    depth: dict[Any, int] = {None: -1}
    found = []
    for row in session.codes.values():
        depth[row.id] = depth.get(row.parent_id, -1) + 1
        found.append(Choice(row.guid, row.name, depth[row.id], row.colour))
    return found


def _said(_keys: list[Any], names: list[str]) -> str:
    return alternatives(names) if names else tr("choose codes")
