"""From a number, mark or quotation of the report to what is behind it.

That is segments, cases, interviews, or the places where coders differ.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from codage.domain.anchors import CaseId
from codage.domain.report import Report
from codage.domain.task import Advance
from codage.gui.cases_behind import CaseBehind, CasesDialog
from codage.gui.interviews_behind import InterviewBehind, InterviewsDialog
from codage.gui.opening import Opening
from codage.gui.report.preview import Link
from codage.gui.words import say, tr

if TYPE_CHECKING:
    from codage.exporters.report.found import Cases, Found, Interviews, Segments


class ReportOpening(Opening):
    """Opens what is behind the links of a report."""

    told = Signal(str)
    """Why nothing opens, in a sentence; empty when something does."""

    def open(self, report: Report, language: str, link: Link) -> None:
        """Open what a link of the report leads to."""
        from codage.exporters.phrases import day_in
        from codage.exporters.report.keys import Outdated

        block, key, project = report.block(link.owner), link.key, self._session.project
        if isinstance(key, Outdated):
            day = day_in(key.day, say)
            self.told.emit(
                tr(
                    "This is how it was on {day}, when the block was frozen; the study has "
                    "changed since. Thaw the block to open what is behind.",
                    day=day,
                )
            )
            return
        if block is None:
            return

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.exporters.report.behind import behind
            from codage.exporters.report.study import Missing, Study
            from codage.exporters.report.wording import Wording

            try:
                found: Found = behind(Study(project, report, Wording(say, language)), block, key)
            except (Missing, LookupError, ValueError):
                return lambda: self.told.emit(tr("What stood behind this is no longer there."))
            return lambda: self._show(found)

        self._find(work)

    def _show(self, found: Found) -> None:
        from codage.exporters.report.found import Cases, Differences, Interviews

        if isinstance(found, Cases):
            self._show_cases(found)
        elif isinstance(found, Interviews):
            self._show_interviews(found)
        elif isinstance(found, Differences):
            self.told.emit("")
            self._session.compare(found.selection, found.comparison)
        else:
            self._show_segments(found)

    def _show_segments(self, found: Segments) -> None:
        if not found.codings:
            self.told.emit(tr("No segment stands behind this number."))
            return
        self.told.emit("")
        self._session.seek_segments(found.codings, found.title or tr("Quotation"))

    def _show_cases(self, found: Cases) -> None:
        self.told.emit("")
        lines = [CaseBehind(one.case, one.name, one.cells, one.documents) for one in found.lines]
        dialog = CasesDialog(found.title, found.heads, lines, self._page)
        dialog.case_wanted.connect(lambda case: self._open_case(found, case))
        dialog.open()

    def _show_interviews(self, found: Interviews) -> None:
        self.told.emit("")
        lines = [InterviewBehind(one.document, one.name, one.cells) for one in found.lines]
        dialog = InterviewsDialog(found.title, found.heads, lines, self._page)
        dialog.interview_wanted.connect(lambda one: self._session.seek_passage(one, None))
        dialog.open()

    def _open_case(self, cases: Cases, case: CaseId) -> None:
        def work(_advance: Advance) -> Callable[[], None]:
            found = cases.segments(case)
            return lambda: self._show_segments(found)

        self._find(work)
