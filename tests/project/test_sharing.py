from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import Span
from codage.domain.memos import Target
from codage.domain.message import Cancelled, CodageError
from codage.domain.pseudonyms import Holder, Kind, Mention, Passage
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Provenance, Role, SetAside, Transcript, Turn
from codage.project import Project
from codage.project.checking import check
from codage.project.pseudonyms import Decision, pseudonymise, texts_to_search
from codage.project.sharing import Sharing, names_left, preamble_keys, save_copy_to_share

NAMES = {
    "Mme Castagnet": "[Élue 1]",
    "Hélène": "[Élue 1]",
    "Castagnet": "[Élue 1]",
    "Kerjean": "[Personne 1]",
    "Sauvelane": "[Commune 1]",
    "06 11 22 33 44": "[téléphone]",
}
PROVENANCE = Provenance("castagnet-sauvelane.docx", 10, "2023-09-19", "ab" * 32)


def mentions(passages: list[Passage], name: str) -> Iterator[Mention]:
    for passage in passages:
        start = passage.text.find(name)
        while start >= 0:
            yield Mention(passage.place, start, start + len(name), Kind.PERSON, name)
            start = passage.text.find(name, start + 1)


@pytest.fixture
def study(project: Project) -> Project:
    transcript = Transcript(
        "Entretien Castagnet",
        (
            Turn("Vous connaissez Mme Castagnet, de Sauvelane ?", "Kerjean"),
            Turn("C’est moi, Hélène. Appelez le 06 11 22 33 44.", "Mme Castagnet"),
            Turn("Merci, Kerjean vous rappellera de Sauvelane. 🙂", "Kerjean"),
        ),
        {"Kerjean": Role.INTERVIEWER},
        (("Personne interrogée", "Hélène Castagnet"), ("Date", "19 septembre 2023")),
        (SetAside("header", "Mairie de Sauvelane", "page 1"),),
    )
    document = project.add_document(transcript, provenance=PROVENANCE, content_key="k")
    code = project.add_code("Contact")
    first = project.turns(document)[0]
    project.apply_code(code, Span.within(first.id, 16, 29))
    survey = Survey(
        "sauvelane.csv",
        "cd" * 32,
        (
            Variable("id", VariableType.TEXT),
            Variable("nom", VariableType.TEXT, personal=True),
            Variable("pop", VariableType.INTEGER),
        ),
        (("OT-1", "Castagnet", "1200"),),
        "id",
        "id",
    )
    project.add_survey(survey)
    project.add_memo("Rappeler Castagnet", title="Sauvelane", target=Target.document(document))
    return project


def replaced(project: Project) -> None:
    passages = texts_to_search(project)
    longest = sorted(NAMES, key=len, reverse=True)
    pseudonymise(project, [Decision(n, NAMES[n], tuple(mentions(passages, n))) for n in longest])


def shared(project: Project, target: Path, sharing: Sharing | None = None) -> bytes:
    save_copy_to_share(project, target, sharing)
    return target.read_bytes()


def found_in(content: bytes) -> list[str]:
    forms = [*NAMES, "castagnet", "sauvelane", "kerjean", "helene"]
    return [
        name
        for name in forms
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if name.encode(encoding) in content
    ]


def test_no_original_name_is_left_in_the_bytes_of_a_copy(study: Project, tmp_path: Path) -> None:
    replaced(study)

    content = shared(study, tmp_path / "partage.codage")

    assert found_in(content) == []
    assert "[Élue 1]".encode() in content


def test_the_project_itself_keeps_the_originals(study: Project) -> None:
    replaced(study)
    study.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    assert "Castagnet" in found_in(study.path.read_bytes())


def test_the_words_of_the_index_are_those_of_the_copy(study: Project, tmp_path: Path) -> None:
    replaced(study)
    target = tmp_path / "partage.codage"
    shared(study, target)

    with Project.open(target) as copy:
        copy.connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, turn_text, row)"
        )
        words = set(copy.connection.exec_driver_sql("SELECT term FROM temp.words").scalars())

    assert "elue" in words
    assert words.isdisjoint({"castagnet", "sauvelane", "helene", "kerjean", "44"})


def test_a_copy_opens_is_sound_and_has_nothing_to_undo(study: Project, tmp_path: Path) -> None:
    replaced(study)
    target = tmp_path / "partage.codage"
    shared(study, target)

    assert check(target) == ()
    with Project.open(target) as copy:
        assert copy.history() == []
        assert copy.undo() is None
        document = copy.documents()[0]
        coding = copy.codings()[0]
        assert copy.document_text(document.id).slice(coding.span) == "[Élue 1]"
        copy.rename_document(document.id, "Autre")
        assert copy.undo() is not None
    assert check(target) == ()


def test_only_the_copy_is_written(study: Project, tmp_path: Path) -> None:
    folder = tmp_path / "ailleurs"
    folder.mkdir()

    shared(study, folder / "partage.codage")

    assert [path.name for path in folder.iterdir()] == ["partage.codage"]


def test_what_is_not_kept_is_emptied(study: Project, tmp_path: Path) -> None:
    target = tmp_path / "partage.codage"
    content = shared(study, target, Sharing(memos=False, coders=False))

    assert PROVENANCE.file_name.encode() not in content
    assert b"Rappeler" not in content
    assert b"header" not in content
    assert b"1200" in content
    assert b"sauvelane.csv" not in content
    with Project.open(target) as copy:
        assert [row.name for row in copy.variables()] == ["id", "pop"]
        assert [row.name for row in copy.coders()] == ["Coder 1"]


def test_what_is_chosen_is_kept(study: Project, tmp_path: Path) -> None:
    target = tmp_path / "partage.codage"
    chosen = frozenset(row.id for row in study.variables() if row.name == "nom")
    sharing = Sharing(variables=chosen, preamble=frozenset({"Date"}), files=True)
    content = shared(study, target, sharing)

    assert PROVENANCE.file_name.encode() in content
    with Project.open(target) as copy:
        assert [row.name for row in copy.variables()] == ["nom"]
        document = copy.documents()[0]
        assert [aside.place for aside in copy.set_aside(document.id)] == ["Date"]


def test_names_that_are_still_there_are_told(study: Project, tmp_path: Path) -> None:
    done = save_copy_to_share(
        study, tmp_path / "partage.codage", absent=["Castagnet", "Sauvelane", "Niemczyk"]
    )

    assert done.left == ("Castagnet", "Sauvelane")


def test_names_are_found_in_utf_16(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\x01" + "Élodie".encode("utf-16-le"))

    assert names_left(tmp_path / "x", ["Élodie", "Élod'"]) == ("Élodie",)


@given(
    st.lists(st.text(min_size=1), max_size=5),
    st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]),
    st.binary(),
)
def test_every_name_in_a_file_is_found(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], encoding: str, noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "x"
    path.write_bytes(noise + b"".join(name.encode(encoding) + noise for name in names))

    assert set(names_left(path, names)) == {name for name in names if len(name) >= 4}


def test_an_existing_file_is_not_replaced(study: Project, tmp_path: Path) -> None:
    (tmp_path / "x.codage").write_bytes(b"mine")

    with pytest.raises(CodageError, match="already exists"):
        save_copy_to_share(study, tmp_path / "x.codage")
    assert (tmp_path / "x.codage").read_bytes() == b"mine"


def test_a_cancelled_copy_leaves_nothing(study: Project, tmp_path: Path) -> None:
    folder = tmp_path / "ailleurs"
    folder.mkdir()

    def stop(done: int, total: int, what: str = "") -> None:
        if done > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_copy_to_share(study, folder / "x.codage", advance=stop)
    assert list(folder.iterdir()) == []
    assert study.rename("Encore") is None


def test_a_project_opened_for_reading_can_be_shared(study: Project, tmp_path: Path) -> None:
    study.close()
    with Project.open(study.path, read_only=True) as project:
        shared(project, tmp_path / "partage.codage")

    assert check(tmp_path / "partage.codage") == ()


def test_preambles_are_offered(study: Project) -> None:
    assert set(preamble_keys(study)) == {"Date", "Personne interrogée"}


def test_every_holder_is_searched(study: Project) -> None:
    holders = {passage.place.holder for passage in texts_to_search(study)}

    assert {Holder.TURN, Holder.SPEAKER, Holder.DOCUMENT, Holder.FILE, Holder.ASIDE} <= holders
    assert {Holder.CASE, Holder.VALUE, Holder.MEMO, Holder.MEMO_TITLE, Holder.CODE} <= holders


def test_links_to_recordings_go_unless_they_are_kept(study: Project, tmp_path: Path) -> None:
    sound = tmp_path / "entretien-kerjean.wav"
    sound.write_bytes(b"RIFF")
    study.link_recording(study.documents()[0].id, sound)

    gone = shared(study, tmp_path / "partage.codage", Sharing(files=True))
    kept = shared(study, tmp_path / "son.codage", Sharing(recordings=True))

    assert sound.name.encode() not in gone
    assert sound.name.encode() in kept


def test_names_of_two_or_three_letters_are_looked_for_as_words(
    study: Project, tmp_path: Path
) -> None:
    study.add_document(Transcript("Autre", (Turn("Lyon ? Bo et Ly, oui ; et LY aussi."),)))

    left = save_copy_to_share(
        study, tmp_path / "partage.codage", absent=("Ly", "Lyo", "Bo", "Zoé", "L", "Castagnet")
    ).left

    assert left == ("Ly", "Bo", "Castagnet")
