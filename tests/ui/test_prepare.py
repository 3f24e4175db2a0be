"""Preparing the home visit: what is filled in is kept, and the steps tick themselves as far as the kluis knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.prepare import PreparePage
from ui.session import Session
from ui.stand import BLANK
from ui.widgets.controls import CheckBox
from ui.widgets.words import Words
from welapp.actions.cases import change_youth
from welapp.actions.grounds import record_ground
from welapp.actions.people import add_person
from welapp.actions.preparing import plan_visit
from welapp.actions.undo import put_back
from welapp.actions.visits import set_will
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.consent import Basis
from welapp.domain.people import Part, Person
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import ZIJ, Age

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]
TODAY = date(2026, 11, 27)


@pytest.fixture
def farid(asked: Asked, mika: str) -> str:
    return str(asked(lambda vault: add_person(vault, mika, Person("", "Farid", part=Part.OWNER))))


@pytest.fixture
def opened_page(qtbot: QtBot, desk: Desk, mika: str, farid: str, settled: Settled) -> Callable[[], PreparePage]:
    def opened() -> PreparePage:
        made = PreparePage(desk, mika)
        qtbot.addWidget(made)
        made.resize(1262, 768)
        made.show()
        settled(desk.session)
        return made

    return opened


@pytest.fixture
def page(opened_page: Callable[[], PreparePage]) -> PreparePage:
    return opened_page()


def said(page: PreparePage) -> list[str]:
    return [words.text() for words in page.findChildren(Words) if words.isVisible()]


def test_everything_that_is_filled_in_is_kept_without_a_button(
    qtbot: QtBot, page: PreparePage, opened_page: Callable[[], PreparePage], read: Read, mika: str, farid: str,
    session: Session, settled: Settled,
) -> None:  # fmt: skip
    page.day.choose.click()
    page.day.field.set_day(date(2026, 12, 1))
    qtbot.keyClicks(page.start, "15.30")
    page.along.boxes[farid].click()
    page.bring.boxes["De kaartjes"].click()
    page.told.click()
    page.teller.setCurrentIndex(page.teller.findData(farid))
    page.teller.activated.emit(page.teller.currentIndex())
    step = page.steps.rows["uitleg"]
    assert isinstance(step, CheckBox)
    step.click()
    page.save_now()
    settled(session)
    plan = VisitPlan(date(2026, 12, 1), time(15, 30), (farid,), ("De kaartjes",), TODAY, farid, ("uitleg",))
    assert read(mika).visit == plan
    assert page.saved.text() == "Bewaard"
    again = opened_page()
    assert again._plan() == plan


def test_only_who_visits_can_be_ticked(asked: Asked, mika: str, opened_page: Callable[[], PreparePage]) -> None:
    asked(lambda vault: add_person(vault, mika, Person("", "Kees", "opa")))
    asked(lambda vault: add_person(vault, mika, Person("", "Sanne", part=Part.CONNECTOR)))
    words = [box.text() for box in opened_page().along.boxes.values()]
    assert words == ["Marloes Bakker, coördinator", "Farid, eigenaar van de casus", "Sanne, verbinder"]


def test_the_explanation_to_the_parents_stands_there_with_the_name(page: PreparePage) -> None:
    assert any("om naar Mika te luisteren" in words for words in said(page))
    assert not any("{" in words for words in said(page))


def test_a_youth_of_sixteen_is_asked_before_the_parents_hear_of_it(
    asked: Asked, mika: str, page: PreparePage, opened_page: Callable[[], PreparePage]
) -> None:
    first = "Mika is 16 of ouder. Vraag Mika eerst of je dit mag vertellen."
    assert first not in said(page)
    asked(lambda vault: change_youth(vault, mika, "Mika", ZIJ, Age.FROM_16))
    assert first in said(opened_page())


def test_taking_the_tick_away_takes_the_day_along(
    page: PreparePage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.told.click()
    settled(session)
    assert read(mika).visit.told_on == TODAY
    assert page.told_on.isVisible()
    page.told.click()
    settled(session)
    assert read(mika).visit == VisitPlan()
    assert not page.told_on.isVisible()


def test_a_wrong_time_is_said_at_the_field_and_loses_nothing_else(
    qtbot: QtBot, page: PreparePage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    qtbot.keyClicks(page.start, "straks")
    page.bring.boxes["De kaartjes"].click()
    settled(session)
    assert "Schrijf de tijd zo: 14.30." in said(page)
    assert page.saved.text().startswith("Niet bewaard")
    page.start.clear()
    qtbot.keyClicks(page.start, "14")
    page.save_now()
    settled(session)
    assert read(mika).visit == VisitPlan(start=time(14), bring=("De kaartjes",))


def test_the_steps_say_what_is_done_and_ask_only_for_what_the_kluis_cannot_know(
    page: PreparePage, asked: Asked, mika: str, opened_page: Callable[[], PreparePage], session: Session,
    settled: Settled,
) -> None:  # fmt: skip
    by_hand = [step for step, row in page.steps.rows.items() if isinstance(row, CheckBox)]
    assert by_hand == ["uitleg", "delen", "bedankt"]
    page.told.click()
    settled(session)
    row = page.steps.rows["ouders"]
    assert not isinstance(row, CheckBox)
    assert row.words.accessibleName() == "gedaan: De ouders weten waarvoor jullie komen"
    asked(lambda vault: set_will(vault, mika, Will.NOT_NOW))
    will = opened_page().steps.rows["wil"]
    assert not isinstance(will, CheckBox)
    assert will.words.accessibleName() == "gedaan: Mika zei of het nu mag"


def test_the_grounds_are_told_with_the_way_to_them(
    qtbot: QtBot, page: PreparePage, asked: Asked, mika: str, opened_page: Callable[[], PreparePage]
) -> None:
    assert "Toestemming is nog niet vastgelegd" in said(page)
    with qtbot.waitSignal(page.open_grounds_requested) as opened:
        page._ground_button.click()
    assert opened.args == [mika]
    asked(lambda vault: record_ground(vault, mika, Basis.BOTH, "", "Ilse"))
    assert "Toestemming van de jongere en de ouders" in said(opened_page())


def test_the_casus_tells_the_day_of_the_visit_and_who_goes(
    qtbot: QtBot, desk: Desk, asked: Asked, mika: str, farid: str, settled: Settled
) -> None:
    asked(lambda vault: plan_visit(vault, mika, VisitPlan(date(2026, 12, 2), time(14), (farid,))))
    page = CasePage(desk, mika)
    qtbot.addWidget(page)
    page.show()
    settled(desk.session)
    words = [one.text() for one in page.findChildren(Words) if one.isVisible()]
    assert "Woensdag 2 december, 14.00 uur" in words
    assert "Farid" in words
    stone = page.stages.findChildren(QPushButton)[0]
    assert "wo 2 dec" in f"{stone.accessibleName()} {stone.accessibleDescription()}"
    with qtbot.waitSignal(page.open_prepare_requested) as opened:
        page.turn.second.click()
    assert opened.args == [mika]


def test_a_choice_that_comes_before_the_casus_is_read_wipes_nothing(
    qtbot: QtBot, desk: Desk, asked: Asked, mika: str, farid: str, read: Read, session: Session, settled: Settled
) -> None:
    plan = VisitPlan(date(2026, 12, 2), time(14), (farid,), ("De kaartjes",))
    asked(lambda vault: plan_visit(vault, mika, plan))
    page = PreparePage(desk, mika)
    qtbot.addWidget(page)
    page.told.click()
    page.save_now()
    settled(session)
    page.save_now()
    settled(session)
    kept = read(mika).visit
    assert (kept.on, kept.start, kept.along, kept.bring) == (plan.on, plan.start, plan.along, plan.bring)


def test_what_was_turned_back_is_shown_again(
    page: PreparePage, read: Read, mika: str, asked: Asked, session: Session, settled: Settled
) -> None:
    made: list[Changes] = []
    session.wrote.connect(lambda changes, *_: made.append(changes))
    page.bring.boxes["De kaartjes"].click()
    settled(session)
    asked(lambda vault: put_back(vault, made[-1]))
    assert read(mika).visit == VisitPlan()
    page.turned_back(made[-1], "Teruggedraaid")
    settled(session)
    assert not page.bring.boxes["De kaartjes"].isChecked()


def test_for_a_visit_without_a_laptop_the_questions_are_one_press_away(
    qtbot: QtBot, opened_page: Callable[[], PreparePage], mika: str
) -> None:
    page = opened_page()
    with qtbot.waitSignal(page.open_papers_requested) as told:
        page.blank.click()
    assert told.args == [mika, BLANK]
