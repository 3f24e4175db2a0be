"""The look: tokens that can be read, letters that grow, drawings that take the colours."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.letters import ROLES, SCALES, Face
from ui.pages.page import Page
from ui.palettes import BLACK_ON_WHITE, DARK, LIGHT, PALETTES, WHITE_ON_BLACK, Colours, Palette, contrast
from ui.theme import Look
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import draw_icon, draw_picture
from welapp import places

GROUNDS = ("paper", "panel", "sheet")
TEXT_ON = (
    *((text, ground) for text in ("ink", "ink2", "petrol", "apricot_text", "moss", "clay") for ground in GROUNDS),
    *((text, tint) for text in ("ink2", "petrol") for tint in ("apricot_tint", "clay_tint", "moss_tint")),
    ("ink2", "petrol_tint"),
    *(("ink", tint) for tint in ("petrol_tint", "petrol_tint2", "apricot_tint", "clay_tint", "moss_tint")),
    ("on_petrol", "petrol"),
    ("on_petrol", "petrol_strong"),
    ("petrol", "petrol_tint"),
    ("petrol_strong", "petrol_tint"),
    ("apricot_text", "apricot_tint"),
    ("moss", "moss_tint"),
    ("clay", "clay_tint"),
    ("rail_label", "rail"),
    ("#FFFFFF", "rail_on"),
    ("#FFFFFF", "rail"),
)
TINTS = ("petrol_tint", "apricot_tint", "moss_tint", "clay_tint")
SIGNS_ON = (
    *((sign, ground) for sign in ("line2", "petrol", "focus") for ground in (*GROUNDS, *TINTS)),
    *((sign, ground) for sign in ("moss", "clay", "apricot_text", "ink2") for ground in GROUNDS),  # icons
    ("on_petrol", "petrol"),  # the check in a box
    ("focus_rail", "rail"),
    ("apricot", "rail_on"),
    ("rail_label", "rail"),
)
HIGH = (BLACK_ON_WHITE, WHITE_ON_BLACK)
every_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())


def ratio(palette: Palette, pair: tuple[str, str]) -> float:
    one, other = (token if token.startswith("#") else asdict(palette)[token] for token in pair)
    return contrast(one, other)


@every_palette
@pytest.mark.parametrize("pair", TEXT_ON, ids="-on-".join)
def test_every_text_can_be_read_on_every_ground(palette: Palette, pair: tuple[str, str]) -> None:
    assert ratio(palette, pair) >= (7 if palette in HIGH else 4.5)


@every_palette
@pytest.mark.parametrize("pair", SIGNS_ON, ids="-on-".join)
def test_borders_icons_and_the_focus_ring_stand_out(palette: Palette, pair: tuple[str, str]) -> None:
    assert ratio(palette, pair) >= (4.5 if palette in HIGH else 3)


@pytest.mark.parametrize(("dark", "palette"), [(False, BLACK_ON_WHITE), (True, WHITE_ON_BLACK)])
def test_who_asks_the_computer_for_more_contrast_gets_it_here(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch, dark: bool, palette: Palette
) -> None:
    look.set_colours(Colours.SYSTEM)
    assert look.palette in (LIGHT, DARK)
    hints, scheme = QGuiApplication.styleHints(), Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    monkeypatch.setattr(type(hints.accessibility()), "contrastPreference", lambda _: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: scheme)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.palette == palette


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


@pytest.mark.parametrize("colours", [Colours.DARK, Colours.BLACK_ON_WHITE, Colours.WHITE_ON_BLACK])
def test_the_lines_of_a_picture_have_the_ink_of_every_palette(qtbot: QtBot, look: Look, colours: Colours) -> None:
    look.set_colours(colours)
    image = QImage(264, 172, QImage.Format.Format_ARGB32)
    image.fill(look.colour("sheet"))
    painter = QPainter(image)
    draw_picture(painter, look, "bieb", QRectF(0, 0, 264, 172))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(264) for y in range(172)}
    assert look.colour("ink").name() in seen


def test_a_tall_screen_lets_an_open_table_page_grow_and_the_desk_stay(qtbot: QtBot, look: Look) -> None:
    window, desk, table = QWidget(), QWidget(), Page()
    table.table_mode = True
    qtbot.addWidget(window)
    for page in (desk, table):
        page.setParent(window)
        box = QVBoxLayout(page)
        box.setContentsMargins(40, 0, 0, 0)
        box.setSpacing(20)
        page.setMinimumWidth(200)
    look.dress(window)
    look.set_screen_height(1080)
    assert [page.layout().contentsMargins().left() for page in (desk, table)] == [40, 46]
    assert [page.layout().spacing() for page in (desk, table)] == [20, 23]
    assert [page.minimumWidth() for page in (desk, table)] == [200, 230]


def test_lengths_that_grew_and_shrank_are_what_they_were(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    box.setContentsMargins(3, 5, 7, 11)
    box.setSpacing(13)
    box.addSpacing(17)
    flow = FlowLayout(gap=9)
    box.addLayout(flow)
    look.dress(window)
    for scale in (1.15, 1.3, 2.0, 1.6, 1.15, 1.0):
        look.set_scale(scale)
    spacer = box.itemAt(0).spacerItem()
    assert box.contentsMargins() == QMargins(3, 5, 7, 11)
    assert (box.spacing(), spacer.sizeHint().height(), flow.spacing()) == (13, 17, 9)


def test_rustig_beeld_stops_the_caret_from_blinking_and_gives_it_back(qtbot: QtBot, look: Look) -> None:
    before = QApplication.cursorFlashTime()
    look.wear(replace(look.reading, calm=True))
    assert look.calm
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    look.wear(replace(look.reading, calm=False))
    assert QApplication.cursorFlashTime() == before > 0


def test_the_face_for_dyslexia_has_other_shapes_and_more_room(qtbot: QtBot, look: Look) -> None:
    plain, line = look.font("body"), look.line_height("body")
    look.wear(replace(look.reading, face=Face.DYSLEXIA, room=1.4))
    assert QFontInfo(look.font("body")).family() == "Andika"
    sentence = "Waar zullen we bij elkaar komen?"
    widths = [QFontMetrics(font).horizontalAdvance(sentence) for font in (plain, look.font("body"))]
    assert widths[1] > widths[0] * 1.1
    assert look.line_height("body") == round(line * 1.4 * 1.1)
