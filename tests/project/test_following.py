"""What is anchored beside codings moves exactly as codings do, through every kind of edit."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.anchors import Anchor, CodeId, CodingId, DocumentId, Span, TurnId
from codage.domain.document_text import DocumentText
from codage.domain.edits import Edit
from codage.domain.memos import About, Target
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import MemoKey
from codage.project.tables import Decision, Refusal

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]
TEXTS = ("Bonjour 🙂, la précarité ?", "Oui.", "x̌ et œuvre, l'eau d’ici", "Merci")

numbers = st.integers(0, 60)
steps = st.lists(
    st.tuples(
        st.sampled_from(["edit", "split", "join", "replace", "document"]),
        numbers,
        numbers,
        st.sampled_from(["", "é", "mot ", "deux mots", "🙂"]),
    ),
    min_size=1,
    max_size=6,
)
spans = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=8)


class Study:
    """A document of which each span is coded, noted, refused and decided."""

    def __init__(self, project: Project, places: list[tuple[int, int]]) -> None:
        self.project = project
        self.document = project.add_document(Transcript("E", tuple(Turn(text) for text in TEXTS)))
        self.other = project.introduce_coder("Grace")
        self.alike: list[tuple[CodingId, MemoKey, int, int]] = []
        for number, (a, b) in enumerate(places):
            text = self.text
            span = text.span(a % (len(text) + 1), b % (len(text) + 1))
            if text.holds(span):
                self._anchor(project.add_code(f"C{number}"), span)

    def _anchor(self, code: CodeId, span: Span) -> None:
        project = self.project
        coding = project.apply_code(code, span)
        memo = project.add_memo("…", target=Target.passage(self.document, span))
        place = {
            "document_id": self.document,
            "code_id": code,
            "start_turn_id": span.start.turn,
            "start_offset": span.start.offset,
            "end_turn_id": span.end.turn,
            "end_offset": span.end.offset,
        }
        with project.change("Refuse and decide"):
            refusal = project._insert(Refusal(**place))
            decision = project._insert(
                Decision(
                    first_coder_id=project.coder_id,
                    second_coder_id=self.other,
                    verdict="both",
                    **place,
                )
            )
        self.alike.append((coding, memo, refusal, decision))

    @property
    def text(self) -> DocumentText:
        rows = self.project.turns(self.document)
        return DocumentText((row.id, row.text) for row in rows)

    def step(self, kind: str, a: int, b: int, new: str) -> None:
        text, project = self.text, self.project
        turn = text.turn_ids[a % len(text.turn_ids)]
        length = len(text.texts[text.index(turn)])
        start, end = sorted((a % (length + 1), b % (length + 1)))
        match kind:
            case "edit":
                project.edit_text(turn, Edit.replace(start, end, new))
            case "split":
                project.split_turn(turn, start)
            case "join":
                following = text.turn_ids[text.index(turn) + 1 :]
                if following:
                    project.join_turns(turn, following[0], separator=new)
            case "replace":
                project.replace_span(text.span(a % (len(text) + 1), b % (len(text) + 1)), new)
            case "document":
                whole = Edit.replace(*sorted((a % len(text.text), b % len(text.text))), new)
                lines = whole.applied_to(text.text).split("\n")
                corrected = Transcript("E", tuple(Turn(line) for line in lines))
                project.replace_document(self.document, corrected)

    def agree(self) -> None:
        """Everything that was anchored with a coding is where that coding is."""
        codings = {row.id: row.span for row in self.project.codings()}
        memos = {row.key: row.target for row in self.project.memos()}
        for coding, memo, refusal, decision in self.alike:
            span = codings.get(coding)
            assert memos[memo].span == span
            assert memos[memo].about is (About.PASSAGE if span else About.DOCUMENT)
            assert self._span("refusal", refusal) == span
            assert self._span("decision", decision) == span

    def _span(self, table: str, row: int) -> Span | None:
        found = self.project.connection.exec_driver_sql(
            f"SELECT start_turn_id, start_offset, end_turn_id, end_offset FROM {table} "
            "WHERE id = ?",
            (row,),
        ).first()
        return found and Span(Anchor(found[0], found[1]), Anchor(found[2], found[3]))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("following") / "p.codage"
    with Project.create(path, coder="Ada") as project:
        project.add_coder("Grace")
        yield project


@settings(max_examples=40)
@given(spans, steps)
def test_all_that_is_anchored_moves_as_codings_do(
    shared: Project, places: list[tuple[int, int]], edits: list[tuple[str, int, int, str]]
) -> None:
    study = Study(shared, places)
    written = newest(shared)
    for edit in edits:
        study.step(*edit)
        study.agree()
    while newest(shared) != written:
        shared.undo()
        study.agree()
    while shared.undo():
        pass


def newest(project: Project) -> int:
    return next((change.id for change in project.history() if not change.undone), 0)


def test_what_was_moved_is_sound(project: Project) -> None:
    study = Study(project, [(0, 9), (3, 40), (27, 28), (33, 50)])
    for edit in (("edit", 2, 5, ""), ("split", 0, 7, ""), ("replace", 5, 30, "é")):
        study.step(*edit)
    assert project.check() == ()


@pytest.fixture
def annotated(project: Project, document: DocumentId) -> tuple[MemoKey, TurnId]:
    """A memo on « mutualisation »."""
    turn = project.turns(document)[1].id
    span = Span.within(turn, 8, 21)
    return project.add_memo("…", target=Target.passage(document, span)), turn


def test_a_memo_whose_words_are_deleted_stays_on_its_document(
    project: Project, document: DocumentId, annotated: tuple[MemoKey, TurnId], snapshot: Content
) -> None:
    key, turn = annotated
    before = snapshot(project)
    edit = Edit.replace(4, 21, "")
    assert project.preview_edit(turn, edit).unmoored == (key.memo,)
    project.edit_text(turn, edit)
    assert project.memo(key).target == Target.document(document)
    project.undo()
    assert snapshot(project) == before


def test_a_memo_on_a_turn_goes_with_its_text_into_another_turn(
    project: Project, document: DocumentId
) -> None:
    first, second = (row.id for row in project.turns(document)[:2])
    key = project.add_memo("…", target=Target.turn(second))
    project.join_turns(first, second)
    assert project.memo(key).target == Target.turn(first)


def test_removing_a_document_takes_its_memos_along_and_undo_brings_them_back(
    project: Project, document: DocumentId, annotated: tuple[MemoKey, TurnId], snapshot: Content
) -> None:
    key, _ = annotated
    before = snapshot(project)
    project.remove_documents([document])
    with pytest.raises(InvalidRequest):
        project.memo(key)
    project.undo()
    assert snapshot(project) == before
