import pandas as pd

from codage.charts.ribbon import ribbon

PIECES = pd.DataFrame(
    [(7, 0.0, 10.0, 101), (8, 20.0, 20.0, 102), (7, 50.0, 60.0, 103)],
    columns=["lane", "from", "to", "key"],
)
SPOKEN = pd.DataFrame({"from": [0.0], "to": [5.0]})


def drawn():
    return ribbon(
        PIECES,
        lanes=[7, 8, 9],
        labels={7: "Eau", 8: "Énergie", 9: "Rien"},
        title="Portrait",
        axis="%",
        length=100,
        spoken=SPOKEN,
    )


def test_each_piece_stands_for_its_key() -> None:
    assert sorted(key for keys in drawn().marks.values() for key in keys) == [101, 102, 103]


def test_a_piece_too_short_to_see_is_widened() -> None:
    boxes = [path.get_extents() for kept in drawn().marks for path in kept.get_paths()]
    assert min(box.width for box in boxes) > 0


def test_it_is_the_same_each_time(is_written) -> None:
    is_written(drawn)
