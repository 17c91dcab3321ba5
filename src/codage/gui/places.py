"""Where files go unless the person says otherwise."""

from __future__ import annotations

from pathlib import Path


def documents_folder() -> Path:
    """The folder of the person's documents."""
    from platformdirs import user_documents_path

    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()
