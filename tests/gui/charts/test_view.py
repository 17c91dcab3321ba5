from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from codage.charts.bars import bars
from codage.charts.chart import Chart
from codage.charts.heat import heat
from codage.charts.style import DARK, PRINT, Look
from codage.gui import theme
from codage.gui.charts import canvas
from codage.gui.charts.view import DOTS, ChartView

WHITE = "#ffffff"
Left = Qt.MouseButton.LeftButton
DATA = pd.DataFrame({"n": [4.0, 2.0]}, index=["Eau", "Énergie"])


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    shown = ChartView()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    return shown


def place_of(view: ChartView, x: float, y: float) -> QPoint:
    view.canvas.draw()
    return place_on_screen(view, x, y)


def place_on_screen(view: ChartView, x: float, y: float) -> QPoint:
    axes = view.chart.figure.axes[0]
    right, up = axes.transData.transform((x, y)) / view.canvas.device_pixel_ratio
    return QPoint(round(right), round(view.canvas.height() - up))


def test_a_click_on_a_bar_gives_what_it_stands_for(qtbot: QtBot, view: ChartView) -> None:
    keys = pd.DataFrame({"n": ["eau", "énergie"]}, index=DATA.index)
    view.show_chart(bars(DATA, title="Codes", axis="Extraits", keys=keys, look=view.look()))
    with qtbot.waitSignal(view.chosen) as clicked:
        qtbot.mouseClick(view.canvas, Left, pos=place_of(view, 1, 1))
    assert clicked.args == ["énergie"]


def test_a_click_on_a_cell_gives_what_it_stands_for(qtbot: QtBot, view: ChartView) -> None:
    table = pd.DataFrame([[1, 2], [3, 4]])
    view.show_chart(heat(table, title="", keys=pd.DataFrame([["a", "b"], ["c", "d"]])))
    with qtbot.waitSignal(view.chosen) as clicked:
        qtbot.mouseClick(view.canvas, Left, pos=place_of(view, 0.5, 1.5))
    assert clicked.args == ["c"]


def test_chart_and_numbers_are_copied(qtbot: QtBot, view: ChartView) -> None:
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    qtbot.mouseClick(view.copy_button, Left)
    assert QApplication.clipboard().mimeData().hasImage()
    qtbot.mouseClick(view.data_button, Left)
    assert "Énergie\t2.0" in QApplication.clipboard().text()
    assert QToolTip.text()


def test_numbers_are_copied_as_the_readers_spreadsheet_takes_them(
    qtbot: QtBot, view: ChartView
) -> None:
    view.setLocale(QLocale("fr"))
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    qtbot.mouseClick(view.data_button, Left)
    assert "Énergie\t2,0" in QApplication.clipboard().text()


def test_the_wheel_over_a_long_chart_scrolls_it(qtbot: QtBot, view: ChartView) -> None:
    many = pd.DataFrame({"n": range(60)}, index=[f"Code {number}" for number in range(60)])
    view.show_chart(bars(many, title="Codes", axis="Extraits"))
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().maximum() > 0)
    at = view.canvas.mapTo(view, QPoint(100, 100))
    QTest.wheelEvent(view.windowHandle(), QPointF(at), QPoint(0, -240))
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().value() > 0)


def test_a_chart_that_is_shrunk_keeps_its_inches_where_a_pixel_has_four_dots(
    view: ChartView,
) -> None:
    view.resize(600, 600)
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    figure = view.chart.figure
    before = tuple(figure.get_size_inches())
    assert view._dots < DOTS
    view.canvas._set_device_pixel_ratio(2.0)
    view.canvas.resizeEvent(QResizeEvent(view.canvas.size(), view.canvas.size()))
    assert figure.dpi == pytest.approx(2 * view._dots)
    assert tuple(figure.get_size_inches()) == pytest.approx(before, abs=0.02)


def test_page_down_scrolls_a_chart_that_was_clicked(qtbot: QtBot, view: ChartView) -> None:
    many = pd.DataFrame({"n": range(60)}, index=[f"Code {number}" for number in range(60)])
    view.show_chart(bars(many, title="Codes", axis="Extraits"))
    qtbot.mouseClick(view.canvas, Left, pos=QPoint(3, 3))
    qtbot.keyClick(view.canvas, Qt.Key.Key_PageDown)
    assert view.area.verticalScrollBar().value() > 0


@pytest.mark.parametrize("ending", ["svg", "png", "pdf", "csv"])
def test_a_chart_is_saved_where_it_is_asked_for(
    qtbot: QtBot, view: ChartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"codes.{ending}"
    told: list[str] = []
    monkeypatch.setattr(view, "tell", lambda text, *_: told.append(text), raising=False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    qtbot.mouseClick(view.save_button, Left)
    assert path.stat().st_size > 20
    assert path.name in told[0]


def test_a_chart_is_proposed_under_its_title_in_the_format_that_is_chosen(
    qtbot: QtBot, view: ChartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = []

    def choose(_: object, __: str, path: str, filters: str, *more: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(tmp_path / "figure 1"), next(one for one in filters.split(";;") if "pdf" in one)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view.show_chart(bars(DATA, title="Codes par domaine", axis="Extraits", note="n = 24"))
    qtbot.mouseClick(view.save_button, Left)
    assert proposed[0].startswith("Codes par domaine.")
    assert (tmp_path / "figure 1.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_chart_there_is_nothing_to_copy(view: ChartView) -> None:
    assert not view.copy_button.isEnabled()
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    view.show_chart(None)
    assert not view.save_button.isEnabled()


def test_a_chart_of_a_dark_window_is_copied_as_it_prints(qtbot: QtBot, view: ChartView) -> None:
    grounds: list[str] = []

    def draw(look: Look) -> Chart:
        grounds.append(look.ground)
        return bars(DATA, title="Codes", axis="Extraits", look=look)

    view.setPalette(theme.palette_of(theme.DARK))
    view.show_chart(draw(view.look()), draw)
    view.copy()
    assert grounds == [DARK.ground, PRINT.ground]
    image = QApplication.clipboard().image()
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_a_chart_painted_beforehand_is_shown_as_it_is(qtbot: QtBot, view: ChartView) -> None:
    chart = bars(DATA, title="Codes", axis="Extraits")
    view.painter()(chart)
    view.show_chart(chart)
    qtbot.waitUntil(lambda: hasattr(view.canvas, "renderer"))
    assert not len(canvas._painted)
    assert view.canvas.renderer.width == view.canvas.width() * view.canvas.device_pixel_ratio
    bar = place_on_screen(view, 1, 1)
    qtbot.waitUntil(lambda: view.canvas.grab().toImage().pixelColor(bar).name() != WHITE)


def test_a_chart_that_nobody_painted_paints_itself(qtbot: QtBot, view: ChartView) -> None:
    view.show_chart(bars(DATA, title="Codes", axis="Extraits"))
    bar = place_on_screen(view, 1, 1)
    qtbot.waitUntil(lambda: view.canvas.grab().toImage().pixelColor(bar).name() != WHITE)
