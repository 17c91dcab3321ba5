"""A joint display: rows of a study's themes, with what the survey and the interviews say of each.

The display holds what is asked and what the researcher wrote; the numbers are counted anew
whenever it is shown (Guetterman, Fetters and Creswell, 2015).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How the interviews stand to the survey."""

    OPEN = ""
    CONFIRMS = "confirms"
    NUANCES = "nuances"
    CONTRADICTS = "contradicts"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class JointRow:
    """One theme. ``codes`` and ``quotations`` (codings) are GUIDs.

    The survey's side is the share of the cases that answered ``variable`` with one of
    ``values``; ``note`` is the interpretation in the researcher's words.
    """

    label: str
    codes: tuple[str, ...] = ()
    variable: str = ""
    values: tuple[str, ...] = ()
    quotations: tuple[str, ...] = ()
    verdict: Verdict = Verdict.OPEN
    note: str = ""


CASE_NAME = ""
"""Among ``shown_by``: the name of the case itself."""


@dataclass(frozen=True, slots=True)
class JointDisplay:
    """The rows, and the variable whose values say by whom a theme is spoken of.

    ``shown_by`` says what stands under a quotation: the name of the case (`CASE_NAME`), its
    answers to variables, several of them, or nothing. ``least`` hides numbers of fewer cases
    (0: none).
    """

    rows: tuple[JointRow, ...] = ()
    typology: str = ""
    shown_by: tuple[str, ...] = (CASE_NAME,)
    least: int = 0

    def to_json(self) -> str:
        """The display as text; `from_json` undoes it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> JointDisplay:
        """Raises ValueError for a text that is no joint display."""
        try:
            plain = json.loads(text)
            rows = tuple(
                JointRow(
                    label=str(row["label"]),
                    codes=tuple(map(str, row["codes"])),
                    variable=str(row["variable"]),
                    values=tuple(map(str, row["values"])),
                    quotations=tuple(map(str, row["quotations"])),
                    verdict=Verdict(row["verdict"]),
                    note=str(row["note"]),
                )
                for row in plain["rows"]
            )
            shown_by = tuple(map(str, plain.get("shown_by", (CASE_NAME,))))
            return cls(rows, str(plain["typology"]), shown_by, int(plain.get("least", 0)))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError("no joint display") from error


@dataclass(frozen=True, slots=True)
class Survey:
    """How many of the cases that answered (``n``) gave one of the values (``count``); None where
    it is hidden."""

    count: int | None
    n: int

    @property
    def share(self) -> float:
        """From 0 to 1; missing when nobody answered, or it is hidden."""
        return self.count / self.n if self.n and self.count is not None else float("nan")


@dataclass(frozen=True, slots=True)
class Interviews:
    """In how many of the cases interviewed (``n``) the theme is spoken of, and in how many
    segments; ``types`` tells the cases by type: label, count, n. What is hidden is None."""

    cases: int | None
    n: int
    segments: int | None
    types: tuple[tuple[str, int | None, int], ...]
