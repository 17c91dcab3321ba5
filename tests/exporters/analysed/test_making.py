"""Every analysis as a table: its numbers are those of the analysis, its columns are described."""

from __future__ import annotations

import pandas as pd
import pytest

from codage.analysis.association import association
from codage.analysis.barometer import barometer
from codage.analysis.clusters import clusters
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.crosstab import crosstab
from codage.analysis.matrix import matrix
from codage.analysis.registry import ANALYSES
from codage.analysis.saturation import saturation
from codage.analysis.selection import EVERYTHING, Measure, Selection
from codage.analysis.succession import succession
from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.exporters.analysed.asked import Asked, AskedError
from codage.exporters.analysed.making import analysed, analyses
from codage.exporters.column_names import safe_names
from codage.exporters.registry import FORMATS, write_table
from codage.project import Project


@pytest.fixture(scope="module")
def demo(built_demo, tmp_path_factory):
    path = tmp_path_factory.mktemp("saved") / "demo.codage"
    path.write_bytes(built_demo.read_bytes())
    with Project.open(path) as project:
        for kind in ("barometer", "joint_display"):
            for row in project.saved_analyses(kind):
                project.remove_analysis(row.id)
        codes = {row.name: row.guid for row in project.codes()}
        first = codes["A1 Déclencheur"]
        scores = {"1": 0.0, "2": 0.33, "3": 0.67, "4": 1.0}
        project.save_analysis(
            "barometer",
            "Maturité",
            Barometer(
                (Dimension("Domaines", (VariableItem("mat_dom", 2, scores), CodeItem(first))),),
                typology="type_coll",
            ).to_json(),
        )
        row = JointRow(
            "Économies",
            codes=(first,),
            variable="gain_economies",
            values=("3", "4"),
            verdict=Verdict.NUANCES,
            note="=à nuancer",
        )
        project.save_analysis("joint_display", "Gains", JointDisplay((row,), "type_coll").to_json())
        yield project


def frame_of(project: Project, name: str, asked: Asked = Asked(), **choices) -> pd.DataFrame:  # noqa: B008
    table = analysed(project, name, Selection(**choices), asked)
    return pd.DataFrame(list(table.rows), columns=[column.name for column in table.columns])


BY = {"crosstab": Asked(by="type_coll"), "association": Asked(by="type_coll")}


@pytest.mark.parametrize("name", [one.name for one in ANALYSES])
def test_every_analysis_has_a_table_that_every_format_takes(demo, tmp_path, name):
    assert name in analyses()
    table = analysed(demo, name, EVERYTHING, BY.get(name, Asked()))
    names = [column.name for column in table.columns]
    assert names == safe_names(names)
    assert all(column.label for column in table.columns)
    rows = list(table.rows)
    assert len(rows) == table.count > 0
    again = analysed(demo, name, EVERYTHING, BY.get(name, Asked()))
    assert list(again.rows) == rows
    for suffix in FORMATS:
        written = write_table(demo, again, tmp_path / f"{name}{suffix}")
        assert all(path.stat().st_size for path in written.files)


def test_codes_by_documents(demo):
    found = frame_of(demo, "matrix", Asked(measure=Measure.WORDS))
    expected = matrix(demo.frames, measure=Measure.WORDS)
    assert found.iloc[:, 2:].to_numpy().tolist() == expected.to_numpy().tolist()


def test_codes_by_variable(demo):
    table = analysed(demo, "crosstab", EVERYTHING, Asked(by="type_coll", measure=Measure.CASES))
    expected = crosstab(demo.frames, "type_coll", measure=Measure.CASES)
    assert [list(row[2:]) for row in table.rows] == expected.counts.to_numpy().tolist()
    assert table.columns[2].label.startswith("Département: ")
    assert table.columns[-1].name == "no_case"


def test_codes_tested(demo):
    found = frame_of(demo, "association", Asked(by="ruralite"))
    expected = association(demo.frames, "ruralite")
    assert found["p"].tolist() == pytest.approx(expected.tests["p"].tolist(), abs=1e-6, nan_ok=True)
    assert found["n_Rural"].tolist() == expected.counts[0].tolist()
    assert found["cautions"].str.len().max() > 0


@pytest.mark.parametrize("within", list(Within))
def test_codes_together(demo, within):
    found = frame_of(demo, "cooccurrence", Asked(within=within, turns=2))
    meant = Within.TURNS if within is Within.SEGMENT else within
    expected = cooccurrence(demo.frames, within=meant, turns=2)
    together = expected.together.to_numpy()
    pairs = sum(int(together[a, b] > 0) for a in range(len(together)) for b in range(a))
    assert len(found) == pairs
    assert found["both"].max() <= expected.units


def test_order_saturation_and_clusters(demo):
    assert (
        frame_of(demo, "succession")["count"].sum()
        == succession(demo.frames).counts.to_numpy().sum()
    )
    saturated = frame_of(demo, "saturation")
    assert saturated["codes"].tolist() == saturation(demo.frames).table["codes"].tolist()
    gathered = frame_of(demo, "clusters", Asked(groups=4))
    assert gathered["cluster"].nunique() == 4
    assert len(gathered) == len(clusters(demo.frames).cases)


def test_a_barometer_by_its_name(demo):
    found = frame_of(demo, "barometer", Asked(named="maturité"))
    wanted = Barometer.from_json(demo.saved_analyses("barometer")[0].body)
    expected = barometer(demo.frames, wanted).table
    assert found["score"].tolist() == pytest.approx(
        expected["score"].tolist(), abs=1e-6, nan_ok=True
    )
    assert found["type"].tolist()[:2] == ["Département", "Syndicat"]


def test_a_joint_display_by_its_name(demo):
    row = frame_of(demo, "joint_display").iloc[0]
    assert row["theme"] == "Économies"
    assert row["verdict"] == "nuances"
    assert 0 < row["survey_count"] <= row["survey_n"]
    assert row["survey_share"] == pytest.approx(row["survey_count"] / row["survey_n"], abs=1e-6)
    assert row["segments"] > 0


def test_what_cannot_be_asked_is_told(demo, built_demo):
    with pytest.raises(AskedError, match=r"frequencies, .*agreement"):
        analysed(demo, "nothing", EVERYTHING, Asked())
    with pytest.raises(AskedError, match="matrix does not take by"):
        analysed(demo, "matrix", EVERYTHING, Asked(by="dep"), given={"by"})
    with pytest.raises(AskedError, match="Say by which variable"):
        analysed(demo, "crosstab", EVERYTHING, Asked())
    with pytest.raises(AskedError, match="no variable âge"):
        analysed(demo, "association", EVERYTHING, Asked(by="âge"))
    with pytest.raises(AskedError, match="There are: Maturité"):
        analysed(demo, "barometer", EVERYTHING, Asked(named="x"))


def test_which_of_several_must_be_said(demo):
    body = demo.saved_analyses("joint_display")[0].body
    other = demo.save_analysis("joint_display", "Autre", body)
    with pytest.raises(AskedError, match="Gains, Autre"):
        analysed(demo, "joint_display", EVERYTHING, Asked())
    assert frame_of(demo, "joint_display", Asked(named="Autre"))["theme"].tolist() == ["Économies"]
    demo.remove_analysis(other)


def test_an_empty_project_makes_empty_tables(tmp_path):
    with Project.create(tmp_path / "empty.codage") as empty:
        for name in ("clusters", "rates", "matrix", "cooccurrence", "succession", "saturation"):
            assert analysed(empty, name, EVERYTHING, Asked()).count == 0
