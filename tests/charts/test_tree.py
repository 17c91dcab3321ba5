import pandas as pd

from codage.charts.tree import tree

MERGES = pd.DataFrame(
    [(0, 1, 0.2, 2), (2, 3, 0.8, 3)], columns=["left", "right", "distance", "size"]
)


def drawn():
    return tree(
        MERGES,
        labels=["Ardèze", "Orvane", "Brenois"],
        groups=[1, 1, 2],
        title="Clusters",
        axis="Distance",
        keys=[11, 12, 13],
        cut=0.5,
    )


def test_leaves_stand_for_their_cases(keys_of) -> None:
    assert sorted(keys_of(drawn())) == [11, 12, 13]


def test_the_numbers_behind_it_are_the_groups_in_the_order_of_the_leaves() -> None:
    data = drawn().data
    assert dict(zip(data["label"], data["group"], strict=True)) == {
        "Ardèze": 1,
        "Orvane": 1,
        "Brenois": 2,
    }


def test_it_is_the_same_each_time(is_written) -> None:
    is_written(drawn)
