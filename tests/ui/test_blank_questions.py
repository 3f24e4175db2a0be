"""The empty questions from the settings: no casus is needed for them, and none is written to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from ui.desk import Desk
from ui.pages.blank_questions import PRINTED, SAVED, YOUNG
from ui.pages.settings import SettingsPage
from ui.session import Session

Settled = Callable[[Session], None]


@pytest.fixture
def ask() -> Answering:
    return Answering()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ask: Answering, settled: Settled) -> SettingsPage:
    made = SettingsPage(desk, ask)
    qtbot.addWidget(made)
    made.show()
    settled(desk.session)
    return made


def words_on(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_they_are_saved_in_the_wording_that_was_chosen(
    page: SettingsPage, ask: Answering, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    reworded = next(one for one in desk.forms.youth.questions() if one.askable and one.text_young)
    for young, wording in ((False, reworded.text), (True, reworded.text_young)):
        ask.file = tmp_path / f"{young}.pdf"
        page.blank.wording.choose(YOUNG if young else "usual")
        page.blank.save.click()
        settled(desk.session)
        assert page.blank.note.words.text() == SAVED
        assert wording in words_on(ask.file)
    assert ask.asked == ["Vragen bewaren"] * 2


def test_they_are_printed_from_here(
    page: SettingsPage, ask: Answering, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    ask.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    ask.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    ask.printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    page.blank.print.click()
    settled(desk.session)
    assert page.blank.note.words.text() == PRINTED
    with pypdfium2.PdfDocument(tmp_path / "papier.pdf") as document:
        assert len(document) > 5


def test_a_place_where_nothing_can_be_written_is_said(
    page: SettingsPage, ask: Answering, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    ask.file = tmp_path / "bestand" / "vragen.pdf"
    page.blank.save.click()
    settled(desk.session)
    assert "bestand" in page.blank.note.words.text()
    assert page.blank.save.isEnabled()
