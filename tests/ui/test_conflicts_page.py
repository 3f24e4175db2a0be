"""Two versions in a casus: told there and in the list, chosen or written anew; and turning a bundle back later."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.asking import Answering
from tests.ui.bundling import QUESTION, Farid, write
from tests.ui.conftest import NOW
from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.case_groups import spoken, unsaid_differences
from ui.pages.conflicts import ConflictsPage
from ui.session import Session
from welapp.actions import incoming
from welapp.actions.cases import list_cases, read_case
from welapp.actions.visits import set_will
from welapp.domain.case import Case, Will

farid = bundling.farid
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Read = Callable[[str], Case]
MINE, HIS = "Even alleen zijn.", "Opa mag mee."


@pytest.fixture
def torn(farid: Farid, asked: Asked, mika: str) -> str:
    """A casus with one answer in two versions."""
    write(asked, mika, "Naar het water.")
    farid.gets(mika)
    write(asked, mika, MINE)
    farid.writes(mika, HIS)
    path = farid.sends(mika)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    return mika


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, torn: str, settled: Settled) -> ConflictsPage:
    made = ConflictsPage(desk, torn)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


@pytest.fixture
def casus(qtbot: QtBot, desk: Desk, torn: str, settled: Settled) -> CasePage:
    made = CasePage(desk, torn, Answering())
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def test_the_version_that_is_kept_counts_from_then_on_for_both(
    page: ConflictsPage, farid: Farid, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    assert not page.take.isEnabled()
    his = next(card for card in page.versions.cards if HIS in card.version.text)
    assert his.title is not None
    assert his.title.text() == "Versie van Farid"
    his.title.click()
    page.take.click()
    settled(desk.session)
    assert read(torn).conflicts == ()
    assert read(torn).answers[QUESTION].content.text == HIS
    assert page.none.isVisible()
    farid.gets(torn)
    assert read_case(farid.vault, torn).conflicts == ()
    assert read_case(farid.vault, torn).answers[QUESTION].content.text == HIS


def test_neither_need_be_right_it_can_be_written_anew(
    page: ConflictsPage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    page.write.click()
    page.field.set_text("Eerst alleen, dan met opa.")
    page.keep.click()
    settled(desk.session)
    assert read(torn).conflicts == ()
    assert read(torn).answers[QUESTION].content.text == "Eerst alleen, dan met opa."


def test_what_was_typed_is_kept_when_the_page_is_left(
    page: ConflictsPage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    page.write.click()
    page.field.set_text("Eerst alleen, dan met opa.")
    page.save_now()
    settled(desk.session)
    assert read(torn).answers[QUESTION].content.text == "Eerst alleen, dan met opa."


def test_leaving_without_typing_decides_nothing(
    page: ConflictsPage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    page.write.click()
    page.save_now()
    settled(desk.session)
    assert read(torn).conflicts == (f"answer:{QUESTION}/answer",)


def test_the_casus_says_that_there_are_two_versions_and_leads_there(qtbot: QtBot, casus: CasePage, torn: str) -> None:
    assert casus.turn.primary.text() == "Bekijk de versies"
    with qtbot.waitSignal(casus.open_conflicts_requested) as wish:
        casus.turn.primary.click()
    assert wish.args == [torn]


def test_it_is_also_said_when_something_else_comes_first(
    qtbot: QtBot, casus: CasePage, torn: str, asked: Asked, settled: Settled, desk: Desk
) -> None:
    """'Nu niet' is what the next step says; the two versions stay in sight in a line of their own."""
    assert not casus.two.isVisible()
    asked(lambda vault: set_will(vault, torn, Will.NOT_NOW))
    casus.reload()
    settled(desk.session)
    assert casus.two.words.words.text() == "Op 1 plek staan twee versies."
    with qtbot.waitSignal(casus.open_conflicts_requested):
        casus.two.look_at.click()
    rows = asked(list_cases)
    assert isinstance(rows, list)
    assert unsaid_differences(rows[0], NOW.date()) == "1 verschil"
    assert "1 verschil" in spoken(rows[0], NOW.date())


def test_what_a_bundle_brought_can_be_turned_back_from_the_casus(
    casus: CasePage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    menu = casus.made_menu(read(torn))
    back = next(action for action in menu.actions() if action.text().startswith("Bundel van Farid"))
    back.trigger()
    settled(desk.session)
    assert read(torn).conflicts == ()
    assert read(torn).answers[QUESTION].content.text == MINE
    assert not any(one.text().startswith("Bundel van Farid") for one in casus.made_menu(read(torn)).actions())
    menu.deleteLater()


def test_a_second_thought_leaves_what_the_bundle_brought(
    casus: CasePage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    ask = casus._ask
    assert isinstance(ask, Answering)
    ask.yes = False
    menu = casus.made_menu(read(torn))
    next(action for action in menu.actions() if action.text().startswith("Bundel van Farid")).trigger()
    settled(desk.session)
    assert len(read(torn).conflicts) == 1
    menu.deleteLater()


def test_yours_stands_first_and_after_the_last_choice_one_button_leads_on(
    page: ConflictsPage, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    titles = [card.title.text() for card in page.versions.cards if card.title is not None]
    assert titles == ["Jouw versie", "Versie van Farid"]
    page.versions.focus_first()
    assert not page.on.isVisible()
    page.versions.cards[0].title.click()  # type: ignore[union-attr]
    page.take.click()
    settled(desk.session)
    assert page.on.isVisible()
    with qtbot.waitSignal(page.back_requested):
        page.on.click()
