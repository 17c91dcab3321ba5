"""The menu Edit, as far as it finds: search, its hits, and what becomes of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from codage.domain.anchors import CodeId
from codage.domain.task import Advance
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.words import say, tr
from codage.gui.written import tell_written

if TYPE_CHECKING:
    from codage.exporters.registry import Exported
    from codage.gui.window import MainWindow

ROOMY = 380
"""So wide a line shows enough of its context."""
_DOCK = 3


class FindingCommands:
    """Find, walk through what was found, code it, write it into a file."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def find(self) -> None:
        """Go to the search box, with the selected words in it."""
        dock = self._window.docks[_DOCK]
        dock.show()
        dock.raise_()
        if dock.width() < ROOMY and not dock.isFloating():
            self._window.resizeDocks([dock], [ROOMY], Qt.Orientation.Horizontal)
        panel, view = self._window.search, self._window.reading.view
        # A hit that was gone to is selected: that is no wish to look for its words.
        chosen = "" if view.selection() == panel.visited else view.selected_text()
        panel.begin(chosen)

    def find_next(self) -> None:
        """Go to the next place found."""
        self._window.search.step(1)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self._window.search.step(-1)

    def code_hits(self) -> None:
        """Look through what was found, and code it."""
        from codage.gui.search.coding import CodeHitsDialog

        panel = self._window.search
        if not self._has_all_hits():
            return
        sought = panel.search.text
        CodeHitsDialog(self._session, panel.hits, sought, self._window, self._tell_coded).open()

    def export_hits(self) -> None:
        """Ask for a file, and write the hits into it."""
        session = self._session
        if not self._has_all_hits():
            return
        title, name = tr("Export what was found"), f"{session.project.name} – {tr('hits')}"
        path = ask_where(self._window, title, name, (".xlsx", ".csv"), "hits")
        if path is not None:
            self._write(path)

    def _has_all_hits(self) -> bool:
        """Whether something was found and all of it is there; else what to do is said."""
        panel = self._window.search
        if not panel.hits:
            self.find()
            return False
        if not panel.is_complete:
            self._window.tell(tr("The search is still going on. Try again when it has ended."))
            return False
        return True

    def _write(self, path: Path) -> None:
        project, hits = self._session.project, list(self._window.search.hits)

        def work(advance: Advance) -> Exported:
            from codage.exporters.concordance import concordance
            from codage.exporters.registry import write_table

            table = concordance(project, hits, say)
            return write_table(project, table, path, advance=advance, in_words=say)

        def finish(done: Exported) -> None:
            tell_written(self._window, done.files[0])

        background.run(self._window, tr("Writing what was found"), work, finish)

    def _tell_coded(self, code: CodeId, count: int) -> None:
        name = self._session.codes[code].name
        self._session.choose_code(code)
        # In the box for words, undo would be that of the typing.
        self._window.search.list.setFocus()
        self._window.tell(
            tr("{count} passages are coded with {code}.", count=count, code=name),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )
