"""Where the form of a query stands on its page: as high as it needs, up to a limit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from codage.gui.retrieval.form import QueryForm


class FormArea(QScrollArea):
    """As high as its form, to less than half of the page; then it scrolls."""

    def __init__(self, form: QueryForm) -> None:
        super().__init__()
        self._form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        page, layout = self.parentWidget(), self._form.layout()
        if layout is None or page is None:
            return
        wanted = layout.totalHeightForWidth(self.viewport().width())
        if wanted < 0:
            wanted = self._form.sizeHint().height()
        self.setFixedHeight(min(wanted, max(page.height() * 45 // 100, 60)))
