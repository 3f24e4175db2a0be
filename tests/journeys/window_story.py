"""A whole visit in the real window, in a process of its own: every field it meets gets a marker word.

window_story.py FOLDER TOKEN    prints a JSON line for all that is typed; at each step it waits for a line
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui import boot, voice
from ui.pages.preview import PaperPreview
from ui.pages.visit import VisitPage
from ui.stand import Kind, Stand
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.words import Words
from ui.window import Window
from welapp.actions.approvals import approve_all
from welapp.actions.cases import list_cases
from welapp.actions.surroundings import Surroundings
from welapp.forms.schema import Kind as Asked
from welapp.vault.kdf import Cost

PATIENCE = 60
CODE_CHECKED, CODE_KEPT = "Ik heb het blad op papier", "Klaar"
WAYS = ("Schrijven", "Tekenen", "iets anders", "Iets anders", "Eigen idee")
SCREEN = (1366, 768)
TYPED = (QLineEdit, QTextEdit, QPlainTextEdit)


def let_run(milliseconds: int) -> None:
    """Let the event loop run. Not QTest.qWait: it keeps Python's lock, and the other threads stand still."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    # What was to be deleted waits for the outermost loop otherwise, and that one is ours.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def say(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Story:
    """Someone at the keyboard; each marker is a word of its own, with a letter that JSON and UTF-16 write otherwise."""

    def __init__(self, window: Window, token: str) -> None:
        self.window, self.token = window, token
        self.count = 0

    def marker(self, where: str) -> str:
        self.count += 1
        word = f"Zë{self.token}{self.count:03d}q"
        say(typed=word, where=where)
        return word

    def stand_still(self, step: str) -> None:
        """Let the test look at the disk as it is now."""
        say(step=step)
        sys.stdin.readline()

    # looking

    def seen(self, *kinds: type[QWidget]) -> Iterator[QWidget]:
        for widget in QApplication.allWidgets():
            if isinstance(widget, kinds) and widget.isVisible() and widget.isEnabled():
                yield widget

    def wait(self, reached: Callable[[], bool], what: str) -> None:
        given_up = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > given_up:
                raise AssertionError(f"waited for {what}; there is: {sorted(self.words())} {self.texts()}")
            let_run(10)

    def words(self) -> set[str]:
        return {button.text() or button.accessibleName() for button in self.buttons()}

    def texts(self) -> list[str]:
        return [one.text() for one in self.seen(Words) if isinstance(one, Words)]

    def buttons(self) -> list[QAbstractButton]:
        return [one for one in self.seen(QAbstractButton) if isinstance(one, QAbstractButton)]

    def named(self, words: str) -> list[QAbstractButton]:
        return [one for one in self.buttons() if words in (one.text(), one.accessibleName())]

    def press(self, words: str) -> None:
        self.wait(lambda: bool(self.named(words)), f"the button {words!r}")
        self.named(words)[0].click()
        self.settle()

    def press_if_there(self, words: str) -> bool:
        there = bool(self.named(words))
        if there:
            self.press(words)
        return there

    def settle(self) -> None:
        """Until the lane has done what was asked, and what was asked in answer to it."""
        for _ in range(3):
            passed: list[None] = []
            self.window.session.aside(self.window.session, lambda: None, passed.append)
            self.wait(lambda seen=passed: bool(seen), "the lane")  # type: ignore[misc]
            let_run(5)

    # typing

    def fill_all(self, place: str) -> None:
        """Type a marker of its own in every field that can be written in."""
        for field in list(self.seen(*TYPED)):
            if field.property("marked") == place or field.isReadOnly():  # type: ignore[attr-defined]
                continue
            field.setProperty("marked", place)
            self.type_in(field, self.marker(f"{place}: {field.accessibleName()}"))

    def type_in(self, field: QWidget, text: str) -> None:
        """As an input method does it: letter by letter would take minutes for the whole story."""
        field.setFocus()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)

    def copy_to_clipboard(self) -> None:
        """Mark everything in the field that has the caret, and copy it."""
        for field in self.seen(*TYPED):
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def draw(self) -> None:
        for canvas in self.seen(DrawingCanvas):
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
            for step in range(4):
                QTest.mouseMove(canvas, QPoint(30 + 20 * step, 30 + 9 * step))
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(110, 66))

    # the story

    def go(self, kind: Kind, place: str = "") -> None:
        self.window.go(Stand(kind, self.case, place))
        self.settle()

    def tell(self) -> None:
        self.make_vault()
        self.make_case()
        self.fill_the_desk()
        self.fill_the_visit()
        self.read_back()
        self.look_at_paper()
        self.search()
        self.make_a_code()
        self.change_the_passphrase()
        self.make_a_copy()
        self.go(Kind.KEEPING)
        self.go(Kind.VISIT, "trots")
        self.copy_to_clipboard()
        self.lock()

    def make_vault(self) -> None:
        passphrase = self.marker("create: passphrase") + " en nog wat woorden"
        fields = [one for one in self.seen(QLineEdit) if isinstance(one, QLineEdit)]
        for field in fields:
            if field.echoMode() is not QLineEdit.EchoMode.Normal:
                self.type_in(field, passphrase)
            elif "team" in field.accessibleName():  # stands on the door, so that people know whose kluis it is
                self.type_in(field, "WEL-team Veenkolk")
            else:
                self.type_in(field, self.marker(f"create: {field.accessibleName()}"))
        self.press("Kluis maken")
        self.wait(lambda: bool(self.named("Nieuwe casus")), "the list")
        self.passphrase = passphrase

    def make_case(self) -> None:
        self.press("Nieuwe casus")
        self.press("anders …")
        self.press("12 tot en met 15 jaar")
        for field in list(self.seen(QLineEdit)):
            own = field.accessibleName().startswith("Eigen")
            self.type_in(field, "die / diens" if own else self.marker(f"new case: {field.accessibleName()}"))
        self.press("Casus maken")
        found: list[str] = []
        self.window.session.run(self.window, lambda vault: list_cases(vault)[0].id, found.append)
        self.wait(lambda: bool(found), "the case")
        self.case = found[0]

    def fill_the_desk(self) -> None:
        for kind in (Kind.PEOPLE, Kind.GROUNDS, Kind.MEETING, Kind.CASE, Kind.YOUTH):
            self.go(kind)
            if kind is Kind.PEOPLE:
                self.press_if_there("Iemand erbij")
            self.fill_all(kind.value)
            for words in ("Toevoegen", "Vastleggen", "Bewaren"):
                self.press_if_there(words)

    def fill_the_visit(self) -> None:
        self.go(Kind.VISIT)
        self.press("Ja")
        facts = self.window.desk
        assert facts is not None
        for form in (facts.forms.youth, facts.forms.parents):
            for question in form.questions():
                if question.kind in (Asked.SHARE, Asked.READBACK):
                    continue
                self.turn_to(question.id)
                self.fill_all(question.id)
                for way in WAYS:
                    if self.press_if_there(way):
                        self.draw()
                        self.fill_all(f"{question.id}, {way}")
                self.press_if_there("Iedereen aan tafel")
        self.press("Alleen …")
        self.fill_all("who may read")

    def turn_to(self, place: str) -> None:
        """As someone does who presses a stone of the path."""
        assert isinstance(self.window.page, VisitPage)
        self.window.page.go(place)
        self.settle()

    def read_back(self) -> None:
        self.go(Kind.VISIT, "teruglezen")
        self.press("Anders zeggen")
        self.fill_all("readback")
        self.turn_to("teruglezen")
        for _ in range(3):
            self.press("Ja, dit klopt")
        # The other fifty as one who does it aloud.
        self.window.session.run(self.window, lambda vault: approve_all(vault, self.case, "Marloes"))
        self.settle()

    def look_at_paper(self) -> None:
        """Every page of every reader's paper is drawn on the screen."""
        self.go(Kind.BRIEF)
        for reader in ("De jongere zelf", "Iedereen aan tafel"):
            self.press(reader)
            self.wait(self.paper_is_drawn, "the paper on the screen")
        self.stand_still("paper seen")

    def paper_is_drawn(self) -> bool:
        pages = [one._sheet for one in self.seen(PaperPreview) if isinstance(one, PaperPreview)]
        return any(not page._image.isNull() for page in pages)

    def search(self) -> None:
        self.go(Kind.CASES)
        self.fill_all("search")
        let_run(500)
        self.settle()

    def make_a_code(self) -> None:
        """The herstelcode is shown, the last group typed over, and it counts."""
        self.go(Kind.VAULT)
        self.press("Herstelcode maken")
        self.type_in(self.field("Je wachtzin"), self.passphrase)
        self.press("Code maken")
        self.wait(lambda: len(self.groups()) == 8, "the code")
        groups = self.groups()
        say(code=groups)
        self.press(CODE_CHECKED)
        self.type_in(self.field("Groep 8"), groups[7])
        self.press(CODE_KEPT)
        self.wait(lambda: not self.groups() and bool(self.named("Wijzigen")), "the page of the kluis")

    def groups(self) -> list[str]:
        shown = [one for one in self.seen(Words) if isinstance(one, Words) and one.accessibleName().startswith("Groep")]
        return [one.text() for one in sorted(shown, key=lambda one: one.accessibleName())]

    def change_the_passphrase(self) -> None:
        self.press("Wijzigen")
        chosen = self.marker("the kluis: another passphrase") + " en weer andere woorden"
        fields = [one for one in self.seen(QLineEdit) if isinstance(one, QLineEdit)]
        assert len(fields) == 3, [one.accessibleName() for one in fields]
        for field, text in zip(self.in_order(fields), (self.passphrase, chosen, chosen), strict=True):
            self.type_in(field, text)
        QTest.keyClick(self.in_order(fields)[-1], Qt.Key.Key_Return)
        self.wait(lambda: bool(self.named("Wijzigen")) and not list(self.seen(QLineEdit)), "the new passphrase")

    def in_order(self, fields: list[QLineEdit]) -> list[QLineEdit]:
        """From the top of the page down."""
        return sorted(fields, key=lambda field: field.mapToGlobal(QPoint(0, 0)).y())

    def field(self, name: str) -> QWidget:
        found = [one for one in self.seen(*TYPED) if one.accessibleName().startswith(name)]
        assert found, f"no field {name!r} among {[one.accessibleName() for one in self.seen(*TYPED)]}"
        return found[0]

    def make_a_copy(self) -> None:
        self.press("Nu een reservekopie maken")
        self.wait(lambda: any((self.window.session.folder / "backups").glob("kluis-2*.db")), "a copy")
        self.press("Kluis nakijken")
        self.wait(lambda: bool(self.named("Kluis nakijken")), "the health")

    def lock(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: bool(self.named("Kluis openen")), "the door")
        self.settle()


def run(folder: str, tell: Callable[[Window], None]) -> int:
    """Start the program as it always starts, and let someone tell a story in its window."""
    boot.Surroundings = lambda: Surroundings(cost=Cost(memory_kib=65_536, passes=1, lanes=1))  # type: ignore[assignment,misc]
    loop = QApplication.exec

    def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        sys.stderr.flush()
        os._exit(4)

    def told() -> None:
        sys.excepthook = end  # the program would ask whether to go on, and nobody is there to answer
        try:
            window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
            window.resize(*SCREEN)
            tell(window)
        except BaseException:  # noqa: BLE001 - the test reads why
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(3)

    def with_story() -> int:
        QTimer.singleShot(200, told)
        return loop()

    voice.engines_here = lambda: ()  # the system's voice is a program of its own, and what that asks for is not ours
    QApplication.exec = staticmethod(with_story)  # type: ignore[method-assign]
    return boot.main(["--vault", folder])


def main(folder: str, token: str) -> int:
    def tell(window: Window) -> None:
        say(process=os.getpid())
        story = Story(window, token)
        story.tell()
        story.stand_still("locked")

    return run(folder, tell)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
