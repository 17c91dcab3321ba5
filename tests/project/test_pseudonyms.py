from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import DocumentId, Span
from codage.domain.message import Cancelled, CodageError
from codage.domain.pseudonyms import Holder, Kind, Mention
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.key_table import KeyRow, KeyTable, UnusableKey, read_key, write_key
from codage.project.pseudonyms import (
    Decision,
    pseudonymise,
    pseudonyms_in_use,
    restore,
    texts_to_search,
)

TURNS = (
    Turn("Le bureau d’Hervé est à Orvane. Hervé n'y est pas.", "Hervé"),
    Turn("De l’Orvane, il vient. Hervé Lacaze, oui. 🙂 Et Katell ?", "Katell"),
    Turn("Katell dit qu'Hervé répond au +33 6 11 22 33 44.", "Hervé"),
)


def decision(
    project: Project, names: list[str], replacement: str, kind: Kind = Kind.PERSON
) -> Decision:
    mentions: list[Mention] = []
    for passage in texts_to_search(project):
        for name in names:
            start = passage.text.find(name)
            while start >= 0:
                end = start + len(name)
                mentions.append(Mention(passage.place, start, end, kind, name))
                start = passage.text.find(name, end)
    return Decision(names[0], replacement, tuple(mentions))


@pytest.fixture
def interview_of(project: Project) -> DocumentId:
    return project.add_document(Transcript("Hervé à Orvane", TURNS))


def all_decisions(project: Project) -> list[Decision]:
    return [
        decision(project, ["Hervé Lacaze", "Hervé"], "[Personne 1]"),
        decision(project, ["Katell"], "[Personne 2]"),
        decision(project, ["Orvane"], "[Lieu 1]", Kind.PLACE),
        decision(project, ["+33 6 11 22 33 44"], "[téléphone]", Kind.PHONE),
    ]


def texts(project: Project, document: DocumentId) -> list[str]:
    return [turn.text for turn in project.turns(document)]


def test_all_names_are_replaced_as_one_change(
    project: Project, interview_of: DocumentId, snapshot: Callable[[Project], object]
) -> None:
    before = snapshot(project)

    pseudonymise(project, all_decisions(project))

    assert texts(project, interview_of) == [
        "Le bureau de [Personne 1] est à [Lieu 1]. [Personne 1] n'y est pas.",
        "De [Lieu 1], il vient. [Personne 1], oui. 🙂 Et [Personne 2] ?",
        "[Personne 2] dit que [Personne 1] répond au [téléphone].",
    ]
    assert project.documents()[0].name == "[Personne 1] à [Lieu 1]"
    assert [s.name for s in project.speakers()] == ["[Personne 1]", "[Personne 2]"]
    assert str(project.next_undo()) == "Pseudonymise 4 names"
    project.undo()
    assert snapshot(project) == before


def test_codings_follow(project: Project, interview_of: DocumentId) -> None:
    turn = project.turns(interview_of)[0]
    code = project.add_code("Présence")
    start = turn.text.index("Orvane")
    project.apply_code(code, Span.within(turn.id, start, start + 6))

    key = pseudonymise(project, all_decisions(project))

    text = project.document_text(interview_of)
    assert text.slice(project.codings()[0].span) == "[Lieu 1]"
    restore(project, key)
    assert project.document_text(interview_of).slice(project.codings()[0].span) == "Orvane"


def test_the_key_puts_everything_back_as_one_change(
    project: Project, interview_of: DocumentId, tmp_path: Path
) -> None:
    before = texts(project, interview_of)
    write_key(pseudonymise(project, all_decisions(project)), tmp_path / "clé.csv")

    done = restore(project, read_key(tmp_path / "clé.csv"))

    assert texts(project, interview_of) == before
    assert project.documents()[0].name == "Hervé à Orvane"
    assert [s.name for s in project.speakers()] == ["Hervé", "Katell"]
    assert done.left == ()
    assert str(project.next_undo()) == f"Restore {done.count} names"
    assert project.check() == ()


def test_names_of_files_come_back_and_plain_pseudonyms_are_whole_words(project: Project) -> None:
    document = project.add_document(
        Transcript("02_orvane_maire", (Turn("Katell et Annette. Pour Katell, oui."),))
    )
    decisions = [decision(project, ["orvane"], "[Lieu 1]"), decision(project, ["Katell"], "Anne")]
    key = pseudonymise(project, decisions)
    assert project.documents()[0].name == "02_[Lieu 1]_maire"
    assert texts(project, document) == ["Anne et Annette. Pour Anne, oui."]

    done = restore(project, key)

    assert done.left == ()
    assert project.documents()[0].name == "02_orvane_maire"
    assert texts(project, document) == ["Katell et Annette. Pour Katell, oui."]


def test_originals_come_back_into_turns_that_were_split_and_edited(
    project: Project, interview_of: DocumentId
) -> None:
    key = pseudonymise(project, all_decisions(project))
    first = project.turns(interview_of)[0]
    project.split_turn(first.id, first.text.index("[Lieu 1]"))
    last = project.turns(interview_of)[-1]
    project.edit_text(last.id, "Euh, " + last.text)

    done = restore(project, key)

    assert done.left == ()
    assert texts(project, interview_of) == [
        "Le bureau d’Hervé est à ",
        "Orvane. Hervé n'y est pas.",
        TURNS[1].text,
        "Euh, " + TURNS[2].text,
    ]


def test_what_was_taken_away_is_told_and_the_rest_put_back(
    project: Project, interview_of: DocumentId
) -> None:
    key = pseudonymise(project, all_decisions(project))
    first = project.turns(interview_of)[0]
    project.edit_text(first.id, first.text.replace("Le bureau de [Personne 1]", "Il"))

    done = restore(project, key)

    assert [row.original for row in done.left] == ["d’Hervé"]
    assert texts(project, interview_of)[0] == "Il est à Orvane. Hervé n'y est pas."
    assert texts(project, interview_of)[1:] == [turn.text for turn in TURNS[1:]]


def test_a_pseudonym_whose_preposition_is_gone_gets_the_bare_name(
    project: Project, interview_of: DocumentId
) -> None:
    key = pseudonymise(project, all_decisions(project))
    first = project.turns(interview_of)[0]
    project.edit_text(first.id, first.text.replace("de [Personne 1]", "chez [Personne 1]"))

    restore(project, key)

    assert texts(project, interview_of)[0].startswith("Le bureau chez Hervé est")


def test_a_text_that_changed_since_it_was_searched_is_refused(
    project: Project, interview_of: DocumentId
) -> None:
    decisions = all_decisions(project)
    project.edit_text(project.turns(interview_of)[0].id, "Autre chose.")
    before = texts(project, interview_of)

    with pytest.raises(CodageError, match="changed in the meantime"):
        pseudonymise(project, decisions)
    assert texts(project, interview_of) == before


def test_a_name_is_not_replaced_by_nothing(project: Project, interview_of: DocumentId) -> None:
    with pytest.raises(CodageError, match="no pseudonym for Katell"):
        pseudonymise(project, [decision(project, ["Katell"], " \n")])


def test_pseudonyms_in_use_are_known(project: Project, interview_of: DocumentId) -> None:
    pseudonymise(project, all_decisions(project))

    assert {"[Personne 1]", "[Lieu 1]", "[téléphone]"} <= pseudonyms_in_use(project)


ANYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n"))


@given(st.lists(st.tuples(ANYTHING, ANYTHING, st.integers(0, 9)), max_size=4))
def test_a_key_survives_its_file(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str, int]]
) -> None:
    path = tmp_path_factory.mktemp("key") / "clé.csv"
    key = KeyTable(
        tuple(KeyRow(a, Kind.PHONE, b, a, b, Holder.TURN, a, b, n, n, n, a, b) for a, b, n in cells)
    )

    write_key(key, path)

    assert read_key(path) == key


def test_no_cell_of_a_key_runs_as_a_formula(tmp_path: Path) -> None:
    row = KeyRow(
        "+33 6", Kind.PHONE, "=x", "@a", "-", Holder.TURN, "", "", 1, 1, 1, "\t", "'=apostrophe"
    )
    write_key(KeyTable((row,)), tmp_path / "k.csv")

    assert not any(
        cell.startswith(("+", "=", "@", "-", "\t"))
        for cell in (tmp_path / "k.csv").read_text("utf-8-sig").splitlines()[1].split(",")
    )
    assert read_key(tmp_path / "k.csv").rows == (row,)


@pytest.mark.parametrize("content", [b"", b"a;b\n1;2\n", b"\xff\xfe\x00", b"entity\n\x00"])
def test_what_is_no_key_is_said_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "k.csv").write_bytes(content)

    with pytest.raises(UnusableKey, match="not a key of pseudonyms"):
        read_key(tmp_path / "k.csv")


def test_keys_of_two_passes_are_one(project: Project, interview_of: DocumentId) -> None:
    first = pseudonymise(project, [decision(project, ["Katell"], "[Personne 2]")])
    second = pseudonymise(project, [decision(project, ["Hervé"], "[Personne 1]")])

    done = restore(project, first.with_rows_of(second))

    assert done.left == ()
    assert texts(project, interview_of) == [turn.text for turn in TURNS]


def test_a_cancelled_pass_changes_nothing(project: Project, interview_of: DocumentId) -> None:
    before = texts_to_search(project)

    def stop(done: int, total: int, what: str = "") -> None:
        if 2 * done > total:
            raise Cancelled

    with pytest.raises(Cancelled):
        pseudonymise(project, all_decisions(project), advance=stop)
    assert texts_to_search(project) == before
    key = pseudonymise(project, all_decisions(project))
    after = texts_to_search(project)
    with pytest.raises(Cancelled):
        restore(project, key, advance=stop)
    assert texts_to_search(project) == after


def test_summaries_and_sets_are_searched_and_replaced(
    project: Project, interview_of: DocumentId
) -> None:
    case, code = project.add_case("Orvane"), project.add_code("Eau")
    with project.change("Write"):
        for statement in (
            "INSERT INTO summary (guid, case_id, code_id, body, changed_at) "
            f"VALUES ('s', {case}, {code}, 'Katell y tient.', '')",
            "INSERT INTO document_set (guid, rank, name, description) "
            "VALUES ('d', 1, 'Autour de Katell', 'Vus avec Katell')",
            "INSERT INTO code_set (guid, rank, name, description) "
            "VALUES ('c', 1, 'Selon Katell', '')",
        ):
            project.connection.exec_driver_sql(statement)
    pseudonymise(project, all_decisions(project))
    held = {one.place.holder: one.text for one in texts_to_search(project)}
    assert held[Holder.SUMMARY] == "[Personne 2] y tient."
    assert held[Holder.DOCUMENT_SET] == "Autour de [Personne 2]"
    assert held[Holder.DOCUMENT_SET_ABOUT] == "Vus avec [Personne 2]"
    assert held[Holder.CODE_SET] == "Selon [Personne 2]"


def test_two_names_that_become_one_are_told_apart_by_a_number(
    project: Project, interview_of: DocumentId
) -> None:
    for name in ("Sites d'Orvane", "Sites de Valmont"):
        project.add_document_set(name, [interview_of])
    pseudonymise(
        project,
        [decision(project, ["Orvane"], "[Lieu]"), decision(project, ["Valmont"], "[Lieu]")],
    )
    names = {row.name for row in project.document_sets()}
    assert names == {"Sites de [Lieu]", "Sites de [Lieu] (2)"}


def test_a_name_comes_back_beside_one_that_bears_it_by_now(
    project: Project, interview_of: DocumentId
) -> None:
    project.add_document_set("Chez Hervé", [interview_of])
    key = pseudonymise(project, [decision(project, ["Hervé"], "[Personne 1]")])
    project.add_document_set("Chez Hervé", [])
    restore(project, key)
    assert {row.name for row in project.document_sets()} == {"Chez Hervé", "Chez Hervé (2)"}
