from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages.grounds import GroundsPage
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions.cases import add_case
from welapp.domain.case import Case
from welapp.domain.consent import Basis
from welapp.domain.youth import JUST_NAME, Age

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]
TODAY = date(2026, 11, 27)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, mika: str, settled: Settled) -> GroundsPage:
    made = GroundsPage(desk, mika)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def said(page: GroundsPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


@pytest.mark.parametrize(
    ("age", "basis"),
    [(Age.UNDER_12, "parents"), (Age.FROM_12, "both"), (Age.FROM_16, "youth"), (None, "both")],
)
def test_who_usually_consents_at_this_age_is_chosen_already(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled, age: Age | None, basis: str
) -> None:
    case = str(asked(lambda vault: add_case(vault, "Bram", JUST_NAME, age)))
    page = GroundsPage(desk, case)
    qtbot.addWidget(page)
    settled(session)
    assert page.basis.chosen() == basis


def test_what_is_recorded_says_who_since_when_and_until_when(
    page: GroundsPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.by.setText("Ilse")
    page.until.choose.click()
    page.until.field.set_day(date(2027, 6, 1))
    page.record_button.click()
    settled(session)
    ground = read(mika).grounds[0]
    assert (ground.basis, ground.by, ground.on, ground.until) == (Basis.BOTH, "Ilse", TODAY, date(2027, 6, 1))
    assert "Ilse, vanaf 27 november 2026, tot en met 1 juni 2027" in said(page)
    assert page.by.text() == ""


def test_without_a_name_nothing_is_recorded(
    page: GroundsPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.record_button.click()
    settled(session)
    assert read(mika).grounds == ()
    assert "Vul in wie dit goed vond" in said(page)
    assert page.record_button.isEnabled()


def test_a_covenant_asks_which_one(
    page: GroundsPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    assert not page.text.isVisible()
    page.basis.choose(Basis.COVENANT.value)
    assert page.text.isVisible()
    page.by.setText("Marloes")
    page.record()
    settled(session)
    assert "om welke afspraak" in said(page)
    page.text.setText("Convenant Jeugd Veenkolk")
    page.record()
    settled(session)
    assert read(mika).grounds[0].text == "Convenant Jeugd Veenkolk"


def test_an_end_before_the_beginning_is_said(
    page: GroundsPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.by.setText("Ilse")
    page.until.choose.click()
    page.until.field.set_day(date(2026, 1, 1))
    page.record()
    settled(session)
    assert "einddatum ligt vóór" in said(page)
    assert read(mika).grounds == ()


def test_taking_it_back_keeps_what_held_before(
    page: GroundsPage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.by.setText("Ilse")
    page.record()
    settled(session)
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Intrekken")
    button.click()
    settled(session)
    assert read(mika).ground(TODAY) is None
    assert read(mika).grounds[0].withdrawn_on == TODAY
    assert "ingetrokken op 27 november 2026" in said(page)
