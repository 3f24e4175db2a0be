"""The ways that are painted: the path with its stones, the round table, and the line of stages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shown_widgets import made_path, shown
from ui.theme import Look
from ui.widgets.path import PathPanel, Stone, StoneState
from ui.widgets.round_table import RoundTable, Seat
from ui.widgets.stages import Stage, StageLine, states_for

# What the screenless platform cannot do is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

__all__ = ["shown"]


def test_a_stone_can_be_entered_at_any_time(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    path = made_path(look)
    shown(path)
    stone = next(b for b in path.findChildren(QAbstractButton) if b.accessibleName() == "Over jou")
    with qtbot.waitSignal(path.stone_chosen) as news:
        stone.click()
    assert news.args == ["over"]


def test_a_stone_says_where_you_are(look: Look, qtbot: QtBot) -> None:
    path = PathPanel(look, "Hoi Mika")
    qtbot.addWidget(path)
    here = Stone("plek", "Plek", "pin", StoneState.PRESENT)
    path.set_stones([Stone("over", "Over jou", "person", StoneState.DONE), here])
    said = {b.accessibleName(): b.accessibleDescription() for b in path.findChildren(QAbstractButton)}
    assert said == {"Over jou": "klaar", "Plek": "hier ben je nu"}


@pytest.mark.parametrize("place", [0, 9])
def test_on_a_low_screen_the_path_scrolls_to_where_you_are(
    look: Look, shown: Callable[[QWidget], None], qtbot: QtBot, place: int
) -> None:
    path = PathPanel(look, "Hoi Mika")
    path.set_stones([Stone(str(i), f"Thema {i}", "pin") for i in range(10)])
    shown(path)
    path.resize(path.sizeHint().width(), 300)
    other = 9 - place
    for now in (other, place):
        states = (StoneState.PRESENT if i == now else StoneState.OPEN for i in range(10))
        path.set_stones([Stone(str(i), f"Thema {i}", "pin", state) for i, state in enumerate(states)])
    stone = path.findChildren(QAbstractButton)[place]
    assert (
        path.viewport().rect().contains(stone.rect().translated(stone.mapTo(path.viewport(), stone.rect().topLeft())))
    )


def test_arrows_walk_around_the_table(look: Look, shown: Callable[[QWidget], None]) -> None:
    table = RoundTable(look, [Seat("m", "Mika", youth=True), Seat("o", "Kees", "opa"), Seat("i", "Ilse")])
    shown(table)
    seats = table.findChildren(QAbstractButton)
    seats[0].setFocus()
    QTest.keyClick(seats[0], Qt.Key.Key_Left)
    assert QApplication.focusWidget() is seats[1]


def test_not_now_shows_no_stage_as_done() -> None:
    assert set(states_for(None)) == {StoneState.OPEN}


@pytest.mark.parametrize("changed", range(6))
@pytest.mark.parametrize(("scale", "width"), [(1.0, 1262), (2.0, 1158)])
def test_each_stage_of_a_casus_has_its_words_in_sight(
    look: Look, shown: Callable[[QWidget], None], scale: float, width: int, changed: int
) -> None:
    names = ["Voorbereiden", "Huisbezoek", "Teruglezen", "Tafelblad", "Tafel", "Terugkoppeling"]
    look.set_scale(scale)
    line = StageLine(look, [Stage(name, "vr 27 nov") for name in names])
    shown(line)
    line.resize(width, 100)
    for part in ("label", "note"):
        line.set_stages([Stage(name, "vr 27 nov") for name in names])
        line.resize(width, line.sizeHint().height())
        before = line.grab().toImage()
        stages = [Stage(name, "vr 27 nov") for name in names]
        stages[changed] = replace(stages[changed], **{part: "anders"})
        line.set_stages(stages)
        assert line.grab().toImage() != before


def test_large_words_of_a_stage_lead_to_it_and_not_to_its_neighbour(
    look: Look, shown: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    look.set_scale(2.0)
    line = StageLine(look, [Stage(name) for name in ("Voorbereiden", "Huisbezoek", "Teruglezen", "Tafelblad")])
    shown(line)
    line.resize(680, 100)
    line.resize(680, line.sizeHint().height())
    # At the left end of 'Huisbezoek', under the stone of 'Voorbereiden'; its words stand in the lower row.
    second = line.findChildren(QAbstractButton)[1].geometry()
    spot = QPoint(second.left() - 8, line.height() - look.line_height("small") - 20)
    with qtbot.waitSignal(line.stage_chosen) as news:
        hit = line.childAt(spot) or line
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(line, spot))
    assert news.args == [1]
    chosen: list[int] = []
    line.stage_chosen.connect(chosen.append)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), 2))
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), 2))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=spot)
    assert not chosen
