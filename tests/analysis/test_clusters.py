from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.analysis.clusters import clusters
from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def test_cases_that_share_codes_are_gathered_first(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        codes = {name: project.add_code(name) for name in "abcdef"}
        cases = {}
        for name, shown in {"K1": "abc", "K2": "abd", "K3": "ef", "K4": "efa"}.items():
            document = project.add_document(Transcript(name, (Turn("dit"),)))
            (turn,) = project.turn_order(document)
            for letter in shown:
                project.apply_code(codes[letter], Span.within(turn, 0, 3))
            cases[name] = project.add_case(name)
            project.link_case(document, cases[name])
        found = clusters(project.frames)
        groups = found.groups(2)
        assert groups[cases["K1"]] == groups[cases["K2"]] != groups[cases["K3"]]
        assert groups[cases["K3"]] == groups[cases["K4"]]
        # Jaccard distances: 1 - 2/4 and 1 - 2/3; then the mean of the four between the pairs.
        assert found.merges["distance"].round(4).tolist() == [0.3333, 0.5, 0.9]
        assert set(found.cases) == set(cases.values())


def test_the_distance_of_two_cases_is_that_of_rs_binary_distance(tmp_path) -> None:
    # R, ?dist: x <- c(0,0,1,1,1,1), y <- c(1,0,1,1,0,1), method "binary": 0.4 = 2/5.
    with Project.create(tmp_path / "a.codage") as project:
        codes = {name: project.add_code(name) for name in "abcdef"}
        for name, shown in {"x": "cdef", "y": "acdf"}.items():
            document = project.add_document(Transcript(name, (Turn("dit"),)))
            (turn,) = project.turn_order(document)
            for letter in shown:
                project.apply_code(codes[letter], Span.within(turn, 0, 3))
            project.link_case(document, project.add_case(name))
        found = clusters(project.frames)
        assert found.merges["distance"].tolist() == pytest.approx([0.4])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sets(st.integers(0, 5), min_size=1), min_size=2, max_size=6))
def test_distances_of_merges_are_means_between_all_pairs(sets: list[set[int]]) -> None:
    """Sokal and Michener (1958), by hand: join the two groups of least mean distance."""
    with TemporaryDirectory() as folder, Project.create(Path(folder) / "a.codage") as project:
        codes = [project.add_code(f"c{number}") for number in range(6)]
        shown = {}
        for number, held in enumerate(sets):
            document = project.add_document(Transcript(f"{number}", (Turn("dit"),)))
            (turn,) = project.turn_order(document)
            for code in held:
                project.apply_code(codes[code], Span.within(turn, 0, 3))
            case = project.add_case(f"{number}")
            project.link_case(document, case)
            shown[case] = held
        found = clusters(project.frames)
        groups, place = [[case] for case in found.order], len(found.order)
        assert place == len(sets)
        for merge in found.merges.itertuples():
            one, other = groups[merge.left], groups[merge.right]
            apart = [
                1 - len(shown[a] & shown[b]) / len(shown[a] | shown[b]) for a in one for b in other
            ]
            assert merge.distance == pytest.approx(sum(apart) / len(apart))
            groups.append(one + other)
        assert found.merges["distance"].is_monotonic_increasing


def test_a_single_case_makes_no_tree(study) -> None:
    for case in list(study.cases.values())[1:]:
        study.project.remove_cases([case])
    assert clusters(study.project.frames) is None
