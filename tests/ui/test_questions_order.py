"""Which questions a team asks, and in what order: moving, dragging, hiding, making and taking out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import team_questions
from tests.ui.team_questions import Team, make, order
from ui.pages.questions_editor import HIDE, OUT, SHIPPED
from ui.pages.questions_list import QuestionList
from welapp.forms.schema import Kind

team = team_questions.team


def test_the_keyboard_moves_a_question_and_the_list_follows(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    page.list.setFocus()
    before = order(team.form)
    qtbot.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    team.settle()
    after = order(team.form)
    assert after.index("trots") == before.index("trots") - 1
    assert page.list.present() == "trots"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.present() == after[after.index("trots") + 1]


def test_the_buttons_move_a_theme_with_its_questions(team: Team) -> None:
    page = team.open("eten")
    page.up.click()
    team.settle()
    ids = [theme.id for theme in team.form.themes]
    assert ids.index("eten") + 1 == ids.index("fijn-en-veilig")
    page.down.click()
    team.settle()
    assert [theme.id for theme in team.form.themes].index("eten") == ids.index("eten") + 1


def drag(team: Team, monkeypatch: pytest.MonkeyPatch, name: str, beside: str, *, low: bool) -> None:
    """A line is pressed and pulled by the mouse, and let go beside another.

    Without a screen Qt drags nothing: its `exec` comes back at once. So the way between is not gone, and the drop is
    told to the list as Qt would.
    """
    view, begun = team.page.list, list[str]()
    monkeypatch.setattr(QuestionList, "startDrag", lambda view, _actions: begun.append(view.present()))
    start = box_of(team, name).center()
    screen = team.window.windowHandle()
    spot = view.viewport().mapTo(team.window, start)
    QTest.mousePress(screen, Qt.MouseButton.LeftButton, pos=spot)
    for way in (4, 30):
        QTest.mouseMove(screen, spot + QPoint(0, way))
    assert begun == [name]
    QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pos=spot)
    box = box_of(team, beside)
    at = QPointF(box.center().x(), box.bottom() - 2 if low else box.top() + 2)
    event = QDropEvent(at, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    view.dropEvent(event)
    team.settle()


def box_of(team: Team, name: str) -> QRect:
    view = team.page.list
    item = view.item(order(team.form).index(name))
    view.scrollToItem(item)
    return view.visualItemRect(item)


@pytest.mark.parametrize("low", [False, True])
def test_dragging_a_question_puts_it_where_it_is_dropped(
    team: Team, monkeypatch: pytest.MonkeyPatch, low: bool
) -> None:
    team.open("noemen")
    drag(team, monkeypatch, "trots", "lekker", low=low)
    after = order(team.form)
    assert after.index("trots") == after.index("lekker") + (1 if low else -1)
    assert team.page.list.present() == "trots"


def test_dragging_a_theme_takes_its_questions_along(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    team.open("noemen")
    drag(team, monkeypatch, "eten", "over-jou", low=False)
    assert order(team.form)[:3] == ["eten", "lekker", "niet-eten"]


def test_hiding_and_undoing_by_key(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    page.editor.deeds[HIDE].click()
    team.settle()
    assert team.question("trots").hidden
    assert page.editor.note.isVisible()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    team.settle()
    assert not team.question("trots").hidden
    assert not page.undo.isEnabled()


def test_the_wish_and_the_reading_back_cannot_be_hidden(team: Team) -> None:
    page = team.open("wens-in-een-zin")
    assert page.editor.deeds[HIDE].isHidden()
    assert not page.editor.question.block.isEnabled()
    assert "klopt-dit" not in order(team.form)
    assert "wie-mag-lezen" not in order(team.form)


def test_a_shipped_question_can_be_had_back(team: Team) -> None:
    page = team.open("trots")
    shipped = team.question("trots")
    assert page.editor.deeds[SHIPPED].isHidden()
    team.type_in("text", "Iets anders?")
    team.settle()
    page.editor.deeds[SHIPPED].click()
    team.settle()
    assert team.question("trots") == shipped
    assert page.editor.deeds[OUT].isHidden()


def test_a_new_question_waits_until_it_is_ready(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Welke muziek past bij jou?", Kind.CARDS)
    assert name.startswith("welke-muziek-past-bij-jou-")
    question = team.question(name)
    assert (question.kind, question.hidden) == (Kind.CARDS, True)
    assert order(team.form)[order(team.form).index("lekker") + 1] == name
    page.editor.wake.click()
    assert page.editor.trouble.isVisible()
    assert team.question(name).hidden
    cards = page.editor.question.items["cards"]
    for words in ("Jazz", "Rap"):
        QTest.keyClicks(cards.more, words)
        QTest.keyClick(cards.more, Qt.Key.Key_Return)
    page.editor.wake.click()
    team.settle()
    question = team.question(name)
    assert not question.hidden
    assert [card.label for card in question.cards] == ["Jazz", "Rap"]
    assert not page.editor.trouble.isVisible()


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.DRAWING, Kind.CHOICE, Kind.SLIDER, Kind.CARDS, Kind.PLACE])
def test_every_kind_can_be_made_and_drawn(team: Team, qtbot: QtBot, kind: Kind) -> None:
    page = team.open("lekker")
    name = make(team, f"Vraag over {kind.value}?", kind)
    assert team.question(name).kind is kind
    qtbot.waitUntil(lambda: f"Vraag over {kind.value}?" in page.preview.picture.accessibleName(), timeout=5000)


def test_a_new_theme_comes_after_the_one_at_hand_with_its_first_question(team: Team) -> None:
    page = team.open("lekker")
    page.add_theme.click()
    new = page.editor.new
    QTest.keyClick(new.text, Qt.Key.Key_Return)
    assert new.title.accessibleDescription()
    QTest.keyClicks(new.title, "Muziek")
    QTest.keyClicks(new.text, "Wat luister je graag?")
    new.make.click()
    team.settle()
    themes = team.form.themes
    place = next(i for i, theme in enumerate(themes) if theme.title == "Muziek")
    assert themes[place - 1].id == "eten"
    assert [question.text for question in themes[place].questions] == ["Wat luister je graag?"]


def test_an_own_question_that_nobody_answered_can_be_taken_out_and_had_back(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Wat eet je hond?", Kind.TEXT)
    page.editor.deeds[OUT].click()
    team.settle()
    assert name not in order(team.form)
    page.undo.click()
    team.settle()
    assert name in order(team.form)
