"""What the choice of features and model rests on, measured on the demo study."""

from __future__ import annotations

import pytest

from codage.nlp.suggestions.suggester import Suggester
from codage.project import Project
from codage.project.suggestions import ENOUGH_SEGMENTS


@pytest.fixture(scope="module")
def qualities(built_demo):
    """The figures of every code that is ready, with words as they are written."""
    with Project.open(built_demo, read_only=True) as project:
        suggester, coders = Suggester(project), [coder.id for coder in project.coders()]
        ready = [c for c, count in project.code_counts().items() if count >= ENOUGH_SEGMENTS]
        return [suggester.suggest(code, coders).quality for code in ready]


def mean(values):
    listed = list(values)
    return sum(listed) / len(listed)


def test_about_a_third_of_the_first_ten_is_right_against_one_in_twenty_five_by_lot(qualities):
    assert len(qualities) == 14
    assert mean(one.right for one in qualities) > 3
    assert mean(one.chance for one in qualities) < 0.5
    assert mean(one.average_precision for one in qualities) > 0.33


def test_every_interview_is_set_aside_once(qualities):
    for quality in qualities:
        assert len(quality.rounds) == 5
        assert sum(one.interviews for one in quality.rounds) == 30
