"""The table of agreement against counting in the text itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from codage.analysis.agreement.choices import (
    Bootstrap,
    Comparison,
    Method,
    Resampled,
    Uncoded,
    Unit,
)
from codage.analysis.agreement.coefficients import (
    adjusted_kappa,
    bias_index,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
    prevalence_index,
)
from codage.analysis.agreement.table import COEFFICIENTS, agreement
from codage.analysis.agreement.units import NothingToCompare
from codage.analysis.selection import Hierarchy, Selection, Spoken
from codage.domain.transcript import Role

READERS = {"A": ("Ada", "Bob", "Cyd"), "B": ("Ada", "Bob", "Cyd"), "C": ("Ada", "Bob")}
UNDER = {"Domaines": ("Domaines", "Eau", "Énergie")}
WITHOUT = Comparison(bootstrap=None)


def ratings(panel, code, unit, spoken=Spoken.ALL, hierarchy=Hierarchy.OWN, coders=READERS["A"]):
    """Document by document, a row a unit and a column a coder: 1, 0, or missing where not read."""
    project, rows = panel.project, []
    frames = project.frames
    names = UNDER.get(code, (code,)) if hierarchy is Hierarchy.WITH_DESCENDANTS else (code,)
    ids = [panel.codes[name] for name in names]
    for document in READERS:
        document_id = panel.documents[document]
        units = units_by_position(frames, document_id, unit, spoken)
        said = pd.DataFrame(0.0, index=sorted(set(units.values())), columns=list(coders))
        for coder in coders:
            if coder not in READERS[document]:
                said[coder] = np.nan
                continue
            own = frames.codings
            own = own[(own["document_id"] == document_id) & own["code_id"].isin(ids)]
            own = own[own["coder_id"] == panel.coders[coder]]
            for start, end in zip(own["start"], own["end"], strict=True):
                touched = {units[place] for place in range(start, end) if place in units}
                said.loc[sorted(touched), coder] = 1
        rows.append(said)
    return pd.concat(rows, ignore_index=True)


def units_by_position(frames, document_id, unit, spoken):
    """The unit that each position of the text belongs to; positions that do not count are out."""
    turns = frames.turns
    turns = turns[turns["document_id"] == document_id].reset_index(drop=True)
    units = {}
    for turn, (start, length, role) in enumerate(
        zip(turns["start"], turns["length"], turns["role"], strict=True)
    ):
        if spoken is Spoken.RESPONDENTS and role == Role.INTERVIEWER.value:
            continue
        for place in range(start, start + length):
            units[place] = turn if unit is Unit.TURN else place
    return units


def expected_row(said: pd.DataFrame) -> dict[str, float]:
    known = said[said.notna().sum(axis=1) >= 2]
    yes = known.sum(axis=1)
    counts = np.column_stack([yes, known.notna().sum(axis=1) - yes])
    shares = known.mean()
    chance = np.mean(
        [
            shares[i] * shares[j] + (1 - shares[i]) * (1 - shares[j])
            for i, j in combinations(known.columns, 2)
        ]
    )
    observed = float(percent_agreement(counts))
    return {
        "units": len(known),
        "used": int((yes > 0).sum()),
        "kappa": (observed - chance) / (1 - chance),
        "fleiss": float(fleiss_kappa(counts).value),
        "ac1": float(gwet_ac1(counts).value),
        "alpha": float(krippendorff_alpha(counts).value),
    }


@pytest.mark.parametrize("unit", [Unit.TURN, Unit.CHARACTER])
@pytest.mark.parametrize("spoken", Spoken)
@pytest.mark.parametrize("hierarchy", Hierarchy)
@pytest.mark.parametrize("coders", [("Ada", "Bob"), ("Ada", "Bob", "Cyd")])
def test_coefficients_are_those_of_ratings_written_out(panel, unit, spoken, hierarchy, coders):
    selection = Selection(
        spoken=spoken,
        hierarchy=hierarchy,
        coder_ids=frozenset(panel.coders[name] for name in coders),
    )
    found = agreement(panel.project.frames, selection, replace(WITHOUT, unit=unit))
    rows = found.codes.set_index("code")
    for code in ("Domaines", "Freins", "Eau", "Énergie"):
        said = ratings(panel, code, unit, spoken, hierarchy, coders)
        for name, value in expected_row(said).items():
            assert rows.loc[code, name] == pytest.approx(value), (code, name)
        shares = found.prevalence.loc[panel.codes[code]]
        assert shares.tolist() == pytest.approx(said.mean().tolist())


def test_by_word_each_word_is_a_unit(panel):
    found = agreement(panel.project.frames, comparison=replace(WITHOUT, unit=Unit.WORD))
    documents = panel.project.frames.documents.set_index("name")
    rows = found.codes.set_index("code")
    assert rows["units"].unique().tolist() == [documents.loc[list(READERS), "words"].sum()]
    own = panel.project.frames.codings
    own = own[(own["code_id"] == panel.codes["Eau"]) & (own["coder_id"] == panel.coders["Bob"])]
    words = {
        (document, word)
        for document, first, last in zip(
            own["document_id"], own["first_word"], own["last_word"], strict=True
        )
        for word in range(first, last)
    }
    share = found.prevalence.loc[panel.codes["Eau"], panel.coders["Bob"]]
    assert share * rows.loc["Eau", "units"] == pytest.approx(len(words))


def test_by_segment_the_units_are_passages_that_someone_coded(panel):
    chosen = Selection(document_ids=frozenset({panel.documents["C"]}))
    exact = agreement(panel.project.frames, chosen, Comparison(Unit.SEGMENT, 1.0, bootstrap=None))
    loose = agreement(panel.project.frames, chosen, Comparison(Unit.SEGMENT, 0.05, bootstrap=None))
    codings = panel.project.frames.codings
    codings = codings[codings["document_id"] == panel.documents["C"]]
    assert exact.codes["units"][0] == len(codings[["start", "end"]].drop_duplicates())
    assert loose.codes["units"][0] < exact.codes["units"][0]
    assert loose.codes["used"].sum() < exact.codes["used"].sum()


def test_two_coders_have_the_indices_of_byrt(panel):
    coders = frozenset({panel.coders["Ada"], panel.coders["Bob"]})
    found = agreement(panel.project.frames, Selection(coder_ids=coders), WITHOUT)
    said = ratings(panel, "Freins", Unit.TURN, coders=("Ada", "Bob"))
    table = [[((said["Ada"] == a) & (said["Bob"] == b)).sum() for b in (1, 0)] for a in (1, 0)]
    row = found.codes.set_index("code").loc["Freins"]
    assert row["pabak"] == pytest.approx(float(adjusted_kappa(table)))
    assert row["prevalence_index"] == pytest.approx(float(prevalence_index(table)))
    assert row["bias_index"] == pytest.approx(abs(float(bias_index(table))))


def test_documents_that_one_coder_alone_read_are_left_out_and_said(panel):
    everyone = agreement(panel.project.frames, comparison=WITHOUT)
    assert everyone.documents == 3
    assert everyone.coder_names == ("Ada", "Bob", "Cyd")
    assert [note.values for note in everyone.notes] == [{"count": 1}]
    pair = frozenset({panel.coders["Ada"], panel.coders["Cyd"]})
    assert agreement(panel.project.frames, Selection(coder_ids=pair), WITHOUT).documents == 2
    found_nothing = replace(WITHOUT, uncoded=Uncoded.NOTHING_FOUND)
    assert agreement(panel.project.frames, Selection(coder_ids=pair), found_nothing).documents == 4


def test_one_coder_cannot_be_compared(panel):
    frames = panel.project.frames
    with pytest.raises(NothingToCompare, match="two coders"):
        agreement(frames, Selection(coder_ids=frozenset({panel.coders["Ada"]})))
    with pytest.raises(NothingToCompare, match="two coders"):
        agreement(frames, Selection(document_ids=frozenset({panel.documents["D"]})))
    apart = frozenset({panel.coders["Ada"], panel.coders["Dan"]})
    with pytest.raises(NothingToCompare, match="None of the documents"):
        agreement(frames, Selection(coder_ids=apart))


def test_a_code_that_nobody_used_is_missing_and_does_not_count(panel):
    found = agreement(panel.project.frames, comparison=WITHOUT)
    never = found.codes.set_index("code").loc["Jamais"]
    assert never[["kappa", "fleiss", "ac1", "alpha"]].isna().all()
    assert "No coder used" in str(never["warning"])
    others = Selection(code_ids=frozenset(set(panel.codes.values()) - {panel.codes["Jamais"]}))
    without = agreement(panel.project.frames, others, WITHOUT)
    pd.testing.assert_series_equal(found.overall, without.overall)


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("resampled", Resampled)
def test_intervals_hold_the_coefficient_and_repeat(panel, unit, method, resampled):
    bootstrap = Bootstrap(draws=150, method=method, resampled=resampled)
    comparison = Comparison(unit, bootstrap=bootstrap)
    found = agreement(panel.project.frames, comparison=comparison)
    again = agreement(panel.project.frames, comparison=comparison)
    pd.testing.assert_frame_equal(found.codes, again.codes)
    row = found.codes.set_index("code").loc["Eau"]
    for name in COEFFICIENTS:
        if np.isfinite(row[f"{name}_low"]):
            assert row[f"{name}_low"] <= row[f"{name}_high"]
    if resampled is Resampled.UNITS and unit in (Unit.TURN, Unit.SEGMENT):
        assert row["kappa_low"] < row["kappa"] < row["kappa_high"]
        assert np.isnan(found.overall["kappa_low"])


def test_one_document_has_no_interval_and_says_why(panel):
    chosen = Selection(document_ids=frozenset({panel.documents["A"]}))
    found = agreement(panel.project.frames, chosen)
    assert found.codes["kappa_low"].isna().all()
    assert "one document" in str(found.notes[0])


def test_a_coder_compared_with_a_double_agrees_perfectly(panel):
    project = panel.project
    twin = project.add_coder("Eve")
    codings = [row for row in project.codings() if row.coder_id == panel.coders["Bob"]]
    with project.change("Copy"):
        for row in codings:
            project.apply_code(row.code_id, row.span, coder_id=twin)
    pair = Selection(coder_ids=frozenset({panel.coders["Bob"], twin}))
    for unit in Unit:
        found = agreement(project.frames, pair, Comparison(unit))
        used = found.codes[found.codes["used"] > 0]
        known = used[used["used"] < used["units"]]
        assert known[["agreement", "kappa", "fleiss", "ac1", "alpha"]].eq(1).all(axis=None)
    project.undo()


def test_all_codes_together_are_pooled_as_de_vries_2008(panel):
    coders = ("Ada", "Bob")
    pair = Selection(coder_ids=frozenset({panel.coders[name] for name in coders}))
    found = agreement(panel.project.frames, pair, WITHOUT)
    kappas = []
    for code in ("Domaines", "Freins", "Eau", "Énergie"):
        said = ratings(panel, code, Unit.TURN, coders=coders)
        kappas.append(
            cohen_kappa(
                [[((said["Ada"] == a) & (said["Bob"] == b)).sum() for b in (1, 0)] for a in (1, 0)]
            )
        )
    observed = np.mean([float(kappa.observed) for kappa in kappas])
    chance = np.mean([float(kappa.expected) for kappa in kappas])
    assert found.overall["agreement"] == pytest.approx(observed)
    assert found.overall["kappa"] == pytest.approx((observed - chance) / (1 - chance))
