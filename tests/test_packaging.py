"""The list of pinned versions names what Codage and its tests need: all of it, nothing else."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
# What a virtual environment has from the beginning, in the version of its Python.
GIVEN = {"pip", "setuptools"}
PIN = re.compile(r"([A-Za-z0-9._-]+)==[0-9][0-9a-z.]*")


def needed() -> set[str]:
    """Every package that `.[dev]` brings on this computer."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    found: set[str] = set()
    seen: set[tuple[str, str]] = set()
    waiting = [(Requirement(line), "") for line in wanted]
    while waiting:
        requirement, chosen = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": chosen}):
            continue
        name = canonicalize_name(requirement.name)
        found.add(name)
        for extra in {"", *requirement.extras} - {one for other, one in seen if other == name}:
            seen.add((name, extra))
            waiting += [(Requirement(line), extra) for line in requires(name) or ()]
    return found - GIVEN


def test_each_line_pins_one_package() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not PIN.fullmatch(line)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the versions are pinned for Linux")
def test_all_that_is_needed_is_pinned_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {canonicalize_name(line.partition("==")[0]) for line in lines}
    assert pinned == needed()
