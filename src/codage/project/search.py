"""Full-text search over turns, accents and case ignored."""

from __future__ import annotations

import re

from codage.domain.anchors import DocumentId, TurnId
from codage.project.rows import Hit
from codage.project.store import Store

_TERMS = re.compile(r'"([^"]+)"|(\S+)')
_WORD = re.compile(r"\w")
_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile("[\x02\x03]")


class SearchVerbs(Store):
    """What can be found."""

    def search(self, text: str, *, limit: int | None = None) -> list[Hit]:
        """The turns that hold every word of `text`, in order of documents and turns.

        ``"two words"`` in straight quotes is a phrase, ``mutualis*`` any word that begins so.
        An empty query, or one without a letter or a digit, finds nothing.
        """
        if not (query := as_full_text_query(text)):
            return []
        rows = self.connection.exec_driver_sql(
            "SELECT turn.document_id, turn.id, highlight(turn_text, 0, ?, ?) "
            "FROM turn_text JOIN turn ON turn.id = turn_text.rowid "
            "WHERE turn_text MATCH ? ORDER BY turn.document_id, turn.rank LIMIT ?",
            (_OPEN, _CLOSE, query, -1 if limit is None else limit),
        )
        return [_hit(DocumentId(document), TurnId(turn), marked) for document, turn, marked in rows]

    def count_turns_found(self, text: str) -> int:
        """How many turns `search` would give."""
        if not (query := as_full_text_query(text)):
            return 0
        found = self.connection.exec_driver_sql(
            "SELECT count(*) FROM turn_text WHERE turn_text MATCH ?", (query,)
        ).scalar_one()
        return int(found)


def as_full_text_query(text: str) -> str:
    """What a person typed, as an FTS5 query that cannot be malformed."""
    terms: list[str] = []
    for phrase, word in _TERMS.findall(text.replace("’", "'").replace("“", '"').replace("”", '"')):
        term = phrase or word.replace('"', "")
        if not _WORD.search(term):
            continue
        prefix = not phrase and term.endswith("*")
        terms.append(f'"{term.rstrip("*")}"' + (" *" if prefix else ""))
    return " ".join(terms)


def _hit(document_id: DocumentId, turn_id: TurnId, marked: str) -> Hit:
    matches: list[tuple[int, int]] = []
    start = 0
    for number, mark in enumerate(_MARK.finditer(marked)):
        if mark[0] == _OPEN:
            start = mark.start() - number
        else:
            matches.append((start, mark.start() - number))
    return Hit(document_id, turn_id, _MARK.sub("", marked), tuple(matches))
