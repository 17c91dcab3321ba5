"""The menu of a cell: what is behind it, what changes it, what moves it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from codage.domain.anchors import CodingId
from codage.domain.joint_display import Verdict
from codage.exporters.joint_display.words import VERDICTS
from codage.gui.joint.cells import INTERVIEWS, QUOTE, SURVEY, TYPE, Part
from codage.gui.joint.ordering import moved
from codage.gui.session import Session
from codage.gui.words import say, tr

if TYPE_CHECKING:
    from codage.gui.joint.page import JointPage


def open_menu(page: JointPage, session: Session, at: QPoint) -> None:
    """Open the menu of what lies at a place of the table."""
    index = page.view.indexAt(at)
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    can_write = session.can_write
    if index.isValid():
        place, part = index.row(), Part(index.column())
        _offer_behind(page, menu, place)
        link = page.view.link_at(at)[1]
        if link.startswith(QUOTE):
            _offer_order(page, session, menu, place, CodingId(int(link.removeprefix(QUOTE))))
        menu.addSeparator()
        change = partial(page.picking.edit, place, part)
        menu.addAction(tr("Change this cell (F2)"), change).setEnabled(can_write)
        _offer_verdicts(page, menu, place).setEnabled(can_write)
        menu.addSeparator()
        for name, do in (
            (tr("Move up"), partial(page.move_row, -1)),
            (tr("Move down"), partial(page.move_row, 1)),
            (tr("Remove the row"), page.remove_row),
        ):
            menu.addAction(name, do).setEnabled(can_write)
    menu.addAction(tr("Add a row"), page.add_row).setEnabled(can_write)
    menu.addAction(tr("Copy the table"), page.copy_table)
    menu.popup(page.view.viewport().mapToGlobal(at))


def _offer_behind(page: JointPage, menu: QMenu, place: int) -> None:
    line = page.model.lines[place]
    if line.survey is not None:
        menu.addAction(tr("Cases behind the share"), partial(page.open_link, place, SURVEY))
    if line.interviews is not None:
        menu.addAction(tr("Segments of the row"), partial(page.open_link, place, INTERVIEWS))
        for kind, (label, cases, _) in enumerate(line.interviews.types):
            if cases != 0:
                name = tr("Segments: {type}", type=label)
                menu.addAction(name, partial(page.open_link, place, f"{TYPE}{kind}"))


def _offer_order(
    page: JointPage, session: Session, menu: QMenu, place: int, coding: CodingId
) -> None:
    shown = [one.coding for one in page.model.lines[place].quotations]
    guids = session.project.coding_guids(shown)
    row = page.display.rows[place]
    order = [guid for guid in row.quotations if guid in set(guids.values())]
    guid = guids.get(coding, "")
    if guid not in order:
        return
    menu.addSeparator()
    at = order.index(guid)
    for name, by, can in (
        (tr("Move the quotation up"), -1, at > 0),
        (tr("Move the quotation down"), 1, at < len(order) - 1),
    ):
        move = partial(page.rows.order_quotations, place, moved(order, guid, by))
        menu.addAction(name, move).setEnabled(can and session.can_write)


def _offer_verdicts(page: JointPage, menu: QMenu, place: int) -> QMenu:
    verdicts = menu.addMenu(tr("Verdict"))
    for verdict in (*VERDICTS, Verdict.OPEN):
        word = say(VERDICTS[verdict].word) if verdict in VERDICTS else tr("No verdict yet")
        action = verdicts.addAction(word, partial(page.rows.judge, place, verdict))
        action.setCheckable(True)
        action.setChecked(page.model.lines[place].verdict is verdict)
    return verdicts
