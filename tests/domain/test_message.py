from codage.domain.message import Cancelled, CodageError, Message


def test_a_message_puts_its_values_in_its_places() -> None:
    assert str(Message("{file} is empty.", {"file": "a.txt"})) == "a.txt is empty."


def test_an_error_keeps_template_and_values_apart() -> None:
    error = CodageError("{count} rows failed.", count=3)
    assert str(error) == "3 rows failed."
    assert error.message == Message("{count} rows failed.", {"count": 3})


def test_values_with_braces_are_not_templates() -> None:
    assert str(CodageError("{name} is odd.", name="{x}")) == "{x} is odd."


def test_cancelled_says_that_nothing_changed() -> None:
    assert "nothing was changed" in str(Cancelled())
