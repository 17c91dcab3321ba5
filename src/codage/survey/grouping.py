"""Multiple-response items: ticked columns beside each other that share the start of their name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

_CUT = re.compile(r"[_./:\[?]|\s[-–—]\s|(?<=[^\W\d])(?=\d+$)")
_EDGES = " _./:[]-–—"


def propose_groups(headers: Sequence[str], ticked: Sequence[bool]) -> dict[int, str]:
    """The group of each column that belongs to one: ticked columns in a row, with one prefix.

    >>> propose_groups(["age", "outils_sig", "outils_iot"], [False, True, True])
    {1: 'outils', 2: 'outils'}
    """
    groups: dict[int, str] = {}
    starts = [
        _first_cut(header) if tick else "" for header, tick in zip(headers, ticked, strict=True)
    ]
    for start, run in groupby(range(len(headers)), key=lambda index: starts[index].casefold()):
        members = list(run)
        if start and len(members) > 1:
            name = _common([headers[index] for index in members])
            groups |= dict.fromkeys(members, name)
    return groups


def after_prefix(header: str, group: str) -> str:
    """What a header says beyond the name of its group.

    >>> after_prefix("q3[LoRa]", "q3")
    'LoRa'
    """
    if header.casefold().startswith(group.casefold()):
        return header[len(group) :].strip(_EDGES + "?") or header
    return header


def _first_cut(header: str) -> str:
    found = _CUT.search(header)
    return header[: found.start()].strip() if found and found.start() else ""


def _common(headers: Sequence[str]) -> str:
    """The longest prefix that all share and that ends where one of them may be cut."""
    first = headers[0]
    prefixes = [first[: found.start()] for found in _CUT.finditer(first) if found.start()]
    shared = [
        prefix
        for prefix in prefixes
        if all(h.startswith(prefix) and _CUT.match(h, len(prefix)) for h in headers)
    ]
    return (shared or prefixes)[-1 if shared else 0].strip(_EDGES) or first
