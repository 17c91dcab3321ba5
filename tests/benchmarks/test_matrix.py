"""The table of codes by interviews, from the file to the paint in the page of frequencies."""

from __future__ import annotations

from itertools import count

import pytest
from corpora import corpus
from matrix_page import MatrixPage
from painting import PaintWatch, painter_of
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from codage.domain.anchors import Span

SIZES = ["S", "M"]
ROUNDS = 9
BARE = "SQLite GROUP BY in a QTableWidget"


@pytest.mark.parametrize("size", SIZES)
def test_matrix(measure, window_on, size: str) -> None:
    page = MatrixPage(window_on(size))
    page.show()
    measure("matrix", size, page.show, before=page.forget, rounds=ROUNDS)
    assert page.total == corpus(size).truth["codings_A"]


@pytest.mark.parametrize("size", SIZES)
def test_matrix_after_a_change(measure, window_on, size: str) -> None:
    window = window_on(size)
    project, offsets = window.session.project, count()
    document, code = next(iter(window.session.documents)), next(iter(window.session.codes))
    turn = max(project.turns(document), key=lambda turn: len(turn.text))
    page = MatrixPage(window)
    page.show()
    before = page.total

    def change() -> None:
        page.leave()
        project.apply_code(code, Span.within(turn.id, next(offsets), len(turn.text)))
        page.leave()

    measure("matrix again", size, page.show, before=change, rounds=ROUNDS)
    assert page.total == before + ROUNDS + 1


@pytest.mark.parametrize("size", SIZES)
def test_bare_matrix(measure, application, plain_of, size: str) -> None:
    connection = plain_of(size)
    query = "SELECT code_id, document_id, count(*) FROM coding GROUP BY code_id, document_id"
    table = QTableWidget()
    table.resize(700, 600)
    table.show()

    def show() -> None:
        cells = connection.execute(query).fetchall()
        table.clear()
        table.setRowCount(1 + max(code for code, _, _ in cells))
        table.setColumnCount(max(document for _, document, _ in cells))
        for code, document, segments in cells:
            table.setItem(code, document - 1, QTableWidgetItem(str(segments)))

    act = painter_of(PaintWatch(table.viewport()), show)
    measure("matrix", size, act, rounds=ROUNDS, baseline=BARE)
    table.close()
