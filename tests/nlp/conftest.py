from collections.abc import Iterator
from pathlib import Path

import pytest

from codage.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "étude.codage", name="Étude", coder="Ada") as opened:
        yield opened
