"""What the window has open: the project, the document on show, the code in hand, whose codings.

Panels listen here and nowhere else. One signal, `changed`, carries every change of the project
(done, undone or done again) to the thread of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId, Span
from codage.domain.message import CodageError
from codage.domain.query import Query
from codage.gui import background
from codage.gui.coders import whose as shown
from codage.gui.coders.whose import Whose
from codage.project import Project
from codage.project.rows import Change, CodeRow, CoderRow, DocumentRow, MemoKey, VariableRow

P = ParamSpec("P")
R = TypeVar("R")


class Session(QObject):
    """The state that all panels share. It outlives the projects that are opened in it."""

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    """A `Change`; what it touched is in ``change.touched``."""
    refused = Signal(object)
    """The error to tell the person, who asked for something that cannot be."""
    document_chosen = Signal(object)
    code_chosen = Signal(object)
    coders_changed = Signal()
    """Another coder codes, or other coders' codings are shown."""
    coding_sought = Signal(object)
    """Go to this `CodingId`, whatever document it is in."""
    segments_sought = Signal(object, str)
    """Show these codings (a sequence of `CodingId`) under this title."""
    passage_sought = Signal(object, object)
    """Go to this `Span` of this `DocumentId`; to the document itself where it is None."""
    memo_sought = Signal(object)
    """Show this memo (a `MemoKey`) among all memos."""
    retrieval_sought = Signal(object)
    """Read the answer to this `Query` on the page Retrieval."""
    comparison_sought = Signal(object, object)
    """Settle, on the page Comparison, where coders differ: a `Selection` and a `Comparison`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self.document: DocumentId | None = None
        self.codings_here: Sequence[CodingId] = ()
        self.code: CodeId | None = None
        self.whose = Whose.EVERYONE
        self.hidden_coders: frozenset[CoderId] = frozenset()
        self.codes: dict[CodeId, CodeRow] = {}
        self.coders: dict[CoderId, CoderRow] = {}
        self.documents: dict[DocumentId, DocumentRow] = {}
        self._variables: list[VariableRow] | None = None
        self._arrived.connect(self._receive)

    _arrived = Signal(object)

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def project(self) -> Project:
        """The open project. Ask `is_open` first."""
        assert self._project is not None
        return self._project

    @property
    def can_write(self) -> bool:
        """Whether a project is open and can be written in."""
        return self._project is not None and not self._project.read_only

    def open(self, project: Project) -> None:
        """Show `project` from now on; the one before is closed."""
        self.close()
        self._project = project
        self._unsubscribe = project.subscribe(self._arrived.emit)
        self._read_names({"code", "coder", "document", "coding", "document_case", "case"})
        self._recall()
        self.opened.emit()
        last = project.document_read_last()
        self.choose_document(last if last in self.documents else next(iter(self.documents), None))

    def close(self) -> None:
        """Let go of the project. Everything is already in its file."""
        if self._project is None:
            return
        self.closing.emit()
        self._unsubscribe()
        project, self._project = self._project, None
        self.document = self.code = None
        self.codings_here = ()
        self.whose, self.hidden_coders = Whose.EVERYONE, frozenset()
        self.codes, self.coders, self.documents = {}, {}, {}
        self._variables = None
        self.closed.emit()
        background.settle()
        project.close()

    @property
    def path(self) -> Path | None:
        """The file of the open project."""
        return self._project.path if self._project else None

    def attempt(self, verb: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """What `verb` gives, or None when it was refused; the refusal is told through `refused`."""
        try:
            return verb(*args, **kwargs)
        except CodageError as error:
            self.refused.emit(error)
            return None

    def choose_document(self, document: DocumentId | None) -> None:
        """Put a document on show."""
        if document != self.document:
            self.document = document
            self.document_chosen.emit(document)

    def choose_code(self, code: CodeId | None) -> None:
        """Take a code in hand."""
        if code != self.code:
            self.code = code
            self.code_chosen.emit(code)

    @property
    def document_row(self) -> DocumentRow:
        """The document on show, where there is one."""
        assert self.document is not None
        return self.documents[self.document]

    @property
    def code_row(self) -> CodeRow:
        """The code in hand, where there is one."""
        assert self.code is not None
        return self.codes[self.code]

    @property
    def variables(self) -> list[VariableRow]:
        """The variables of the survey that are no row's key, read when they are first asked for."""
        if self._variables is None:
            keys = {source.key for source in self.project.survey_sources()}
            self._variables = [row for row in self.project.variables() if row.name not in keys]
        return self._variables

    def use_coder(self, coder: CoderId) -> None:
        """Code as someone else from now on, with those codings on show that they chose last."""
        self.project.use_coder(coder)
        self._recall()
        self.coders_changed.emit()

    def show_codings_of(self, whose: Whose) -> None:
        """Show everyone's codings, one's own alone, or those agreed on."""
        self.whose = whose
        shown.remember(self.project, whose)
        self.hide_coders(shown.hidden(whose, self.coders, self.project.coder_id))

    def hide_coders(self, coders: Iterable[CoderId]) -> None:
        """Show everyone's codings but these."""
        self.hidden_coders = frozenset(coders)
        self.coders_changed.emit()

    @property
    def shown_coders(self) -> list[CoderId]:
        """Those whose codings are shown."""
        return [coder for coder in self.coders if coder not in self.hidden_coders]

    @property
    def is_blind(self) -> bool:
        """Whether whoever codes is to see nothing of what others coded."""
        return self.whose is Whose.OWN

    def _recall(self) -> None:
        self.whose = shown.remembered(self.project)
        self.hidden_coders = self._hidden()

    def _hidden(self) -> frozenset[CoderId]:
        return frozenset(shown.hidden(self.whose, self.coders, self.project.coder_id))

    def seek(self, coding: CodingId) -> None:
        """Go to a coding's passage."""
        self.coding_sought.emit(coding)

    def seek_segments(self, codings: Sequence[CodingId], title: str) -> None:
        """Open the segments behind a number."""
        self.segments_sought.emit(list(codings), title)

    def seek_passage(self, document: DocumentId, span: Span | None) -> None:
        """Go to a passage of a document, or to the document."""
        self.passage_sought.emit(document, span)

    def seek_memo(self, memo: MemoKey) -> None:
        """Show a memo among all memos."""
        self.memo_sought.emit(memo)

    def retrieve(self, query: Query) -> None:
        """Open the page Retrieval on the answer to `query`."""
        self.retrieval_sought.emit(query)

    def compare(self, selection: Selection, comparison: Comparison) -> None:
        """Open the page Comparison on what differs between the coders of `selection`."""
        self.comparison_sought.emit(selection, comparison)

    def _receive(self, change: Change) -> None:
        if self._project is None:
            return
        self._read_names(set(change.touched))
        coders = "coder" in change.touched and self._hidden() != self.hidden_coders
        if coders:
            self.hidden_coders = self._hidden()
        if self.document not in self.documents:
            self.choose_document(next(iter(self.documents), None))
        if self.code is not None and self.code not in self.codes:
            self.choose_code(None)
        self.changed.emit(change)
        if coders:
            self.coders_changed.emit()
        if self.whose is Whose.AGREED and self._is_hidden_from_its_coder(change):
            self.show_codings_of(Whose.EVERYONE)

    def _is_hidden_from_its_coder(self, change: Change) -> bool:
        """Whether someone coded who does not see it, since the agreed layer shows alone."""
        present = self.project.coder_id
        if change.undone or present not in self.hidden_coders:
            return False
        rows = self.project.codings_by_id(map(CodingId, change.touched.get("coding", ())))
        return any(row.coder_id == present for row in rows)

    def _read_names(self, touched: set[str]) -> None:
        project = self.project
        if touched & {"variable", "value_label", "survey_source"}:
            self._variables = None
        if "code" in touched:
            self.codes = {row.id: row for row in project.codes()}
        if "coder" in touched:
            self.coders = {row.id: row for row in project.coders()}
        if touched & {"document", "document_case", "speaker_case", "case"}:
            self.documents = {row.id: row for row in project.documents()}
