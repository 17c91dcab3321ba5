import pytest

from codage.domain.message import Cancelled, CodageError
from codage.domain.transcript import Transcript, Turn
from codage.gui import lemmatising
from codage.gui.lemmatising import LemmaReader, LemmaStatus
from codage.gui.session import Session
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn


@pytest.fixture
def session(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    project.add_document(Transcript("Un", tuple(Turn(f"Tour {n}") for n in range(3))))
    session = Session()
    session.open(project)
    yield session
    session.close()


class Idle:
    """A process that was never started."""

    def interrupt(self):
        pass

    def stop(self):
        pass


@pytest.fixture
def reader(session, monkeypatch):
    """A reader without a language model, which stops before each turn to be told to go on."""

    def fill(project, *, lemmatiser, advance):
        for done, (turn, text) in enumerate(project.turns_to_lemmatise(10)):
            advance(done, 3)
            project.store_lemmas([LemmasOfTurn(turn, text, text.lower())])
        return 3

    monkeypatch.setattr("codage.nlp.lemmatising.fill_lemma_index", fill)
    monkeypatch.setattr("codage.nlp.lemma_process.LemmaProcess", Idle)
    return LemmaReader(session)


def test_reading_begins_when_it_is_wanted(qtbot, reader):
    assert reader.missing() == 3
    with qtbot.waitSignal(reader.ended):
        reader.begin()
    assert reader.missing() == 0
    reader.begin()
    assert not reader.is_reading


def test_it_begins_by_itself_only_where_that_is_allowed(qtbot, reader, session, monkeypatch):
    monkeypatch.setattr(lemmatising, "OPENED_MS", 0)
    session.opened.emit()
    assert not reader._idle.isActive()
    with qtbot.waitSignal(reader.ended):
        reader.allow()
    assert reader.missing() == 0


def test_what_is_written_later_is_read_too(qtbot, reader, session, monkeypatch):
    monkeypatch.setattr(lemmatising, "OPENED_MS", 0)
    monkeypatch.setattr(lemmatising, "CHANGED_MS", 0)
    with qtbot.waitSignal(reader.ended):
        reader.allow()
    with qtbot.waitSignal(reader.ended):
        session.project.add_document(Transcript("Deux", (Turn("Encore"),)))
    assert reader.missing() == 0


def test_it_can_be_paused_below_the_window_and_go_on(qtbot, reader, monkeypatch):
    stopped = []

    def stop(project, *, lemmatiser, advance):
        stopped.append(advance)
        raise Cancelled

    status = LemmaStatus(reader)
    qtbot.addWidget(status)
    monkeypatch.setattr("codage.nlp.lemmatising.fill_lemma_index", stop)
    reader.advanced.emit(1, 3)
    assert "33" in status.text()
    with qtbot.waitSignal(reader.ended):
        reader.begin()
        reader.pause()
    assert status.isVisibleTo(status.parentWidget())
    assert "paused" in status.text()
    monkeypatch.undo()


def test_a_failure_is_told_and_not_tried_again_by_itself(qtbot, reader, monkeypatch):
    def fail(project, *, lemmatiser, advance):
        raise CodageError("It failed.")

    monkeypatch.setattr("codage.nlp.lemmatising.fill_lemma_index", fail)
    with qtbot.waitSignal(reader.failed) as failed:
        reader.begin()
    assert str(failed.args[0]) == "It failed."
    assert reader.paused


def test_closing_the_project_stops_it(qtbot, reader, session):
    reader.begin()
    session.close()
    qtbot.waitUntil(lambda: not reader.is_reading)


def test_closing_the_project_waits_for_no_language_model(qtbot, session):
    reader = LemmaReader(session)
    told = []
    reader.failed.connect(told.append)
    reader.begin()
    qtbot.waitUntil(lambda: bool(reader._processes))
    process = reader._processes[0]
    session.close()
    assert process._process.poll() is not None
    qtbot.waitUntil(lambda: not reader.is_reading)
    assert told == []
