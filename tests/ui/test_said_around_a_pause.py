"""During a pause nothing of the visit is said; what came meanwhile is heard on coming back."""

from __future__ import annotations

from pathlib import Path

import pytest
from paper_photo import telephone
from PySide6.QtWidgets import QApplication

from tests.ui import visit_room
from tests.ui.announced import Announced
from tests.ui.visit_room import Room
from ui.pages.drawn_part import THERE
from ui.pages.pause import PausePage
from ui.pages.visit import VisitPage

room = visit_room.room

CARDS = "graag-aan-tafel"  # the focus lands on what is not called after the question
TEXT = "laatst-lekker-bezig"  # and here it is


def pause_while_it_comes(room: Room, place: str) -> VisitPage:
    page = room.page
    page.go(place)
    room.window.pause()
    room.settle()
    assert isinstance(room.window.page, PausePage)
    return page


@pytest.mark.parametrize("place", [CARDS, TEXT])
def test_a_question_that_comes_during_a_pause_is_heard_once_and_only_on_coming_back(
    room: Room, announced: Announced, place: str
) -> None:
    announced.take()
    page = pause_while_it_comes(room, place)
    assert announced.take() == []
    room.window.resume()
    room.settle()
    title, caret = page.question.title.text(), QApplication.focusWidget()
    assert page.place() == place
    assert caret is not None
    said = [*announced.take(), caret.accessibleName()]
    assert len([one for one in said if title in one]) == 1
    room.window.pause()
    room.window.resume()
    room.settle()
    assert title not in announced.take()


def test_a_photo_that_comes_during_a_pause_is_not_told_there(room: Room, announced: Announced, tmp_path: Path) -> None:
    path = tmp_path / "tekening.jpg"
    path.write_bytes(telephone())
    room.at("wens-in-een-zin")
    board = room.page.question._ways.present.editor.board  # type: ignore[union-attr]
    board.photo_offered.emit(path)
    room.window.pause()
    announced.take()
    room.qtbot.waitUntil(lambda: board.laid().photo is not None, timeout=20_000)
    room.settle()
    assert THERE not in announced.take()
