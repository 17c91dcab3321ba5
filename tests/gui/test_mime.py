from __future__ import annotations

from PySide6.QtCore import QMimeData

from codage.domain.anchors import Anchor, CodeId, Span, TurnId
from codage.gui import mime


def test_codes_go_in_and_come_out() -> None:
    data = mime.codes_data([CodeId(3), CodeId(7)], "Mutualisation, Compétences")
    assert mime.codes_in(data) == [3, 7]
    assert data.text() == "Mutualisation, Compétences"
    assert mime.span_in(data) is None


def test_a_span_goes_in_and_comes_out_with_its_text() -> None:
    span = Span(Anchor(TurnId(1), 4), Anchor(TurnId(2), 9))
    data = mime.span_data(span, "du texte")
    assert mime.span_in(data) == span
    assert data.text() == "du texte"
    assert mime.codes_in(data) == []


def test_strange_data_carries_nothing() -> None:
    for payload in (b"", b"\xff", b"{}", b'["a"]', b"[1.5]", b"[true]", b"[1, 2"):
        data = QMimeData()
        data.setData(mime.CODES, payload)
        data.setData(mime.SPAN, payload)
        assert mime.codes_in(data) == []
        assert mime.span_in(data) is None
