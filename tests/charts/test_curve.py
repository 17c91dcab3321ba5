import pandas as pd

from codage.charts.curve import curve

TABLE = pd.DataFrame(
    {
        "observed": [3, 4, 4],
        "new": [3, 1, 0],
        "expected": [2.5, 3.5, 4.0],
        "low": [1.0, 3.0, 4.0],
        "high": [3.0, 4.0, 4.0],
    }
)
NAMES = {"observed": "Codes", "expected": "Expected", "band": "Band", "new": "New"}


def drawn():
    return curve(
        TABLE,
        names=NAMES,
        title="Saturation",
        across="Interviews",
        up="Codes",
        keys=["A", "B", "C"],
    )


def test_points_and_the_bars_of_what_is_new_stand_for_interviews(keys_of) -> None:
    assert keys_of(drawn()) == ["A", "B", "C", "A", "B"]


def test_codes_are_counted_in_whole_numbers_even_where_there_are_none() -> None:
    chart = curve(
        TABLE * 0, names=NAMES, title="Saturation", across="Interviews", up="Codes", keys=None
    )
    axes = chart.figure.axes[0]
    low, high = axes.get_ylim()
    shown = [tick for tick in axes.get_yticks() if low <= tick <= high]
    assert shown == [0.0, 1.0]


def test_interviews_are_counted_in_whole_numbers_even_where_there_is_one() -> None:
    chart = curve(TABLE.iloc[:1], names=NAMES, title="", across="Interviews", up="Codes")
    axes = chart.figure.axes[0]
    low, high = axes.get_xlim()
    assert [tick for tick in axes.get_xticks() if low <= tick <= high] == [1.0]


def test_it_is_the_same_each_time(is_written) -> None:
    is_written(drawn)
