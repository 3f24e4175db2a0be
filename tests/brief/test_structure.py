"""How a paper is built for who reads by its structure: headings, lists, tables, figures, and nothing outside them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pikepdf
import pytest
from every_kind import PAPERS
from mika_paper import boat, grid, own_sheet, paper, section, table_sheet, wish
from spoken import structure_words
from structure_tree import Element, marked, opened, owners, structure

from welapp.brief.document import Bullets, Chapter, Columns, Document, Drawing, Pairs, Piece, Section
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.brief.sheet import Sheet
from welapp.brief.structure import paragraph
from welapp.brief.style import BODY
from welapp.brief.typeset import Typesetter
from welapp.domain.answers import Photo
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")
every_paper = pytest.mark.parametrize("kind", PAPERS)


def make(document: Document) -> bytes:
    return render(document, now=NOW, shelf=SHELF)


@cache
def made(kind: str) -> bytes:
    return make(PAPERS[kind])


def body(*pieces: object) -> list[Element]:
    """Return the elements between the head and the foot of a paper."""
    return structure(make(paper(*pieces))).kids[4:-3]


def test_every_piece_that_a_paper_can_have_is_tried_somewhere() -> None:
    tried = {type(piece) for document in PAPERS.values() for piece in document.pieces}
    assert tried == set(get_args(Piece))


@every_paper
def test_all_that_is_drawn_is_in_the_structure_once_or_is_decoration(kind: str) -> None:
    in_tree = [mark for element in structure(made(kind)).walk() for mark in element.marks]
    assert sorted(in_tree) == sorted(marked(made(kind))) == owners(made(kind))
    assert len(set(in_tree)) == len(in_tree)


@every_paper
def test_one_heading_names_the_paper_and_no_level_is_skipped(kind: str) -> None:
    document = structure(made(kind))
    levels = [int(element.role[1]) for element in document.walk() if element.role[0] == "H"]
    assert document.kids[0].role == "H1"
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_paper
def test_bookmarks_follow_the_headings(kind: str) -> None:
    levels = [int(element.role[1]) - 2 for element in structure(made(kind)).walk() if element.role[0] == "H"][1:]
    with opened(made(kind)) as found, found.open_outline() as outline:
        listed = [(item.title, depth) for item, depth in nested(outline.root)]
    assert [depth for _, depth in listed] == levels
    assert all(title.strip() for title, _ in listed)


def nested(items: list[pikepdf.OutlineItem], depth: int = 0) -> Iterator[tuple[pikepdf.OutlineItem, int]]:
    for item in items:
        yield item, depth
        yield from nested(item.children, depth + 1)


def test_a_section_in_a_chapter_is_a_level_lower() -> None:
    chapter, heading, _ = body(Chapter("Eén", (section("Twee", "tekst"),)))
    assert (chapter.role, heading.role) == ("H2", "H3")


def test_a_heading_of_which_nothing_is_drawn_leaves_no_hole() -> None:
    roles = [element.role for element in body(Chapter("\x01", (section("Twee", "tekst"),)))]
    assert roles == ["H2", "P"]


def test_a_paragraph_over_pages_is_one_element() -> None:
    _, text = body(section("Kop", " ".join(f"woord{number}" for number in range(3000))))
    pages = [page for page, _ in text.marks]
    assert pages == sorted(set(pages))
    assert len(pages) > 2


def test_the_left_column_is_read_first_though_it_ends_on_a_later_page() -> None:
    columns = Columns((section("Links", "links " * 180), section("Rechts", "rechts " * 160)))
    _, left, _, right = body(section("Boven", "boven " * 450), columns)[2:]
    assert [left.marks[0][0], left.marks[-1][0], right.marks[0][0]] == [0, 1, 0]


def test_bullets_are_one_list_also_when_they_stand_in_two_columns() -> None:
    items = Bullets(("een", "twee", "drie", "vier", "vijf"))
    for pieces in ((Section("Kop", (items,)),), (Columns((Section("Kop", (items,)),)),)):
        _, bullets = body(*pieces)
        assert bullets.shape == f"L({' '.join(['LI(Lbl LBody)'] * 5)})"
        assert bullets.attributes["ListNumbering"] == "/Disc"
        assert {label.alt for label in bullets.all("Lbl")} == {"•"}


def test_pairs_are_a_table_with_a_header_for_each_row() -> None:
    _, table = body(Section("Kop", (Pairs((("Plek", "kantine"), ("Naast jou", "opa"))),)))
    assert table.shape == "Table(TR(TH TD) TR(TH TD))"
    assert all(head.attributes["Scope"] == "/Row" for head in table.all("TH"))


def test_a_cell_to_write_in_is_there_though_nothing_stands_in_it() -> None:
    (table,) = body(replace(grid(), begin=""))
    assert table.shape == f"Table({' '.join(['TR(TH TD)'] * 4)})"
    assert all(cell.marks == [] for cell in table.all("TD"))


def test_a_stone_that_is_done_says_so_in_words() -> None:
    path = structure(make(own_sheet())).all("L")[0]
    assert [label.alt for label in path.all("Lbl")] == ["Gedaan", "Gedaan", "", ""]


def test_a_quotation_is_marked_as_one() -> None:
    label, wanted = body(wish(drawing=None, beside=()))
    assert (label.shape, wanted.shape) == ("H2", "BlockQuote(P)")


@pytest.mark.parametrize("photo", [None, Photo("f", 800, 600)])
def test_a_drawing_or_photo_says_what_is_on_it_and_where_it_stands(photo: Photo | None) -> None:
    drawn = Drawing(boat().strokes, "Mijn boot, met opa \ud800 erin", photo)
    (figure,) = structure(make(paper(wish(drawing=drawn)))).all("Figure")
    assert figure.alt == "Mijn boot, met opa \ufffd erin"
    left, low, right, high = figure.box
    assert 0 < left < right < 595
    assert 0 < low < high < 842


def test_the_head_and_the_foot_are_read_once() -> None:
    document = structure(make(table_sheet()))
    assert {page for element in document.kids[:4] for page, _ in element.marks} == {0}
    assert {page for element in document.kids[-3:] for page, _ in element.marks} == {1}


def test_what_is_drawn_without_a_node_is_decoration() -> None:
    sheet, node = Sheet("Titel", NOW), paragraph()
    sheet.rule(10, 10, 20, 10, 1)
    with sheet.tagged(node):
        sheet.circle(10, 10, 5, width=1)
    sheet.circle(10, 10, 5, width=1)
    sheet.end_page()
    pdf = sheet.finish([node])
    assert marked(pdf) == owners(pdf) == [(0, 0)]


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo reads the structure (Debian poppler-utils)")
def test_the_words_of_a_text_in_decoration_are_missed(tmp_path: Path) -> None:
    """The comparison of words does see a text that no node has."""
    line, sheet = Typesetter(SHELF).line("verloren", BODY), Sheet("Titel", NOW)
    sheet.line(line, 10, 10)
    with sheet.tagged(node := paragraph()):
        sheet.line(Typesetter(SHELF).line("gevonden", BODY), 10, 40)
    sheet.end_page()
    path = tmp_path / "paper.pdf"
    path.write_bytes(sheet.finish([node]))
    assert structure_words(path) == ["gevonden"]
