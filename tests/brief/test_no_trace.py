"""What the youth did not share, or did not approve, leaves no trace on any paper: over generated cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pikepdf
import pypdfium2
import pytest
from case_papers import examples, papers_for
from generated_cases import PEOPLE, READERS, Marked, allowed, any_case, paper_of, without_the_rest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.brief.compose import HOW_QUESTION
from welapp.brief.compose_own import CHOSEN_SHOWN
from welapp.brief.document import Document, Para, Section
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.domain.people import Part
from welapp.domain.sharing import Reader, ReaderKind
from welapp.forms.load import Forms, load_forms

RESOURCES = Path(__file__).parents[2] / "resources"
FORMS, _ = load_forms(RESOURCES / "forms", None)
NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)
CASES = st.integers(0, 2**32).map(Random)  # real chance: hypothesis itself would mostly try empty cases

CATALOG = {
    "/Type", "/Pages", "/Outlines", "/PageMode", "/ViewerPreferences", "/Lang", "/Metadata", "/MarkInfo",
    "/StructTreeRoot", "/Version",
}  # fmt: skip
ABOUT = {"/Title", "/Author", "/Subject", "/Creator", "/Producer", "/Keywords", "/CreationDate", "/ModDate", "/Trapped"}


def strings_in(node: object) -> Iterator[str]:
    """Yield every text anywhere in a document, also what is only read aloud."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from strings_in(part)
    elif is_dataclass(node):
        for one in fields(node):
            yield from strings_in(getattr(node, one.name))


def forbidden(marked: Marked, forms: Forms, reader: Reader) -> set[str]:
    closed = (words for question, words in marked.typed.items() if not allowed(marked, forms, reader, question))
    return marked.never.union(*closed)


def expected(marked: Marked, forms: Forms, reader: Reader) -> set[str]:
    """Return the markers that must be on this paper; who arranges the place gets only what is needed for that."""
    words: set[str] = set()
    for question, printed in marked.printed.items():
        block = forms.block(forms.question(question).block) if forms.question(question).block else None
        if block is None or not allowed(marked, forms, reader, question):
            continue
        content = marked.case.answers[question].content
        if reader.kind is ReaderKind.YOUTH:
            # The youth's own sheet is a summary: the wish, and what was chosen.
            if block.region == "wish" or block.id in CHOSEN_SHOWN:
                spoken = content.text + "".join(other.text for other in content.others)
                words |= {word for word in printed if word in spoken}
            continue
        if reader.kind is ReaderKind.HOST and not block.host:
            continue
        chosen_place = content.place and marked.case.meeting.place
        dropped = {pick.name for pick in (content.place.first, content.place.second) if pick} if chosen_place else set()
        words |= printed - dropped
    return words


@given(CASES)
@settings(max_examples=examples(60), deadline=None, derandomize=True)
def test_every_reader_gets_what_was_shared_with_them_and_nothing_else(random: Random) -> None:
    marked = any_case(FORMS, random)
    for reader in READERS:
        for kind, paper in papers_for(marked.case, FORMS, reader).items():
            said = "\n".join(strings_in(paper)).casefold()
            assert [word for word in forbidden(marked, FORMS, reader) if word in said] == [], (reader, kind)
        text = "\n".join(strings_in(paper_of(marked.case, FORMS, reader))).casefold()
        assert [word for word in expected(marked, FORMS, reader) if word not in text] == [], reader


@given(CASES)
@settings(max_examples=examples(40), deadline=None, derandomize=True)
def test_a_paper_is_the_same_as_if_the_rest_had_never_been_said(random: Random) -> None:
    marked = any_case(FORMS, random)
    for reader in READERS:
        with_all = papers_for(marked.case, FORMS, reader)
        without = papers_for(without_the_rest(marked, FORMS, reader), FORMS, reader)
        assert with_all == without, reader


@given(CASES)
@settings(max_examples=examples(40), deadline=None, derandomize=True)
def test_a_heading_stands_only_above_something_shared(random: Random) -> None:
    marked = any_case(FORMS, random)
    for reader in READERS:
        paper = paper_of(marked.case, FORMS, reader)
        given_to = {
            FORMS.block(FORMS.question(question).block).id
            for question in marked.case.answers
            if allowed(marked, FORMS, reader, question)
        }
        closed = {b.heading for form in FORMS.forms for b in form.blocks if b.id not in given_to} - {"Plek en tijd"}
        assert headings_in(paper) & closed == set(), reader


def headings_in(document: Document) -> set[str]:
    found = set()
    for node in walk(document):
        if isinstance(node, Section):
            found.add(node.heading)
        if isinstance(node, Para):
            found |= {run.text.strip().rstrip(":") for run in node.runs if run.bold}
    return found


def walk(node: object) -> Iterator[object]:
    yield node
    parts = (
        node if isinstance(node, tuple) else [getattr(node, f.name) for f in fields(node)] if is_dataclass(node) else []
    )
    for part in parts:
        yield from walk(part)


@given(CASES)
@settings(max_examples=examples(20), deadline=None, derandomize=True)
def test_telephone_numbers_stand_on_the_youths_own_sheet_alone(random: Random) -> None:
    marked = any_case(FORMS, random)
    for reader in READERS:
        text = "\n".join(strings_in(paper_of(marked.case, FORMS, reader)))
        ours = {p.phone for p in PEOPLE if p.phone and p.part in (Part.OWNER, Part.COORDINATOR, Part.CONNECTOR)}
        shown = {person.phone for person in PEOPLE if person.phone and person.phone in text}
        assert shown == (ours if reader.kind is ReaderKind.YOUTH else set())


@given(CASES)
@settings(max_examples=examples(20), deadline=None, derandomize=True)
def test_who_is_not_at_the_table_is_named_on_no_paper_for_it(random: Random) -> None:
    marked = any_case(FORMS, random)
    aunt = next(person for person in PEOPLE if not person.at_table)
    for reader in READERS:
        if reader.kind is not ReaderKind.YOUTH and reader.person != aunt.id:
            assert aunt.name not in "\n".join(strings_in(paper_of(marked.case, FORMS, reader)))


def everything_in(pdf: bytes) -> str:
    """Return all that a curious reader could get out of the file: bytes, streams, strings, names, text, metadata."""
    found = [pdf.decode("latin-1"), pdf.decode("utf-16-be", "ignore"), pdf[1:].decode("utf-16-be", "ignore")]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for thing in opened.objects:
            found += strings_of(thing)
            if isinstance(thing, pikepdf.Stream):
                data = thing.read_bytes()
                found += [data.decode("latin-1"), data.decode("utf-16-be", "ignore"), data.decode("utf-8", "ignore")]
        found += strings_of(opened.trailer.get("/Info", pikepdf.Dictionary()))
        with opened.open_outline() as outline:
            found += [item.title for item in outline.root]
        found.append(str(opened.open_metadata()))
    return "\n".join([*found, text_layer(pdf)]).casefold()


def strings_of(thing: object, depth: int = 0) -> list[str]:
    if depth > 6 or (depth and isinstance(thing, pikepdf.Object) and thing.is_indirect):
        return []  # what another object holds is looked at there
    if isinstance(thing, pikepdf.String):
        return [str(thing)]
    if isinstance(thing, pikepdf.Array):
        return [text for part in thing for text in strings_of(part, depth + 1)]
    if isinstance(thing, pikepdf.Dictionary):
        return [text for key in thing.keys() for text in [key, *strings_of(thing[key], depth + 1)]]  # noqa: SIM118
    return []


def text_layer(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.fixture(scope="module")
def shelf() -> FontShelf:
    return FontShelf(RESOURCES / "fonts")


@pytest.mark.parametrize("seed", range(examples(2)))
@pytest.mark.parametrize("reader", READERS[:4] + READERS[-2:], ids=lambda reader: f"{reader.kind}-{reader.person}")
def test_nothing_closed_can_be_got_out_of_the_file_itself(shelf: FontShelf, seed: int, reader: Reader) -> None:
    marked = any_case(FORMS, Random(seed))
    visible = expected(marked, FORMS, reader) - {answer.content.described for answer in marked.case.answers.values()}
    for kind, paper in papers_for(marked.case, FORMS, reader).items():
        pdf = render(paper, now=NOW, shelf=shelf)
        everything = everything_in(pdf)
        assert [word for word in forbidden(marked, FORMS, reader) if word in everything] == [], kind
        assert "mika" not in str(pikepdf.open(BytesIO(pdf)).trailer.get("/Info", "")).casefold(), kind
        if paper == paper_of(marked.case, FORMS, reader):
            text = text_layer(pdf).casefold()
            assert [word for word in visible if word not in text] == []


def test_a_file_holds_nothing_but_pages_and_their_structure(shelf: FontShelf) -> None:
    marked = any_case(FORMS, Random(1))
    for reader in READERS[:4]:
        for kind, paper in papers_for(marked.case, FORMS, reader).items():
            with pikepdf.open(BytesIO(render(paper, now=NOW, shelf=shelf))) as opened:
                assert set(opened.Root.keys()) <= CATALOG, kind
                assert set(opened.docinfo.keys()) <= ABOUT, kind
                assert not opened.attachments, kind
                assert all("/Annots" not in page and "/Thumb" not in page for page in opened.pages), kind


def test_the_search_in_a_file_finds_what_is_there(shelf: FontShelf) -> None:
    marked = any_case(FORMS, Random(1))
    own = Reader(ReaderKind.EVERYONE)
    everything = everything_in(render(paper_of(marked.case, FORMS, own), now=NOW, shelf=shelf))
    assert expected(marked, FORMS, own)
    assert forbidden(marked, FORMS, own)
    described = {answer.content.described for answer in marked.case.answers.values()}
    assert all(word in everything for word in expected(marked, FORMS, own) - described)


def test_the_question_of_how_to_hear_back_exists() -> None:
    assert FORMS.question(HOW_QUESTION).block
