"""What is read, what is documented, and what is loaded for it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

from codage.survey.registry import COMPANIONS, FORMATS, TOOLS, suffixes

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "surveys.md"


def test_every_format_tool_and_companion_has_its_module() -> None:
    for known in (*FORMATS, *COMPANIONS, *TOOLS):
        module = importlib.import_module(known.module)
        assert callable(module.recognises)
    assert all(callable(importlib.import_module(x.module).read) for x in (*FORMATS, *COMPANIONS))
    assert all(callable(importlib.import_module(x.module).understood) for x in TOOLS)
    assert len(set(suffixes())) == len(suffixes())


def test_importing_the_registry_loads_no_format_library() -> None:
    code = (
        "import sys, codage.survey.importing; "
        "print([m for m in ('pyreadstat', 'pandas', 'numpy', 'odf') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_documentation_lists_all_that_is_read() -> None:
    lines = DOCUMENTATION.read_text(encoding="utf-8").splitlines()
    rows = {line.split("|")[1].strip(): line for line in lines if line[:2] == "| "}
    for known in (*FORMATS, *COMPANIONS):
        assert known.name in rows
        assert all(suffix in rows[known.name] for suffix in known.suffixes)
    for tool in TOOLS:
        assert tool.name in rows
