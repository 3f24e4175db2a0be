"""Odd bundles on the page: of a wrong clock, of a copy of my own kluis, with words and names too long or strange."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.bundling import Farid, texts
from tests.ui.conftest import PASSPHRASE
from ui.desk import Desk
from ui.pages.bundle import BundlePage
from ui.pages.bundle_rows import entries, rows_in
from ui.pages.bundle_words import what_goes
from ui.session import Session
from welapp.actions import bundles, contact_cards, contacts, erasing, incoming
from welapp.actions.cases import add_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.case import Case
from welapp.domain.youth import ZIJ
from welapp.store import about

farid, open_bundle, shared = bundling.farid, bundling.open_bundle, bundling.shared
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Read = Callable[[str], Case]


def test_a_bundle_with_days_of_a_wrong_clock_says_so(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str
) -> None:
    now = farid.vault.around
    farid.vault.around = replace(now, clock=lambda: now.clock() + timedelta(days=400))
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    farid.vault.around = now
    page = open_bundle(farid.sends(shared))
    assert "Er liep een klok voor of achter." in texts(page)
    assert page.foot.take.isEnabled()


def test_my_own_bundle_of_a_copy_of_my_kluis_can_be_taken_in(
    open_bundle: Callable[[Path], BundlePage],
    asked: Asked,
    farid: Farid,
    shared: str,
    settled: Settled,
    desk: Desk,
    read: Read,
) -> None:
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    with farid.vault.connection.transaction():
        for name in ("age_secret", "sign_secret"):
            about.put(
                farid.vault.connection, name, str(asked(lambda vault, name=name: about.get(vault.connection, name)))
            )
    path, words = farid.stick / "kopie.welbundel", "appel boot fiets kaas molen zee"
    bundles.seal_with_words(farid.vault, [shared], words, path)
    page = open_bundle(path)
    page.words.asked.field.setText(words)
    page.words.open.click()
    settled(desk.session)
    assert "Deze bundel maakte je zelf, op een andere computer." in texts(page)
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).answers["laatst-lekker-bezig"].content.text == "Soep koken"


def test_words_too_long_to_lay_out_show_their_beginning_and_say_so(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, desk: Desk, settled: Settled
) -> None:
    farid.writes(shared, "boot" * 10_000, "laatst-lekker-bezig")
    page = open_bundle(farid.sends(shared))
    page.list.look_at(page.list.rows()[0])
    settled(desk.session)
    (card,) = page.view.versions.cards
    assert len(card.words.text()) < 21_000
    assert card.words.text().startswith("‘bootboot")
    assert card.words.text().endswith("De rest is te lang om hier te laten zien.")


def test_a_name_cannot_turn_the_sentence_around_in_which_it_stands(
    open_bundle: Callable[[Path], BundlePage], farid: Farid
) -> None:
    page = open_bundle(farid.sends(add_case(farid.vault, "\u202eMika\u2066", ZIJ, None)))
    assert page.header.title.text() == "Bundel over Mika"
    assert not [row.label for row in page.list.rows() if "\u202e" in row.label]


def test_a_case_without_a_name_that_goes_is_still_told(farid: Farid, shared: str, asked: Asked) -> None:
    erasing.erase_case(farid.vault, shared)
    path = farid.sends(add_case(farid.vault, "Noor", ZIJ, None))
    seen = asked(lambda vault: incoming.preview(vault, path))
    assert isinstance(seen, incoming.Preview)
    nameless = replace(seen, cases=tuple(replace(one, name="") for one in seen.cases if one.erases))
    assert "Farid wiste alles over de jongere." in what_goes(nameless)
    assert [row.label for row in rows_in(entries(nameless))] == ["Alles over de jongere"]


def test_a_known_name_with_another_card_is_not_taken_for_that_colleague(
    open_bundle: Callable[[Path], BundlePage],
    farid: Farid,
    shared: str,
    asked: Asked,
    around: Surroundings,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    with closing(create_vault(tmp_path / "ander", PASSPHRASE, "Farid Amrani", "WEL-team Oost", around)) as vault:
        ours = str(asked(lambda mine: contact_cards.own_card(mine).line))
        contacts.add(vault, contact_cards.read_text(ours), verified=True)
        other = Farid(vault, asked, farid.stick)
        path = other.sends(add_case(vault, "Mika", ZIJ, None))
    page = open_bundle(path)
    assert "Je kent Farid Amrani met een andere kaart." in texts(page)
    assert not page.foot.take.isVisible()
    assert page.from_whom is not None
    with qtbot.waitSignal(page.compare_requested):
        page.from_whom.compare.click()
    assert asked(lambda mine: contacts.named(mine, "Farid Amrani").changed)
