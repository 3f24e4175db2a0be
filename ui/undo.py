"""What was done since the kluis was opened, to be turned back and done again; in memory only."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.last_words import may_work_later
from ui.session import Session
from ui.text import mark, tr
from welapp.domain.changes import Changes, Nature
from welapp.domain.topic import Topic
from welapp.errors import KnownError

BURST_S = 20.0  # letters that follow one another sooner than this are one step
STEPS = 200
CHARACTERS = 8_000_000  # of all steps together: a long drawing is kept whole in each
VISIT = ("answer:", "person:", "readback", "case/will", "youth/pronouns")
NOTHING = mark("Er is niets om terug te draaien.")
NOTHING_AGAIN = mark("Er is niets om opnieuw te doen.")

_WORDS = {
    "answer": mark("het antwoord"),
    "approval": mark("‘dit klopt’"),
    "done": mark("‘alles klopt zo’"),
    "will": mark("of je wilt beginnen"),
    "archived": mark("het wegleggen"),
    "keep_until": mark("tot wanneer we dit bewaren"),
}
_ITEMS = {
    "person": mark("wie erbij hoort"),
    "ground": mark("de toestemming"),
    "meeting": mark("wat er over de tafel is afgesproken"),
    "visit": mark("wat er over het huisbezoek is afgesproken"),
    "youth": mark("de naam, en hij of zij"),
}
_ANSWERS = {
    Nature.TYPING: mark("wat er is getypt"),
    Nature.SHARING: mark("wie dit mag lezen"),
    Nature.REMOVAL: mark("het weghalen"),
}


@dataclass(slots=True)
class Step:
    changes: Changes
    number: int
    at: float = float("-inf")  # when it was typed; at no time for what may not grow any more

    @property
    def size(self) -> int:
        return sum(len(one.before) + len(one.after) for one in self.changes.stood)


@dataclass(frozen=True, slots=True)
class Reach:
    """Which steps may be turned back from here: of one casus ('' for any), of a visit only, from which number on."""

    case: str = ""
    visit: bool = False
    first: int = 0

    def holds(self, step: Step) -> bool:
        changes = step.changes
        if step.number < self.first:
            return False
        if self.case and any(one.case != self.case for one in changes.stood):
            return False
        return not self.visit or all(f"{one.item}/{one.field}".startswith(VISIT) for one in changes.stood)


class Undo(QObject):
    """Listens to the session. Nothing of it outlives the slot, and what is erased leaves it at once."""

    moved = Signal()  # there is more or less to turn back
    turned = Signal(object, str)  # Changes, and what to say of it
    refused = Signal(str)

    def __init__(
        self, session: Session, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._back: list[Step] = []
        self._again: list[Step] = []
        self._numbers = itertools.count(1)
        self._busy = False
        session.wrote.connect(self._note)

    def mark(self) -> int:
        """End what was being typed, and return a number that every later step is above, for `Reach.first`."""
        if self._back:
            self._back[-1].at = float("-inf")
        self._again.clear()
        return next(self._numbers)

    def can_turn_back(self, reach: Reach) -> bool:
        return self._last(self._back, reach) is not None

    def can_do_again(self, reach: Reach) -> bool:
        return self._last(self._again, reach) is not None

    def turn_back(self, reach: Reach) -> None:
        """Turn the last step back; whoever calls this first hands in what is being typed."""
        self._start(self._back, self._again, reach, tr("Teruggedraaid"), tr(NOTHING))

    def do_again(self, reach: Reach) -> None:
        self._start(self._again, self._back, reach, tr("Opnieuw gedaan"), tr(NOTHING_AGAIN))

    def clear(self) -> None:
        self._back.clear()
        self._again.clear()
        self._busy = False
        self.moved.emit()

    # what was done

    def _note(self, changes: Changes) -> None:
        for place in changes.erased:
            for steps in (self._back, self._again):
                steps[:] = [step for step in steps if not step.changes.touches(place)]
        if changes.stood:
            self._again.clear()
            self._add(Step(changes, next(self._numbers), self._clock()))
        self.moved.emit()

    def _add(self, step: Step) -> None:
        """Letters of one burst are one step; what someone brings back by hand takes the step away."""
        before = self._back[-1] if self._back else None
        if before is not None and _one_burst(before, step):
            self._back.pop()
            step = Step(before.changes.then(step.changes), step.number, step.at)
            before = self._back[-1] if self._back else None
        if step.changes.is_nothing():
            return
        if before is not None and step.changes.undoes(before.changes):
            self._back.pop()
            return
        self._back.append(step)
        while len(self._back) > STEPS or sum(one.size for one in self._back) > CHARACTERS:
            self._back.pop(0)

    # turning back

    def _start(self, steps: list[Step], others: list[Step], reach: Reach, word: str, nothing: str) -> None:
        if self._busy:
            return
        self._busy = True

        def take(_: None) -> None:
            # What was just handed in is a step by now.
            place = self._last(steps, reach)
            if place is None:
                self._busy = False
                self.refused.emit(nothing)
                return
            step = steps.pop(place)
            self._put_back(step, steps, others, word)

        self._session.run(self, lambda _: None, take, self._sorry)

    def _put_back(self, step: Step, steps: list[Step], others: list[Step], word: str) -> None:
        from welapp.actions.undo import put_back

        first = step.changes.stood[0]

        def done(reverse: Changes) -> None:
            self._busy = False
            if reverse.stood:
                others.append(Step(reverse, next(self._numbers)))
            self.moved.emit()
            self.turned.emit(step.changes, f"{word}: {words_for(step.changes)}.")

        def sorry(error: KnownError) -> None:
            if may_work_later(error):
                steps.append(step)
            self._sorry(error)

        self._session.run(
            self,
            lambda vault: put_back(vault, step.changes),
            done,
            sorry,
            ends=Topic(first.case, first.item),
        )

    def _sorry(self, error: KnownError) -> None:
        self._busy = False
        self.moved.emit()
        self.refused.emit(str(error))

    def _last(self, steps: list[Step], reach: Reach) -> int | None:
        return next((place for place in reversed(range(len(steps))) if reach.holds(steps[place])), None)


def words_for(changes: Changes) -> str:
    """Say what a step was, without any word of what was written."""
    names = [one.field for one in changes.stood]
    if "answer" in names:
        return tr(_ANSWERS.get(changes.nature, _WORDS["answer"]))
    item = changes.stood[0].item.partition(":")[0]
    return tr(_WORDS.get(names[0]) or _ITEMS.get(item) or mark("het laatste"))


def _one_burst(before: Step, after: Step) -> bool:
    typing = before.changes.nature is after.changes.nature is Nature.TYPING
    return typing and after.at - before.at < BURST_S and before.changes.places == after.changes.places
