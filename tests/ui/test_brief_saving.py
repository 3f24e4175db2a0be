"""Saving with a password: offered, never in a file's name or left on the page, and never a weaker way in its place."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui import by_keys, visiting
from tests.ui.test_brief import ends, open_brief
from tests.ui.visiting import Table
from ui.pages.brief_saving import PLAIN

table = visiting.table


def test_six_words_are_offered_before_anything_is_saved(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    assert len(page.leaving.sheet.field.text().split()) == 6
    assert "door de telefoon" in page.leaving.sheet.field.accessibleDescription()
    assert list(tmp_path.glob("*.pdf")) == []


def test_words_that_are_wider_than_the_field_stand_whole_under_it_and_go_with_it(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    sheet = page.leaving.sheet
    sheet.field.setText("kano lamp boot dak veer maan")
    assert not sheet.whole.isVisible()
    long = "kampvuren sneeuwpop waterfles zandsteen doorvaart aluminium"
    sheet.field.setText(long)
    assert sheet.whole.isVisible()
    assert sheet.whole.text() == long
    table.press(sheet.leave)
    assert sheet.whole.text() == ""


def test_other_words_are_others(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    before = page.leaving.sheet.field.text()
    table.press(page.leaving.sheet.other)
    assert page.leaving.sheet.field.text() != before


def test_every_saved_copy_opens_with_the_words_and_not_without(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    words = page.leaving.sheet.field.text()
    table.press(page.leaving.sheet.go)
    ends(table, page)
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == 3
    for path in files:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.Pdf.open(path)
        with pikepdf.Pdf.open(path, password=words) as document:
            assert document.encryption.R == 6
    assert len(table.stored().papers) == 3


def test_nothing_of_the_words_stays_on_the_page(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    words = page.leaving.sheet.field.text()
    table.press(page.leaving.sheet.go)
    ends(table, page)
    assert page.leaving.sheet.field.text() == ""
    assert not page.leaving.sheet.field.isUndoAvailable()
    assert words not in page.leaving.said.words.text()
    assert all(words not in path.name for path in tmp_path.iterdir())


def test_own_words_that_are_too_easy_save_nothing_and_say_so(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    page.leaving.sheet.field.setText("mika")
    table.press(page.leaving.sheet.go)
    ends(table, page)
    assert list(tmp_path.glob("*.pdf")) == []
    assert table.stored().papers == ()
    assert page.leaving.sheet.wrong.isVisible()


def test_without_words_there_is_nothing_to_agree_to(table: Table, tmp_path: Path) -> None:
    page, ask = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    page.leaving.sheet.field.setText("  ")
    table.press(page.leaving.sheet.go)
    assert page.leaving.sheet.wrong.isVisible()
    assert ask.names == []


def test_escape_leaves_everything_as_it_was(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    with table.qtbot.waitActive(table.window):
        table.window.activateWindow()
    table.press(page.leaving.save)
    assert not page.readers.isVisible()
    by_keys.press(table.window, Qt.Key.Key_Escape)
    assert page.readers.isVisible()
    assert page.leaving.sheet.field.text() == ""
    assert table.window.focusWidget() is page.leaving.save


def test_who_saves_without_a_password_reads_that_anyone_can_read_it(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    page.leaving.sheet.how.choose(PLAIN)
    assert page.leaving.sheet.readable.isVisible()
    assert not page.leaving.sheet.field.isVisible()


def test_all_of_how_to_save_has_a_name(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.press(page.leaving.save)
    nameless = [
        widget
        for widget in page.leaving.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []
