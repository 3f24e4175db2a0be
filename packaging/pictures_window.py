"""Walks past every page in the real window with a camera, in a process of its own for each size of screen.

pictures_window.py ROOM FOLDER LOOKS ONLY    one line for each picture: its look, its name and its file

ROOM is where `pictures_kluis` made its kluis; ONLY is a part of a name, or empty for all. The screen is that of the
platform, and the window fills it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from bench_window import Bench, let_run, run_in_window
from pictures_kluis import AROUND, PASSPHRASE
from pictures_pages import FILLED, MIKA, ROBIN, Picture, doors, file_name, inside
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.lock_key import close_popups
from ui.pages.page import Page
from ui.pages.visit import VisitPage
from ui.pages.walk import OWN, PARENTS, READBACK, WELCOME
from ui.palettes import Colours
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Reading
from welapp.actions import contacts
from welapp.actions.cases import list_cases

LOOKS = {
    "licht": Reading(Colours.LIGHT, calm=True),
    "donker": Reading(Colours.DARK, calm=True),
    "contrast": Reading(Colours.WHITE_ON_BLACK, calm=True),
    "groot": Reading(Colours.LIGHT, 2.0, calm=True),
}
TURN_MS, STILL_MS, ASKED_MS = 5, 40, 400
MOST_TRIES = 60


class Camera:
    def __init__(self, bench: Bench, room: Path, folder: Path, nowhere: Session) -> None:
        """`nowhere` is of a kluis that is not there yet."""
        self.bench, self.window, self.room, self._folder, self.nowhere = bench, bench.window, room, folder, nowhere
        self._ids: dict[str, str] = {}
        self._look = ""

    def walk(self, looks: Iterable[str], only: str) -> None:
        QApplication.setCursorFlashTime(0)
        for look in looks:
            self._look = look
            self.window.look.wear(LOOKS[look])
            self.bench.enter()
            self._read_ids()
            self.window.look.wear(LOOKS[look])  # the kluis has a look of its own
            assert self.window.desk is not None
            self.take(wanted(inside(self.window.desk.forms), only))
            self.window.lock()
            self.take(wanted(doors(), only))
            self.window.lock_with_computer()  # back to the plain door
            self.settle()

    def take(self, pictures: Iterable[Picture]) -> None:
        for picture in pictures:
            self.window.idle.feels()
            if picture.asks:
                waiting = QTimer(interval=ASKED_MS)
                waiting.timeout.connect(lambda name=picture.name: self.snap_and_refuse(name))  # type: ignore[misc]
                waiting.start()
                picture.open(self)
                waiting.stop()
                self.window.activateWindow()  # a screen of its own would do so by itself
            else:
                picture.open(self)
                self.settle()
                self.snap(picture.name)
            if picture.close is not None:
                picture.close(self)
            close_popups()
            if self.window.covers.under is not None:
                self.window.resume()

    # the ways there

    def go(self, kind: Kind, of: str, place: str = "") -> Page:
        self.window.go(Stand(kind, self._ids[of], self._ids.get(place, place)))
        self.settle()
        assert self.window.page is not None
        return self.window.page

    def reach(self, kind: Kind) -> Any:
        """Mika's page of this kind, whatever it can do."""
        return self.go(kind, MIKA)

    def visit(self, place: str, of: str = MIKA, *, short: bool = False) -> VisitPage:
        page = self.go(Kind.VISIT, of, place)
        assert isinstance(page, VisitPage)
        page.set_short(short)
        page.set_young(of == ROBIN)
        self.settle()
        views = {WELCOME: page.welcome, PARENTS: page.parents, READBACK: page.readback, OWN: page.own}
        if not views.get(place, page.question).isVisible():
            raise ValueError(f"{of} does not come to {place}")
        return page

    def do(self, deed: str) -> None:
        """Do what stands in the menu of a question."""
        self.visit(FILLED).question.head.deed_chosen.emit(deed)

    def over(self, cover: Callable[[], None]) -> None:
        """Cover a question."""
        self.visit(FILLED)
        cover()

    def _read_ids(self) -> None:
        """Which id a casus or a colleague has, by name."""
        for read in (contacts.contacts, list_cases):
            found: list[Any] = self.bench.ask(read)  # type: ignore[assignment]
            self._ids |= {one.name: one.id for one in found}

    # the pictures

    def settle(self) -> None:
        """What was asked of the kluis is shown, what runs beside it too, and nothing moves any more."""
        session = self.window.session
        for send in (session.aside, session.beside, session.aside):
            done: list[object] = []
            send(self.window, lambda: None, done.append)
            self.bench.wait(lambda seen=done: bool(seen), TURN_MS)  # type: ignore[misc]
            self.bench.wait(lambda: not self.building(), TURN_MS)
        before = QImage()
        for _ in range(MOST_TRIES):
            let_run(STILL_MS)
            now = self.seen()
            if now == before:
                return
            before = now
        raise TimeoutError

    def building(self) -> bool:
        """Whether something is still done in turns, see `ui.turns`."""
        return any(timer.isActive() and timer.interval() == 0 for timer in self.window.findChildren(QTimer))

    def seen(self) -> QImage:
        """The window with what lies over it: a menu, a month, a question."""
        image = self.window.grab().toImage()
        painter = QPainter(image)
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                painter.drawPixmap(other.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint()), other.grab())
        painter.end()
        return image

    def snap(self, name: str) -> None:
        image, screen = self.seen(), self.window.screen().size()
        if image.size() != screen:
            raise ValueError(f"{name}: {image.size()} on a screen of {screen}")
        file = f"{file_name(name)}_{image.width()}x{image.height()}_{self._look}.png"
        if not image.save(str(self._folder / file)):
            raise OSError(file)
        print(self._look, file, name, sep="\t", flush=True)

    def snap_and_refuse(self, name: str) -> None:
        """As soon as the question stands there."""
        if QApplication.activeModalWidget() is not None:
            self.snap(name)
            self.window.ask.close_all()


def wanted(pictures: Iterable[Picture], only: str) -> list[Picture]:
    return [picture for picture in pictures if only in file_name(picture.name)]


def main(room: str, folder: str, looks: str, only: str) -> int:
    def walk(bench: Bench) -> None:
        with closing(Session(Path(room) / "nog-niets", AROUND)) as nowhere:
            Camera(bench, Path(room), Path(folder), nowhere).walk(looks.split(","), only)

    return run_in_window(str(Path(room) / "kluis"), PASSPHRASE, "", walk, AROUND)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
