"""From a number of the joint display to what is behind it: segments, or rows of the survey."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from codage.domain.anchors import CaseId, CodingId
from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.task import Advance
from codage.exporters.joint_display.table import JointLine
from codage.gui.cases_behind import CaseBehind, CasesDialog
from codage.gui.joint.cells import INTERVIEWS, QUOTE, SURVEY, TYPE
from codage.gui.opening import Opening
from codage.gui.words import tr


class JointOpening(Opening):
    """Opens what is behind the links of a row."""

    def open_link(self, display: JointDisplay, line: JointLine, link: str) -> None:
        """Open what is behind one of the links of `cells` in a row."""
        row = line.row
        if link == SURVEY:
            self._open_survey(display, row)
        elif link == QUOTE:
            quoted = [one.coding for one in line.quotations]
            self._session.seek_segments(quoted, tr("Quotations: {theme}", theme=row.label))
        elif link.startswith(QUOTE):
            self._session.seek(CodingId(int(link.removeprefix(QUOTE))))
        elif link == INTERVIEWS:
            self._open_segments(display, row, None, row.label)
        elif link.startswith(TYPE) and line.interviews is not None:
            kind = int(link.removeprefix(TYPE))
            label = line.interviews.types[kind][0]
            title = tr("{code}, {value}", code=row.label, value=label)
            self._open_segments(display, row, kind, title)

    def _open_segments(
        self, display: JointDisplay, row: JointRow, kind: int | None, title: str
    ) -> None:
        project = self._session.project

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.analysis.joint_display import interviews_behind

            found = interviews_behind(project.frames, display, row, kind)
            return lambda: self._session.seek_segments(found, title)

        self._find(work)

    def _open_survey(self, display: JointDisplay, row: JointRow) -> None:
        project = self._session.project

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.analysis.joint_display import survey_behind

            found = survey_behind(project.frames, row)
            cases = [
                CaseBehind(
                    CaseId(int(str(one.case_id))),
                    str(one.name),
                    (str(one.answer), tr("yes") if one.counts else tr("no")),
                    int(str(one.documents)),
                )
                for one in found.itertuples()
            ]
            return lambda: self._show_cases(display, row, cases)

        self._find(work)

    def _show_cases(self, display: JointDisplay, row: JointRow, cases: list[CaseBehind]) -> None:
        title = tr("{theme}: who answered what", theme=row.label)
        dialog = CasesDialog(title, (tr("Answer"), tr("Counts")), cases, self._page)
        dialog.case_wanted.connect(partial(self._open_case, display, row))
        dialog.open()

    def _open_case(self, display: JointDisplay, row: JointRow, case: CaseId) -> None:
        project = self._session.project

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.analysis.joint_display import segments_of_case

            found = segments_of_case(project.frames, display, row, case)
            name = next((one.name or one.key for one in project.cases() if one.id == case), "")
            title = tr("{code}, {value}", code=row.label, value=name)
            return lambda: self._session.seek_segments(found, title)

        self._find(work)
