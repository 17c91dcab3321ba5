import tempfile
from pathlib import Path

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.memos import Target
from codage.project import Project
from codage.project.checking import check
from codage.project.journal import unrecorded


def spoil(project: Project, *statements: str) -> None:
    with project._database.transaction() as connection, unrecorded(connection):
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.fixture
def coded(project: Project, document: DocumentId, code: CodeId) -> Project:
    turn = project.turns(document)[1].id
    project.apply_code(code, Span.within(turn, 0, 4))
    return project


def test_a_sound_project_has_nothing_to_report(coded: Project, path: Path) -> None:
    assert coded.check() == ()
    assert check(path) == ()


def test_a_project_with_undone_and_abandoned_changes_is_sound(coded: Project, code: CodeId) -> None:
    coded.rename_code(code, "Abandoned")
    coded.undo()
    coded.rename_code(code, "Done")
    coded.rename_code(code, "Undone")
    coded.undo()
    assert coded.check() == ()
    assert str(coded.next_redo()) == "Rename code Done to Undone"


@pytest.mark.parametrize(
    ("statement", "kind", "words"),
    [
        ("UPDATE coding SET end_offset = 5000", "spans", "outside"),
        ("UPDATE coding SET start_offset = -1", "spans", "outside"),
        ("UPDATE coding SET start_offset = 4", "spans", "before it begins"),
        ("UPDATE coding SET start_turn_id = 4", "spans", "before it begins"),
        ("UPDATE code SET parent_id = id", "codebook", "under itself"),
        ("DROP TRIGGER journal_turn_update", "layout", "journal_turn_update"),
        ("DROP TABLE memo", "layout", "memo"),
        ("DELETE FROM change_row WHERE \"table\" = 'code'", "journal", "journal"),
        ("UPDATE change_row SET row_id = 77 WHERE \"table\" = 'turn'", "journal", "journal"),
    ],
)
def test_what_is_wrong_is_found(coded: Project, statement: str, kind: str, words: str) -> None:
    spoil(coded, statement)
    found = coded.check()
    assert any(finding.kind == kind and words in str(finding.message) for finding in found)


def test_a_row_that_belongs_to_nothing_is_found(coded: Project) -> None:
    coded.connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    spoil(coded, "UPDATE coding SET code_id = 99")
    assert "links" in {finding.kind for finding in coded.check()}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE turn SET text = 'autre'",
        "INSERT INTO turn_text (turn_text) VALUES ('delete-all')",
        "DELETE FROM turn_text WHERE rowid = 2",
    ],
)
def test_an_index_out_of_step_is_found(coded: Project, statement: str) -> None:
    spoil(coded, "DROP TRIGGER turn_text_update", statement)
    restore = [s for s in _statements() if "turn_text_update" in s]
    spoil(coded, *restore)
    assert [finding.kind for finding in coded.check()][:1] == ["search"]


def test_a_memo_that_lies_in_no_text_is_found(coded: Project, document: DocumentId) -> None:
    turn = coded.turns(document)[0].id
    coded.add_memo("…", target=Target.passage(document, Span.within(turn, 0, 3)))
    assert coded.check() == ()
    for statement, words in (
        ("UPDATE memo SET end_offset = 5000", "outside"),
        ("UPDATE memo SET end_offset = 0", "before it begins"),
        ("UPDATE memo SET end_turn_id = NULL", "lies in no text"),
    ):
        spoil(coded, statement)
        assert [(f.kind, words in str(f.message)) for f in coded.check()][:1] == [("spans", True)]


def test_a_lemma_without_its_text_is_found(coded: Project) -> None:
    spoil(coded, "INSERT INTO turn_lemma (rowid, lemmas) VALUES (99, 'mot')")
    assert "lemmas" in str(coded.check()[0].message)


def _statements() -> tuple[str, ...]:
    from codage.project.full_text import STATEMENTS

    return STATEMENTS


def test_checking_leaves_no_copy_and_no_change(
    coded: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))
    before = coded.history()
    coded.check()
    assert list(copies.iterdir()) == []
    spoil(coded, "DROP TABLE memo")
    coded.check()
    assert list(copies.iterdir()) == []
    assert coded.history() == before


def test_checking_can_be_stopped_and_leaves_no_copy(
    coded: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        coded.check(advance=stop)
    assert list(copies.iterdir()) == []
