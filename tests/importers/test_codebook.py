"""The codebook from a table, and back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.exporters.registry import export
from codage.importers.codebook import CodebookError, CodebookOutcome, import_codebook
from codage.project import Project
from codage.project.rows import CodeFields


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "study.codage", coder="Ada") as opened:
        yield opened


def tree_of(project: Project) -> list[tuple[object, ...]]:
    names = {row.id: row.name for row in project.codes()}
    return [
        (
            row.name,
            names.get(row.parent_id),
            row.colour,
            row.definition,
            row.inclusion,
            row.exclusion,
            row.example,
            row.key,
            row.archived,
        )
        for row in project.codes()
    ]


def names_and_parents(project: Project) -> list[tuple[object, object]]:
    return [(name, parent) for name, parent, *_ in tree_of(project)]


def write(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "codes.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_french_headers_and_semicolons(project, tmp_path):
    path = write(
        tmp_path,
        "Intitulé;Parent;Définition;Inclure;Exclure;Exemple;Couleur;Touche\r\n"
        "Domaines;;Où l'on agit;;;;#112233;d\r\n"
        "Eau;Domaines;Réseaux d'eau;fuites;prix;« on fuit »;445566;\r\n",
        "cp1252",
    )
    assert import_codebook(project, path) == CodebookOutcome(added=2, known=0)
    assert tree_of(project) == [
        ("Domaines", None, "#112233", "Où l'on agit", "", "", "", "d", False),
        ("Eau", "Domaines", "#445566", "Réseaux d'eau", "fuites", "prix", "« on fuit »", "", False),
    ]


def test_an_identifier_leads_the_name_and_names_the_parent(project, tmp_path):
    import_codebook(project, write(tmp_path, "code,name,parent\nB3,Eau,B\nB,Domaines,\n"))
    assert names_and_parents(project) == [("B Domaines", None), ("B3 Eau", "B Domaines")]


def test_a_number_as_identifier_stays_out_of_the_name(project, tmp_path):
    import_codebook(project, write(tmp_path, "code_id,name,category\n0,Eau,Domaines\n"))
    assert names_and_parents(project) == [("Domaines", None), ("Eau", "Domaines")]


def test_a_column_code_alone_is_the_name(project, tmp_path):
    import_codebook(project, write(tmp_path, "code\tdefinition\nEau\tRéseaux\n"))
    assert names_and_parents(project) == [("Eau", None)]


def test_a_code_that_is_there_takes_what_the_table_says(project, tmp_path):
    project.add_code(CodeFields("Eau", definition="ancienne", example="gardé"))
    path = write(tmp_path, "name,definition,example\nEAU,nouvelle,\nDéchets,,\n")
    assert import_codebook(project, path) == CodebookOutcome(added=1, known=1)
    eau = project.find_code("eau")
    assert (eau.definition, eau.example) == ("nouvelle", "gardé")


def test_an_import_is_one_change(project, tmp_path):
    import_codebook(project, write(tmp_path, "name,parent\nA,\nB,A\nC,Z\n"))
    project.undo()
    assert project.codes() == []


def test_a_workbook(project, tmp_path):
    book = openpyxl.Workbook()
    for row in (["Code", "Intitulé", "Parent"], ["A", "Genèse", None], ["A1", "Motifs", "A"]):
        book.active.append(row)
    book.save(tmp_path / "codes.xlsx")
    import_codebook(project, tmp_path / "codes.xlsx")
    assert names_and_parents(project) == [("A Genèse", None), ("A1 Motifs", "A Genèse")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"colour,key\nred,r\n",
        b"name\n\n",
        b"name,parent\nA,B\nB,A\n",
        b"PK\x03\x04 no workbook",
        b'name,definition\nA,"never closed' + b"x" * 200_000,
    ],
    ids=["empty", "no name", "no code", "a circle", "broken workbook", "open quote"],
)
def test_what_is_no_codebook_is_refused_whole(project, tmp_path, content):
    path = tmp_path / "codes.csv"
    path.write_bytes(content)
    with pytest.raises(CodebookError):
        import_codebook(project, path)
    assert project.codes() == []


def test_a_file_that_is_not_there_is_refused(project, tmp_path):
    with pytest.raises(CodebookError):
        import_codebook(project, tmp_path / "none.csv")


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=12
)
NAMES = WORDS.map(lambda text: " ".join(text.split())).filter(bool)
CODES = st.lists(st.tuples(NAMES, st.integers(0, 5), WORDS, WORDS, st.booleans()), max_size=7)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@given(codes=CODES)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_exported_codebook_comes_back_the_same(tmp_path_factory, suffix, codes):
    folder = tmp_path_factory.mktemp("round")
    with (
        Project.create(folder / "a.codage") as first,
        Project.create(folder / "b.codage") as second,
    ):
        with first.change("Build"):
            made = []
            for name, under, definition, example, archived in codes:
                parent = made[under] if under < len(made) else None
                fields = CodeFields(
                    clean(name), definition=clean(definition), example=clean(example)
                )
                taken = {(row.parent_id, row.name.casefold()) for row in first.codes()}
                if not fields.name or " > " in name:
                    continue
                if (parent, fields.name.casefold()) not in taken:
                    made.append(first.add_code(fields, parent=parent))
                    if archived:
                        first.archive_code(made[-1])
        export(first, "codebook", folder / f"codes{suffix}")
        if made:
            import_codebook(second, folder / f"codes{suffix}")
        assert tree_of(second) == tree_of(first)


def clean(text: str) -> str:
    from codage.domain.transcript import clean_text

    return clean_text(" ".join(text.split())).strip()
