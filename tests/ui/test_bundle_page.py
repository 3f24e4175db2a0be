"""A bundle that comes in: who it is from, what it changes, choosing, taking in as one deed, and turning that back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.announced import Announced
from tests.ui.asking import Answering
from tests.ui.bundling import QUESTION, WATER, WISH, Farid, texts, write
from tests.ui.sealing import held
from ui.desk import Desk
from ui.incoming import BundleFile
from ui.pages.bundle import BundlePage
from ui.pages.bundle_rows import Group
from ui.session import Session
from welapp.actions import approvals, bundles, contacts, erasing
from welapp.actions.cases import add_case
from welapp.actions.people import add_person
from welapp.actions.visits import choose_sharing
from welapp.domain.bundles import Scope
from welapp.domain.case import Case
from welapp.domain.people import Person
from welapp.domain.sharing import Sharing
from welapp.domain.youth import ZIJ

farid, open_bundle, shared = bundling.farid, bundling.open_bundle, bundling.shared
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Read = Callable[[str], Case]


def labels(page: BundlePage, group: Group) -> list[str]:
    return [row.label for row in page.list.rows() if row.group is group]


def test_a_bundle_shows_who_it_is_from_and_that_nothing_was_taken_in(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, read: Read
) -> None:
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    page = open_bundle(farid.sends(shared))
    shown = texts(page)
    assert "Van Farid Amrani" in shown
    assert "Er is nog niets overgenomen." in shown
    assert contacts.named(farid.vault, "Marloes Bakker").number in shown
    assert page.header.title.text() == "Bundel over Mika"
    assert labels(page, Group.NEW) == ["Laatst lekker bezig"]
    assert "laatst-lekker-bezig" not in read(shared).answers


def test_taking_in_brings_what_is_new_and_it_can_be_turned_back(
    open_bundle: Callable[[Path], BundlePage],
    farid: Farid,
    shared: str,
    read: Read,
    settled: Settled,
    desk: Desk,
    announced: Announced,
) -> None:
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    page = open_bundle(farid.sends(shared))
    assert page.foot.take.text() == "Overnemen"
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).answers["laatst-lekker-bezig"].content.text == "Soep koken"
    assert page.done_sheet.isVisible()
    assert page.done_sheet.to_case.text() == "Naar Mika"
    assert announced.take()[-1:] == [f"Overgenomen. {page.done_sheet.words.text()}"]
    assert page.done()
    page.done_sheet.undo.click()
    settled(desk.session)
    assert "laatst-lekker-bezig" not in read(shared).answers
    assert page.done_sheet.title.words.text() == "Teruggedraaid"
    assert announced.take()[-1:] == [f"Teruggedraaid. {page.done_sheet.words.text()}"]


def test_what_only_the_colleague_changed_is_shown_beside_what_it_replaces(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str
) -> None:
    farid.writes(shared, "Weer varen met oma.", WISH)
    page = open_bundle(farid.sends(shared))
    assert labels(page, Group.CHANGED) == ["Je wens in één zin"]
    mine, theirs = page.view.versions.cards
    assert "(weg: opa)" in mine.words.spoken()
    assert "(erbij: oma)" in theirs.words.spoken()
    assert "Neem je dit over? Dan lees je dit eerst terug met Mika." in texts(page)


def test_a_difference_has_to_be_decided_before_anything_is_taken_in(
    open_bundle: Callable[[Path], BundlePage],
    farid: Farid,
    shared: str,
    asked: Asked,
    read: Read,
    settled: Settled,
    desk: Desk,
) -> None:
    farid.writes(shared, f"{WATER} Opa mag mee.")
    write(asked, shared, "Even alleen zijn.")
    page = open_bundle(farid.sends(shared))
    assert labels(page, Group.DIFFERING) == ["Wat helpt als het spannend wordt?"]
    assert page.foot.take.text() == "Nog 1 kiezen"
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).answers[QUESTION].content.text == "Even alleen zijn."
    _, theirs = page.view.versions.cards
    assert theirs.title is not None
    theirs.title.click()
    assert page.foot.take.text() == "Overnemen"
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).answers[QUESTION].content.text == f"{WATER} Opa mag mee."
    assert read(shared).conflicts == ()


def test_both_versions_may_stay_and_wait_in_the_casus(
    open_bundle: Callable[[Path], BundlePage],
    farid: Farid,
    shared: str,
    asked: Asked,
    read: Read,
    settled: Settled,
    desk: Desk,
) -> None:
    farid.writes(shared, "Opa mag mee.")
    write(asked, shared, "Even alleen zijn.")
    page = open_bundle(farid.sends(shared))
    assert page.view.versions.both is not None
    page.view.versions.both.click()
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).conflicts == (f"answer:{QUESTION}/answer",)
    assert "Op 1 plek staan twee versies." in texts(page)
    assert page.done_sheet.to_conflicts.isVisible()


def test_all_that_is_left_can_be_left_standing_at_once(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, asked: Asked
) -> None:
    for question in (QUESTION, WISH):
        farid.writes(shared, "Van Farid", question)
        write(asked, shared, "Van Marloes", question)
    page = open_bundle(farid.sends(shared))
    assert page.foot.take.text() == "Nog 2 kiezen"
    page.foot.rest.click()
    assert page.foot.take.text() == "Alle 2 overnemen"
    assert not page.foot.rest.isVisible()


def test_choosing_words_that_were_not_read_back_says_that_they_will_be(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, asked: Asked
) -> None:
    write(asked, shared, "Even alleen zijn.")
    asked(lambda vault: approvals.approve_answer(vault, shared, QUESTION, "Mika"))
    farid.writes(shared, "Opa mag mee.")
    page = open_bundle(farid.sends(shared))
    mine, theirs = page.view.versions.cards
    assert mine.version.approved.startswith("Mika vond dit goed op")
    assert theirs.version.unread == "Mika las dit nog niet terug."
    assert "Kies je de versie van Farid? Dan lees je dit eerst terug met Mika." in texts(page)
    assert mine.title is not None
    mine.title.click()
    assert not page.view.versions.note.isVisible()


def test_a_bundle_of_someone_whose_digits_were_not_compared_cannot_be_taken_in(
    qtbot: QtBot, open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, asked: Asked, settled: Settled,
    desk: Desk,
) -> None:  # fmt: skip
    farid.writes(shared, "Opa mag mee.")
    path = farid.sends(shared)
    known = asked(lambda vault: contacts.named(vault, "Farid Amrani").id)
    asked(lambda vault: contacts.doubt(vault, str(known)))
    page = open_bundle(path)
    assert "We weten niet zeker van wie dit is" in texts(page)
    assert not page.foot.take.isVisible()
    assert all(card.title is None for card in page.view.versions.cards)
    with qtbot.waitSignal(page.compare_requested) as wish:
        page.from_whom.compare.click()
    assert wish.args == [known]


def test_a_bundle_of_an_unknown_colleague_offers_to_compare_digits(
    qtbot: QtBot, open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, asked: Asked
) -> None:
    farid.writes(shared, "Opa mag mee.")
    path = farid.sends(shared)
    known = str(asked(lambda vault: contacts.named(vault, "Farid Amrani").id))
    asked(lambda vault: contacts.remove(vault, known))
    page = open_bundle(path)
    assert not page.foot.take.isVisible()
    with qtbot.waitSignal(page.compare_requested):
        page.from_whom.compare.click()
    assert not asked(lambda vault: contacts.named(vault, "Farid Amrani").trusted)


def test_what_the_bundle_erases_is_said_beforehand(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, read: Read, settled: Settled, desk: Desk
) -> None:
    erasing.erase_answer(farid.vault, shared, WISH)
    page = open_bundle(farid.sends(shared))
    assert "Farid wiste 1 ding. Dat gaat hier dan ook weg. Dat kun je niet terugdraaien." in texts(page)
    assert labels(page, Group.ERASED) == ["Je wens in één zin"]
    assert labels(page, Group.CHANGED) == [], "it is told once"
    assert WISH in read(shared).answers
    page.foot.take.click()
    settled(desk.session)
    assert WISH not in read(shared).answers


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "geen bundel van welapp"), (b"hallo", "geen bundel van welapp")],
)
def test_a_bad_file_is_one_sentence_and_another_try(
    tmp_path: Path,
    open_bundle: Callable[[Path], BundlePage],
    farid: Farid,
    shared: str,
    settled: Settled,
    desk: Desk,
    content: bytes,
    sentence: str,
    announced: Announced,
) -> None:
    bad = tmp_path / "iets.welbundel"
    bad.write_bytes(content)
    page = open_bundle(bad)
    assert sentence in page.refused.words.words.text()
    assert page.refused.words.words.text() in announced.take()
    assert not page.foot.isVisible()
    good = farid.sends(shared)
    page._ask.file = good  # type: ignore[attr-defined]
    page.refused.other.click()
    settled(desk.session)
    assert "Van Farid Amrani" in texts(page)


def test_a_file_that_is_gone_is_one_sentence(tmp_path: Path, open_bundle: Callable[[Path], BundlePage]) -> None:
    page = open_bundle(tmp_path / "weg.welbundel")
    assert page.refused.isVisible()
    assert page.refused.words.words.text()


def test_a_damaged_bundle_is_one_sentence(open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str) -> None:
    path = farid.sends(shared)
    path.write_bytes(path.read_bytes()[:-40])
    page = open_bundle(path)
    assert "beschadigd" in page.refused.words.words.text()
    assert not page.foot.isVisible()


def test_a_bundle_for_someone_without_a_card_asks_for_its_six_words(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, settled: Settled, desk: Desk, tmp_path: Path
) -> None:
    farid.writes(shared, "Opa mag mee.")
    path, words = tmp_path / "woorden.welbundel", "appel boot fiets kaas molen zee"
    bundles.seal_with_words(farid.vault, [shared], words, path)
    page = open_bundle(path)
    assert page.words.isVisible()
    page.words.asked.field.setText("appel boot fiets kaas molen zon")
    page.words.open.click()
    settled(desk.session)
    assert "passen niet" in page.words.asked.error()
    page.words.asked.field.setText(words)
    page.words.open.click()
    settled(desk.session)
    assert "Van Farid Amrani" in texts(page)


def test_the_same_bundle_once_more_says_that_it_was_taken_in_before(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, settled: Settled, desk: Desk
) -> None:
    farid.writes(shared, "Opa mag mee.")
    path = farid.sends(shared)
    page = open_bundle(path)
    page.foot.take.click()
    settled(desk.session)
    again = open_bundle(path)
    assert "Je nam deze bundel al over" in texts(again)
    assert "Alles uit deze bundel heb je al." in texts(again)
    assert not again.foot.take.isVisible()
    assert again.foot.leave.text() == "Sluiten"


def test_someone_new_is_one_thing_with_all_that_is_known_of_them(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str
) -> None:
    add_person(farid.vault, shared, Person("", "Gerrit", "botenmaker"))
    page = open_bundle(farid.sends(shared))
    assert labels(page, Group.NEW) == ["Gerrit, botenmaker"]
    (card,) = page.view.versions.cards
    assert card.version.text.startswith("naam: Gerrit\nwie het is: botenmaker")


def test_several_casussen_each_have_a_heading(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str
) -> None:
    other = add_case(farid.vault, "Noor", ZIJ, None)
    page = open_bundle(farid.sends(shared, other))
    model = page.list.model()
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert "Mika" in said
    assert "Noor" in said


def test_keys_walk_the_list_and_enter_goes_to_the_versions(
    qtbot: QtBot, open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, asked: Asked
) -> None:
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    farid.writes(shared, "Opa mag mee.")
    write(asked, shared, "Even alleen zijn.")
    page = open_bundle(farid.sends(shared))
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.view.versions.title.text() == "Laatst lekker bezig"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    mine, theirs = page.view.versions.cards
    assert mine.title is not None
    assert theirs.title is not None
    assert mine.title.hasFocus()
    qtbot.keyClick(mine.title, Qt.Key.Key_Right)
    assert theirs.title.isChecked()
    assert page.foot.take.text() == "Alle 2 overnemen"


def test_leaving_stops_what_is_being_read(
    qtbot: QtBot, farid: Farid, shared: str, desk: Desk, settled: Settled
) -> None:
    path = farid.sends(shared)
    with held(desk.session):  # so that it is still being read when it is left
        page = BundlePage(desk, Answering(), BundleFile(path))
        qtbot.waitUntil(page.at_work)
        page.save_now()
    settled(desk.session)
    assert not page.at_work()
    assert "Gestopt" in page.refused.words.words.text()
    page.deleteLater()


def test_stopping_while_it_is_taken_in_leaves_the_kluis_as_it_was(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, read: Read, settled: Settled, desk: Desk
) -> None:
    farid.writes(shared, "Soep koken", "laatst-lekker-bezig")
    page = open_bundle(farid.sends(shared))
    page.take()
    assert page.at_work()
    assert not page.list.isVisible(), "no names while the kluis does not go on slot by itself"
    page.progress.stop_button.click()
    settled(desk.session)
    assert not page.at_work()
    assert page.said.text() == "Gestopt. Er is niets veranderd."
    assert "laatst-lekker-bezig" not in read(shared).answers
    page.foot.take.click()
    settled(desk.session)
    assert read(shared).answers["laatst-lekker-bezig"].content.text == "Soep koken"


def test_what_is_not_shared_any_more_is_said(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, shared: str, settled: Settled, desk: Desk
) -> None:
    """A bundle with only what the table may read takes an answer back that was closed since."""
    approvals.approve_answer(farid.vault, shared, WISH, "Mika")
    first = farid.stick / "eerst.welbundel"
    to = [one.id for one in contacts.contacts(farid.vault)]
    bundles.seal_bundle(farid.vault, [shared], to, first, scope=Scope.TABLE)
    choose_sharing(farid.vault, shared, WISH, Sharing())
    later = farid.stick / "later.welbundel"
    bundles.seal_bundle(farid.vault, [shared], to, later, scope=Scope.TABLE)
    page = open_bundle(later)
    rows = [row for row in page.list.rows() if row.label == "Je wens in één zin"]
    assert [row.about for row in rows] == ["Farid deelt dit niet meer"]
    page.list.look_at(rows[0])
    assert "Farid deelt dit niet meer met jou." in texts(page)
