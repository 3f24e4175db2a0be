"""The whole main job through the real window: a kluis, a casus, a visit, the reading back, a PDF, and on slot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.ask import Ask
from ui.session import Session
from ui.theme import Look
from ui.window import Window
from welapp.actions.surroundings import Surroundings

SENTENCE = "drie fietsen naar zee en terug"
KEPT = "Dit-blijft-tussen-ons"


class SavesTo(Ask):
    """Answers the one dialog of this story: where to save."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def save_file(self, parent: QWidget, title: str, suggested_name: str) -> Path:
        assert "noor" not in suggested_name.lower()
        return self.path


class Coordinator:
    """Someone who reads the screen and presses what it says."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def sees(self, words: str) -> bool:
        return any(words in said for said in texts_of(self.window))

    def waits_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.sees(words), timeout=15_000)

    def button(self, words: str) -> QAbstractButton:
        found = [
            widget
            for widget in self.window.findChildren(QAbstractButton)
            if widget.isVisible() and words in (widget.text(), widget.accessibleName())
        ]
        assert found, f"no button {words!r} among {sorted(texts_of(self.window))}"
        return found[0]

    def can_press(self, words: str) -> bool:
        try:
            return self.button(words).isEnabled()
        except AssertionError:
            return False

    def presses(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.can_press(words), timeout=15_000)
        self.button(words).click()

    def fills(self, name: str, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.has_field(name), timeout=15_000)  # a page is built in a few turns
        field = self.field(name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def has_field(self, name: str) -> bool:
        try:
            return self.field(name).isEnabled()
        except AssertionError:
            return False

    def field(self, name: str) -> QWidget:
        for kind in (QLineEdit, QTextEdit):
            for widget in self.window.findChildren(kind):
                if widget.isVisible() and widget.accessibleName().startswith(name):
                    return widget
        raise AssertionError(f"no field {name!r}")

    def writes(self, text: str) -> None:
        """Type in the answer that has the caret."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTextEdit), timeout=15_000)
        field = QApplication.focusWidget()
        assert isinstance(field, QTextEdit)
        self.qtbot.keyClicks(field, text)


def texts_of(window: QWidget) -> set[str]:
    found = {window.windowTitle()}
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for name in ("text", "toPlainText", "accessibleName", "placeholderText"):
            read = getattr(widget, name, None)
            if callable(read):
                found.add(str(read()))
    return found - {""}


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, look: Look, around: Surroundings) -> Iterator[Coordinator]:
    window = Window(look, Session(tmp_path / "kluis", around), SavesTo(tmp_path / "papier" / "blad.pdf"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield Coordinator(qtbot, window)
    window.close()


def makes_a_vault(person: Coordinator) -> None:
    person.fills("Hoe heet je?", "Marloes")
    person.fills("Hoe heet jullie team?", "WEL-team Veenkolk")
    person.fills("Wachtzin", SENTENCE)
    person.fills("Nog een keer dezelfde wachtzin", SENTENCE)
    person.presses("Kluis maken")
    person.waits_for("Nieuwe casus")


def makes_a_case(person: Coordinator) -> None:
    person.presses("Nieuwe casus")
    person.waits_for("Casus maken")
    person.fills("Roepnaam", "Noor")
    person.presses("zij / haar")
    person.presses("12 tot en met 15 jaar")
    person.presses("Casus maken")
    person.waits_for("De wensdroom komt tijdens het huisbezoek.")


def answers(person: Coordinator, theme: str, question: str, text: str, reader: str) -> None:
    person.presses(theme)
    person.waits_for(question)
    person.writes(text)
    person.presses(reader)
    person.waits_for("Bewaard")


def test_from_an_empty_laptop_to_paper_and_on_slot(
    person: Coordinator, tmp_path: Path, qtbot: QtBot, settled: Callable[[Session], None]
) -> None:
    makes_a_vault(person)
    makes_a_case(person)

    window = person.window
    person.presses("Huisbezoek")
    person.waits_for("Wil je beginnen?")
    person.presses("Ja")
    person.waits_for("Hoe mogen we je noemen?")
    answers(
        person,
        "Wat gaat goed",
        "Wanneer was je laatst lekker bezig?",
        "Koken met oma <b>soep</b>",
        "Iedereen aan tafel",
    )
    answers(person, "Dit wil ik zeggen", "Wat wil je dat iedereen aan tafel van jou weet?", KEPT, "Alleen wij")

    person.presses("Teruglezen")
    person.presses("Overslaan")
    person.waits_for("Klopt dit zo?")
    assert not person.can_press("Alles klopt zo")
    assert not person.sees(KEPT)
    person.presses("Ja, dit klopt")
    person.presses("Alles klopt zo")
    person.presses("Tafelblad maken")

    person.waits_for("Leg eerst vast")
    person.presses("Naar Toestemming")
    person.waits_for("Toestemming voor Noor")
    person.fills("Wie vond het goed?", "Noor en haar moeder")
    person.presses("Vastleggen")
    settled(window.session)
    person.presses("Terug")
    person.waits_for("Maak het tafelblad")
    person.presses("Tafelblad")
    person.presses("Dit blad bewaren" if person.can_press("Dit blad bewaren") else "PDF bewaren")
    person.presses("Zonder wachtwoord")
    person.presses("Bewaren")
    person.waits_for("Dit bestand staat nu buiten de kluis.")

    document = pypdfium2.PdfDocument((tmp_path / "papier" / "blad.pdf").read_bytes())
    printed = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Koken met oma <b>soep</b>" in printed
    assert KEPT not in printed

    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.waits_for("Je was bezig. Alles is bewaard.")
    settled(window.session)
    assert not any("Noor" in said or KEPT in said or "Koken" in said for said in texts_of(window))

    person.fills("Wachtzin", SENTENCE)
    person.presses("Kluis openen")
    person.waits_for("Voor wie is het blad?")
