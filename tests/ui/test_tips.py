"""The words that come up where the pointer rests: it may go onto them, and nothing of them is left behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from ui import tips
from ui.palettes import Colours, contrast
from ui.tips import GRACE, NAME
from ui.window import Window

demo_folder, window = every_page.demo_folder, every_page.window


class Pointer:
    """Where the pointer is said to be."""

    def __init__(self) -> None:
        self.here = QPoint(-1, -1)

    def pos(self) -> QPoint:
        return self.here


@pytest.fixture
def pointer(monkeypatch: pytest.MonkeyPatch) -> Pointer:
    made = Pointer()
    monkeypatch.setattr(tips, "QCursor", made)
    return made


@pytest.fixture
def owner(window: Window, pointer: Pointer) -> QWidget:
    """The way to the page of the herstelcode, with words that are wider than it."""
    found = window.page.forgotten  # type: ignore[union-attr]
    found.setToolTip("Een herstelcode staat op papier. " * 4)
    pointer.here = found.mapToGlobal(found.rect().center())
    QApplication.sendEvent(found, QHelpEvent(QEvent.Type.ToolTip, found.rect().center(), pointer.here))
    assert isinstance(found, QWidget)
    return found


def label_of(window: Window) -> QLabel:
    (found,) = (label for label in window.findChildren(QLabel, NAME) if label.isVisible())
    return found


def looks(window: Window, times: int) -> None:
    for _ in range(times):
        window.tips._timer.timeout.emit()


def test_the_pointer_can_go_onto_the_words_and_they_stay(window: Window, owner: QWidget, pointer: Pointer) -> None:
    label = label_of(window)
    pointer.here = label.geometry().center()
    assert not owner.rect().contains(owner.mapFromGlobal(pointer.here))
    looks(window, 10 * GRACE)
    assert window.tips.text() == owner.toolTip()


def test_there_is_time_to_go_from_one_to_the_other(window: Window, owner: QWidget, pointer: Pointer) -> None:
    label = label_of(window)
    pointer.here = QPoint(-1, -1)
    looks(window, GRACE)
    pointer.here = label.geometry().center()
    looks(window, 2)
    assert window.tips.text() == owner.toolTip()


def test_they_go_when_the_pointer_does(window: Window, owner: QWidget, pointer: Pointer) -> None:
    pointer.here = QPoint(-1, -1)
    looks(window, GRACE + 1)
    assert window.tips.text() == ""
    assert not window.tips._timer.isActive()


def test_they_go_with_what_they_belong_to(window: Window, owner: QWidget) -> None:
    owner.hide()
    looks(window, 1)
    assert window.tips.text() == ""


def test_they_are_whole_on_the_screen_and_do_not_take_the_focus(window: Window, owner: QWidget) -> None:
    label = label_of(window)
    assert owner.screen().availableGeometry().contains(label.geometry())
    assert label.height() >= label.heightForWidth(label.width())
    assert QApplication.focusWidget() is not label


@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK, Colours.WHITE_ON_BLACK])
def test_they_can_be_read_with_all_colours(
    window: Window, owner: QWidget, pointer: Pointer, qtbot: QtBot, colours: Colours
) -> None:
    window.tips.hide()
    window.look.set_colours(colours)
    QApplication.sendEvent(owner, QHelpEvent(QEvent.Type.ToolTip, owner.rect().center(), pointer.here))
    shown = label_of(window)
    picture = shown.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    sheet = window.look.colour("sheet").name()
    assert sheet in seen
    assert max(contrast(one, sheet) for one in seen) >= 4.5
