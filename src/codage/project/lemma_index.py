"""The index of lemmas: one entry a turn, with as many lemmas as its text has words.

The n-th lemma stands for the n-th token of the full-text index, so that a hit has a place in the
text. An entry goes in the transaction that changes its turn's text; a turn without one is not
lemmatised yet.
"""

from __future__ import annotations

STATEMENTS = (
    "CREATE VIRTUAL TABLE turn_lemma USING fts5(lemmas, tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER turn_lemma_update AFTER UPDATE OF text ON turn BEGIN "
    "DELETE FROM turn_lemma WHERE rowid = OLD.id; END",
    "CREATE TRIGGER turn_lemma_delete AFTER DELETE ON turn BEGIN "
    "DELETE FROM turn_lemma WHERE rowid = OLD.id; END",
)
