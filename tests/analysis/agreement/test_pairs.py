"""Passages of two coders laid together, on scattered codings and on ones written out."""

from __future__ import annotations

import pytest

from codage.analysis.agreement.choices import Comparison, Unit
from codage.analysis.agreement.disagreements import disagreements
from codage.analysis.agreement.pairs import Difference, paired_passages
from codage.analysis.agreement.table import agreement
from codage.analysis.chosen import chosen_codings
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.transcript import Transcript, Turn
from codage.project import Project

TEXT = "Là, on a mutualisé l'eau 💧 avec le syndicat."


@pytest.fixture
def pair(tmp_path):
    """A project of one interview in two turns, a function that codes it, and its two coders."""
    with Project.create(tmp_path / "p.codage", coder="Ada") as project:
        document = project.add_document(Transcript("A", (Turn(TEXT, "R"), Turn(TEXT, "R"))))
        codes = {name: project.add_code(name) for name in ("Eau", "Énergie")}
        coders = {"Ada": project.coder_id, "Bob": project.add_coder("Bob")}

        def code(who, start, end, name="Eau"):
            span = project.document_text(document).span(start, end)
            return project.apply_code(codes[name], span, coder_id=coders[who])

        yield project, code, coders


def laid_together(pair, comparison=Comparison(), selection=EVERYTHING, order=("Ada", "Bob")):  # noqa: B008
    project, _, coders = pair
    who = tuple(coders[name] for name in order)
    return paired_passages(project.frames, who, selection, comparison)


def test_each_difference_is_told(pair):
    _, code, _ = pair
    alike = code("Ada", 0, 3), code("Bob", 0, 3)
    only = code("Ada", 5, 9)
    bounds = code("Ada", 12, 20), code("Bob", 15, 24)
    others = code("Bob", 24, 28)
    found = laid_together(pair)
    assert [(one.start, one.end, one.difference) for one in found] == [
        (0, 3, Difference.NONE),
        (5, 9, Difference.ONLY_FIRST),
        (12, 24, Difference.BOUNDS),
        (24, 28, Difference.ONLY_SECOND),
    ]
    assert [(one.first, one.second) for one in found] == [
        ([alike[0]], [alike[1]]),
        ([only], []),
        ([bounds[0]], [bounds[1]]),
        ([], [others]),
    ]
    turned = laid_together(pair, order=("Bob", "Ada"))
    assert turned[1].difference is Difference.ONLY_SECOND
    assert turned[1].second == [only]


def test_codes_are_laid_together_apart(pair):
    _, code, _ = pair
    code("Ada", 0, 9)
    code("Bob", 0, 9, "Énergie")
    assert [one.difference for one in laid_together(pair)] == [
        Difference.ONLY_FIRST,
        Difference.ONLY_SECOND,
    ]


def test_a_difference_counts_where_the_units_see_it(pair):
    _, code, _ = pair
    code("Ada", 0, 9)
    code("Bob", 2, 9)
    code("Ada", 60, 70)
    by_turn = laid_together(pair)
    assert [one.counted for one in by_turn] == [False, True]
    by_character = laid_together(pair, Comparison(Unit.CHARACTER))
    assert [one.counted for one in by_character] == [True, True]
    strict = laid_together(pair, Comparison(Unit.SEGMENT, overlap=0.9))
    assert [one.counted for one in strict] == [True, True]


@pytest.mark.parametrize("unit", Unit)
def test_every_coding_is_in_one_passage_and_every_disagreement_is_met(panel, unit):
    frames = panel.project.frames
    pair = panel.coders["Ada"], panel.coders["Bob"]
    selection = Selection(coder_ids=frozenset(pair))
    comparison = Comparison(unit)
    found = paired_passages(frames, pair, selection, comparison)
    codings = chosen_codings(frames, selection)
    together = [coding for one in found for coding in (*one.first, *one.second)]
    assert sorted(together) == sorted(codings["coding_id"])
    rows = codings.set_index("coding_id")
    for one in found:
        own = rows.loc[[*one.first, *one.second]]
        assert own["code_id"].unique().tolist() == [one.code_id]
        assert (own["start"].min(), own["end"].max()) == (one.start, one.end)
    seen = {coding for one in found if one.counted for coding in (*one.first, *one.second)}
    differing = disagreements(frames, selection, comparison)["coding_ids"]
    assert {coding for ids in differing for coding in ids} <= seen


def test_the_agreed_layer_is_compared_only_when_it_is_chosen(pair):
    project, code, coders = pair
    code("Ada", 0, 9)
    code("Bob", 0, 9)
    code("Ada", 60, 70)
    layer = project.add_agreed_coder("Agreed")
    coders["Agreed"] = layer
    code("Agreed", 0, 9)
    assert agreement(project.frames).coder_names == ("Ada", "Bob")
    assert len(chosen_codings(project.frames, EVERYTHING)) == 3
    alone = Selection(coder_ids=frozenset({layer}))
    assert len(chosen_codings(project.frames, alone)) == 1
    with_ada = agreement(project.frames, Selection(coder_ids=frozenset({coders["Ada"], layer})))
    assert with_ada.coder_names == ("Ada", "Agreed")
