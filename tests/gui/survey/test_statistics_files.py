"""SPSS and Stata files in the dialog: what they say of themselves is shown, and comes in."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyreadstat
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from codage.gui.session import Session
from codage.gui.survey.preview import SurveyDialog
from codage.survey.registry import read_table


def opened(qtbot: QtBot, session: Session, path: Path, parent: QWidget) -> SurveyDialog:
    dialog = SurveyDialog(session, path, read_table(path), parent)
    dialog.open()
    qtbot.waitUntil(
        lambda: (
            dialog.parts.body.isEnabled()
            and not dialog.checks.is_waiting
            and dialog.parts.verdict.text() not in ("", "Checking…")
        )
    )
    return dialog


def imported(qtbot: QtBot, dialog: SurveyDialog) -> None:
    button = dialog.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_spss_file_comes_in_as_spss_shows_it(
    qtbot: QtBot, session: Session, parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "enquête.sav"
    frame = pd.DataFrame(
        {
            "id": ["a", "b", "c"],
            "avis": [1.0, 2.0, 98.5],
            "duree": [273_600.0, 5_400.0, None],
            "insee": [1_000.0, 75_013.0, 2_100.0],
        }
    )
    pyreadstat.write_sav(
        frame,
        path,
        variable_value_labels={"avis": {1.0: "rural", 2.0: "urbain"}},
        missing_ranges={"avis": [{"lo": 97, "hi": 99}]},
        variable_format={"duree": "DTIME12", "insee": "N5"},
        variable_measure={"avis": "nominal"},
    )
    dialog = opened(qtbot, session, path, parent)
    cells, vertical = dialog.parts.cells, Qt.Orientation.Vertical
    shown = [[cells.index(row, column).data() for column in (1, 2, 3)] for row in range(3)]
    assert shown == [
        ["1 – rural", "76:00:00", "01000"],
        ["2 – urbain", "01:30:00", "75013"],
        ["98.5", None, "02100"],
    ]
    assert cells.headerData(0, vertical, Qt.ItemDataRole.DisplayRole) == "1"
    imported(qtbot, dialog)
    avis = next(v for v in session.project.variables() if v.name == "avis")
    assert [x.value for x in avis.labels if x.missing] == ["98.5"]


def test_a_stata_file_tells_of_its_months_under_the_name_of_their_column(
    qtbot: QtBot, session: Session, parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "enquête.dta"
    frame = pd.DataFrame({"id": ["a", "b"], "mois": [764.0, -733.0], "sexe": ["F", "M"]})
    pyreadstat.write_dta(frame, path, variable_format={"mois": "%tm"})
    dialog = opened(qtbot, session, path, parent)
    told = [dialog.parts.problems.item(row).text() for row in range(dialog.parts.problems.count())]
    assert told[0].startswith("Column mois: Each month")
    imported(qtbot, dialog)
    values = set(session.project.attributes().values())
    assert {"2023-09-01", "1898-12-01", "F", "M"} <= values
