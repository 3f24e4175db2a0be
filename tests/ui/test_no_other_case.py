"""At the table nothing tells that there are other casussen: not the screen, a title, a tooltip, or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from tests.ui import test_youth_keys
from tests.ui.test_every_page import said_on
from tests.ui.test_pause_hides import told
from tests.ui.visit_room import Room
from tests.ui.visiting import EVERYONE
from ui.pages.hand_over import HandOverPage, TakeBackPage
from ui.pages.pause import PausePage
from ui.pages.visit import WORRY
from ui.pages.visit_menu import HAND_OVER, LETTERS
from ui.pages.walk import OWN, PARENTS, READBACK, WELCOME
from ui.pages.wish import WISH
from ui.stand import Kind
from welapp.actions import cases, people, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.people import Part, Person
from welapp.domain.youth import ZIJ, Age

visit = test_youth_keys.room
CANARIES = ("Zebedeus", "Quirijnse", "Xantippe", "vlinderkas")


def add_another(vault: OpenVault) -> None:
    """As full as a casus is: a name, people, and words of the youth."""
    other = cases.add_case(vault, "Zebedeus", ZIJ, Age.FROM_12)
    people.add_person(vault, other, Person("", "Quirijnse", "", Part.OWNER))
    people.add_person(vault, other, Person("", "Xantippe", "tante"))
    visits.set_will(vault, other, Will.YES)
    for question in ("trots", "wens-in-een-zin"):
        visits.save_answer(vault, other, question, Content(text="vlinderkas"), sharing=EVERYONE)


@pytest.fixture
def room(visit: Room) -> Room:
    """Whoever sits at the visit came past the other casus at the desk."""
    visit.do(add_another)
    visit.go(Kind.CASES)
    assert "Zebedeus" in others()
    other = next(row.id for row in visit.do(cases.list_cases) if row.name == "Zebedeus")  # type: ignore[attr-defined]
    mika, visit.case = visit.case, other
    visit.go(Kind.CASE)
    assert others() >= {"Zebedeus", "Quirijnse", "Xantippe"}
    visit.case = mika
    visit.go(Kind.VISIT, WELCOME)
    return visit


def everything() -> Iterator[str]:
    """All that any window of the program shows, or tells a screen reader."""
    yield QToolTip.text()
    for top in QApplication.topLevelWidgets():
        yield from said_on(top)
        for menu in top.findChildren(QMenu):
            yield from (action.text() + action.toolTip() for action in menu.actions())
        if top.isVisible():
            yield from told(QAccessible.queryAccessibleInterface(top))


def others() -> set[str]:
    shown = "\n".join(everything())
    return {canary for canary in CANARIES if canary in shown}


def test_no_place_of_the_visit_names_another_casus(room: Room) -> None:
    assert room.window.desk is not None
    forms = room.window.desk.forms
    asked = [one.id for form in (forms.youth, forms.parents) for one in form.questions() if one.askable]
    for place in (WELCOME, *asked, PARENTS, READBACK, OWN):
        room.at(place)
        assert room.page.place() == place
        assert others() == set(), place


def test_what_comes_over_the_visit_names_no_other_casus(room: Room) -> None:
    room.at("trots")
    for deed in (LETTERS, WISH, WORRY):
        room.page._do(deed)
        room.settle()
        assert others() == set(), deed
        room.window.pause()
        assert isinstance(room.window.page, PausePage)
        assert others() == set(), deed
        room.window.resume()
        room.at("trots")
    room.page.question.head.menu.open()
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    assert others() == set()
    QApplication.activePopupWidget().close()
    room.page.question.share.present.choose(1)
    assert QApplication.activePopupWidget() is room.page.question.share.present.picker
    assert others() == set()
    QApplication.activePopupWidget().close()


def test_no_other_casus_is_named_while_the_keys_change_hands(room: Room) -> None:
    room.at("trots")
    room.page.question.head.menu.deed(HAND_OVER).trigger()
    assert isinstance(room.window.page, HandOverPage)
    assert others() == set()
    room.window.page.take.click()
    room.settle()
    assert others() == set()
    room.window.covers.ask_back()
    assert isinstance(room.window.page, TakeBackPage)
    assert others() == set()
