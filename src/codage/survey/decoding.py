"""From a text file's bytes to text: byte-order marks, UTF-8, else the old Western encodings."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
_USUAL = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ’‘“”«»–—…€°·\xa0")


ENCODINGS = ("utf-8", "cp1252", "mac_roman", "cp850", "iso8859_15", "utf-16-le", "utf-16-be")


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text in `data` and the name of its encoding: the one given, else the one detected.

    Bytes that no encoding explains become U+FFFD rather than stop the reading.
    """
    for mark, marked in _MARKS:
        if data.startswith(mark) and encoding in ("", marked):
            return data[len(mark) :].decode(marked, errors="replace"), marked
    if encoding:
        return data.decode(encoding, errors="replace"), encoding
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        encoding = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
        return data.decode(encoding, errors="replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        encoding = max(_OLD_ENCODINGS, key=lambda name: _plausibility(data, name))
        return data.decode(encoding, errors="replace"), encoding


def _plausibility(data: bytes, encoding: str) -> int:
    """How many of the letters beyond ASCII are usual in French, less those that are not."""
    beyond = bytes(byte for byte in data[:1_000_000] if byte > 127)
    text = beyond.decode(encoding, errors="replace")
    return sum(1 if character in _USUAL else -1 for character in text)
