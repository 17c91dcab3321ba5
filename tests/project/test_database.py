import threading
from pathlib import Path

from codage.domain.anchors import CodeId
from codage.project import Project


def test_connections_of_finished_threads_are_closed(project: Project) -> None:
    for _ in range(5):
        thread = threading.Thread(target=project.codes)
        thread.start()
        thread.join()
    project.connection.exec_driver_sql("SELECT 1")
    assert len(project._database._opened) <= 2


def test_a_copy_is_whole_while_the_original_is_open(
    project: Project, code: CodeId, tmp_path: Path
) -> None:
    target = tmp_path / "copy.codage"
    steps: list[tuple[int, int]] = []
    project.copy_to(target, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert [entry.name for entry in tmp_path.glob("copy*")] == ["copy.codage"]
    with Project.open(target, read_only=True) as copy:
        assert [row.id for row in copy.codes()] == [code]
        assert [change.label for change in copy.history()] == [
            change.label for change in project.history()
        ]
