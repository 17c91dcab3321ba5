import pytest

from codage.analysis.rates import rates
from codage.analysis.selection import Selection, Spoken


def test_every_share_says_what_it_is_a_share_of(study) -> None:
    table = rates(study.project.frames).set_index("code")
    assert table.attrs == {"documents": 3, "cases": 2, "words": 17}
    assert table.loc["Eau", "segments"] == 3
    assert table.loc["Eau", "document_share"] == pytest.approx(2 / 3)
    assert table.loc["Eau", "case_share"] == pytest.approx(1)
    assert table.loc["Eau", "per_thousand"] == pytest.approx(3 / 17 * 1000)


def test_rates_of_interviewees_are_of_their_words(study) -> None:
    table = rates(study.project.frames, Selection(spoken=Spoken.RESPONDENTS)).set_index("code")
    assert table.attrs["words"] == 11
    assert table.loc["Eau", "per_thousand"] == pytest.approx(2 / 11 * 1000)


def test_nothing_looked_at_has_no_rates(study) -> None:
    table = rates(study.project.frames, Selection(document_ids=frozenset({999})))
    assert table["per_thousand"].isna().all()
    assert table["case_share"].isna().all()
