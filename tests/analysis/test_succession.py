import pytest

from codage.analysis.succession import succession
from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def coded(project: Project, *turns: str) -> dict[str, int]:
    """An interview whose turns are coded as they are named; ``-`` is a turn without a code."""
    codes = {name: project.add_code(name) for name in dict.fromkeys(turns) if name != "-"}
    document = project.add_document(Transcript("A", tuple(Turn("dit") for _ in turns)))
    for turn, name in zip(project.turn_order(document), turns, strict=True):
        if name != "-":
            project.apply_code(codes[name], Span.within(turn, 0, 3))
    return codes


def test_each_segment_is_followed_by_the_one_that_begins_next(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        codes = coded(project, "a", "b", "-", "a", "b", "c", "a")
        counts = succession(project.frames).counts
        assert counts.loc[codes["a"], codes["b"]] == 2
        assert counts.loc[codes["b"], codes["a"]] == 1
        assert counts.loc[codes["b"], codes["c"]] == 1
        assert counts.loc[codes["c"], codes["a"]] == 1
        assert counts.to_numpy().sum() == 5


def test_what_comes_too_many_turns_later_does_not_follow(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        codes = coded(project, "a", "-", "-", "b", "c")
        assert succession(project.frames, turns=2).counts.loc[codes["a"], codes["b"]] == 0
        assert succession(project.frames, turns=3).counts.loc[codes["a"], codes["b"]] == 1
        assert succession(project.frames, turns=1).counts.loc[codes["b"], codes["c"]] == 1


def test_a_succession_that_is_no_chance_stands_out(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        codes = coded(project, *("a", "b", "c") * 10)
        residuals = succession(project.frames).residuals
        assert residuals.loc[codes["a"], codes["b"]] > 2
        assert residuals.loc[codes["a"], codes["c"]] < -2


def test_a_residual_is_the_z_of_bakeman_and_gottman_1997(tmp_path) -> None:
    # Observing Interaction, chapter 7, after Allison and Liker (1982): what was seen less what was
    # expected, over the root of expected times what neither the row nor the column holds.
    with Project.create(tmp_path / "a.codage") as project:
        codes = coded(project, *"abacbcabbacacbabcbcca")
        found = succession(project.frames)
        counts, (before, after) = found.counts, (codes["a"], codes["b"])
        whole = counts.to_numpy().sum()
        row, column = counts.loc[before].sum() / whole, counts[after].sum() / whole
        expected = whole * row * column
        z = (counts.loc[before, after] - expected) / (expected * (1 - row) * (1 - column)) ** 0.5
        assert whole == 20
        assert found.residuals.loc[before, after] == pytest.approx(z)


def test_nothing_follows_across_interviews(study) -> None:
    counts = succession(study.project.frames).counts
    assert counts.loc[study.codes["Domaines"]].sum() == 0
