"""SPSS, Stata and Parquet files, read back by the libraries that others read them with."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pyarrow.parquet as pq
import pyreadstat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.message import Message
from codage.domain.survey import ValueLabel
from codage.domain.task import unwatched
from codage.exporters import coded, spss, stata
from codage.exporters.options import ExportOptions, ValueForm
from codage.exporters.registry import export
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.rows import CodeFields

CODES = ExportOptions(values=ValueForm.CODES)
READERS = {".sav": pyreadstat.read_sav, ".dta": pyreadstat.read_dta}
WRITERS = {".sav": spss, ".dta": stata}


def table_of(**columns: tuple[Column, list]) -> ExportTable:
    rows = list(zip(*(cells for _, cells in columns.values()), strict=True))
    return ExportTable("T", tuple(column for column, _ in columns.values()), rows, len(rows))


def written(table: ExportTable, path, suffix: str, *, user_missing: bool = True):
    writer = WRITERS[suffix]
    held = writer.fitted(table)
    writer.write(held, held, path / f"out{suffix}", CODES, unwatched)
    return READERS[suffix](str(path / f"out{suffix}"), user_missing=user_missing)


@pytest.mark.parametrize("suffix", READERS)
def test_a_merged_table_comes_back_with_its_labels(project, tmp_path, suffix):
    exported = export(project, "merged", tmp_path / f"étude{suffix}")
    assert [path.name for path in exported.files] == [
        f"étude{suffix}",
        f"étude{suffix}.dictionary.csv",
        f"étude{suffix}.provenance.json",
    ]
    table, meta = READERS[suffix](str(exported.files[0]))
    assert table["case_key"].tolist() == ["001", "002", "003", ""]
    assert table["dep"].tolist() == ["01", "2A", "", ""]
    assert table["pop"].tolist()[:2] == [1200, 30]
    assert table["etp"].tolist()[:2] == [0.5, 12.25]
    assert table["q_ouv"].tolist()[:3] == ["@oui", 'deux\nlignes; "dites"', "-5"]
    assert table["type_de_collectivite"].tolist()[:2] == [1, 2]
    assert table["type_de_collectivite"].isna().tolist() == [False, False, True, True]
    assert meta.column_names_to_labels["type_de_collectivite"] == "Type de collectivité"
    labels = meta.variable_value_labels["type_de_collectivite"]
    assert (labels[1], labels[2]) == ("Commune", "Syndicat")
    assert "NR" in labels.values()
    assert table["n_Freins"].isna().tolist() == [False, False, True, False]


def test_missing_codes_are_those_of_the_program(project, tmp_path):
    export(project, "merged", tmp_path / "out.sav")
    table, meta = pyreadstat.read_sav(str(tmp_path / "out.sav"), user_missing=True)
    assert table["type_de_collectivite"].tolist()[2] == 99
    ranges = meta.missing_ranges["type_de_collectivite"]
    assert {(one["lo"], one["hi"]) for one in ranges} == {(98, 98), (99, 99)}
    assert meta.variable_measure["type_de_collectivite"] == "nominal"
    assert meta.variable_measure["pop"] == "scale"
    assert meta.original_variable_types["pop"] == "F4.0"
    assert meta.original_variable_types["etp"] == "F6.2"
    assert meta.variable_display_width["q_ouv"] == len('deux\nlignes; "dites"')

    export(project, "merged", tmp_path / "out.dta")
    table, meta = pyreadstat.read_dta(str(tmp_path / "out.dta"), user_missing=True)
    assert table["type_de_collectivite"].tolist()[2] == "b"
    assert meta.variable_value_labels["type_de_collectivite"]["b"] == "NR"
    dictionary = pd.read_csv(tmp_path / "out.dta.dictionary.csv").set_index("column")
    assert dictionary.loc["type_de_collectivite", "missing"] == ".a = 98 (98); .b = NR (99)"
    pandas_too = pd.read_stata(tmp_path / "out.dta")["type_de_collectivite"]
    assert pandas_too.tolist()[:2] == ["Commune", "Syndicat"]


@pytest.mark.parametrize("suffix", READERS)
def test_answers_coded_by_words_get_numbers_that_the_dictionary_tells(tmp_path, suffix):
    labels = (
        ValueLabel("oui", "Oui"),
        ValueLabel("non", "Non"),
        ValueLabel("nsp", "Ne sait pas", missing=True),
    )
    column = Column("avis", Kind.TEXT, "Avis", type="ordinal", labels=labels)
    cells = ["non", "nsp", "autre", None]
    held = WRITERS[suffix].fitted(table_of(avis=(column, cells)))
    told = "1 = Oui (oui); 2 = Non (non); 3 = autre (autre); 4 = Ne sait pas (nsp)"
    assert held.columns[0].values == told
    table, meta = written(table_of(avis=(column, cells)), tmp_path, suffix, user_missing=False)
    assert table["avis"].tolist()[0] == 2
    assert table["avis"].isna().tolist() == [False, True, False, True]
    assert meta.variable_value_labels["avis"][3] == "autre"


def test_more_than_three_missing_codes_are_a_range_of_spss(tmp_path):
    labels = (
        ValueLabel("1", "Oui"),
        *(ValueLabel(str(value), f"m{value}", missing=True) for value in (-9, 50, 98, 99)),
    )
    column = Column("q", Kind.INTEGER, "Q", labels=labels)
    table, meta = written(table_of(q=(column, [1, 50, 99, -9])), tmp_path, ".sav")
    assert meta.missing_ranges["q"] == [{"lo": 2, "hi": 5}]
    assert table["q"].tolist() == [1, 3, 5, 2]


@pytest.mark.parametrize("suffix", READERS)
def test_dates_are_dates_and_what_is_none_stays_text(tmp_path, suffix):
    table, _ = written(
        table_of(
            day=(Column("day", Kind.DATE, "D"), ["1899-12-31", None, "2023-09-11"]),
            moment=(Column("moment", Kind.DATE, "M"), ["2023-09-11T08:30", "2023-09-12", None]),
            neither=(Column("neither", Kind.DATE, "N"), ["2023-09-11", "hier", None]),
            never=(Column("never", Kind.DATE, "N"), [None, None, None]),
        ),
        tmp_path,
        suffix,
    )
    assert table["day"].tolist()[::2] == [dt.date(1899, 12, 31), dt.date(2023, 9, 11)]
    assert table["moment"].iloc[0] == pd.Timestamp(2023, 9, 11, 8, 30)
    assert table["neither"].tolist() == ["2023-09-11", "hier", ""]


def test_days_before_the_calendar_of_spss_are_text(tmp_path):
    column = Column("day", Kind.DATE, "D")
    table, _ = written(table_of(day=(column, ["1200-01-01"])), tmp_path, ".sav")
    assert table["day"].tolist() == ["1200-01-01"]


@pytest.mark.parametrize(
    ("suffix", "label", "value_label", "measure"),
    [(".sav", 256, 120, str.encode), (".dta", 80, 0, str)],
)
def test_labels_and_texts_are_as_long_as_may_be(tmp_path, suffix, label, value_label, measure):
    labels = (ValueLabel("1", "é" * 200), ValueLabel("2", "é" * 200))
    table, meta = written(
        table_of(
            q=(Column("q", Kind.INTEGER, "œ" * 300, labels=labels), [1, 2]),
            t=(Column("t", Kind.TEXT, "T"), ["é" * 40_000, "court"]),
        ),
        tmp_path,
        suffix,
    )
    whole = meta.column_names_to_labels["q"]
    assert label - 3 <= len(measure(whole)) <= label
    assert whole.endswith("…")
    names = list(meta.variable_value_labels["q"].values())
    assert len(set(names)) == 2
    assert not value_label or all(len(name.encode()) <= value_label for name in names)
    assert table["t"].tolist()[1] == "court"
    assert len(table["t"].tolist()[0]) > 10_000


@pytest.mark.parametrize("suffix", READERS)
def test_numbers_beyond_what_labels_can_hold_stay_numbers(tmp_path, suffix):
    table, _ = written(
        table_of(
            big=(Column("big", Kind.INTEGER, "B"), [2**40, -3, None]),
            few=(Column("few", Kind.INTEGER, "F"), [None, None, None]),
            mixed=(Column("mixed", Kind.INTEGER, "M"), [12, "environ 12", None]),
        ),
        tmp_path,
        suffix,
    )
    assert table["big"].tolist()[:2] == [2**40, -3]
    assert table["few"].isna().all()
    assert table["mixed"].tolist() == ["12", "environ 12", ""]


@pytest.mark.parametrize("suffix", READERS)
def test_names_are_legal_and_apart(tmp_path, suffix):
    names = ["with", "Été indien", "x" * 70, "x" * 71, "str12", "_all", "long", "EQ"]
    columns = {f"c{n}": (Column(name, Kind.TEXT, name), ["a"]) for n, name in enumerate(names)}
    table, meta = written(table_of(**columns), tmp_path, suffix)
    assert len(set(map(str.lower, table.columns))) == len(names)
    assert all(len(name) <= 32 and name[0].isalpha() for name in table.columns)
    assert not {"with", "str12", "_all", "long", "eq"} & set(map(str.lower, table.columns))
    assert list(meta.column_names_to_labels.values()) == names


@pytest.mark.parametrize("suffix", [".sav", ".dta", ".parquet"])
@pytest.mark.parametrize("name", ["merged", "segments", "counts"])
def test_an_empty_project_makes_a_file(tmp_path, suffix, name):
    from codage.project import Project

    with Project.create(tmp_path / "empty.codage") as empty:
        assert export(empty, name, tmp_path / f"out{suffix}").rows == 0


@pytest.mark.parametrize("suffix", [".sav", ".dta", ".parquet"])
def test_formulas_are_text_there_and_need_no_guard(project, tmp_path, suffix):
    project.add_code(CodeFields("=cmd"))
    export(project, "segments", tmp_path / f"out{suffix}")
    if suffix == ".parquet":
        table = pd.read_parquet(tmp_path / "out.parquet")
    else:
        table, _ = READERS[suffix](str(tmp_path / f"out{suffix}"))
    assert "=1+1 L'eau" in table["text"].tolist()


def test_parquet_has_types_categories_and_labels(project, tmp_path):
    export(project, "merged", tmp_path / "out.parquet")
    table = pd.read_parquet(tmp_path / "out.parquet")
    kind = table["type_de_collectivite"]
    assert kind.tolist()[:3] == ["Commune", "Syndicat", "NR"]
    assert kind.cat.categories.tolist() == ["Commune", "Syndicat", "98", "NR"]
    schema = pq.read_schema(tmp_path / "out.parquet")
    assert str(schema.field("pop").type) == "int64"
    assert str(schema.field("date_fin").type) == "timestamp[us]"
    assert schema.field("n_Freins").metadata[b"label"] == b"Number of segments: Freins"
    first = (tmp_path / "out.parquet").read_bytes()
    export(project, "merged", tmp_path / "again.parquet")
    assert (tmp_path / "again.parquet").read_bytes() == first


@settings(max_examples=40)
@given(
    values=st.lists(st.text("01ab9", min_size=1, max_size=3), min_size=1, max_size=8, unique=True),
    missing=st.integers(0, 8),
    cells=st.lists(st.text("01ab9", min_size=1, max_size=3), max_size=10),
)
def test_every_answer_keeps_a_number_of_its_own(values, missing, cells):
    labels = tuple(
        ValueLabel(value, value, missing=place < missing) for place, value in enumerate(values)
    )
    column = Column("q", Kind.TEXT, "Q", labels=labels)
    held = coded.fitted(table_of(q=(column, cells)))
    numbers = [row[0] for row in held.rows]
    pairs = set(zip(cells, numbers, strict=True))
    assert len(pairs) == len(set(cells)) == len(set(numbers))
    named = {int(label.value): label for label in held.columns[0].labels}
    assert all(named[number].label == cell for cell, number in pairs)


def test_the_dictionary_of_spss_speaks_the_readers_language(project, tmp_path):
    def shouted(message: Message) -> str:
        return str(message).upper()

    export(project, "merged", tmp_path / "out.sav", in_words=shouted)
    _, meta = pyreadstat.read_sav(str(tmp_path / "out.sav"))
    assert meta.column_names_to_labels["case_name"] == "NAME OF THE CASE"
