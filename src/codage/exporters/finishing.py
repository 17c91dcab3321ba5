"""Files that appear whole under their names, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from codage.exporters.errors import ExportError, plainly

Files = Callable[[Path], tuple[Path, ...]]


def alone(path: Path) -> tuple[Path, ...]:
    """The files of a format that has nothing beside it."""
    return (path,)


def whole(files: Files, write: Callable[[Path], None], path: Path) -> tuple[Path, ...]:
    """Write beside `path` and put all its files in their places at the end, or none."""
    unfinished = path.with_name(f".~{path.name}")
    pairs = list(zip(files(unfinished), files(path), strict=True))
    try:
        write(unfinished)
        for _, final in pairs:
            _refuse_if_held(final)
        for written, final in reversed(pairs):
            written.replace(final)
    except OSError as error:
        raise plainly(error, path) from error
    finally:
        for written, _ in pairs:
            written.unlink(missing_ok=True)
    return files(path)


def refuse_other_endings(path: Path, suffixes: Iterable[str]) -> str:
    """The ending of `path`, in small letters. Raises ExportError when it is none of `suffixes`."""
    suffix, made = path.suffix.lower(), tuple(suffixes)
    if suffix not in made:
        raise ExportError(
            "{file} cannot be written: this export makes {suffixes}. Choose one of these endings.",
            file=path.name,
            suffixes=", ".join(made),
        )
    return suffix


def _refuse_if_held(path: Path) -> None:
    """Find out before any file is replaced whether a spreadsheet program holds one of them."""
    if path.exists():
        with path.open("r+b"):
            pass
