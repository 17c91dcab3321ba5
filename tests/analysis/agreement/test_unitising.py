"""The unitised family on a project, where codings overlap and documents differ."""

from __future__ import annotations

import numpy as np
import pytest

from codage.analysis.agreement.choices import Comparison
from codage.analysis.agreement.unitised import Units, sums_of, unitised_alpha
from codage.analysis.agreement.unitising import unitising
from codage.analysis.agreement.units import NothingToCompare
from codage.analysis.selection import Selection
from codage.domain.transcript import Transcript, Turn
from codage.project import Project

# The example of Krippendorff (2019), figure 12.11; see test_unitised.py.
EXAMPLE = {
    "Alex": [(0, 7, 1), (7, 13, 2), (30, 32, 5), (32, 37, 6), (37, 44, 6), (44, 60, 7)],
    "Paul": [(0, 7, 1), (7, 13, 3), (13, 21, 5), (32, 44, 6)],
    "Suzan": [(0, 7, 1), (7, 13, 4), (13, 21, 5), (32, 37, 6), (37, 41, 6), (41, 44, 6)],
}


@pytest.mark.parametrize("cut", [None, 30])
def test_the_example_of_krippendorff_2019_coded_in_a_project(tmp_path, cut):
    """One text of 60 characters, or two that join where no unit runs on."""
    texts = ["x" * 60] if cut is None else ["x" * cut, "x" * (60 - cut)]
    with Project.create(tmp_path / "p.codage", coder="Alex") as project:
        documents = [
            project.add_document(Transcript(f"D{n}", (Turn(text),))) for n, text in enumerate(texts)
        ]
        codes = {value: project.add_code(str(value)) for value in range(1, 8)}
        for name, units in EXAMPLE.items():
            coder = project.coder_id if name == "Alex" else project.add_coder(name)
            for first, last, value in units:
                second = cut is not None and first >= cut
                whole = project.document_text(documents[second])
                base = cut if second else 0
                project.apply_code(
                    codes[value], whole.span(first - base, last - base), coder_id=coder
                )
        found = unitising(project.frames)
    assert found.documents == len(texts)
    assert found.overall["whole"] == pytest.approx(0.510, abs=0.0005)
    assert found.overall["binary"] == pytest.approx(0.413, abs=0.001)
    assert found.overall["coding"] == pytest.approx(0.724, abs=0.0005)
    assert found.combined == 0
    assert found.codes["k_coverage"].tolist() == pytest.approx([1, 1, 1, 1, 8 / 18, 1, 0])
    assert found.codes["segments"].tolist() == [3, 1, 1, 1, 3, 6, 1]


def test_each_code_against_the_rest_is_the_family_of_one_value(panel):
    frames = panel.project.frames
    found = unitising(frames)
    assert found.documents == 2
    turns = frames.turns
    for code in ("Eau", "Freins"):
        rows, base = [], 0
        for name in "AB":
            own = frames.codings
            own = own[own["document_id"] == panel.documents[name]]
            own = own[own["code_id"] == panel.codes[code]]
            for coder, who in enumerate(("Ada", "Bob", "Cyd")):
                mine = own[own["coder_id"] == panel.coders[who]]
                rows += [(coder, *unit) for unit in joined(mine, base, without(turns, panel, name))]
            base += len(without(turns, panel, name))
        coder, first, last = np.array(rows).T
        alone = unitised_alpha(
            sums_of(Units(coder, first, last, np.ones_like(first)), np.array([base]), 3, 1)
        )
        row = found.codes.set_index("code").loc[code]
        assert row["u_alpha"] == pytest.approx(float(alone.whole[0]))
        assert row["segments"] == len(rows)


def without(turns, panel, name) -> list[int]:
    """The positions of a document's text without the breaks between its turns."""
    own = turns[turns["document_id"] == panel.documents[name]]
    spans = zip(own["start"], own["start"] + own["length"], strict=True)
    return [place for start, end in spans for place in range(start, end)]


def joined(codings, base, places):
    """Segments that overlap as one, on the line of these places."""
    units = []
    for start, end in sorted(zip(codings["start"], codings["end"], strict=True)):
        first = base + sum(place < start for place in places)
        last = base + sum(place < end for place in places)
        if units and first < units[-1][1]:
            units[-1] = (units[-1][0], max(last, units[-1][1]))
        elif last > first:
            units.append((first, last))
    return units


def test_text_under_several_codes_is_a_unit_of_its_own(panel):
    assert 0 < unitising(panel.project.frames).combined < 1
    one = Selection(code_ids=frozenset({panel.codes["Eau"]}))
    alone = unitising(panel.project.frames, one)
    assert alone.combined == 0
    assert alone.codes["u_alpha"][0] == pytest.approx(alone.overall["whole"])
    assert alone.overall["whole"] == pytest.approx(alone.overall["binary"])


def test_intervals_hold_the_coefficients(panel):
    frames = panel.project.frames
    found = unitising(frames)
    for name in ("whole", "binary", "coding"):
        assert found.overall[f"{name}_low"] <= found.overall[name] <= found.overall[f"{name}_high"]
    rows = found.codes.set_index("code").drop(index="Jamais")
    assert (rows["u_alpha_low"] <= rows["u_alpha_high"]).all()
    without = unitising(frames, comparison=Comparison(bootstrap=None))
    assert list(without.overall.index) == ["whole", "binary", "coding", "coverage"]
    assert without.overall["whole"] == found.overall["whole"]


def test_coders_without_a_document_in_common_cannot_be_compared(panel):
    coders = frozenset(panel.coders.values())
    with pytest.raises(NothingToCompare, match="coded by all"):
        unitising(panel.project.frames, Selection(coder_ids=coders))
