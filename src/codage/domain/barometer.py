"""What a barometer measures: dimensions made of codes and survey items, each with its weight."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A code, by GUID: a case scores in full with `full` segments of it, in parts below.

    With ``below`` the codes under it count too.
    """

    code: str
    weight: float = 1.0
    full: int = 1
    below: bool = True


@dataclass(frozen=True, slots=True)
class VariableItem:
    """A variable of the survey. ``scores`` gives each value its score from 0 to 1.

    For numbers, ``low`` scores 0 and ``high`` scores 1. For a question with several answers
    (``group``), the score is the share of its columns that are ticked.
    """

    variable: str
    weight: float = 1.0
    scores: Mapping[str, float] = field(default_factory=dict)
    low: float = 0.0
    high: float = 1.0
    group: bool = False


Item = CodeItem | VariableItem


@dataclass(frozen=True, slots=True)
class Dimension:
    """A theme that is scored from 0 to 100: the weighted mean of its items."""

    name: str
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Barometer:
    """Dimensions, the variable that groups cases (a typology), and the one that tells waves."""

    dimensions: tuple[Dimension, ...] = ()
    typology: str = ""
    wave: str = ""

    def to_json(self) -> str:
        """The barometer as text; `from_json` undoes it."""
        return json.dumps(
            {
                "dimensions": [
                    {"name": one.name, "items": [_as_plain(item) for item in one.items]}
                    for one in self.dimensions
                ],
                "typology": self.typology,
                "wave": self.wave,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> Barometer:
        """Raises ValueError for a text that is no barometer."""
        try:
            plain = json.loads(text)
            return cls(
                tuple(
                    Dimension(str(one["name"]), tuple(map(_from_plain, one["items"])))
                    for one in plain["dimensions"]
                ),
                str(plain["typology"]),
                str(plain["wave"]),
            )
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError("no barometer") from error


def _as_plain(item: Item) -> dict[str, Any]:
    if isinstance(item, CodeItem):
        return {"code": item.code, "weight": item.weight, "full": item.full, "below": item.below}
    return {
        "variable": item.variable,
        "weight": item.weight,
        "scores": dict(item.scores),
        "low": item.low,
        "high": item.high,
        "group": item.group,
    }


def _from_plain(plain: Mapping[str, Any]) -> Item:
    weight = float(plain["weight"])
    if "code" in plain:
        return CodeItem(str(plain["code"]), weight, int(plain["full"]), bool(plain["below"]))
    scores = {str(value): float(score) for value, score in plain["scores"].items()}
    low, high = float(plain["low"]), float(plain["high"])
    return VariableItem(str(plain["variable"]), weight, scores, low, high, bool(plain["group"]))
