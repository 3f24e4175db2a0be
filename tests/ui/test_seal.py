"""Making a bundle: by keys alone, only for who is known, behind six words, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from tests.ui import colleagues, sealing
from tests.ui.asking import Answering
from tests.ui.by_keys import focused, press
from tests.ui.colleagues import Vaults, said
from tests.ui.sealing import held
from tests.ui.test_large_letters import BOTH, troubles
from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.page import Page
from ui.pages.seal import NO_CASE, NO_ONE, SealPage
from ui.pages.seal_choices import MOST, WORDS
from ui.session import Session
from ui.theme import Look, Reading
from welapp.actions import contact_cards, contacts, incoming, visits
from welapp.actions.cases import add_case
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.bundles import BundleLine, Scope, Way
from welapp.domain.case import Case
from welapp.domain.sharing import Sharing
from welapp.domain.youth import HIJ, Age
from welapp.errors import KnownError

ask, opened_page, register = sealing.ask, sealing.opened_page, sealing.register
for_farid = sealing.for_farid
vault_of, know, in_window = colleagues.vault_of, colleagues.know, colleagues.in_window
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Know = Callable[..., str]
Opened = Callable[..., SealPage]


def to_press(page: SealPage, wanted: QWidget) -> None:
    """Tab until it has the focus."""
    for _ in range(60):
        if focused(page) is wanted:
            return
        press(page, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come there")


def known_by(vault: OpenVault, asked: Asked) -> None:
    line = str(asked(lambda ours: contact_cards.own_card(ours).line))
    contacts.add(vault, contact_cards.read_text(line), verified=True)


def test_a_bundle_for_two_colleagues_is_made_by_keys_alone_and_both_can_open_it(
    opened_page: Opened,
    ask: Answering,
    vault_of: Vaults,
    know: Know,
    asked: Asked,
    mika: str,
    register: Callable[[], tuple[BundleLine, ...]],
    session: Session,
    settled: Settled,
) -> None:
    vaults = [vault_of(name) for name in ("Farid Amrani", "Wouter de Graaf", "Roos Visser")]
    ids = [know(vault) for vault in vaults]
    page = opened_page()
    box = page.cases.ticks.boxes[mika]
    assert focused(page) is box
    press(page, Qt.Key.Key_Space)
    for one in ids[:2]:
        to_press(page, page.whom.ticks.boxes[one])
        press(page, Qt.Key.Key_Space)
    to_press(page, page.go)
    press(page, Qt.Key.Key_Space)
    settled(session)
    assert ask.file is not None
    assert "De bundel is klaar" in said(page)
    assert "Alleen Farid Amrani en Wouter de Graaf kunnen de bundel openen." in said(page)
    assert page.done_sheet.finish.hasFocus()
    for vault in vaults[:2]:
        known_by(vault, asked)
        assert [case.case for case in incoming.preview(vault, ask.file).cases] == [mika]
    with pytest.raises(KnownError):
        incoming.preview(vaults[2], ask.file)
    assert [(line.way, line.cases, line.scope) for line in register()] == [(Way.OUT, (mika,), Scope.TABLE)]


def test_the_menu_of_a_casus_leads_to_a_bundle_with_that_casus_in_it(
    desk: Desk,
    opened_page: Opened,
    in_window: Callable[[Page], QMainWindow],
    mika: str,
    read: Callable[[str], Case],
) -> None:
    page = CasePage(desk, mika)
    in_window(page)
    wanted: list[str] = []
    page.open_seal_requested.connect(wanted.append)
    menu = page.made_menu(read(mika))
    next(entry for entry in menu.actions() if entry.text().startswith("Bundel voor een collega")).trigger()
    made = opened_page(*wanted)
    assert made.cases.chosen() == (mika,)
    assert focused(made) is made.what.scope.present()  # the casus needs no choosing any more


def test_who_was_not_compared_with_cannot_be_chosen_and_it_says_why(
    opened_page: Opened, vault_of: Vaults, know: Know, mika: str, session: Session, settled: Settled
) -> None:
    wouter = know(vault_of("Wouter de Graaf"), verified=False)
    noor = know(vault_of("Noor Idrissi"))
    know(vault_of("Noor Idrissi"))  # another key under her name
    page = opened_page(mika)
    assert page.whom.ticks.boxes == {}
    assert "Wouter de Graaf: nog niet vergeleken" in said(page)
    assert "Noor Idrissi: andere sleutel, stuur nog niets" in said(page)
    led: list[str] = []
    page.colleague_requested.connect(led.append)
    for name in ("Wouter de Graaf: vergelijken", "Noor Idrissi: bekijken"):
        named(page, name).click()
    assert led == [wouter, noor]


def named(page: SealPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def test_it_starts_closed_and_says_what_everything_means(
    opened_page: Opened,
    ask: Answering,
    vault_of: Vaults,
    know: Know,
    asked: Asked,
    mika: str,
    session: Session,
    settled: Settled,
) -> None:
    asked(
        lambda vault: visits.save_answer(
            vault, mika, "helpt-als-spannend", Content(text="Naar buiten."), sharing=Sharing()
        )
    )
    farid = vault_of("Farid Amrani")
    contact = know(farid)
    known_by(farid, asked)
    page = opened_page(mika)
    for everything in (False, True):
        if everything:
            page.what.scope.choose(Scope.ALL.value)
            assert "Ook wat alleen jullie mogen lezen." in said(page)
        else:
            assert "Alleen antwoorden die iedereen aan tafel mag lezen" in said(page)
        if not page.whom.ticks.boxes[contact].isChecked():
            page.whom.ticks.boxes[contact].click()
        page.seal()
        settled(session)
        assert ask.file is not None
        lines = incoming.preview(farid, ask.file).cases[0].lines
        assert any("helpt-als-spannend" in line.item for line in lines) is everything
        page.done_sheet.more.click()


def test_six_words_are_shown_to_say_by_phone_open_the_bundle_and_are_gone_afterwards(
    opened_page: Opened, ask: Answering, vault_of: Vaults, mika: str, session: Session, settled: Settled
) -> None:
    page = opened_page(mika)
    page.whom.way.choose(WORDS)
    settled(session)
    words = page.whom.words
    assert len(words.split()) == 6
    assert words in said(page)
    assert "door de telefoon" in said(page)
    page.seal()
    settled(session)
    assert words in said(page)
    assert ask.file is not None
    assert [case.case for case in incoming.preview(vault_of("Farid"), ask.file, words=words).cases] == [mika]
    page.done_sheet.more.click()
    settled(session)
    assert words not in everything_on(page)
    assert len(page.whom.words.split()) == 6
    page.keep_all()
    assert page.whom.words == ""
    assert words not in everything_on(page)


def everything_on(page: SealPage) -> str:
    widgets = page.findChildren(QWidget)
    return "\n".join(f"{widget.accessibleName()} {getattr(widget, 'text', str)()}" for widget in widgets)


def test_what_is_missing_is_said_in_one_sentence_and_nothing_is_asked(
    opened_page: Opened, ask: Answering, vault_of: Vaults, know: Know, mika: str
) -> None:
    farid = know(vault_of("Farid Amrani"))
    page = opened_page()
    page.go.click()
    assert page.said.text() == NO_CASE
    assert page.cases.ticks.boxes[mika].hasFocus()
    page.cases.ticks.boxes[mika].click()
    page.go.click()
    assert page.said.text() == NO_ONE
    assert page.whom.ticks.boxes[farid].hasFocus()
    assert ask.asked == []


def test_a_day_that_is_past_and_a_folder_that_is_no_folder_are_refused_in_one_sentence(
    for_farid: SealPage,
    ask: Answering,
    register: Callable[[], tuple[BundleLine, ...]],
    session: Session,
    settled: Settled,
) -> None:
    for_farid.what.until.choose.click()
    for_farid.what.until.field.set_day(date(2026, 11, 1))
    for_farid.seal()
    settled(session)
    assert for_farid.said.text() == "De laatste dag is al voorbij. Kies een dag vanaf vandaag."
    for_farid.what.until.field.set_day(date(2026, 12, 24))
    assert ask.file is not None
    (ask.file.parent / "geen-map").write_text("x")
    ask.file = ask.file.parent / "geen-map" / "bundel.welbundel"
    for_farid.seal()
    settled(session)
    assert for_farid.said.text().endswith(".")
    assert register() == ()
    ask.file = None  # the person stops
    for_farid.seal()
    settled(session)
    assert register() == ()
    assert for_farid.go.isEnabled()


def test_of_many_casussen_the_right_one_is_found_by_name_and_what_was_ticked_stays(
    opened_page: Opened, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    def many(vault: OpenVault) -> None:
        for number in range(MOST + 8):
            add_case(vault, f"Bram {number:02}", HIJ, Age.FROM_12)

    asked(many)
    page = opened_page()
    assert len(page.cases.ticks.boxes) == MOST
    assert mika not in page.cases.ticks.boxes
    assert "Er zijn nog 9 casussen." in said(page)
    first = next(iter(page.cases.ticks.boxes))
    page.cases.ticks.boxes[first].click()
    QTest.keyClicks(page.cases.search, "mik")
    settled(session)
    assert list(page.cases.ticks.boxes) == [first, mika]
    page.cases.ticks.boxes[mika].click()
    assert set(page.cases.chosen()) == {first, mika}
    page.cases.search.clear()
    settled(session)
    assert set(page.cases.chosen()) == {first, mika}
    assert page.cases.ticks.boxes[mika].isChecked()
    QTest.keyClicks(page.cases.search, "xyz")
    settled(session)
    assert "Geen casus gevonden." in said(page)


@BOTH
def test_the_words_the_progress_and_the_end_can_be_read_in_letters_of_twice_their_size(
    opened_page: Opened,
    look: Look,
    mika: str,
    session: Session,
    settled: Settled,
    reading: Reading,
    size: tuple[int, int],
) -> None:
    look.wear(reading)
    page = opened_page(mika)
    page.window().resize(*size)
    page.whom.way.choose(WORDS)
    settled(session)
    assert troubles(page.window()) == []
    with held(session):
        page.seal()
        QTest.qWait(50)
        assert page.progress.isVisible()
        assert troubles(page.window()) == []
    settled(session)
    assert page.done_sheet.isVisible()
    assert troubles(page.window()) == []
