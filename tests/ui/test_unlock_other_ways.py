"""The door with a herstelcode, with this computer, and of a kluis that is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.secret_service import SecretService, secret_service
from tests.ui.conftest import PASSPHRASE
from ui.pages.door_code import NO_CODE, CodeFace, NewPassphraseFace
from ui.pages.unlock import COMPUTER, STOP, UnlockPage
from ui.session import Session
from ui.theme import Look
from ui.widgets.words import Words
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, key_of, open_vault
from welapp.actions.ways_in import draft_recovery_code, keep_recovery_code, remember_computer
from welapp.errors import KnownError

Settled = Callable[[Session], None]
NEW = "zeven eenden zwemmen in de gracht"

__all__ = ["secret_service"]


def changed(folder: Path, around: Surroundings, do: Callable[[OpenVault], object]) -> object:
    vault = open_vault(folder, PASSPHRASE, around)
    try:
        return do(vault)
    finally:
        vault.close()


@pytest.fixture
def code(vault_folder: Path, around: Surroundings) -> tuple[str, ...]:
    """The groups of the kluis' herstelcode."""

    def make(vault: OpenVault) -> tuple[str, ...]:
        draft = draft_recovery_code(vault, PASSPHRASE)
        keep_recovery_code(vault, draft, draft.groups[-1])
        return draft.groups

    made = changed(vault_folder, around, make)
    assert isinstance(made, tuple)
    return made


@pytest.fixture
def page(qtbot: QtBot, look: Look, locked_session: Session, settled: Settled) -> UnlockPage:
    return shown(qtbot, look, locked_session, settled)


def shown(qtbot: QtBot, look: Look, session: Session, settled: Settled, *, computer_may: bool = False) -> UnlockPage:
    made = UnlockPage(look, session, computer_may=computer_may)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settled(session)
    return made


def code_face(page: UnlockPage) -> CodeFace:
    if page.face is None:
        page.forgotten.click()
    assert isinstance(page.face, CodeFace)
    return page.face


def said(page: UnlockPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def wrong(group: str) -> str:
    """The same group with its last figure another one."""
    return f"{group[:-1]}{(int(group[-1]) + 1) % 10}"


# --- the herstelcode


def test_the_herstelcode_and_a_new_wachtzin_open_the_kluis(
    qtbot: QtBot, code: tuple[str, ...], page: UnlockPage, vault_folder: Path, around: Surroundings, settled: Settled,
    locked_session: Session,
) -> None:  # fmt: skip
    face = code_face(page)
    for field, group in zip(face.code.fields, code, strict=True):
        qtbot.keyClicks(field, group)
    assert face.button.hasFocus()
    qtbot.keyClick(face.button, Qt.Key.Key_Space)
    settled(locked_session)
    renewing = page.face
    assert isinstance(renewing, NewPassphraseFace)
    renewing.passphrase.first.field.setText(NEW)
    renewing.passphrase.again.field.setText(NEW)
    with qtbot.waitSignal(page.opened, timeout=20_000):
        renewing.button.click()
    with pytest.raises(KnownError):
        key_of(vault_folder, PASSPHRASE)
    assert key_of(vault_folder, NEW)


def test_a_full_group_that_is_right_leads_to_the_next(qtbot: QtBot, code: tuple[str, ...], page: UnlockPage) -> None:
    fields = code_face(page).code.fields
    qtbot.keyClicks(fields[0], code[0][:5])
    assert fields[0].hasFocus()
    qtbot.keyClick(fields[0], code[0][5])
    assert fields[1].hasFocus()


def test_a_wrong_group_is_told_by_its_number_before_anything_is_tried(
    qtbot: QtBot, code: tuple[str, ...], page: UnlockPage
) -> None:
    face = code_face(page)
    for field, group in zip(face.code.fields[:2], code, strict=False):
        qtbot.keyClicks(field, group)
    qtbot.keyClicks(face.code.fields[2], wrong(code[2]))
    assert face.code.error().startswith("Groep 3 klopt niet")
    assert face.code.fields[2].hasFocus()
    assert face.code.fields[2].accessibleDescription() == face.code.error()
    qtbot.keyClick(face.code.fields[2], Qt.Key.Key_Backspace)
    assert face.code.error() == ""


def test_a_whole_code_is_pasted_into_any_group(qtbot: QtBot, code: tuple[str, ...], page: UnlockPage) -> None:
    face = code_face(page)
    QApplication.clipboard().setText("  ".join(code) + "\n")
    face.code.fields[4].setFocus()
    QTest.keyClick(face.code.fields[4], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert face.code.text() == " ".join(code)
    assert face.button.hasFocus()


def test_a_wrong_group_in_what_was_pasted_is_named(code: tuple[str, ...], page: UnlockPage) -> None:
    face = code_face(page)
    face.code.paste("-".join([*code[:5], wrong(code[5]), *code[6:]]))
    assert face.code.error().startswith("Groep 6 klopt niet")
    assert face.code.fields[5].hasFocus()


def test_backspace_and_arrows_walk_from_group_to_group(qtbot: QtBot, code: tuple[str, ...], page: UnlockPage) -> None:
    fields = code_face(page).code.fields
    fields[1].setFocus()
    qtbot.keyClick(fields[1], Qt.Key.Key_Backspace)
    assert fields[0].hasFocus()
    qtbot.keyClick(fields[0], Qt.Key.Key_Right)
    assert fields[1].hasFocus()


def test_a_code_that_is_not_whole_is_not_tried(code: tuple[str, ...], page: UnlockPage) -> None:
    face = code_face(page)
    face.code.paste(" ".join(code[:4]))
    face.button.click()
    assert face.code.error().startswith("Groep 5 is nog niet heel")
    assert face.button.isEnabled()


def test_the_code_of_another_kluis_is_told_and_stays(
    code: tuple[str, ...], page: UnlockPage, locked_session: Session, settled: Settled
) -> None:
    face = code_face(page)
    face.code.paste(" ".join(f"{11 + number:06d}" for number in range(1, 9)))
    face.button.click()
    settled(locked_session)
    assert "hoort niet bij deze kluis" in face.code.error()
    assert face.button.isEnabled()


def test_without_a_herstelcode_the_page_says_so(page: UnlockPage) -> None:
    face = code_face(page)
    assert NO_CODE in said(page)
    assert not face.code.isVisible()
    face.back.click()
    assert page.passphrase.field.hasFocus()


def test_ctrl_l_forgets_a_code_that_is_half_typed(qtbot: QtBot, code: tuple[str, ...], page: UnlockPage) -> None:
    face = code_face(page)
    face.code.paste(" ".join(code[:3]))
    fields = face.code.fields
    qtbot.keyClick(fields[3], Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.face is None
    assert [field.text() for field in fields] == [""] * 8
    assert page.passphrase.field.isVisible()


def test_what_lies_half_typed_is_forgotten_when_nobody_is_there(code: tuple[str, ...], page: UnlockPage) -> None:
    page.passphrase.field.setText(PASSPHRASE)
    page.alone.left_alone.emit()
    assert page.passphrase.text() == ""
    fields = code_face(page).code.fields
    fields[0].setText(code[0])
    page.alone.left_alone.emit()
    assert page.face is None
    assert fields[0].text() == ""


@pytest.mark.parametrize("between", [Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Minus])
def test_a_key_between_the_groups_skips_none(
    qtbot: QtBot, code: tuple[str, ...], page: UnlockPage, between: Qt.Key
) -> None:
    face = code_face(page)
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    for group in code[:3]:
        here = page.window().focusWidget()
        assert here is not None
        qtbot.keyClicks(here, group)
        there = page.window().focusWidget()
        assert there is not None
        qtbot.keyClick(there, between)
    assert [field.text() for field in face.code.fields] == [*code[:3], "", "", "", "", ""]
    assert face.code.fields[3].hasFocus()


def test_escape_goes_back_to_the_wachtzin(qtbot: QtBot, page: UnlockPage) -> None:
    face = code_face(page)
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    qtbot.keyClick(face.code.fields[0], Qt.Key.Key_Escape)
    assert page.face is None
    assert page.passphrase.field.isVisible()


# --- this computer


def test_this_computer_is_offered_only_when_it_may_and_can(
    qtbot: QtBot, look: Look, locked_session: Session, vault_folder: Path, around: Surroundings, settled: Settled,
    secret_service: SecretService,
) -> None:  # fmt: skip
    secret_service.start_keyring()
    never_turned_on = shown(qtbot, look, locked_session, settled, computer_may=True)
    assert not never_turned_on.computer_button.isVisible()
    never_turned_on.close()
    changed(vault_folder, around, lambda vault: remember_computer(vault, PASSPHRASE))
    after_own_lock = shown(qtbot, look, locked_session, settled)
    assert not after_own_lock.computer_button.isVisible()
    after_own_lock.close()
    page = shown(qtbot, look, locked_session, settled, computer_may=True)
    assert page.computer_button.isVisible()
    with qtbot.waitSignal(page.opened, timeout=20_000):
        page.computer_button.click()


@pytest.mark.parametrize("state", ["locked", "wiped", "gone"])
def test_a_keyring_that_gives_nothing_ends_at_the_wachtzin_with_a_sentence(
    qtbot: QtBot, look: Look, locked_session: Session, vault_folder: Path, around: Surroundings, settled: Settled,
    secret_service: SecretService, state: str,
) -> None:  # fmt: skip
    secret_service.start_keyring()
    changed(vault_folder, around, lambda vault: remember_computer(vault, PASSPHRASE))
    {
        "locked": secret_service.lock, "wiped": secret_service.wipe, "gone": secret_service.stop_keyring,
    }[state]()  # fmt: skip
    page = shown(qtbot, look, locked_session, settled, computer_may=True)
    page.computer_button.click()
    settled(locked_session)
    assert "wachtzin" in page.passphrase.error()
    assert page.passphrase.field.hasFocus()
    assert page.button.isEnabled()
    assert page.computer_button.text() == COMPUTER


def test_waiting_for_a_keyring_can_be_stopped(
    qtbot: QtBot, look: Look, locked_session: Session, vault_folder: Path, around: Surroundings, settled: Settled,
    secret_service: SecretService,
) -> None:  # fmt: skip
    secret_service.start_keyring()
    changed(vault_folder, around, lambda vault: remember_computer(vault, PASSPHRASE))
    page = shown(qtbot, look, locked_session, settled, computer_may=True)
    secret_service.hang()
    page.computer_button.click()
    assert page.button.text() == "Even geduld …"
    assert page.computer_button.text() == STOP
    page.computer_button.click()
    settled(locked_session)
    secret_service.resume()
    assert page.passphrase.error()
    assert page.passphrase.field.hasFocus()


# --- a kluis that does not open


def test_a_damaged_kluis_offers_a_reservekopie_to_who_has_the_wachtzin(
    qtbot: QtBot, page: UnlockPage, vault_folder: Path, locked_session: Session, settled: Settled
) -> None:
    (vault_folder / "kluis.db").write_bytes(b"niets" * 2000)
    assert not page.restore_button.isVisible()
    page.passphrase.field.setText(PASSPHRASE)
    page.try_open()
    settled(locked_session)
    assert "beschadigd" in page.passphrase.error()
    with qtbot.waitSignal(page.restore_requested, timeout=20_000) as asked:
        page.restore_button.click()
    assert asked.args[0] == key_of(vault_folder, PASSPHRASE)


def test_a_wrong_wachtzin_leads_to_no_reservekopie(
    page: UnlockPage, vault_folder: Path, locked_session: Session, settled: Settled
) -> None:
    (vault_folder / "kluis.db").unlink()
    page.passphrase.field.setText(PASSPHRASE)
    page.try_open()
    settled(locked_session)
    page.passphrase.field.setText("iets anders")
    page.restore_button.click()
    settled(locked_session)
    assert "niet de goede wachtzin" in page.passphrase.error()
    assert page.isVisible()


def test_the_herstelcode_leads_to_the_reservekopieën_too(
    qtbot: QtBot, code: tuple[str, ...], page: UnlockPage, vault_folder: Path, locked_session: Session,
    settled: Settled,
) -> None:  # fmt: skip
    key = key_of(vault_folder, PASSPHRASE)
    (vault_folder / "kluis.db").unlink()
    page.passphrase.field.setText(PASSPHRASE)
    page.try_open()
    settled(locked_session)
    code_face(page).code.paste(" ".join(code))
    with qtbot.waitSignal(page.restore_requested, timeout=20_000) as asked:
        code_face(page).button.click()
    assert asked.args[0] == key


def test_without_any_key_file_the_copies_must_come_with_one(
    qtbot: QtBot, look: Look, vault_folder: Path, locked_session: Session, settled: Settled
) -> None:
    (vault_folder / "kluis.keys").unlink()
    page = shown(qtbot, look, locked_session, settled)
    assert page.restore_button.isVisible()
    page.passphrase.field.setText(PASSPHRASE)
    with qtbot.waitSignal(page.restore_requested, timeout=20_000) as asked:
        page.restore_button.click()
    assert asked.args[0] == b""


def test_a_code_without_any_key_file_leads_to_the_copies_too(
    qtbot: QtBot, look: Look, code: tuple[str, ...], vault_folder: Path, locked_session: Session, settled: Settled
) -> None:
    page = shown(qtbot, look, locked_session, settled)
    for place in (vault_folder, vault_folder / "backups"):
        (place / "kluis.keys").unlink(missing_ok=True)
    code_face(page).code.paste(" ".join(code))
    code_face(page).button.click()
    settled(locked_session)
    assert page.face is None
    assert page.restore_button.isVisible()
    assert "kluis.keys" in page.passphrase.error()
