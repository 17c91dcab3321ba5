"""Going from one coded document to another."""

from __future__ import annotations

from itertools import count, cycle

import pytest
from painting import PaintWatch, painter_of
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

SIZES = [("S", 15), ("L", 7)]


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_switch(measure, window_on, size: str, rounds: int) -> None:
    window = window_on(size)
    session, view = window.session, window.reading.view
    documents = list(session.documents)
    if size == "L":
        long, other = documents
        sought = (long for _ in count())
        before = painter_of(PaintWatch(view.viewport()), lambda: session.choose_document(other))
    else:
        session.choose_document(documents[-1])
        sought, before = cycle(documents), None
    switch = painter_of(PaintWatch(view.viewport()), lambda: session.choose_document(next(sought)))
    measure("switch", size, switch, before=before, rounds=rounds)
    assert view.coding_row(session.project.codings(document_id=session.document)[0].id)


@pytest.mark.parametrize(("size", "rounds"), [("S", 15), ("L", 1)])
def test_bare_switch(measure, application, plain_of, size: str, rounds: int) -> None:
    connection = plain_of(size)
    documents = cycle([row[0] for row in connection.execute("SELECT id FROM document")])
    text = QPlainTextEdit()
    text.resize(700, 700)
    text.show()

    def show_next() -> None:
        document = next(documents)
        query = "SELECT text FROM document WHERE id = ?"
        text.setPlainText(connection.execute(query, (document,)).fetchone()[0])
        query = 'SELECT start, "end" FROM coding WHERE document_id = ?'
        selections = []
        for start, end in connection.execute(query, (document,)):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(text.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format.setBackground(QColor("yellow"))
            selections.append(selection)
        text.setExtraSelections(selections)

    act = painter_of(PaintWatch(text.viewport()), show_next)
    counterpart = "QPlainTextEdit, extra selections"
    measure("switch", size, act, rounds=rounds, baseline=counterpart)
    text.close()
