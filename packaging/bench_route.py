"""Walks the short route in the real window by keyboard alone, and counts the keys that are no part of what is said.

bench_route.py FOLDER SENTENCE CASE    one line of JSON: presses by kind, and the longest stall of the window in seconds

What the youth says is content: letters, an option, a card. The way is choosing the route, walking to an option, going
on. Who may read it ('lezers') and 'ja, dit klopt' ('klopt') are counted apart: one may call those either. Walking is by
Tab only, never back. The window starts as it always does.
"""

from __future__ import annotations

import json
import sys
from collections import Counter

from bench_window import Bench, Pulse, let_run, run_in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.pages.visit import VisitPage
from ui.stand import Kind, Stand
from ui.widgets.controls import Button
from welapp.actions.cases import read_case
from welapp.domain.case import Case

MOST_TABS = 60
CONTROL = Qt.KeyboardModifier.ControlModifier
EVERYONE = Qt.Key.Key_1  # with Ctrl: iedereen aan tafel
TEXTS = {
    "laatst-lekker-bezig": "Met opa een oude boot schuren.",
    "fijne-dag": "Ik word wakker en ga naar het water.",
    "eerste-stapje": "Een plaatje van een boot zoeken.",
    "wens-in-een-zin": "Ik wil een boot leren bouwen.",
    "iedereen-weet": "Ik kan veel als ik eerst mag kijken.",
}


class ShortRoute:
    """Someone with a keyboard only, who knows the keys that the pictures and tooltips name."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.window = bench, bench.window
        self.presses: Counter[str] = Counter()

    def walk(self) -> dict[str, object]:
        bench = self.bench
        bench.enter()
        self.window.go(Stand(Kind.VISIT, bench.case, "welcome"))
        self.bench.wait(lambda: self.has_focus("Ja"))  # the visit is built in turns, and begins there
        pulse = Pulse()
        self.choose_short()
        self.reach("Ja")
        self.key(Qt.Key.Key_Space, "inhoud")
        self.arrive("welcome")
        while (question := self.page.place()) != "teruglezen":
            self.answer(question)
            self.key(EVERYONE, "lezers", CONTROL)
            self.key(Qt.Key.Key_Return, "verder", CONTROL)
            self.arrive(question)
        self.read_back()
        case = self.case()
        return {
            "presses": dict(self.presses),
            "stall": pulse.longest,
            "answered": len(case.answers),
            "approved": sum(case.is_approved(question) for question in case.answers),
            "finished": case.readback is not None and not case.to_read_back(),
        }

    @property
    def page(self) -> VisitPage:
        assert isinstance(self.window.page, VisitPage)
        return self.window.page

    def arrive(self, left: str) -> None:
        """Wait until another place stands there."""
        page = self.page
        self.bench.wait(lambda: page.place() != left)
        self.bench.wait(lambda: page.readback.isVisible() or page.question.question == page.place())
        self.settle()

    def choose_short(self) -> None:
        """Where the route is chosen: at the welcome."""
        self.reach("Korte route")
        self.key(Qt.Key.Key_Space, "begin")

    def answer(self, question: str) -> None:
        if question in TEXTS:
            self.write(TEXTS[question])
        elif question == "noemen":
            self.write("Mika")
            self.reach("zij, haar")
            self.key(Qt.Key.Key_Space, "inhoud")
        elif question == "graag-aan-tafel":
            for tray in "3112131":
                self.key(Qt.Key(ord(tray)), "inhoud")
        else:
            self.key(Qt.Key.Key_Space, "inhoud")

    def read_back(self) -> None:
        for _ in range(len(self.case().to_read_back())):
            left = len(self.case().to_read_back())
            self.key(Qt.Key.Key_Return, "klopt")
            self.bench.wait(lambda before=left: len(self.case().to_read_back()) < before)  # type: ignore[misc]
            self.settle()
        self.reach("Alles klopt zo")
        self.key(Qt.Key.Key_Return, "klopt")

    def write(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self.here(), letter)
            let_run(5)

    def reach(self, name: str) -> None:
        """Walk with Tab, or with arrows inside a group, until this is what has the focus."""
        for _ in range(MOST_TABS):
            if self.has_focus(name):
                return
            self.key(Qt.Key.Key_Right if self.beside(name) else Qt.Key.Key_Tab, "lopen")
        raise AssertionError(f"{name!r} is out of reach of the keyboard")

    def has_focus(self, name: str) -> bool:
        here = QApplication.focusWidget()
        return here is not None and here.accessibleName().startswith(name)

    def beside(self, name: str) -> bool:
        """Whether what is looked for stands in the group that has the focus, where arrows walk."""
        here = QApplication.focusWidget()
        group = here.parentWidget() if isinstance(here, QAbstractButton) and not isinstance(here, Button) else None
        found = group.findChildren(QAbstractButton) if group is not None else []
        return any(one.accessibleName().startswith(name) and one.isVisible() for one in found)

    def key(self, key: Qt.Key, kind: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.presses[kind] += 1
        QTest.keyClick(self.here(), key, modifier)
        self.settle()

    def here(self) -> QWidget:
        """What has the keys; a press on nothing would count too, and not in every run."""
        here = QApplication.focusWidget()
        if here is None or here in (self.window, self.window.page):
            raise AssertionError("this press falls on nothing")
        return here

    def settle(self) -> None:
        self.bench.ask(lambda _: None)
        let_run(20)

    def case(self) -> Case:
        case = self.bench.case
        found = self.bench.ask(lambda vault: read_case(vault, case))
        assert isinstance(found, Case)
        return found


def main(folder: str, sentence: str, case: str) -> int:
    return run_in_window(folder, sentence, case, lambda bench: print(json.dumps(ShortRoute(bench).walk()), flush=True))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
