"""What can go wrong when a report is saved."""

from __future__ import annotations

from pathlib import Path

from codage.domain.message import CodageError


class ReportError(CodageError):
    """The report was not written; the import itself stands."""


def not_saved(path: Path, error: OSError) -> ReportError:
    """The system's refusal to write `path`, in words."""
    return ReportError(
        "{file} could not be written ({why}). The interviews are in the project all the same. "
        "Choose another name or folder.",
        file=path.name,
        why=error.strerror or type(error).__name__,
    )
