"""Collega's: my own card, digits that both see, a key that changed, and a removal that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import colleagues
from tests.ui.asking import Answering
from tests.ui.by_keys import press
from tests.ui.colleagues import Vaults, add_task, said
from tests.ui.conftest import AUTHOR, TEAM
from ui.clipboard import ClipboardGuard
from ui.desk import Desk
from ui.pages.colleague_card import PRINTED
from ui.pages.colleague_compare import ChangedKey, CompareColleague
from ui.pages.colleagues import ColleaguesPage
from ui.palettes import Colours
from ui.session import Session
from ui.text import tr
from ui.theme import Look, Reading
from ui.widgets.digit_groups import DigitGroups
from welapp.actions import bundles, contact_cards, contacts
from welapp.actions.contacts import Contact

vault_of, know, in_window = colleagues.vault_of, colleagues.know, colleagues.in_window
ask, opened_page, stored = colleagues.ask, colleagues.opened_page, colleagues.stored
clean_clipboard = colleagues.clean_clipboard
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Know = Callable[..., str]


@pytest.mark.parametrize("colours", [each for each in Colours if each is not Colours.SYSTEM])
def test_the_code_on_the_screen_can_be_read_in_every_palette(
    opened_page: Callable[[], ColleaguesPage], look: Look, asked: Asked, tmp_path: Path, colours: Colours
) -> None:
    look.wear(Reading(colours))
    page = opened_page()
    page.grab().save(str(tmp_path / "scherm.png"))
    card = contact_cards.read_file(tmp_path / "scherm.png")
    assert (card.name, card.organisation) == (AUTHOR, TEAM)
    assert card == asked(contact_cards.own)


def test_with_the_largest_letters_the_page_opens_at_its_beginning_with_the_focus_in_sight(
    opened_page: Callable[[], ColleaguesPage], look: Look, know: Know, vault_of: Vaults
) -> None:
    look.set_scale(2.0)
    for name in ("Farid Amrani", "Roos de Wit", "Wouter Bos"):
        know(vault_of(name))
    page = opened_page()
    caret = QApplication.focusWidget()
    assert page.scroller.verticalScrollBar().value() == 0
    assert page.scroller.verticalScrollBar().maximum() > 0
    assert page.isAncestorOf(caret)
    assert page.rect().contains(QRect(caret.mapTo(page, caret.rect().topLeft()), caret.size()))
    assert not caret.visibleRegion().isEmpty()


def test_the_line_of_my_card_is_copied_openly_and_is_still_there_after_the_slot(
    opened_page: Callable[[], ColleaguesPage], asked: Asked, qtbot: QtBot
) -> None:
    guard = ClipboardGuard(QGuiApplication.clipboard())
    guard.start()
    page = opened_page()
    page.card.copy.click()
    guard.clear()
    copied = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)
    assert copied.text() == asked(lambda vault: contact_cards.own_card(vault).line)
    assert not copied.hasFormat("x-kde-passwordManagerHint")
    assert "klaar" in page.card.said.text()
    guard.stop()


def test_my_card_is_saved_as_a_file_and_as_a_sheet_of_paper(
    opened_page: Callable[[], ColleaguesPage], ask: Answering, session: Session, settled: Settled, tmp_path: Path
) -> None:
    page = opened_page()
    ask.file = tmp_path / "ik.welkaart"
    page.card.save.click()
    settled(session)
    assert contact_cards.read_file(tmp_path / "ik.welkaart").name == AUTHOR
    assert ask.suggested == "kaart-marloes-bakker.welkaart"  # whose it is, among the cards of others
    ask.file = tmp_path / "ik.pdf"
    page.card.paper.click()
    settled(session)
    assert (tmp_path / "ik.pdf").read_bytes().startswith(b"%PDF")
    ask.file = tmp_path
    page.card.save.click()
    settled(session)
    assert page.card.said.text().count(".") >= 1
    assert page.card.said.mark._name == "alert-circle"


def test_my_card_is_printed_so_that_the_code_on_it_can_be_read(
    opened_page: Callable[[], ColleaguesPage],
    ask: Answering,
    asked: Asked,
    session: Session,
    settled: Settled,
    tmp_path: Path,
) -> None:
    page = opened_page()
    ask.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    ask.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    ask.printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    page.card.print.click()
    settled(session)
    assert page.card.said.text() == tr(PRINTED)
    with pypdfium2.PdfDocument(tmp_path / "papier.pdf") as document:
        document[0].render(scale=2).to_pil().save(tmp_path / "foto.png")
    assert contact_cards.read_file(tmp_path / "foto.png") == asked(contact_cards.own)


def test_the_digits_are_said_one_by_one_and_arrows_walk_through_the_groups(
    qtbot: QtBot, look: Look, in_window: colleagues.InWindow
) -> None:
    groups = DigitGroups(look, "12345 67890 11111 22222 33333 44444")
    in_window(groups)  # type: ignore[arg-type]  # any widget can be shown
    assert [words.accessibleName() for words in groups.groups][:2] == ["Groep 1: 1 2 3 4 5", "Groep 2: 6 7 8 9 0"]
    groups.groups[0].setFocus()
    press(groups, Qt.Key.Key_Right)
    press(groups, Qt.Key.Key_Down)
    assert groups.groups[2].hasFocus()
    press(groups, Qt.Key.Key_Left)
    assert groups.groups[1].hasFocus()


def test_same_digits_make_a_colleague_of_whom_bundles_can_be_made_and_others_do_not(
    opened_page: Callable[[], ColleaguesPage],
    vault_of: Vaults,
    know: Know,
    stored: Callable[[], tuple[Contact, ...]],
    session: Session,
    settled: Settled,
) -> None:
    farid = know(vault_of("Farid Amrani"), verified=False)
    page = opened_page()
    row = page.list.rows[farid]
    assert row.state.words.text() == "nog niet vergeleken"
    row.open.click()
    settled(session)
    assert isinstance(page.task, CompareColleague)
    page.task.differ.click()
    settled(session)
    assert "Stuur nog niets aan Farid Amrani" in said(page)
    assert not stored()[0].trusted
    page.task.same.click()
    settled(session)
    assert page.task is None
    assert page.list.rows[farid].state.words.text() == "vandaag vergeleken"
    assert stored()[0].trusted
    assert "bundels maken voor Farid Amrani" in page.list.said.text()


def test_other_digits_take_back_that_they_were_once_the_same(
    opened_page: Callable[[], ColleaguesPage],
    vault_of: Vaults,
    know: Know,
    stored: Callable[[], tuple[Contact, ...]],
    session: Session,
    settled: Settled,
) -> None:
    farid = know(vault_of("Farid Amrani"))
    page = opened_page()
    page.open_colleague(farid)
    settled(session)
    assert isinstance(page.task, CompareColleague)
    page.task.differ.click()
    settled(session)
    page.task.later.click()
    settled(session)
    assert page.list.rows[farid].state.words.text() == "nog niet vergeleken"
    assert not stored()[0].trusted


@pytest.fixture
def changed(
    opened_page: Callable[[], ColleaguesPage], vault_of: Vaults, know: Know, session: Session, settled: Settled
) -> ColleaguesPage:
    """Farid was compared with, and now a card comes in with his name and another key."""
    know(vault_of("Farid Amrani"))
    page = opened_page()
    page.list.add.click()
    add_task(page).line.setText(contact_cards.own_card(vault_of("Farid Amrani")).line)
    add_task(page).add.click()
    settled(session)
    return page


def test_a_changed_key_says_what_happened_and_what_to_do_and_blocks_until_chosen(
    changed: ColleaguesPage,
    stored: Callable[[], tuple[Contact, ...]],
    mika: str,
    session: Session,
    settled: Settled,
    tmp_path: Path,
) -> None:
    assert isinstance(changed.task, ChangedKey)
    words = said(changed)
    for part in ("Er is een andere kaart", "niets naar Farid Amrani", "Bel Farid Amrani", "nieuwe computer"):
        assert part in words
    farid = stored()[0]
    assert [group.text() for group in changed.task.digits.groups] == farid.rival_number.split()
    changed.task.later.click()
    settled(session)
    assert changed.list.rows[farid.id].state.words.text() == "andere sleutel, stuur nog niets"
    refused: list[str] = []
    session.run(
        session,
        lambda vault: bundles.seal_bundle(vault, [mika], [farid.id], tmp_path / "een.welbundel"),
        None,
        lambda error: refused.append(str(error)),
    )
    settled(session)
    assert refused == [contacts.BLOCKED.format(name="Farid Amrani")]


def test_the_new_card_counts_after_its_digits_were_compared(
    changed: ColleaguesPage, stored: Callable[[], tuple[Contact, ...]], session: Session, settled: Settled
) -> None:
    new = stored()[0].rival
    assert isinstance(changed.task, ChangedKey)
    changed.task.take.click()
    settled(session)
    assert [(one.card, one.trusted) for one in stored()] == [(new, True)]
    assert changed.task is None


def test_the_old_card_stays_when_the_new_one_was_not_theirs(
    changed: ColleaguesPage, stored: Callable[[], tuple[Contact, ...]], session: Session, settled: Settled
) -> None:
    old = stored()[0].card
    assert isinstance(changed.task, ChangedKey)
    changed.task.keep.click()
    settled(session)
    assert [(one.card, one.trusted) for one in stored()] == [(old, True)]


def test_who_was_taken_from_the_list_can_be_put_back_as_they_were(
    opened_page: Callable[[], ColleaguesPage],
    vault_of: Vaults,
    know: Know,
    stored: Callable[[], tuple[Contact, ...]],
    session: Session,
    settled: Settled,
) -> None:
    farid = know(vault_of("Farid Amrani"))
    before = stored()
    page = opened_page()
    page.list.rows[farid].remove.click()
    settled(session)
    assert stored() == ()
    assert page.list.back.isVisible()
    assert page.list.back.hasFocus()
    page.list.back.click()
    settled(session)
    assert stored() == before
    assert farid in page.list.rows
    assert not page.list.back.isVisible()


def test_after_the_slot_one_comes_back_to_the_colleague_that_was_open(
    opened_page: Callable[[], ColleaguesPage],
    desk: Desk,
    in_window: colleagues.InWindow,
    vault_of: Vaults,
    know: Know,
    session: Session,
    settled: Settled,
) -> None:
    farid = know(vault_of("Farid Amrani"), verified=False)
    page = opened_page()
    page.open_colleague(farid)
    settled(session)
    again = ColleaguesPage(desk, Answering(), page.place())
    in_window(again)
    settled(session)
    assert isinstance(again.task, CompareColleague)
    page.go_back()
    listed = ColleaguesPage(desk, Answering(), page.place())
    in_window(listed)
    assert listed.task is None


def test_the_register_says_to_whom_what_and_when(
    opened_page: Callable[[], ColleaguesPage],
    vault_of: Vaults,
    know: Know,
    asked: Asked,
    mika: str,
    session: Session,
    settled: Settled,
    tmp_path: Path,
) -> None:
    farid = know(vault_of("Farid Amrani"))
    for number in range(7):
        out = tmp_path / f"{number}.welbundel"
        asked(lambda vault, out=out: bundles.seal_bundle(vault, [mika], [farid], out))
    page = opened_page()
    words = said(page)
    assert "Aan Farid Amrani" in words
    assert "Mika" in words
    assert words.count("Vandaag om 10.00 uur. Alles.") == 5
    page.register.more.click()
    settled(session)
    assert said(page).count("Vandaag om 10.00 uur. Alles.") == 7
