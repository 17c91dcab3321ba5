"""The index of lemmas: one entry a turn, with as many lemmas as its text has words.

The n-th lemma stands for the n-th token of the full-text index, so that a hit has a place in the
text. An entry goes in the transaction that changes its turn's text; a turn without one is not
lemmatised yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from codage.domain.anchors import TurnId
from codage.project.recoding import chunks
from codage.project.store import Store

STATEMENTS = (
    "CREATE VIRTUAL TABLE turn_lemma USING fts5(lemmas, tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER turn_lemma_update AFTER UPDATE OF text ON turn BEGIN "
    "DELETE FROM turn_lemma WHERE rowid = OLD.id; END",
    "CREATE TRIGGER turn_lemma_delete AFTER DELETE ON turn BEGIN "
    "DELETE FROM turn_lemma WHERE rowid = OLD.id; END",
)

# The table that FTS5 keeps beside the index answers at once whether a turn has an entry.
_HAS_NONE = "NOT EXISTS (SELECT 1 FROM turn_lemma_docsize AS entry WHERE entry.id = turn.id)"


class LemmasOfTurn(NamedTuple):
    """The lemmas of a turn, and the text that they were made of."""

    turn_id: TurnId
    text: str
    lemmas: str


class LemmaVerbs(Store):
    """What can be done with the index of lemmas. It is no part of the journal: undo leaves it."""

    def turns_to_lemmatise(self, limit: int, *, after: int = 0) -> list[tuple[TurnId, str]]:
        """Turns that have no lemmas yet, with their texts, by id; only those beyond `after`."""
        rows = self.connection.exec_driver_sql(
            f"SELECT id, text FROM turn WHERE id > ? AND {_HAS_NONE} ORDER BY id LIMIT ?",
            (after, limit),
        )
        return [(TurnId(turn), text) for turn, text in rows]

    def lemmas_missing(self) -> int:
        """How many turns have no lemmas yet."""
        found = self.connection.exec_driver_sql(f"SELECT count(*) FROM turn WHERE {_HAS_NONE}")
        return int(found.scalar_one())

    def store_lemmas(self, rows: Iterable[LemmasOfTurn]) -> int:
        """Keep the lemmas of turns. Gives how many were kept.

        A turn whose text is another by now is left out, and so is everything where the project
        is open for reading only.
        """
        listed = list(rows)
        if self.read_only or not listed:
            return 0
        kept = 0
        with self._database.transaction() as connection:
            for turn_id, text, lemmas in listed:
                kept += connection.exec_driver_sql(
                    "INSERT INTO turn_lemma (rowid, lemmas) "
                    f"SELECT id, ? FROM turn WHERE id = ? AND text = ? AND {_HAS_NONE}",
                    (lemmas, turn_id, text),
                ).rowcount
        return kept

    def lemmas_of(self, turn_ids: Iterable[TurnId] | None = None) -> dict[TurnId, str]:
        """The lemmas of turns, of all when none are named; separated by a space."""
        query = "SELECT rowid, lemmas FROM turn_lemma"
        if turn_ids is None:
            return {TurnId(turn): lemmas for turn, lemmas in self.connection.exec_driver_sql(query)}
        found: dict[TurnId, str] = {}
        for chunk in chunks(list(turn_ids)):
            marks = ", ".join("?" * len(chunk))
            rows = self.connection.exec_driver_sql(
                f"{query} WHERE rowid IN ({marks})", tuple(chunk)
            )
            found.update((TurnId(turn), lemmas) for turn, lemmas in rows)
        return found
