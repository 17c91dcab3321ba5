"""Options found in joined answers: only what a form would have written is taken apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.survey.splitting import options_of

LABELS = ("SIG", "Tableau de bord", "Plateforme IoT", "Jumeau numérique", "Aucun")


@given(st.lists(st.sets(st.sampled_from(LABELS), min_size=1), min_size=4, max_size=40))
def test_what_a_form_joined_is_told_apart_or_left_whole(rows: list[set[str]]) -> None:
    cells = [", ".join(label for label in LABELS if label in row) for row in rows]
    found = options_of(cells, (";", ","))
    if found is not None:
        for cell, row in zip(cells, rows, strict=True):
            ticked, other = found.chosen(cell)
            assert ticked | ({other} if other else set()) == row


@given(st.lists(st.text(max_size=40), max_size=20))
def test_any_text_is_taken_apart_without_loss(cells: list[str]) -> None:
    found = options_of(cells, (";", ","))
    if found is not None:
        for cell in filter(None, cells):
            ticked, other = found.chosen(cell)
            kept = "".join(ticked) + other
            assert sorted(_letters(kept)) == sorted(_letters(cell))


def _letters(text: str) -> str:
    return "".join(text.replace(",", "").replace(";", "").split())


def test_another_order_than_a_forms_is_free_text() -> None:
    assert options_of(["A, B", "B, A", "A", "B", "A, B"], (",",)) is None


def test_an_option_twice_in_a_cell_is_free_text() -> None:
    assert options_of(["A, A", "A, B", "B", "A", "A, B"], (",",)) is None


def test_a_sign_within_the_words_of_single_answers_joins_nothing() -> None:
    answers = ["Commune", "Département, région", "Sharing helped, A lot"] * 5
    assert options_of(answers, (",",)) is None
