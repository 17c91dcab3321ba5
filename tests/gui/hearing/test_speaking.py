from codage.domain.anchors import TurnId
from codage.domain.transcript import Role
from codage.gui.hearing.speaking import Speaking
from codage.project.rows import TurnRow


def turns(*starts: int | None) -> list[TurnRow]:
    return [
        TurnRow(TurnId(number), None, None, Role.UNKNOWN, start, None, "x")
        for number, start in enumerate(starts, 1)
    ]


def test_a_turn_is_spoken_until_another_begins():
    speaking = Speaking(turns(1000, None, 5000, 5000, 9000))
    places = (0, 999, 1000, 4999, 5000, 8999, 9000, 10**9)
    assert [speaking.at(place) for place in places] == [None, None, 1, 1, 4, 4, 5, 5]


def test_times_out_of_order_are_taken_as_they_are():
    speaking = Speaking(turns(0, 8000, 4000))
    assert [speaking.at(place) for place in (0, 4000, 8000)] == [1, 3, 2]


def test_nothing_is_spoken_where_there_are_no_times():
    assert Speaking(turns(None, None)).at(1000) is None
    assert Speaking(()).at(0) is None
