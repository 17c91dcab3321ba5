"""What of a summary grid goes into a file: names, summaries, and segments where they are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from codage.analysis.summary_grid import GridCell, SummaryGrid
from codage.domain.anchors import CodingId
from codage.domain.transcript import clean_text
from codage.project.project import Project


class Content(StrEnum):
    """What the cells of the file hold."""

    SUMMARIES = "summaries"
    WITH_SEGMENTS = "with segments"


@dataclass(frozen=True, slots=True)
class Segment:
    """The words of a segment, the document that they are from, and who says them."""

    text: str
    document: str
    speaker: str


@dataclass(frozen=True, slots=True)
class GridText:
    """A grid with the words of its segments, by coding; none are here unless they are wanted."""

    study: str
    grid: SummaryGrid
    segments: dict[CodingId, Segment]

    def of(self, cell: GridCell) -> list[Segment]:
        """The segments of a cell whose words are here."""
        return [self.segments[coding] for coding in cell.codings if coding in self.segments]


def text_of(project: Project, grid: SummaryGrid, content: Content) -> GridText:
    """Read what goes into the file."""
    segments: dict[CodingId, Segment] = {}
    if content is Content.WITH_SEGMENTS:
        wanted = {coding for cell in grid.cells.values() for coding in cell.codings}
        codings = project.codings_by_id(wanted)
        texts, names = project.segments(codings), project.document_names()
        speakers = project.speaker_names([coding.span.start.turn for coding in codings])
        segments = {
            coding.id: Segment(
                clean_text(texts[coding.id]),
                names[coding.document_id],
                speakers.get(coding.span.start.turn, ""),
            )
            for coding in codings
        }
    return GridText(project.name, grid, segments)
