"""Two versions in a casus: told there and in the list, chosen or written anew; and turning a bundle back later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.asking import Answering
from tests.ui.bundling import QUESTION, WISH, Farid, write
from tests.ui.colleagues import said
from tests.ui.conftest import NOW
from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.case_groups import spoken, unsaid_differences
from ui.pages.conflicts import ConflictsPage
from ui.pages.version_words import title_of
from ui.palettes import Colours
from ui.session import Session
from ui.theme import Look, Reading
from welapp.actions import incoming, meetings
from welapp.actions.cases import change_youth, list_cases, read_case
from welapp.actions.versions import Version
from welapp.actions.visits import save_answer, set_will
from welapp.domain.answers import Content, LaidCard, Pile
from welapp.domain.case import Case, Will
from welapp.domain.meeting import Meeting
from welapp.domain.youth import ZIJ

farid = bundling.farid
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Read = Callable[[str], Case]
QUESTIONS = ("laatst-lekker-bezig", "fijne-dag", "wens-in-een-zin", "pauzeplek")
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


def on(farid: Farid) -> Asked:
    return lambda job: job(farid.vault)


def type_over(page: ConflictsPage, *words: str) -> None:
    """Type in each of the fields that are there."""
    assert len(page.writing.fields) == len(words)
    for field, typed in zip(page.writing.fields.values(), words, strict=True):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)


def look_at(page: ConflictsPage, field: str, question: str = "") -> None:
    rows = (row for row in page.list.rows() if row.place[2] == field)
    page.list.look_at(next(row for row in rows if row.place[1].endswith(question)))


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
    type_over(page, "Eerst alleen, dan met opa.")
    page.writing.keep.click()
    settled(desk.session)
    assert read(torn).conflicts == ()
    assert read(torn).answers[QUESTION].content.text == "Eerst alleen, dan met opa."


def test_what_is_written_anew_begins_with_the_chosen_version_and_says_who_may_read_it(
    page: ConflictsPage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    his = next(card for card in page.versions.cards if HIS in card.version.text)
    assert his.title is not None
    his.title.click()
    page.write.click()
    (field,) = page.writing.fields.values()
    assert field.text() == HIS
    assert "Mag dit lezen: iedereen aan tafel" in said(page)
    assert "Dan lees je dit eerst terug" in said(page)
    type_over(page, "Opa of alleen.")
    page.writing.keep.click()
    settled(desk.session)
    assert [one.question for one in read(torn).to_read_back()] == [QUESTION]


def test_by_keys_a_place_and_a_name_are_written_anew_and_a_day_is_only_chosen(
    page: ConflictsPage, farid: Farid, torn: str, asked: Asked, read: Read, settled: Settled, desk: Desk
) -> None:
    for run, place, day in ((asked, "De bieb", 1), (on(farid), "Thuis", 2)):
        run(lambda vault, place=place, day=day: meetings.plan_meeting(
            vault, torn, Meeting(on=date(2026, 12, day), place=place)
        ))  # fmt: skip
        run(lambda vault, place=place: change_youth(vault, torn, f"Mika uit {place}", ZIJ, None))
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    page.reload()
    settled(desk.session)
    for field, typed in (("place", "De kantine"), ("name", "Mika")):
        look_at(page, field)
        page.write.setFocus()
        QTest.keyClick(page.write, Qt.Key.Key_Space)
        (line,) = page.writing.fields.values()
        type_over(page, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        settled(desk.session)
    look_at(page, "on")
    assert not page.write.isVisible()
    now = read(torn)
    assert (now.meeting.place, now.youth.name) == ("De kantine", "Mika")
    assert "meeting/on" in now.conflicts
    farid.gets(torn)
    there = read_case(farid.vault, torn)
    assert (there.meeting.place, there.youth.name, there.conflicts) == ("De kantine", "Mika", now.conflicts)


def test_what_the_page_of_a_name_refuses_is_said_here_too_and_the_words_stay_in_the_field(
    page: ConflictsPage, farid: Farid, torn: str, asked: Asked, settled: Settled, desk: Desk
) -> None:
    for run, name in ((asked, "Mika"), (on(farid), "Mies")):
        run(lambda vault, name=name: change_youth(vault, torn, f"{name} B.", ZIJ, None))
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    page.reload()
    settled(desk.session)
    look_at(page, "name")
    page.write.click()
    type_over(page, "  ")
    page.writing.keep.click()
    settled(desk.session)
    assert "Er staat nog geen naam" in page.said.text()
    assert page.writing.isVisible()


def test_cards_in_two_versions_lie_on_piles_with_the_names_that_the_question_gave_them(
    page: ConflictsPage, farid: Farid, torn: str, asked: Asked, settled: Settled, desk: Desk
) -> None:
    question = "graag-aan-tafel"
    for run, pile in ((asked, Pile.NOT), (on(farid), Pile.FITS)):
        laid = Content(cards=(LaidCard("vader", "Mijn vader", pile),))
        run(lambda vault, laid=laid: save_answer(vault, torn, question, laid))
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    page.reload()
    settled(desk.session)
    look_at(page, "answer", question)
    shown = {card.version.text for card in page.versions.cards}
    assert shown == {"Liever niet: Mijn vader", "Graag erbij: Mijn vader"}


def test_what_was_typed_is_kept_when_the_page_is_left(
    page: ConflictsPage, torn: str, read: Read, settled: Settled, desk: Desk
) -> None:
    page.write.click()
    type_over(page, "Eerst alleen, dan met opa.")
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


@pytest.fixture
def many(page: ConflictsPage, farid: Farid, torn: str, asked: Asked, settled: Settled, desk: Desk) -> ConflictsPage:
    """Long answers to four more questions in two versions, more than fits in the window."""
    for run, word in ((asked, "hier "), (on(farid), "daar ")):
        for question in QUESTIONS:
            run(lambda vault, question=question, word=word: save_answer(vault, torn, question, Content(word * 500)))
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    page.reload()
    settled(desk.session)
    return page


def is_seen(page: ConflictsPage, widget: QWidget) -> bool:
    shown = widget.mapTo(page.scroller.viewport(), QPoint())
    return page.scroller.viewport().rect().contains(shown)


def test_after_a_choice_one_stands_at_the_head_of_the_next_thing_in_the_list(
    many: ConflictsPage, settled: Settled, desk: Desk
) -> None:
    rows = many.list.rows()
    many.list.look_at(rows[2])
    title = many.versions.cards[1].title
    assert title is not None
    title.click()
    settled(desk.session)
    bar = many.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not is_seen(many, many.versions.title)
    many.take.setFocus()
    QTest.keyClick(many.take, Qt.Key.Key_Space)
    settled(desk.session)
    assert many.list.row() == rows[3]
    assert is_seen(many, many.versions.title)
    first = many.versions.cards[0].title
    assert first is not None
    assert first.hasFocus()
    assert not many.take.isEnabled()


@pytest.fixture
def large_letters(look: Look) -> None:
    look.wear(Reading(Colours.LIGHT, 2.0))


def test_with_large_letters_a_press_on_a_line_leads_to_its_versions_under_the_list(
    large_letters: None, many: ConflictsPage, settled: Settled, desk: Desk
) -> None:
    assert not is_seen(many, many.versions.title)
    index = many.list.model().index(3, 0)
    QTest.mouseClick(many.list.viewport(), Qt.MouseButton.LeftButton, pos=many.list.visualRect(index).center())
    settled(desk.session)
    assert many.versions.title.text() == many.list.rows()[2].label
    assert is_seen(many, many.versions.title)


def test_versions_of_people_with_one_first_name_or_one_whole_name_are_told_apart() -> None:
    def by(author: str, *, mine: bool = False, computer: int = 0) -> Version:
        return Version("a", "", author, NOW, mine, "d", computer=computer)

    def titles(*versions: Version) -> list[str]:
        return [title_of(version, versions) for version in versions]

    assert titles(by("Marloes Bakker", mine=True), by("Farid Amrani")) == ["Jouw versie", "Versie van Farid"]
    assert titles(by("Farid Bos"), by("Farid Amrani")) == ["Versie van Farid Bos", "Versie van Farid Amrani"]
    assert titles(by("Farid Amrani", computer=1), by("Farid Amrani", computer=2)) == [
        "Versie van Farid, computer 1",
        "Versie van Farid, computer 2",
    ]


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


def test_the_casus_does_not_pass_one_of_two_wishes_off_as_the_wish(
    casus: CasePage, farid: Farid, torn: str, asked: Asked, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    assert "Wensdroom" in said(casus)
    farid.writes(torn, "Een boot met een zeil.", WISH)
    write(asked, torn, "Een boot met opa.", WISH)
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    made = CasePage(desk, torn, Answering())
    qtbot.addWidget(made)
    made.show()
    settled(desk.session)
    assert "Wensdroom: één van de versies" in said(made)


def test_two_things_come_as_they_were_asked_and_after_a_choice_the_keys_are_at_the_next(
    page: ConflictsPage, farid: Farid, torn: str, asked: Asked, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    farid.writes(torn, "Een boot met een zeil.", WISH)
    write(asked, torn, "Een boot met opa.", WISH)
    path = farid.sends(torn)
    asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, path)))
    page.reload()
    settled(desk.session)
    assert [row.label for row in page.list.rows()] == ["Je wens in één zin", "Wat helpt als het spannend wordt?"]
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.list.look_at(page.list.rows()[0])
    page.versions.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    page.take.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.take, Qt.Key.Key_Space)
    settled(desk.session)
    assert [row.label for row in page.list.rows()] == ["Wat helpt als het spannend wordt?"]
    title = page.versions.cards[0].title
    assert title is not None
    assert title.hasFocus()
