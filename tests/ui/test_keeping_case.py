"""Bewaren en wissen: until when, what left the kluis, what is held, and letting go after one question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from ui.ask import Ask
from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.case_groups import Group, grouped, spoken
from ui.pages.cases import CasesPage
from ui.pages.erasures import ErasuresPage
from ui.pages.keeping_case import REPORT_KEPT, KeepingPage
from ui.pages.keeping_words import CLEANING, OUTSIDE
from ui.pages.put_away import AWAY, BACK
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions import backups, briefs, erasing
from welapp.actions.cases import archive_case, list_cases
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person
from welapp.actions.retention import default_months, keep_until
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.domain.case import Case, CaseRow, Standing, Will
from welapp.domain.erasure import Erased
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy, usual
from welapp.domain.people import Person
from welapp.domain.sharing import Reader, ReaderKind

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]
TODAY = date(2026, 11, 27)
WISH = "wens-in-een-zin"


class Answers(Ask):
    """Says yes or no to every question, and gives every file the same folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.yes = True
        self.asked: list[str] = []
        self.names: list[str] = []

    def sure(self, _parent: QWidget, text: str, _yes: str, _no: str) -> bool:
        self.asked.append(text)
        return self.yes

    def save_file(self, _parent: QWidget, _title: str, suggested_name: str) -> Path | None:
        self.names.append(suggested_name)
        return self.folder / suggested_name


@pytest.fixture
def ask(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, mika: str, asked: Asked, calm: Callable[[], None], ask: Answers) -> KeepingPage:
    """The page of a case with an answer, a paper that left and a backup."""
    asked(lambda vault: save_answer(vault, mika, WISH, Content("Een zwaluwnest.")))
    gerrit = str(asked(lambda vault: add_person(vault, mika, Person("", "Gerrit", "botenmaker"))))
    paper = briefs.Paper(usual(Reader(ReaderKind.PERSON, gerrit), Copy(3, 8)), b"", "Gerrit")
    asked(lambda vault: briefs.note_issued(vault, mika, [paper]))
    asked(_back_up)
    made = KeepingPage(desk, mika, ask)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    calm()
    return made


@pytest.fixture
def calm(session: Session, settled: Settled, qtbot: QtBot) -> Callable[[], None]:
    """Wait for the lane and for the thread beside it, and for what the one asks of the other."""

    def wait() -> None:
        for _ in range(4):
            settled(session)
            passed: list[None] = []
            session.beside(session, lambda: None, passed.append)
            qtbot.waitUntil(lambda seen=passed: bool(seen), timeout=20_000)
        settled(session)

    return wait


def _back_up(vault: OpenVault) -> None:
    backups.note(vault, backups.make(backups.plan(vault)))


def said(page: QWidget) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def latest(asked: Asked) -> Erased:
    """The one line of the register."""
    found = asked(lambda vault: erasing.erasures(vault)[0])
    assert isinstance(found, Erased)
    return found


def told(asked: Asked, case: str, day: date) -> None:
    asked(lambda vault: plan_meeting(vault, case, Meeting(on=day, fed_back_on=day)))


def test_it_says_until_when_what_left_and_what_would_go(page: KeepingPage) -> None:
    words = said(page)
    assert "We bewaren dit tot en met 27 november 2029." in words
    assert "Tafelblad voor Gerrit" in words
    assert "vr 27 nov 2026, exemplaar 3 van 8" in words
    assert "Dit gaat weg: 1 antwoord" in words
    assert "Ook in 1 reservekopie, van 27 november 2026" in words


def test_another_day_is_kept_and_can_be_taken_back(
    page: KeepingPage, read: Read, mika: str, calm: Callable[[], None]
) -> None:
    page.until.day.choose.click()
    page.until.day.field.set_day(date(2027, 6, 1))
    calm()
    assert read(mika).keep_until == date(2027, 6, 1)
    assert "tot en met 1 juni 2027" in said(page)
    page.until.day.remove.click()
    calm()
    assert read(mika).keep_until is None


def test_a_day_past_three_years_is_refused_under_the_field(
    page: KeepingPage, read: Read, mika: str, calm: Callable[[], None]
) -> None:
    page.until.day.choose.click()
    page.until.day.field.set_day(date(2030, 6, 1))
    calm()
    assert "Langer dan drie jaar bewaren mag niet" in said(page)
    assert read(mika).keep_until != date(2030, 6, 1)


def test_the_term_of_the_kluis_can_be_changed_here(
    page: KeepingPage, asked: Asked, mika: str, calm: Callable[[], None]
) -> None:
    told(asked, mika, TODAY)
    page.term.months.choose("6")
    calm()
    assert asked(default_months) == 6
    assert "tot en met 27 mei 2027" in said(page)


def test_putting_away_and_taking_back_is_said_too(
    page: KeepingPage, read: Read, mika: str, calm: Callable[[], None], announced: Announced
) -> None:
    page.until.archive.click()
    calm()
    assert read(mika).archived
    assert announced.take() == [AWAY]
    page.until.archive.click()
    calm()
    assert not read(mika).archived
    assert announced.take() == [BACK]


def test_one_paper_with_everything_is_saved_and_noted(
    page: KeepingPage, ask: Answers, read: Read, mika: str, calm: Callable[[], None], announced: Announced
) -> None:
    page.held.save.click()
    calm()
    assert announced.take() == [OUTSIDE]
    assert ask.names == ["wat-we-over-jou-hebben.pdf"]
    assert (ask.folder / ask.names[0]).read_bytes().startswith(b"%PDF")
    assert len(read(mika).papers) == 2
    assert "Overzicht ‘Wat we over jou hebben’ voor Mika" in said(page)


def test_who_says_no_keeps_everything(
    page: KeepingPage, ask: Answers, read: Read, mika: str, calm: Callable[[], None]
) -> None:
    ask.yes = False
    page.erasing.erase.click()
    page.erasing.erase_one.click()
    calm()
    assert [words.splitlines()[0] for words in ask.asked] == [
        "Wil je alles over Mika wissen?",
        "Wil je het antwoord van Mika op ‘Je wens in één zin’ wissen?",
    ]
    assert WISH in read(mika).answers


def test_erasing_asks_once_cleans_the_copies_and_gives_a_report(
    page: KeepingPage, ask: Answers, asked: Asked, session: Session, calm: Callable[[], None], announced: Announced
) -> None:
    news: list[object] = []
    session.changed.connect(news.append)
    page.erasing.erase.click()
    calm()
    assert len(ask.asked) == 1
    assert asked(list_cases) == []
    assert len(news) == 1
    words = said(page)
    assert "Alles over Mika is gewist." in words
    assert "Uit 1 reservekopie gehaald." in words
    assert "Tafelblad voor Gerrit" in words
    assert announced.take() == ["Alles over Mika is gewist.", "Uit 1 reservekopie gehaald."]
    line = latest(asked)
    assert line.cleaning is not None
    assert line.cleaning.rewritten == 1
    page.gone.save.click()
    calm()
    assert announced.take() == [REPORT_KEPT]
    assert ask.names == ["verslag-van-wissen.pdf"]
    assert (ask.folder / ask.names[0]).read_bytes().startswith(b"%PDF")


def test_after_erasing_the_way_back_is_the_list(qtbot: QtBot, page: KeepingPage, calm: Callable[[], None]) -> None:
    assert not page.done()
    page.erasing.erase.click()
    calm()
    assert page.done()
    with qtbot.waitSignal(page.list_requested), qtbot.assertNotEmitted(page.back_requested):
        page.go_back()


def test_one_answer_is_erased_with_the_copies(
    page: KeepingPage, ask: Answers, read: Read, mika: str, asked: Asked, calm: Callable[[], None], announced: Announced
) -> None:
    page.erasing.erase_one.click()
    calm()
    assert announced.take() == [CLEANING, "Het antwoord is gewist. Uit 1 reservekopie gehaald."]
    assert WISH not in read(mika).answers
    assert "Het antwoord is gewist. Uit 1 reservekopie gehaald." in said(page)
    assert not page.erasing.erase_one.isVisible()
    line = latest(asked)
    assert not line.whole


def test_who_leaves_the_page_has_the_copies_cleaned_all_the_same(
    desk: Desk, ask: Answers, mika: str, asked: Asked, session: Session, settled: Settled, calm: Callable[[], None]
) -> None:
    asked(_back_up)
    page = KeepingPage(desk, mika, ask)
    settled(session)
    page.erase()
    session.run(session, lambda _: None, lambda _: page.deleteLater())
    calm()
    assert not shiboken6.isValid(page)
    line = latest(asked)
    assert line.cleaning is not None
    assert line.cleaning.rewritten == 1


def test_the_case_page_reminds_when_the_day_has_passed(
    qtbot: QtBot, desk: Desk, mika: str, asked: Asked, session: Session, settled: Settled
) -> None:
    page = CasePage(desk, mika)
    qtbot.addWidget(page)
    page.show()
    settled(session)
    assert "bewaartermijn" not in said(page)
    told(asked, mika, date(2026, 8, 1))
    settled(session)
    assert "De bewaartermijn was tot en met 1 november 2026. Bewaren of wissen?" in said(page)
    asked(lambda vault: keep_until(vault, mika, TODAY))
    settled(session)
    assert "bewaartermijn" not in said(page)


def test_the_menu_of_a_case_leads_here(
    qtbot: QtBot, desk: Desk, mika: str, read: Read, session: Session, settled: Settled
) -> None:
    page = CasePage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    menu = page.made_menu(read(mika))
    with qtbot.waitSignal(page.open_keeping_requested) as asked_for:
        next(entry for entry in menu.actions() if entry.text() == "Bewaren en wissen").trigger()
    assert asked_for.args == [mika]


def test_what_is_past_has_a_group_of_its_own_also_when_put_away(asked: Asked, mika: str) -> None:
    told(asked, mika, date(2026, 8, 1))
    asked(lambda vault: archive_case(vault, mika, True))
    row = asked(lambda vault: list_cases(vault)[0])
    assert isinstance(row, CaseRow)
    shown = [(line.group, line.row.id) for line in grouped([row], TODAY, away=False) if line.row]
    assert shown == [(Group.PAST, mika)]
    assert "Bewaren of wissen? de bewaartermijn was tot en met zo 1 nov" in spoken(row, TODAY).replace("?.", "?")


def test_on_the_last_day_itself_nobody_is_reminded() -> None:
    standing = Standing(Will.YES, True, True, False, True, None, None, True)
    rows = [CaseRow("a", "a", "naam", None, False, "", standing, TODAY - timedelta(days=days)) for days in (0, 1)]
    shown = [line.group for line in grouped(rows, TODAY, away=False) if line.row]
    assert sorted(shown) == sorted([Group.PAST, Group.DONE])


def test_the_register_gives_the_report_again_without_a_name(
    qtbot: QtBot, desk: Desk, mika: str, ask: Answers, asked: Asked, calm: Callable[[], None], announced: Announced
) -> None:
    cases = CasesPage(desk)
    qtbot.addWidget(cases)
    cases.resize(1262, 768)
    cases.show()
    calm()
    assert not cases.erased_button.isVisible()
    asked(_back_up)
    asked(lambda vault: erasing.erase_case(vault, mika))
    cases.reload()
    calm()
    assert cases.erased_button.isVisible()
    page = ErasuresPage(desk, ask)
    qtbot.addWidget(page)
    page.show()
    calm()
    assert "Een hele casus, gewist op 27 november 2026" in said(page)
    assert "de reservekopieën zijn nog niet nagekeken" in said(page)
    assert "Mika" not in said(page)
    page.clean.click()
    calm()
    assert "uit 1 reservekopie gehaald" in said(page)
    assert not page.clean.isVisible()
    assert announced.take() == [CLEANING, "Uit 1 reservekopie gehaald."]
    page.save(latest(asked))
    calm()
    assert announced.take() == [REPORT_KEPT]
    assert (ask.folder / "verslag-van-wissen.pdf").read_bytes().startswith(b"%PDF")
