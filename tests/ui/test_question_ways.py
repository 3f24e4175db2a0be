"""One question in each of its ways: drawing, cards, choices, slider, place and wish."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui import visiting
from tests.ui.by_keys import MOST, SHIFT, focused, press
from tests.ui.test_every_page import name_of
from tests.ui.visiting import Table
from ui.pages.answers import CardsEditor, ChoiceEditor, NameEditor, SliderEditor
from ui.pages.answers_drawn import DrawingEditor, PlaceEditor, WishEditor
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.deck import CardDeck
from ui.widgets.laid import Laid
from welapp.domain.answers import Content, Pick, Pile, PlacePick, State
from welapp.domain.ink import Point, Stroke

table = visiting.table

CARDS = "helpt-als-spannend"
TEXT = "laatst-lekker-bezig"
SECRET = "geheim van de steiger"


def test_writing_and_drawing_are_one_answer(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    question = table.page.question
    ways = question._ways
    assert ways is not None
    ways._switch_to("drawing")
    editor = ways.present.editor
    assert isinstance(editor, DrawingEditor)
    line = Stroke("blauw", 1.75, (Point(1, 1), Point(9, 9)))
    editor.board.canvas._change(Laid((line,)))
    table.settle()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen"
    assert len(kept.content.strokes) == 1


def switch_of(table: Table) -> dict[str, QAbstractButton]:
    """'Schrijven | Tekenen' and such, by kind."""
    ways = table.page.question._ways
    assert ways is not None
    assert ways._switch is not None
    return dict(ways._switch._segments)


def back_to(table: Table, button: QWidget) -> None:
    for _ in range(MOST):
        if focused(table.window) is button:
            return
        press(table.window, Qt.Key.Key_Backtab, SHIFT)
    pytest.fail("the switch cannot be come back to")


def test_arrows_walk_through_all_ways_and_stay_in_the_switch(table: Table) -> None:
    table.open(CARDS)
    segments = switch_of(table)
    assert list(segments) == ["cards", "text", "drawing"]
    segments["cards"].setFocus(Qt.FocusReason.TabFocusReason)
    for key, kind in (
        (Qt.Key.Key_Right, "text"),
        (Qt.Key.Key_Right, "drawing"),
        (Qt.Key.Key_Right, "cards"),
        (Qt.Key.Key_Left, "drawing"),
        (Qt.Key.Key_Up, "text"),
    ):
        press(table.window, key)
        ways = table.page.question._ways
        assert ways is not None
        assert (QApplication.focusWidget(), ways.present.kind) == (segments[kind], kind)
        assert ways.present.editor.isVisible()
    table.settle()
    assert table.answer(CARDS) is None, "walking past is no answer"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_go_into_a_way_and_what_is_made_there_stays(table: Table, key: Qt.Key) -> None:
    page = table.open(CARDS)
    segments = switch_of(table)
    segments["cards"].setFocus(Qt.FocusReason.TabFocusReason)
    press(table.window, Qt.Key.Key_Right)
    press(table.window, key)
    QTest.keyClicks(QApplication.focusWidget(), "wind")
    back_to(table, segments["text"])
    press(table.window, Qt.Key.Key_Right)
    press(table.window, key)
    for step in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        press(table.window, step)
    back_to(table, segments["drawing"])
    press(table.window, Qt.Key.Key_Right)
    press(table.window, key)
    assert isinstance(page.question._ways.present.editor, CardsEditor)  # type: ignore[union-attr]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)  # the try-out
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    back_to(table, segments["cards"])
    for arrow in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(table.window, arrow)
    page.save_now()
    table.settle()
    kept = table.answer(CARDS)
    assert kept is not None
    content = kept.content
    assert (content.text, len(content.strokes), len(content.cards)) == ("wind", 1, 1)


def test_enter_that_is_held_goes_into_a_way_and_writes_nothing_there(table: Table) -> None:
    table.open(CARDS)
    segments = switch_of(table)
    segments["cards"].setFocus(Qt.FocusReason.TabFocusReason)
    press(table.window, Qt.Key.Key_Right)
    for kind, again in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        QApplication.sendEvent(
            focused(table.window), QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", again)
        )
    QTest.keyClicks(QApplication.focusWidget(), "wind")
    assert table.page.question.content().text == "wind"


@pytest.mark.parametrize("how", ["mouse", "press by ear", "toggle by ear"])
def test_a_press_on_a_way_goes_into_it(table: Table, how: str) -> None:
    page = table.open(TEXT)
    drawing = switch_of(table)["drawing"]
    if how == "mouse":
        QTest.mouseClick(drawing, Qt.MouseButton.LeftButton)
    else:
        deeds = QAccessible.queryAccessibleInterface(drawing).actionInterface()
        action = QAccessibleActionInterface
        deeds.doAction(action.pressAction() if how == "press by ear" else action.toggleAction())
    ways = page.question._ways
    assert ways is not None
    table.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), DrawingCanvas))
    assert isinstance(ways.present.editor, DrawingEditor)


def test_the_first_card_is_a_try_out_and_is_not_kept(table: Table) -> None:
    table.open("helpt-als-spannend")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, CardsEditor)
    assert editor.deck._how.isVisible()
    assert "proberen" in editor.deck._how.text()  # that it is one, and how cards go
    editor.deck.lay("fits")
    table.settle()
    assert "proberen" not in editor.deck._how.text()
    assert table.answer("helpt-als-spannend") is None
    assert table.page.question.head.mark.text() == ""
    editor.deck.lay("fits_not")
    table.settle()
    kept = table.answer("helpt-als-spannend")
    assert kept is not None
    assert [(card.id, card.pile) for card in kept.content.cards] == [("eerst-luisteren", Pile.NOT)]


def test_of_people_it_says_who_is_wanted_and_of_nobody_that_they_do_not_fit(table: Table) -> None:
    table.open("welcome")
    deck = deck_of(table, "graag-aan-tafel")
    assert [tray.button.text() for tray in deck._trays] == ["Graag erbij", "Weet ik niet", "Liever niet"]
    assert deck._top.card.text == "Een kaartje om te oefenen", "a real word would be an answer that is not kept"
    deck.lay("fits")
    deck.lay("fits")
    deck.lay("fits_not")
    table.settle()
    assert table.page.question.aloud(table.stored())[2:4] == ["Graag erbij: Mijn moeder", "Liever niet: Mijn vader"]
    table.page.question.share.choose(0)
    table.settle()
    table.go("teruglezen")
    assert "Liever niet: Mijn vader" in table.page.readback.aloud()


def deck_of(table: Table, question: str) -> CardDeck:
    table.go(question)
    ways = table.page.question._ways
    assert ways is not None
    if not isinstance(ways.present.editor, CardsEditor):
        ways._switch_to("cards")
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    return editor.deck


def test_the_try_out_card_comes_once_in_a_visit(table: Table) -> None:
    table.open("welcome")
    assert deck_of(table, "kun-je-goed").current() == ""
    assert deck_of(table, "helpt-als-spannend").current() != ""
    assert deck_of(table, "kun-je-goed").current() != ""


def test_a_deck_that_was_not_in_sight_does_not_use_up_the_try_out(table: Table) -> None:
    table.open("kun-je-goed")
    assert deck_of(table, "helpt-als-spannend").current() == ""


def test_what_is_still_to_lay_is_as_many_as_the_count_above_says(table: Table) -> None:
    table.open("welcome")
    deck = deck_of(table, "helpt-als-spannend")
    cards = len(table.desk.forms.question("helpt-als-spannend").cards)
    assert table.page.question.head.count.text() == f"kaartje 1 van {cards}"
    assert deck._left.text() == f"Nog {cards} kaartjes"
    deck.lay("fits")
    assert deck._left.text() == f"Nog {cards} kaartjes"
    deck.lay("fits")
    assert deck._left.text() == f"Nog {cards - 1} kaartjes"


def test_weet_ik_niet_with_words_says_that_they_come_on_no_paper(table: Table) -> None:
    table.open(TEXT)
    question = table.page.question
    assert not question.off_paper.isVisible()
    table.type("varen")
    table.press(question.foot.unknown)
    table.go(TEXT)
    assert question.off_paper.isVisible()
    assert question.off_paper.text() == "Dit komt niet op papier. Typ verder als je het wel wilt gebruiken."
    table.type("!")
    assert not question.off_paper.isVisible()


def test_weet_ik_niet_without_an_answer_says_nothing_about_paper(table: Table) -> None:
    table.open(TEXT)
    question = table.page.question
    table.press(question.foot.unknown)
    table.go(TEXT)
    assert not question.off_paper.isVisible()


def test_the_name_and_the_words_that_go_with_it_are_one_answer(table: Table) -> None:
    table.open("noemen")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, NameEditor)
    QTest.keyClicks(editor.field, "Miek")
    editor.picks._picks["hen"].click()
    table.settle()
    stored = table.stored()
    assert stored.answers["noemen"].content == Content(text="Miek", picks=(Pick("hen", "hen, hun"),))
    assert stored.youth.pronouns.subject == "hen"


def test_own_pronouns_count_for_the_program(table: Table) -> None:
    table.open("noemen")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    editor.picks._own_field.setText("die/diens")  # type: ignore[attr-defined]
    table.page.save_now()
    assert table.stored().youth.pronouns.subject == "die"


def test_an_own_idea_beside_the_options_comes_back(table: Table) -> None:
    table.open("stopteken")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, ChoiceEditor)
    editor.picks._own_field.setText("ik fluit")
    table.go("noemen")
    table.go("stopteken")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert editor.picks.own_words() == "ik fluit"  # type: ignore[attr-defined]


def test_the_slider_is_kept_in_words(table: Table) -> None:
    table.open("hoe-lijkt-het")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, SliderEditor)
    editor.slider.choose("beetje-spannend")
    table.settle()
    kept = table.answer("hoe-lijkt-het")
    assert kept is not None
    assert kept.content.step == Pick("beetje-spannend", "een beetje spannend")


def test_the_place_has_a_name_that_follows_the_first_choice(table: Table) -> None:
    table.open("waar-bij-elkaar")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, PlaceEditor)
    assert not editor.name_field.isVisible()
    editor.grid._cards[0].click()
    assert editor.ask.text() == "Welke kantine?"
    QTest.keyClicks(editor.name_field, "De Meerval")
    editor.must._picks["zacht-licht"].click()
    table.page.save_now()
    kept = table.answer("waar-bij-elkaar")
    assert kept is not None
    assert kept.content.place is not None
    assert kept.content.place.first == PlacePick("kantine", "Een kantine", "De Meerval")
    assert kept.content.place.must == ("zacht licht",)


def test_the_wish_is_drawn_and_said_side_by_side(table: Table) -> None:
    table.open("wens-in-een-zin")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, WishEditor)
    assert editor.board.isVisible()
    assert editor.field.isVisible()


def test_what_goes_back_in_a_drawing_is_not_called_like_what_leaves_a_page(table: Table) -> None:
    page = table.open("wens-in-een-zin")
    editor = page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, WishEditor)
    names = [name_of(button) for button in page.findChildren(QAbstractButton)]
    assert "Terug" in names, "from the wish, and on the path of the parents"
    for tool in (editor.board.undo, editor.board.redo):
        assert names.count(name_of(tool)) == 1
        assert "tekening" in name_of(tool).lower()
        assert tool.toolTip() == name_of(tool)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_4])
def test_a_card_that_is_being_written_stays_with_its_own_question(table: Table, key: Qt.Key) -> None:
    """Its line loses the focus when another question, or 'liever niet opschrijven', takes its place."""
    page = table.open(CARDS)
    editor = page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, CardsEditor)
    editor.deck.own.begin.click()
    QTest.keyClicks(editor.deck.own.field, "Ik bouw vlotten")
    QTest.keyClick(editor.deck.own.field, key, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    if key is Qt.Key.Key_4:
        assert table.answer(CARDS) is None, "what may have to go is not written first"
        table.press(page.question.ask.yes)
        assert page.question.unwritten.isVisible()
        answer = table.answer(CARDS)
        assert answer is not None
        assert answer.state is State.UNWRITTEN
    else:
        assert page.place() != CARDS
        assert list(table.stored().answers) == [CARDS]
        assert not page.question.typing


def test_a_card_of_which_the_words_were_taken_off_can_be_left_unwritten(table: Table) -> None:
    page = table.open(CARDS)
    editor = page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, CardsEditor)
    editor.deck.own.begin.click()
    QTest.keyClicks(editor.deck.own.field, "Ik")
    editor.deck.own.field.selectAll()
    QTest.keyClick(editor.deck.own.field, Qt.Key.Key_Delete)
    QTest.keyClick(editor.deck.own.field, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    assert page.question.unwritten.isVisible()
    assert page.question._ways is not None
    assert not page.question._ways.isVisible()


def test_a_line_that_was_being_drawn_when_it_was_left_standing_after_all_is_kept(table: Table) -> None:
    page = table.open(TEXT)
    table.type("varen")
    ways = page.question._ways
    assert ways is not None
    ways._switch_to("drawing")
    page.save_now()
    table.settle()
    editor = ways.present.editor
    assert isinstance(editor, DrawingEditor)
    canvas = editor.board.canvas
    middle = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(canvas, middle + QPoint(40, 10))
    page.question.share.choose(3)
    table.press(page.question.ask.no)
    kept = table.answer(TEXT)
    assert kept is not None
    assert len(kept.content.strokes) == 1


@pytest.mark.parametrize("way", ["no", "readers"])
def test_what_is_written_after_turning_back_from_leaving_it_unwritten_is_kept(table: Table, way: str) -> None:
    page = table.open(TEXT)
    table.type("varen")
    page.question.share.choose(3)
    assert page.question.ask.isVisible()
    if way == "no":
        table.press(page.question.ask.no)
    else:
        page.question.share.choose(0)
    table.type(" en roeien")
    page.save_now()
    table.settle()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen en roeien"
