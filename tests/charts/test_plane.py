import pandas as pd

from codage.charts.plane import Points, plane

GROUPS = pd.DataFrame({"x": [0.4, -0.4], "y": [0.1, -0.1]}, index=["Communes", "Syndicats"])
CODES = pd.DataFrame({"x": [0.2, 0.2, 0.21], "y": [0.0, 0.0, 0.0]}, index=["Eau", "Air", "Feu"])


def drawn():
    return plane(
        [
            Points("Groups", GROUPS, ["c", "s"], [8, 8], "s", True),
            Points("Codes", CODES, [1, 2, 3], [5, 5, 5]),
        ],
        title="Map",
        across="Axis 1",
        up="Axis 2",
        note="64 %",
    )


def test_points_stand_for_their_keys(keys_of) -> None:
    assert keys_of(drawn()) == ["c", "s", 1, 2, 3]


def test_it_is_the_same_each_time(is_written) -> None:
    is_written(drawn)
