"""What can go wrong when a file is written, each said so that a researcher can mend it."""

from __future__ import annotations

import errno
from pathlib import Path

from codage.domain.message import CodageError


class ExportError(CodageError):
    """The file was not written; one that was there before is as it was."""


def plainly(error: OSError, path: Path) -> ExportError:
    """The system's refusal to write `path`, in words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError(
            "{file} could not be written: the disk is full. Any earlier file of that name is as "
            "it was. Make room on the disk, or export to another one.",
            file=path.name,
        )
    if not path.parent.is_dir():
        return ExportError(
            "{file} could not be written: the folder {folder} is not there. Choose another folder.",
            file=path.name,
            folder=str(path.parent),
        )
    if isinstance(error, PermissionError):
        return ExportError(
            "{file} could not be written. It may be open in a spreadsheet program, or its folder "
            "may be read-only. Nothing was changed. Close it there, or choose another folder.",
            file=path.name,
        )
    return ExportError(
        "{file} could not be written ({why}). Nothing was changed. Choose another name or folder.",
        file=path.name,
        why=error.strerror or type(error).__name__,
    )
