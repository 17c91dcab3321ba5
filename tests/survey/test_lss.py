"""The structure of a LimeSurvey questionnaire: each type of question, each option of the export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from codage.domain.survey import Survey, Variable, VariableType
from codage.project import Project
from codage.survey.building import build_survey, problems_of, remarks_of
from codage.survey.plan import propose_plan
from codage.survey.renewing import as_before, known_of
from codage.survey.table import RawTable

OWN = {"id": "ID de la réponse", "submitdate": "Date de soumission", "lastpage": "Dernière page"}
QUESTIONS = (
    ("1", "X", "INTRO", "<p>Bonjour.</p>", "Welcome.", "N"),
    ("2", "P", "Q2", "Quels partenaires ?", "Which partners?", "Y"),
    ("3", "Y", "Q3", "Schéma ?", "Plan?", "N"),
    ("4", "G", "Q4", "Genre", "Gender", "N"),
    ("5", "E", "Q5", "Évolution", "Change", "N"),
    ("6", "1", "Q6", "Besoins", "Needs", "N"),
    ("7", "R", "Q7", "Priorités", "Priorities", "N"),
    ("8", "N", "Q8", "Population couverte par le réseau", "Population", "N"),
    ("9", "|", "Q9", "Votre schéma", "Your plan", "N"),
    ("10", "S", "Q10", "Nom de votre collectivité :", "Name of your authority:", "N"),
    ("11", "L", "Q11", "Région", "Region", "Y"),
)
PARTS = (
    ("21", "2", "SQ1", "Région", "Region"),
    ("22", "2", "SQ2", "État", "State"),
    ("23", "5", "SQ1", "Budget", "Budget"),
    ("24", "6", "SQ1", "Formation", "Training"),
)
ANSWERS = (
    ("6", "A1", "Faible", "Low", "0"),
    ("6", "A2", "Moyen", "Medium", "0"),
    ("6", "A3", "Fort", "High", "0"),
    ("6", "B1", "Aucun", "None", "1"),
    ("6", "B2", "Quelques-uns", "Some", "1"),
    ("7", "AO1", "Sobriété", "Sobriety", "0"),
    ("7", "AO2", "Sécurité", "Safety", "0"),
    ("11", "53", "Bretagne", "Brittany", "0"),
    ("11", "84", "Auvergne", "Auvergne", "0"),
)
CODES = (
    *("INTRO", "Q2[SQ1]", "Q2[SQ1comment]", "Q2[SQ2]", "Q2[SQ2comment]", "Q2[other]"),
    *("Q2[othercomment]", "Q3", "Q4", "Q5[SQ1]", "Q6[SQ1][1]", "Q6[SQ1][2]", "Q7[1]", "Q7[2]"),
    *("Q8", "Q9", "Q9[filecount]", "Q10", "Q11", "Q11[other]"),
)
COMPAT = (
    *("INTRO", "Q2_SQ1", "Q2_SQ1comment", "Q2_SQ2", "Q2_SQ2comment", "Q2_other"),
    *("Q2_othercomment", "Q3", "Q4", "Q5_SQ1", "Q6_SQ1_0", "Q6_SQ1_1", "Q7_1", "Q7_2"),
    *("Q8", "Q9", "Q9_filecount", "Q10", "Q11", "Q11_other"),
)
FRENCH = (
    *("Bonjour.", "Quels partenaires ? [Région]", "Quels partenaires ? [Région][Commentaire]"),
    *("Quels partenaires ? [État]", "Quels partenaires ? [État][Commentaire]"),
    *("Quels partenaires ? [Autre]", "Quels partenaires ? [Autre commentaire]", "Schéma ?"),
    *("Genre", "Évolution [Budget]", "Besoins [Formation][Échelle 1]"),
    *("Besoins [Formation][Échelle 2]", "Priorités [Rang 1]", "Priorités [Rang 2]"),
    *("Population couverte par le réseau", "Votre schéma", "filecount - Votre schéma"),
    *("Nom de votre collectivité :", "Région", "Région [Autre]"),
)
ENGLISH = (
    *("Welcome.", "Which partners? [Region]", "Which partners? [Region][Comment]"),
    *("Which partners? [State]", "Which partners? [State][Comment]", "Which partners? [Other]"),
    *("Which partners? [Other comment]", "Plan?", "Gender", "Change [Budget]"),
    *("Needs [Training][Scale 1]", "Needs [Training][Scale 2]", "Priorities [Rank 1]"),
    *("Priorities [Rank 2]", "Population", "Your plan", "filecount - Your plan"),
    *("Name of your authority:", "Region", "Region [Other]"),
)
SHORT = [
    line.split("|")
    for line in (
        "|Y|bien|||||Y|F|I|A3|B1|AO2|AO1|35000.0000000000|[{}]|1|Rennes|53|",
        "|||Y|mal|SDE|vu|N|M|D|A1|B2|AO1|AO2|1200.0000000000||0|Vannes|-oth-|Corse",
        "|Y||Y||||||S|A2|B2|AO1||900.0000000000||0|Brest|84|",
    )
]
IN_FRENCH = {
    **{"F": "Féminin", "M": "Masculin", "I": "Augmenter", "S": "Sans changement"},
    **{"D": "Diminuer", "-oth-": "Autre"},
    **{code: text for _, code, text, _, _ in ANSWERS},
}
IN_ENGLISH = {
    **{"F": "Female", "M": "Male", "I": "Increase", "S": "Same", "D": "Decrease", "-oth-": "Other"},
    **{code: text for _, code, _, text, _ in ANSWERS},
}


def rows_of(name: str, rows: list[dict[str, str]]) -> str:
    cells = (
        "".join(f"<{key}>{escape(value)}</{key}>" for key, value in row.items()) for row in rows
    )
    return f"<{name}><rows>{''.join(f'<row>{row}</row>' for row in cells)}</rows></{name}>"


@pytest.fixture
def lss(tmp_path: Path) -> Path:
    questions = [
        {"qid": q, "parent_qid": "0", "gid": "1", "type": t, "title": c, "other": o}
        | {"question_order": q}
        for q, t, c, _, _, o in QUESTIONS
    ]
    parts = [
        {"qid": q, "parent_qid": p, "title": c, "question_order": q, "scale_id": "0"}
        for q, p, c, _, _ in PARTS
    ]
    texts = [(q, fr, en) for q, _, _, fr, en, _ in QUESTIONS]
    texts += [(q, fr, en) for q, _, _, fr, en in PARTS]
    answers = [
        {"aid": str(n), "qid": q, "code": c, "sortorder": str(n), "scale_id": s}
        for n, (q, c, _, _, s) in enumerate(ANSWERS)
    ]
    tables = (
        rows_of("answers", answers),
        rows_of(
            "answer_l10ns",
            [
                {"aid": str(n), "answer": text, "language": language}
                for n, (_, _, fr, en, _) in enumerate(ANSWERS)
                for text, language in ((en, "en"), (fr, "fr"))
            ],
        ),
        rows_of("questions", questions),
        rows_of("subquestions", parts),
        rows_of(
            "question_l10ns",
            [
                {"qid": q, "question": text, "language": language}
                for q, fr, en in texts
                for text, language in ((en, "en"), (fr, "fr"))
            ],
        ),
        rows_of("surveys", [{"sid": "12", "language": "fr"}]),
    )
    path = tmp_path / "limesurvey_survey_12.lss"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><document>'
        "<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>625</DBVersion>"
        "<languages><language>en</language><language>fr</language></languages>"
        f"{''.join(tables)}</document>",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def export(lss: Path, text_table: Callable[..., RawTable]) -> Callable[..., RawTable]:
    """An export with these headings, its answers put in these words."""

    def read(headings: tuple[str, ...], words: dict[str, str]) -> RawTable:
        own = OWN.values() if "Schéma ?" in headings or ".. " in headings[1] else OWN
        lines = [[*own, *headings]]
        for number, row in enumerate(SHORT, 1):
            start = [str(number), "2023-09-11 10:05:00", "3"]
            lines.append([*start, *(words.get(cell, cell) for cell in row)])
        return text_table("\n".join(";".join(f'"{cell}"' for cell in line) for line in lines))

    return read


def built(table: RawTable) -> tuple[dict[str, Variable], dict[str, tuple[str | None, ...]]]:
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey: Survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    return variables, dict(zip(variables, zip(*survey.rows, strict=True), strict=True))


def abbreviated(heading: str) -> str:
    """As the export shortens each text to fifteen signs."""
    parts = [
        part if len(part) <= 15 else f"{part[:15]}.. "
        for part in heading.replace(" [", "\n").replace("][", "\n").rstrip("]").split("\n")
    ]
    return parts[0] + (f" [{']['.join(parts[1:])}]" if parts[1:] else "")


@pytest.mark.parametrize(
    ("headings", "words"),
    [
        (CODES, {}),
        (CODES, IN_FRENCH),
        (CODES, IN_ENGLISH),
        (CODES, {"Y": "1", "N": "2"}),
        (COMPAT, {}),
        (FRENCH, {}),
        (FRENCH, IN_FRENCH),
        (tuple(heading.replace(" ", "_") for heading in FRENCH), IN_FRENCH),
        (tuple(map(abbreviated, FRENCH)), IN_FRENCH),
        (ENGLISH, IN_ENGLISH),
    ],
)
def test_every_way_of_exporting_gives_the_same_answers(
    headings: tuple[str, ...], words: dict[str, str], export: Callable[..., RawTable]
) -> None:
    table = export(headings, words)
    assert table.companion
    variables, columns = built(table)
    assert columns["Q2_SQ1"] == ("1", "0", "1")
    assert columns["Q2_SQ2"] == ("0", "1", "1")
    assert columns["Q2_SQ2comment"] == (None, "mal", None)
    assert columns["Q2_othercomment"] == (None, "vu", None)
    assert columns["Q3"] == ("Y", "N", None)
    assert columns["Q4"] == ("F", "M", None)
    assert columns["Q5_SQ1"] == ("I", "D", "S")
    assert columns["Q6_SQ1_1"] == ("A3", "A1", "A2")
    assert columns["Q6_SQ1_2"] == ("B1", "B2", "B2")
    assert columns["Q7_2"] == ("AO1", "AO2", None)
    assert columns["Q8"] == ("35000", "1200", "900")
    assert columns["Q11"] == ("53", "-oth-", "84")
    assert columns["Q11_other"] == (None, "Corse", None)
    assert not {"INTRO", "Q9", "Q9_filecount"} & set(variables)
    strays = [x.message.template for x in remarks_of(table, propose_plan(table))]
    assert not [text for text in strays if not text.startswith("Left out")]


def test_types_and_orders_are_those_of_the_questions(export: Callable[..., RawTable]) -> None:
    variables, _ = built(export(CODES, {}))
    types = {name: variable.type for name, variable in variables.items()}
    assert types["Q2_SQ1"] is VariableType.MULTIPLE
    assert variables["Q2_SQ1"].group == "Q2"
    assert types["Q2_SQ1comment"] is types["Q2_other"] is VariableType.TEXT
    assert types["Q5_SQ1"] is types["Q6_SQ1_1"] is VariableType.ORDINAL
    assert types["Q6_SQ1_2"] is types["Q7_1"] is VariableType.NOMINAL
    assert types["Q8"] is VariableType.INTEGER
    assert [x.label for x in variables["Q5_SQ1"].labels] == ["Diminué", "Identique", "Augmenté"]
    assert variables["Q2_SQ1comment"].label == "Quels partenaires ? – Région – Commentaire"


def test_the_labels_are_in_the_language_of_the_headings(export: Callable[..., RawTable]) -> None:
    english, _ = built(export(ENGLISH, IN_ENGLISH))
    assert english["Q11"].label == "Region"
    assert [x.label for x in english["Q11"].labels] == ["Brittany", "Auvergne", "Other"]
    french, _ = built(export(CODES, IN_ENGLISH))
    assert [x.label for x in french["Q11"].labels] == ["Bretagne", "Auvergne", "Autre"]


def test_the_question_that_asks_for_a_name_names_the_cases(export: Callable[..., RawTable]) -> None:
    for headings in (CODES, FRENCH):
        assert propose_plan(export(headings, {})).name == "Q10"


def test_an_export_in_another_language_changes_no_answer(
    export: Callable[..., RawTable], tmp_path: Path
) -> None:
    first = export(CODES, {})
    with Project.create(tmp_path / "study.codage", coder="A") as project:
        project.add_survey(build_survey(first, propose_plan(first)))
        for headings, words in ((FRENCH, IN_FRENCH), (ENGLISH, IN_ENGLISH)):
            table = export(headings, words)
            plan = as_before(table, propose_plan(table), known_of(project))
            changes = project.survey_changes(build_survey(table, plan))
            assert (changes.answers, changes.new_variables) == ((), ())
