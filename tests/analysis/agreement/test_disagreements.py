"""Every disagreement is found where it is in the text, with the codings that make it."""

from __future__ import annotations

import pytest

from codage.analysis.agreement.choices import Comparison, Unit
from codage.analysis.agreement.disagreements import disagreements
from codage.analysis.selection import Hierarchy, Selection


def said_by_place(panel, document, code_ids):
    """Who gave one of the codes to each position."""
    codings = panel.project.frames.codings
    chosen = codings[
        (codings["document_id"] == panel.documents[document]) & codings["code_id"].isin(code_ids)
    ]
    places: dict[int, set] = {}
    for coder, start, end in zip(chosen["coder_id"], chosen["start"], chosen["end"], strict=True):
        for place in range(start, end):
            places.setdefault(place, set()).add(coder)
    return places


@pytest.mark.parametrize("hierarchy", Hierarchy)
@pytest.mark.parametrize("unit", [Unit.WORD, Unit.CHARACTER])
def test_by_character_they_are_exactly_where_coders_differ(panel, unit, hierarchy):
    frames = panel.project.frames
    found = disagreements(frames, Selection(hierarchy=hierarchy), Comparison(unit))
    for document, readers in (("A", 3), ("B", 3), ("C", 2)):
        below = [panel.codes[name] for name in ("Domaines", "Eau", "Énergie")]
        if hierarchy is Hierarchy.OWN:
            below = below[:1]
        expected = said_by_place(panel, document, below)
        rows = found[
            (found["document_id"] == panel.documents[document])
            & (found["code_id"] == panel.codes["Domaines"])
        ]
        shown = {
            place: set(row.coded_by)
            for row in rows.itertuples()
            for place in range(row.start, row.end)
        }
        assert shown == {place: who for place, who in expected.items() if len(who) < readers}


def test_by_turn_they_are_whole_turns(panel):
    frames = panel.project.frames
    found = disagreements(frames)
    turns = frames.turns
    begins = set(zip(turns["document_id"], turns["start"], strict=True))
    ends = set(zip(turns["document_id"], turns["start"] + turns["length"], strict=True))
    assert len(found)
    assert begins.issuperset(zip(found["document_id"], found["start"], strict=True))
    assert ends.issuperset(zip(found["document_id"], found["end"], strict=True))


@pytest.mark.parametrize("unit", Unit)
def test_each_names_who_coded_and_who_did_not_and_the_codings(panel, unit):
    frames = panel.project.frames
    codings = frames.codings.set_index("coding_id")
    names = {panel.documents[name]: name for name in "ABC"}
    found = disagreements(frames, comparison=Comparison(unit))
    order = list(zip(found["document_id"], found["start"], strict=True))
    assert order == sorted(order)
    for row in found.itertuples():
        readers = 2 if names[row.document_id] == "C" else 3
        assert row.coded_by
        assert row.left_by
        assert len(set(row.coded_by) | set(row.left_by)) == readers
        behind = codings.loc[list(row.coding_ids)]
        assert set(behind["coder_id"]) == set(row.coded_by)
        assert (behind["code_id"] == row.code_id).all()
        assert ((behind["start"] < row.end) & (behind["end"] > row.start)).all()


def test_nobody_disagrees_with_a_double(panel):
    project = panel.project
    twin = project.add_coder("Eve")
    with project.change("Copy"):
        for row in project.codings():
            if row.coder_id == panel.coders["Bob"]:
                project.apply_code(row.code_id, row.span, coder_id=twin)
    pair = Selection(coder_ids=frozenset({panel.coders["Bob"], twin}))
    for unit in Unit:
        assert disagreements(project.frames, pair, Comparison(unit)).empty
    project.undo()
