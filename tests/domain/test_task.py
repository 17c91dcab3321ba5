from codage.domain.task import Advance, part, unwatched


def test_nobody_watching_lets_work_go_on() -> None:
    advance: Advance = unwatched
    assert advance(1, 2, "a.txt") is None


def test_the_parts_of_work_follow_each_other() -> None:
    told: list[tuple[int, int, str]] = []

    def tell(done: int, total: int, what: str = "") -> None:
        told.append((done, total, what))

    part(tell, 0, 2)(1, 2, "a")
    part(tell, 1, 2)(0, 0)
    part(tell, 1, 2)(3, 3)
    assert told == [(500, 2000, "a"), (1000, 2000, ""), (2000, 2000, "")]
