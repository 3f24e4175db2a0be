"""The list of questions for a visit without a laptop: everything that is asked, and nothing of anyone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest
from generated_cases import TODAY
from test_compose import FORMS, case_with, text_of

from welapp.brief.compose_blank import compose_blank
from welapp.brief.document import Boxes, Bullets, Chapter, Document, Lines, Room, Section
from welapp.brief.papers import paper_for
from welapp.brief.pdf import render
from welapp.domain.papers import PaperKind, Wanted
from welapp.domain.sharing import Reader, ReaderKind
from welapp.domain.youth import Age, Youth
from welapp.forms.load import Forms
from welapp.forms.schema import Kind, Question

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ASKED = [question for form in FORMS.forms for theme in form.themes for question in theme.askable]


def questions_on(paper: Document) -> list[str]:
    return [one.heading for piece in paper.pieces if isinstance(piece, Chapter) for one in piece.sections]


def section_of(question: Question) -> Section:
    paper = compose_blank(FORMS)
    chapters = [piece for piece in paper.pieces if isinstance(piece, Chapter)]
    return next(one for piece in chapters for one in piece.sections if one.heading == question.text)


def changed(question: Question) -> Forms:
    """Return the forms in which the team has made this of a question."""
    themes = tuple(
        replace(theme, questions=tuple(question if q.id == question.id else q for q in theme.questions))
        for theme in FORMS.youth.themes
    )
    return replace(FORMS, forms=(replace(FORMS.youth, themes=themes), *FORMS.forms[1:]))


def test_it_begins_with_the_welcome_in_the_wording_that_was_chosen() -> None:
    def first(forms: Forms, *, young: bool) -> tuple[str, ...]:
        pieces = compose_blank(forms, young=young).pieces
        lines = next(piece.parts[0] for piece in pieces if isinstance(piece, Section))
        assert isinstance(lines, Bullets)
        return tuple(lines.items)

    bare = replace(FORMS, forms=(replace(FORMS.youth, welcome_young=()), *FORMS.forms[1:]))
    assert first(FORMS, young=True) == FORMS.youth.welcome_young != FORMS.youth.welcome
    assert first(FORMS, young=False) == first(bare, young=True) == FORMS.youth.welcome


def test_every_question_is_asked_once_and_the_short_route_comes_first() -> None:
    asked = questions_on(compose_blank(FORMS))
    assert sorted(asked) == sorted(question.text for question in ASKED)
    short = [question.text for question in ASKED if question.short]
    assert asked[: len(short)] == short


@pytest.mark.parametrize("question", ASKED, ids=lambda question: question.id)
def test_each_answer_has_room_in_every_form_and_a_choice_of_who_reads_it(question: Question) -> None:
    parts = section_of(question).parts
    assert "Wie mag dit lezen?" in text_of(parts)
    assert isinstance(parts[-1], Boxes)
    if question.takes(Kind.TEXT):
        assert any(isinstance(part, Lines) for part in parts)
    if question.takes(Kind.DRAWING):
        assert any(isinstance(part, Room) for part in parts)
    said = text_of(parts[:-1]).casefold()
    for option in (*question.options, *question.cards, *question.steps, *question.places):
        assert option.label.casefold() in said


def test_the_teams_own_words_stand_on_it_and_what_the_team_hid_does_not() -> None:
    first = ASKED[1]
    assert "Hoe zeg jij het?" in questions_on(compose_blank(changed(replace(first, text="Hoe zeg jij het?"))))
    assert first.text not in questions_on(compose_blank(changed(replace(first, hidden=True))))


def test_a_young_youth_is_asked_in_their_own_wording() -> None:
    young = Youth("Mika", age=Age.UNDER_12)
    wanted = Wanted(PaperKind.BLANK, Reader(ReaderKind.EVERYONE))
    asked = questions_on(paper_for(wanted, case_with(youth=young), FORMS, TODAY))
    reworded = [question for question in FORMS.youth.questions() if question.askable and question.text_young]
    assert reworded
    assert all(question.text_young in asked for question in reworded)


def test_nobody_is_named_and_nothing_that_was_said_stands_on_it() -> None:
    wanted = Wanted(PaperKind.BLANK, Reader(ReaderKind.EVERYONE))
    told = case_with(youth=Youth("Zwaluw"), wens_in_een_zin="Een boot bouwen")
    paper = paper_for(wanted, told, FORMS, TODAY)
    assert paper == compose_blank(FORMS)
    assert "Zwaluw" not in text_of(paper)


def test_the_questions_take_eight_sheets_and_leave_no_page_half_empty() -> None:
    """Of a page at most two fifths is white at its foot, but where a part of the list ends."""
    document = pypdfium2.PdfDocument(render(compose_blank(FORMS), now=NOW))
    assert len(document) <= 16
    ends = {page for page in range(len(document)) if "Meer vragen" in text_on(document, page + 1)}
    for number, page in enumerate(document):
        if number not in ends and number < len(document) - 1:
            picture = page.render(scale=0.5, grayscale=True)
            rows = [bytes(picture.buffer)[row * picture.stride :][: picture.width] for row in range(picture.height)]
            ink = [row for row, pixels in enumerate(rows) if min(pixels) < 128 and row < 0.9 * picture.height]
            assert max(ink) > 0.6 * picture.height, number + 1


def text_on(document: pypdfium2.PdfDocument, page: int) -> str:
    return str(document[page].get_textpage().get_text_range()) if page < len(document) else ""


def test_a_question_is_never_cut_by_the_foot_of_a_page() -> None:
    """Who may read it is the last that is asked: before it on the same page stands its question."""
    document = pypdfium2.PdfDocument(render(compose_blank(FORMS), now=NOW))
    for page in document:
        text = " ".join(page.get_textpage().get_text_range().split())
        first = text.find("Wie mag dit lezen?")
        assert first < 0 or any(question.text[:25] in text[:first] for question in ASKED)
        asked = [question for question in ASKED if question.text[:25] in text]
        assert text.count("Wie mag dit lezen?") == len(asked)
