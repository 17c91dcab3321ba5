"""What a person changes of a reading: nothing spoken is lost, whatever is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.transcript import Provenance, Role
from codage.importers.choices import (
    UNCHANGED,
    Choices,
    Convention,
    conventions_found,
    corrected,
    offered,
    shared,
    speakers_found,
)
from codage.importers.doubts import doubts
from codage.importers.importing import (
    FileReading,
    Status,
    documents_equal_to,
    import_readings,
    read_files,
    roles_in_company,
)
from codage.importers.registry import FORMATS, Reading, read_file
from codage.importers.script import Line, Script
from codage.importers.turns import transcript_of
from codage.project import Project

Put = Callable[[str, str | bytes], Path]

TALK = (
    "Date : 3 mai 2023\n"
    "Lieu : Albi\n"
    "\n"
    "Entretien sur les réseaux\n"
    "Chercheur : Bonjour, merci de me recevoir ce matin.\n"
    "Hélène : Je vous en prie. Voilà ce que je voulais dire.\n"
    "Checheur : Vous pouvez présenter votre service ?\n"
    "Hélène : On est quatre, et ça déborde tous les jours.\n"
    "Bilan : on recommence.\n"
    "Chercheur : Merci beaucoup à vous.\n"
    "Bilan : on arrête.\n"
    "Hélène : De rien.\n"
)


@pytest.fixture
def talk(put: Put) -> Reading:
    return read_file(put("entretien.txt", TALK))


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("projet") / "essai.codage") as project:
        yield project


def spoken(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in reading.transcripts[0].turns]


def names(reading: Reading, choices: Choices = UNCHANGED) -> list[str]:
    return [one.original for one in speakers_found(reading, choices) if one.speaks]


def test_nothing_chosen_changes_nothing(talk: Reading) -> None:
    assert corrected(talk, UNCHANGED) == talk


def test_speakers_are_shown_with_turns_words_and_a_sample(talk: Reading) -> None:
    chercheur, helene, misspelt, bilan = speakers_found(talk)
    assert (chercheur.name, chercheur.turns, chercheur.words) == ("Chercheur", 2, 14)
    assert chercheur.role is Role.INTERVIEWER
    assert helene.sample == "Je vous en prie. Voilà ce que je voulais dire."
    assert (misspelt.name, misspelt.turns) == ("Checheur", 1)
    assert (bilan.name, bilan.turns, bilan.speaks) == ("Bilan", 2, False)


def test_a_misspelt_speaker_is_merged_into_another(talk: Reading) -> None:
    read = corrected(talk, Choices(names={"checheur": "Chercheur"}))
    assert set(read.transcripts[0].roles) == {"Chercheur", "Hélène"}
    assert [who for who, _ in spoken(read)].count("Chercheur") == 3
    assert read.transcripts[0].roles["Chercheur"] is Role.INTERVIEWER
    found = speakers_found(talk, Choices(names={"checheur": "Chercheur"}))
    assert {one.role for one in found if one.name == "Chercheur"} == {Role.INTERVIEWER}


def test_a_renamed_speaker_keeps_words_and_role(talk: Reading) -> None:
    read = corrected(
        talk, Choices(names={"hélène": "Mme Castagnet"}, roles={"hélène": Role.RESPONDENT})
    )
    assert read.transcripts[0].roles["Mme Castagnet"] is Role.RESPONDENT
    assert [text for _, text in spoken(read)] == [text for _, text in spoken(talk)]


def test_the_head_of_a_refused_speaker_is_text_again(talk: Reading) -> None:
    read = corrected(talk, Choices(refused=frozenset({"checheur"})))
    assert any("Checheur : Vous pouvez" in text for who, text in spoken(read) if who == "Hélène")
    row = next(
        one
        for one in speakers_found(talk, Choices(refused=frozenset({"checheur"})))
        if one.original == "Checheur"
    )
    assert not row.speaks


def test_a_refused_name_after_a_time_leaves_its_words(put: Put) -> None:
    lines = "[00:01] Ana : Bonjour.\n[00:05] Note : rien.\n[00:07] Ana : Oui.\n[00:09] Bo : Non.\n"
    read = read_file(put("t.txt", lines + lines.replace("00:", "01:")))
    assert "Bo" in names(read)
    refused = corrected(read, Choices(refused=frozenset({"bo"})))
    assert any("Bo : Non." in text for _, text in spoken(refused))


def test_someone_not_recognised_can_be_accepted(talk: Reading) -> None:
    read = corrected(talk, Choices(accepted=frozenset({"bilan"})))
    assert ("Bilan", "on recommence.") in spoken(read)


def test_another_convention_is_followed(put: Put) -> None:
    text = "".join(
        f"MD – Question {n} ?\nLT – Réponse {n}, voilà : c'est tout.\n" for n in range(5)
    )
    read = read_file(put("t.txt", text))
    assert names(read) == []
    assert conventions_found(read) == {Convention.INITIALS: 10}
    mine = corrected(read, Choices(Convention.INITIALS))
    assert spoken(mine)[:2] == [
        ("MD", "Question 0 ?"),
        ("LT", "Réponse 0, voilà : c'est tout."),
    ]


def test_nobody_is_named_where_a_person_says_so(talk: Reading) -> None:
    read = corrected(talk, Choices(Convention.NOBODY))
    assert {who for who, _ in spoken(read)} == {None}
    assert (None, "Hélène : De rien.") in spoken(read)


def test_bold_is_the_mark_where_a_person_says_so(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    for who, text in [("Ana", " : Oui ?"), ("Bo", " : Non : rien."), ("Ana", " : Ah."), ("Bo", " : Si.")]:  # fmt: skip  # noqa: E501
        paragraph = document.add_paragraph()
        paragraph.add_run(who).bold = True
        paragraph.add_run(text)
    path = tmp_path / "gras.docx"
    document.save(str(path))
    read = corrected(read_file(path), Choices(Convention.BOLD))
    assert spoken(read)[:2] == [("Ana", "Oui ?"), ("Bo", "Non : rien.")]


def test_what_is_set_aside_can_be_put_back(talk: Reading) -> None:
    assert [(one.kind, one.text) for one in offered(talk)] == [
        ("attribute", "Date : 3 mai 2023"),
        ("attribute", "Lieu : Albi"),
        ("preamble", "Entretien sur les réseaux"),
    ]
    choices = Choices(kept=frozenset({"Lieu : Albi", "Entretien sur les réseaux"}))
    read = corrected(talk, choices)
    assert read.transcripts[0].attributes == (("Date", "3 mai 2023"),)
    assert read.transcripts[0].set_aside == ()
    assert spoken(read)[0] == (None, "Lieu : Albi\nEntretien sur les réseaux")
    assert offered(talk, choices) == offered(talk)


def test_notes_around_the_text_can_be_put_back(writers, tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Étude 2023"
    for who in "ERER":
        document.add_paragraph(f"{who} : Bien sûr.")
    document.save(str(tmp_path / "a.docx"))
    read = corrected(read_file(tmp_path / "a.docx"), Choices(kept=frozenset({"Étude 2023"})))
    assert spoken(read)[0] == (None, "Étude 2023")
    assert read.transcripts[0].set_aside == ()


def test_captions_of_a_merged_speaker_run_together(put: Put) -> None:
    cues = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{who}: mot {n}\n\n"
        for n, who in enumerate(["Ana Lopez", "Ana Lopes", "Bo Chen", "Ana Lopez", "Bo Chen"], 1)
    )
    read = read_file(put("t.srt", cues))
    mine = corrected(
        read, Choices(accepted=frozenset({"ana lopes"}), names={"ana lopes": "Ana Lopez"})
    )
    assert spoken(mine)[0] == ("Ana Lopez", "mot 1 mot 2")


def test_the_speakers_that_a_format_names_are_text_when_refused(put: Put) -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Oui.\n\n00:03.000 --> 00:04.000\n<v Bo>Non.\n"
    read = read_file(put("t.vtt", vtt))
    assert names(read) == ["Ana", "Bo"]
    assert spoken(corrected(read, Choices(refused=frozenset({"bo"})))) == [
        ("Ana", "Oui. Bo : Non.")
    ]


def test_an_encoding_can_be_said(put: Put) -> None:
    path = put("t.txt", "Café de l'Orb".encode("cp850"))
    assert read_file(path, encoding="cp850").transcripts[0].turns[0].text == "Café de l'Orb"
    assert read_file(path, encoding="cp1252").encoding == "cp1252"


def test_a_choice_serves_the_rest_of_the_folder(put: Put) -> None:
    lines = "{0} : Oui ?\n{1} : Oui, bien.\n{0} : Ah.\n{1} : Voilà.\n"
    one, two, three = (
        read_file(put(f"{who}.txt", lines.format("CV", who))) for who in ("HC", "BD", "ML")
    )
    choices = Choices(
        names={"cv": "Claire Vasseur"},
        roles={"cv": Role.INTERVIEWER, "hc": Role.RESPONDENT},
    )
    mine = shared(choices, one, two, UNCHANGED)
    assert corrected(two, mine).transcripts[0].roles == {
        "Claire Vasseur": Role.INTERVIEWER,
        "BD": Role.RESPONDENT,
    }
    kept = shared(choices, one, three, Choices(names={"ml": "Marc"}))
    assert set(corrected(three, kept).transcripts[0].roles) == {"Claire Vasseur", "Marc"}


def test_a_convention_is_not_shared_where_nobody_would_speak(put: Put, talk: Reading) -> None:
    other = read_file(put("x.txt", "AB – Oui ?\nCD – Non.\nAB – Bien.\nCD – Voilà.\n"))
    assert shared(Choices(Convention.INITIALS), other, talk, UNCHANGED).convention is (
        Convention.RECOGNISED
    )


def test_doubts_say_what_to_look_at(put: Put, talk: Reading) -> None:
    said = " ".join(map(str, doubts(talk)))
    assert "Checheur may be Chercheur" in said
    calm = Choices(names={"checheur": "Chercheur"}, roles={"hélène": Role.RESPONDENT})
    assert doubts(talk, calm) == ()
    unknown = read_file(put("u.txt", "Ana : Oui.\nBo : Non.\nAna : Si.\nBo : Ah.\n"))
    assert "Ana, Bo" in str(doubts(unknown)[0])
    dialogue = read_file(put("d.txt", "– Vous venez ?\n– Oui, oui.\n– Bien.\n– Voilà, voilà.\n"))
    assert "conversation" in str(doubts(dialogue)[0])
    assert doubts(dialogue, Choices(Convention.NOBODY)) == ()
    guessed = read_file(put("g.txt", ("é" * 20 + " ça déborde\n").encode("cp850")))
    assert "accents" in str(doubts(guessed)[0])


def test_corrected_readings_come_in_as_one_change(
    put: Put, tmp_path: Path, project: Project
) -> None:
    put("a.txt", TALK)
    put("vide.txt", "")
    files = read_files([tmp_path])
    assert [file.reading is None for file in files] == [False, True]
    choices = Choices(names={"checheur": "Chercheur", "hélène": "H."})
    mended = [
        FileReading(
            file.path, file.reading and corrected(file.reading, choices), file.reason, settled=True
        )
        for file in files
    ]
    report = import_readings(project, mended)
    assert [outcome.status for outcome in report.outcomes] == [Status.IMPORTED, Status.FAILED]
    (document,) = project.documents()
    assert {speaker.name for speaker in project.speakers(document.id)} == {"Chercheur", "H."}
    assert files[0].reading is not None
    assert documents_equal_to(project, files[0].reading) == ("a",)
    project.undo()
    assert project.documents() == []


def test_what_a_person_says_of_roles_stands(put: Put, project: Project) -> None:
    head = "Date : mai\nEnquêtrice : Claire Vasseur\n\n"
    talk = "Claire Vasseur : Oui, {0} ?\n{0} : Oui.\nClaire Vasseur : Bien.\n{0} : Non.\n"
    known = [put(f"{n}.txt", (head + talk).format(n)) for n in ("Léa", "Noé")]
    import_readings(project, read_files(known))
    (file,) = read_files([put("seul.txt", talk.format("Zoé"))])
    assert roles_in_company(project, [file]) == {
        file.path: {"Claire Vasseur": Role.INTERVIEWER, "Zoé": Role.RESPONDENT}
    }
    settled = FileReading(file.path, file.reading, settled=True)
    report = import_readings(project, [settled])
    (document_id,) = report.imported[0].document_ids
    assert {one.role for one in project.speakers(document_id)} == {Role.UNKNOWN}


_TEXTS = st.lists(
    st.builds(
        lambda who, words: f"{who} : {words}" if who else words,
        st.sampled_from(["", "E", "R", "Ana", "Hélène", "Bilan"]),
        st.text("abé ,.?", min_size=1, max_size=20).filter(str.strip),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(
    _TEXTS,
    st.sampled_from(list(Convention)),
    st.frozensets(st.sampled_from(["e", "r", "ana", "hélène", "bilan"])),
    st.frozensets(st.sampled_from(["e", "r", "ana", "hélène", "bilan"])),
)
def test_no_choice_loses_a_word(
    texts: list[str], convention: Convention, refused: frozenset[str], accepted: frozenset[str]
) -> None:
    script = Script([Line(text) for text in texts])
    reading = Reading(
        (transcript_of(script, "x"),), Provenance("x", 0, "", ""), FORMATS[-1], "", (script,)
    )
    read = corrected(reading, Choices(convention, refused=refused, accepted=accepted))
    transcript = read.transcripts[0]
    held = " ".join(
        [
            *(f"{turn.speaker or ''} {turn.text}" for turn in transcript.turns),
            *(one.text for one in transcript.set_aside),
            *(" ".join(pair) for pair in transcript.attributes),
        ]
    )
    for text in texts:
        for word in text.replace(":", " ").split():
            assert word.strip(" ,.?").casefold() in held.casefold()
