from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from codage.gui import theme
from codage.gui.theme import DARK, GRAPHICS_CONTRAST, LIGHT, TEXT_CONTRAST, Theme, contrast

themes = st.sampled_from([LIGHT, DARK])
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(themes, colours)
def test_any_code_colour_becomes_a_legible_stripe_and_name(worn: Theme, colour: str) -> None:
    assert contrast(worn.stripe(colour), worn.colour("base")) >= GRAPHICS_CONTRAST
    assert contrast(worn.label(colour), worn.colour("base")) >= TEXT_CONTRAST - 0.01


@given(themes, st.lists(colours, min_size=1, max_size=12), st.sampled_from([0.6, 1.0, 1.7]))
def test_text_reads_on_any_overlap_of_codings(
    worn: Theme, overlapping: list[str], emphasis: float
) -> None:
    tint = worn.tint(overlapping, emphasis)
    for ink in ("text", "interviewer"):
        assert contrast(worn.colour(ink), tint) >= TEXT_CONTRAST - 0.01


@pytest.mark.parametrize("worn", [LIGHT, DARK])
def test_every_text_colour_reads_on_the_base(worn: Theme) -> None:
    for ink in ("text", "muted", "interviewer", "accent", "error", "success"):
        assert contrast(worn.colour(ink), worn.colour("base")) >= TEXT_CONTRAST
    assert contrast(worn.colour("on_selection"), worn.colour("selection")) >= TEXT_CONTRAST
    for back in ("search", "search_current"):
        assert contrast(worn.colour("text"), worn.colour(back)) >= GRAPHICS_CONTRAST


@pytest.mark.parametrize("worn", [LIGHT, DARK])
def test_a_palette_is_known_for_its_theme(worn: Theme) -> None:
    assert theme.theme_of(theme.palette_of(worn)) is worn


def test_a_strange_colour_is_grey_and_none_is_the_accent() -> None:
    assert LIGHT.stripe("nonsense").isValid()
    assert LIGHT.stripe("") == LIGHT.stripe(LIGHT.accent)
    assert theme.theme_of(QPalette(QColor("#ffffff"))) in (LIGHT, DARK)
