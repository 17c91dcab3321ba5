"""The fragments of a document: stretches of letters of one look, each of one link at most."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFragment


def fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    """All of them, in their order."""
    block = document.begin()
    while block.isValid():
        within = block.begin()
        while not within.atEnd():
            yield within.fragment()
            within += 1
        block = block.next()


def around(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    """A cursor that has a fragment selected."""
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    keep = QTextCursor.MoveMode.KeepAnchor
    cursor.setPosition(fragment.position() + fragment.length(), keep)
    return cursor
