"""The work behind the page: the report filled, looked over, and set as a page. No widget here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codage.domain.report import Block, Report
from codage.domain.task import Advance
from codage.gui.report.preview import DOTS, Preview, preview
from codage.gui.words import say
from codage.project import Project

if TYPE_CHECKING:
    from codage.exporters import text as written
    from codage.exporters.report.checks import Remark


@dataclass(frozen=True, slots=True)
class Page:
    """A report as it is shown. ``known`` are its blocks filled, to be used again."""

    report: Report
    preview: Preview
    remarks: tuple[Remark, ...]
    known: dict[Block, tuple[written.Block, ...]]


def page_of(
    project: Project,
    report: Report,
    name: str,
    language: str,
    known: Mapping[Block, tuple[written.Block, ...]],
    advance: Advance,
    dots: int = DOTS,
) -> Page:
    """Fill what is not known, look for what could identify someone, and draw the page."""
    from codage.exporters.report.checks import remarks
    from codage.exporters.report.filling import filled, text_of, with_keys
    from codage.exporters.report.study import Study
    from codage.exporters.report.wording import Wording

    study = Study(project, report, Wording(say, language))
    parts = tuple(
        part if part.block in known else with_keys(study, part.block, part.shown)
        for part in filled(project, report, say, language, known=known, advance=advance)
    )
    text = text_of(project, report, name, parts, say, language)
    owners = [part.block.id for part in parts for _ in part.shown]
    shown = {part.block: part.shown for part in parts}
    return Page(report, preview(text, owners, dots), remarks(study, shown), shown)
