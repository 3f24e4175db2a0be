"""The language of the window: Dutch to the last word of Qt, English when asked, and no text welded in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QSlider,
    QTextEdit,
    QTreeView,
)

from tests.ui.test_every_page import said_on
from ui.language import Language, speak
from ui.saying import clock_time, full_date, listed, short_date, time_span
from ui.text import plural, tr

SAME_IN_BOTH = set("help html ok pdf printer reset type text".split())
"""Words of Qt that are Dutch as well."""


@pytest.fixture(autouse=True)
def _dutch_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp)


def buttons() -> Iterator[str]:
    box = QDialogButtonBox()
    for one in QDialogButtonBox.StandardButton:
        if one.name not in ("NoButton", "FirstButton", "LastButton"):
            box.addButton(one)
    yield from said_on(box)


def menus() -> Iterator[str]:
    for field in (QLineEdit("x"), QTextEdit("x"), QPlainTextEdit("x")):
        menu = field.createStandardContextMenu()
        assert isinstance(menu, QMenu)
        yield from (action.text().split("\t")[0] for action in menu.actions())


def dialogs() -> Iterator[str]:
    files, colours, message = QFileDialog(), QColorDialog(), QMessageBox()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    colours.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    message.setDetailedText("1")
    message.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard)
    for dialog in (files, colours, message, QInputDialog(), QProgressDialog(), QCalendarWidget(), QPrintDialog()):
        dialog.show()
        yield from said_on(dialog)
        yield from (action.text() for action in dialog.findChildren(QAction))
        for view in dialog.findChildren(QTreeView):
            model = view.model()
            if model is not None and isinstance(dialog, QFileDialog):
                yield from (
                    str(model.headerData(column, Qt.Orientation.Horizontal))
                    for column in range(model.columnCount(QModelIndex()))
                )
        dialog.close()


def deeds_of_a_screen_reader() -> Iterator[str]:
    for widget in (QPushButton(), QCheckBox(), QSlider(), QComboBox(), QLineEdit()):
        deeds = QAccessible.queryAccessibleInterface(widget).actionInterface()
        for name in deeds.actionNames():
            yield deeds.localizedActionName(name)
            yield deeds.localizedActionDescription(name)


def plain(said: Iterator[str]) -> set[str]:
    """What is said, without the keys, the numbers and the places of files."""
    words = {re.sub(r"[&:.…<>]", "", text).strip() for text in said}
    return {text for text in words if re.search(r"[A-Za-z]{2}", text) and "/" not in text and "#" not in text}


@pytest.mark.parametrize("said", [buttons, menus, dialogs, deeds_of_a_screen_reader], ids=lambda said: said.__name__)
def test_no_word_of_qt_itself_is_left_in_english(qapp: QApplication, said: Callable[[], Iterator[str]]) -> None:
    assert speak(qapp, Language.ENGLISH)
    english = plain(said())
    assert speak(qapp)
    dutch = plain(said())
    assert len(english) > 4
    assert {text for text in english & dutch if text.casefold() not in SAME_IN_BOTH} == set()


def test_a_text_is_said_in_the_language_that_was_asked_for(qapp: QApplication) -> None:
    speak(qapp)
    assert (tr("Kluis"), tr("Toestemming voor {name}", name="{Mika}")) == ("Kluis", "Toestemming voor {Mika}")
    speak(qapp, Language.ENGLISH)
    assert (tr("Kluis"), tr("Toestemming voor {name}", name="{Mika}")) == ("Vault", "Consent for {Mika}")


@pytest.mark.parametrize(
    ("language", "one", "more"),
    [(Language.DUTCH, "1 maand", "3 maanden"), (Language.ENGLISH, "1 month", "3 months")],
)
def test_what_is_counted_is_said_in_the_right_number(
    qapp: QApplication, language: Language, one: str, more: str
) -> None:
    speak(qapp, language)
    assert [plural(n, "{n} maand", "{n} maanden") for n in (1, 3)] == [one, more]


def test_dates_and_rows_of_names_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    from datetime import date, time

    day, three, half_past_four = date(2026, 3, 5), time(15), time(16, 30)

    def said() -> list[str]:
        return [
            full_date(day),
            short_date(day),
            clock_time(three),
            time_span(three, half_past_four),
            listed(["a", "b"]),
        ]

    speak(qapp)
    assert said() == ["donderdag 5 maart 2026", "do 5 mrt", "15.00 uur", "15.00 tot 16.30 uur", "a en b"]
    speak(qapp, Language.ENGLISH)
    assert said() == ["Thursday 5 March 2026", "Thu 5 Mar", "15:00", "15:00 to 16:30", "a and b"]
