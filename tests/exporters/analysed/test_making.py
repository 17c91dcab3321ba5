"""Every analysis as a table: its numbers are those of the analysis, its columns are described."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from codage.analysis.association import association
from codage.analysis.barometer import barometer
from codage.analysis.clusters import clusters
from codage.analysis.confidentiality import small_cells
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.correspondence import correspondence
from codage.analysis.crosstab import crosstab
from codage.analysis.matrix import matrix
from codage.analysis.portrait import Along, portrait
from codage.analysis.registry import ANALYSES
from codage.analysis.saturation import saturation
from codage.analysis.selection import EVERYTHING, Condition, Measure, Selection
from codage.analysis.succession import succession
from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.domain.transcript import Transcript, Turn
from codage.exporters.analysed.asked import Asked, AskedError
from codage.exporters.analysed.making import analysed, analyses
from codage.exporters.column_names import safe_names
from codage.exporters.registry import FORMATS, write_table
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens as split


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
        project.store_lemmas(
            LemmasOfTurn(turn, text, " ".join(word.lower() for word in split(text)))
            for turn, text in project.turns_to_lemmatise(10_000)
        )
        yield project


def frame_of(project: Project, name: str, asked: Asked = Asked(), **choices) -> pd.DataFrame:  # noqa: B008
    table = analysed(project, name, Selection(**choices), asked)
    return pd.DataFrame(list(table.rows), columns=[column.name for column in table.columns])


BY = {
    "crosstab": Asked(by="type_coll"),
    "association": Asked(by="type_coll"),
    "correspondence": Asked(by="type_coll"),
    "specificities": Asked(by="type_coll"),
    "keyness": Asked(of=Selection(conditions=(Condition("type_coll", frozenset({"5"})),))),
    "collocates": Asked(word=("commune",)),
}


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


def test_small_cells_of_tested_codes_are_empty_where_asked(demo):
    counts = association(demo.frames, "ruralite").counts
    covered = small_cells(counts, 5)
    table = analysed(demo, "association", EVERYTHING, Asked(by="ruralite", hide=5))
    shown = analysed(demo, "association", EVERYTHING, Asked(by="ruralite"))
    first = len(shown.columns) - 3 * len(counts.columns)
    assert covered.to_numpy().any()
    for row, whole, hidden in zip(table.rows, shown.rows, covered.to_numpy(), strict=True):
        expected = [None if hidden[at // 3] else cell for at, cell in enumerate(whole[first:])]
        assert list(row[first:-1]) == expected
        assert row[-1] == hidden.sum()
    assert table.columns[-1].label == "Cells left empty: fewer than 5 cases"


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
    told = analysed(demo, "saturation", Selection(), Asked()).columns[2].label
    assert told.endswith("A code that only groups others is not counted.")
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


def test_a_joint_display_that_hides_small_cells_says_so(demo):
    (saved,) = demo.saved_analyses("joint_display")
    display = JointDisplay.from_json(saved.body)
    hiding = demo.save_analysis("joint_display", "Couvert", replace(display, least=50).to_json())
    row = frame_of(demo, "joint_display", Asked(named="Couvert")).iloc[0]
    assert row[["survey_count", "survey_share", "interview_cases", "segments"]].isna().all()
    assert row["survey_n"] > 0
    assert "fewer than 50 cases" in row["hidden"]
    assert "hidden" not in frame_of(demo, "joint_display", Asked(named="Gains"))
    demo.remove_analysis(hiding)


def test_a_map_of_codes_and_values(demo):
    found = frame_of(demo, "correspondence", Asked(by="type_coll", least=10))
    table = crosstab(demo.frames, "type_coll")
    counts = table.counts[[n for n, one in enumerate(table.columns) if one.label]]
    expected = correspondence(counts[counts.sum(axis=1) >= 10])
    codes = found[found["kind"] == "code"]
    assert codes["axis_1"].tolist() == pytest.approx(expected.rows[0].tolist(), abs=1e-6)
    assert codes["segments"].min() >= 10
    groups = found[found["kind"] == "group"]
    assert groups["name"].tolist()[0] == "Département"
    assert groups["contribution_2"].sum() == pytest.approx(1, abs=1e-5)
    with pytest.raises(AskedError, match="secu_si has no map"):
        analysed(demo, "correspondence", EVERYTHING, Asked(by="secu_si"))


def test_the_portrait_of_an_interview(demo):
    name = "02_orvane_president"
    (document,) = [one for one, named in demo.document_names().items() if named == name]
    one = frozenset({document})
    found = frame_of(demo, "portrait", Asked(along=Along.WORDS), document_ids=one)
    expected = portrait(demo.frames, document, along=Along.WORDS)
    assert found["begins"].tolist() == pytest.approx(expected.pieces["from"].tolist(), abs=1e-6)
    assert set(found["document"]) == {name}
    assert (found["ends"] <= found["length"]).all()
    with pytest.raises(AskedError, match="say no times: 02_orvane_president"):
        frame_of(demo, "portrait", Asked(along=Along.MINUTES), document_ids=one)


def test_words_and_who_says_them(demo):
    every = frame_of(demo, "words", Asked(grammatical=True))
    content = frame_of(demo, "words")
    assert "de" in set(every["word"])
    assert "de" not in set(content["word"])
    first = frozenset(code.id for code in demo.codes() if code.name == "A1 Déclencheur")
    coded = frame_of(demo, "words", Asked(grammatical=True), code_ids=first)
    assert 0 < coded["count"].sum() < every["count"].sum()

    typical = frame_of(demo, "keyness", BY["keyness"])
    assert typical["log_likelihood"].is_monotonic_decreasing
    known = every.set_index("word")["count"]
    sums = typical.set_index("word")[["count", "count_against"]].sum(axis=1)
    assert sums.tolist() == known[sums.index].tolist()

    specific = frame_of(demo, "specificities", BY["specificities"])
    assert specific["specificity"].abs().min() >= 2
    towns = specific[specific["value"] == "Commune"].set_index("word")["specificity"]
    both = typical.set_index("word")["specificity"][towns.index]
    assert towns.tolist() == pytest.approx(both.tolist(), abs=1e-5)

    near = frame_of(demo, "collocates", Asked(word=("Commune",), window=2))
    assert (near["together"] <= near["count"]).all()


def test_a_group_of_a_code_and_an_answer_is_what_both_have(demo):
    conditions = (Condition("type_coll", frozenset({"5"})),)
    codes = frozenset(code.id for code in demo.codes())

    def size(of: Selection) -> int:
        table = analysed(demo, "keyness", EVERYTHING, Asked(of=of))
        return int(table.columns[1].label.partition("(")[2].split()[0])

    both = size(Selection(conditions=conditions, code_ids=codes))
    assert 0 < both < min(size(Selection(conditions=conditions)), size(Selection(code_ids=codes)))


def test_what_is_asked_of_words_must_be_said(demo, tmp_path):
    with pytest.raises(AskedError, match="--of VARIABLE=VALUE"):
        analysed(demo, "keyness", EVERYTHING, Asked())
    with pytest.raises(AskedError, match="--word WORD"):
        analysed(demo, "collocates", EVERYTHING, Asked())
    with pytest.raises(AskedError, match="Nobody says zzz"):
        analysed(demo, "collocates", EVERYTHING, Asked(word=("zzz",)))
    with Project.create(tmp_path / "p.codage") as project:
        project.add_document(Transcript("A", (Turn("Les communes", "X"),)))
        with pytest.raises(AskedError, match=r"forms of 1 turns of p\.codage are not read"):
            analysed(project, "words", EVERYTHING, Asked())


def test_an_empty_project_makes_empty_tables(tmp_path):
    with Project.create(tmp_path / "empty.codage") as empty:
        for name in (
            "clusters",
            "rates",
            "matrix",
            "cooccurrence",
            "succession",
            "saturation",
            "portrait",
            "words",
        ):
            assert analysed(empty, name, EVERYTHING, Asked()).count == 0
