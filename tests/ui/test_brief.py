"""The papers: what is missing is said kindly, the pages are the true ones, and what leaves is noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from tests.ui import visiting
from tests.ui.visiting import EVERYONE, Table, make_mika
from ui.ask import Ask
from ui.pages.brief import BriefPage
from ui.pages.brief_saving import PLAIN
from ui.widgets.fitting import lines_in
from welapp.actions import approvals, grounds, people, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.people import Person
from welapp.domain.sharing import ReaderKind

table = visiting.table


class Answers(Ask):
    """Answers every question about a file with the same folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.names: list[str] = []
        self.printer: QPrinter | None = None

    def choose_printer(self, _parent: QWidget) -> QPrinter | None:
        return self.printer

    def save_file(self, _parent: QWidget, _title: str, suggested_name: str) -> Path | None:
        self.names.append(suggested_name)
        return self.folder / suggested_name

    def choose_folder(self, _parent: QWidget, _title: str) -> Path | None:
        return self.folder


def ready(vault: OpenVault, case: str) -> None:
    visits.save_answer(vault, case, "wens-in-een-zin", Content(text="Een boot bouwen."), sharing=EVERYONE)
    approvals.approve_all(vault, case, "Marloes Bakker")
    grounds.record_ground(vault, case, Basis.BOTH, "", "Ilse", on=date(2026, 11, 1))


def open_brief(
    table: Table, folder: Path, *, will: Will | None = Will.YES, made: bool = True
) -> tuple[BriefPage, Answers]:
    table.case = str(table.run(lambda vault: make_mika(vault, will)))
    if made:
        table.run(lambda vault: ready(vault, table.case))
    ask = Answers(folder)
    page = BriefPage(table.desk, table.case, ask)
    table.show(page)
    table.settle()
    return page, ask


def saves(table: Table, page: BriefPage) -> None:
    """Save all in sight as they are, without a password."""
    table.press(page.leaving.save)
    page.leaving.sheet.how.choose(PLAIN)
    table.press(page.leaving.sheet.go)


def ends(table: Table, page: BriefPage) -> None:
    """Wait until the whole run is over, and the page shows it."""
    table.qtbot.waitUntil(lambda: not page.leaving.run.busy, timeout=20_000)
    table.settle()


def test_without_a_yes_there_is_no_tafelblad(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path, will=None, made=False)
    assert page.side.missing.isVisible()
    assert "Zonder een ja van Mika" in page.side.missing._words.text()
    assert not page.leaving.save.isEnabled()
    assert page.side.preview.pages() == 0
    first, last = page.side.print.geometry(), page.side.save.geometry()
    assert last.left() - first.right() < first.width(), "the two stay together where there is nothing to say"
    assert page.side.width() - last.right() < first.width()
    with table.qtbot.waitSignal(page.open_visit_requested) as told:
        page.side.missing.button.click()
    assert told.args == [table.case, "welcome"]


def test_without_a_ground_the_way_leads_there(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path, made=False)
    with table.qtbot.waitSignal(page.open_grounds_requested) as told:
        page.side.missing.button.click()
    assert told.args == [table.case]


def test_without_a_reading_back_the_way_leads_there(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path, made=False)
    table.keep("wens-in-een-zin", Content(text="Een boot bouwen."))
    page.readers.cards[ReaderKind.YOUTH].click()
    table.settle()
    with table.qtbot.waitSignal(page.open_visit_requested) as told:
        page.side.missing.button.click()
    assert told.args == [table.case, "teruglezen"]


def test_everyone_at_the_table_gets_a_copy_with_a_number(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    assert page.copies._head.text() == "Drie exemplaren"
    assert page.side.preview.pages() == 2
    numbers = [page.side.whom.text()]
    for _ in range(2):
        page.side.after.click()
        table.settle()
        numbers.append(page.side.whom.text())
    assert [words[:5] for words in numbers] == ["nr. 1", "nr. 2", "nr. 3"]
    assert not page.side.after.isEnabled()


def test_who_is_not_ticked_gets_no_copy_and_no_number(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    next(iter(page.copies.boxes.values())).setChecked(False)
    table.settle()
    assert page.copies._head.text() == "Twee exemplaren"
    assert [paper.wanted.copy.badge for paper in page._papers] == ["1 van 2", "2 van 2"]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ReaderKind.CHAIR, "tafelblad-voorzitter.pdf"),
        (ReaderKind.HOST, "plek-en-eten.pdf"),
        (ReaderKind.YOUTH, "mijn-blad.pdf"),
    ],
)
def test_a_saved_paper_is_a_pdf_without_the_youths_name_in_its_name(
    table: Table, tmp_path: Path, kind: ReaderKind, name: str
) -> None:
    page, ask = open_brief(table, tmp_path)
    page.readers.cards[kind].click()
    table.settle()
    saves(table, page)
    ends(table, page)
    assert ask.names == [name]
    assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    assert len(table.stored().papers) == 1
    assert page.leaving.note.isVisible()
    assert "buiten de kluis" in page.leaving.said.words.text()


def test_all_copies_are_saved_beside_each_other(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    saves(table, page)
    ends(table, page)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [f"tafelblad-nr-{n}.pdf" for n in (1, 2, 3)]
    assert len(table.stored().papers) == 3


def test_a_paper_that_cannot_be_saved_says_so(table: Table, tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("een bestand")
    page, _ = open_brief(table, tmp_path / "geen-map")
    saves(table, page)
    ends(table, page)
    assert page.leaving.note.isVisible()
    assert table.stored().papers == ()


def test_everything_on_the_page_has_a_name(table: Table, tmp_path: Path) -> None:
    page, _ = open_brief(table, tmp_path)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_long_name_stands_whole_beside_the_number_of_its_copy(table: Table, tmp_path: Path) -> None:
    name = "Maria Magdalena Theresia van der Kooij-Westerhuizen"
    table.case = str(table.run(make_mika))
    table.run(lambda vault: people.add_person(vault, table.case, Person("", name, "tante")))
    page = BriefPage(table.desk, table.case, Answers(tmp_path))
    table.show(page)
    table.settle()
    box = next(box for box in page.copies.boxes.values() if box.text() == name)
    free = box.width() - box.px(box.inset + 36) - box.metrics("small").horizontalAdvance("nr. 10")
    lines = lines_in(name, box.role_font("body", 500), free)
    assert box.height() >= len(lines) * box.look.line_height("body")
    assert {one.height() for one in page.copies.boxes.values() if one is not box} == {44}
