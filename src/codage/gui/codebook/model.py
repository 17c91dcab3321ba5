"""The codebook as a tree of rows, with the number of segments of each code.

What is dropped on it is only told; the panel asks the project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from codage.domain.anchors import CodeId
from codage.gui.codebook.moving import Place, same_place
from codage.gui.mime import CODES, SPAN, codes_data, codes_in, span_in
from codage.gui.ranking import folded
from codage.gui.words import mark, tr
from codage.project.rows import CodeRow

CODE = Qt.ItemDataRole.UserRole
COUNTS = Qt.ItemDataRole.UserRole + 1
FOUND_IN = Qt.ItemDataRole.UserRole + 2
"""The field where the filter found its words, when it is not the name."""
IS_BESIDE = Qt.ItemDataRole.UserRole + 3
"""Whether a code is shown for the sake of one under it only."""
_FIELDS = {
    "definition": mark("definition"),
    "inclusion": mark("rules"),
    "exclusion": mark("rules"),
    "example": mark("example"),
}
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class _Node:
    row: CodeRow
    parent: _Node | None
    place: int
    own: int = 0
    total: int = 0
    name: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    children: list[_Node] = field(default_factory=list)

    def take(self, row: CodeRow) -> None:
        """Stand for `row` from now on."""
        self.row, self.name = row, folded(row.name)
        self.texts = {text: folded(getattr(row, text)) for text in _FIELDS}


class CodebookModel(QAbstractItemModel):
    """Codes in their tree. Counts change in place; only another tree resets the model."""

    codes_dropped = Signal(object, object)
    """The `CodeId`s that were dropped, and the `Place` where they should go."""
    span_dropped = Signal(object, object)
    """A `CodeId` and the `Span` dropped on it."""
    renamed = Signal(object, str)
    """The name that was typed for a `CodeId`."""

    def __init__(
        self, own_count: Callable[[CodeId], int], whose: Callable[[CodeId], Sequence[str]]
    ) -> None:
        super().__init__()
        self._own_count = own_count
        self._whose = whose
        self._codes: dict[CodeId, CodeRow] = {}
        self._nodes: dict[int, _Node] = {}
        self._top: list[_Node] = []
        self.editable = False

    def show(self, codes: Iterable[CodeRow]) -> None:
        """Show these codes, parents before children."""
        shown = {code.id: code for code in codes}
        if _shape(shown.values()) == _shape(self._codes.values()):
            changed = [code for code in shown.values() if code != self._codes[code.id]]
            self._codes = shown
            for code in changed:
                node = self._nodes[code.id]
                node.take(code)
                self._repaint(node)
            return
        self.beginResetModel()
        self._codes = shown
        self._build()
        self.endResetModel()

    def recount(self, codes: Iterable[CodeId]) -> None:
        """Count the segments of `codes` again; the codes above them follow."""
        for code in codes:
            node = self._nodes.get(code)
            if node is None:
                continue
            own = self._own_count(code)
            more = own - node.own
            if not more:
                continue
            node.own = own
            above: _Node | None = node
            while above is not None:
                above.total += more
                self._repaint(above)
                above = above.parent

    def index_of(self, code: CodeId | None) -> QModelIndex:
        """Where a code is; an invalid index when it is not there."""
        node = self._nodes.get(code) if code is not None else None
        return _ROOT if node is None else self.createIndex(node.place, 0, node.row.id)

    def code_at(self, index: Index) -> CodeRow:
        """The code at `index`."""
        return self._node(index).row

    def fits(self, index: Index, words: Sequence[str], with_archived: bool) -> bool:
        """Whether every word is in a code's texts, or in the name of one code above it.

        A code that is archived fits only `with_archived`.
        """
        node = self._node(index)
        if node.row.archived and not with_archived:
            return False
        whole = (node.name, *node.texts.values())
        if all(any(word in text for text in whole) for word in words):
            return True
        return any(all(word in above.name for word in words) for above in _above(node))

    def found_in(self, index: Index, words: Sequence[str]) -> str:
        """The text of a code that holds a word which no name holds; empty when there is none."""
        node = self._node(index)
        if any(all(word in above.name for word in words) for above in _above(node)):
            return ""
        for word in words:
            if word not in node.name:
                for text, called in _FIELDS.items():
                    if word in node.texts[text]:
                        return tr(called)
        return ""

    def families(self) -> list[CodeId]:
        """The codes that have codes under them."""
        return [node.row.id for node in self._nodes.values() if node.children]

    def _build(self) -> None:
        self._nodes, self._top = {}, []
        for code in self._codes.values():
            parent = self._nodes.get(code.parent_id) if code.parent_id is not None else None
            siblings = self._top if parent is None else parent.children
            node = _Node(code, parent, len(siblings))
            node.take(code)
            siblings.append(node)
            node.own = node.total = self._own_count(code.id)
            self._nodes[code.id] = node
        for node in reversed(self._nodes.values()):
            if node.parent is not None:
                node.parent.total += node.total

    def _repaint(self, node: _Node) -> None:
        index = self.createIndex(node.place, 0, node.row.id)
        self.dataChanged.emit(index, index)

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()]

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        siblings = self._node(parent).children if parent.isValid() else self._top
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row].row.id)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.place, 0, above.row.id)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._node(parent).children) if parent.isValid() else len(self._top)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = 0) -> object:
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.row.name
        if role == CODE:
            return node.row
        if role == COUNTS:
            return (node.own, node.total, bool(node.children))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(node, self._whose(node.row.id))
        return None

    def setData(self, index: Index, value: object, role: int = 2) -> bool:
        name, code = " ".join(str(value).split()), self.code_at(index)
        if role != Qt.ItemDataRole.EditRole or not name or name == code.name:
            return False
        self.renamed.emit(code.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.editable else Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.editable:
            usual |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
            usual |= Qt.ItemFlag.ItemIsDropEnabled
        return usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [CODES, SPAN]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        codes = [self.code_at(index) for index in indexes]
        return codes_data([code.id for code in codes], "\n".join(code.name for code in codes))

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.editable:
            return False
        if data.hasFormat(SPAN):
            return row < 0 and parent.isValid()
        moved = codes_in(data)
        if not moved or not self._nodes.keys() >= set(moved):
            return False
        return not self._is_in(parent, set(moved))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self.code_at(parent).id if parent.isValid() else None
        if (span := span_in(data)) is not None:
            self.span_dropped.emit(target, span)
            return True
        moved = codes_in(data)
        siblings = [node.row.id for node in (self._node(parent).children if target else self._top)]
        after = siblings[row:] if row >= 0 else []
        before = next((code for code in after if code not in moved), None)
        place = Place(target, before)
        if not same_place(self._codes, moved, place):
            self.codes_dropped.emit(moved, place)
        return True

    def _is_in(self, index: Index, codes: set[CodeId]) -> bool:
        if not index.isValid():
            return False
        node = self._node(index)
        return bool(codes & {node.row.id, *(above.row.id for above in _above(node))})


def _above(node: _Node) -> Iterator[_Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _shape(codes: Iterable[CodeRow]) -> list[tuple[CodeId, CodeId | None]]:
    return [(code.id, code.parent_id) for code in codes]


def _tip(node: _Node, whose: Sequence[str]) -> str:
    lines = [node.row.name, tr("{count} segments", count=node.own), *whose]
    if node.children:
        lines.append(tr("{count} with the codes under it", count=node.total))
    if node.row.key:
        lines.append(tr("Key: {key}", key=node.row.key))
    if node.row.archived:
        lines.append(tr("Archived: not offered for coding; its segments stay and are counted."))
    if node.row.definition:
        lines += ["", node.row.definition]
    return "\n".join(lines)
