"""The language of the window: Dutch, unless another one was asked for at the start."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from welapp import places


class Language(StrEnum):
    """What the window can be in; the questions and the papers are the team's own and stay as they are."""

    DUTCH = "nl"
    ENGLISH = "en"


_LOCALES: Mapping[Language, QLocale] = MappingProxyType(
    {
        Language.DUTCH: QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
        Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    }
)


def speak(app: QCoreApplication, language: Language = Language.DUTCH) -> bool:
    """Let the window and Qt's own words ('Opslaan', month names) be in this language; tell whether all was found.

    Comes before the first widget is made, in the place of what was spoken before. The system's own plays no part.
    """
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(_LOCALES[language])
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = places.resources() / "translations"
    # The one that comes last is asked first; Qt's own English needs no file.
    files = {
        Language.DUTCH: (of_qt / "qtbase_nl.qm", ours / "qt_nl.qm"),
        Language.ENGLISH: (ours / "welapp_en.qm",),
    }
    return sum(_install(app, file) for file in files[language]) == len(files[language])


def _install(app: QCoreApplication, file: Path) -> bool:
    words = QTranslator(app)
    return words.load(str(file)) and app.installTranslator(words)
