"""Derived variables that depend on others: cycles, order, names."""

from __future__ import annotations

import pytest

from codage.domain import dependence
from codage.domain.derivation import Boxes, Cross, Recode, UnusableRecipe


def test_what_is_made_of_itself_through_another_is_refused():
    known = {"b": Recode("a", ()), "c": Cross("b", "d")}
    dependence.refuse_cycle("c", known)
    with pytest.raises(UnusableRecipe, match="a would be made of itself, through c"):
        dependence.refuse_cycle("a", known | {"a": Recode("c", ())})
    assert dependence.dependents(["a"], known) == ["b", "c"]
    assert dependence.in_order({"c": known["c"], "b": known["b"]}) == ["b", "c"]


def test_a_recipe_follows_the_name_of_its_source():
    assert dependence.renamed(Cross("a", "b"), "b", "z") == Cross("a", "z")
    assert dependence.renamed(Boxes(("a", "b")), "a", "z") == Boxes(("z", "b"))
    assert dependence.renamed(Recode("a", ()), "a", "z").source == "z"
