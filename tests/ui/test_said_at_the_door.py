"""What goes wrong with a wachtzin is heard as well as seen: at the door, when taking the keys back, in a new kluis."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import test_create
from tests.ui.announced import Announced
from ui.pages.at_work import AGAIN, BUSY
from ui.pages.create import CreatePage
from ui.pages.door_code import NO_CODE, CodeFace
from ui.pages.hand_over import Patience, TakeBackPage
from ui.pages.new_passphrase import EASY, NOT_THE_SAME
from ui.pages.passphrase import CAPS
from ui.pages.unlock import KEPT, PATIENCE_TRIES, UnlockPage
from ui.session import Session
from ui.theme import Look
from welapp.actions.vaults import passphrase_strength
from welapp.errors import KnownError
from welapp.vault.keyfile import WRONG

Settled = Callable[[Session], None]
maker = test_create.maker


@pytest.fixture
def door(qtbot: QtBot, look: Look, locked_session: Session, settled: Settled) -> UnlockPage:
    made = UnlockPage(look, locked_session)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    settled(locked_session)
    return made


def test_each_wrong_wachtzin_is_said_and_the_third_that_one_has_to_wait(
    door: UnlockPage, locked_session: Session, settled: Settled, announced: Announced
) -> None:
    for heard in ([WRONG], [WRONG], [WRONG, "Wacht even …"]):
        door.passphrase.field.setText("mis")
        door.try_open()
        settled(locked_session)
        assert announced.take() == [BUSY, *heard]


def test_a_herstelcode_that_is_tried_is_said_to_take_its_time(
    door: UnlockPage, locked_session: Session, settled: Settled, announced: Announced
) -> None:
    door._has_code = True
    door.forgotten.click()
    announced.take()
    assert isinstance(door.face, CodeFace)
    door.face.set_busy(True)
    assert announced.take() == [BUSY]
    door.face.set_busy(False)
    assert announced.take() == []


def test_an_empty_wachtzin_is_said_each_time(door: UnlockPage, announced: Announced) -> None:
    door.try_open()
    door.try_open()
    assert announced.take() == ["Typ eerst je wachtzin."] * 2


def test_caps_lock_is_said_once_while_it_stays_on(qtbot: QtBot, door: UnlockPage, announced: Announced) -> None:
    for letter in "ABC":
        qtbot.keyClick(door.passphrase.field, letter, Qt.KeyboardModifier.NoModifier)
    assert announced.take() == [CAPS]


def test_what_became_of_the_last_words_is_said_at_the_slot(door: UnlockPage, announced: Announced) -> None:
    door.tell(KEPT)
    assert announced.take() == [KEPT]


def test_without_a_code_it_is_said_that_there_is_none(door: UnlockPage, announced: Announced) -> None:
    door.forgotten.click()
    assert door.face is not None
    assert announced.take() == [door.face.accessibleName(), NO_CODE]
    assert door.face.back.hasFocus()


def test_a_wrong_wachtzin_is_said_to_who_takes_the_keys_back(
    qtbot: QtBot, look: Look, session: Session, settled: Settled, announced: Announced
) -> None:
    page = TakeBackPage(look, session, Patience())
    qtbot.addWidget(page)
    page.show()
    for heard in ([WRONG], [WRONG], [WRONG, "Wacht even …"]):
        page.passphrase.field.setText("mis")
        page.check()
        settled(session)
        assert announced.take() == [BUSY, *heard]


def test_that_the_waiting_is_over_is_said_once_at_the_door(
    qtbot: QtBot, door: UnlockPage, announced: Announced
) -> None:
    for _ in range(PATIENCE_TRIES):
        door._refused(KnownError(WRONG))
    announced.take()
    qtbot.waitUntil(door.button.isEnabled, timeout=20_000)
    assert announced.take() == [AGAIN]


def test_who_meanwhile_looks_for_the_herstelcode_does_not_hear_that_the_waiting_is_over(
    qtbot: QtBot, door: UnlockPage, announced: Announced
) -> None:
    for _ in range(PATIENCE_TRIES):
        door._refused(KnownError(WRONG))
    door.forgotten.click()
    announced.take()
    qtbot.waitUntil(door.button.isEnabled, timeout=20_000)
    assert announced.take() == []


def test_that_the_waiting_is_over_is_said_once_to_who_takes_the_keys_back(
    qtbot: QtBot, look: Look, session: Session, announced: Announced
) -> None:
    page = TakeBackPage(look, session, Patience())
    qtbot.addWidget(page)
    page.show()
    for _ in range(PATIENCE_TRIES):
        page._wrong(KnownError(WRONG))
    announced.take()
    qtbot.waitUntil(page.go.isEnabled, timeout=20_000)
    assert announced.take() == [AGAIN]


def test_what_is_wrong_with_a_new_wachtzin_is_said(maker: CreatePage, announced: Announced) -> None:
    maker.author.setText("Marloes")
    maker.passphrase.field.setText("kort")
    maker.again.field.setText("anders")
    maker.make()
    maker.again.field.setText("kort")
    maker.make()
    assert announced.take() == [NOT_THE_SAME, EASY]


def test_how_strong_a_wachtzin_is_is_said_when_that_changes(
    qtbot: QtBot, maker: CreatePage, announced: Announced
) -> None:
    maker.passphrase.field.setText("kort")
    qtbot.waitUntil(lambda: bool(announced.heard), timeout=20_000)
    weak = announced.take()
    assert weak == [maker._new._strength.words.text()]
    maker.passphrase.field.setText("vier koeien dansen op een boot")
    qtbot.waitUntil(lambda: bool(announced.heard), timeout=20_000)
    strong = announced.take()
    assert strong != weak
    maker._new._judged(maker.passphrase.text(), passphrase_strength(maker.passphrase.text()))
    assert announced.take() == []


def test_why_no_kluis_was_made_is_said(
    qtbot: QtBot, maker: CreatePage, tmp_path: Path, settled: Settled, announced: Announced
) -> None:
    (tmp_path / "nieuw").write_text("een bestand", encoding="utf-8")
    maker.author.setText("Marloes")
    maker.passphrase.field.setText("vier koeien dansen op een boot")
    maker.again.field.setText("vier koeien dansen op een boot")
    maker.make()
    qtbot.waitUntil(lambda: bool(maker.refusal()), timeout=20_000)
    heard = announced.take()
    assert [one for one in heard if one in (BUSY, maker.refusal())] == [BUSY, maker.refusal()]
