"""Closing waits for saves, never long for what runs beside."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject

from tests.ui.conftest import PASSPHRASE
from tests.ui.test_window import Settled
from ui.pages.progress import Going
from ui.session import Session


def test_the_end_asks_all_long_work_to_stop(locked_session: Session) -> None:
    going, alone = Going(locked_session), Going(QObject())
    stopped: list[bool] = []
    begun = threading.Event()

    def job() -> None:
        begun.set()
        stopped.append(locked_session.stopping.wait(20) and going.is_stopped())

    locked_session.beside(locked_session, job)
    begun.wait(20)
    locked_session.close()
    assert stopped == [True]
    assert not alone.is_stopped()


def test_work_that_never_ends_does_not_hold_the_program(vault_folder: Path) -> None:
    """In a process of its own, which has to end: a folder on a network may never answer."""
    story = f"""
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.session import Session
from welapp.actions.claims import claim
from welapp.actions.surroundings import Surroundings
app = QCoreApplication([])
around, folder = Surroundings(), Path({str(vault_folder)!r})
session = Session(folder, around, claim(folder, around))
begun = threading.Event()
session.beside(session, lambda: (begun.set(), threading.Event().wait()))
begun.wait()
session.close()
session.let_go()
print((folder / "kluis.lock").exists())
"""
    done = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")


def test_what_was_left_behind_is_told_to_nobody(locked_session: Session, settled: Settled) -> None:
    let_on, begun, told = threading.Event(), threading.Event(), []
    locked_session.open(locked_session, PASSPHRASE, lambda _: None, lambda _: None)
    settled(locked_session)
    locked_session.beside(locked_session, lambda: (begun.set(), let_on.wait(20)), told.append)
    begun.wait(20)
    locked_session.close()
    let_on.set()
    assert locked_session._beside.end(20)
    assert told == []
