"""The papers beside the tafelblad: the chair's card, the list for place and food, and the invitation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pypdfium2
import pytest
from generated_cases import PEOPLE
from test_compose import FORMS, TODAY, case_with, text_of

from welapp.brief.document import Document
from welapp.brief.papers import paper_for
from welapp.brief.pdf import render
from welapp.domain.answers import Content, Pick
from welapp.domain.case import Case
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy, PaperKind, Wanted
from welapp.domain.people import Person
from welapp.domain.sharing import CHAIR, HOST, Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import HEN, HIJ, JUST_NAME, ZIJ, Pronouns, Youth

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FOR_CHAIR = Sharing(Audience.ONLY, (CHAIR,))
FOR_HOST = Sharing(Audience.ONLY, (HOST,))
MEETING = Meeting(date(2026, 11, 26), time(14, 0), time(15, 30), "Kantine De Meerval", "Sluispad 4")


def card(case: Case) -> Document:
    return paper_for(Wanted(PaperKind.CHAIR, Reader(ReaderKind.CHAIR)), case, FORMS, TODAY)


def host_list(case: Case) -> Document:
    return paper_for(Wanted(PaperKind.HOST, Reader(ReaderKind.HOST)), case, FORMS, TODAY)


def invitation(case: Case, person: str = "p-opa") -> Document:
    wanted = Wanted(PaperKind.INVITATION, Reader(ReaderKind.PERSON, person), Copy(2, 5))
    return paper_for(wanted, case, FORMS, TODAY)


def test_the_chair_has_the_sign_to_stop_large_and_what_is_not_talked_about() -> None:
    sign = Content(picks=(Pick("pet-op-tafel", "Mijn petje op tafel"),))
    paper = text_of(card(case_with(MEETING, stopteken=sign, niet_over_praten=(Content(text="School"), FOR_CHAIR))))
    assert "Mijn petje op tafel" in paper
    assert "Dan stopt iedereen meteen." in paper
    assert "Hier praten we niet over" in paper
    assert "‘School’" in paper


def test_without_a_sign_the_chair_agrees_on_one_first() -> None:
    for case in (case_with(MEETING), case_with(MEETING, stopteken=(Content(text="fluiten"), Sharing(Audience.US)))):
        paper = text_of(card(case))
        assert "Spreek aan het begin een teken af" in paper
        assert "fluiten" not in paper


def test_the_plan_takes_three_quarters_of_an_hour_from_the_real_start() -> None:
    paper = text_of(card(case_with(MEETING)))
    assert "14.00 tot 14.05" in paper
    assert "14.40 tot 14.45" in paper
    late = text_of(card(case_with(replace(MEETING, start=time(23, 40)))))
    assert "00.20 tot 00.25" in late
    assert "minuut 40 tot 45" in text_of(card(case_with(Meeting())))


@pytest.mark.parametrize(
    ("pronouns", "said"),
    [(HIJ, "dat hij het"), (ZIJ, "dat zij het"), (HEN, "dat hen het"), (JUST_NAME, "dat Mika het"),
     (Pronouns("die", "die", "diens"), "dat die het")],
)  # fmt: skip
def test_the_card_speaks_of_the_youth_as_they_chose(pronouns: Pronouns, said: str) -> None:
    case = replace(case_with(MEETING, youth=Youth("Mika", pronouns)), people=PEOPLE)
    assert said in text_of(card(case))


def test_the_list_for_the_place_does_not_say_whose_table_it_is() -> None:
    case = case_with(MEETING, lekker="Soep", niet_eten=(Content(text="Pinda"), FOR_HOST), trots="Mika kan dit")
    paper = host_list(replace(case, people=PEOPLE))
    said = text_of(paper)
    for words in ("Kantine De Meerval", "Sluispad 4", "Soep", "Pinda", "ongeveer 5 mensen"):
        assert words in said
    everything = said + paper.title + paper.head_bold + paper.foot_bold + paper.foot_light
    assert "Mika" not in everything


def test_an_invitation_says_who_where_and_when_and_nothing_that_the_youth_said() -> None:
    case = replace(case_with(MEETING, wens_in_een_zin="Een boot", trots="Hij fluit", lekker="Soep"), people=PEOPLE)
    paper = invitation(case)
    said = text_of(paper)
    for words in (
        "Kom je aan tafel bij Mika?",
        "Dag Kees,",
        "26 november",
        "Kantine De Meerval",
        "Wouter",
        "voorzitter",
    ):
        assert words in said
    for words in ("Een boot", "fluit", "Soep"):
        assert words not in said
    assert (paper.head_right, paper.badge) == ("voor Kees", "2 van 5")
    assert paper.title == "Uitnodiging"


def terms(case: Case, kind: PaperKind, person: str = "") -> Document:
    reader = Reader(ReaderKind.PERSON, person) if person else Reader(ReaderKind.EVERYONE)
    return paper_for(Wanted(kind, reader), case, FORMS, TODAY)


@pytest.mark.parametrize("kind", [PaperKind.TERMS, PaperKind.WALL])
def test_the_sheets_of_four_terms_have_the_real_days_and_the_wish_that_everyone_may_read(kind: PaperKind) -> None:
    said = text_of(terms(case_with(MEETING, wens_in_een_zin="Een boot", trots="fluiten"), kind))
    for words in ("‘Een boot’", "vóór 18.00 uur", "30 november", "24 december", "26 maart"):
        assert words in said
    assert "fluiten" not in said
    assert "Een boot" not in text_of(terms(case_with(MEETING, wens_in_een_zin=("Een boot", FOR_CHAIR)), kind))


def test_the_sheet_for_the_wall_is_a3_and_fits_on_one_side() -> None:
    for wish in ("Een boot", "Ik wil een boot " * 6, "Een heel lange wens. " * 40):
        paper = terms(case_with(MEETING, wens_in_een_zin=wish), PaperKind.WALL)
        document = pypdfium2.PdfDocument(render(paper, now=NOW))
        assert len(document) == 1, wish
        assert [round(side) for side in document[0].get_size()] == [842, 1191]


def test_a_paper_for_others_says_until_which_day_it_may_be_kept() -> None:
    assert "vernietig het vóór 3 december 2026" in card(case_with(MEETING)).foot_light
    assert "vernietig" not in card(case_with(Meeting())).foot_light


def test_an_invitation_for_a_full_table_stays_on_one_page() -> None:
    many = tuple(Person(f"p-{number}", f"Annemarie Bakker {number}", "begeleider") for number in range(25))
    paper = invitation(replace(case_with(MEETING), people=many), "p-3")
    assert len(pypdfium2.PdfDocument(render(paper, now=NOW))) == 1
    assert all(person.name in text_of(paper) for person in many)


def test_an_invitation_does_not_say_that_there_is_a_wish_when_none_was_told() -> None:
    assert "wens" not in text_of(invitation(case_with(MEETING))).casefold()


def test_a_wish_of_some_sentences_stands_on_the_sheet_to_write_on_which_stays_one_page() -> None:
    wish = "Ik wil een boot leren bouwen en dan varen. " * 5
    paper = terms(case_with(MEETING, wens_in_een_zin=wish), PaperKind.TERMS)
    assert wish.strip() in text_of(paper)
    assert len(pypdfium2.PdfDocument(render(paper, now=NOW))) == 1
