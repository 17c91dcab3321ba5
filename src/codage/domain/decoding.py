"""From a text file's bytes to text: byte-order marks, UTF-8, else the old Western encodings.

Windows-1252 stands for ISO-8859-1 too: what the latter leaves undefined are the former's
apostrophes and dashes. The old encodings are told apart by the letters that they give, not by
charset-normalizer: it takes French in code page 850, capitals and rare accents for others.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
ENCODINGS = ("utf-8", *_OLD_ENCODINGS, "iso8859_15", "utf-16-le", "utf-16-be")
_USUAL = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ’‘“”«»–—…€°\xa0")
_FOREIGN = frozenset("áíóúñãõåøìòßÄÖÜÁÍÓÚÑÅØ¿¡„·²")
_SAMPLE = 1_000_000
_ASCII = bytes(range(128))
_STRANGE = re.compile("[\udc80-\udcff]")
_BEYOND = re.compile("[^\x00-\x7f]")


def decoded(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text in `data` and the name of its encoding.

    ``declared`` is what the file itself says (an HTML or XML declaration): believed after a
    byte-order mark, before any guess, where it explains the bytes. Bytes that no encoding
    explains become U+FFFD rather than stop the reading.
    """
    text, marked = without_mark(data)
    if text is not None:
        return text, marked
    if encoding := _wide(data[:4096]):
        return data.decode(encoding, errors="replace"), encoding
    if declared and (text := _as_declared(data, declared)) is not None:
        return text, declared
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _mended(data) or _old(data)


def without_mark(data: bytes) -> tuple[str | None, str]:
    """The text after a byte-order mark and the encoding that the mark means; else nothing."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), encoding
    return None, ""


def _wide(sample: bytes) -> str:
    if sample.count(0) <= len(sample) // 4:
        return ""
    low, high = sample[::2].count(0), sample[1::2].count(0)
    if high > 4 * low:
        return "utf-16-le"
    return "utf-16-be" if low > 4 * high else ""


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        name = codecs.lookup(declared).name
        return data.decode("cp1252" if name == "iso8859-1" else name)
    except (LookupError, UnicodeError):
        return None


def _mended(data: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few strange bytes (a passage pasted from an old file, a cut end)."""
    text = data.decode("utf-8", errors="surrogateescape")
    sample = text[:_SAMPLE]
    strange = len(_STRANGE.findall(sample))
    sound = len(_BEYOND.findall(sample)) - strange
    if sound <= 4 * strange:
        return None
    return text.translate(_ESCAPED), "utf-8"


_ESCAPED = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", errors="replace") for byte in range(0x80, 0x100)
}


def _old(data: bytes) -> tuple[str, str]:
    beyond = Counter(data[:_SAMPLE].translate(None, _ASCII))
    encoding = max(_OLD_ENCODINGS, key=lambda name: _plausibility(beyond, name))
    return data.decode(encoding, errors="replace"), encoding


def _plausibility(beyond: Counter[int], encoding: str) -> int:
    """How usual the letters beyond ASCII are: in French, then in its neighbours, or nowhere."""
    score = 0
    for byte, count in beyond.items():
        letter = bytes([byte]).decode(encoding, errors="replace")
        score += count * (2 if letter in _USUAL else 1 if letter in _FOREIGN else -2)
    return score
