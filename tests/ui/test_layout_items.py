"""What Qt makes for a widget in a row is never taken for what it made for another, which is gone."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython, delete, getAllValidWrappers

from ui.theme import Look
from ui.widgets.flow import FlowLayout, Turning


def made_by_qt() -> list[QWidgetItem]:
    return [one for one in getAllValidWrappers() if isinstance(one, QWidgetItem) and not createdByPython(one)]


def test_a_row_that_turns_keeps_nothing_that_qt_may_free(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = Turning(host)
    labels = [QLabel(text) for text in ("Een", "Twee", "Drie")]
    for label in labels:
        row.addWidget(label)
    before = len(made_by_qt())
    host.show()
    row.heightForWidth(20)
    assert row.fits(2000)
    assert not row.fits(20)
    assert len(made_by_qt()) == before
    delete(labels[0])
    delete(labels[1])
    assert row.heightForWidth(2000) == labels[2].sizeHint().height()


def test_other_letters_keep_nothing_that_qt_may_free(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box, inner, flow = QVBoxLayout(window), QHBoxLayout(), FlowLayout()
    box.addLayout(inner)
    box.addLayout(flow)
    for layout in (box, inner, flow):
        layout.addWidget(QLabel("Een"))
    look.dress(window)
    before = len(made_by_qt())
    look.set_scale(1.3)
    assert len(made_by_qt()) == before
    assert flow.count() == 1
    assert flow.itemAt(0).widget().text() == "Een"


def test_a_widget_that_comes_in_between_has_its_room_at_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    flow.addWidget(QLabel("Een"))
    before = flow.heightForWidth(200)
    flow.insertWidget(0, QLabel("Een\nTwee\nDrie"))
    assert flow.heightForWidth(200) > before
    assert flow.itemAt(0).widget().text().startswith("Een\n")
