import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codage.domain.anchors import Anchor, CaseId, CodeId, DocumentId, Span
from codage.domain.memos import Target
from codage.domain.message import Cancelled
from codage.domain.transcript import Transcript
from codage.project import Project
from codage.project.errors import InvalidRequest, NoSuchProject, NotAProject
from codage.project.merging import Chosen, Kind, Match, bring_in, prepare
from codage.project.rows import CodeFields
from codage.project.tables import Attribute, Memo, VariableTable

Snapshot = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def colleague(
    project: Project, document: DocumentId, code: CodeId, tmp_path: Path
) -> Iterator[Project]:
    """A copy of the project that Bea works in, made after Ada coded one passage."""
    project.apply_code(code, first(project, document, 0, 7))
    path = tmp_path / "copie de Béa.codage"
    project.copy_to(path)
    with Project.open(path, coder="Béa") as copy:
        yield copy


def first(project: Project, document: DocumentId, start: int, end: int, turn: int = 1) -> Span:
    return Span.within(project.turn_order(document)[turn], start, end)


def said(project: Project) -> list[tuple[str, str, str]]:
    names = {row.id: row.name for row in project.codes()}
    coders = {row.id: row.name for row in project.coders()}
    rows = project.codings()
    texts = project.segments(rows)
    return sorted((coders[r.coder_id], names[r.code_id], texts[r.id]) for r in rows)


def test_what_a_colleague_coded_and_invented_comes_in_and_one_undo_takes_it_back(
    project: Project,
    colleague: Project,
    document: DocumentId,
    code: CodeId,
    snapshot: Callable[[Project], Snapshot],
) -> None:
    skills = colleague.add_code("Compétences", parent=code)
    colleague.apply_code(code, first(colleague, document, 8, 22))
    colleague.apply_code(skills, first(colleague, document, 0, 5, turn=3), memo="rare")
    colleague.add_memo("Vu avec Ada", target=Target.code(skills))
    before = snapshot(project)
    comparison = prepare(project, colleague.path)
    (ada, bea) = comparison.preview.coders
    assert (ada.known, ada.coming, bea.here, bea.coming) == (1, 0, None, 2)
    assert [(one.name, one.match) for one in comparison.preview.codes] == [
        ("Mutualisation", Match.SAME),
        ("Compétences", Match.NEW),
    ]
    assert [one.match for one in comparison.preview.documents] == [Match.SAME]
    assert comparison.preview.differences == ()
    merged = bring_in(project, comparison)
    assert (merged.codings, merged.codes, merged.coders, merged.memos) == (2, 1, 1, 1)
    assert said(project) == said(colleague)
    assert {row.name: row.parent_id for row in project.codes()}["Compétences"] == code
    assert project.check() == ()
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert said(project) == said(colleague)


def test_the_same_copy_brought_in_twice_adds_nothing(
    project: Project,
    colleague: Project,
    document: DocumentId,
    code: CodeId,
    make_interview: Callable[..., Transcript],
) -> None:
    colleague.apply_code(code, first(colleague, document, 8, 22))
    other = colleague.add_document(make_interview("Entretien 2", turns=3))
    colleague.apply_code(code, first(colleague, other, 0, 3))
    colleague.add_memo("Long", target=Target.document(other))
    bring_in(project, prepare(project, colleague.path))
    revision = project.revision
    comparison = prepare(project, colleague.path)
    assert sum(comparison.preview.codings.values()) == 0
    assert bring_in(project, comparison).codings == 0
    assert project.revision == revision


def test_a_new_document_comes_with_its_turns_speakers_preamble_codings_and_memos(
    project: Project,
    colleague: Project,
    code: CodeId,
    make_interview: Callable[..., Transcript],
) -> None:
    other = colleague.add_document(make_interview("Entretien 2", turns=3))
    colleague.apply_code(code, first(colleague, other, 4, 20))
    case = colleague.add_case("Saint-Aubin", key="61")
    colleague.link_case(other, case)
    colleague.add_memo("Groupe", target=Target.document(other))
    bring_in(project, prepare(project, colleague.path))
    (_, here) = project.documents()
    assert (here.name, here.turns, here.codings, here.cases) == (
        "Entretien 2",
        3,
        1,
        ("Saint-Aubin",),
    )
    mine, theirs = project.turns(here.id), colleague.turns(other)
    assert [(t.speaker, t.role, t.start_ms, t.text) for t in mine] == [
        (t.speaker, t.role, t.start_ms, t.text) for t in theirs
    ]
    assert project.set_aside(here.id) == colleague.set_aside(other)
    assert [memo.body for memo in project.memos(target=Target.document(here.id))] == ["Groupe"]
    assert [hit.document_id for hit in project.search("précarité")] == [1, here.id]
    assert project.check() == ()


def test_codings_follow_the_words_into_a_text_that_was_corrected_here(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    colleague.apply_code(code, first(colleague, document, 8, 21))
    colleague.apply_code(code, first(colleague, document, 23, 52))
    turn = project.turn_order(document)[1]
    project.replace_span(Span.within(turn, 0, 3), "Alors oui")
    project.replace_span(first(project, document, 33, 38), "en été")
    comparison = prepare(project, colleague.path)
    assert comparison.preview.documents[0].match is Match.DIFFERENT
    (moved,) = comparison.preview.differences
    assert moved.kind is Kind.MOVED
    assert "l'été" in moved.there
    assert "en été" in moved.here
    bring_in(project, comparison)
    coded = [text for coder, _, text in said(project) if coder == "Béa"]
    assert coded[1].startswith("mutualisat") or coded[0].startswith("mutualisat")
    assert project.check() == ()


def test_a_coding_none_of_whose_words_are_left_here_is_told_and_stays_out(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    colleague.apply_code(code, first(colleague, document, 0, 18, turn=2))
    project.replace_span(first(project, document, 0, 20, turn=2), "")
    comparison = prepare(project, colleague.path)
    assert [one.kind for one in comparison.preview.differences] == [Kind.UNPLACED]
    assert bring_in(project, comparison).codings == 0


def test_what_both_changed_stays_as_it_is_here_and_is_told(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    (coding,) = project.codings()
    memo = project.add_memo("Ici", title="Note", target=Target.code(code))
    colleague.set_coding_memo(coding.id, "autre avis")
    colleague.revise_code(code, CodeFields("Mutualisation", definition="Mettre en commun"))
    project.revise_code(code, CodeFields("Mutualisation", definition="Partager"))
    comparison = prepare(project, colleague.path)
    found = {one.kind: one for one in comparison.preview.differences}
    assert found[Kind.CODING].there.endswith("autre avis")
    definition = found[Kind.CODE]
    assert (definition.where, definition.here, definition.there) == (
        "definition",
        "Partager",
        "Mettre en commun",
    )
    bring_in(project, comparison)
    assert project.codings()[0].memo == ""
    assert project.codes()[0].definition == "Partager"
    assert [row.key for row in project.memos()] == [memo]


def test_a_coding_that_was_removed_here_stays_away_unless_it_is_asked_for(
    project: Project, colleague: Project
) -> None:
    (coding,) = project.codings()
    project.remove_codings([coding.id])
    comparison = prepare(project, colleague.path)
    assert comparison.preview.coders[0].removed == 1
    assert comparison.preview.count(Chosen()) == 0
    assert bring_in(project, comparison).codings == 0
    assert comparison.preview.count(Chosen(removed=True)) == 1
    assert bring_in(project, comparison, Chosen(removed=True)).codings == 1
    assert len(project.codings()) == 1


def test_a_code_that_was_merged_here_stands_for_what_it_was_merged_into(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    wider = project.add_code("Coopération")
    project.merge_codes([code], wider)
    colleague.apply_code(code, first(colleague, document, 8, 22))
    bring_in(project, prepare(project, colleague.path))
    assert [row.name for row in project.codes()] == ["Coopération"]
    assert ("Béa", "Coopération") in {row[:2] for row in said(project)}


def test_codes_that_two_people_made_are_one_by_their_name(
    project: Project, colleague: Project, document: DocumentId
) -> None:
    here, there = project.add_code("Élus"), colleague.add_code("élus")
    colleague.apply_code(there, first(colleague, document, 8, 22))
    bring_in(project, prepare(project, colleague.path))
    assert [row.id for row in project.codes() if row.name.casefold() == "élus"] == [here]


def test_codings_can_come_in_as_another_coder_and_without_some_documents_and_codes(
    project: Project,
    colleague: Project,
    document: DocumentId,
    code: CodeId,
    make_interview: Callable[..., Transcript],
) -> None:
    aside = colleague.add_code("À part")
    other = colleague.add_document(make_interview("Entretien 2", turns=3))
    for span in (first(colleague, document, 8, 22), first(colleague, other, 0, 3)):
        colleague.apply_code(code, span)
        colleague.apply_code(aside, span)
    comparison = prepare(project, colleague.path)
    guids = {one.name: one.guid for one in comparison.preview.coders}
    left = {one.guid for one in comparison.preview.documents if one.here is None}
    left |= {one.guid for one in comparison.preview.codes if one.name == "À part"}
    chosen = Chosen(coders={guids["Béa"]: "Béatrice"}, without=frozenset(left))
    assert comparison.preview.count(chosen) == 1
    assert bring_in(project, comparison, chosen).codings == 1
    assert [row.name for row in project.coders()] == ["Ada", "Béatrice"]
    assert [row.name for row in project.documents()] == ["Entretien 1"]
    assert [row.name for row in project.codes()] == ["Mutualisation"]


def test_attributes_that_differ_are_told_and_those_that_are_missing_come(
    project: Project, colleague: Project
) -> None:
    for one, value in ((project, "12"), (colleague, "13")):
        case = one.add_case("Saint-Aubin", key="61")
        give(one, case, "population", value)
    give(colleague, CaseId(1), "type", "commune")
    comparison = prepare(project, colleague.path)
    (difference,) = comparison.preview.differences
    assert (difference.kind, difference.here, difference.there) == (Kind.ATTRIBUTE, "12", "13")
    bring_in(project, comparison)
    assert attributes(project) == {("population", "12"), ("type", "commune")}


def give(project: Project, case: CaseId, variable: str, value: str) -> None:
    with project.change("Write an answer"):
        number = project._insert(VariableTable(rank=1, name=variable))
        project._insert(Attribute(case_id=case, variable_id=number, value=value))


def attributes(project: Project) -> set[tuple[str, str]]:
    rows = project.connection.exec_driver_sql(
        "SELECT variable.name, value FROM attribute JOIN variable ON variable.id = variable_id"
    )
    return {(name, value) for name, value in rows}


def test_memos_on_passages_and_codings_come_to_the_same_words(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    coding = colleague.apply_code(code, first(colleague, document, 8, 22))
    with colleague.change("Write a memo"):
        turn = colleague.turn_order(document)[3]
        colleague._insert(Memo(body="sur l'extrait", coding_id=coding))
        colleague._insert(Memo(body="sur le tour", turn_id=turn))
        bounds = {"start_turn_id": turn, "start_offset": 0, "end_turn_id": turn, "end_offset": 5}
        colleague._insert(Memo(body="sur ces mots", document_id=document, **bounds))
    bring_in(project, prepare(project, colleague.path))
    rows = project.connection.exec_driver_sql(
        "SELECT body, coding_id, turn_id, start_turn_id, end_offset FROM memo ORDER BY id"
    ).all()
    (mine,) = [row.id for row in project.codings() if row.coder_id != project.coder_id]
    assert [tuple(row) for row in rows] == [
        ("sur l'extrait", mine, None, None, None),
        ("sur le tour", None, turn, None, None),
        ("sur ces mots", None, None, turn, 5),
    ]


def test_a_project_changed_since_the_comparison_is_left_alone(
    project: Project, colleague: Project
) -> None:
    comparison = prepare(project, colleague.path)
    project.add_code("Autre")
    with pytest.raises(InvalidRequest, match="Compare it once more"):
        bring_in(project, comparison)


def test_stopping_leaves_the_project_as_it_was(
    project: Project,
    colleague: Project,
    document: DocumentId,
    code: CodeId,
    snapshot: Callable[[Project], Snapshot],
) -> None:
    colleague.apply_code(code, first(colleague, document, 8, 22))
    before = snapshot(project)

    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        bring_in(project, prepare(project, colleague.path), advance=stop)
    assert snapshot(project) == before


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [("là-bas.codage", None, NoSuchProject), ("notes.codage", b"notes" * 100, NotAProject)],
)
def test_a_file_that_is_no_project_is_refused(
    project: Project, tmp_path: Path, name: str, content: bytes | None, error: type[Exception]
) -> None:
    path = tmp_path / name
    if content:
        path.write_bytes(content)
    with pytest.raises(error):
        prepare(project, path)


def test_the_open_project_is_not_its_own_copy(project: Project) -> None:
    with pytest.raises(InvalidRequest, match="is the project that is open"):
        prepare(project, project.path)


def test_a_copy_of_an_older_version_is_read_and_stays_as_it_is(
    project: Project, tmp_path: Path
) -> None:
    files = Path(__file__).parents[1] / "files"
    path = tmp_path / "vieille.codage"
    path.write_bytes(gzip.decompress((files / "version-1.codage.gz").read_bytes()))
    before = path.read_bytes()
    comparison = prepare(project, path)
    assert not comparison.preview.same_study
    assert bring_in(project, comparison).documents == 1
    assert path.read_bytes() == before
    assert project.check() == ()


def test_a_span_across_turns_comes_whole(
    project: Project, colleague: Project, document: DocumentId, code: CodeId
) -> None:
    turns = colleague.turn_order(document)
    colleague.apply_code(code, Span(Anchor(turns[0], 2), Anchor(turns[2], 4)))
    bring_in(project, prepare(project, colleague.path))
    assert said(project) == said(colleague)
