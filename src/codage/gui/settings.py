"""What the window remembers from one start to the next: its shape, recent projects, zoom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

MOST_RECENT = 8
LOOK = "import/look"
"""Whether interviews are shown before they come in, even when nothing about them is uncertain."""


def _store() -> QSettings:
    return QSettings("Codage", "Codage")


def get(key: str, default: Any, kind: type) -> Any:
    """The value kept under `key`, as `kind`; `default` when there is none, or no such thing."""
    value = _store().value(key, default)
    try:
        return kind(value)
    except (TypeError, ValueError):
        return default


def keep(key: str, value: Any) -> None:
    """Remember `value` under `key`."""
    _store().setValue(key, value)


def recent() -> list[Path]:
    """The projects opened last that are still there, the newest first."""
    value = _store().value("recent", [])
    # A list of one comes back from the registry as a string, an empty one as None.
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [path for name in names if (path := Path(name)).exists()]


def add_recent(path: Path) -> None:
    """Remember that a project was opened."""
    others = [known for known in recent() if known != path]
    keep("recent", [str(one) for one in [path, *others][:MOST_RECENT]])


def keep_window(window: MainWindow) -> None:
    """Remember the shape of the window and of its panels."""
    keep("window/geometry", window.saveGeometry())
    keep("window/state", window.panels)


def restore_window(window: MainWindow) -> None:
    """Put the window and its panels as they were."""
    geometry = _store().value("window/geometry")
    state = _store().value("window/state")
    if isinstance(geometry, QByteArray) and isinstance(state, QByteArray):
        window.restore(geometry, state)
