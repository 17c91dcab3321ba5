"""A joint display with everything in words: what the window, files and reports show alike."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.anchors import CodingId
from codage.domain.joint_display import Interviews, JointDisplay, JointRow, Survey, Verdict


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: the segment's words, and by whom, as the display shows it."""

    coding: CodingId
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class JointLine:
    """A row of the display. ``question`` is empty where no variable is chosen, or it is gone;
    ``answers`` are the labels of the values that count."""

    row: JointRow
    codes: tuple[str, ...]
    question: str
    answers: tuple[str, ...]
    survey: Survey | None
    interviews: Interviews | None
    quotations: tuple[Quoted, ...]

    @property
    def verdict(self) -> Verdict:
        """How the interviews stand to the survey."""
        return self.row.verdict


@dataclass(frozen=True, slots=True)
class JointTable:
    """A display as it stands. ``typology`` is the label of its variable, where it has one."""

    study: str
    name: str
    display: JointDisplay
    typology: str
    lines: tuple[JointLine, ...]
