from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.utf16 import Utf16Map, utf16_length

texts = st.text(alphabet="aé\u0301\u05d0\n😀𝔸👩‍🚀", max_size=40)


def units_in(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_offsets_go_to_units_and_back(text: str) -> None:
    counts = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert counts.units(offset) == units_in(text[:offset])
        assert counts.offset(counts.units(offset)) == offset
    assert utf16_length(text) == units_in(text)


def test_inside_a_pair_is_before_it() -> None:
    counts = Utf16Map("a😀b")
    assert [counts.offset(units) for units in range(5)] == [0, 1, 1, 2, 3]
