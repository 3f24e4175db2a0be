from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.people import PeoplePage
from ui.session import Session
from welapp.actions.people import add_person
from welapp.domain.case import Case
from welapp.domain.people import Part, Person

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]


class Answering(Ask):
    """Gives one answer to every question, without a window."""

    def __init__(self, answer: bool) -> None:
        super().__init__()
        self.answer = answer
        self.asked: list[str] = []

    def sure(self, _parent: QWidget, text: str, _yes: str, _no: str) -> bool:
        self.asked.append(text)
        return self.answer


@pytest.fixture
def opa(asked: Asked, mika: str) -> str:
    return str(asked(lambda vault: add_person(vault, mika, Person("", "Kees", "opa"))))


@pytest.fixture
def ask() -> Answering:
    return Answering(True)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, mika: str, opa: str, ask: Answering, settled: Settled) -> PeoplePage:
    made = PeoplePage(desk, mika, ask)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def names(case: Case) -> list[str]:
    return sorted(person.name for person in case.people)


def test_everyone_of_the_casus_has_a_row(page: PeoplePage) -> None:
    spoken = sorted(row.accessibleName() for row in page.rows.values())
    assert spoken == ["Kees, opa", "Marloes Bakker, coördinator"]


def test_someone_is_added_and_the_form_is_empty_again(
    page: PeoplePage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.form.name.setText("Wouter")
    page.form.part.choose(Part.CHAIR.value)
    page.add_button.click()
    settled(session)
    chair = read(mika).with_part(Part.CHAIR)
    assert chair is not None
    assert chair.name == "Wouter"
    assert page.form.name.text() == ""
    assert len(page.rows) == 3


def test_a_person_without_a_name_is_not_added(
    page: PeoplePage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.add_button.click()
    settled(session)
    assert len(read(mika).people) == 2
    assert page.add_button.isEnabled()
    assert "nog geen naam" in page.form.name.accessibleDescription()


def test_a_change_is_kept_without_a_button(
    qtbot: QtBot, page: PeoplePage, opa: str, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.rows[opa].click()
    assert page.form.name.text() == "Kees"
    assert not page.add_button.isVisible()
    qtbot.keyClicks(page.form.role, " van moeders kant")
    page.form.at_table.click()
    settled(session)
    kees = read(mika).person(opa)
    assert kees is not None
    assert kees.role == "opa van moeders kant"
    assert not kees.at_table


def test_going_to_someone_else_keeps_what_was_typed(
    qtbot: QtBot, page: PeoplePage, opa: str, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.rows[opa].click()
    qtbot.keyClicks(page.form.name, "je")
    page.open_person("")
    settled(session)
    assert names(read(mika)) == ["Keesje", "Marloes Bakker"]
    assert page.form.name.text() == ""


def test_a_telephone_is_asked_only_of_who_the_youth_may_call(page: PeoplePage) -> None:
    page.open_person("")
    assert not page.form.phone.isVisible()
    for part in (Part.OWNER, Part.COORDINATOR, Part.CONNECTOR):
        page.form.part.choose(part.value)
        assert page.form.phone.isVisible()
    page.form.part.choose(Part.PARENT.value)
    assert not page.form.phone.isVisible()


def test_leaving_someone_out_asks_first_because_it_closes_answers(
    page: PeoplePage, opa: str, ask: Answering, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.open_person(opa)
    ask.answer = False
    page.remove_button.click()
    settled(session)
    assert read(mika).person(opa) is not None
    ask.answer = True
    page.remove_button.click()
    settled(session)
    assert read(mika).person(opa) is None
    assert opa not in page.rows
    assert "Kees" in ask.asked[0]


def test_the_page_opens_at_the_person_that_was_chosen(
    qtbot: QtBot, desk: Desk, mika: str, opa: str, ask: Answering, session: Session, settled: Settled
) -> None:
    page = PeoplePage(desk, mika, ask, opa)
    qtbot.addWidget(page)
    settled(session)
    assert page.form.name.text() == "Kees"
    assert page.place() == opa
