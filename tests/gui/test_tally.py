"""The counts in memory are those that the project would give, whatever was done."""

from __future__ import annotations

from collections import Counter

import pytest

from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.project import Project


@pytest.fixture
def session(tmp_path, qapp):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    with project.change("Prepare"):
        for name in ("A", "B"):
            project.add_code(f"Code {name}")
            project.add_document(Transcript(name=name, turns=(Turn(text="x" * 40),)))
    session = Session()
    session.open(project)
    yield session
    session.close()


def agrees(session):
    project, tally = session.project, tally_of(session)
    rows = project.codings(coder_ids=session.shown_coders)
    by_code = Counter(row.code_id for row in rows)
    by_document = Counter(row.document_id for row in rows)
    return all(tally.of_code(code) == by_code[code] for code in session.codes) and all(
        tally.of_document(document) == by_document[document] for document in session.documents
    )


def test_there_is_one_tally_for_a_session(session):
    assert tally_of(session) is tally_of(session)


def test_counts_agree_after_each_verb_and_each_way_back(session):
    project = session.project
    tally_of(session)
    first, second = session.codes
    turns = [project.turns(document)[0].id for document in session.documents]
    bo = project.add_coder("Bo")
    coding = project.apply_code(first, Span.within(turns[0], 0, 4))
    steps = [
        lambda: project.apply_code(second, Span.within(turns[0], 2, 9)),
        lambda: project.apply_code(first, Span.within(turns[1], 1, 3), coder_id=bo),
        lambda: project.move_coding(coding, Span.within(turns[0], 1, 5)),
        lambda: project.recode([coding], second),
        lambda: session.hide_coders([bo]),
        lambda: project.merge_codes([second], first),
        lambda: project.remove_documents(list(session.documents)[:1]),
        lambda: project.remove_code(first),
    ]
    for step in steps:
        step()
        assert agrees(session)
    while project.undo():
        assert agrees(session)
    while project.redo():
        assert agrees(session)
