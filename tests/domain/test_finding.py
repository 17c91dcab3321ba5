import pytest

from codage.domain.finding import Finder, UnusablePattern, Wanted


def found(wanted: Wanted, text: str, replace: str = "") -> list[tuple[str, str]]:
    return [(one.found, one.replacement) for one in Finder(wanted, replace).occurrences(text)]


def words(wanted: Wanted, text: str) -> list[str]:
    return [passage for passage, _ in found(wanted, text)]


def test_case_accents_and_apostrophes_are_ignored_unless_wanted() -> None:
    text = "L'été, l’ETE, l'Été."
    assert words(Wanted("l'ete"), text) == ["L'été", "l’ETE", "l'Été"]
    assert words(Wanted("l'été", same_accents=True), text) == ["L'été", "l'Été"]
    assert words(Wanted("l'ete", same_case=True), text) == []
    assert words(Wanted("été", same_case=True, same_accents=True), text) == ["été"]
    assert words(Wanted("Ete", same_case=True), text) == ["Été"]


def test_whole_words_are_not_parts_of_words() -> None:
    assert words(Wanted("commune", whole_words=True), "communes, commune-centre Commune") == [
        "commune",
        "Commune",
    ]
    assert words(Wanted("(X)", whole_words=True), "dit (X) et (X)") == ["(X)", "(X)"]


def test_what_is_wanted_as_it_is_holds_no_special_characters() -> None:
    assert found(Wanted("a.b*"), "aXb a.b*", r"\1") == [("a.b*", r"\1")]
    assert found(Wanted(""), "abc") == []


def test_an_expression_puts_its_groups_into_the_replacement() -> None:
    wanted = Wanted(r"(?P<who>M\.) (\w+)", is_pattern=True)
    assert found(wanted, "m. Élu", r"\g<who> [\2]") == [("m. Élu", "m. [Élu]")]
    assert found(Wanted("x*", is_pattern=True), "axxb", "y") == [("xx", "y")]
    assert words(Wanted("^oui", is_pattern=True), "oui\noui oui") == ["oui", "oui"]


@pytest.mark.parametrize(("pattern", "replace"), [("(", ""), ("a", r"\1"), ("a", r"\g<b>")])
def test_an_expression_that_cannot_be_used_is_said_so(pattern: str, replace: str) -> None:
    with pytest.raises(UnusablePattern, match="cannot be used"):
        found(Wanted(pattern, is_pattern=True), "aaa", replace)


def test_an_expression_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codage.domain.finding.PATIENCE", 0.05)
    with pytest.raises(UnusablePattern, match="too long"):
        found(Wanted(r"^(a|aa)+$", is_pattern=True), "a" * 60 + "b")
