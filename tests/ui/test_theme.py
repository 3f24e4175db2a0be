"""The look: tokens that can be read, letters that grow, drawings that take the colours."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import DARK, LIGHT, ROLES, SCALES, Colours, Look, Palette, contrast
from ui.widgets.icons import draw_icon, draw_picture
from welapp import places

TEXT = ("ink", "ink2", "petrol", "apricot_text", "moss", "clay")
GROUNDS = ("paper", "panel", "sheet")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(palette: Palette) -> None:
    tokens = asdict(palette)
    for text in TEXT:
        for ground in GROUNDS:
            assert contrast(tokens[text], tokens[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_its_own_tint_can_be_read(palette: Palette) -> None:
    pairs = [
        (palette.on_petrol, palette.petrol),
        (palette.ink, palette.petrol_tint),
        (palette.ink, palette.apricot_tint),
        (palette.petrol, palette.petrol_tint),
        (palette.moss, palette.moss_tint),
        (palette.clay, palette.clay_tint),
        (palette.rail_label, palette.rail),
    ]
    assert all(contrast(text, ground) >= 4.5 for text, ground in pairs)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_and_the_focus_ring_stand_out(palette: Palette) -> None:
    tokens = asdict(palette)
    assert all(contrast(tokens[sign], tokens[ground]) >= 3 for sign in ("line2", "focus") for ground in GROUNDS)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_no_letter_is_smaller_than_fourteen() -> None:
    assert min(style.size for styles in ROLES.values() for style in styles) >= 14


@pytest.mark.parametrize("scale", SCALES)
def test_letters_grow_with_the_scale(qtbot: QtBot, look: Look, scale: float) -> None:
    look.set_scale(scale)
    assert look.font("body").pixelSize() == round(16 * scale)


def test_the_letters_are_atkinson(qtbot: QtBot, look: Look) -> None:
    assert QFontInfo(look.font("body")).family() == "Atkinson Hyperlegible Next"


def test_table_mode_grows_on_a_tall_screen_and_the_desk_does_not(qtbot: QtBot, look: Look) -> None:
    look.set_screen_height(1080)
    assert (look.px(100, table=True), look.px(100)) == (115, 100)


def test_a_change_of_colours_is_told(qtbot: QtBot, look: Look) -> None:
    with qtbot.waitSignal(look.look_changed):
        look.set_colours(Colours.DARK)
    assert look.dark
    assert look.colour("paper") == QColor(DARK.paper)


def test_a_dressed_window_changes_with_the_look(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look.dress(window)
    look.set_colours(Colours.DARK)
    assert DARK.sheet in window.styleSheet()


def _names(folder: str) -> list[str]:
    return sorted(path.stem for path in (Path(places.resources()) / folder).glob("*.svg"))


def _is_drawn(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("name", _names("icons"))
def test_every_icon_takes_the_colour_it_is_given(qtbot: QtBot, look: Look, name: str) -> None:
    image = QImage(96, 96, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    draw_icon(painter, look, name, QRectF(0, 0, 96, 96), "clay")
    painter.end()
    assert _is_drawn(image, LIGHT.clay)


@pytest.mark.parametrize("name", [name for name in _names("pictures") if name != "mark"])
def test_every_picture_turns_light_on_dark(qtbot: QtBot, look: Look, name: str) -> None:
    look.set_colours(Colours.DARK)
    image = QImage(264, 172, QImage.Format.Format_ARGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    draw_picture(painter, look, name, QRectF(0, 0, 264, 172))
    painter.end()
    assert _is_drawn(image, DARK.ink)
