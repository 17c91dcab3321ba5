"""Full-text search over turns, accents and case ignored."""

from __future__ import annotations

import re

from codage.domain.anchors import DocumentId, TurnId
from codage.project.rows import Hit
from codage.project.store import Store

_TERMS = re.compile(r'"([^"]+)"|(\S+)')
_WORD = re.compile(r"\w")
_OPEN, _CLOSE = "\x02", "\x03"


class SearchVerbs(Store):
    """What can be found.

    In what is searched for, ``"two words"`` in straight quotes is a phrase, ``mutualis*`` any
    word that begins so; a turn must hold all of it. An empty query, or one without a letter
    or a digit, finds nothing.
    """

    def search(
        self,
        text: str,
        *,
        limit: int | None = None,
        after: int = 0,
        document_id: DocumentId | None = None,
    ) -> list[Hit]:
        """The turns that hold `text`, in order of documents and turns, with what to highlight.

        ``after`` leaves out the first ones, to show hits page by page; ``document_id`` keeps to
        one document.
        """
        if not (query := as_full_text_query(text)):
            return []
        rows = self.connection.exec_driver_sql(
            "SELECT turn.document_id, turn.id, highlight(turn_text, 0, ?, ?) "
            "FROM turn_text JOIN turn ON turn.id = turn_text.rowid "
            "WHERE turn_text MATCH ? AND (? IS NULL OR turn.document_id = ?) "
            "ORDER BY turn.document_id, turn.rank LIMIT ? OFFSET ?",
            (_OPEN, _CLOSE, query, document_id, document_id, _as_limit(limit), after),
        )
        return [_hit(DocumentId(document), TurnId(turn), marked) for document, turn, marked in rows]

    def find_turns(self, text: str) -> list[tuple[DocumentId, TurnId]]:
        """Where `search` finds `text`, all of it at once and much faster: without the texts."""
        if not (query := as_full_text_query(text)):
            return []
        rows = self.connection.exec_driver_sql(
            "SELECT turn.document_id, turn.id FROM turn_text "
            "JOIN turn ON turn.id = turn_text.rowid "
            "WHERE turn_text MATCH ? ORDER BY turn.document_id, turn.rank",
            (query,),
        )
        return [(DocumentId(document), TurnId(turn)) for document, turn in rows]

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


def _as_limit(limit: int | None) -> int:
    return -1 if limit is None else limit


def _hit(document_id: DocumentId, turn_id: TurnId, marked: str) -> Hit:
    before, *parts = marked.split(_OPEN)
    matches: list[tuple[int, int]] = []
    position = len(before)
    for part in parts:
        found, _, rest = part.partition(_CLOSE)
        matches.append((position, position + len(found)))
        position += len(found) + len(rest)
    text = marked.replace(_OPEN, "").replace(_CLOSE, "")
    return Hit(document_id, turn_id, text, tuple(matches))
