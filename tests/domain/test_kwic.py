from codage.domain.kwic import Line, Order, line_of, sorting_key

TEXT = "On a dit :\nles Élus de la ville partagent tout."


def key(order, word):
    start = TEXT.index(word)
    return list(sorting_key(order, TEXT, start, start + len(word)))


def test_a_line_has_the_words_on_both_sides_and_no_line_break():
    start = TEXT.index("Élus")
    assert line_of(TEXT, start, start + 4) == Line(
        "On a dit : les ", "Élus", " de la ville partagent tout."
    )


def test_what_is_cut_off_is_marked():
    text = "mot " * 300
    line = line_of(text, 600, 603)
    assert line.before.startswith("…")
    assert line.after.endswith("…")
    assert line_of("mot", 0, 3) == Line("", "mot", "")


def test_words_before_are_compared_backwards_without_case_and_accents():
    assert key(Order.BEFORE, "de")[:2] == ["elus", "les"]
    assert key(Order.AFTER, "la")[:2] == ["ville", "partagent"]
    assert key(Order.FOUND, "Élus")[:2] == ["elus", "de"]
    assert key(Order.TEXT, "la") == []
