"""What can go wrong with a file of interviews, said so that a researcher can mend it."""

from __future__ import annotations

from codage.domain.message import CodageError


class ImporterError(CodageError):
    """A file cannot be read as a transcript. Nothing of it entered the project."""
