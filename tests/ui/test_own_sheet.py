"""'Mijn blad' at the end of the reading back: seen, printed or saved without leaving the table."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.ask import NO_PRINTER
from ui.pages.brief_saving import PLAIN, SEALED, SaveSheet
from ui.pages.own_sheet import PRINTED, SAVED, SEALED_SAVED, OwnSheetView
from ui.pages.walk import OWN, READBACK
from ui.widgets.controls import PRIMARY
from welapp.actions import approvals
from welapp.domain.answers import Content
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import Sharing
from welapp.errors import KnownError

table = visiting.table


def at_the_end(table: Table, *, shared: bool = True) -> None:
    table.open("welcome")
    table.keep("trots", Content(text="Dit blijft bij ons."), Sharing())
    if shared:
        table.keep("wens-in-een-zin", Content(text="Een boot bouwen."))
        table.run(lambda vault: approvals.approve_all(vault, table.case, "Marloes Bakker"))
    table.go(READBACK)


def own_sheet(table: Table) -> OwnSheetView:
    table.press(table.page.readback.foot.own)
    table.settle()
    return table.page.own


def asked_how(view: OwnSheetView) -> SaveSheet:
    assert view.saving is not None
    assert view.saving.isVisible()
    return view.saving


def save_as_offered(table: Table, view: OwnSheetView) -> None:
    table.press(view.save)
    table.press(asked_how(view).go)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_mijn_blad_comes_first_once_all_is_read_back(table: Table) -> None:
    at_the_end(table)
    foot = table.page.readback.foot
    assert foot.own.isVisible()
    assert foot.own.kind == PRIMARY
    assert foot.brief.kind != PRIMARY
    assert foot.first() is foot.own


def test_before_all_is_read_there_is_no_mijn_blad_yet(table: Table) -> None:
    table.open("welcome")
    table.keep("wens-in-een-zin", Content(text="Een boot bouwen."))
    table.go(READBACK)
    assert not table.page.readback.foot.own.isVisible()


def test_the_sheet_shows_in_table_mode_and_is_the_youths_own(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    assert view.isVisible()
    assert table.page.table_mode
    assert view.title.text() == "Mika, dit blad is van jou"
    assert view.preview.pages() == 1
    assert view._paper is not None
    words = text_of(view._paper.pdf)
    assert "Een boot bouwen." in words
    assert "Dit blijft bij ons" not in words


def test_the_sheet_is_large_enough_to_read_and_is_read_on_by_keys(table: Table) -> None:
    at_the_end(table)
    table.window.resize(1366, 768)
    view = own_sheet(table)
    leaf, sheet = view.preview._leaf, view.preview._sheet
    assert leaf is not None
    table.qtbot.waitUntil(lambda: leaf.verticalScrollBar().maximum() > 0)
    letters = 11 / 72 * 25.4 * sheet.page_size().width() / 210  # px; the sheet is set in 11 pt
    assert letters > 11
    assert leaf.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert leaf.accessibleName() == "Voorbeeld van Mijn blad, bladzijde 1 van 1"
    leaf.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(leaf, Qt.Key.Key_PageDown)
    assert leaf.verticalScrollBar().value() > 0


def test_a_youth_who_shares_nothing_has_a_sheet_too_without_answers(table: Table) -> None:
    at_the_end(table, shared=False)
    view = own_sheet(table)
    assert view._paper is not None
    words = text_of(view._paper.pdf)
    assert "Zo gaat het verder" in words
    assert "Dit blijft bij ons" not in words
    assert "wie je kunt bellen" in view.about.text()


def test_printing_goes_to_the_chosen_printer_and_is_noted_once(table: Table, tmp_path: Path) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.ask.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    table.ask.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    table.ask.printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    view.print.click()
    view.print.click()
    table.settle()
    assert view.said.words.text() == PRINTED
    assert [paper.kind for paper in table.stored().papers] == [PaperKind.OWN]
    assert (tmp_path / "papier.pdf").is_file()
    table.press(view.back)
    assert table.page.place() == READBACK
    assert table.page.readback.foot.brief.kind == PRIMARY


def test_who_stops_at_the_printer_prints_and_notes_nothing(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.press(view.print)
    assert table.ask.asked == ["printer"]
    assert table.stored().papers == ()
    assert not view.note.isVisible()
    assert view.print.isEnabled()


def test_a_computer_without_a_printer_says_what_can_be_done(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)

    def none(_parent: QWidget) -> None:
        raise KnownError(NO_PRINTER)

    table.ask.choose_printer = none  # type: ignore[method-assign]
    table.press(view.print)
    assert view.trouble.isVisible()
    assert view.save.isEnabled()


def test_saving_says_that_it_lies_outside_the_kluis(table: Table, tmp_path: Path) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.ask.file = tmp_path / "mijn-blad.pdf"
    save_as_offered(table, view)
    assert view.said.words.text() == SAVED
    assert text_of((tmp_path / "mijn-blad.pdf").read_bytes())
    assert [paper.kind for paper in table.stored().papers] == [PaperKind.OWN]


def test_it_can_be_saved_with_a_password_and_opens_with_those_words_alone(table: Table, tmp_path: Path) -> None:
    at_the_end(table)
    view, path = own_sheet(table), tmp_path / "mijn-blad.pdf"
    table.ask.file = path
    table.press(view.save)
    sheet = asked_how(view)
    assert sheet.how.chosen() == PLAIN
    assert sheet.readable.isVisible()
    sheet.how.choose(SEALED)
    words = sheet.field.text()
    assert len(words.split()) == 6
    table.press(sheet.go)
    assert view.said.words.text() == SEALED_SAVED
    with pytest.raises(pypdfium2.PdfiumError):
        text_of(path.read_bytes())
    with pypdfium2.PdfDocument(path, password=words) as document:
        assert "Een boot bouwen." in document[0].get_textpage().get_text_range()
    assert [paper.kind for paper in table.stored().papers] == [PaperKind.OWN]
    assert sheet.field.text() == ""
    assert not sheet.field.isUndoAvailable()


def test_a_password_that_is_too_easy_saves_nothing_and_says_so(table: Table, tmp_path: Path) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.ask.file = tmp_path / "mijn-blad.pdf"
    table.press(view.save)
    sheet = asked_how(view)
    sheet.how.choose(SEALED)
    sheet.field.setText("mika")
    table.press(sheet.go)
    assert sheet.wrong.isVisible()
    assert table.ask.asked == []
    assert table.stored().papers == ()


def test_who_rather_not_saves_gets_the_buttons_back_and_no_word_stays(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    for leave in (lambda sheet: table.press(sheet.leave), lambda _: table.go(READBACK)):
        table.press(view.save)
        sheet = asked_how(view)
        assert sheet.field.text()
        assert not view.save.isVisible()
        leave(sheet)
        assert sheet.field.text() == ""
        assert not sheet.isVisible()
    own_sheet(table)
    assert view.save.isVisible()


def test_escape_covers_the_words_too_and_they_are_there_again(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.press(view.save)
    sheet = asked_how(view)
    sheet.how.choose(SEALED)
    with table.qtbot.waitSignal(table.page.pause_requested):
        table.qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert sheet.field.text()


def test_a_screen_reader_finds_the_words_of_the_sheet_until_it_is_left(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    described = [part.accessibleDescription() for part in view.preview.findChildren(QWidget)]
    assert sum("Een boot bouwen." in words for words in described) == 2  # the sheet, and what scrolls it
    table.go(READBACK)
    assert not any("boot" in part.accessibleDescription() for part in view.preview.findChildren(QWidget))


def test_a_youth_who_gets_the_keys_while_an_adult_is_saving_finds_no_way_to_save(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.press(view.save)
    asked_how(view)
    table.page.show_keys(True)
    assert view.saving is not None
    assert not view.saving.isVisible()
    assert not view.save.isVisible()
    assert view.back.hasFocus()
    view.back.clearFocus()
    view.focus_first()
    assert view.back.hasFocus()


def test_leaving_the_sheet_keeps_nothing_of_it(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    table.go(READBACK)
    assert view._paper is None
    assert view.preview.pages() == 0
    assert view.preview._pdf == b""


def test_the_lock_brings_the_sheet_back_where_it_was(table: Table) -> None:
    at_the_end(table)
    own_sheet(table)
    assert table.page.place() == OWN
    page = table.reopen(OWN)
    table.settle()
    assert page.own.isVisible()
    assert page.own.preview.pages() == 1


def test_escape_covers_it(table: Table) -> None:
    at_the_end(table)
    view = own_sheet(table)
    view.focus_first()
    with table.qtbot.waitSignal(table.page.pause_requested):
        table.qtbot.keyClick(view.print, Qt.Key.Key_Escape)
