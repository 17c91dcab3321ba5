from codage.domain.task import Advance, unwatched


def test_nobody_watching_lets_work_go_on() -> None:
    advance: Advance = unwatched
    assert advance(1, 2, "a.txt") is None
