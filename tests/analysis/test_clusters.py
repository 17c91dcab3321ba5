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


def test_a_single_case_makes_no_tree(study) -> None:
    for case in list(study.cases.values())[1:]:
        study.project.remove_cases([case])
    assert clusters(study.project.frames) is None
