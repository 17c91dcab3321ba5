"""From a score of the barometer to its cases, and from a case to its segments."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from codage.domain.anchors import CaseId
from codage.domain.task import Advance
from codage.gui.barometer.keys import Behind, OfCase
from codage.gui.cases_behind import CaseBehind, CasesDialog
from codage.gui.opening import Opening
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.barometer.results import Results


class ScoreOpening(Opening):
    """Opens the cases behind scores, and the segments of cases."""

    found_none = Signal(str)
    """There is no segment, said in a sentence."""

    def open_key(self, found: Results, key: Hashable) -> None:
        """Open the cases behind a score, or a case's segments."""
        if isinstance(key, Behind):
            self._show_cases(found, key)
        elif isinstance(key, OfCase):
            self._open_case(found, key.place, CaseId(key.case))

    def _show_cases(self, found: Results, key: Behind) -> None:
        table = found.table
        dimension = table.wanted.dimensions[key.place]
        values = table.measured.values[key.place]
        scores = table.measured.scores.iloc[:, key.place]
        documents = {row.id: row.documents for row in self._session.project.cases()}
        cases = [
            CaseBehind(
                case,
                table.cases.get(case, ""),
                (
                    float(round(scores[case])),
                    *(
                        value if value != value else float(round(100 * value))
                        for value in list(values.loc[case])
                    ),
                ),
                documents.get(case, 0),
            )
            for case in table.measured.cases_behind(key.place, key.wave, key.type)
        ]
        title = ", ".join(part for part in (dimension.name, key.type, key.wave) if part)
        heads = (tr("Score"), *(name or tr("(gone)") for name in table.items[key.place]))
        dialog = CasesDialog(title, heads, cases, self._page)
        dialog.case_wanted.connect(partial(self._open_case, found, key.place))
        dialog.open()

    def _open_case(self, found: Results, place: int, case: CaseId) -> None:
        project, dimension = self._session.project, found.table.wanted.dimensions[place]
        name = found.table.cases.get(case, "")

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.analysis.barometer import segments_behind

            segments = segments_behind(project.frames, dimension, case)
            title = tr("{code}, {value}", code=dimension.name, value=name)
            if not segments:
                told = tr("No segment of {title}.", title=title)
                return lambda: self.found_none.emit(told)
            return lambda: self._session.seek_segments(segments, title)

        self._find(work)
