"""A study from Python: tidy frames, read only, also while the window has it open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import codage
from codage.analysis.frequencies import frequencies
from codage.domain.message import CodageError
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import NoSuchProject, NotAProject
from codage.study import Study, StudyClosed

FRAMES = (
    *("codings", "agreed", "documents", "turns", "cases", "attributes", "variables", "codes"),
    *("coders", "document_cases"),
)


@pytest.fixture
def study(built_demo: Path):
    with codage.open(built_demo) as study:
        yield study


def documented(name: str) -> str:
    return getattr(Study, name).__doc__


@pytest.mark.parametrize("name", FRAMES)
def test_every_column_is_documented(study, name):
    columns = getattr(study, name).columns.tolist()
    if name == "cases":
        columns = columns[:4]
    if name != "agreed":
        assert [column for column in columns if column not in documented(name)] == []
    assert columns


@pytest.mark.parametrize("name", FRAMES)
def test_an_empty_project_has_the_same_columns(study, tmp_path, name):
    Project.create(tmp_path / "empty.codage").close()
    with codage.open(tmp_path / "empty.codage") as empty:
        frame = getattr(empty, name)
    expected = getattr(study, name).columns.tolist()
    assert frame.columns.tolist() == (expected[:4] if name == "cases" else expected)


def test_codings_count_as_the_window_counts(study):
    counted = frequencies(study.frames).set_index("code")["segments"]
    by_code = study.codings.groupby("code").size()
    assert by_code.to_dict() == counted[counted > 0].to_dict()


def test_a_coding_holds_its_words_and_names(study):
    row = study.codings.iloc[0]
    project = study.project
    coding = next(one for one in project.codings() if one.id == row["coding_id"])
    assert row["text"] == project.segments([coding])[coding.id]
    assert row["document"] in study.documents["document"].tolist()
    assert row["code"] == study.codes.set_index("code_id")["code"][row["code_id"]]
    assert row["cases"] in study.cases["case_key"].tolist()


def test_answers_are_typed_and_labelled(study):
    cases = study.cases
    assert len(cases) == 58
    assert cases["mat_dom"].cat.ordered
    assert cases["mat_dom"].cat.categories.tolist()[0] == "Émergente"
    assert not cases["type_coll"].cat.ordered
    assert str(cases["pop"].dtype) == "Int64"
    assert str(cases["etp"].dtype) == "Float64"
    assert str(cases["outils_sig"].dtype) == "Int64"
    assert pd.api.types.is_datetime64_dtype(cases["date_fin"])
    assert cases["dep"].dropna().str.len().min() >= 1


def test_codes_for_no_answer_are_missing_among_cases_and_told_among_attributes(study):
    attributes = study.attributes
    unsure = attributes[(attributes["variable"] == "secu_si") & attributes["missing"]]
    assert set(unsure["label"]) == {"Ne sait pas"}
    cases = study.cases.set_index("case_id")
    assert cases.loc[unsure["case_id"], "secu_si"].isna().all()


def test_turns_hold_the_text_of_the_interview(study):
    turns = study.turns
    first = turns[turns["document_id"] == turns["document_id"].iloc[0]]
    whole = study.project.document_text(int(first["document_id"].iloc[0])).text
    assert "\n".join(first["text"]) == whole


def test_a_study_opens_while_another_writes_in_it(demo_project):
    with Project.open(demo_project) as writing:
        with codage.open(demo_project) as study:
            before = len(study.codes)
        writing.add_code("Encore un")
        with codage.open(str(demo_project)) as study:
            assert len(study.codes) == before + 1
            with pytest.raises(CodageError):
                study.project.add_code("Jamais")


def test_personal_answers_and_names_stay_in_the_file_unless_asked_for(tmp_path):
    path = tmp_path / "p.codage"
    variables = (
        Variable("id", VariableType.TEXT),
        Variable("nom", VariableType.TEXT, personal=True),
        Variable("case", VariableType.NOMINAL, labels=(ValueLabel("1", "Un"),)),
        Variable("n", VariableType.INTEGER),
    )
    rows = (("A", "Zoé Durand", "1", "environ 3"), ("B", "Luc Petit", None, None))
    with Project.create(path) as project:
        project.add_survey(Survey("s.csv", "", variables, rows, key="id", name="nom"))
        project.add_document(Transcript("D", (Turn("Bonjour."),)))
    with codage.open(path) as study:
        assert study.cases.columns.tolist() == [
            *("case_id", "case_key", "case", "documents", "id", "case_survey", "n")
        ]
        assert study.cases["case"].tolist() == ["A", "B"]
        assert study.cases["n"].tolist()[0] == "environ 3"
        assert "nom" not in study.variables["variable"].tolist()
        assert "Zoé" not in study.attributes.to_csv()
    with codage.open(path, personal=True) as study:
        assert study.cases["nom"].tolist() == ["Zoé Durand", "Luc Petit"]
        assert study.cases["case"].tolist() == ["Zoé Durand", "Luc Petit"]


def test_what_cannot_be_opened_is_told(tmp_path):
    with pytest.raises(NoSuchProject, match="is not there"):
        codage.open(tmp_path / "nowhere.codage")
    (tmp_path / "lettre.codage").write_text("Cher collègue,")
    with pytest.raises(NotAProject):
        codage.open(tmp_path / "lettre.codage")


def test_a_closed_study_says_so(built_demo):
    study = codage.open(built_demo)
    kept = study.codes
    study.close()
    study.close()
    assert len(kept) == 49
    assert repr(study).endswith(", closed>")
    with pytest.raises(StudyClosed, match="Open it again"):
        study.codings  # noqa: B018


def test_importing_is_cheap():
    code = (
        "import sys, codage; codage.open; codage.__version__;"
        "print([n for n in ('pandas', 'numpy', 'sqlalchemy', 'PySide6') if n in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"
