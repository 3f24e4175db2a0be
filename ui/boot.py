"""Starting the program: Qt in Dutch, the letters, the look, and the window on a kluis that is still on slot."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import crash
from ui.session import Session
from ui.theme import Look, load_fonts
from ui.widgets.focus import FocusRing
from ui.window import Window
from welapp import places
from welapp.actions.surroundings import Surroundings

AFTER_FIRST_FRAME_MS = 100
OWN_LETTERS, OTHER_LETTERS = "Atkinson*.ttf", "Noto*.ttf"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the window closes; `--vault DIR` takes another kluis than the user's own."""
    folder = chosen_folder(sys.argv[1:] if arguments is None else arguments)
    app = make_app()
    window = make_window(app, folder, Surroundings())
    crash.install(window)
    window.show_first()
    # Names in other scripts come after unlocking, so their large fonts may come after the first frame.
    QTimer.singleShot(AFTER_FIRST_FRAME_MS, load_other_scripts)
    QTimer.singleShot(AFTER_FIRST_FRAME_MS, window.session.warm_up)
    return app.exec()


def make_app() -> QApplication:
    """Make the one QApplication: Dutch in every standard dialog, and our own letters."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([])
    app.setApplicationName("welapp")
    app.setApplicationDisplayName("welapp")
    app.setStyle("Fusion")
    speak_dutch(app)
    load_fonts(places.resources(), OWN_LETTERS)
    return app


def speak_dutch(app: QApplication) -> bool:
    """Let Qt's own words ('Opslaan', 'Kopiëren', month names) be Dutch; tell whether they were found."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    words = QTranslator(app)
    found = words.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if found:
        app.installTranslator(words)
    return found


def make_window(app: QApplication, folder: Path, around: Surroundings) -> Window:
    look = Look(places.resources(), parent=app)
    FocusRing(look, app)
    return Window(look, Session(folder, around))


def load_other_scripts() -> None:
    load_fonts(places.resources(), OTHER_LETTERS)


def chosen_folder(arguments: Sequence[str]) -> Path:
    match list(arguments):
        case []:
            return places.own_vault()
        case ["--vault", folder] if folder:
            return Path(folder).absolute()
        case _:
            sys.exit("Zo start je welapp: python -m ui [--vault MAP]")
