"""The table of agreement holds what the analysis gives, and says of which units."""

from __future__ import annotations

import pandas as pd
import pytest

from codage.analysis.agreement.choices import Bootstrap, Comparison, Unit
from codage.analysis.agreement.table import COEFFICIENTS, agreement
from codage.analysis.agreement.unitising import unitising
from codage.analysis.agreement.units import NothingToCompare
from codage.analysis.selection import Selection
from codage.exporters.options import ExportOptions
from codage.exporters.registry import export

WORDS = Comparison(Unit.WORD, bootstrap=Bootstrap(draws=50))


def written(project, tmp_path, **options) -> pd.DataFrame:
    export(project, "agreement", tmp_path / "out.csv", ExportOptions(**options))
    return pd.read_csv(tmp_path / "out.csv")


def test_the_numbers_are_those_of_the_analysis(project, tmp_path):
    table = written(project, tmp_path, comparison=WORDS)
    found = agreement(project.frames, comparison=WORDS)
    segments = unitising(project.frames, comparison=WORDS)
    assert table["code"].tolist() == ["All codes together", *found.codes["code"]]
    for name in COEFFICIENTS:
        expected = [found.overall[name], *found.codes[name]]
        assert table[name].tolist() == pytest.approx(expected, abs=1e-6, nan_ok=True)
    expected = [segments.overall["whole"], *segments.codes["u_alpha"]]
    assert table["u_alpha"].tolist() == pytest.approx(expected, abs=1e-6, nan_ok=True)
    assert table["units_Ada"].tolist()[1:] == found.coded.iloc[:, 0].tolist()
    assert table["units_Bob"].iloc[0] == found.coded.iloc[:, 1].sum()


def test_the_dictionary_says_which_units_were_counted(project, tmp_path):
    written(project, tmp_path, comparison=WORDS)
    dictionary = pd.read_csv(tmp_path / "out.dictionary.csv").set_index("column")
    assert dictionary.loc["units", "label"] == "Number of units: words"


def test_cautions_come_in_words(project, tmp_path):
    cautions = written(project, tmp_path)["caution"].dropna().tolist()
    assert any(text.startswith("Never used by Bob") for text in cautions)


def test_one_coder_alone_is_told(project, tmp_path):
    alone = Selection(coder_ids=frozenset({project.coder_id}))
    with pytest.raises(NothingToCompare, match="two coders"):
        written(project, tmp_path, selection=alone)
    assert not (tmp_path / "out.csv").exists()
