"""Names of variables in what is saved by name: barometers, joint displays, reports, queries."""

from __future__ import annotations

import json
from typing import Any

_NAMED_BY = ("variable", "typology", "wave")


def with_variable(text: str, old: str, new: str) -> str:
    """What was saved after the variable `old` was given the name `new`; else as it was.

    Words that people wrote stay, but for the places of variables in braces in a report's
    ``label``; so does what a frozen block showed.
    """
    try:
        kept = json.loads(text)
    except ValueError:
        return text
    renamed = _renamed(kept, old, new)
    if isinstance(renamed, dict) and "blocks" in renamed and isinstance(renamed["label"], str):
        renamed["label"] = renamed["label"].replace(f"{{{old}}}", f"{{{new}}}")
    return text if renamed == kept else json.dumps(renamed, ensure_ascii=False)


def _renamed(kept: Any, old: str, new: str) -> Any:
    if isinstance(kept, list):
        return [_renamed(one, old, new) for one in kept]
    if not isinstance(kept, dict):
        return kept
    found = {key: _value(key, value, old, new) for key, value in kept.items()}
    # The boxes of a question go by the question's name, which stays.
    return {**found, "variable": kept["variable"]} if kept.get("group") is True else found


def _value(key: str, value: Any, old: str, new: str) -> Any:
    if key == "frozen":
        return value
    if key in _NAMED_BY and value == old:
        return new
    if key == "shown_by" and isinstance(value, list):
        return [new if one == old else one for one in value]
    if key == "conditions" and isinstance(value, list):
        return [_condition(one, old, new) for one in value]
    return _renamed(value, old, new)


def _condition(kept: Any, old: str, new: str) -> Any:
    """A condition of a report is a name and values, one of a query says of itself what it is."""
    if isinstance(kept, list) and kept and kept[0] == old:
        return [new, *kept[1:]]
    return _renamed(kept, old, new)
