"""Measures what only a fresh process can show: the way to the passphrase field, on to the list, the first paper.

    bench_fresh.py door FOLDER STARTED           milliseconds since STARTED (time.time_ns) to the passphrase field
    bench_fresh.py list FOLDER SENTENCE          milliseconds from Enter to the painted list, less those of the KDF
    bench_fresh.py paper FOLDER CASE SENTENCE    milliseconds for loading what paper needs and making the first one
    bench_fresh.py keyring FOLDER SENTENCE       seconds from asking the keyring to the list, some times; needs a bus

The program has no part in it: the window starts as it always does, with one event filter on it.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from ui import boot
from welapp.vault import keyfile


class Watch(QObject):
    """Sees the passphrase field painted with the focus in it, and after that the list with lines in it."""

    def __init__(self, started: int, sentence: str) -> None:
        super().__init__()
        self.started, self.sentence = started, sentence
        self.entered = 0.0
        self.locked_away = 0.0  # spent on the KDF
        self.done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.done:
            if not self.entered and isinstance(watched, QLineEdit) and watched.hasFocus():
                QTimer.singleShot(0, lambda: self.reach_door(watched))
            elif self.entered and self.is_filled(watched.parent()):
                self.done = True
                QTimer.singleShot(0, lambda: self.tell(time.perf_counter() - self.entered - self.locked_away))
        return False

    def is_filled(self, view: QObject | None) -> bool:
        return isinstance(view, QAbstractItemView) and view.isVisible() and view.model().rowCount() > 1

    def reach_door(self, field: QLineEdit) -> None:
        if self.done or self.entered:
            return
        if not self.sentence:
            self.done = True
            self.tell((time.time_ns() - self.started) / 1e9)
            return
        field.setText(self.sentence)
        self.entered = time.perf_counter()
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.postEvent(field, enter)

    def derive(self, passphrase: str, salt: bytes, cost: keyfile.Cost) -> bytes:
        before = time.perf_counter()
        key = DERIVE(passphrase, salt, cost)
        self.locked_away += time.perf_counter() - before
        return key

    def tell(self, seconds: float) -> None:
        sys.stdout.write(f"{seconds:.5f}\n")
        sys.stdout.flush()
        QApplication.closeAllWindows()
        QApplication.quit()


DERIVE = keyfile.derive


def watch_window(folder: str, started: int, sentence: str) -> int:
    loop, watch = QApplication.exec, Watch(started, sentence)

    def watched_loop() -> int:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(watch)
        return loop()

    keyfile.derive = watch.derive
    QApplication.exec = staticmethod(watched_loop)  # type: ignore[method-assign]
    return boot.main(["--vault", folder])


def first_paper(folder: str, case: str, sentence: str) -> int:
    from welapp.actions.surroundings import Surroundings
    from welapp.actions.vaults import open_vault

    vault = open_vault(Path(folder), sentence, Surroundings())
    before = time.perf_counter()
    from welapp.actions import briefs
    from welapp.domain.papers import usual
    from welapp.domain.sharing import Reader, ReaderKind

    briefs.make_paper(vault, case, usual(Reader(ReaderKind.EVERYONE)))
    sys.stdout.write(f"{time.perf_counter() - before:.5f}\n")
    vault.close()
    return 0


def by_keyring(folder: Path, sentence: str) -> int:
    """Let this computer remember the kluis, open it that way some times, and let it forget again."""
    import json

    from welapp.actions.cases import list_cases
    from welapp.actions.surroundings import Surroundings
    from welapp.actions.vaults import open_vault, open_with_computer
    from welapp.actions.ways_in import forget_computer, remember_computer

    vault = open_vault(folder, sentence, Surroundings())
    remember_computer(vault, sentence)
    vault.close()
    times = []
    for _ in range(9):
        before = time.perf_counter()
        vault = open_with_computer(folder, Surroundings())
        list_cases(vault)
        times.append(time.perf_counter() - before)
        vault.close()
    vault = open_vault(folder, sentence, Surroundings())
    forget_computer(vault)
    vault.close()
    sys.stdout.write(json.dumps(times) + "\n")
    return 0


if __name__ == "__main__":
    what, where, *rest = sys.argv[1:]
    if what == "keyring":
        sys.exit(by_keyring(Path(where), *rest))
    if what == "paper":
        sys.exit(first_paper(where, *rest))
    sys.exit(watch_window(where, int(rest[0]), "") if what == "door" else watch_window(where, 0, rest[0]))
