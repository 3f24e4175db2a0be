"""The tafelblad and Mijn blad: what stands where, in whose words, and what is never said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pypdfium2
import pytest
from generated_cases import PEOPLE, TODAY, paper_of
from test_no_trace import strings_in, walk

from welapp.brief.compose import compose
from welapp.brief.compose_own import compose_own
from welapp.brief.document import Box, Columns, Document, Grid, Notice, Section, Title, Wish, WriteBox
from welapp.brief.document import Path as Stones
from welapp.brief.pdf import render
from welapp.domain.answers import Answer, Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, Said, Seat, State, Voice
from welapp.domain.approval import Approval, Readback
from welapp.domain.case import Case, Will
from welapp.domain.ink import Point, Stroke
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy
from welapp.domain.sharing import CHAIR, HOST, Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import HIJ, JUST_NAME, Youth
from welapp.forms.load import Forms, load_forms

FORMS, _ = load_forms(Path(__file__).parents[2] / "resources" / "forms", None)
EVERYONE, OWN = Reader(ReaderKind.EVERYONE), Reader(ReaderKind.YOUTH)
MEETING = Meeting(date(2026, 11, 26), time(14, 0), time(15, 30), "Kantine", "Sluispad 4", "soep", "p-owner")


def case_with(
    meeting: Meeting = MEETING, youth: Youth | None = None, **said: Content | str | tuple[object, Sharing]
) -> Case:
    """Make a case in which these answers (underscores for dashes) are shared with everyone, read back and approved."""
    answers = {}
    for name, given in said.items():
        content, sharing = given if isinstance(given, tuple) else (given, Sharing(Audience.EVERYONE))
        question = name.replace("_", "-")
        content = Content(text=content) if isinstance(content, str) else content
        assert isinstance(content, Content)
        answers[question] = Answer(question, State.ANSWERED, content, sharing, revision=f"r-{question}")
    return Case(
        "case", youth or Youth("Mika", HIJ), TODAY, will=Will.YES, will_on=TODAY, people=PEOPLE, meeting=meeting,
        answers=answers, approvals={question: Approval(f"r-{question}", TODAY, "M") for question in answers},
        readback=Readback(TODAY, "M", (), ()),
    )  # fmt: skip


def only(document: Document, kind: type) -> list[object]:
    return [node for node in walk(document) if isinstance(node, kind)]


def text_of(node: object) -> str:
    return "\n".join(strings_in(node))


def section(document: Document, heading: str) -> str:
    found = [text_of(one) for one in walk(document) if isinstance(one, Section) and one.heading == heading]
    assert len(found) == 1, (heading, found)
    return found[0]


def test_the_wish_comes_first_in_the_youths_own_words() -> None:
    paper = paper_of(case_with(wens_in_een_zin="Ik wil een boot bouwen.", trots="x"), FORMS, EVERYONE)
    first = paper.pieces[0]
    assert isinstance(first, Wish)
    assert first.text == "‘Ik wil een boot bouwen.’"
    assert "Mika" in first.label


def test_a_wish_may_be_a_drawing_alone() -> None:
    drawn = Content(strokes=(Stroke("rood", 1.75, (Point(1, 1),)),), described="Een boot")
    first = paper_of(case_with(wens_in_een_zin=drawn), FORMS, EVERYONE).pieces[0]
    assert isinstance(first, Wish)
    assert (first.text, first.drawing and first.drawing.described) == ("", "Een boot")


def test_a_sheet_on_which_nothing_may_stand_has_room_to_think_along() -> None:
    assert only(paper_of(case_with(), FORMS, EVERYONE), WriteBox) == [WriteBox("Ruimte om mee te denken")]
    assert only(paper_of(case_with(trots="x"), FORMS, EVERYONE), WriteBox) == []


def test_without_a_wish_there_is_no_empty_place_for_it() -> None:
    paper = paper_of(case_with(trots="x"), FORMS, EVERYONE)
    assert only(paper, Wish) == []
    assert isinstance(paper.pieces[0], Title)


def test_the_parents_wish_stands_apart_and_last() -> None:
    paper = paper_of(
        case_with(wens_voor_je_kind="Dat hij lacht", wens_in_een_zin="Een boot", trots="x"), FORMS, EVERYONE
    )
    (columns,) = only(paper, Columns)
    assert isinstance(columns, Columns)
    assert "Dat hij lacht" in text_of(columns.sections[-1])
    assert "Dat hij lacht" not in text_of(paper.pieces[0])
    assert columns.sections[-1].heading in {block.heading for block in FORMS.parents.blocks}


def test_answers_under_one_heading_stand_together() -> None:
    paper = paper_of(case_with(stopteken="Mijn petje", pauzeplek="Naar buiten"), FORMS, EVERYONE)
    assert "Mijn petje" in section(paper, "Even pauze")
    assert "Naar buiten" in section(paper, "Even pauze")


def test_markup_and_line_ends_are_words_like_any_other() -> None:
    said = "<b>vet</b> & <img src='http://x'>\nnieuwe regel"
    assert f"‘{said}’" in text_of(paper_of(case_with(trots=said), FORMS, EVERYONE))


def test_the_grid_has_real_dates_once_there_is_a_day() -> None:
    with_day = text_of(only(paper_of(case_with(), FORMS, EVERYONE), Grid)[0])
    for words in ("26 november", "18.00 uur", "30 november", "24 december", "26 maart"):
        assert words in with_day
    without = text_of(only(paper_of(case_with(Meeting()), FORMS, EVERYONE), Grid)[0])
    assert "vandaag nog" in without
    assert "november" not in without


def test_the_youth_hears_back_within_a_week_from_someone_with_a_name() -> None:
    (notice,) = only(paper_of(case_with(), FORMS, EVERYONE), Notice)
    assert "binnen een week" in text_of(notice)
    assert "Farid vertelt het hem" in text_of(notice)
    assert "3 december" in text_of(notice)


def test_how_to_hear_back_is_said_in_the_sentence_or_under_its_heading_but_never_lost() -> None:
    pick = Pick("lopen", "Tijdens een rondje lopen")
    in_sentence = paper_of(case_with(hoe_horen=Content(picks=(pick,))), FORMS, EVERYONE)
    assert "vertelt het hem, tijdens een rondje lopen." in text_of(only(in_sentence, Notice)[0])
    assert text_of(in_sentence).casefold().count("rondje lopen") == 1
    for content in (Content(text="Zeg het met een kaart"), Content(picks=(pick,), text="Zeg het met een kaart")):
        assert "Zeg het met een kaart" in text_of(paper_of(case_with(hoe_horen=content), FORMS, EVERYONE))


def test_what_is_arranged_goes_before_what_was_wished_for_the_place() -> None:
    wish = PlaceWish(PlacePick("thuis", "Bij mij thuis"), PlacePick("bieb", "De bieb"), ("stilte",), ("muziek",))
    content = Content(text="Met de ramen open", place=wish)
    arranged = text_of(paper_of(case_with(waar_bij_elkaar=content), FORMS, EVERYONE))
    assert "Kantine\nSluispad 4" in arranged
    assert "Bij mij thuis" not in arranged
    for words in ("stilte", "muziek", "Met de ramen open"):
        assert words in arranged
    open_still = text_of(paper_of(case_with(Meeting(), waar_bij_elkaar=content), FORMS, EVERYONE))
    for words in ("Bij mij thuis", "Of anders: de bieb", "stilte", "muziek", "Met de ramen open"):
        assert words in open_still


@pytest.mark.parametrize("reader", [EVERYONE, OWN, Reader(ReaderKind.HOST), Reader(ReaderKind.CHAIR)], ids=str)
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Van roeiclub De Meerval", "Een kantine (van roeiclub De Meerval)"),
        ("De Meerval", "Een kantine (De Meerval)"),
        ("Van Gogh", "Een kantine (Van Gogh)"),
        ("Bij Ilse thuis", "Een kantine (bij Ilse thuis)"),
        ("Roeiclub", "Een kantine (Roeiclub)"),
    ],
)
def test_within_brackets_a_sentence_goes_on_and_a_name_keeps_its_capital(reader: Reader, name: str, said: str) -> None:
    wish = Content(place=PlaceWish(PlacePick("kantine", "Een kantine", name)))
    assert said in text_of(paper_of(case_with(Meeting(), waar_bij_elkaar=wish), FORMS, reader))


def test_who_arranges_the_place_gets_that_and_no_more() -> None:
    case = case_with(
        wens_in_een_zin="Een boot",
        trots="x",
        lekker="Soep",
        niet_eten=(Content(text="Pinda"), Sharing(Audience.ONLY, (HOST,))),
    )
    paper = text_of(paper_of(case, FORMS, Reader(ReaderKind.HOST)))
    assert "Soep" in paper
    assert "Pinda" in paper
    assert "Een boot" not in paper
    assert "Pinda" not in text_of(paper_of(case, FORMS, EVERYONE))


def test_a_person_gets_a_paper_with_their_name_and_number() -> None:
    paper = compose(case_with(trots="x"), FORMS, Reader(ReaderKind.PERSON, "p-opa"), Copy(3, 8))
    assert (paper.head_right, paper.badge, paper.foot_copy) == ("voor Kees", "3 van 8", "Exemplaar 3 van 8")
    assert paper_of(case_with(trots="x"), FORMS, EVERYONE).badge == ""


def test_the_title_of_the_file_names_no_youth() -> None:
    for reader in (EVERYONE, OWN):
        assert "Mika" not in paper_of(case_with(trots="x"), FORMS, reader).title


@pytest.mark.parametrize("reader", [EVERYONE, OWN, Reader(ReaderKind.HOST), Reader(ReaderKind.CHAIR)])
def test_an_empty_case_still_makes_a_whole_paper(reader: Reader) -> None:
    bare = replace(case_with(Meeting()), people=())
    paper = paper_of(bare, FORMS, reader)
    assert paper.pieces
    for node in walk(paper):
        assert not (isinstance(node, Section) and not node.parts)
        assert not (isinstance(node, Box) and not (node.left or node.right))
        assert not (isinstance(node, Columns) and not node.sections)


@pytest.mark.parametrize("youth", [Youth("Mika", HIJ), Youth("Mika", JUST_NAME), Youth("🦊"), Youth("محمد")])
def test_the_youths_own_sheet_tells_how_it_goes_on_and_leaves_room(youth: Youth) -> None:
    paper = compose_own(case_with(youth=youth, wens_in_een_zin="Een boot"), FORMS, TODAY)
    assert only(paper, WriteBox)
    assert youth.name in text_of(paper)
    (stones,) = only(paper, Stones)
    assert isinstance(stones, Stones)
    assert [step.done for step in stones.steps] == [True, True, False, False]
    assert "Farid vertelt jou" in text_of(stones)


def test_the_own_sheet_says_who_reads_what() -> None:
    case = case_with(trots="x", pauzeplek=(Content(text="buiten"), Sharing(Audience.ONLY, (CHAIR, "p-opa"))))
    told = section(compose_own(case, FORMS, TODAY), "Wie leest wat")
    assert "Iedereen aan tafel\n leest: trots." in told
    assert "De voorzitter en Kees\n lezen ook:" in told


def test_no_sentence_is_left_with_a_hole_in_it() -> None:
    for meeting in (MEETING, Meeting(), Meeting(date(2026, 11, 26))):
        for reader in (EVERYONE, OWN, Reader(ReaderKind.HOST)):
            text = text_of(paper_of(case_with(meeting, wens_in_een_zin="x"), FORMS, reader))
            assert "None" not in text
            assert "{" not in text
            assert "  " not in text
            assert " ." not in text


def test_a_second_wish_of_a_teams_own_form_stands_on_paper_too() -> None:
    youth = FORMS.youth
    themes = tuple(
        replace(theme, questions=tuple(replace(q, block="wens") if q.id == "fijne-dag" else q for q in theme.questions))
        for theme in youth.themes
    )
    forms = Forms((replace(youth, themes=themes), *(form for form in FORMS.forms if form is not youth)))
    case = case_with(wens_in_een_zin="Varen.", fijne_dag="Uitslapen.")
    said = text_of(compose(case, forms, EVERYONE, Copy()))
    assert "Varen." in said
    assert "Uitslapen." in said


@pytest.mark.parametrize("name", ["Bo", "Mohammed Amin", "Anna Sophia Maria", "Jan-Willem van den Berg de Vries"])
@pytest.mark.parametrize("times", [1, 9, 20])
def test_an_ordinary_visit_is_two_pages_whatever_the_name_and_the_wish(name: str, times: int) -> None:
    wish = "Ik wil " + "varen en " * times
    youth = Youth(name, JUST_NAME)
    case = case_with(youth=youth, wens_in_een_zin=wish, lekker="Soep.", stopteken="Mijn petje op tafel")
    pdf = render(compose(case, FORMS, EVERYONE, Copy(3, 8)), now=datetime(2026, 11, 17, tzinfo=UTC))
    assert len(pypdfium2.PdfDocument(pdf)) == 2


def test_a_paper_without_any_words_of_the_youth_does_not_say_that_they_were_read() -> None:
    assert compose(case_with(), FORMS, EVERYONE, Copy()).foot_bold == ""
    assert "goedgevonden op" in compose(case_with(lekker="Soep."), FORMS, EVERYONE, Copy()).foot_bold


def test_answers_in_one_row_of_the_own_sheet_are_each_a_sentence_to_its_end() -> None:
    case = case_with(stopteken="Mijn petje op tafel", pauzeplek="Even naar buiten. Mag opa mee?", lekker="Soep.")
    said = text_of(paper_of(case, FORMS, OWN))
    assert "Mijn petje op tafel. Even naar buiten. Mag opa mee?" in said
    assert "Soep" in said


def test_what_others_said_stands_under_the_youths_words_with_who_says_it() -> None:
    others = (Said(Voice.PARENT, "Hij straalde."), Said(Voice.OWNER, "Dat zag ik ook."))
    case = case_with(laatst_lekker_bezig=Content("Varen.", others=others))
    assert section(paper_of(case, FORMS, EVERYONE), "Dit gaat goed").split("\n") == [
        "Dit gaat goed",
        "‘Varen.’",
        "Een ouder of verzorger zegt: ",
        "‘Hij straalde.’",
        "Iemand van het huisbezoek zegt: ",
        "‘Dat zag ik ook.’",
    ]


def test_words_of_others_are_never_in_the_large_words_of_the_wish() -> None:
    others = (Said(Voice.PARENT, "Dat zij lacht."),)
    case = case_with(wens_in_een_zin=Content("Een boot.", others=others))
    paper = paper_of(case, FORMS, EVERYONE)
    (wish,) = only(paper, Wish)
    assert "lacht" not in text_of(replace(wish, beside=()))  # type: ignore[type-var]
    assert "Een ouder of verzorger zegt: \n‘Dat zij lacht.’" in section(paper, "Bij de wens")


def test_on_the_youths_own_sheet_what_others_said_is_apart_from_what_the_youth_chose() -> None:
    case = case_with(pauzeplek=Content("Naar buiten.", others=(Said(Voice.PARENT, "Naar de hal."),)))
    paper = paper_of(case, FORMS, OWN)
    assert "hal" not in section(paper, "Dit koos jij")
    assert "Een ouder of verzorger zegt: ‘Naar de hal.’" in section(paper, "Dit zei een ander erbij")


def test_who_sits_where_is_said_from_the_youths_own_seat() -> None:
    seats = (Seat(1, "opa Kees"), Seat(9, "Ilse"), Seat(5, "Wouter"))
    case = case_with(zo_zitten_we=Content(seats=seats))
    told = section(paper_of(case, FORMS, EVERYONE), "Zo zitten we")
    assert "Naast mij: opa Kees (links) en Ilse (rechts)." in told
    assert "Tegenover mij: Wouter." in told
    own = section(paper_of(case, FORMS, OWN), "Dit koos jij")
    assert "Naast jou: opa Kees (links) en Ilse (rechts). Tegenover jou: Wouter" in own


def test_of_people_no_paper_says_that_they_do_not_fit() -> None:
    cards = (
        LaidCard("moeder", "Mijn moeder", Pile.FITS),
        LaidCard("vader", "Mijn vader", Pile.NOT),
        LaidCard("opa", "Opa", Pile.UNSURE),
    )
    told = text_of(paper_of(case_with(graag_aan_tafel=Content(cards=cards)), FORMS, EVERYONE))
    assert "Liever niet: Mijn vader" in told
    assert "Weet ik nog niet: Opa" in told
    assert "Past niet bij mij" not in told
