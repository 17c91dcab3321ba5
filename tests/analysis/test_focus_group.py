"""A focus group: three territories and a moderator in one interview, each counted for its own."""

from __future__ import annotations

import pytest

from codage.analysis.behind import codings_behind
from codage.analysis.chosen import chosen_codings, chosen_documents
from codage.analysis.crosstab import crosstab
from codage.analysis.frequencies import frequencies
from codage.analysis.selection import Condition, Measure, Selection, Spoken
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.exporters.merged import table
from codage.exporters.options import ExportOptions, Shape, Unit
from codage.project import Project
from codage.project.frames import Frames

TURNS = (
    Turn("Comment gérez-vous l'eau ?", "Animatrice"),
    Turn("Nous avons mutualisé.", "Albi"),
    Turn("Chez nous non.", "Brive"),
    Turn("Avec un syndicat, oui.", "Cahors"),
    Turn("Merci à tous.", "Animatrice"),
)
ROLES = {
    "Animatrice": Role.INTERVIEWER,
    "Albi": Role.RESPONDENT,
    "Brive": Role.RESPONDENT,
    "Cahors": Role.RESPONDENT,
}
SURVEY = Survey(
    source="s.csv",
    sha256="",
    variables=(
        Variable("id", VariableType.TEXT, "Id"),
        Variable("milieu", VariableType.NOMINAL, "Milieu"),
    ),
    rows=(("A", "rural"), ("B", "urbain"), ("C", "rural")),
    key="id",
    name="id",
)
RURAL = Selection(conditions=(Condition("milieu", frozenset({"rural"})),))
# Albi with the question before it; Brive and Cahors together; the moderator alone.
CODED = ("l'eau ?\nNous avons mutualisé.", "nous non.\nAvec un", "Merci à tous.")


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "g.codage", coder="Ada") as project:
        document = project.add_document(Transcript("Groupe", TURNS, ROLES))
        code = project.add_code("Eau")
        whole = project.document_text(document)
        for text in CODED:
            start = whole.text.index(text)
            project.apply_code(code, whole.span(start, start + len(text)))
        project.add_survey(SURVEY)
        cases = {row.key: row.id for row in project.cases()}
        speakers = {row.name: row.id for row in project.speakers(document)}
        for name in ("Albi", "Brive", "Cahors"):
            project.link_speaker(speakers[name], cases[name[0]])
        yield project


@pytest.fixture
def code(project):
    return project.codes()[0].id


def cases_of(project):
    return {row.key: row.id for row in project.cases()}


def merged(project, **options):
    return table(Frames(project), ExportOptions(**options), str)


def by_name(made):
    rows = [dict(zip((c.name for c in made.columns), row, strict=True)) for row in made.rows]
    return {row["case_key"]: row for row in rows}


def test_the_document_is_linked_to_the_cases_of_its_speakers(project):
    linked = project.frames.document_cases
    assert sorted(linked["case_id"]) == sorted(cases_of(project).values())


def test_a_coding_is_of_the_cases_whose_speakers_it_covers_and_else_of_all(project):
    cases = cases_of(project)
    codings = project.frames.codings["coding_id"].tolist()
    found = project.frames.coding_cases.groupby("coding_id")["case_id"].agg(set).to_dict()
    assert found == {
        codings[0]: {cases["A"]},
        codings[1]: {cases["B"], cases["C"]},
        codings[2]: set(cases.values()),
    }


def test_a_coding_that_only_touches_a_turn_is_not_of_its_speaker(project, code):
    document = project.documents()[0].id
    whole = project.document_text(document)
    start = whole.text.index("Nous avons")
    coding = project.apply_code(code, whole.span(start, whole.text.index("Chez")))
    found = project.frames.coding_cases
    assert found.loc[found["coding_id"] == coding, "case_id"].tolist() == [cases_of(project)["A"]]


def test_the_crosstab_counts_each_coding_under_the_values_of_its_speakers(project):
    made = crosstab(project.frames, "milieu")
    assert [column.value for column in made.columns] == ["rural", "urbain"]
    # Rural: Albi's, Cahors's, and the moderator's; urban: Brive's and the moderator's.
    assert made.counts.to_numpy().tolist() == [[3, 2]]
    assert [column.cases for column in made.columns] == [2, 1]


def test_the_crosstab_counts_words_by_who_said_them(project):
    selection = Selection(spoken=Spoken.RESPONDENTS)
    made = crosstab(project.frames, "milieu", selection, Measure.WORDS)
    # Albi's three and « Avec un »; « nous non ».
    assert made.counts.to_numpy().tolist() == [[5, 2]]
    assert [column.words for column in made.columns] == [7, 3]


def test_the_crosstab_counts_cases(project):
    made = crosstab(project.frames, "milieu", measure=Measure.CASES)
    assert made.counts.to_numpy().tolist() == [[2, 1]]


def test_a_condition_on_cases_lets_only_their_speech_through(project):
    frames = project.frames
    urban = Selection(conditions=(Condition("milieu", frozenset({"urbain"})),))
    assert (
        chosen_codings(frames, urban)["coding_id"].tolist()
        == (frames.codings["coding_id"].tolist()[1:])
    )
    assert chosen_documents(frames, urban)["respondent_words"].tolist() == [3]
    row = frequencies(frames, urban).iloc[0]
    # « nous non » and the moderator's three.
    assert (row["segments"], row["words"], row["cases"]) == (2, 5, 1)


def test_the_passages_behind_a_number_are_those_it_counts(project, code):
    frames, cases = project.frames, cases_of(project)
    codings = frames.codings["coding_id"].tolist()
    assert codings_behind(frames, Selection(), code, case_id=cases["A"]) == [codings[0], codings[2]]
    urban = codings_behind(frames, Selection(), code, variable="milieu", value="urbain")
    assert urban == codings[1:]


def test_the_merged_table_gives_each_territory_its_own_speech(project):
    rows = by_name(merged(project, unit=Unit.CASE))
    assert {key: row["n_Eau"] for key, row in rows.items()} == {"A": 2, "B": 2, "C": 2}
    assert {key: row["respondent_words"] for key, row in rows.items()} == {"A": 3, "B": 3, "C": 4}
    shares = {key: row["share_Eau"] for key, row in rows.items()}
    assert shares == {"A": 1.0, "B": pytest.approx(2 / 3, abs=1e-6), "C": 0.5}


def test_a_row_about_the_document_counts_everything_once(project):
    (row,) = by_name(merged(project, unit=Unit.DOCUMENT)).values()
    assert (row["n_Eau"], row["respondent_words"]) == (3, 10)


def test_the_tidy_table_has_a_row_a_case_with_its_own_numbers(project):
    made = merged(project, shape=Shape.TIDY)
    names = [column.name for column in made.columns]
    rows = [dict(zip(names, row, strict=True)) for row in made.rows]
    segments = {row["case_key"]: row["value"] for row in rows if row["measure"] == "segments"}
    assert segments == {"A": 2, "B": 2, "C": 2}


def test_the_segments_name_the_case_of_who_speaks(project):
    from codage.exporters.segments import table as segments

    made = segments(project.frames, ExportOptions(), str)
    key = [column.name for column in made.columns].index("case_key")
    assert [row[key] for row in made.rows] == ["A", "B; C", "A; B; C"]


def test_numbers_follow_when_a_speaker_is_linked_elsewhere(project, code):
    cases = cases_of(project)
    assert len(codings_behind(project.frames, Selection(), code, case_id=cases["A"])) == 2
    speaker = next(row.id for row in project.speakers() if row.name == "Albi")
    project.unlink_speaker(speaker, cases["A"])
    project.link_speaker(speaker, cases["B"])
    assert codings_behind(project.frames, Selection(), code, case_id=cases["A"]) == []
    project.undo()
    project.undo()
    assert len(codings_behind(project.frames, Selection(), code, case_id=cases["A"])) == 2
