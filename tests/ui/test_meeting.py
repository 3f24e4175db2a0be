from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from ui.desk import Desk
from ui.pages.meeting import MeetingPage
from ui.pages.moments import time_from, time_text
from ui.pages.place_asked import LOOK_QUESTION, OTHER_PLACE
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person
from welapp.actions.questions import save_form
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content, Pick
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Case
from welapp.domain.meeting import Meeting
from welapp.domain.people import Part, Person
from welapp.errors import KnownError
from welapp.forms import edit
from welapp.forms.load import Forms

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, mika: str, settled: Settled) -> MeetingPage:
    made = MeetingPage(desk, mika)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def said(page: MeetingPage) -> list[str]:
    return [words.text() for words in page.findChildren(Words) if words.isVisible()]


@pytest.mark.parametrize("text", ["14.30", "14:30", "1430", "14u30", " 14.30 uur "])
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert time_from(text) == time(14, 30)


@pytest.mark.parametrize("text", ["25.00", "14.60", "straks", "-1", "14.3.0"])
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(KnownError, match="Schrijf de tijd zo"):
        time_from(text)


def test_an_hour_alone_is_a_time_and_nothing_is_no_time() -> None:
    assert time_from("9") == time(9)
    assert time_from("  ") is None
    assert time_text(time(9, 5)) == "09.05"


def test_everything_that_is_filled_in_is_kept_without_a_button(
    qtbot: QtBot, page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.day.choose.click()
    page.day.field.set_day(date(2026, 12, 8))
    qtbot.keyClicks(page.start, "14")
    qtbot.keyClicks(page.end, "15.30")
    qtbot.keyClicks(page.place_field, "De Meerval")
    qtbot.keyClicks(page.food, "soep")
    page.save_now()
    settled(session)
    meeting = read(mika).meeting
    assert meeting == Meeting(on=date(2026, 12, 8), start=time(14), end=time(15, 30), place="De Meerval", food="soep")
    assert page.saved.text() == "Bewaard"


def test_a_day_can_be_taken_away_again(
    page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.day.choose.click()
    settled(session)
    assert read(mika).meeting.on is not None
    page.day.remove.click()
    settled(session)
    assert read(mika).meeting.on is None
    assert page.day.choose.isVisible()


def test_a_wrong_time_is_said_at_the_field_and_keeps_nothing_wrong(
    qtbot: QtBot, page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    qtbot.keyClicks(page.start, "straks")
    page.save_now()
    settled(session)
    assert "Schrijf de tijd zo: 14.30." in said(page)
    assert page.saved.text().startswith("Niet bewaard")
    assert read(mika).meeting.start is None


def test_an_end_before_the_start_is_said(
    qtbot: QtBot, page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    qtbot.keyClicks(page.start, "15")
    qtbot.keyClicks(page.end, "14")
    page.save_now()
    settled(session)
    assert any("eindtijd ligt vóór de begintijd" in text for text in said(page))
    assert read(mika).meeting.end is None


def test_telling_later_than_a_week_is_refused_and_the_page_says_the_last_day(
    page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.day.choose.click()
    page.day.field.set_day(date(2026, 12, 1))
    assert any("uiterlijk dinsdag 8 december 2026" in text for text in said(page))
    page.told_by.choose.click()
    page.told_by.field.set_day(date(2026, 12, 9))
    settled(session)
    assert any("later dan een week" in text for text in said(page))
    page.told_by.field.set_day(date(2026, 12, 3))
    settled(session)
    assert read(mika).meeting.feedback_on == date(2026, 12, 3)
    assert not any("later dan een week" in text for text in said(page))


def test_the_owner_of_the_casus_is_proposed_for_telling(
    qtbot: QtBot, desk: Desk, mika: str, asked: Asked, session: Session, settled: Settled
) -> None:
    farid = str(asked(lambda vault: add_person(vault, mika, Person("", "Farid", part=Part.OWNER))))
    page = MeetingPage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    assert page.teller.currentData() == farid


def test_that_it_was_told_keeps_the_day_on_which_it_was(
    qtbot: QtBot, desk: Desk, mika: str, asked: Asked, read: Read, session: Session, settled: Settled
) -> None:
    told = date(2026, 11, 20)
    asked(lambda vault: plan_meeting(vault, mika, Meeting(on=date(2026, 11, 18), fed_back_on=told)))
    page = MeetingPage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    assert page.told.isChecked()
    qtbot.keyClicks(page.how, "samen")
    page.save_now()
    settled(session)
    assert read(mika).meeting.fed_back_on == told
    page.told.click()
    settled(session)
    assert read(mika).meeting.fed_back_on is None


def test_scrolling_over_a_day_does_not_change_it(
    qtbot: QtBot, page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.day.choose.click()
    settled(session)
    before = read(mika).meeting.on
    page.food.setFocus()
    middle = QPointF(page.day.field.rect().center())
    turn = QWheelEvent(
        middle,
        page.day.field.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.day.field, turn)
    settled(session)
    assert page.day.day() == before


def test_asking_for_the_place_is_kept_with_who_asked_whom_and_when(
    qtbot: QtBot, page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    asked = page.asked
    assert not asked.of.isVisible()
    asked.free.choose(Free.ASKED.value)
    assert asked.of.isVisible()
    qtbot.keyClicks(asked.of, "Joke van de roeiclub")
    marloes = read(mika).people[0].id
    asked.by.setCurrentIndex(asked.by.findData(marloes))
    asked.by.activated.emit(asked.by.currentIndex())
    page.save_now()
    settled(session)
    kept = read(mika).meeting.asking
    assert kept == Asking(Free.ASKED, "Joke van de roeiclub", marloes, date(2026, 11, 27))
    asked.free.choose(Free.YES.value)
    settled(session)
    assert read(mika).meeting.asking == replace(kept, free=Free.YES)


def test_going_to_see_the_place_has_a_day_and_who_goes_along(
    page: MeetingPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    marloes = read(mika).people[0].id
    page.asked.look_on.choose.click()
    page.asked.look_on.field.set_day(date(2026, 12, 2))
    page.asked.look_with.boxes[marloes].click()
    settled(session)
    assert read(mika).meeting.asking == Asking(look_on=date(2026, 12, 2), look_with=(marloes,))


def test_what_the_youth_chose_about_looking_beforehand_is_said(
    qtbot: QtBot, desk: Desk, page: MeetingPage, mika: str, asked: Asked, settled: Settled
) -> None:
    assert "Mika koos nog niet of vooraf kijken fijn is." in said(page)
    pick = Content(picks=(Pick("ja-samen", "Ja, samen met iemand"),))
    asked(lambda vault: save_answer(vault, mika, LOOK_QUESTION, pick))
    again = MeetingPage(desk, mika)
    qtbot.addWidget(again)
    again.show()
    settled(desk.session)
    assert "Mika koos: ja, samen met iemand." in said(again)


def test_what_is_asked_about_the_place_stays_when_it_is_told_that_the_youth_heard(
    qtbot: QtBot, desk: Desk, mika: str, asked: Asked, read: Read, session: Session, settled: Settled
) -> None:
    asking = Asking(Free.NO, "Joke", look_on=date(2026, 12, 2))
    asked(lambda vault: plan_meeting(vault, mika, Meeting(place="De Meerval", asking=asking)))
    page = MeetingPage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    page.told.click()
    settled(session)
    assert read(mika).meeting.asking == asking


def test_a_choice_that_comes_before_the_casus_is_read_wipes_nothing(
    qtbot: QtBot, desk: Desk, mika: str, asked: Asked, read: Read, session: Session, settled: Settled
) -> None:
    meeting = Meeting(on=date(2026, 12, 1), place="De Meerval", food="soep")
    asked(lambda vault: plan_meeting(vault, mika, meeting))
    page = MeetingPage(desk, mika)
    qtbot.addWidget(page)
    page.told.click()  # the page is there, what it shows is still on its way
    page.save_now()
    settled(session)
    page.save_now()
    settled(session)
    kept = read(mika).meeting
    assert (kept.on, kept.place, kept.food) == (meeting.on, meeting.place, meeting.food)


def test_another_place_must_be_asked_again(
    qtbot: QtBot, page: MeetingPage, mika: str, read: Read, session: Session, settled: Settled, announced: Announced
) -> None:
    qtbot.keyClicks(page.place_field, "De Meerval")
    assert OTHER_PLACE not in said(page)
    page.asked.free.choose(Free.YES.value)
    settled(session)
    qtbot.keyClicks(page.place_field, " of de bieb")
    assert OTHER_PLACE in said(page)
    assert announced.take().count(OTHER_PLACE) == 1
    page.save_now()
    settled(session)
    assert read(mika).meeting.asking.free is Free.NOT_ASKED
    page.asked.free.choose(Free.YES.value)
    assert OTHER_PLACE not in said(page)


@pytest.fixture
def hidden_look(desk: Desk, asked: Asked) -> Desk:
    """The team does not ask whether it is nice to see the place beforehand."""
    form, question = desk.forms.youth, desk.forms.question(LOOK_QUESTION)
    forms = asked(lambda vault: save_form(vault, edit.put_question(form, replace(question, hidden=True))))
    assert isinstance(forms, Forms)
    return replace(desk, forms=forms)


def test_what_belongs_to_a_hidden_question_is_not_asked_here_either(
    qtbot: QtBot, hidden_look: Desk, mika: str, settled: Settled
) -> None:
    page = MeetingPage(hidden_look, mika)
    qtbot.addWidget(page)
    page.show()
    settled(hidden_look.session)
    assert page.asked.ask_sheet.isVisible()
    assert not page.asked.look_sheet.isVisible()


def test_what_was_answered_or_agreed_about_a_hidden_question_stays(
    qtbot: QtBot, hidden_look: Desk, mika: str, settled: Settled, asked: Asked, read: Read
) -> None:
    agreed = replace(read(mika).meeting, asking=Asking(look_on=date(2026, 12, 2)))
    asked(lambda vault: plan_meeting(vault, mika, agreed))
    page = MeetingPage(hidden_look, mika)
    qtbot.addWidget(page)
    page.show()
    settled(hidden_look.session)
    assert page.asked.look_sheet.isVisible()
    assert not page.asked.wished.isVisible()
    pick = Content(picks=(Pick("graag", "Ja, graag"),))
    asked(lambda vault: save_answer(vault, mika, LOOK_QUESTION, pick))
    page.show_case(read(mika))
    assert "Mika koos: ja, graag." in said(page)
