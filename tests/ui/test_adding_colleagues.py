"""Adding a colleague: the card by file, by picture and by line, and what is no card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.ui import colleagues
from tests.ui.asking import Answering
from tests.ui.colleagues import Vaults, add_task
from ui.pages.colleague_add import AddColleague
from ui.pages.colleague_compare import CompareColleague
from ui.pages.colleagues import ColleaguesPage
from ui.session import Session
from ui.theme import Look
from ui.widgets.qr_view import QrView
from welapp.actions import contact_cards, contacts
from welapp.actions.contacts import Contact
from welapp.actions.vaults import OpenVault

vault_of, know, in_window = colleagues.vault_of, colleagues.know, colleagues.in_window
ask, opened_page, stored = colleagues.ask, colleagues.opened_page, colleagues.stored
clean_clipboard = colleagues.clean_clipboard
Asked = Callable[..., object]
Settled = Callable[[Session], None]
Know = Callable[..., str]


def picture_of(vault: OpenVault, look: Look) -> QImage:
    """What a colleague sees on the screen of the other."""
    view = QrView(look, "code")
    view.show_modules(contact_cards.own_card(vault).modules)
    view.resize(view.sizeHint())
    return view.grab().toImage()


def by_file(page: ColleaguesPage, ask: Answering, vault: OpenVault, stick: Path) -> None:
    contact_cards.save_card(vault, stick / "kaart.welkaart")
    ask.file = stick / "kaart.welkaart"
    add_task(page).file.click()


def by_photo(page: ColleaguesPage, ask: Answering, vault: OpenVault, stick: Path) -> None:
    picture_of(vault, page.look).save(str(stick / "foto.png"))
    ask.file = stick / "foto.png"
    add_task(page).picture.click()


def by_pasted_picture(page: ColleaguesPage, _ask: Answering, vault: OpenVault, _stick: Path) -> None:
    QGuiApplication.clipboard().setImage(picture_of(vault, page.look))
    add_task(page).paste.click()


def by_pasted_file(page: ColleaguesPage, _ask: Answering, vault: OpenVault, stick: Path) -> None:
    contact_cards.save_card(vault, stick / "kaart.welkaart")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(stick / "kaart.welkaart"))])
    QGuiApplication.clipboard().setMimeData(copied)
    QTest.keyClick(add_task(page).line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_line(page: ColleaguesPage, _ask: Answering, vault: OpenVault, _stick: Path) -> None:
    QGuiApplication.clipboard().setText(f"  {contact_cards.own_card(vault).line} ")
    line = add_task(page).line
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Return)


def by_whole_card(page: ColleaguesPage, _ask: Answering, vault: OpenVault, stick: Path) -> None:
    contact_cards.save_card(vault, stick / "kaart.welkaart")
    QGuiApplication.clipboard().setText((stick / "kaart.welkaart").read_text())
    QTest.keyClick(add_task(page).line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("way", [by_file, by_photo, by_pasted_picture, by_pasted_file, by_line, by_whole_card])
def test_a_colleague_comes_in_by_file_by_picture_and_by_line_and_then_the_digits_wait(
    opened_page: Callable[[], ColleaguesPage],
    ask: Answering,
    vault_of: Vaults,
    asked: Asked,
    session: Session,
    settled: Settled,
    tmp_path: Path,
    way: Callable[[ColleaguesPage, Answering, OpenVault, Path], None],
) -> None:
    farid, page = vault_of("Farid Amrani"), opened_page()
    page.list.add.click()
    way(page, ask, farid, tmp_path)
    settled(session)
    assert isinstance(page.task, CompareColleague)
    ours = str(asked(lambda vault: contact_cards.own_card(vault).line))
    there = contacts.add(farid, contact_cards.read_text(ours))
    assert [group.text() for group in page.task.digits.groups] == there.number.split()


def wrong_line(text: str) -> Callable[[AddColleague, Answering, Path], None]:
    def do(task: AddColleague, _ask: Answering, _stick: Path) -> None:
        task.line.setText(text)
        task.add.click()

    return do


def wrong_file(data: bytes) -> Callable[[AddColleague, Answering, Path], None]:
    def do(task: AddColleague, ask: Answering, stick: Path) -> None:
        ask.file = stick / "iets"
        ask.file.write_bytes(data)
        task.file.click()

    return do


def nothing_copied(task: AddColleague, _ask: Answering, _stick: Path) -> None:
    task.paste.click()


def plain_picture(task: AddColleague, _ask: Answering, _stick: Path) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    QGuiApplication.clipboard().setImage(image)
    task.paste.click()


def no_such_file(task: AddColleague, ask: Answering, stick: Path) -> None:
    ask.file = stick / "weg.welkaart"
    task.file.click()


@pytest.mark.parametrize(
    "wrong",
    [wrong_line(""), wrong_line("hoi Marloes"), wrong_line("welkaart/1/Farid/Team/age1abc/00/00"),
     wrong_line("a" * 30_000), wrong_file(b""), wrong_file(b"\x89PNG kapot"), wrong_file(b"\xff\xd8\xff"),
     wrong_file(b"x" * 50_000), nothing_copied, plain_picture, no_such_file],
)  # fmt: skip
def test_what_is_no_card_is_said_in_a_sentence_and_changes_nothing(
    opened_page: Callable[[], ColleaguesPage],
    ask: Answering,
    stored: Callable[[], tuple[Contact, ...]],
    session: Session,
    settled: Settled,
    tmp_path: Path,
    wrong: Callable[[AddColleague, Answering, Path], None],
) -> None:
    page = opened_page()
    page.list.add.click()
    task = add_task(page)
    wrong(task, ask, tmp_path)
    settled(session)
    assert page.task is task
    assert task.said.isVisible()
    assert task.said.text().endswith(".")
    assert all(button.isEnabled() for button in (task.file, task.picture, task.paste, task.add))
    assert stored() == ()


def test_my_own_card_is_refused_with_what_to_do(
    opened_page: Callable[[], ColleaguesPage], asked: Asked, session: Session, settled: Settled
) -> None:
    page = opened_page()
    page.list.add.click()
    add_task(page).line.setText(str(asked(lambda vault: contact_cards.own_card(vault).line)))
    add_task(page).add.click()
    settled(session)
    assert add_task(page).said.text() == contacts.OWN
