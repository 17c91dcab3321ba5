"""What a few typed letters mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import CodeId
from codage.gui.ranking import folded, holds, ranked
from codage.project.rows import CodeRow


def code(
    number: int, name: str, parent: int | None = None, key: str = "", *, archived: bool = False
) -> CodeRow:
    parent_id = CodeId(parent) if parent else None
    return CodeRow(
        CodeId(number), f"g{number}", parent_id, number, name, "", "", "", "", "", key, archived
    )


CODES = [
    code(1, "Freins"),
    code(2, "Coût et financement", 1, "c"),
    code(3, "Compétences", 1),
    code(4, "Effets"),
    code(5, "Coût évité", 4),
    code(6, "L’échelle d'action", 4),
    code(7, "Freins d'hier", archived=True),
]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("COUT", ["Coût et financement", "Coût évité"]),
        ("c", ["Coût et financement", "Compétences", "Coût évité"]),
        ("fin", ["Coût et financement"]),
        ("echelle", ["L’échelle d'action"]),
        ("freins cout", ["Coût et financement"]),
        ("eff", ["Effets", "Coût évité", "L’échelle d'action"]),
        ("competances", ["Compétences"]),
    ],
)
def test_letters_find_names_words_and_families_first(typed: str, names: list[str]) -> None:
    assert [row.name for row in ranked(typed, CODES, [])][: len(names)] == names


def test_letters_of_no_code_find_nothing() -> None:
    assert ranked("zzz", CODES, []) == []


def test_codes_used_lately_win_among_equals_and_archived_ones_are_left_out() -> None:
    found = ranked("", CODES, [CodeId(5), CodeId(7), CodeId(3)])
    assert [row.id for row in found] == [5, 3, 1, 2, 4, 6]
    assert ranked("cout", CODES, [CodeId(5)])[0].id == 5


def test_each_word_that_is_typed_may_stand_anywhere() -> None:
    assert holds("Statut du projet : Éclairage public", "statut ecl")
    assert holds("Statut du projet : Éclairage public", "public statut")
    assert not holds("Statut du projet : Eau", "statut ecl")
    assert holds("Eau", " ")


@given(st.text(max_size=20))
def test_a_text_folded_twice_is_folded_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
