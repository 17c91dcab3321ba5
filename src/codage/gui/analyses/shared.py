"""What several analyses say alike: names of codes, variables to choose, keys and what is behind."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any

from codage.analysis.selection import Selection, Spoken
from codage.domain.anchors import CodeId, CodingId
from codage.gui.frequencies.filters import comparable
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project import Project
from codage.project.rows import VariableRow

if TYPE_CHECKING:
    import pandas as pd

MOST_CHARTED = 40
KEPT = "analyses/variable"
"""Where the variable that was compared by last is remembered."""


def variables_of(session: Session) -> list[tuple[str, str]]:
    """The variables that cases can be compared by: name and label."""
    return [(row.name, variable_title(row)) for row in comparable(session)]


def of_respondents(selection: Selection) -> bool:
    """Whether the interviewees' speech alone counts."""
    return selection.spoken is Spoken.RESPONDENTS


class Names:
    """Names and colours of codes, and names of the other things that analyses speak of."""

    def __init__(self, project: Project) -> None:
        frames = project.frames
        codes = frames.codes.set_index("code_id")
        self._codes: Any = codes["name"].to_dict()
        self._colours: Any = codes["colour"].fillna("").to_dict()
        self._paths: Any = codes["path"].to_dict()
        cases = frames.cases.set_index("case_id")
        self._cases: Any = (
            cases["name"].where(cases["name"].fillna("") != "", cases["key"]).to_dict()
        )
        self._documents: Any = project.document_names()

    def code(self, code: Any) -> str:
        """The name of a code."""
        return str(self._codes.get(int(code), ""))

    def codes(self, codes: Any) -> list[str]:
        """The names of several, told apart where two are the same."""
        names = [self.code(code) for code in codes]
        twice = {name for name in names if names.count(name) > 1}
        return [
            self._paths.get(int(code), name) if name in twice else name
            for code, name in zip(codes, names, strict=True)
        ]

    def colour(self, code: Any) -> str:
        """The colour of a code."""
        return str(self._colours.get(int(code), ""))

    def path(self, code: Any) -> str:
        """The name of a code after those above it."""
        return str(self._paths.get(int(code), ""))

    def case(self, case: Any) -> str:
        """The name of a case."""
        return str(self._cases.get(int(case), ""))

    def document(self, document: Any) -> str:
        """The name of an interview."""
        return str(self._documents.get(int(document), ""))


def variable_title(variable: VariableRow) -> str:
    """What a variable is called."""
    return variable.label or variable.name


def interviews(count: int) -> str:
    """So many interviews."""
    return tr("{count} interviews", count=count)


def without_name(count: int) -> str:
    """That so many points of a chart have no name beside them."""
    return tr("The names of {count} points have no room here; they are in the table.", count=count)


def most_used(table: pd.DataFrame, weights: Any, most: int = MOST_CHARTED) -> pd.DataFrame:
    """The rows of largest weight, in their own order, so that a chart stays legible."""
    if len(table) <= most:
        return table
    import numpy as np

    kept = np.sort(np.argsort(-np.asarray(weights, dtype=float), kind="stable")[:most])
    return table.iloc[kept]


def lines(table: pd.DataFrame) -> Any:
    """The rows of a frame, their cells by name."""
    return table.itertuples()


def codings(found: Sequence[int]) -> list[CodingId]:
    """Codings as their ids."""
    return [CodingId(int(one)) for one in found]


def key_of(*parts: Hashable) -> Hashable:
    """What a cell stands for."""
    return parts


def code_id(code: Any) -> CodeId:
    """A code from a frame."""
    return CodeId(int(code))
