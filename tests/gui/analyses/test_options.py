import pytest

from codage.gui.analyses.options import Choice, Number, OptionBar, Text, Tick, When, fixed
from codage.gui.session import Session

OPTIONS = (
    Choice("kind", "Kind:", fixed(("a", "First"), ("b", "Second"))),
    Choice("part", "Part:", lambda _session, kind: [(kind * 2, kind), (kind * 3, kind)], of="kind"),
    Number("least", "at least", 1, 9, 5, when=When("kind", frozenset({"b"})), kept="test/least"),
    Tick("hide", "Hide", kept="test/hide"),
    Text("word", "A word"),
)


@pytest.fixture
def bar(qtbot, session: Session) -> OptionBar:
    bar = OptionBar(session, OPTIONS)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_choices_are_given_by_name(bar: OptionBar) -> None:
    assert bar.choices() == {"kind": "a", "part": "aa", "least": 5, "hide": False, "word": ""}


def test_an_option_is_shown_only_where_it_is_of_use(qtbot, bar: OptionBar) -> None:
    assert not bar.boxes["least"].isVisible()
    with qtbot.waitSignal(bar.changed):
        bar.choose("kind", "b")
    assert bar.boxes["least"].isVisible()


def test_offers_follow_the_option_that_they_hang_on(bar: OptionBar) -> None:
    bar.choose("part", "aaa")
    bar.choose("kind", "b")
    assert bar.choices()["part"] == "bb"


def test_habits_are_kept_for_the_next_time(qtbot, session: Session, bar: OptionBar) -> None:
    bar.choose("least", 3)
    bar.choose("hide", True)
    again = OptionBar(session, OPTIONS)
    qtbot.addWidget(again)
    assert (again.choices()["least"], again.choices()["hide"]) == (3, True)
    again.choose("hide", False)
    assert not OptionBar(session, OPTIONS).choices()["hide"]


def test_typing_is_waited_for(qtbot, bar: OptionBar) -> None:
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClicks(bar.boxes["word"], "commune")
    assert bar.choices()["word"] == "commune"
