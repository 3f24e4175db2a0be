"""Two colleagues of one name in the window: how a second one comes in, and where the two are told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import bundling, colleagues
from tests.ui.asking import Answering
from tests.ui.bundling import Farid
from tests.ui.by_keys import press, round_by_tab
from tests.ui.colleagues import Vaults, add_task, said
from ui.desk import Desk
from ui.incoming import BundleFile
from ui.pages.bundle import BundlePage
from ui.pages.colleague_compare import ChangedKey, CompareColleague, TakenName
from ui.pages.colleagues import ColleaguesPage
from ui.pages.seal import SealPage
from ui.session import Session
from welapp.actions import contact_cards, contacts
from welapp.actions.cases import add_case
from welapp.actions.contacts import Contact
from welapp.actions.identity import keys_of
from welapp.domain.youth import ZIJ
from welapp.exchange.card import Card, card_line
from welapp.exchange.identity import Identity, new_identity

farid, vault_of, know, in_window = bundling.farid, colleagues.vault_of, colleagues.know, colleagues.in_window
ask, opened_page, stored = colleagues.ask, colleagues.opened_page, colleagues.stored
clean_clipboard = colleagues.clean_clipboard
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Stored = Callable[[], tuple[Contact, ...]]
NAME, EAST, SOUTH = "Farid Amrani", "WEL-team Oost", "WEL-team Zuid"


def line_of(name: str, organisation: str, identity: Identity | None = None) -> str:
    identity = identity or new_identity()
    return card_line(Card(name, organisation, identity.keys), identity)


@pytest.fixture
def pasted(
    opened_page: Callable[[], ColleaguesPage], farid: Farid, session: Session, settled: Settled
) -> Callable[[str], ColleaguesPage]:
    """Farid was compared with; now a line is pasted."""

    def paste(line: str) -> ColleaguesPage:
        page = opened_page()
        page.list.add.click()
        add_task(page).line.setText(line)
        add_task(page).add.click()
        settled(session)
        return page

    return paste


def by_organisation(found: tuple[Contact, ...]) -> dict[str, Contact]:
    return {one.organisation: one for one in found}


def test_by_keys_someone_else_of_that_name_comes_beside_the_first_and_is_compared_with_next(
    pasted: Callable[[str], ColleaguesPage], stored: Stored, session: Session, settled: Settled, qtbot: QtBot
) -> None:
    page = pasted(line_of(NAME, SOUTH))
    assert isinstance(page.task, ChangedKey)
    assert "Op de kaart die je had: Farid Amrani, WEL-team Oost" in said(page)
    assert "Op de andere kaart: Farid Amrani, WEL-team Zuid" in said(page)
    assert "Bel die eerst" in said(page)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    stops = round_by_tab(page.window())
    assert page.task.other in stops, [one.accessibleName() for one in stops]
    page.task.other.setFocus()
    press(page.window(), Qt.Key.Key_Space)
    settled(session)
    found = by_organisation(stored())
    assert (found[EAST].trusted, found[SOUTH].trusted, found[EAST].changed) == (True, False, False)
    assert isinstance(page.task, CompareColleague)
    assert page.task.place == found[SOUTH].id
    assert page.header.title.text() == "Cijfers vergelijken met Farid Amrani (WEL-team Zuid)"
    assert [group.text() for group in page.task.digits.groups] == found[SOUTH].number.split()
    page.task.later.click()
    settled(session)
    names = [row.open.accessibleName() for row in page.list.rows.values()]
    assert sorted(names) == ["Farid Amrani (WEL-team Oost): cijfers", "Farid Amrani (WEL-team Zuid): vergelijken"]
    assert page.list.rows[found[SOUTH].id].state.words.text() == "nog niet vergeleken"


def test_of_a_name_that_only_looks_the_same_just_that_is_said(pasted: Callable[[str], ColleaguesPage]) -> None:
    words = said(pasted(line_of("Fаrid Amrani", "")))
    assert "De naam erop lijkt op Farid Amrani." in words
    assert "stuk van de sleutel" not in words


def test_half_of_a_known_key_cannot_be_said_to_be_someone_else(
    pasted: Callable[[str], ColleaguesPage], farid: Farid, stored: Stored
) -> None:
    own, fresh = keys_of(farid.vault.connection), new_identity()
    page = pasted(line_of(NAME, SOUTH, Identity(own.age_secret, fresh.sign_secret)))
    assert isinstance(page.task, ChangedKey)
    assert not page.task.other.isVisible()
    assert "Dit is iemand anders" not in said(page)
    assert len(stored()) == 1


@pytest.mark.parametrize("takes", [True, False])
def test_a_colleague_who_takes_the_name_of_another_gets_it_only_when_told_so_and_is_compared_anew(
    pasted: Callable[[str], ColleaguesPage],
    asked: Asked,
    stored: Stored,
    session: Session,
    settled: Settled,
    *,
    takes: bool,
) -> None:
    wouter = new_identity()
    asked(lambda vault: contacts.add(vault, Card("Wouter", EAST, wouter.keys), verified=True))
    page = pasted(line_of(NAME, EAST, wouter))
    assert isinstance(page.task, TakenName)
    assert "Wouter noemt zich nu Farid Amrani." in said(page)
    (page.task.other if takes else page.task.keep).click()
    settled(session)
    now = next(one for one in stored() if one.card.keys == wouter.keys)
    assert (now.name, now.trusted) == ((NAME, False) if takes else ("Wouter", True))
    assert isinstance(page.task, CompareColleague) is takes


def test_two_of_one_name_and_one_organisation_are_told_apart_by_their_digits_everywhere(
    opened_page: Callable[[], ColleaguesPage],
    desk: Desk,
    ask: Answering,
    in_window: colleagues.InWindow,
    farid: Farid,
    asked: Asked,
    stored: Stored,
    session: Session,
    settled: Settled,
    mika: str,
) -> None:
    farid.gets(mika)
    other = new_identity()
    second = asked(lambda vault: contacts.add(vault, Card(NAME, EAST, other.keys), other_person=True))
    assert isinstance(second, Contact)
    asked(lambda vault: contacts.verify(vault, second.id))
    first = next(one for one in stored() if one.id != second.id)
    signs = {one.id: f"{NAME} ({one.number[:5]})" for one in (first, second)}

    page = opened_page()
    assert all(f"Jullie cijfers beginnen met {one.number[:5]}" in said(page) for one in (first, second))
    assert {row.remove.accessibleName() for row in page.list.rows.values()} == {
        f"{sign}: van de lijst halen" for sign in signs.values()
    }

    seal = SealPage(desk, ask, mika)
    in_window(seal)
    settled(session)
    for one in (first, second):
        box = seal.whom.ticks.boxes[one.id]
        assert box.text() == f"{signs[one.id]}, {EAST}"
        box.click()
        assert signs[one.id] in seal.summary.text()
        box.click()

    farid.writes(mika, "Opa mag mee.")
    file = BundleFile()
    file.take(farid.sends(mika))
    came = BundlePage(desk, ask, file)
    in_window(came)
    settled(session)
    assert f"Van {signs[first.id]}" in said(came)
    came.foot.take.click()
    settled(session)
    page = opened_page()
    assert f"Van {signs[first.id]}" in said(page)
    assert f"Aan {signs[first.id]}" in said(page)


def test_a_bundle_of_an_unknown_person_with_a_known_name_is_no_bundle_of_who_has_that_name(
    desk: Desk, ask: Answering, in_window: colleagues.InWindow, farid: Farid, vault_of: Vaults, asked: Asked,
    stored: Stored, session: Session, settled: Settled, qtbot: QtBot,
) -> None:  # fmt: skip
    """Somebody who calls himself Farid got hold of my card, and sends what looks like a bundle of Farid's."""
    impostor = Farid(vault_of(NAME), asked, farid.stick)
    ours = str(asked(lambda vault: contact_cards.own_card(vault).line))
    contacts.add(impostor.vault, contact_cards.read_text(ours), verified=True)
    case = add_case(impostor.vault, "Mika", ZIJ, None)
    file = BundleFile()
    file.take(impostor.sends(case))
    page = BundlePage(desk, ask, file)
    in_window(page)
    settled(session)
    assert "We weten niet zeker van wie dit is" in said(page)
    assert not page.foot.take.isVisible()
    assert page.from_whom is not None
    with qtbot.waitSignal(page.compare_requested) as wish:
        page.from_whom.compare.click()
    settled(session)
    (known,) = stored()
    assert wish.args == [known.id]
    assert known.changed
    assert known.card == contact_cards.own(farid.vault)
