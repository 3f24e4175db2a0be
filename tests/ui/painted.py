"""What is really painted in a window: the words and icons, each with its tone and the ground that it lies on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QTextLayout
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QWidget

from ui.theme import Look

SHARE = 0.2
"""A ground counts from so large a part of what is painted on it."""
NEAR = 3
"""Steps of 255 that a mix of two colours may be rounded."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words, or an icon by its name; both colours as '#rrggbb'."""

    what: str
    tone: str
    ground: str
    icon: bool


@dataclass(frozen=True, slots=True)
class _Deed:
    what: str
    tone: str
    icon: bool
    place: QRect


def marks_in(window: QWidget) -> list[Mark]:
    """Draw a window twice: as it is, and without its words and icons, to see what lies under them."""
    deeds: list[_Deed] = []
    with pytest.MonkeyPatch.context() as patched:
        _hear(patched, deeds)
        whole = window.grab().toImage()
    with pytest.MonkeyPatch.context() as patched:
        _silence(patched)
        bare = window.grab().toImage()
    drawn = [Mark(deed.what, deed.tone, ground, deed.icon) for deed in deeds for ground in _grounds(whole, bare, deed)]
    return [*drawn, *_typed(window, bare)]


def _hear(patched: pytest.MonkeyPatch, deeds: list[_Deed]) -> None:
    draw_text, draw_layout, drawing, render = QPainter.drawText, QTextLayout.draw, Look.drawing, QSvgRenderer.render
    icons: dict[int, tuple[str, str]] = {}

    def note(painter: QPainter, room: QRectF, what: str, tone: str, *, icon: bool = False) -> None:
        deeds.append(_Deed(what, tone, icon, painter.deviceTransform().mapRect(room).toAlignedRect()))

    def text(painter: QPainter, *args: object) -> None:
        draw_text(painter, *args)  # type: ignore[call-overload]
        room = painter.boundingRect(*args)  # type: ignore[call-overload]  # no words are drawn at a point
        note(painter, QRectF(room), next(arg for arg in args if isinstance(arg, str)), painter.pen().color().name())

    def layout(words: QTextLayout, painter: QPainter, place: QPointF) -> None:
        draw_layout(words, painter, place)
        note(painter, words.boundingRect().translated(place), words.text(), painter.pen().color().name())

    def told(look: Look, folder: str, name: str, tone: str = "ink") -> QSvgRenderer:
        made = drawing(look, folder, name, tone)
        icons.pop(id(made), None)
        if folder == "icons":
            icons[id(made)] = name, look.colour(tone).name()
        return made

    def rendered(drawn: QSvgRenderer, painter: QPainter, box: QRectF) -> None:
        render(drawn, painter, box)
        if id(drawn) in icons:
            note(painter, box, *icons[id(drawn)], icon=True)

    patched.setattr(QPainter, "drawText", text)
    patched.setattr(QTextLayout, "draw", layout)
    patched.setattr(Look, "drawing", told)
    patched.setattr(QSvgRenderer, "render", rendered)


def _silence(patched: pytest.MonkeyPatch) -> None:
    patched.setattr(QPainter, "drawText", lambda *_: None)
    patched.setattr(QTextLayout, "draw", lambda *_: None)
    patched.setattr(QSvgRenderer, "render", lambda *_: None)


def _grounds(whole: QImage, bare: QImage, deed: _Deed) -> Iterator[str]:
    """What lay under the dots of this tone; nothing when something else covers them."""
    under: Counter[int] = Counter()
    for (dot, ground), count in _dots(whole, bare, deed.place).items():
        if dot != ground and _is_mix(dot, ground, QColor(deed.tone).rgb()):
            under[ground] += count
    return (_name(dot) for dot, count in under.items() if count >= SHARE * under.total())


def _dots(whole: QImage, bare: QImage, place: QRect) -> Counter[tuple[int, int]]:
    """Count each pair of what is seen and what lies under it; a picture of a window has four bytes a dot."""
    room, wide = place.intersected(whole.rect()), whole.width()
    seen, under = (memoryview(image.constBits()).cast("I") for image in (whole, bare))
    found: Counter[tuple[int, int]] = Counter()
    for start in range(room.top() * wide + room.left(), (room.bottom() + 1) * wide, wide):
        row = slice(start, start + room.width())
        found.update(zip(seen[row], under[row], strict=True))
    return found


def _is_mix(dot: int, ground: int, tone: int) -> bool:
    """Whether a dot is the tone on this ground, or what an edge that is made smooth has between the two."""
    parts = [[(colour >> shift) & 255 for shift in (16, 8, 0)] for colour in (dot, ground, tone)]
    far = max(range(3), key=lambda i: abs(parts[2][i] - parts[1][i]))
    span = parts[2][far] - parts[1][far]
    share = (parts[0][far] - parts[1][far]) / span if span else 0
    return 0 < share <= 1.02 and all(
        abs(is_ - (was + share * (to - was))) <= NEAR for is_, was, to in zip(*parts, strict=True)
    )


def _name(dot: int) -> str:
    return f"#{dot & 0xFFFFFF:06x}"


def _typed(window: QWidget, bare: QImage) -> Iterator[Mark]:
    """The fields, which Qt paints: the style sheet gave them these colours."""
    for field in window.findChildren(QWidget):
        if not isinstance(field, QLineEdit | QTextEdit | QComboBox) or field.visibleRegion().isEmpty():
            continue
        place = field.visibleRegion().boundingRect().translated(field.mapTo(window, QPoint()))
        (_, ground), _ = _dots(bare, bare, place).most_common(1)[0]
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText):
            yield Mark(field.accessibleName(), field.palette().color(role).name(), _name(ground), icon=False)
