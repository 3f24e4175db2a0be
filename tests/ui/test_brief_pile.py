"""Many papers with one press: the pile for the meeting, each copy in the register, progress, and a way to stop."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from tests.ui import by_keys, visiting
from tests.ui.announced import Announced
from tests.ui.test_brief import Answers, ends, open_brief, saves
from tests.ui.visiting import Table
from ui.pages.brief import BriefPage
from ui.pages.brief_leaving import ALL_OUTSIDE
from ui.pages.brief_pile import ALL, KINDS
from ui.pages.brief_run import free_paths
from ui.pages.brief_saving import PLAIN
from ui.stand import BLANK
from ui.widgets.words import Words
from welapp.actions.meetings import plan_meeting
from welapp.domain.answers import Content
from welapp.domain.meeting import Meeting
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import Audience, Sharing

table = visiting.table
US = Sharing(Audience.US)


def issued(table: Table) -> list[tuple[str, str]]:
    return sorted((paper.kind.value, paper.copy) for paper in table.stored().papers)


def prints_into(ask: Answers, folder: Path) -> None:
    """Let the next printers be files in this folder; what a printer is given must not pile up in one."""
    ask.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    ask.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    ask.printer.setOutputFileName(str(folder / "printer.pdf"))


def saves_at_once(page: BriefPage) -> None:
    """As `saves`, without waiting for any of it."""
    page.leaving.save.click()
    page.leaving.sheet.how.choose(PLAIN)
    page.leaving.sheet.go.click()


def open_pile(table: Table, folder: Path) -> tuple[BriefPage, Answers]:
    page, ask = open_brief(table, folder)
    page.readers.cards[ALL].click()
    table.settle()
    return page, ask


def test_one_press_prints_a_numbered_copy_for_everyone_and_notes_each(table: Table, tmp_path: Path) -> None:
    page, ask = open_brief(table, tmp_path)
    prints_into(ask, tmp_path)
    assert page.leaving.print.text() == "3 bladen afdrukken"
    table.press(page.leaving.print)
    ends(table, page)
    assert issued(table) == [("brief", "1 van 3"), ("brief", "2 van 3"), ("brief", "3 van 3")]
    assert "3 bladen gaan naar de printer" in page.leaving.said.words.text()
    assert page.leaving.print.isEnabled()


def test_a_copy_alone_keeps_its_own_number(table: Table, tmp_path: Path) -> None:
    page, ask = open_brief(table, tmp_path)
    prints_into(ask, tmp_path)
    page.side.after.click()
    table.settle()
    table.press(page.side.print)
    ends(table, page)
    assert issued(table) == [("brief", "2 van 3")]


def test_without_a_printer_nothing_leaves_and_the_page_says_so(table: Table, tmp_path: Path) -> None:
    page, ask = open_brief(table, tmp_path)
    ask.printer = None
    table.press(page.leaving.print)
    assert not page.leaving.run.busy
    assert issued(table) == []


def test_everything_for_the_meeting_is_saved_with_one_press(table: Table, tmp_path: Path) -> None:
    page, _ = open_pile(table, tmp_path)
    names = [paper.wanted.file_name for paper in page._papers]
    saves(table, page)
    ends(table, page)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == sorted(names)
    assert len(issued(table)) == len(names)
    assert all("Mika" not in name for name in names)
    assert "Deze bestanden staan nu buiten de kluis" in page.leaving.said.words.text()


def test_what_is_not_ticked_is_not_in_the_pile(table: Table, tmp_path: Path) -> None:
    page, _ = open_pile(table, tmp_path)
    page.pile.boxes[PaperKind.BRIEF].click()
    table.settle()
    assert PaperKind.BRIEF not in {paper.wanted.kind for paper in page._papers}


def test_an_empty_pile_asks_what_to_take_along(table: Table, tmp_path: Path) -> None:
    page, _ = open_pile(table, tmp_path)
    for box in page.pile.boxes.values():
        box.setChecked(False)
    table.settle()
    assert page.side.missing.isVisible()
    assert not page.leaving.print.isEnabled()
    assert page.side.preview.pages() == 0


def test_a_run_that_is_stopped_keeps_what_left_in_the_register(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    page.leaving.run.went_on.connect(lambda *_: page.leaving.stop.click())
    saves_at_once(page)
    ends(table, page)
    assert issued(table) == [("brief", "1 van 3")] or issued(table) == [("brief", "1 van 3"), ("brief", "2 van 3")]
    assert len(list(tmp_path.glob("*.pdf"))) == len(issued(table))
    assert "van de 3 bladen zijn klaar" in page.leaving.said.words.text()


def test_while_papers_leave_no_second_press_lets_them_leave_twice(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    saves_at_once(page)
    assert page.at_work()
    assert not page.leaving.save.isEnabled()
    assert not page.leaving.print.isEnabled()
    ends(table, page)
    assert not page.at_work()
    assert len(issued(table)) == 3


def test_that_many_papers_are_on_their_way_is_said_once_and_then_how_it_went(
    table: Table, tmp_path: Path, announced: Announced
) -> None:
    page, _ = open_brief(table, tmp_path)
    announced.take()
    saves_at_once(page)
    ends(table, page)
    assert announced.take() == ["Nummer 1 van 3 …", ALL_OUTSIDE]


def test_a_disk_that_refuses_half_way_says_how_many_left(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    blocked = tmp_path / "tafelblad-nr-2.pdf"
    page.leaving.run.went_on.connect(lambda left, _total: blocked.mkdir(exist_ok=True) if left == 1 else None)
    saves_at_once(page)
    ends(table, page)
    assert "1 van de 3 bladen zijn klaar." in page.leaving.said.words.text()
    assert issued(table) == [("brief", "1 van 3")]


def test_a_saved_paper_never_takes_the_place_of_a_file_that_lies_there(tmp_path: Path) -> None:
    (tmp_path / "uitnodiging-nr-1.pdf").write_text("van gisteren")
    found = free_paths(tmp_path, ["uitnodiging-nr-1.pdf", "uitnodiging-nr-2.pdf"])
    assert [path.name for path in found] == ["uitnodiging-nr-1 (2).pdf", "uitnodiging-nr-2.pdf"]


def test_the_panel_says_what_is_on_the_paper_and_why_the_rest_is_not(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.keep("laatst-lekker-bezig", Content(text="Vissen met opa."), US)
    table.keep("graag-aan-tafel", Content(text="Eerst luisteren."))
    table.settle()
    page.side.switch.choose("contents")
    said = words_in(page)
    assert "Dit staat erop" in said
    assert "Dit staat er niet op" in said
    assert "Laatst lekker bezig: Alleen wij lezen dit" in said
    assert any(line.endswith(": Nog niet samen teruggelezen") for line in said)
    assert "Vissen met opa." not in " ".join(said)
    assert "2 antwoorden staan er niet op." in page.side.contents.accessibleName()


def words_in(page: BriefPage) -> list[str]:
    labels = page.side.contents.findChildren(Words)
    return [label.accessibleName() or label.text() for label in labels if label.isVisible()]


def test_the_panel_leads_to_reading_back_what_was_not_read_back(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.keep("graag-aan-tafel", Content(text="Eerst luisteren."))
    table.settle()
    with table.qtbot.waitSignal(page.open_visit_requested) as told:
        page.side.contents.readback_requested.emit()
    assert told.args == [table.case, "teruglezen"]


def test_what_the_panel_says_is_on_no_paper(table: Table, tmp_path: Path) -> None:
    page, ask = open_brief(table, tmp_path)
    table.keep("laatst-lekker-bezig", Content(text="Vissen met opa."), US)
    table.settle()
    saves(table, page)
    ends(table, page)
    for path in tmp_path.glob("*.pdf"):
        with pypdfium2.PdfDocument(path) as document:
            text = " ".join(page.get_textpage().get_text_range() for page in document)
        assert "Vissen" not in text
        assert "niet op" not in text
    assert ask.names == []


def test_the_keyboard_alone_chooses_looks_and_saves(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    with table.qtbot.waitActive(table.window):
        table.window.activateWindow()
    page.focus_first()
    stops = {one.accessibleName() for one in by_keys.round_by_tab(table.window)}
    assert {"Iedereen aan tafel", "Farid", "Zo ziet het eruit", "Volgend blad", "3 bladen bewaren"} <= stops
    page.focus_first()
    by_keys.press(table.window, Qt.Key.Key_Down)
    table.settle()
    assert page.side.whom.text() == "voor de voorzitter"
    page.leaving.save.setFocus()
    by_keys.press(table.window, Qt.Key.Key_Space)
    table.settle()
    assert table.window.focusWidget() is page.leaving.sheet.field
    by_keys.press(table.window, Qt.Key.Key_Return)
    ends(table, page)
    assert issued(table) == [("brief", "")]


def test_the_panel_is_scrolled_with_the_keyboard_and_says_in_short_what_is_in_it(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    page.side.switch.choose("contents")
    table.settle()
    assert page.side.contents.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.side.contents.accessibleName() == "Wat staat erop: 1 antwoord staat erop."


def test_the_empty_questions_need_no_yes_and_hold_no_name(table: Table, tmp_path: Path) -> None:
    table.case = str(table.run(lambda vault: visiting.make_mika(vault, None)))
    page = BriefPage(table.desk, table.case, Answers(tmp_path), BLANK)
    table.show(page)
    assert page.side.preview.pages() > 1
    assert page.leaving.print.isEnabled()
    saves(table, page)
    ends(table, page)
    with pypdfium2.PdfDocument(tmp_path / "lege-vragenlijst.pdf") as document:
        text = " ".join(one.get_textpage().get_text_range() for one in document)
    assert "Mika" not in text
    assert "Kees" not in text


def test_every_paper_that_is_offered_can_be_looked_at(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    table.run(lambda vault: plan_meeting(vault, table.case, Meeting(on=date(2026, 12, 3), start=time(14))))
    for reader, kinds in KINDS.items():
        page.readers.cards[reader].click()
        for kind in kinds:
            if len(kinds) > 1:
                page.kinds.choose(reader, kind)
            table.settle()
            assert page.side.preview.pages() > 0, (reader, kind)
