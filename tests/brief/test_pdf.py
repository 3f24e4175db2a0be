from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from mika_paper import WISH, box, columns, own_sheet, paper, para, section, table_sheet, wish

from welapp.brief.document import Bullets, Columns, Document, NewPage, Section, Wish
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import Press, render
from welapp.domain.papers import PaperSize
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")


def make(document: Document) -> bytes:
    return render(document, now=NOW, shelf=SHELF)


def page_texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as found:
        texts = []
        for number in range(len(found)):
            page = found[number]
            text_page = page.get_textpage()
            texts.append(plain(text_page.get_text_range()))
            text_page.close()
            page.close()
        return texts


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text)).strip()


def text_of(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def darkness(pdf: bytes, scale: float = 1.0) -> int:
    """How many dark pixels the first page has."""
    with pypdfium2.PdfDocument(pdf) as found:
        page = found[0]
        data = bytes(page.render(scale=scale, grayscale=True).buffer)
        page.close()
    return sum(value < 128 for value in data)


def test_an_ordinary_table_sheet_is_two_pages() -> None:
    first, second = page_texts(make(table_sheet()))
    assert "De wens van Mika " + WISH in first
    assert "bladzijde 1 van 2" in first
    assert "Wat doe jij? " + WISH in second
    assert "bladzijde 2 van 2" in second


def test_the_youths_own_sheet_is_one_page_without_a_page_number() -> None:
    (text,) = page_texts(make(own_sheet()))
    assert "Mika, dit is jouw wens " + WISH in text
    assert "bladzijde" not in text


def test_sentences_are_copied_word_for_word() -> None:
    text = text_of(make(table_sheet()))
    for sentence in (
        "Dit wil ik dat jullie weten ‘Ik kan best veel, als ik eerst mag kijken hoe iets moet. ’s Morgens ben ik stil.",
        "Dit gaat goed ‘Met opa een oude roeiboot schuren. De radio stond aan. Ik mocht zelf bedenken hoe het moest.’",
        "Farid, eigenaar: houdt contact met Mika Marloes, coördinator",
        "4 uur vandaag, 26 november vóór 18.00 uur",
        "Donderdag 26 november 2026 14.00 tot 15.30 uur",
    ):
        assert sentence in text


@pytest.mark.parametrize(
    "text",
    [
        "Şükrü en Łukasz varen met Nguyễn Thị Hồng.",
        "Dit is محمد en hij komt om 14.00 uur.",
        "Dit is محمد علي en hij komt om 14.00 uur.",
        "محمد يحب القوارب كثيرا",
        "أهلاً وسهلاً لا إله السَّلَامُ عَلَيْكُمْ",
        "Олександра Шевченко їде mee.",
        "ሰላም ዓለም",
        "小明喜欢船。他想和爷爷一起去划船。",
        "שלום עולם, שָׁלוֹם",
        "Boot 🚤 en 👩🏽‍🚀 en 🇳🇱🇺🇦 en ❤️ en 👨‍👩‍👧‍👦!",
        "1️⃣ e\u0301 a\u0308 ½ € ™ ★ → ✓",
        "می‌خواهم",
    ],
)
def test_every_script_is_copied_as_it_was_typed(text: str) -> None:
    assert plain(text) in text_of(make(paper(section("Kop", text))))


def test_a_character_without_a_glyph_is_seen_and_copied() -> None:
    with_sign = make(paper(section("Kop", "Een \U0010fffd teken")))
    without = make(paper(section("Kop", "Een teken")))
    assert "Een \U0010fffd teken" in text_of(with_sign)
    assert darkness(with_sign, 2) > darkness(without, 2) + 50


def test_no_letter_is_drawn_as_an_empty_box() -> None:
    pdf = make(paper(section("Kop", "Şükrü محمد Олександра ሰላም 小明 🚤 \U0010fffd \x01")))
    with pikepdf.open(io.BytesIO(pdf)) as found:
        fonts = found.pages[0].Resources.Font
        for name in fonts.keys():  # noqa: SIM118 - a pikepdf dictionary
            glyphs = fonts[name].DescendantFonts[0].CIDToGIDMap.read_bytes()
            codes = [int.from_bytes(glyphs[at : at + 2], "big") for at in range(2, len(glyphs), 2)]
            assert codes
            assert 0 not in codes


def test_every_font_is_embedded_and_a_part_only() -> None:
    pdf = make(paper(section("Kop", "Boot, محمد, 小明")))
    with pikepdf.open(io.BytesIO(pdf)) as found:
        fonts = found.pages[0].Resources.Font
        names = [str(fonts[name].BaseFont) for name in fonts.keys()]  # noqa: SIM118
        assert len(names) == 4
        for name in fonts.keys():  # noqa: SIM118
            descriptor = fonts[name].DescendantFonts[0].FontDescriptor
            assert len(descriptor.FontFile2.read_bytes()) > 100
            assert re.match(r"/[A-Z]{6}\+", str(fonts[name].BaseFont))
    assert len(pdf) < 100_000


def test_no_code_stands_for_nothing_in_the_text_layer() -> None:
    with pikepdf.open(io.BytesIO(make(table_sheet()))) as found:
        fonts = found.pages[0].Resources.Font
        for name in fonts.keys():  # noqa: SIM118
            rows = re.findall(rb"^<(\w+)> <(\w*)>$", fonts[name].ToUnicode.read_bytes(), re.MULTILINE)
            assert all(text and text != b"0000" for code, text in rows if code != b"0000")


def test_text_that_looks_like_markup_is_printed_as_typed() -> None:
    typed = "<b>dik</b> & <img src=http://x.test/a.png> &amp; </para> (haak \\ ) %s {0}"
    pdf = make(paper(section("Kop <i>", typed), wish(text=typed)))
    assert text_of(pdf).count(typed) == 2
    assert b"x.test" not in pdf


def test_a_very_long_answer_flows_over_pages_without_losing_a_word() -> None:
    words = [f"woord{number}" for number in range(9000)]
    long = Columns((section("Dit gaat goed", " ".join(words)), *columns().sections[1:]))
    pdf = make(paper(wish(), long, box()))
    pages = page_texts(pdf)
    assert len(pages) > 10
    assert [word for word in text_of(pdf).split() if re.fullmatch(r"woord\d+", word)] == words
    assert f"bladzijde {len(pages)} van {len(pages)}" in pages[-1]


def test_a_long_wish_keeps_its_size_and_takes_more_pages() -> None:
    long = "Ik wil varen. " * 100
    pages = page_texts(make(paper(wish(text=long, drawing=None, beside=()))))
    assert len(pages) > 2
    assert " ".join(pages).count("varen.") == 100


def test_one_endless_word_flows_too() -> None:
    assert text_of(make(paper(section("Kop", "a" * 20_000)))).count("a") >= 20_000


def test_the_drawing_gives_way_before_a_page_is_added() -> None:
    def pages_with(lines: int) -> tuple[int, float]:
        pdf = make(paper(wish(beside=()), Section("Kop", section("", "\n".join("x" * lines)).parts)))
        with pikepdf.open(io.BytesIO(pdf)) as found:
            content = found.pages[0].Contents.read_bytes().decode("ascii")
        ink = re.findall(r"^0\.(?!114)\S+ \S+ \S+ rg (.*) h f$", content, re.MULTILINE)
        xs = [float(pair[0]) for path in ink for pair in re.findall(r"([\d.]+) ([\d.]+) [ml]", path)]
        return len(page_texts(pdf)), max(xs) - min(xs)

    few, wide = pages_with(5)
    fits = [pages_with(lines) for lines in range(22, 34)]
    assert few == 1
    assert any(count == 1 and width < wide * 0.9 for count, width in fits)
    assert any(count == 2 and width < wide * 0.7 for count, width in fits)


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page() -> None:
    sections = [section(f"Kop {number}", "Een regel.\nNog een regel.") for number in range(40)]
    for page in page_texts(make(paper(*sections))):
        body, _ = page.split("Voorgelezen", 1)
        assert body.rstrip().endswith("Nog een regel.")


@pytest.mark.parametrize("kind", ["section", "bullet", "column", "quote beside the wish"])
def test_no_line_of_a_paragraph_stands_alone_on_a_page(kind: str) -> None:
    """Wherever the foot of the page comes: of a paragraph that goes on, two lines at least stand on either side."""
    text = "\n".join(f"regel{number}" for number in range(6))
    made = {
        "section": lambda: (section("Kop", text),),
        "bullet": lambda: (Section("Kop", (Bullets((text,)),)),),
        "column": lambda: (Columns((section("Kop", text), section("Andere kop", text))),),
        "quote beside the wish": lambda: (Section("Kop", (para(text, quote=True),)),),
    }[kind]()
    split = 0
    for before in range(30, 56):
        filler = section("", "\n".join(["x"] * before))
        parts = [re.findall(r"regel\d", page) for page in page_texts(make(paper(filler, *made)))]
        split += sum(map(bool, parts)) > 1
        assert all(len(part) != 1 for part in parts), before
        assert set().union(*parts) == {f"regel{number}" for number in range(6)}
    assert split


def test_an_empty_document_still_gives_a_page() -> None:
    pages = page_texts(make(paper()))
    assert len(pages) == 1
    assert "Voorgelezen aan Mika" in pages[0]


def test_pieces_without_content_close_up() -> None:
    empty = paper(Wish("De wens van Mika", ""), Columns(()), replace(box(), left=(), right=()), NewPage())
    assert len(page_texts(make(empty))) == 1


def test_the_same_document_gives_the_same_bytes() -> None:
    assert make(table_sheet()) == render(table_sheet(), now=NOW)
    assert make(table_sheet()) != render(table_sheet(), now=NOW.replace(hour=13), shelf=SHELF)


def test_what_the_press_made_before_changes_nothing_in_the_next_paper() -> None:
    press = Press(SHELF)
    numbered = replace(table_sheet(), badge="4 van 8")
    papers = (table_sheet(), own_sheet(), paper(section("Kop", "محمد 小明 🚤")), numbered)
    for document in (*papers, *papers):
        assert press.make(document, now=NOW) == make(document)


def test_the_file_says_what_it_is_and_names_no_one() -> None:
    with pikepdf.open(io.BytesIO(make(table_sheet()))) as found:
        assert str(found.docinfo["/Title"]) == "Tafelblad"
        assert str(found.docinfo["/Creator"]) == "welapp"
        assert str(found.docinfo["/CreationDate"]).startswith("D:20261121120000")
        assert str(found.Root.Lang) == "nl"
        assert found.Root.ViewerPreferences.DisplayDocTitle
        assert "Mika" not in "".join(str(value) for _, value in found.docinfo.items())
        with found.open_outline() as outline:
            headings = [str(item.title) for item in outline.root]
    assert headings[:3] == ["De wens van Mika", "Dit wil ik dat jullie weten", "Dit gaat goed"]


def test_a_long_name_for_the_reader_is_not_cut() -> None:
    name = "voor Anna-Maria Wilhelmina van der Berg-Kowalczyk en haar zus Josephina Theresia van Oudenaarden"
    assert name in text_of(make(paper(wish(), columns(), head_right=name)))


def test_a_name_as_long_as_a_name_may_be_leaves_room_for_the_paper() -> None:
    name = " ".join(f"Naam{number}" for number in range(220))
    pages = page_texts(make(paper(wish(), columns(), head_right=f"voor {name}")))
    assert len(pages) < 5
    assert all(f"Naam{number}" in pages[0] for number in range(220))
    assert WISH in pages[0]


def test_only_the_drawing_has_colour() -> None:
    with pikepdf.open(io.BytesIO(make(replace(table_sheet(), pieces=table_sheet().pieces[1:])))) as found:
        content = b"".join(page.Contents.read_bytes() for page in found.pages).decode("ascii")
    colours = set(re.findall(r"([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)", content))
    assert len(colours) <= 3
    assert all(max(map(float, colour.split())) - min(map(float, colour.split())) < 0.06 for colour in colours)


def test_strange_characters_in_any_place_do_not_stop_the_paper() -> None:
    odd = "a\x00\ud800\u202e\U0010ffff\ufffe(\\)\u0301 🚤\nb"
    pdf = make(paper(wish(label=odd, text=odd), section(odd, odd), title=odd, head_right=odd, badge=odd, foot_bold=odd))
    assert len(page_texts(pdf)) == 1


def test_a_text_beside_the_drawing_that_is_too_long_for_it_stands_under_it() -> None:
    long = section("Dit wil ik dat jullie weten", " ".join(f"woord{number}" for number in range(600)))
    text = text_of(make(paper(wish(beside=(long,)))))
    assert all(f"woord{number}" in text for number in range(600))


def test_a_broken_word_and_a_long_address_are_copied_whole() -> None:
    word = "meervoudigepersoonlijkheidsstoornisbegeleidingsplan"
    address = "https://voorbeeld.test/een/heel/lang/adres/dat/niet/op/een/regel/past.html"
    marks = "a" + "\u0301" * 90
    pdf = make(
        paper(wish(text=word), Columns((section("Een", word), section("Twee", address), section("Drie", marks))))
    )
    text = text_of(pdf)
    assert text.count(word) == 2
    assert address in text
    assert plain(marks) in text


def test_no_code_stands_for_more_text_than_readers_take() -> None:
    """MuPDF takes 8 UTF-16 units, of four figures each; others take more."""
    odd = ("woonbegeleiding" * 5, "👨‍👩‍👧‍👦 en 👩🏽‍🚀", "a" + "\u0301" * 90, "السَّلَامُ", "\U0010fffd" * 9)
    with pikepdf.open(io.BytesIO(make(paper(wish(text=odd[0]), section("Kop", *odd))))) as found:
        fonts = found.pages[0].Resources.Font
        for name in fonts.keys():  # noqa: SIM118
            rows = re.findall(rb"^<\w+> <(\w+)>$", fonts[name].ToUnicode.read_bytes(), re.MULTILINE)
            assert rows
            assert all(len(text) <= 8 * 4 for text in rows)


def test_a_first_side_that_is_just_too_full_takes_less_air_before_it_takes_another_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def most_on_one_page() -> int:
        sections = [section(f"Kop {number}", "Een regel.") for number in range(30)]
        papers = (
            paper(wish(drawing=None, beside=()), Columns(tuple(sections[:count])), box()) for count in range(4, 30)
        )
        return 3 + sum(len(page_texts(make(made))) == 1 for made in papers)

    with_less_air = most_on_one_page()
    monkeypatch.setattr("welapp.brief.pdf.LESS_AIR", 0.0)
    assert with_less_air > most_on_one_page() > 4


def test_a_paper_on_a3_is_the_same_paper_enlarged() -> None:
    small, large = make(table_sheet()), make(replace(table_sheet(), size=PaperSize.A3))
    assert page_texts(small) == page_texts(large)
    assert [page_size(pdf) for pdf in (small, large)] == [(210, 297), (297, 420)]
    assert darkness(small, 2**0.5) == pytest.approx(darkness(large), rel=0.02)
    assert bookmark_heights(large) == pytest.approx([height * 2**0.5 for height in bookmark_heights(small)], rel=0.001)


def page_size(pdf: bytes) -> tuple[int, int]:
    with pypdfium2.PdfDocument(pdf) as found:
        width, height = found[0].get_size()
    return round(width / 72 * 25.4), round(height / 72 * 25.4)


def bookmark_heights(pdf: bytes) -> list[float]:
    with pikepdf.open(io.BytesIO(pdf)) as found, found.open_outline() as outline:
        return [float(item.destination[3]) for item in outline.root]
