import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codage.domain.searching import (
    AllOf,
    AnyOf,
    Near,
    Term,
    UnreadableSearch,
    parsed,
    terms_of,
)

A, B, C = Term("a"), Term("b"), Term("c")


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("a", A),
        ("a b", AllOf((A, B))),
        ("a ET b", AllOf((A, B))),
        ('"a b"', Term("a b")),
        ("«a b» c", AllOf((Term("a b"), C))),
        ("“a b”", Term("a b")),
        ('"a b', Term("a b")),
        ("mutualis*", Term("mutualis", prefix=True)),
        ('"les mutualis*"', Term("les mutualis", prefix=True)),
        ("l’eau", Term("l'eau")),
        ("a -b", AllOf((A,), (B,))),
        ("-b a", AllOf((A,), (B,))),
        ("a NOT b SAUF c", AllOf((A,), (B, C))),
        ('a -"b c"', AllOf((A,), (Term("b c"),))),
        ("peut-être", Term("peut-être")),
        ("a OR b", AnyOf((A, B))),
        ("a OU b | c", AnyOf((A, B, C))),
        ("a b OR c", AnyOf((AllOf((A, B)), C))),
        ("a (b OR c)", AllOf((A, AnyOf((B, C))))),
        ("a (b OR c", AllOf((A, AnyOf((B, C))))),
        ("a NEAR/5 b", Near(A, B, 5)),
        ("a PRÈS/3 b", Near(A, B, 3)),
        ("a NEAR b", Near(A, B, 10)),
        ("(a OR b) NEAR/2 c", Near(AnyOf((A, B)), C, 2)),
        ("a NEAR/2 b NEAR/3 c", Near(Near(A, B, 2), C, 3)),
        ("a NEAR/2 b c", AllOf((Near(A, B, 2), C))),
        ("or ou près", AllOf((Term("or"), Term("ou"), Term("près")))),
    ],
)
def test_what_is_typed_is_understood(text, wish):
    assert parsed(text) == wish


@pytest.mark.parametrize("text", ["", "  ", "…", '"', "'", "*", "- + ^", "()", '""', "_"])
def test_nothing_to_look_for_is_nothing(text):
    assert parsed(text) is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("ville OR", "OR"),
        ("OU ville", "OU"),
        ("ville NEAR/5", "NEAR/5"),
        ("NEAR/5 ville", "NEAR/5"),
        ("a NEAR/2 (b c)", "NEAR/2"),
        ("ville)", ")"),
        ("a -", None),
        ("-ville", "ville"),
        ("ville NOT", "NOT"),
        ("a *tion b", "*tion"),
        ("a muta*tion", "muta*tion"),
    ],
)
def test_what_cannot_be_understood_is_said_with_its_place(text, wrong):
    if wrong is None:
        assert parsed(text) == A
        return
    with pytest.raises(UnreadableSearch) as caught:
        parsed(text)
    error = caught.value
    assert wrong in text[error.start : error.end] or text[error.start : error.end] == "-"


@given(st.text(st.sampled_from('ab "-*()|OUNEAR/5«» \n'), max_size=25) | st.text(max_size=20))
@example("(((a) OR (b)) -c")
def test_any_text_is_understood_or_refused_with_a_place_in_it(text):
    place = (0, 1)
    try:
        wish = parsed(text)
    except UnreadableSearch as error:
        wish, place = None, (error.start, error.end)
    assert wish is None or list(terms_of(wish))
    assert 0 <= place[0] < place[1] <= max(len(text), 1)
