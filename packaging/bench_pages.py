"""Walks past every page in the real window, and measures how long each lets the window stand still.

bench_pages.py FOLDER SENTENCE CASE    one line of JSON: the longest stall in seconds for each page and deed

The window starts as it always does. Each page is opened once, as a person meets it: nothing of it was loaded before.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from itertools import chain

from bench_window import Bench, Pulse, let_run, run_in_window
from PySide6.QtCore import Qt

from ui.letters import Face
from ui.pages.questions import QuestionsPage
from ui.pages.visit import VisitPage
from ui.pages.visit_menu import WORRY
from ui.pages.worry import WorryCard
from ui.palettes import Colours
from ui.stand import Kind, Stand
from ui.theme import Reading
from welapp.forms.schema import Kind as Way

SETTLE_MS = 400
PAGES = {
    "casussen": Kind.CASES,
    "nieuwe casus": Kind.NEW_CASE,
    "casus": Kind.CASE,
    "over de jongere": Kind.YOUTH,
    "mensen": Kind.PEOPLE,
    "voorbereiden": Kind.PREPARE,
    "afspraak": Kind.MEETING,
    "grondslag": Kind.GROUNDS,
    "bewaren en wissen": Kind.KEEPING,
    "gewiste casussen": Kind.ERASURES,
    "instellingen": Kind.SETTINGS,
    "eigen vragen": Kind.QUESTIONS,
    "tafelblad": Kind.BRIEF,
    "collega’s": Kind.COLLEAGUES,
    "bundel maken": Kind.SEAL,
    "kluis": Kind.VAULT,
    "gesprek": Kind.VISIT,
}
READINGS = {
    "letters twee keer zo groot": Reading(Colours.LIGHT, 2.0),
    "letters voor dyslexie": Reading(Colours.LIGHT, 1.0, Face.DYSLEXIA),
    "donker": Reading(Colours.DARK),
    "weer licht": Reading(Colours.LIGHT),
}


class Walker:
    def __init__(self, bench: Bench) -> None:
        self.bench, self.window, self.pulse = bench, bench.window, Pulse()

    def walk(self) -> dict[str, float]:
        self.bench.enter()
        self.settle()
        return {name: self.stall(deed) for name, deed in chain(self.pages(), self.deeds())}

    def pages(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for name, kind in PAGES.items():
            yield name, lambda kind=kind: self.window.go(Stand(kind, self.bench.case))  # type: ignore[misc]

    def deeds(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """What is done most at the table; the walk past the pages ended at the visit."""
        ways = self.ways()
        for way, question in ways.items():
            yield f"gesprek, naar een vraag ({way})", lambda to=question: self.visit.go(to)  # type: ignore[misc]
        yield "gesprek, langs alle vragen", self.past_all_questions
        for name, reading in READINGS.items():
            yield f"gesprek, {name}", lambda to=reading: self.window.look.wear(to)  # type: ignore[misc]
        yield "gesprek, kaart voor volwassenen", self.visit.question.head.menu.deed(WORRY).trigger
        yield "gesprek, die kaart weer weg", lambda: self.visit.findChild(WorryCard).put_away()
        yield "gesprek, naar het teruglezen", lambda: self.visit.go("teruglezen")
        yield "gesprek, naar mijn blad", lambda: self.visit.go("mijn-blad")
        yield "gesprek, pauze", self.window.pause
        yield "gesprek, verder na de pauze", self.window.resume
        yield "eigen vragen, weer", lambda: self.window.go(Stand(Kind.QUESTIONS))
        for way, question in ways.items():
            yield f"eigen vragen, naar een vraag ({way})", lambda to=question: self.choose(to)  # type: ignore[misc]

    def ways(self) -> dict[Way, str]:
        """The first question of each way of answering."""
        assert self.window.desk is not None
        asked = [question for question in self.window.desk.forms.youth.questions() if question.askable]
        return {question.kind: question.id for question in reversed(asked)}

    def past_all_questions(self) -> None:
        assert self.window.desk is not None
        for question in self.window.desk.forms.youth.questions():
            self.visit.go(question.id)
            self.settle()

    def choose(self, question: str) -> None:
        assert isinstance(self.window.page, QuestionsPage)
        shown = self.window.page.list
        rows = {shown.item(row).data(Qt.ItemDataRole.UserRole).id: row for row in range(shown.count())}
        shown.setCurrentRow(rows[question])

    @property
    def visit(self) -> VisitPage:
        assert isinstance(self.window.page, VisitPage)
        return self.window.page

    def stall(self, deed: Callable[[], None]) -> float:
        self.settle()
        self.pulse.longest = 0.0
        deed()
        self.settle()
        return self.pulse.longest

    def settle(self) -> None:
        """What was asked of the kluis is shown, and what is built in turns is there."""
        for _ in range(2):
            self.bench.ask(lambda _: None)
            let_run(SETTLE_MS)


def main(folder: str, sentence: str, case: str) -> int:
    return run_in_window(folder, sentence, case, lambda bench: print(json.dumps(Walker(bench).walk()), flush=True))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
