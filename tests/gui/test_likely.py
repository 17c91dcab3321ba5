"""Which codes come first in the palette, and what is said of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import CodeId
from codage.gui.likely import MOST, Around, Why, likely_codes, stems
from codage.project.rows import CodeRow


def code(number: int, name: str, definition: str = "", *, archived: bool = False) -> CodeRow:
    return CodeRow(
        CodeId(number), f"g{number}", None, number, name, "", definition, "", "", "", "", archived
    )


CODES = [
    code(1, "Mutualisation", "Partage de moyens entre communes"),
    code(2, "Financement", "Subventions et redevances"),
    code(3, "Compétences", "Recrutement, formation des agents"),
    code(4, "Gouvernance"),
    code(5, "Ancien thème", "Subventions", archived=True),
]


def likely(around: Around, together=(), recent=()):
    found = likely_codes(CODES, around, dict(together), [CodeId(one) for one in recent])
    return [(one.code, one.reasons[0].why) for one in found]


def near(*numbers: int) -> frozenset[CodeId]:
    return frozenset(map(CodeId, numbers))


def test_nothing_known_makes_nothing_likely() -> None:
    assert likely(Around("Et là, voilà, on fait comme tout le monde.")) == []


def test_the_nearer_a_code_the_likelier() -> None:
    around = Around("", passage=near(2), turn=near(2, 3), near=near(1, 2, 3))
    assert likely(around) == [(2, Why.PASSAGE), (3, Why.TURN), (1, Why.NEAR)]


def test_words_of_the_passage_speak_for_codes_whatever_their_ending_and_accents() -> None:
    found = likely(Around("On a mutualisé, et formé nos agents grâce à une subvention."))
    assert found[0] == (1, Why.NAME)
    assert set(found[1:]) == {(2, Why.DEFINITION), (3, Why.DEFINITION)}


def test_what_was_said_is_told() -> None:
    (one, *_) = likely_codes(CODES, Around("On a mutualisé."), {}, [])
    assert one.reasons[0].word == "mutualisé"


def test_codes_used_lately_and_together_come_in_their_order() -> None:
    assert likely(Around(""), recent=(3, 1)) == [(3, Why.RECENT), (1, Why.RECENT)]
    together = {CodeId(4): 9, CodeId(1): 3}
    assert likely(Around(""), together) == [(4, Why.TOGETHER), (1, Why.TOGETHER)]


def test_several_reasons_count_together() -> None:
    around = Around("La gouvernance.", near=near(1, 4))
    found = likely_codes(CODES, around, {}, [CodeId(1)])
    assert [one.code for one in found] == [4, 1]
    assert [reason.why for reason in found[0].reasons] == [Why.NAME, Why.NEAR]


def test_what_is_there_already_and_what_is_archived_is_not_proposed() -> None:
    around = Around("Des subventions.", turn=near(1, 5), already=near(1))
    assert [found for found, _ in likely(around, recent=(1,))] == [2]


def test_words_that_many_codes_share_speak_for_none() -> None:
    codes = [code(number, f"Thème territorial {number}") for number in range(1, 40)]
    assert likely_codes(codes, Around("un projet territorial"), {}, []) == []


@given(st.text(max_size=80), st.sets(st.integers(1, 5)), st.lists(st.integers(1, 5), unique=True))
def test_the_list_is_short_sorted_and_explained(
    text: str, turn: set[int], recent: list[int]
) -> None:
    around = Around(text, turn=near(*turn))
    found = likely_codes(CODES, around, {}, [CodeId(one) for one in recent])
    assert len(found) <= MOST
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(one.reasons for one in found)
    assert len({one.code for one in found}) == len(found)


def test_stems_join_a_family_and_leave_out_what_says_nothing() -> None:
    assert stems("mutualisation") == stems("Mutualisée") == stems("mutualisent")
    assert stems("dans toutes les avec cette") == frozenset()
