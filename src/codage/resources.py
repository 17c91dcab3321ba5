"""Where the files that ship with the program are: icons, translations, the demo study."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(name: str) -> Path:
    """The file or folder `name` of the resources, in an installation or in a checkout."""
    return (_PACKAGED if _PACKAGED.is_dir() else _CHECKOUT) / name
