"""In the visit: what a team hid is not asked, what it changed or dropped keeps its answer and the words of then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage
from visiting import EVERYONE, Table
from visiting import table as table  # a fixture

from ui.pages.answers import CardsEditor
from ui.pages.case_facts import place_lines, wish_of
from ui.pages.readback_piece import PieceView
from ui.pages.route import Route
from ui.pages.visit import VisitPage
from ui.pages.walk import PARENTS, READBACK, Walk
from ui.widgets.deck_tray import Tray
from ui.widgets.words import Words
from welapp.actions import questions
from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, State
from welapp.forms import edit
from welapp.forms.load import Forms
from welapp.forms.schema import PILES, Form, Kind, Option, Photo, Question

MUSIC = Question(
    "muziek-x7k2m",
    Kind.CARDS,
    "Welke muziek past bij jou?",
    "Jouw muziek",
    cards=(Option("jazz-a", "Jazz"), Option("rap-b", "Rap")),
    block="over-mij",
)
LAID = Content(cards=(LaidCard("jazz-a", "Jazz", Pile.FITS), LaidCard("rap-b", "Rap", Pile.NOT)))


def ask_from_now_on(table: Table, form: Form) -> None:
    """Change the questions as the editor does, and open the next page with them."""
    forms = table.run(lambda vault: questions.save_form(vault, form))
    assert isinstance(forms, Forms)
    table.desk = replace(table.desk, forms=forms)


def drop(table: Table, name: str) -> None:
    """As a file that lacks the question does, made by hand."""

    def take_out(vault: object) -> None:
        vault.forms = Forms((edit.take_out(vault.forms.youth, name), vault.forms.parents))  # type: ignore[attr-defined]
        table.desk = replace(table.desk, forms=vault.forms)  # type: ignore[attr-defined]

    table.run(take_out)


def with_music(table: Table) -> Form:
    return edit.add_question(table.desk.forms.youth, MUSIC, "eerste-vertellen")


def asked_on_the_way(table: Table) -> list[str]:
    return [question.id for question in Route(table.desk.forms.youth).in_order()]


def piece(table: Table, question: str) -> PieceView:
    return next(view for view in table.page.readback.findChildren(PieceView) if view.question == question)


def name_of(view: PieceView) -> str:
    """What the piece is called, aloud and on its buttons."""
    return view.piece.label if view.piece is not None else ""


def words_in(view: PieceView) -> list[str]:
    return [words.text() for words in view.findChildren(Words)]


def test_an_own_question_with_cards_is_asked_in_its_place(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    assert asked_on_the_way(table)[asked_on_the_way(table).index("eerste-vertellen") + 1] == MUSIC.id
    page = table.open(MUSIC.id)
    assert page.question.title.text() == MUSIC.text
    deck = page.question._ways.present.editor.deck  # type: ignore[union-attr]
    deck.skip_try_out()
    deck.lay("fits")
    deck.lay("fits_not")
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert (answer.content, answer.asked) == (replace(LAID, piles=PILES), MUSIC.text)


def test_a_hidden_question_is_not_asked_nor_counted(table: Table) -> None:
    before = Route(table.desk.forms.youth)
    theme = edit.theme_in(table.desk.forms.youth, "trots")
    assert theme is not None
    ask_from_now_on(
        table, edit.put_question(table.desk.forms.youth, replace(table.desk.forms.question("trots"), hidden=True))
    )
    now = Route(table.desk.forms.youth)
    assert "trots" not in asked_on_the_way(table)
    assert now.count() == before.count() - 1
    page = table.open("leuk-geleerd")
    assert page.question.head.count.text() == f"vraag 3 van {len(theme.askable) - 1}"
    page.question.back_requested.emit()
    table.settle()
    assert page.place() == "kun-je-goed"


def test_a_hidden_theme_has_no_stone(table: Table) -> None:
    theme = edit.theme_in(table.desk.forms.youth, "eten")
    assert theme is not None
    ask_from_now_on(table, edit.put_theme(table.desk.forms.youth, replace(theme, hidden=True)))
    route = Route(table.desk.forms.youth)
    assert "eten" not in [one.id for one in route.themes()]
    assert route.next("niet-over-praten") == table.desk.forms.question("iedereen-weet")


@pytest.mark.parametrize("whole_theme", [False, True])
def test_a_visit_that_stopped_at_a_question_that_is_hidden_now_does_not_ask_it(table: Table, whole_theme: bool) -> None:
    form, question = table.desk.forms.youth, table.desk.forms.question("waar-bij-elkaar")
    theme = table.desk.forms.theme_of("waar-bij-elkaar")
    hidden = edit.put_theme(form, replace(theme, hidden=True)) if whole_theme else None
    ask_from_now_on(table, hidden or edit.put_question(form, replace(question, hidden=True)))
    page = table.open("waar-bij-elkaar")
    assert page.place() == Walk(table.desk.forms).start(table.stored())
    assert page.question.title.text() != question.text


def test_at_home_a_question_that_is_hidden_now_leads_to_the_welcome_there(table: Table) -> None:
    form = table.desk.forms.parents
    first = next(question for question in form.questions() if question.askable)
    ask_from_now_on(table, edit.put_question(form, replace(first, hidden=True)))
    assert table.open(first.id).place() == PARENTS


def test_the_answer_to_a_hidden_question_is_read_back_and_can_be_opened(table: Table) -> None:
    table.open()
    table.keep("trots", Content(text="Dat ik goed kan bouwen"))
    hidden = replace(table.desk.forms.question("trots"), hidden=True)
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, hidden))
    page = table.reopen(READBACK)
    assert name_of(piece(table, "trots")) == hidden.label
    table.go("trots")
    assert page.question.title.text() == hidden.text
    assert page.question.content().text == "Dat ik goed kan bouwen"
    page.question.next_requested.emit()
    table.settle()
    assert page.place() == "leuk-geleerd"


@pytest.mark.parametrize("dropped", [False, True])
def test_what_was_asked_stands_above_the_answer_at_the_reading_back(table: Table, dropped: bool) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, LAID)
    if dropped:
        drop(table, MUSIC.id)
    else:
        ask_from_now_on(
            table,
            edit.put_question(table.desk.forms.youth, replace(MUSIC, text="Waar luister je naar?", label="Luistert")),
        )
    table.reopen(READBACK)
    assert name_of(piece(table, MUSIC.id)) == MUSIC.text
    assert "Luistert" not in words_in(piece(table, MUSIC.id))


def test_a_dropped_question_can_be_opened_from_the_reading_back_and_leads_back_there(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, LAID)
    drop(table, MUSIC.id)
    page = table.reopen(READBACK)
    page.readback._change(MUSIC.id)
    table.settle()
    assert page.place() == MUSIC.id
    assert page.question.title.text() == MUSIC.text
    deck = page.question._ways.present.editor.deck  # type: ignore[union-attr]
    assert deck.laid() == {"jazz-a": "fits", "rap-b": "fits_not"}
    deck.move_card("rap-b", "unsure")
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert LaidCard("rap-b", "Rap", Pile.UNSURE) in answer.content.cards
    assert answer.asked == MUSIC.text
    page.question.next_requested.emit()
    table.settle()
    assert page.place() == READBACK


def test_a_dropped_question_can_be_left_unwritten_and_keeps_nothing(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, LAID)
    drop(table, MUSIC.id)
    page = table.reopen(MUSIC.id)
    page.question._unwrite()
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert (answer.state, answer.content) == (State.UNWRITTEN, Content())


def test_a_place_to_come_back_to_that_is_gone_leads_to_the_first_open_question(table: Table) -> None:
    table.open()
    page = table.reopen("nooit-gevraagd")
    assert page.place() == Walk(table.desk.forms).start(table.stored())


def test_cards_that_were_dropped_stay_laid_when_another_is_moved(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, LAID)
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, replace(MUSIC, cards=MUSIC.cards[:1])))
    page = table.reopen(MUSIC.id)
    deck = page.question._ways.present.editor.deck  # type: ignore[union-attr]
    deck.move_card("jazz-a", "unsure")
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert set(answer.content.cards) == {LaidCard("jazz-a", "Jazz", Pile.UNSURE), LaidCard("rap-b", "Rap", Pile.NOT)}


def trays_of(table: Table) -> list[str]:
    return [tray.button.text() for tray in table.page.question.findChildren(Tray)]


@pytest.mark.parametrize("before", [(), ("Vaak", "Soms", "Nooit")])
def test_piles_keep_the_names_that_were_asked(table: Table, before: tuple[str, ...]) -> None:
    ask_from_now_on(table, edit.add_question(table.desk.forms.youth, replace(MUSIC, piles=before), "eerste-vertellen"))
    page = table.open(MUSIC.id)
    deck = page.question._ways.present.editor.deck  # type: ignore[union-attr]
    deck.skip_try_out()
    deck.lay("fits")
    deck.lay("fits_not")
    page.question._share(EVERYONE)
    table.settle()
    names = before or PILES
    now = replace(MUSIC, piles=("Mooi", "Gaat wel", "Lelijk"))
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, now))
    page = table.reopen(READBACK)
    assert f"{names[2]}: Rap" in page.readback.aloud()
    page = table.reopen(MUSIC.id)
    assert trays_of(table) == list(names)
    assert f"{names[2]}: Rap" in page.question.aloud(table.stored())
    page.question._ways.present.editor.deck.move_card("rap-b", "unsure")  # type: ignore[union-attr]
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert answer.content.piles == names
    assert LaidCard("rap-b", "Rap", Pile.UNSURE) in answer.content.cards


def test_cards_that_nobody_laid_yet_are_asked_under_the_names_of_now(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, Content(text="Alles"))
    now = replace(MUSIC, also=(Kind.TEXT,), piles=("Mooi", "Gaat wel", "Lelijk"))
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, now))
    table.reopen(MUSIC.id)
    assert trays_of(table) == list(now.piles)


def test_a_dropped_place_stays_chosen_when_something_else_changes(table: Table) -> None:
    table.open()
    wish = PlaceWish(PlacePick("molen", "De molen", "bij Farid"), must=("een schommel",))
    table.keep("waar-bij-elkaar", Content(place=wish))
    page = table.reopen("waar-bij-elkaar")
    editor = page.question._ways.present.editor  # type: ignore[union-attr]
    assert editor.grid.chosen() == ("molen",)
    editor.must_not.choice_changed.emit((), "")
    table.settle()
    answer = table.answer("waar-bij-elkaar")
    assert answer is not None
    assert answer.content.place == wish


@pytest.mark.parametrize("own", [False, True])
def test_a_dropped_option_stays_picked_where_own_words_are_not_allowed_either(table: Table, own: bool) -> None:
    question = replace(table.desk.forms.question("vertellen"), own=own)
    table.open()
    picks = (Pick("praten", "Praten"), Pick("zingen", "Zingen"))
    table.keep("vertellen", Content(picks=picks))
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, question))
    page = table.reopen("vertellen")
    editor = page.question._ways.present.editor  # type: ignore[union-attr]
    assert editor.fill(Content()).picks == picks


def test_the_wish_and_the_place_of_a_hidden_question_still_stand_on_the_page_of_the_casus(table: Table) -> None:
    table.open()
    table.keep("waar-bij-elkaar", Content(place=PlaceWish(PlacePick("bieb", "De bieb", "in Veenkolk"))))
    table.keep("wens-in-een-zin", Content(text="Een eigen boot"))
    form, place = table.desk.forms.youth, table.desk.forms.question("waar-bij-elkaar")
    ask_from_now_on(table, edit.put_question(form, replace(place, hidden=True)))
    assert place_lines(table.stored(), table.desk.forms)[0] == "in Veenkolk"
    drop(table, "waar-bij-elkaar")
    assert place_lines(table.stored(), table.desk.forms)[0] == "in Veenkolk"
    assert wish_of(table.stored(), table.desk.forms).words == ("Een eigen boot",)


def test_sharing_an_old_answer_leaves_the_words_of_then(table: Table) -> None:
    ask_from_now_on(table, with_music(table))
    table.open()
    table.keep(MUSIC.id, LAID)
    cards = (Option("jazz-a", "Jazz en blues"), *MUSIC.cards[1:])
    ask_from_now_on(table, edit.put_question(table.desk.forms.youth, replace(MUSIC, text="Anders?", cards=cards)))
    page = table.reopen(MUSIC.id)
    page.question._share(EVERYONE)
    table.settle()
    answer = table.answer(MUSIC.id)
    assert answer is not None
    assert (answer.content, answer.asked, answer.sharing) == (LAID, MUSIC.text, EVERYONE)


@pytest.mark.parametrize(
    ("question", "key", "item"), [("waar-bij-elkaar", "places", "bieb"), (MUSIC.id, "cards", "jazz-a")]
)
def test_a_place_or_card_with_a_photo_shows_it(table: Table, question: str, key: str, item: str) -> None:
    ask_from_now_on(table, with_music(table))
    before = shown(table, table.open(question))
    red = QImage(400, 300, QImage.Format.Format_RGB32)
    red.fill(QColor("#C01010"))
    data = QByteArray()
    red.save(QBuffer(data), "JPG")
    photo = Photo("foto-rood", bytes(data.data()))
    ask_from_now_on(table, edit.put_photo(table.desk.forms.youth, question, key, item, photo))
    assert reds(before) == 0
    assert reds(shown(table, table.reopen(question))) > 50


def shown(table: Table, page: VisitPage) -> QImage:
    for editor in page.question._ways.editors():  # type: ignore[union-attr]
        if isinstance(editor, CardsEditor):
            editor.skip_try_out()
    table.settle()
    return page.question.grab().toImage()


def reds(picture: QImage) -> int:
    return sum(is_red(picture, x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8))


def is_red(picture: QImage, x: int, y: int) -> bool:
    colour = picture.pixelColor(x, y)
    return colour.red() > 150 and colour.green() < 60 and colour.blue() < 60
