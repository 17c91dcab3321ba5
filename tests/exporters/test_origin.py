import pandas as pd

from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.exporters.registry import export
from codage.project import Project


def test_an_accepted_proposal_is_marked_as_one_among_exported_segments(tmp_path):
    with Project.create(tmp_path / "study.codage") as project:
        project.add_document(Transcript("A", (Turn("On achète ensemble."),)))
        turn = project.turns(project.documents()[0].id)[0]
        code = project.add_code("Achats")
        project.apply_code(code, Span.within(turn.id, 0, 2))
        project.accept_proposal(code, Span.within(turn.id, 3, 9))
        export(project, "segments", tmp_path / "out.csv")
    table = pd.read_csv(tmp_path / "out.csv")
    assert table["origin"].tolist() == ["a person", "proposed and accepted"]
