"""Rows that start anew when the width is used up: they hold on to what stands in them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import FlowLayout

MANY = 20


def test_what_stands_in_a_row_stays_when_a_layout_that_lost_its_widgets_before_is_gone(qtbot: QtBot) -> None:
    """Where a page is taken down while the next is built, the memory of its items is used again at once."""
    earlier, later = QWidget(), QWidget()
    qtbot.addWidget(later)
    outer, inner, row = QVBoxLayout(earlier), QHBoxLayout(), FlowLayout(later)
    buttons = [QPushButton() for _ in range(MANY)]
    for button in buttons:
        inner.addWidget(button)
    outer.addLayout(inner)
    following = [QPushButton() for _ in range(2 * MANY)]
    for button in buttons:
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for button in following:
        row.addWidget(button)
    shiboken6.delete(earlier)
    assert [row.itemAt(place) for place in range(row.count()) if not shiboken6.isValid(row.itemAt(place))] == []
    assert row.heightForWidth(400) > 0


def test_a_row_without_a_home_keeps_its_widgets_until_it_has_one_and_lets_go_of_what_is_deleted(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    row = FlowLayout()
    for number in range(3):
        row.addWidget(QPushButton(str(number)))
    QVBoxLayout(home).addLayout(row)
    assert [button.text() for button in home.findChildren(QPushButton)] == ["0", "1", "2"]
    home.findChildren(QPushButton)[1].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert row.count() == 2
