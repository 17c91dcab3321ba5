from pathlib import Path

import pandas as pd
import pytest
from defusedxml import ElementTree

from codage.charts.bars import bars
from codage.charts.chart import Chart, ChartError, save_chart, written
from codage.charts.heat import heat
from codage.charts.style import DARK

DATA = pd.DataFrame(
    {"segments": [12.0, 5.0, 0.0]}, index=["Mutualisation", "Compétences & métiers", "<Données>"]
)
TABLE = pd.DataFrame([[1.5, -2.0], [0.0, float("nan")]], index=["a", "b"], columns=["x", "y"])


def charts() -> list[Chart]:
    return [
        bars(DATA, title="Fréquences", axis="Extraits", note="n = 30 entretiens"),
        bars(DATA.assign(words=[1, 2, 3]), title="Fréquences", axis="Extraits", look=DARK),
        heat(TABLE, title="Résidus", signed=True, digits=1),
    ]


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_a_chart_is_written_and_is_the_same_each_time(number: int, kind: str) -> None:
    first, again = (written(charts()[number], kind) for _ in range(2))
    starts = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}
    assert first.startswith(starts[kind])
    assert first == again


def test_labels_stand_as_text_in_an_svg() -> None:
    root = ElementTree.fromstring(written(charts()[0], "svg").decode())
    words = {text.strip() for text in root.itertext() if text.strip()}
    assert {"Mutualisation", "Compétences & métiers", "<Données>", "Fréquences"} <= words
    assert any("n = 30" in text for text in words)


def test_a_mark_stands_for_its_key() -> None:
    keys = pd.DataFrame({"segments": [7, 8, 9]}, index=DATA.index)
    chart = bars(DATA, title="", axis="", keys=keys)
    assert sorted(chart.marks.values()) == [7, 8, 9]
    assert all(artist.get_picker() for artist in chart.marks)


def test_a_file_that_cannot_be_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChartError, match=r"\.svg, \.png, \.pdf or \.csv"):
        save_chart(charts()[0], tmp_path / "a.docx")
    with pytest.raises(ChartError, match="could not be written"):
        save_chart(charts()[0], tmp_path / "nowhere" / "a.svg")
    save_chart(charts()[0], tmp_path / "a.svg")
    save_chart(charts()[0], tmp_path / "a.csv")
    assert "Compétences & métiers,5.0" in (tmp_path / "a.csv").read_text("utf-8-sig")
    assert (tmp_path / "a.svg").stat().st_size > 1000
