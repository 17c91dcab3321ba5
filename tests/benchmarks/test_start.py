"""How long the window takes to be there, and what it holds in memory, in fresh processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from corpora import HERE, KEPT
from plain import plain_database

BARE = "bare Qt window, list and text"


def _as_installed() -> dict[str, str]:
    """The environment in which modules are compiled once, as an installed program's are."""
    kept = {"PYTHONPYCACHEPREFIX": str(KEPT / "compiled")}
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | kept


def _cold(script: str, *arguments: object, rounds: int = 5) -> dict[str, float]:
    """The medians of what `script` says of itself, after one start that does not count."""
    answers = []
    for _ in range(1 + rounds):
        path, *others = map(str, arguments)
        command = [sys.executable, HERE / script, path, str(time.monotonic()), *others]
        said = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, text=True, env=_as_installed()
        ).stdout
        answers.append(json.loads(said.splitlines()[-1]))
    return {name: median(answer[name] for answer in answers[1:]) for name in answers[0]}


def test_window_usable(board, copy_of) -> None:
    found = _cold("cold_window.py", copy_of("S"))
    board.measured["start", "S"] = found["ms"]
    board.measured["start from application", "S"] = found["ms from application"]
    board.measured["start memory", "S"] = found["MB"]


def test_bare_window_usable(board) -> None:
    found = _cold("cold_plain_window.py", plain_database("S"))
    board.baselines["start", "S"] = found["ms"], BARE
    board.baselines["start from application", "S"] = found["ms from application"], BARE
    board.baselines["start memory", "S"] = found["MB"], BARE


def test_memory_with_all_segments(board, copy_of) -> None:
    for size in ("S", "M"):
        path: Path = copy_of(size)
        found = _cold("cold_window.py", path, "segments", rounds=1)
        board.measured["segments memory", size] = found["MB"]


def test_first_frequencies(board, copy_of) -> None:
    for size in ("S", "M"):
        found = _cold("cold_window.py", copy_of(size), "frequencies", rounds=3)
        board.measured["frequencies first", size] = found["ms of frequencies"]
