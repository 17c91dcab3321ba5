"""The demo study, for whoever needs a real project: built once a run, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

# A test holds however slow the machine is.
settings.register_profile("codage", deadline=None)
settings.load_profile("codage")


@pytest.fixture(scope="session")
def built_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo project as it is built: to read, never to write."""
    from codage.demo import build_demo

    return build_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def demo_project(built_demo: Path, tmp_path: Path) -> Path:
    """The path of a copy of the demo project, the test's own."""
    return Path(shutil.copyfile(built_demo, tmp_path / built_demo.name))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker has the screen: two windows on it would take the focus from each other."""
    for item in items:
        if "gui" in item.path.relative_to(Path(__file__).parent).parts:
            item.add_marker(pytest.mark.xdist_group("screen"))
