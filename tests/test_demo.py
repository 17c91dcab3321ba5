"""The demo study: whole, sound, fictional, and as varied as it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from codage import demo
from codage.analysis.barometer import barometer
from codage.analysis.joint_display import joint_display
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay
from codage.domain.message import Cancelled
from codage.domain.survey import VariableType
from codage.domain.transcript import Role, Transcript
from codage.importers.codebook import read_codebook
from codage.importers.registry import read_file
from codage.project import Project
from codage.project.rows import Progress
from codage.survey.building import build_survey
from codage.survey.importing import proposals_for
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table

INDUSTRIALISTS = {"26", "27", "28", "29"}


@pytest.fixture(scope="module")
def project(built_demo: Path) -> Iterator[Project]:
    with Project.open(built_demo, read_only=True) as opened:
        yield opened


@cache
def transcripts() -> dict[str, Transcript]:
    return {path.name: read_file(path).transcripts[0] for path in demo.interviews()}


@cache
def answers() -> dict[str, list[str]]:
    """The canonical values of each variable, all columns included; empty cells left out."""
    table = read_table(demo.questionnaire())
    survey = build_survey(table, propose_plan(table))
    return {
        variable.name: [row[place] for row in survey.rows if row[place] is not None]  # type: ignore[misc]
        for place, variable in enumerate(survey.variables)
    }


def among(variable: str, *values: str) -> int:
    return sum(value in values for value in answers()[variable])


class TestBuilding:
    def test_the_project_is_sound(self, demo_project: Path) -> None:
        with Project.open(demo_project) as project:
            assert project.check() == ()

    def test_it_holds_what_it_says(self, project: Project) -> None:
        families = [code for code in project.codes() if code.parent_id is None]
        assert len(project.documents()) == 30
        assert (len(families), len(project.codes())) == (8, 49)
        assert len(project.cases()) == 58
        assert len(project.memos()) >= 10
        assert all(code.definition and code.colour for code in project.codes())
        keys = [code.key for code in project.codes() if code.key]
        assert len(keys) == len(set(keys)) >= 12

    def test_two_coders_coded_every_interview(self, project: Project) -> None:
        counts = project.coding_counts_by_coder()
        coded = {(coding.document_id, coding.coder_id) for coding in project.codings()}
        assert [row.name for row in project.coders()] == list(demo.CODERS)
        assert project.coder().name == "Inès Fabre"
        assert sum(counts.values()) == len(demo.passages()) >= 400
        assert len(coded) == 60
        assert any(coding.memo for coding in project.codings())

    def test_every_coding_begins_and_ends_where_its_words_say(self, project: Project) -> None:
        names = {row.id: row.name for row in project.documents()}
        codes = {row.id: row.name.split()[0] for row in project.codes()}
        coders = {row.id: row.name for row in project.coders()}
        codings = project.codings()
        segments = project.segments(codings)
        built = Counter(
            (names[c.document_id], coders[c.coder_id], codes[c.code_id], segments[c.id], c.memo)
            for c in codings
        )
        for passage in demo.passages():
            who = (Path(passage.document).stem, passage.coder, passage.code)
            found = [key for key in built if key[:3] == who and key[4] == passage.memo]
            assert any(
                text.startswith(passage.begins) and text.endswith(passage.ends)
                for *_, text, _ in found
            ), passage

    def test_first_words_are_unique_in_their_interview(self) -> None:
        for passage in demo.passages():
            text = "\n".join(turn.text for turn in transcripts()[passage.document].turns)
            assert text.count(passage.begins) == 1, passage

    def test_some_codings_cross_a_question_and_some_families_are_used(
        self, project: Project
    ) -> None:
        across = [c for c in project.codings() if c.span.start.turn != c.span.end.turn]
        families = {code.id for code in project.codes() if code.parent_id is None}
        assert len({coding.document_id for coding in across}) >= 15
        assert any(coding.code_id in families for coding in project.codings())

    def test_coders_disagree_in_part(self, project: Project) -> None:
        first, second = (row.id for row in project.coders())
        used: dict[int, set[tuple[int, int]]] = {first: set(), second: set()}
        for coding in project.codings():
            used[coding.coder_id].add((coding.span.start.turn, coding.code_id))
        shared = len(used[first] & used[second]) / len(used[second])
        assert 0.2 < shared < 0.95

    def test_everyone_has_the_right_role(self, project: Project) -> None:
        for document in project.documents():
            speakers = project.speakers(document.id)
            asking = [row.name for row in speakers if row.role is Role.INTERVIEWER]
            assert len(asking) == 1
            assert asking[0] in {"CV", "ML", "Claire Vasseur", "Mehdi Larbi"}
            assert {row.role for row in speakers} == {Role.INTERVIEWER, Role.RESPONDENT}

    def test_documents_and_cases_are_linked_as_a_researcher_would(self, project: Project) -> None:
        linked = Counter(case for _, case in project.case_links())
        without = {row.name[:2] for row in project.documents() if not row.cases}
        assert without == INDUSTRIALISTS
        assert len(project.case_links()) == 26
        assert sorted(linked.values(), reverse=True)[:3] == [2, 2, 1]
        links = dict(project.case_links())
        for proposal in proposals_for(project):
            assert proposal.best == links.get(proposal.document)
        assert sum(p.best is not None and p.exact is None for p in proposals_for(project)) == 4

    def test_marks_of_progress_differ(self, project: Project) -> None:
        marks = Counter(row.progress for row in project.documents())
        assert marks == {Progress.REVIEWED: 12, Progress.CODED: 16, Progress.READ: 2}

    def test_what_is_saved_is_whole(self, project: Project) -> None:
        (saved,) = project.saved_analyses("joint_display")
        display = JointDisplay.from_json(saved.body)
        filled = joint_display(project.frames, display)
        assert len(filled) == 7
        assert all(one.survey and one.survey.n and one.interviews for one in filled)
        assert all(len(one.quotations) == len(one.row.quotations) >= 1 for one in filled)
        assert len({row.verdict for row in display.rows}) == 3
        (saved,) = project.saved_analyses("barometer")
        measured = barometer(project.frames, Barometer.from_json(saved.body))
        assert list(measured.scores) == [
            "Domaines d’application",
            "Plateformes de données",
            "Mise en œuvre",
            "Organisation territoriale",
        ]
        assert (measured.items["n"] > 20).all()

    def test_the_history_is_short_and_names_both_coders(self, project: Project) -> None:
        assert 8 <= len(project.history()) <= 15

    def test_a_second_study_stands_beside_the_first(self, tmp_path: Path) -> None:
        (tmp_path / demo.PROJECT_FILE).write_text("mine", encoding="utf-8")
        path = demo.build_demo(tmp_path)
        assert path.name == "Observatoire (démonstration) 2.codage"
        assert (tmp_path / demo.PROJECT_FILE).read_text(encoding="utf-8") == "mine"
        assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(
            [demo.PROJECT_FILE, path.name]
        )

    @pytest.mark.parametrize("stop_at", [0, 17, 30, 34])
    def test_stopped_midway_it_leaves_nothing(self, tmp_path: Path, stop_at: int) -> None:
        def advance(done: int, total: int, what: str = "") -> None:
            assert done <= total == 35
            if done >= stop_at:
                raise Cancelled

        with pytest.raises(Cancelled):
            demo.build_demo(tmp_path, advance=advance)
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_cannot_be_made_is_explained(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("", encoding="utf-8")
        with pytest.raises(demo.DemoError, match="another folder"):
            demo.build_demo(tmp_path / "file" / "folder")


class TestInterviews:
    def test_formats_are_mixed(self) -> None:
        suffixes = Counter(path.suffix for path in demo.interviews())
        encodings = Counter(
            read_file(path).encoding for path in demo.interviews() if path.suffix == ".txt"
        )
        assert suffixes == {
            ".docx": 9,
            ".txt": 7,
            ".odt": 3,
            ".rtf": 3,
            ".pdf": 3,
            ".vtt": 3,
            ".srt": 2,
        }
        assert encodings == {"utf-8": 4, "cp1252": 3}

    def test_each_has_the_length_of_an_interview(self) -> None:
        for name, transcript in transcripts().items():
            words = sum(len(turn.text.split()) for turn in transcript.turns)
            assert 900 <= words <= 2500, (name, words)

    def test_captions_have_times_at_the_speed_of_speech(self) -> None:
        timed = [t for name, t in transcripts().items() if name.endswith((".vtt", ".srt"))]
        for transcript in timed:
            last = transcript.turns[-1].end_ms
            words = sum(len(turn.text.split()) for turn in transcript.turns)
            assert last is not None
            assert 110 < words / (last / 60_000) < 190

    def test_each_says_that_it_is_fictional(self) -> None:
        for name, transcript in transcripts().items():
            if not name.endswith(".srt"):
                assert "fictif" in " ".join(aside.text for aside in transcript.set_aside), name

    def test_none_shares_a_sentence_with_another(self) -> None:
        said = {name: sentences(transcript) for name, transcript in transcripts().items()}
        for (one, first), (other, second) in combinations(said.items(), 2):
            assert not first & second, (one, other)

    def test_none_repeats_itself(self) -> None:
        for name, transcript in transcripts().items():
            assert len(list(long_sentences(transcript))) == len(sentences(transcript)), name

    def test_typography_survives_every_format(self) -> None:
        text = {name[:2]: " ".join(t.text for t in v.turns) for name, v in transcripts().items()}
        assert all("’" in said or "'" in said for said in text.values())
        assert not any("�" in said for said in text.values())
        assert all("\xa0" in text[number] for number in ("06", "18", "29"))
        assert "Łódź" in text["27"]
        assert sum("«" in said for said in text.values()) == 30

    def test_no_address_or_number_of_a_person(self) -> None:
        for transcript in transcripts().values():
            text = " ".join(turn.text for turn in transcript.turns)
            assert not re.search(r"\w@\w|\b0[1-9](?:[ .]?\d\d){4}\b", text)


def sentences(transcript: Transcript) -> set[str]:
    return set(long_sentences(transcript))


def long_sentences(transcript: Transcript) -> Iterator[str]:
    """The sentences of eight words and more, in lower case and without punctuation."""
    for turn in transcript.turns:
        for sentence in re.split(r"[.?!…\n]+", turn.text):
            words = re.findall(r"\w+", sentence.casefold())
            if len(words) >= 8:
                yield " ".join(words)


class TestSurvey:
    def test_every_published_total_is_honoured(self) -> None:
        types = Counter(answers()["type_coll"])
        assert [types[value] for value in "12345"] == [5, 22, 13, 9, 9]
        assert among("pop_cl", "1") == 7
        assert among("ruralite", "1") == 20
        assert among("num_serv", "3", "4") == 46
        assert among("secu_si", "1") == 35
        for domain, under_way, done in (("ener", 23, 7), ("ecl", 19, 9), ("eau", 21, 5)):
            assert (among(f"st_{domain}", "3"), among(f"st_{domain}", "4")) == (under_way, done)
        assert among("st_dechets", "3", "4") == 19
        assert among("st_station", "3", "4") == 19
        statuses = [
            value for name in answers() if name.startswith("st_") for value in answers()[name]
        ]
        assert 1 <= statuses.count("5") <= 3
        assert len([name for name in answers() if name.startswith("st_")]) == 12

    def test_classes_of_population_follow_from_the_population(self) -> None:
        bounds = (5_000, 20_000, 100_000, 500_000)
        for population, band in zip(answers()["pop"], answers()["pop_cl"], strict=True):
            assert int(band) == 1 + sum(int(population) >= bound for bound in bounds)
            assert 1_200 <= int(population) <= 5_000_000

    def test_codes_keep_their_zeros_and_letters(self) -> None:
        assert {"01", "07", "09", "2A", "974"} <= set(answers()["dep"])
        assert "04" in answers()["region"]

    def test_what_the_workbook_says_of_its_variables_is_understood(self) -> None:
        table = read_table(demo.questionnaire())
        plan = propose_plan(table)
        columns = {column.name: column for column in plan.columns}
        assert (plan.key, plan.name) == ("id", "collectivite")
        assert (table.sheet, len(table.descriptions)) == ("Réponses", len(table.headers))
        assert columns["st_ener"].type is VariableType.ORDINAL
        assert columns["st_ener"].variable.missing == {"96", "99"}
        assert "97" not in columns["fonction"].variable.missing
        assert columns["outils_sig"].group == "outils"
        assert columns["etp"].type is VariableType.DECIMAL
        assert columns["date_fin"].type is VariableType.DATE
        assert (columns["courriel"].personal, columns["courriel"].included) == (True, False)
        assert not [column.name for column in plan.columns if column.notes]

    def test_open_answers_are_as_people_write_them(self) -> None:
        written = answers()["q_ouv1"] + answers()["q_ouv2"]
        assert len(answers()["q_ouv1"]) < 58 > len(answers()["q_ouv2"])
        assert len(set(written)) == len(written) >= 100
        for sign in ("\n", ";", "«", "é", "!"):
            assert any(sign in answer for answer in written), sign

    def test_answers_come_within_the_months_of_the_study(self) -> None:
        dates = sorted(answers()["date_fin"])
        assert dates[0][:10] >= "2023-09-11"
        assert dates[-1][:10] <= "2023-12-15"

    def test_mail_addresses_are_nobodys(self) -> None:
        table = read_table(demo.questionnaire())
        mails = [mail for mail in table.column(table.headers.index("courriel")) if mail]
        assert len(mails) > 50
        assert all(mail.endswith("@exemple.fr") for mail in mails)

    def test_syndicates_alone_have_the_competences_of_syndicates(self) -> None:
        assert len(answers()["comp_synd_eau"]) == 22


class TestCodebook:
    def test_every_example_is_a_sentence_of_an_interview(self) -> None:
        text = {
            name[:2]: "\n".join(turn.text for turn in t.turns) for name, t in transcripts().items()
        }
        entries = [entry for entry in read_codebook(demo.codebook()) if entry.parent]
        assert len(entries) == 41
        for entry in entries:
            found = re.fullmatch(r"« (.+) » \(entretien (\d\d)\)", entry.fields.example, re.DOTALL)
            assert found, entry.name
            assert found[1] in text[found[2]]

    def test_shades_of_a_family_differ(self) -> None:
        entries = read_codebook(demo.codebook())
        assert len({entry.fields.colour for entry in entries}) == len(entries)
