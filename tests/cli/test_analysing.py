"""codage analyse, and what its options choose."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys

import pandas as pd
import pytest
from typer.testing import CliRunner, Result

from codage.analysis.frequencies import frequencies
from codage.analysis.selection import Absent, Condition, Hierarchy, Selection, Spoken
from codage.cli import app
from codage.cli.lookup import ChoiceError, selection_of
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens as split


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments], catch_exceptions=False)


def ok(*arguments: object) -> str:
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return done.stdout


def refused(*arguments: object) -> str:
    done = run(*arguments)
    assert done.exit_code == 1
    return done.stderr


@pytest.fixture(scope="module")
def project(built_demo):
    with Project.open(built_demo, read_only=True) as project:
        yield project


@pytest.fixture(scope="module")
def worded(built_demo, tmp_path_factory):
    """The demo study with its words as they stand for lemmas."""
    path = tmp_path_factory.mktemp("worded") / "study.codage"
    path.write_bytes(built_demo.read_bytes())
    with Project.open(path) as project:
        project.store_lemmas(
            LemmasOfTurn(turn, text, " ".join(word.lower() for word in split(text)))
            for turn, text in project.turns_to_lemmatise(10_000)
        )
    return path


def rows_of(*arguments: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(ok("analyse", *arguments, "--format", "json"))
    return found


def test_a_map_and_a_portrait_are_made_in_the_shell(worded, tmp_path):
    placed = rows_of("correspondence", worded, "--by", "type_coll", "--least", 10)
    assert {row["kind"] for row in placed} == {"group", "code"}
    assert min(int(row["segments"]) for row in placed if row["kind"] == "code") >= 10
    name = "02_orvane_president"
    ribbon = rows_of("portrait", worded, "--document", name, "--along", "words")
    assert {row["document"] for row in ribbon} == {name}
    out = tmp_path / "portraits.xlsx"
    assert ok("analyse", "portrait", worded, "-o", out).splitlines()[0] == str(out)
    assert "no document x" in refused("analyse", "portrait", worded, "--document", "x")
    assert "Say by which variable" in refused("analyse", "correspondence", worded)


def test_words_are_counted_and_compared_in_the_shell(worded):
    said = rows_of("words", worded)
    assert said[0]["count"] >= said[-1]["count"] > 0
    coded = rows_of("words", worded, "--code", "A1 Déclencheur", "--speech", "respondents")
    assert len(coded) < len(said)
    for of in (["type_coll=Commune"], ["a1 déclencheur"], ["type_coll=Commune", "A1 Déclencheur"]):
        of_group = [part for one in of for part in ("--of", one)]
        assert rows_of("keyness", worded, *of_group)[0]["log_likelihood"] > 0
    near = rows_of("collocates", worded, "--word", "commune", "--window", 3, "--grammatical")
    assert near[0]["together"] >= 3
    values = {row["value"] for row in rows_of("specificities", worded, "--by", "type_coll")}
    assert "Commune" in values


def test_what_words_cannot_be_asked_is_told(worded):
    assert "Nobody says zzz" in refused("analyse", "collocates", worded, "--word", "zzz")
    assert "no code Z9" in refused("analyse", "keyness", worded, "--of", "Z9")
    assert "no condition" in refused("analyse", "keyness", worded, "--of", "âge=3")
    assert "no value Royaume" in refused("analyse", "keyness", worded, "--of", "type_coll=Royaume")
    assert "does not take window" in refused("analyse", "words", worded, "--window", 3)


def test_forms_that_are_missing_are_read_first_and_said(tmp_path):
    path = tmp_path / "p.codage"
    with Project.create(path) as project:
        text = "Les communes mutualisent les réseaux de la commune."
        project.add_document(Transcript("A", (Turn(text, "X"),)))
    with Project.open(path):
        assert "forms of 1 turns of p.codage" in refused("analyse", "words", path)
    done = run("analyse", "words", path, "--format", "csv")
    assert "reading the dictionary forms of 1 turns" in done.stderr
    assert "commune,2,1," in done.stdout
    assert run("analyse", "words", path, "--format", "csv").stderr == ""


def test_a_table_is_printed_in_each_form(built_demo):
    rows = json.loads(ok("analyse", "frequencies", built_demo, "--format", "json"))
    assert len(rows) == 49
    text = ok("analyse", "frequencies", built_demo, "--format", "csv")
    assert [row["code"] for row in csv.DictReader(io.StringIO(text))] == [
        row["code"] for row in rows
    ]
    assert len(ok("analyse", "frequencies", built_demo).splitlines()) == 50


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json", ".parquet"])
def test_a_table_is_written_by_the_ending(built_demo, tmp_path, suffix):
    out = tmp_path / f"out{suffix}"
    files = ok("analyse", "crosstab", built_demo, "--by", "type_coll", "-o", out).splitlines()
    assert files[0] == str(out)
    assert sorted(map(str, tmp_path.iterdir())) == sorted(files)
    readers = {".csv": pd.read_csv, ".json": pd.read_json, ".parquet": pd.read_parquet}
    if reader := readers.get(suffix):
        assert len(reader(out)) == 49


def test_options_narrow_what_is_looked_at(built_demo, project):
    told = ok(
        *("analyse", "frequencies", built_demo, "--format", "json"),
        *("--coder", "Inès Fabre", "--speech", "respondents", "--with-descendants"),
        *("--where", "type_coll=Commune", "--where", "type_coll=2"),
    )
    selection = Selection(
        coder_ids=frozenset({project.find_coder("Inès Fabre").id}),
        conditions=(Condition("type_coll", frozenset({"5", "2"})),),
        spoken=Spoken.RESPONDENTS,
        hierarchy=Hierarchy.WITH_DESCENDANTS,
    )
    expected = frequencies(project.frames, selection)
    assert [row["segments"] for row in json.loads(told)] == expected["segments"].tolist()


def test_an_export_takes_the_same_choices(built_demo, tmp_path):
    ok(
        *("export", built_demo, "merged", "-o", tmp_path / "m.csv", "--values", "codes"),
        *("--where", "type_coll=Commune", "--code", "A1 Déclencheur"),
    )
    table = pd.read_csv(tmp_path / "m.csv")
    assert set(table["type_coll"]) == {5}
    assert [name for name in table if name.startswith("n_")] == ["n_A1_Declencheur"]


def test_codes_and_documents_are_found_by_name_or_path(project):
    chosen = selection_of(
        project,
        codes=["a1 déclencheur", "A Genèse et portage > A2 Portage politique"],
        documents=["02_ORVANE_president"],
        where=["secu_si=(no answer)", "type_coll=(no case)"],
    )
    names = project.frames.codes.set_index("code_id")["name"]
    assert sorted(names[list(chosen.code_ids)]) == ["A1 Déclencheur", "A2 Portage politique"]
    assert [project.document_names()[one] for one in chosen.document_ids] == ["02_orvane_president"]
    assert chosen.conditions == (
        Condition("secu_si", frozenset({Absent.MISSING})),
        Condition("type_coll", frozenset({Absent.NO_CASE})),
    )


@pytest.mark.parametrize(
    ("choice", "told"),
    [
        ({"codes": ["Z9"]}, "no code Z9"),
        ({"documents": ["nulle part"]}, "no document nulle part"),
        ({"where": ["type_coll"]}, "VARIABLE=VALUE"),
        ({"where": ["âge=3"]}, "no condition"),
        ({"where": ["type_coll=Royaume"]}, r"5 \(Commune\)"),
    ],
)
def test_strangers_are_told_with_those_that_are_known(project, choice, told):
    with pytest.raises(ChoiceError, match=told):
        selection_of(project, **choice)


def test_a_code_of_two_places_is_named_with_those_above_it(tmp_path):
    with Project.create(tmp_path / "p.codage") as project:
        one, two = project.add_code("Un"), project.add_code("Deux")
        project.add_code("Coût", parent=one)
        below = project.add_code("Coût", parent=two)
        with pytest.raises(ChoiceError, match="Un > Coût; Deux > Coût"):
            selection_of(project, codes=["Coût"])
        assert selection_of(project, codes=["deux>coût"]).code_ids == {below}


def test_what_cannot_be_is_told_in_a_sentence(built_demo, tmp_path):
    assert "no analysis called x" in refused("analyse", "x", built_demo)
    assert "Say by which variable" in refused("analyse", "crosstab", built_demo)
    assert "does not take turns" in refused("analyse", "matrix", built_demo, "--turns", 2)
    assert "-o NAME.xlsx" in refused("analyse", "matrix", built_demo, "--format", "xlsx")
    apart = ("--format", "csv", "-o", tmp_path / "out.xlsx")
    assert "does not end in .csv" in refused("analyse", "matrix", built_demo, *apart)
    nowhere = tmp_path / "none" / "out.json"
    assert "is not there" in refused("analyse", "matrix", built_demo, "-o", nowhere)
    assert "cannot be written" in refused("analyse", "matrix", built_demo, "-o", tmp_path / "o.ods")
    assert not list(tmp_path.iterdir())


EVERYTHING = """
import sys
from typer.testing import CliRunner
from codage.analysis.registry import ANALYSES
from codage.cli import app
BY = ["--by", "type_coll"]
OPTIONS = dict.fromkeys(["crosstab", "association", "correspondence", "specificities"], BY)
OPTIONS |= {"keyness": ["--of", "type_coll=5"], "collocates": ["--word", "commune"]}
for one in ANALYSES:
    by = OPTIONS.get(one.name, [])
    done = CliRunner().invoke(app, ["analyse", one.name, sys.argv[1], *by, "--format", "csv"])
    assert not done.exit_code, done.output
    print(one.name, done.stdout)
"""


def test_the_same_project_gives_the_same_text_in_another_process(worded):
    told = [
        subprocess.run(
            [sys.executable, "-c", EVERYTHING, worded],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert len(told[0]) > 10_000
