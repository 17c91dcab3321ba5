"""Bringing in a colleague's copy in which every interview was coded once more."""

from __future__ import annotations

from pathlib import Path

import pytest

from codage.project import Project
from codage.project.merging import bring_in, prepare

SIZES = ["S", "M"]


@pytest.mark.parametrize("size", SIZES)
def test_bring_in_a_copy(measure, project_of, tmp_path: Path, size: str) -> None:
    project = project_of(size)
    copy = tmp_path / "copy.codage"
    project.copy_to(copy)
    with Project.open(copy, coder="Béa") as other:
        other.apply_many([(row.code_id, row.span) for row in other.codings()])
    came: list[int] = []

    def merge() -> None:
        came.append(bring_in(project, prepare(project, copy)).codings)

    measure("bring in", size, merge, before=lambda: came and project.undo(), rounds=2)
    assert min(came) > 0
