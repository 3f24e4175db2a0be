"""A bundle is understood at a glance: whose it is, how to go through it, and what can be done afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.bundling import QUESTION, Asked, Farid, texts, write
from ui.desk import Desk
from ui.pages.bundle import BundlePage
from ui.pages.bundle_rows import Group
from ui.saying import short_date
from ui.session import Session
from welapp.actions import approvals, bundles, contacts, visits
from welapp.actions.cases import add_case
from welapp.actions.people import add_person
from welapp.domain.answers import Content, State
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.youth import ZIJ, Age

farid, open_bundle = bundling.farid, bundling.open_bundle
Settled = Callable[[Session], None]


def test_the_title_names_all_that_it_is_about(open_bundle: Callable[[Path], BundlePage], farid: Farid) -> None:
    cases = [add_case(farid.vault, name, ZIJ, Age.FROM_12) for name in ("Mika", "Noor")]
    assert open_bundle(farid.sends(*cases)).header.title.text() == "Bundel over Mika en Noor"


def test_a_long_list_is_leafed_through_by_itself_while_the_page_stays(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, desk: Desk, qtbot: QtBot
) -> None:
    case = add_case(farid.vault, "Noor", ZIJ, Age.FROM_12)
    for number in range(30):
        add_person(farid.vault, case, Person("", f"Kees {number}", "opa"))
    path = farid.stick / "kees.welbundel"
    to = [one.id for one in contacts.contacts(farid.vault)]
    bundles.seal_bundle(farid.vault, [case], to, path, until=desk.today() + timedelta(weeks=4))
    page = open_bundle(path)
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)


def test_what_is_rather_not_written_is_told_once(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, asked: Asked, mika: str
) -> None:
    asked(lambda vault: visits.set_will(vault, mika, Will.YES))
    write(asked, mika, "Naar het water.")
    asked(lambda vault: approvals.approve_answer(vault, mika, QUESTION, "Marloes"))
    farid.gets(mika)
    visits.save_answer(farid.vault, mika, QUESTION, Content(), state=State.UNWRITTEN)
    page = open_bundle(farid.sends(mika))
    (row,) = page.list.rows()
    assert (row.group, row.label) == (Group.ERASED, "Wat helpt als het spannend wordt?")
    assert "Farid wiste 1 ding. Dat gaat hier dan ook weg." in texts(page)


def test_home_and_end_go_to_the_first_and_last_thing(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, asked: Asked, mika: str, qtbot: QtBot
) -> None:
    write(asked, mika, "Naar het water.")
    farid.gets(mika)
    for question in ("lekker", "laatst-lekker-bezig"):
        farid.writes(mika, "Soep koken.", question)
    page = open_bundle(farid.sends(mika))
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.view.versions.title.text() == "Wat jij lekker vindt"
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    assert page.view.versions.title.text() == "Laatst lekker bezig"


def lists(page: BundlePage) -> str:
    model = page.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return "\n".join(str(model.index(row, 0).data(role)) for row in range(model.rowCount()))


def test_what_changes_nothing_is_told_in_words_and_not_in_figures_of_the_store(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, asked: Asked, mika: str
) -> None:
    write(asked, mika, "Naar het water.")
    farid.gets(mika)
    farid.writes(mika, "Soep koken.", "lekker")
    page = open_bundle(farid.sends(mika))
    assert "De rest is bij jou hetzelfde." in lists(page)
    write(asked, mika, "Naar de bieb.")
    page = open_bundle(farid.sends(mika))
    assert "Wat bij jou nieuwer is, blijft zo. De rest is bij jou hetzelfde." in lists(page)


def test_of_a_casus_that_brings_nothing_it_is_said_that_all_is_the_same(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, mika: str
) -> None:
    farid.gets(mika)
    page = open_bundle(farid.sends(mika, add_case(farid.vault, "Noor", ZIJ, Age.FROM_12)))
    assert "Alles is bij jou hetzelfde." in lists(page)


def test_what_was_taken_in_already_asks_for_no_choice(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, asked: Asked, mika: str
) -> None:
    farid.gets(mika)
    page = open_bundle(farid.sends(mika))
    assert "Alles uit deze bundel heb je al." in texts(page)
    assert "Kijk eerst, kies dan." not in texts(page)


def test_afterwards_it_says_where_and_until_when_it_can_still_be_turned_back(
    open_bundle: Callable[[Path], BundlePage], farid: Farid, desk: Desk, settled: Settled
) -> None:
    page = open_bundle(farid.sends(add_case(farid.vault, "Noor", ZIJ, Age.FROM_12)))
    page.foot.take.click()
    settled(desk.session)
    assert page.done_sheet.to_case.hasFocus()
    last = short_date(desk.today() + timedelta(days=30))
    assert page.done_sheet.later.isVisible()
    assert page.done_sheet.later.text() == f"Later terugdraaien kan ook, bij de casus, tot en met {last}."
    page.done_sheet.undo.click()
    settled(desk.session)
    assert not page.done_sheet.later.isVisible()
