"""Waste of Python goes on the window's own thread, and a sweep through everything waits for a hand at rest."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.sweeping import Sweeper

HOUR_MS = 3_600_000


class Part:
    """Part of a page that nobody holds any more: it holds itself."""

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        self.itself = self
        self.gone_on = gone_on

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def hurried(qapp: QObject) -> Iterator[Sweeper]:
    """A sweeper for whom a hand rests as soon as it lies still."""
    yield from started(qapp, 0)


@pytest.fixture
def patient(qapp: QObject) -> Iterator[Sweeper]:
    yield from started(qapp, HOUR_MS)


def started(qapp: QObject, rest_ms: int) -> Iterator[Sweeper]:
    gc.collect()
    sweeper = Sweeper(qapp, rest_ms)
    sweeper.start()
    yield sweeper
    sweeper.stop()


def test_what_a_page_leaves_behind_is_not_destroyed_by_the_thread_of_the_kluis(patient: Sweeper, qtbot: QtBot) -> None:
    gone_on: list[threading.Thread] = []
    Part(gone_on)
    answers: list[list[int]] = []
    kluis = threading.Thread(target=lambda: answers.extend([number] for number in range(50_000)))
    kluis.start()
    kluis.join()

    qtbot.waitUntil(lambda: bool(gone_on))

    assert gone_on == [threading.main_thread()]
    assert patient.parent() is not None


def test_a_sweep_through_everything_waits_until_the_hand_rests(patient: Sweeper, qtbot: QtBot) -> None:
    left = old_waste()
    paper = QWidget()
    qtbot.addWidget(paper)
    qtbot.mousePress(paper, Qt.MouseButton.LeftButton)

    patient.sweep()

    assert left() is not None


def test_at_rest_old_waste_goes_too(hurried: Sweeper, qtbot: QtBot) -> None:
    left = old_waste()

    qtbot.waitUntil(lambda: left() is None)

    assert not gc.isenabled(), "it was swept by us"
    assert hurried.parent() is not None


def test_once_stopped_python_sweeps_by_itself_again(qapp: QObject) -> None:
    sweeper = Sweeper(qapp)
    sweeper.start()
    sweeper.stop()

    assert gc.isenabled()


def old_waste() -> weakref.ref[Part]:
    """Waste that was in use for so long that only a sweep through everything finds it."""
    part = Part([])
    for _ in range(gc.get_threshold()[2] + 2):
        gc.collect(1)
    return weakref.ref(part)
