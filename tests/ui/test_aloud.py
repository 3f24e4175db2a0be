"""Reading aloud in a visit: what is read, when it stops, and that the button is there only where there is a voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visiting import Table
from visiting import table as table

from ui import voice
from ui.pages import aloud
from ui.pages.aloud import ALOUD, READ, STOP
from ui.pages.walk import OWN
from ui.voice import Voice
from welapp.actions import approvals
from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish
from welapp.domain.case import Will
from welapp.domain.sharing import Audience, Sharing


@pytest.fixture
def said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let the engine for tests be a voice, and write down what it is given to say."""
    texts: list[str] = []

    class Heard(Voice):
        def __init__(self, engines: tuple[str, ...], parent: QObject) -> None:
            super().__init__(engines, parent, language=QLocale.Language.English)

        def say(self, text: str) -> None:
            texts.append(text)
            super().say(text)

    monkeypatch.setattr(voice, "engines_here", lambda: ("mock",))
    monkeypatch.setattr(aloud, "Voice", Heard)
    yield texts
    for one in qapp.findChildren(Heard):
        one.deleteLater()


@pytest.fixture
def opens(table: Table, qtbot: QtBot, said: list[str]) -> Callable[..., None]:
    def opened(start: str, **kept: Content) -> None:
        table.open()
        for question, content in kept.items():
            table.keep(question.replace("_", "-"), content)
        table.reopen(start)
        qtbot.waitUntil(lambda: ALOUD in table.page.question.head.tools, timeout=10_000)

    return opened


def reads(table: Table, said: list[str]) -> list[str]:
    """Press the button of the line at the top that is in sight."""
    head = next(head for head in table.page._heads() if head.isVisible())
    head.tools[ALOUD].click()
    return said[-1].split("\n") if said else []


def test_without_a_voice_the_button_is_not_there_at_all(table: Table, qtbot: QtBot) -> None:
    page = table.open("noemen")
    qtbot.wait(100)
    assert all(ALOUD not in head.tools for head in page._heads())
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not page.aloud.speaking


def test_nothing_is_read_before_someone_asks(opens: Callable[..., None], said: list[str], qtbot: QtBot) -> None:
    opens("laatst-lekker-bezig", laatst_lekker_bezig=Content("Met opa een boot geschuurd"))
    qtbot.wait(100)
    assert said == []


def test_the_question_the_answer_and_who_may_read_it_are_read(
    table: Table, opens: Callable[..., None], said: list[str]
) -> None:
    opens("laatst-lekker-bezig", laatst_lekker_bezig=Content("Met opa een boot geschuurd"))
    assert reads(table, said) == [
        "Wanneer was je laatst lekker bezig? Wat deed je toen?",
        "Thuis, buiten, met iemand of alleen. Alles telt.",
        "Met opa een boot geschuurd.",
        "Iedereen aan tafel mag dit lezen.",
    ]


def test_words_that_are_only_just_typed_are_read_too(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("laatst-lekker-bezig")
    table.type("Zwemmen")
    assert reads(table, said)[-2:] == ["Zwemmen.", "Alleen wij mogen dit lezen."]


def test_before_an_answer_the_choices_are_read(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("hoe-lijkt-het")
    assert reads(table, said)[-2:] == ["Hoe heet mag jouw soep zijn?", "Je kunt kiezen: lauw, warm, gloeiend."]
    table.page.aloud.stop()
    table.page.question._ways.present.editor.try_out.go_on.click()  # type: ignore[union-attr]
    assert reads(table, said)[-1] == "Je kunt kiezen: rustig, een beetje spannend, heel spannend."


def test_the_card_on_top_is_read(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("helpt-als-spannend")
    assert reads(table, said)[-1].startswith("Kaartje: ")


@pytest.mark.parametrize(
    ("question", "content", "line"),
    [
        ("stopteken", Content(picks=(Pick("hand-omhoog", "Mijn hand omhoog"),)), "Mijn hand omhoog."),
        ("hoe-lijkt-het", Content(step=Pick("rustig", "rustig")), "rustig."),
        (
            "helpt-als-spannend",
            Content(cards=(LaidCard("grapjes", "Ik vind grapjes fijn", Pile.FITS),)),
            "Past bij mij: Ik vind grapjes fijn.",
        ),
        ("waar-bij-elkaar", Content(place=PlaceWish(PlacePick("bieb", "De bieb"))), "1e keus: De bieb."),
    ],
)
def test_every_form_of_an_answer_is_read_in_words(
    table: Table, opens: Callable[..., None], said: list[str], question: str, content: Content, line: str
) -> None:
    opens(question, **{question.replace("-", "_"): content})
    assert line in reads(table, said)


def test_an_answer_that_is_not_written_is_not_read(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("niet-eten")
    table.page.question._share(Sharing(Audience.UNWRITTEN))
    table.settle()
    assert reads(table, said)[-1] == "Dit schrijven we niet op."


def test_the_explanation_is_read_at_the_welcome(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("welcome")
    lines = reads(table, said)
    assert lines[0] == "Hoi Mika, voordat we beginnen."
    assert "Je mag altijd stoppen. Niemand wordt dan boos." in lines
    assert lines[-2:] == ["Wil je beginnen?", "Je kunt kiezen: Ja, Nu niet, Liever niet."]


def test_the_explanation_is_read_in_the_words_that_are_on_the_screen(
    table: Table, opens: Callable[..., None], said: list[str]
) -> None:
    opens("welcome")
    form = table.desk.forms.youth
    usual = reads(table, said)
    table.page.levels.young.click()
    assert not table.page.aloud.speaking  # those words are no longer there
    young = reads(table, said)
    assert (usual[1:-2], young[1:-2]) == (list(form.welcome), list(form.welcome_young))
    assert young[-2:] == usual[-2:]


def test_the_present_piece_is_read_at_the_reading_back(
    table: Table, opens: Callable[..., None], said: list[str]
) -> None:
    opens("teruglezen", trots=Content("Dat ik lief ben voor dieren"))
    assert reads(table, said) == [
        "Wat iemand zegt die trots op je is.",
        "Dat ik lief ben voor dieren.",
        "Iedereen aan tafel mag dit lezen.",
    ]


def test_mijn_blad_is_read_with_what_stands_on_it(
    table: Table, qtbot: QtBot, opens: Callable[..., None], said: list[str]
) -> None:
    opens("trots", wens_in_een_zin=Content(text="Een boot bouwen."))
    table.run(lambda vault: approvals.approve_all(vault, table.case, "Marloes Bakker"))
    table.go(OWN)
    qtbot.waitUntil(lambda: table.page.own.preview.pages() > 0, timeout=10_000)
    heard = " ".join(reads(table, said))
    assert "Mika, dit blad is van jou" in heard
    assert "Dit mag altijd" in heard


def test_a_second_press_stops_and_the_button_says_so(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("noemen")
    reads(table, said)
    tool = table.page.question.head.tools[ALOUD]
    assert (table.page.aloud.speaking, tool.accessibleName()) == (True, STOP)
    reads(table, said)
    assert (table.page.aloud.speaking, tool.accessibleName(), len(said)) == (False, READ, 1)


def test_the_key_does_what_the_button_does(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("laatst-lekker-bezig")
    field = table.page.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert len(said) == 1


@pytest.mark.parametrize("how", ["pause", "next question", "typing", "stopping", "locking"])
def test_reading_stops_when_something_else_begins(
    table: Table, opens: Callable[..., None], said: list[str], how: str
) -> None:
    opens("laatst-lekker-bezig")
    reads(table, said)
    assert table.page.aloud.speaking
    if how == "typing":
        table.type("Z")
    else:
        {
            "pause": table.page.question.pause_requested.emit,
            "next question": lambda: table.go("trots"),
            "stopping": table.page.question.left_requested.emit,
            "locking": table.page.keep_all,
        }[how]()
    assert not table.page.aloud.speaking


def test_the_youth_who_has_not_said_yes_hears_the_explanation_too(table: Table, qtbot: QtBot, said: list[str]) -> None:
    table.open("", will=None)
    qtbot.waitUntil(lambda: ALOUD in table.page.welcome.head.tools, timeout=10_000)
    assert reads(table, said)[0] == "Hoi Mika, voordat we beginnen."
    assert table.stored().will is not Will.YES


def test_tab_meets_the_speaker_where_it_stands(table: Table, opens: Callable[..., None], said: list[str]) -> None:
    opens("laatst-lekker-bezig")
    head = table.page.question.head
    beside = [tool for tool in head.tools.values() if tool.isVisible() and tool.isEnabled()]
    assert beside.index(head.tools[ALOUD]) > 0
    before = beside[beside.index(head.tools[ALOUD]) - 1]
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert table.page.focusWidget() is head.tools[ALOUD]


def test_a_press_with_the_mouse_leaves_the_caret_in_the_answer(
    table: Table, opens: Callable[..., None], said: list[str]
) -> None:
    opens("laatst-lekker-bezig")
    table.type("Zwem")
    field = table.page.focusWidget()
    QTest.mouseClick(table.page.question.head.tools[ALOUD], Qt.MouseButton.LeftButton)
    assert len(said) == 1
    assert table.page.focusWidget() is field


def test_every_visit_asks_the_same_voice(table: Table, qtbot: QtBot, opens: Callable[..., None]) -> None:
    """One that came and went with each visit was taken down while it still connected, and ended the program."""
    opens("trots")
    first = table.page.aloud._voice
    table.reopen("trots")
    qtbot.waitUntil(lambda: ALOUD in table.page.question.head.tools, timeout=10_000)
    assert table.page.aloud._voice is first
