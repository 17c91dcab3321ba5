"""From a table file's bytes to text: as the person says, else as the domain detects it."""

from __future__ import annotations

from codage.domain import decoding
from codage.domain.decoding import ENCODINGS

__all__ = ["ENCODINGS", "decoded"]


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text in `data` and the name of its encoding: the one given, else the one detected.

    Bytes that no encoding explains become U+FFFD rather than stop the reading.
    """
    if not encoding:
        return decoding.decoded(data)
    text, marked = decoding.without_mark(data)
    if marked == encoding and text is not None:
        return text, marked
    return data.decode(encoding, errors="replace"), encoding
