"""Exports of LimeSurvey with codes, with full headings and answers, alone and with their .lss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.survey import VariableType
from codage.project import Project
from codage.survey.building import build_survey, problems_of
from codage.survey.errors import SurveyError
from codage.survey.importing import import_survey
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table
from codage.survey.table import RawTable

CODED = """\
"id","submitdate","lastpage","startlanguage","seed","token","startdate","datestamp","ipaddr",\
"refurl","G01Q01","G01Q02[SQ001]","G01Q02[SQ002]","G01Q02[other]","G01Q03[SQ001]",\
"G01Q03[SQ002]","G02Q04","G02Q05","G02Q06","G02Q06[comment]","G02Q07","G02Q07[other]"
"1","2023-09-11 10:05:00","3","fr","123456","aB3dE","2023-09-11 09:50:00",\
"2023-09-11 10:05:00","192.168.1.12","https://exemple.fr","AO01","Y","","","1","3",\
"35000.0000000000","Y","AO02","à voir","-oth-","Régie"
"2","1980-01-01 00:00:00","3","fr","654321","xY9","2023-09-12 09:50:00",\
"2023-09-12 10:05:00","10.0.0.3","","AO02","","Y","SIG maison","5","4","1200.5000000000","N",\
"AO01","","AO01",""
"4","2023-10-02 08:00:00","3","fr","777","Zk2","2023-10-02 07:00:00","2023-10-02 08:00:00",\
"10.0.0.4","","AO01","","","","2","2","","","","","",""
"""
FULL = """\
"ID de la réponse";"Date de soumission";"Dernière page";"Langue de départ";"Tête de série";\
"Adresse IP";"Votre territoire est-il rural ?";"Quels outils utilisez-vous ? [Tableau de bord]";\
"Quels outils utilisez-vous ? [SIG]";"Quels outils utilisez-vous ? [Autre]";\
"Quels freins ? [Coût]";"Quels freins ? [Compétences]";"Population couverte";"Démonstrateur ?"
"1";"2023-09-11 10:05:00";"3";"fr";"12";"192.168.1.12";"Rural";"Oui";"Non";"";"1";"3";"35000";"Oui"
"2";"2023-09-12 10:05:00";"3";"fr";"13";"10.0.0.3";"Urbain";"Non";"Oui";"Maison";"5";"4";"1200";\
"Non"
"3";"2023-09-13 10:05:00";"3";"fr";"14";"10.0.0.4";"N/A";"N/A";"N/A";"";"2";"2";"";"N/A"
"""
QUESTIONS = (
    ("10", "1", "L", "G01Q01", "<p>Votre territoire est-il <b>rural</b>&nbsp;?</p>", "1", "N"),
    ("11", "1", "M", "G01Q02", "Quels outils utilisez-vous ?", "2", "Y"),
    ("12", "1", "A", "G01Q03", "Quels freins ?", "3", "N"),
    ("13", "2", "N", "G02Q04", "Population couverte", "1", "N"),
    ("14", "2", "Y", "G02Q05", "Démonstrateur ?", "2", "N"),
    ("15", "2", "O", "G02Q06", "Fréquence", "3", "N"),
    ("16", "2", "!", "G02Q07", "Montage", "4", "Y"),
)
PARTS = (
    ("21", "11", "SQ002", "SIG", "2"),
    ("20", "11", "SQ001", "Tableau de bord", "1"),
    ("22", "12", "SQ001", "Coût", "1"),
    ("23", "12", "SQ002", "Compétences", "2"),
)
ANSWERS = (
    ("1", "10", "AO01", "Rural"),
    ("2", "10", "AO02", "Urbain"),
    ("3", "15", "AO01", "Jamais"),
    ("4", "15", "AO02", "Parfois"),
    ("5", "15", "AO03", "Toujours"),
    ("6", "16", "AO01", "Marché"),
)


def table_xml(name: str, rows: list[dict[str, str]]) -> str:
    inside = "".join(
        "<row>" + "".join(f"<{k}><![CDATA[{v}]]></{k}>" for k, v in row.items()) + "</row>"
        for row in rows
    )
    return f"<{name}><fields/><rows>{inside}</rows></{name}>"


def structure(version: int) -> str:
    """An .lss as LimeSurvey 3 writes it (texts within rows) or since 4 (texts in tables apart)."""
    apart = version > 400
    questions = [
        {"qid": q, "parent_qid": "0", "gid": g, "type": t, "title": c, "other": o}
        | {"question_order": n}
        | ({} if apart else {"question": text, "language": "fr"})
        for q, g, t, c, text, n, o in QUESTIONS
    ]
    parts = [
        {"qid": q, "parent_qid": p, "title": c, "question_order": n, "scale_id": "0"}
        | ({} if apart else {"question": text, "language": "fr"})
        for q, p, c, text, n in PARTS
    ]
    answers = [
        {"aid": a, "qid": q, "code": c, "sortorder": a, "scale_id": "0"}
        | ({} if apart else {"answer": text, "language": "fr"})
        for a, q, c, text in ANSWERS
    ]
    tables = [
        table_xml("answers", answers),
        table_xml("groups", [{"gid": "2", "group_order": "2"}, {"gid": "1", "group_order": "1"}]),
        table_xml("questions", questions),
        table_xml("subquestions", parts),
        table_xml("surveys", [{"sid": "12", "language": "fr"}]),
    ]
    if apart:
        texts = [(q, text) for q, _, _, _, text, _, _ in QUESTIONS]
        texts += [(q, text) for q, _, _, text, _ in PARTS]
        tables.append(
            table_xml(
                "question_l10ns",
                [{"qid": q, "question": "English", "language": "en"} for q, _ in texts]
                + [{"qid": q, "question": text, "language": "fr"} for q, text in texts],
            )
        )
        tables.append(
            table_xml(
                "answer_l10ns",
                [{"aid": a, "answer": text, "language": "fr"} for a, _, _, text in ANSWERS],
            )
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><document>'
        f"<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>{version}</DBVersion>"
        f"<languages><language>fr</language></languages>{''.join(tables)}</document>"
    )


@pytest.fixture(params=[363, 640])
def lss(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "limesurvey_survey_12.lss"
    path.write_text(structure(request.param), encoding="utf-8")
    return path


def planned(table: RawTable):
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    return plan, variables, columns


def test_a_coded_export_alone_gives_ticks_numbers_and_its_own_columns(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table(CODED)
    plan, variables, columns = planned(table)
    assert (table.tool, plan.key) == ("LimeSurvey", "id")
    left = {column.header for column in plan.columns if not column.included}
    assert left == {
        *("lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl"),
    }
    assert next(c for c in plan.columns if c.header == "ipaddr").personal
    assert columns["submitdate"] == ("2023-09-11T10:05:00", None, "2023-10-02T08:00:00")
    assert columns["G01Q02_SQ001"] == ("1", "0", None)
    assert columns["G01Q02_SQ002"] == ("0", "1", None)
    assert variables["G01Q02_SQ001"].group == "G01Q02"
    assert columns["G02Q04"] == ("35000", "1200.5", None)


def test_the_structure_beside_gives_questions_types_order_and_labels(
    lss: Path, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(CODED)
    _, variables, columns = planned(table)
    assert table.companion == lss.name
    assert variables["G01Q01"].label == "Votre territoire est-il rural ?"
    assert [x.label for x in variables["G01Q01"].labels] == ["Rural", "Urbain"]
    assert variables["G01Q02_SQ001"].label == "Quels outils utilisez-vous ? – Tableau de bord"
    assert variables["G01Q02_other"].type is VariableType.TEXT
    assert variables["G01Q03_SQ001"].type is VariableType.ORDINAL
    assert [x.value for x in variables["G01Q03_SQ001"].labels] == ["1", "2", "3", "4", "5"]
    assert variables["G02Q04"].type is VariableType.DECIMAL
    assert [x.label for x in variables["G02Q05"].labels] == ["Oui", "Non"]
    assert variables["G02Q06"].type is VariableType.ORDINAL
    assert variables["G02Q06_comment"].type is VariableType.TEXT
    assert ("-oth-", "Autre") in [(x.value, x.label) for x in variables["G02Q07"].labels]
    assert columns["G02Q07"] == ("-oth-", "AO01", None)


def test_full_headings_and_answers_come_back_to_codes(
    lss: Path, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(FULL)
    plan, variables, columns = planned(table)
    assert (table.tool, plan.key) == ("LimeSurvey", "id")
    assert columns["G01Q01"] == ("AO01", "AO02", None)
    assert columns["G01Q02_SQ001"] == ("1", "0", None)
    assert variables["G01Q02_SQ002"].group == "G01Q02"
    assert columns["G02Q05"] == ("Y", "N", None)
    assert variables["G02Q04"].type is VariableType.INTEGER
    assert next(c for c in plan.columns if c.header == "Adresse IP").personal


def test_full_headings_alone_group_what_was_ticked(text_table: Callable[..., RawTable]) -> None:
    _, variables, columns = planned(text_table(FULL))
    ticked = [v for v in variables.values() if v.type is VariableType.MULTIPLE]
    assert {v.group for v in ticked} == {"Quels outils utilisez-vous ?"}
    assert columns[ticked[0].name] == ("1", "0", None)


def test_codes_and_texts_together_in_a_heading_are_parted(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table(
        '"id. ID de la réponse","submitdate. Date","lastpage. Page","G1[SQ1]. Quoi ? [A]",'
        '"G1[SQ2]. Quoi ? [B]","G2. Dites"\n1,2023-01-02,2,Y,,long\n2,2023-01-03,2,,Y,x\n'
    )
    plan, variables, columns = planned(table)
    assert plan.key == "id"
    assert variables["G2"].label == "Dites"
    assert columns["G1_SQ1"] == ("1", "0")


def test_an_excel_export_reads_as_its_csv(
    lss: Path, workbook: Callable[..., Path], text_table: Callable[..., RawTable]
) -> None:
    rows = [list(text_table(CODED).headers), *map(list, text_table(CODED).rows)]
    table = read_table(workbook({"Results": rows}))
    assert (table.tool, table.companion, table.format) == ("LimeSurvey", lss.name, "Excel")
    assert planned(table)[1].keys() == planned(text_table(CODED))[1].keys()


def test_a_structure_of_another_survey_is_refused_when_chosen_and_passed_over_when_beside(
    lss: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.csv"
    path.write_text("id;a;b\n1;2;3\n2;4;5\n", encoding="utf-8")
    assert read_table(path).companion == ""
    with pytest.raises(SurveyError, match="of another survey"):
        read_table(path, companion=lss)
    with pytest.raises(SurveyError, match="neither the structure"):
        read_table(path, companion=path)


def test_a_structure_with_entities_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "evil.lss"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]><document>'
        "<LimeSurveyDocType>Survey</LimeSurveyDocType>&a;</document>",
        encoding="utf-8",
    )
    data = tmp_path / "data.csv"
    data.write_text(CODED, encoding="utf-8")
    assert read_table(data).companion == ""
    with pytest.raises(SurveyError, match="declares entities"):
        read_table(data, companion=path)


def test_an_export_enters_a_project(lss: Path, tmp_path: Path) -> None:
    path = tmp_path / "results-survey12.csv"
    path.write_text(CODED, encoding="utf-8")
    with Project.create(tmp_path / "study.codage", coder="A") as project:
        outcome = import_survey(project, path)
        assert outcome.new_cases == 3
        assert "192.168.1.12" not in project.attributes().values()


def test_rankings_arrays_and_dual_scales_have_a_column_for_each_part(
    tmp_path: Path, text_table: Callable[..., RawTable]
) -> None:
    questions = [
        {"qid": q, "parent_qid": "0", "gid": "1", "type": t, "title": c, "question": c.lower()}
        | {"question_order": q, "other": "N", "language": "fr"}
        for q, t, c in (
            ("1", "R", "RANG"),
            ("2", ":", "NOMB"),
            ("3", "1", "DUAL"),
            ("4", "F", "ARR"),
        )
    ]
    parts = [
        {"qid": q, "parent_qid": p, "title": c, "question": text, "scale_id": s}
        | {"question_order": q, "language": "fr"}
        for q, p, c, text, s in (
            ("20", "2", "Y1", "Eau", "0"),
            ("21", "2", "X1", "2023", "1"),
            ("30", "3", "SQ1", "Coût", "0"),
            ("40", "4", "SQ1", "Réseau", "0"),
        )
    ]
    answers = [
        {"qid": q, "code": c, "answer": text, "scale_id": s, "sortorder": "1", "language": "fr"}
        for q, c, text, s in (
            ("1", "A1", "Eau", "0"),
            ("1", "A2", "Énergie", "0"),
            ("3", "B1", "Attendu", "0"),
            ("3", "B1", "Constaté", "1"),
            ("4", "C1", "Faible", "0"),
            ("4", "C2", "Fort", "0"),
        )
    ]
    tables = (("questions", questions), ("subquestions", parts), ("answers", answers))
    (tmp_path / "q.lss").write_text(
        "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages>"
        f"<language>fr</language></languages>{''.join(table_xml(*t) for t in tables)}</document>",
        encoding="utf-8",
    )
    table = text_table(
        "id,submitdate,lastpage,RANG[1],RANG[2],NOMB[Y1_X1],DUAL[SQ1][1],DUAL[SQ1][2],ARR[SQ1]\n"
        "1,2023-01-02,1,A2,A1,3,B1,B1,C1\n2,2023-01-03,1,A1,,4.5,B1,,C2\n"
    )
    _, variables, _ = planned(table)
    assert [x.label for x in variables["RANG_1"].labels] == ["Eau", "Énergie"]
    assert variables["RANG_2"].label == "rang – Rang 2"
    assert variables["NOMB_Y1_X1"].label == "nomb – Eau – 2023"
    assert variables["NOMB_Y1_X1"].type is VariableType.DECIMAL
    assert [x.label for x in variables["DUAL_SQ1_2"].labels] == ["Constaté"]
    assert variables["ARR_SQ1"].type is VariableType.ORDINAL
    assert [x.label for x in variables["ARR_SQ1"].labels] == ["Faible", "Fort"]


COMMENTED = """\
"Response ID","Date submitted","Last page","Which partners? [Region]",\
"Which partners? [Region][Comment]","Which partners? [State]","Which partners? [State][Comment]",\
"Which partners? [Other]","Who? [Steering][Internal]","Who? [Steering][External]"
"1","2023-01-02 10:00:00","3","Yes","good","No","","Union","1","0"
"2","2023-01-03 10:00:00","3","No","","Yes","good","Union","0","1"
"3","2023-01-04 10:00:00","3","No","","Yes","","","0","1"
"4","2023-01-05 10:00:00","3","Yes","","Yes","good","","1","1"
"""


def test_ticks_with_comments_between_them_are_one_question(
    text_table: Callable[..., RawTable],
) -> None:
    _, variables, _ = planned(text_table(COMMENTED))
    named = {variable.label: variable for variable in variables.values()}
    assert named["Which partners? – State"].type is VariableType.MULTIPLE
    assert named["Which partners? – State"].group == named["Which partners? – Region"].group
    assert named["Who? – Steering – External"].type is VariableType.MULTIPLE
    for written in ("Which partners? [Region][Comment]", "Which partners? [Other]"):
        assert named[written].type is VariableType.TEXT


def test_what_is_left_out_is_counted_where_it_is_too_much_to_name(
    text_table: Callable[..., RawTable],
) -> None:
    timings = ",".join(f"groupTime{number}" for number in range(1, 15))
    table = text_table(
        f"id,submitdate,lastpage,interviewtime,{timings}\n1,2023-01-02,3,9.5{',1.5' * 14}\n"
    )
    told = table.problems[0].message.values["columns"]
    assert str(told).endswith("groupTime10 (+4)")
