import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.gui.cases.pasting import parsed, written

cells = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=8)


@given(st.lists(st.lists(cells, min_size=2, max_size=3), min_size=1, max_size=4))
def test_what_is_copied_is_pasted(block):
    assert parsed(written(block)) == block


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"two\nlines"\tb\n', [["two\nlines", "b"]]),
        ('5" pipe\tb', [['5" pipe', "b"]]),
        ('"open\tb', [['"open', "b"]]),
        ("a\t\n\tb", [["a", ""], ["", "b"]]),
    ],
)
def test_blocks_of_spreadsheets(text, block):
    assert parsed(text) == block
