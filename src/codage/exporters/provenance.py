"""Where an exported data set comes from, as JSON beside it: for archives, and for whoever checks.

It holds no answer and no speech: names of files and their hashes, filters, numbers, versions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import codage
from codage.analysis.chosen import (
    chosen_cases,
    chosen_codes,
    chosen_codings,
    chosen_documents,
)
from codage.analysis.selection import Absent, Condition, Selection
from codage.exporters.options import ExportOptions
from codage.exporters.table import ExportTable
from codage.project.frames import Frames
from codage.project.project import Project
from codage.project.schema import SCHEMA_VERSION

_BLOCK = 1 << 20


def file_beside(path: Path) -> Path:
    """Where the provenance of a file goes: ``NAME.csv.provenance.json``."""
    return path.with_name(f"{path.name}.provenance.json")


def write(
    project: Project,
    export: str,
    table: ExportTable,
    options: ExportOptions,
    written: Iterable[tuple[Path, str]],
    path: Path,
) -> None:
    """Write the provenance of the files `written`, each with the name that it will have."""
    told = provenance_of(project, export, table, options)
    told["files"] = [
        {"name": name, "bytes": file.stat().st_size, "sha256": sha256_of(file)}
        for file, name in written
    ]
    path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", "utf-8")


def provenance_of(
    project: Project, export: str, table: ExportTable, options: ExportOptions
) -> dict[str, Any]:
    """All of it but the files."""
    frames, selection = project.frames, options.selection
    newest = project.history(1)
    return {
        "study": {
            "name": project.name,
            "guid": project.guid,
            "last_changed": newest[0].at.isoformat() if newest else None,
        },
        "program": {"name": "Codage", "version": codage.__version__, "schema": SCHEMA_VERSION},
        "exported": datetime.now().astimezone().isoformat(timespec="seconds"),
        "export": {
            "name": export,
            "unit": options.unit.value,
            "shape": options.shape.value,
            "values": options.values.value,
            "personal": options.personal,
            "rows": table.count,
            "columns": len(table.columns),
        },
        "sources": {"surveys": _surveys(project), "documents": _documents(project, selection)},
        "coders": _coders(frames, selection),
        "filters": _filters(frames, selection),
        "numbers": {
            "documents": len(chosen_documents(frames, selection)),
            "cases": len(chosen_cases(frames, selection)),
            "codes": len(chosen_codes(frames, selection)),
            "codings": len(chosen_codings(frames, selection)),
        },
    }


def sha256_of(path: Path) -> str:
    """The hash of a file."""
    whole = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            whole.update(block)
    return whole.hexdigest()


def _surveys(project: Project) -> list[dict[str, str]]:
    return [
        {"file": row.file_name, "sha256": row.file_sha256, "key": row.key, "added": row.added_at}
        for row in project.survey_sources()
    ]


def _documents(project: Project, selection: Selection) -> list[dict[str, str]]:
    chosen = set(chosen_documents(project.frames, selection)["document_id"].tolist())
    return [
        {
            "name": row.name,
            "file": row.file_name,
            "sha256": row.file_sha256,
            "added": row.added_at,
        }
        for row in project.document_sources()
        if row.document_id in chosen
    ]


def _coders(frames: Frames, selection: Selection) -> list[str]:
    """Those whose codings are counted."""
    met = set(chosen_codings(frames, selection)["coder_id"].unique().tolist())
    coders = frames.coders
    return [str(name) for name in coders.loc[coders["coder_id"].isin(met), "name"]]


def _filters(frames: Frames, selection: Selection) -> dict[str, Any]:
    def names(frame: Any, column: str, chosen: Iterable[int] | None, shown: str) -> Any:
        if chosen is None:
            return None
        return frame.loc[frame[column].isin(list(chosen)), shown].tolist()

    return {
        "speech": selection.spoken.value,
        "hierarchy": selection.hierarchy.value,
        "documents": names(frames.documents, "document_id", selection.document_ids, "name"),
        "codes": names(frames.codes, "code_id", selection.code_ids, "path"),
        "coders": names(frames.coders, "coder_id", selection.coder_ids, "name"),
        "codings": None if selection.coding_ids is None else len(selection.coding_ids),
        "conditions": [
            {"variable": condition.variable, "values": _values(condition)}
            for condition in selection.conditions
        ],
    }


def _values(condition: Condition) -> list[str]:
    answers = sorted(value for value in condition.values if not isinstance(value, Absent))
    return [*answers, *sorted(one.value for one in condition.values if isinstance(one, Absent))]
