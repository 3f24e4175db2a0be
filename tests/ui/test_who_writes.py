"""Who writes is the youth's choice, and may change at any moment of the visit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import test_youth_keys
from tests.ui.test_youth_keys import hand_over, type_passphrase
from tests.ui.visit_room import TROTS, Room
from ui.pages.answers import YOUTH, CardsEditor, TextEditor
from ui.pages.visit_menu import TAKE_BACK
from ui.widgets.deck import FITS
from ui.widgets.voices import VoiceLine
from welapp.domain.answers import Pile, Said, Voice

room = test_youth_keys.room
CARDS, WRITES_FOR_ME = "helpt-als-spannend", "iemand-schrijft"


def writes(room: Room, voice: str, words: str) -> None:
    """Whoever sits at the keys, in the field of whose words they are."""
    editor = room.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, TextEditor)
    assert isinstance(editor.beside, VoiceLine)
    QTest.mouseClick(editor.beside.voices[voice], Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), words)
    room.page.save_now()
    room.settle()


def test_the_youth_lets_others_write_takes_the_keys_and_gives_them_back(room: Room) -> None:
    writes(room, YOUTH, " en bakken")
    hand_over(room)
    writes(room, YOUTH, " met opa")
    writes(room, Voice.PARENT.value, "zijn soep")
    room.page.question.head.menu.deed(TAKE_BACK).trigger()
    type_passphrase(room)
    writes(room, YOUTH, ", zei hij")
    content = room.stored().answers[TROTS].content
    assert (content.text, content.others) == ("koken en bakken met opa, zei hij", (Said(Voice.PARENT, "zijn soep"),))


def test_that_someone_writes_for_me_at_the_table_is_a_card_to_lay_and_to_lay_otherwise(room: Room) -> None:
    room.at(CARDS)
    editor = room.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, CardsEditor)
    deck = editor.deck
    deck.skip_try_out()
    while deck.current() not in (WRITES_FOR_ME, None):
        deck.lay(FITS)
    press(Qt.Key.Key_1)
    assert laid(room)[WRITES_FOR_ME] == ("Iemand schrijft voor mij", Pile.FITS)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_3)
    assert laid(room)[WRITES_FOR_ME] == ("Iemand schrijft voor mij", Pile.NOT)
    assert set(laid(room)) == set(deck.laid())


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def laid(room: Room) -> dict[str, tuple[str, Pile]]:
    room.settle()
    return {card.id: (card.label, card.pile) for card in room.stored().answers[CARDS].content.cards}
