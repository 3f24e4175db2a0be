"""Starting the program: Qt in Dutch, the letters, the look, and the window on a kluis that is still on slot."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from ui import crash
from ui.doorbell import Doorbell, let_come_to_front
from ui.dumps import refuse_dumps
from ui.enter_key import EnterKey
from ui.held_window import HeldWindow
from ui.language import Language, speak
from ui.letters import load_fonts
from ui.routes import load_pages
from ui.session import Session
from ui.sweeping import Sweeper
from ui.text import mark, tr
from ui.theme import Look
from ui.turns import in_turns
from ui.widgets.focus import FocusRing
from ui.widgets.pulling import Pulling
from ui.window import Window
from welapp import places
from welapp.actions.claims import Claim, HeldError, claim, knock, take_over, unclaimed
from welapp.actions.surroundings import Surroundings
from welapp.errors import KnownError

AFTER_FIRST_FRAME_MS = 100
LEFT_BY_CRASH = mark("De vorige keer stopte welapp onverwacht. Alles wat bewaard was, is er nog.")
# So long the window waits when another thread computes, at each of the many times that it gave Python's lock away.
SHARED_SECONDS = 0.001
OWN_LETTERS, OTHER_LETTERS = "Atkinson*.ttf", ("Andika*.ttf", "Noto*.ttf")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the window closes; `--vault DIR` takes another kluis than the user's own, `--language en` English.

    A second start on the same kluis brings the first window to the front, with the file it was given, and ends.
    """
    refuse_dumps()
    folder, language, file = chosen(sys.argv[1:] if arguments is None else arguments)
    around = Surroundings()
    try:
        held = hold(folder, around)
    except HeldError as error:
        if error.here and was_answered(folder, error.pid, file):
            return 0
        app = make_app(language)
        heed_the_system(app)
        HeldStart(app, folder, around, error, file).show()
        return run(app)
    app = make_app(language)
    heed_the_system(app)
    start_window(app, folder, around, held, file)
    return run(app)


def run(app: QApplication) -> int:
    sys.setswitchinterval(SHARED_SECONDS)
    sweeper = Sweeper(app)
    sweeper.start()
    try:
        return app.exec()
    finally:
        sweeper.stop()


def hold(folder: Path, around: Surroundings) -> Claim:
    """Claim the kluis; a folder that may not be written says so itself, when the kluis is opened."""
    try:
        return claim(folder, around)
    except HeldError:
        raise
    except KnownError:
        return unclaimed(folder)


def was_answered(folder: Path, pid: int, file: Path | None = None) -> bool:
    """Ask the window that is there to come to the front, with a file; tell whether it does."""
    let_come_to_front(pid)
    try:
        return knock(folder, file=file)
    except KnownError:  # the wish cannot be written; then this start says itself where the kluis is open
        return False


def heed_the_system(app: QApplication) -> None:
    """When the system asks the program to end, its windows close as by hand."""

    def begin() -> None:
        from ui.ending import Ending

        ending = Ending(app)
        ending.asked.connect(lambda: let_system_close(app))
        ending.asked.connect(app.closeAllWindows)
        ending.start()

    QTimer.singleShot(AFTER_FIRST_FRAME_MS, begin)


def let_system_close(app: QApplication) -> None:
    """A window that a youth has the keys of asks nothing when the computer itself goes off."""
    for window in app.topLevelWidgets():
        if isinstance(window, Window):
            window.covers.youth.let_system_close()


def start_window(
    app: QApplication, folder: Path, around: Surroundings, held: Claim, file: Path | None = None
) -> Window:
    """Show the window; `file` is what someone started the program with."""
    window = make_window(app, folder, around, held)
    crash.install(window)
    app.aboutToQuit.connect(window.session.let_go)
    app.commitDataRequest.connect(lambda _: let_system_close(app))  # logging out, on Windows and macOS too
    bell = Doorbell(folder, window, lambda: window.session.held)
    bell.rung.connect(window.come_to_front)
    bell.brought.connect(window.incoming.offer)
    if isinstance(app, App):
        app.file_opened.connect(window.incoming.offer)
    if held.left_by_crash:
        window.notice.say(tr(LEFT_BY_CRASH))
    if file is not None:
        window.incoming.offer(file)
    window.show_first()
    # Names in other scripts and another face come after unlocking: their large fonts may come after the first frame.
    QTimer.singleShot(AFTER_FIRST_FRAME_MS, load_other_scripts)
    QTimer.singleShot(AFTER_FIRST_FRAME_MS, window, lambda: warm_up(window))
    QTimer.singleShot(AFTER_FIRST_FRAME_MS, bell, bell.start)
    window.entered.connect(bell.start)  # a folder that was made only now
    return window


def warm_up(window: Window) -> None:
    """Load what comes next, and look through none of it for waste any more.

    A full look for waste holds every thread, and a hand that draws would see that. Nothing of a kluis is there yet.
    """
    window.session.warm_up()
    in_turns(window, _loading())


def _loading() -> Iterator[None]:
    wear_icon()
    yield
    yield from load_pages()
    gc.freeze()


def wear_icon() -> None:
    """Give every window the mark of the program, in the bar of the system and where one goes between windows."""
    QGuiApplication.setWindowIcon(QIcon(str(places.resources() / "desktop" / "welapp.svg")))


class HeldStart(QObject):
    """A start that finds the kluis open elsewhere: its window says so, until the person closes it or gets in."""

    _knocked = Signal(bool)  # whether the window that has the kluis came to the front

    def __init__(
        self, app: QApplication, folder: Path, around: Surroundings, error: HeldError, file: Path | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._folder, self._around, self._file = app, folder, around, file
        self._here = error.pid if error.here else None
        look = Look(places.resources(), parent=app)
        FocusRing(look, app)
        self.window = HeldWindow(look, error)
        self.window.retry_requested.connect(self._try_again)
        self._knocked.connect(self._heard)
        self.window.take_over_requested.connect(lambda: self._go_on(take_over))

    def show(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.window.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_again(self) -> None:
        """The window that gave no answer may do so by now: then it comes to the front and this one goes."""
        here = self._here
        if here is None:
            self._go_on(claim)
            return
        self.window.retry.setEnabled(False)
        Thread(target=lambda: self._knocked.emit(was_answered(self._folder, here, self._file)), daemon=True).start()

    def _heard(self, answered: bool) -> None:
        self.window.retry.setEnabled(True)
        self.window.retry.setFocus(Qt.FocusReason.OtherFocusReason)
        if answered:
            self.window.close()
        else:
            self._go_on(claim)

    def _go_on(self, way: Callable[[Path, Surroundings], Claim]) -> None:
        try:
            held = way(self._folder, self._around)
        except HeldError as error:
            self._here = error.pid if error.here else None
            self.window.show_holder(error)
        except KnownError as error:
            self.window.say(error)
        else:
            start_window(self._app, self._folder, self._around, held, self._file)
            self.window.close()


class App(QApplication):
    """The one application; a Mac tells it which file was opened with the program instead of starting it once more."""

    file_opened = Signal(object)  # the path of a file

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def make_app(language: Language = Language.DUTCH) -> QApplication:
    """Make the one QApplication: one language in the window and in every standard dialog, and our own letters."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = App([])
    app.setApplicationName("welapp")
    app.setApplicationDisplayName("welapp")
    app.setStyle("Fusion")
    EnterKey(app)
    speak(app, language)
    load_fonts(places.resources(), OWN_LETTERS)
    return app


def make_window(app: QApplication, folder: Path, around: Surroundings, held: Claim | None = None) -> Window:
    look = Look(places.resources(), parent=app)
    FocusRing(look, app)
    Pulling(app)  # before the window: who counts what is used hears of a finger before it pulls
    return Window(look, Session(folder, around, held))


def load_other_scripts() -> None:
    for letters in OTHER_LETTERS:
        load_fonts(places.resources(), letters)


def chosen(arguments: Sequence[str]) -> tuple[Path, Language, Path | None]:
    """Read which kluis, which language and which file; without a word the user's own, Dutch, and none."""
    folder, language, file = places.own_vault(), Language.DUTCH, None
    rest = list(arguments)
    while rest:
        taken = 2
        match rest[:2]:
            case ["--vault", named] if named:
                folder = Path(named).absolute()
            case ["--language", named] if named in list(Language):
                language = Language(named)
            case [named, *_] if named and not named.startswith("-") and file is None:
                file, taken = Path(named).absolute(), 1
            case _:
                sys.exit("Zo start je welapp: python -m ui [--vault MAP] [--language nl|en] [BUNDEL]")
        rest = rest[taken:]
    return folder, language, file
