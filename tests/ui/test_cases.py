from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages.case_groups import Group, Line, grouped
from ui.pages.case_model import PORTION
from ui.pages.cases import NONE_YET, CasesPage
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions.cases import add_case, archive_case
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person
from welapp.actions.visits import set_will
from welapp.domain.case import CaseRow, Standing, Will
from welapp.domain.meeting import Meeting
from welapp.domain.people import Part, Person
from welapp.domain.youth import HIJ, JUST_NAME, ZIJ, Age

Asked = Callable[..., object]
Settled = Callable[[Session], None]
TODAY = date(2026, 11, 27)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, settled: Settled) -> Callable[[], CasesPage]:
    def make() -> CasesPage:
        made = CasesPage(desk)
        qtbot.addWidget(made)
        made.resize(1262, 768)
        made.show()
        settled(desk.session)
        return made

    return make


def lines(page: CasesPage) -> list[str]:
    model = page.list.cases
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def row(name: str, standing: Standing, archived: bool = False) -> CaseRow:
    return CaseRow(name, name, "naam", None, archived, "", standing)


def standing(meeting: date | None = None, will: Will | None = Will.YES, fed_back: bool = False) -> Standing:
    return Standing(will, True, True, False, True, meeting, None, fed_back)


def test_an_empty_kluis_shows_one_sheet_with_one_button(page: Callable[[], CasesPage]) -> None:
    shown = page()
    said = [words for words in shown.findChildren(Words) if words.text() == NONE_YET]
    assert said[0].isVisible()
    assert not shown.search.isVisible()
    assert not shown.list.isVisible()


def test_cases_stand_in_groups_by_what_is_due_and_the_nearest_first() -> None:
    rows = [
        row("later", standing(date(2026, 12, 20))),
        row("morgen", standing(date(2026, 11, 28))),
        row("vandaag", standing(TODAY)),
        row("zonder dag", standing()),
        row("nu niet", standing(TODAY, Will.NOT_NOW)),
        row("klaar", standing(date(2026, 11, 1), fed_back=True)),
        row("weg", standing(), archived=True),
    ]
    shown = [(line.group, line.row.name) for line in grouped(rows, TODAY, away=True) if line.row]
    assert shown == [
        (Group.WEEK, "vandaag"),
        (Group.WEEK, "morgen"),
        (Group.LATER, "later"),
        (Group.LATER, "zonder dag"),
        (Group.RESTING, "nu niet"),
        (Group.DONE, "klaar"),
        (Group.AWAY, "weg"),
    ]


def test_an_empty_group_explains_itself() -> None:
    kinds = [(line.kind, line.group) for line in grouped([], TODAY, away=False)]
    assert (Line.EMPTY, Group.DONE) in kinds
    assert all(group is not Group.AWAY for _, group in kinds)


def test_searching_while_typing_leaves_only_what_matches(
    page: Callable[[], CasesPage], asked: Asked, session: Session, settled: Settled
) -> None:
    asked(lambda vault: add_case(vault, "Mika", ZIJ, Age.FROM_12))
    jip = asked(lambda vault: add_case(vault, "Jip", HIJ, None))
    asked(lambda vault: add_person(vault, str(jip), Person("", "Wouter", "buurman")))
    shown = page()
    for query, names in (("mik", ["Mika"]), ("buurman", ["Jip"]), ("WOUTER", ["Jip"])):
        shown.search.setText(query)
        settled(session)
        assert lines(shown)[0] == "Gevonden, 1"
        assert lines(shown)[1:] == names


def test_a_search_without_result_says_so_and_escape_brings_everything_back(
    qtbot: QtBot, page: Callable[[], CasesPage], asked: Asked, session: Session, settled: Settled
) -> None:
    asked(lambda vault: add_case(vault, "Mika", ZIJ, None))
    shown = page()
    shown.search.setText("zeehond")
    settled(session)
    assert any("Niets gevonden" in words.text() and words.isVisible() for words in shown.findChildren(Words))
    shown.resize(1920, 1080)
    qtbot.wait(50)
    title = next(words for words in shown.findChildren(Words) if words.text() == "Casussen")
    assert shown._empty.mapTo(shown, QPoint()).x() == title.mapTo(shown, QPoint()).x()
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    settled(session)
    assert "Mika" in lines(shown)


@pytest.mark.parametrize("name", ["<b>vet</b> & zo", "🦋🦋", "مريم", "Wang 小明", "a\nb\tc", "x" * 1500])
def test_any_name_stands_in_the_list_as_it_was_typed(
    page: Callable[[], CasesPage], asked: Asked, session: Session, settled: Settled, name: str
) -> None:
    asked(lambda vault: add_case(vault, name, JUST_NAME, None))
    shown = page()
    assert name in lines(shown)
    assert not shown.grab().isNull()


def test_down_and_enter_open_the_first_casus(qtbot: QtBot, page: Callable[[], CasesPage], asked: Asked) -> None:
    case = asked(lambda vault: add_case(vault, "Mika", ZIJ, None))
    shown = page()
    shown.search.setFocus()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.open_case_requested) as opened:
        qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert opened.args == [case]


def test_up_and_down_pass_by_the_headings(qtbot: QtBot, page: Callable[[], CasesPage], asked: Asked) -> None:
    first = asked(lambda vault: add_case(vault, "Mika", ZIJ, None))
    second = asked(lambda vault: add_case(vault, "Bram", HIJ, None))
    asked(lambda vault: set_will(vault, str(second), Will.NOT_NOW))
    shown = page()
    shown.list.start_walking()
    assert shown.list.chosen() == first
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.list.chosen() == second
    qtbot.keyClick(shown.list, Qt.Key.Key_Up)
    assert shown.list.chosen() == first


def test_a_press_on_a_row_opens_it_and_a_press_beside_it_does_not(
    qtbot: QtBot, page: Callable[[], CasesPage], asked: Asked
) -> None:
    case = asked(lambda vault: add_case(vault, "Mika", ZIJ, None))
    shown = page()
    box = shown.list.visualRect(shown.list.cases.place_of(str(case)))
    opened: list[str] = []
    shown.open_case_requested.connect(opened.append)
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, box.center().y()))
    assert opened == []
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened == [case]


def test_what_is_put_away_shows_only_when_asked_for(
    page: Callable[[], CasesPage], asked: Asked, session: Session, settled: Settled
) -> None:
    case = asked(lambda vault: add_case(vault, "Mika", ZIJ, None))
    asked(lambda vault: add_case(vault, "Jip", HIJ, None))
    asked(lambda vault: archive_case(vault, str(case), True))
    shown = page()
    assert "Mika" not in lines(shown)
    shown.away_button.click()
    assert "Mika" in lines(shown)


def test_a_row_is_spoken_as_one_sentence(page: Callable[[], CasesPage], asked: Asked) -> None:
    case = str(asked(lambda vault: add_case(vault, "Mika", ZIJ, None)))
    asked(lambda vault: add_person(vault, case, Person("", "Farid Amrani", part=Part.OWNER)))
    asked(lambda vault: plan_meeting(vault, case, Meeting(on=date(2026, 12, 1))))
    shown = page()
    spoken = shown.list.cases.place_of(case).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mika. Voorbereiden. Ga op bezoek bij Mika. de tafel is di 1 dec. eigenaar Farid Amrani"


def test_ten_thousand_cases_are_handed_out_in_portions(page: Callable[[], CasesPage]) -> None:
    shown = page()
    rows = [row(f"naam {number:05}", standing()) for number in range(10_000)]
    shown.list.show_lines(grouped(rows, TODAY, away=False))
    assert shown.list.cases.rowCount() == PORTION
    last = shown.list.cases.place_of("naam 09999")
    assert last.isValid()
    assert last.data() == "naam 09999"


def test_what_changes_elsewhere_shows_at_once(
    page: Callable[[], CasesPage], asked: Asked, session: Session, settled: Settled
) -> None:
    case = str(asked(lambda vault: add_case(vault, "Mika", ZIJ, None)))
    shown = page()
    asked(lambda vault: set_will(vault, case, Will.NOT_NOW))
    settled(session)
    spoken = shown.list.cases.place_of(case).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mika wil nu niet" in spoken
