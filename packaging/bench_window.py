"""Measures the window at work, in a process of its own: going on slot, and staying alive beside a reservekopie.

bench_window.py lock FOLDER SENTENCE CASE     seconds from Ctrl+L to the painted door with the kluis closed, some times
bench_window.py draw FOLDER SENTENCE CASE     drawing on a sheet with a thousand lines, each kept at pen-up
bench_window.py busy FOLDER SENTENCE CASE     a reservekopie while someone types, then putting it back

The window starts as it always does. What comes out is one line of JSON: lists of seconds.
"""

from __future__ import annotations

import json
import math
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import bench_cases
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar

from ui import boot
from ui.stand import Kind, Stand
from ui.widgets.canvas import DrawingCanvas
from ui.window import Window
from welapp.actions import backup_files, backups, restoring, vaults, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.ink import INKS, WIDTHS_MM, Point, Stroke, on_sheet
from welapp.errors import KnownError

PATIENCE = 900
TICK_MS, TYPING_MS = 5, 250
LOCKS = 9
DRAWN = "wens-in-een-zin"
LINES, DRAWN_LINES, POINTS, PEN_MS = 1000, 20, 40, 8


def let_run(milliseconds: int) -> None:
    """Let the event loop run. Not QTest.qWait: it keeps Python's lock, and the other threads stand still."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    # What was to be deleted waits for the outermost loop otherwise, and that one is ours.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Pulse(QObject):
    """Beats every 5 ms as long as the event loop runs; `longest` is the longest time in between."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - TICK_MS / 1000)
        self._last = now


class Bar(QObject):
    """Shows how far long work is, as a page does."""

    far = Signal(float)

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.bar = QProgressBar(window)
        self.bar.setRange(0, 1000)
        self.bar.resize(400, 30)
        self.bar.show()
        self.far.connect(lambda part: self.bar.setValue(round(part * 1000)))


class Bench:
    def __init__(self, window: Window, folder: Path, sentence: str, case: str) -> None:
        self.window, self.session = window, window.session
        self.folder, self.sentence, self.case = folder, sentence, case

    def wait(self, reached: Callable[[], bool], step_ms: int = 1) -> None:
        given_up = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > given_up:
                raise TimeoutError
            let_run(step_ms)

    def ask(self, job: Callable[[OpenVault], object]) -> object:
        answers: list[object] = []
        self.session.run(self.window, job, answers.append)
        self.wait(lambda: bool(answers))
        return answers[0]

    def door(self) -> QLineEdit | None:
        fields = [field for field in self.window.findChildren(QLineEdit) if field.isVisible()]
        return fields[0] if fields and self.window.desk is None else None

    def enter(self) -> None:
        self.wait(lambda: self.door() is not None)
        field = self.door()
        assert field is not None
        field.setText(self.sentence)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: self.window.desk is not None)
        self.ask(lambda _: None)

    def lock(self) -> dict[str, list[float]]:
        """From a page in the middle of an answer, with the caret in it."""
        times = []
        for _ in range(LOCKS):
            self.enter()
            self.window.go(Stand(Kind.VISIT, self.case, "trots"))
            self.ask(lambda _: None)
            let_run(300)
            closed: list[str] = []
            self.session.went_on_slot.connect(closed.append)
            started = time.perf_counter()
            QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            self.window.repaint()
            self.wait(lambda seen=closed: self.door() is not None and bool(seen), 0)  # type: ignore[misc]
            times.append(time.perf_counter() - started)
        return {"lock": times}

    def draw(self) -> dict[str, list[float]]:
        """Every move until it is painted, and the longest stall meanwhile: keeping, reading back and all."""
        self.enter()
        content = Content(strokes=tuple(scribble(random.Random(number)) for number in range(LINES)))
        self.ask(lambda vault: visits.save_answer(vault, self.case, DRAWN, content))
        self.window.go(Stand(Kind.VISIT, self.case, DRAWN))
        self.wait(lambda: self.window.findChild(DrawingCanvas) is not None)  # the page is built in turns
        canvas = self.window.findChild(DrawingCanvas)
        assert isinstance(canvas, DrawingCanvas)
        self.wait(lambda: len(canvas.strokes()) == LINES)
        let_run(3000)
        pulse, moves = Pulse(), []
        for number in range(DRAWN_LINES):
            spots = [canvas.pixels(point).toPoint() for point in scribble(random.Random(-number - 1)).points]
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spots[0])
            for spot in spots[1:]:
                began = time.perf_counter()
                move(canvas, spot)
                canvas.repaint()
                moves.append(time.perf_counter() - began)
                let_run(PEN_MS)
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spots[-1])
            let_run(200)
        return {"moves": moves, "stall": [pulse.longest], "lines": [len(canvas.strokes())]}

    def busy(self) -> dict[str, list[float]]:
        self.enter()
        self.window.go(Stand(Kind.CASE, self.case))
        let_run(500)
        bar = Bar(self.window)
        plan = self.ask(backups.plan)
        assert isinstance(plan, backups.Plan)
        saves: list[float] = []
        typing = QTimer()
        typing.timeout.connect(lambda: self.session.run(self.window, self.timed_save(), saves.append))
        typing.start(TYPING_MS)
        backup, backup_stall = self.beside(lambda: backups.make(plan, bar.far.emit))
        typing.stop()
        self.ask(lambda _: None)
        self.window.lock()
        self.wait(lambda: self.door() is not None)
        oldest = backup_files.copies(self.folder, None)[-1]
        key = vaults.key_of(self.folder, self.sentence)
        restore, restore_stall = self.beside(
            lambda: restoring.restore(self.folder, key, oldest, bench_cases.CHEAP, bar.far.emit)
        )
        return {
            "backup": [backup],
            "backup stall": [backup_stall],
            "saves": saves,
            "restore": [restore],
            "restore stall": [restore_stall],
        }

    def beside(self, job: Callable[[], object]) -> tuple[float, float]:
        """Return how long the job took, and the longest stall of the window meanwhile."""
        done: list[object] = []
        pulse, started = Pulse(), time.perf_counter()
        self.session.beside(self.window, job, done.append, self.fail)
        self.wait(lambda: bool(done), 20)
        return time.perf_counter() - started, pulse.longest

    def fail(self, error: KnownError) -> None:
        raise error

    def timed_save(self) -> Callable[[OpenVault], float]:
        text, asked = bench_cases.text(random.Random(time.time_ns())), time.perf_counter()

        def save(vault: OpenVault) -> float:
            visits.save_answer(vault, self.case, "trots", Content(text=text))
            return time.perf_counter() - asked

        return save


def scribble(chance: random.Random) -> Stroke:
    """A line of forty points that wanders about, as a hand makes it."""
    x, y, way, points = chance.uniform(10, 160), chance.uniform(10, 80), chance.uniform(0, 6), []
    for _ in range(POINTS):
        way += chance.uniform(-0.5, 0.5)
        x, y = x + math.cos(way), y + math.sin(way)
        points.append(on_sheet(Point(x, y, chance.uniform(0.3, 0.9))))
    return Stroke(chance.choice(list(INKS)), WIDTHS_MM[1], tuple(points))


def move(canvas: DrawingCanvas, spot: QPoint) -> None:
    where, left = QPointF(spot), Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, canvas.mapToGlobal(where), Qt.MouseButton.NoButton, left, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(canvas, event)


def run_in_window(
    folder: str, sentence: str, case: str, job: Callable[[Bench], object], around: Surroundings = bench_cases.CHEAP
) -> int:
    """Start the window as it always starts, do the job in it and close it; what goes wrong is shown and ends with 3."""
    boot.Surroundings = lambda: around  # type: ignore[assignment,misc]
    loop = QApplication.exec

    def work() -> None:
        try:
            window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
            job(Bench(window, Path(folder), sentence, case))
        except BaseException:  # noqa: BLE001 - the bench shows why
            traceback.print_exc()
            os._exit(3)
        window.close()

    def with_work() -> int:
        QTimer.singleShot(0, work)
        return loop()

    QApplication.exec = staticmethod(with_work)  # type: ignore[method-assign]
    return boot.main(["--vault", folder])


def main(what: str, folder: str, sentence: str, case: str) -> int:
    def measure(bench: Bench) -> None:
        print(json.dumps({"lock": bench.lock, "draw": bench.draw, "busy": bench.busy}[what]()), flush=True)

    return run_in_window(folder, sentence, case, measure)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
