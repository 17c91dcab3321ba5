from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from codage.domain.anchors import Anchor, CodeId, DocumentId, Span
from codage.domain.message import Cancelled
from codage.domain.transcript import Provenance, Transcript, Turn, with_names
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.tables import Memo

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]
Make = Callable[..., Transcript]


def corrected(transcript: Transcript, *turns: Turn) -> Transcript:
    return replace(transcript, turns=turns, attributes=(), set_aside=())


def test_the_same_file_again_changes_nothing_of_codings(
    project: Project, document: DocumentId, code: CodeId, make_interview: Make, snapshot: Content
) -> None:
    turns = project.turns(document)
    project.apply_code(code, Span(Anchor(turns[0].id, 3), Anchor(turns[2].id, 2)))
    before = snapshot(project)
    review = project.replace_document(document, make_interview(), content_key="key 1")
    assert (review.kept, review.changed, review.lost) == (1, (), ())
    after = snapshot(project)
    asides, others = after.pop("set_aside"), before.pop("set_aside")
    assert after == before
    assert [row[1:] for row in asides] == [row[1:] for row in others]


def test_codings_move_through_the_difference_and_changed_ones_are_told(
    project: Project, document: DocumentId, code: CodeId, make_interview: Make, snapshot: Content
) -> None:
    turns = project.turns(document)
    said = make_interview().turns
    same = project.apply_code(code, Span.within(turns[3].id, 0, 5))
    changed = project.apply_code(code, Span.within(turns[1].id, 5, 21))
    lost = project.apply_code(code, Span.within(turns[2].id, 3, 18))
    across = project.apply_code(code, Span(Anchor(turns[1].id, 41), Anchor(turns[3].id, 5)))
    with project.change("Write a memo"):
        project._insert(Memo(body="…", turn_id=turns[2].id))
    before = snapshot(project)
    transcript = corrected(
        make_interview(),
        Turn("Un mot d'abord.", "Enquêtrice"),
        replace(said[0], start_ms=500),
        replace(said[1], text=said[1].text.replace("mutualisation", "coopération")),
        said[3],
    )
    told = project.preview_replacement(document, transcript)
    assert snapshot(project) == before
    review = project.replace_document(
        document, transcript, provenance=Provenance("corrigé.docx", 1, "2026-11-24", "ab")
    )
    assert review == told
    assert review.kept == 1
    assert {(one.coding_id, one.before, one.after) for one in review.changed} == {
        (changed, "la mutualisation", "la coopération"),
        (across, "l'a décidée.\nEt les compétences ?\nElles", "l'a décidée.\nElles"),
    }
    assert [one.coding_id for one in review.lost] == [lost]
    assert project.segment(project.coding(same)) == "Elles"
    now = project.turns(document)
    assert [turn.id for turn in now[1:]] == [turns[0].id, turns[1].id, turns[3].id]
    assert now[1].start_ms == 500
    assert [turn.speaker for turn in now] == ["Enquêtrice", "Enquêtrice", "M. Élu", "M. Élu"]
    assert project.set_aside(document)
    assert not project.search("compétences")
    assert len(project.frames.codings) == 3
    assert project.check() == ()
    project.undo()
    assert snapshot(project) == before


def test_turns_that_are_cut_otherwise_keep_their_codings(
    project: Project, document: DocumentId, code: CodeId, make_interview: Make
) -> None:
    turns = project.turns(document)
    said = make_interview().turns
    one = project.apply_code(code, Span.within(turns[1].id, 8, 34))
    transcript = corrected(
        make_interview(),
        replace(said[0], text=said[0].text + " " + said[1].text[:22]),
        Turn(said[1].text[23:] + "\n" + said[2].text),
        said[3],
    )
    review = project.replace_document(document, transcript)
    assert (review.kept, review.changed, review.lost) == (1, (), ())
    assert project.segment(project.coding(one)) == "mutualisation,\nc'est l'été"
    assert project.check() == ()


def test_a_speaker_whose_name_was_corrected_keeps_cases_and_role(
    project: Project, document: DocumentId, make_interview: Make
) -> None:
    speaker = project.speakers(document)[1]
    case = project.add_case("Saint-Aubin")
    project.link_speaker(speaker.id, case)
    transcript = corrected(
        make_interview(),
        *(
            replace(turn, speaker="Mme Durand" if turn.speaker == "M. Élu" else "Mme Durand bis")
            for turn in make_interview().turns
        ),
        Turn("Au revoir.", "Tiers"),
    )
    project.replace_document(document, transcript)
    rows = {row.name: row for row in project.speakers(document)}
    assert set(rows) == {"Mme Durand", "Mme Durand bis", "Tiers"}
    assert (rows["Mme Durand"].id, rows["Mme Durand"].role) == (speaker.id, speaker.role)
    assert project.speaker_links() == [(speaker.id, case)]


def test_an_empty_file_replaces_nothing(
    project: Project, document: DocumentId, make_interview: Make
) -> None:
    with pytest.raises(InvalidRequest, match="no text"):
        project.replace_document(document, corrected(make_interview()))
    with pytest.raises(InvalidRequest, match="no longer"):
        project.replace_document(DocumentId(99), make_interview())


def test_a_cancelled_replacement_leaves_the_document(
    project: Project, document: DocumentId, make_interview: Make
) -> None:
    before = project.turns(document)

    corrected_file = corrected(make_interview(), Turn("Tout autre chose."), Turn("Oui."))

    def stop(done: int, total: int, what: str = "") -> None:
        if total > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.replace_document(document, corrected_file, advance=stop)
    assert project.turns(document) == before


def test_speakers_who_have_another_name_here_are_told(
    project: Project, document: DocumentId, make_interview: Make
) -> None:
    speaker = next(row for row in project.speakers(document) if row.name == "M. Élu")
    project.rename_speaker(speaker.id, "Le maire")
    assert project.other_names(document, make_interview()) == {"M. Élu": "Le maire"}
    kept = with_names(make_interview(), project.other_names(document, make_interview()))
    project.replace_document(document, kept)
    assert {row.name for row in project.speakers(document)} == {"Enquêtrice", "Le maire"}
    project.replace_document(document, make_interview())
    assert {row.name for row in project.speakers(document)} == {"Enquêtrice", "M. Élu"}
    assert project.speakers(document)[1].id == speaker.id
