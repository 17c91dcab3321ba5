from __future__ import annotations

import itertools

import pytest

from codage.survey.scales import in_order, is_scale

AGREEMENT = (
    "Pas du tout d'accord",
    "Plutôt pas d'accord",
    "Plutôt d'accord",
    "Tout à fait d'accord",
)


@pytest.mark.parametrize("answers", list(itertools.permutations(AGREEMENT))[::5])
def test_answers_of_a_known_scale_are_put_in_its_order(answers: tuple[str, ...]) -> None:
    assert in_order(answers) == AGREEMENT


def test_english_scales_are_known_too() -> None:
    assert in_order(["Often", "Never", "Sometimes"]) == ("Never", "Sometimes", "Often")


def test_two_answers_or_a_stranger_make_no_scale() -> None:
    assert in_order(["Jamais", "Souvent"]) == ()
    assert in_order([*AGREEMENT, "Rural"]) == ()


def test_a_list_in_another_order_than_a_scale_is_none() -> None:
    assert is_scale(AGREEMENT)
    assert is_scale(tuple(reversed(AGREEMENT)))
    assert not is_scale((AGREEMENT[1], AGREEMENT[0], *AGREEMENT[2:]))
