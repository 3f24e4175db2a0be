"""A screen that the system magnifies has little room left: the window fits in it, and all can be reached."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import test_every_page as every_page
from tests.ui.test_every_page import goes_to
from tests.ui.test_large_letters import HELD, troubles
from ui.pages.visit_frame import LOW, Opening
from ui.session import Session
from ui.stand import Kind
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
SIZES = ((1093, 614), (960, 540), (911, 512))  # 1366 x 768 at 125 %, 1920 x 1080 at 200 %, 1366 x 768 at 150 %
BARS = 72  # px of these that a title bar and a task bar take; a visit fills the screen


class Screen(QObject):
    """Stands in for the system's own: the one of the tests has one size."""

    availableGeometryChanged = Signal(QRect)  # noqa: N815 - as Qt calls it

    def __init__(self, wide: int, high: int) -> None:
        super().__init__()
        self.room = QRect(0, 0, wide, high)

    def availableGeometry(self) -> QRect:  # noqa: N802
        return self.room


@pytest.mark.parametrize("stand", HELD, ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_on_a_magnified_screen_a_page_can_be_read_and_reached(
    opened_window: Window, stand: tuple[Kind, str], settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.setMinimumSize(0, 0)  # what the pages themselves ask for stays
    goes_to(opened_window, stand, settled)
    for wide, high in SIZES:
        size = wide, high - (BARS if stand[0] is not Kind.VISIT else 0)
        opened_window.resize(*size)
        QTest.qWait(50)
        settled(opened_window.session)
        assert opened_window.size().toTuple() == size
        assert (size, troubles(opened_window)) == (size, [])
        parts = opened_window.findChildren(Opening)
        assert high >= LOW or not any(part.verticalScrollBar().maximum() for part in parts if part.isVisible())


@pytest.mark.parametrize(
    ("room", "least"), [((1366, 728), (1100, 640)), ((960, 500), (960, 460)), ((1920, 660), (1100, 620))]
)
def test_the_window_can_be_made_as_small_as_its_screen(
    window: Window, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int], least: tuple[int, int]
) -> None:
    """Also after it was moved there, and when a task bar grows or the screen is magnified meanwhile."""
    small, large = Screen(*room), Screen(1920, 1040)
    handle, real = window.windowHandle(), window.screen()
    monkeypatch.setattr(window, "screen", Mock(return_value=small))
    handle.screenChanged.emit(real)
    assert window.minimumSize() == QSize(*least)
    monkeypatch.setattr(window, "screen", Mock(return_value=large))
    handle.screenChanged.emit(real)
    assert window.minimumSize() == QSize(1100, 640)
    large.room = QRect(0, 0, *room)
    large.availableGeometryChanged.emit(large.room)
    assert window.minimumSize() == QSize(*least)


def test_the_window_that_is_not_as_large_as_the_screen_is_no_larger_either(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "screen", Mock(return_value=Screen(960, 500)))
    monkeypatch.setattr(window, "showMaximized", window.show)
    window.windowHandle().screenChanged.emit(QApplication.primaryScreen())
    window.show_first()
    assert window.size() == QSize(960, 460)
