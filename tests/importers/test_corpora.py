"""Corpora of text statistics: IRaMuTeQ, Lexico, TXM; several texts in one file, themes, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside, Theme
from codage.importers.importing import import_files
from codage.importers.registry import read_file, read_transcripts
from codage.project import Project
from codage.project.rows import Origin

Put = Callable[[str, str | bytes], Path]

CORPUS = (
    "\ufeff**** *ent_01 *type_syndicat *taille_2 \r\n-*eau\r\ntexte sur l'eau _rire_\r\n\r\n"
    "Attention : la suite\r\n-*agents_publics\r\nles agents\r\n-*eau\r\nencore l'eau\r\n"
    "**** *ent_02 *type_metropole *Lecture_et_télévision *seule\r\nsans thème\r\n"
    "-*vide\r\n**** *ent_03\r\n"
)


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("projet") / "étude.codage") as created:
        yield created


def test_each_starred_text_is_a_document_with_its_variables(put: Put) -> None:
    reading = read_file(put("corpus.txt", CORPUS))
    assert reading.format.name == "IRaMuTeQ"
    first, second = reading.transcripts
    assert (first.name, second.name) == ("ent_01", "ent_02")
    assert first.attributes == (("ent", "01"), ("type", "syndicat"), ("taille", "2"))
    assert second.attributes == (
        ("ent", "02"), ("type", "metropole"), ("Lecture", "et_télévision"), ("seule", ""),
    )  # fmt: skip
    assert [turn.text for turn in first.turns] == [
        "texte sur l'eau _rire_", "Attention : la suite", "les agents", "encore l'eau",
    ]  # fmt: skip
    assert first.themes == (
        Theme("eau", 0, 2), Theme("agents_publics", 2, 3), Theme("eau", 3, 4),
    )  # fmt: skip
    assert second.themes == ()


def test_imitations_and_alceste_s_numbers_are_read(put: Put) -> None:
    texts = read_transcripts(put("c.txt", "**** *id=001\nun\n**** *id=001\ndeux\n"))
    assert [text.name for text in texts] == ["id_001 1", "id_001 2"]
    assert texts[0].attributes == (("id", "001"),)
    assert len(read_transcripts(put("c.txt", "0001 *ent_1\nun\n0002 *ent_2\ndeux\n"))) == 2


def test_themes_become_codings_that_the_file_brought(put: Put, project: Project) -> None:
    existing = project.add_code("Eau")
    report = import_files(project, [put("corpus.txt", CORPUS)])
    assert len(report.imported[0].document_ids) == 2
    codings = project.codings(document_id=report.imported[0].document_ids[0])
    names = {code.id: code.name for code in project.codes()}
    assert [(names[c.code_id], project.segment(c), c.origin) for c in codings] == [
        ("Eau", "texte sur l'eau _rire_\nAttention : la suite", Origin.IMPORTED),
        ("agents_publics", "les agents", Origin.IMPORTED),
        ("Eau", "encore l'eau", Origin.IMPORTED),
    ]
    assert existing in names
    project.undo()
    assert [code.name for code in project.codes()] == ["Eau"]
    assert project.documents() == []


def test_lexico_s_first_key_parts_the_texts(put: Put) -> None:
    text = "<TXT=aspe1>\r\n<sexe=F>\r\nE:Top.\r\nL: Oui.<page=2> Bon.\r\n<TXT=aspe2>\r\nE: Oui.\r\n"
    reading = read_file(put("pfc.txt", text.encode("cp1252")))
    assert reading.format.name == "Lexico"
    first, second = reading.transcripts
    assert [(turn.speaker, turn.text) for turn in first.turns] == [
        ("E", "Top."), ("L", "Oui.\nBon."),
    ]  # fmt: skip
    assert (first.name, second.name) == ("aspe1", "aspe2")
    assert first.attributes == (("TXT", "aspe1"), ("sexe", "F"))
    assert first.set_aside == (SetAside("key", "page=2"),)


def test_lexico_s_numbers_are_named_with_their_key(put: Put) -> None:
    (transcript,) = read_transcripts(put("cgt.txt", "<S01=003>\n   document d'orientation ..\n"))
    assert (transcript.name, transcript.turns[0].text) == ("S01 003", "document d'orientation ..")


def test_txm_s_codes_are_speakers_and_its_times_leave_the_text(put: Put) -> None:
    text = (
        "Entretien du 3 mai\n(00:00:00.0)\nENQ\tBonjour (0:00:48.5)\n"
        "MAR\t(0:00:49) Oui. (rires) (0:00:52.5) Voilà\nla suite [bruit]\nENQ\tBien.\n"
    )
    reading = read_file(put("e1.txt", text))
    assert reading.format.name == "TXM"
    (transcript,) = reading.transcripts
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("ENQ", "Bonjour", 0, 48_500),
        ("MAR", "Oui. (rires) Voilà\nla suite [bruit]", 49_000, None),
        ("ENQ", "Bien.", None, None),
    ]
    assert SetAside("preamble", "Entretien du 3 mai") in transcript.set_aside
    assert SetAside("time mark", "(0:00:52.5)", "Oui. (rires) Voilà") in transcript.set_aside
