"""Pressing and carrying with a mouse, a finger or a pen, as Qt hands it to a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOUSE, FINGER, PEN = "mouse", "finger", "pen"
KINDS = (MOUSE, FINGER, PEN)


class Pointer:
    """One way of pointing. Qt makes mouse events of what a finger or a pen does; those of a pen say that they are."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        if kind == FINGER:
            self._screen = QTest.createTouchDevice()
        self._pen = QPointingDevice(
            "pen",
            1,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            2,
        )

    def press(self, widget: QWidget, spot: QPoint | None = None) -> None:
        spot = widget.rect().center() if spot is None else spot
        self.carry(widget, [spot])

    def carry(self, widget: QWidget, way: list[QPoint]) -> None:
        """Go down at the first spot, along the others, and let go at the last; all in the widget's own places."""
        if self._kind == FINGER:
            self._touch(widget, way)
            return
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonPress, widget, way[0], button, button)
        for spot in way[1:]:
            self._send(QEvent.Type.MouseMove, widget, spot, none, button)
        self._send(QEvent.Type.MouseButtonRelease, widget, way[-1], button, none)

    def _send(
        self, kind: QEvent.Type, widget: QWidget, spot: QPoint, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        everywhere = QPointF(widget.mapToGlobal(spot))
        inside = QPointF(widget.mapTo(widget.window(), spot))
        device = self._pen if self._kind == PEN else QPointingDevice.primaryPointingDevice()
        event = QMouseEvent(
            kind, QPointF(spot), inside, everywhere, button, held, Qt.KeyboardModifier.NoModifier, device
        )
        QApplication.sendEvent(widget, event)

    def _touch(self, widget: QWidget, way: list[QPoint]) -> None:
        window = widget.window()
        touch = QTest.touchEvent(window, self._screen)
        spots = [widget.mapTo(window, spot) for spot in way]
        touch.press(0, spots[0], window).commit()
        for spot in spots[1:]:
            QTest.touchEvent(window, self._screen).move(0, spot, window).commit()
        QTest.touchEvent(window, self._screen).release(0, spots[-1], window).commit()
