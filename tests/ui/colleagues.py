"""Fictional colleagues with a kluis of their own, and the pages about them in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.conftest import PASSPHRASE
from ui.desk import Desk
from ui.pages.colleague_add import AddColleague
from ui.pages.colleagues import ColleaguesPage
from ui.pages.page import Page
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions import contact_cards, contacts
from welapp.actions.contacts import Contact
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault

Vaults = Callable[[str], OpenVault]
Asked = Callable[..., object]
InWindow = Callable[[ColleaguesPage], QMainWindow]


@pytest.fixture
def vault_of(tmp_path: Path, around: Surroundings) -> Iterator[Vaults]:
    """`vault_of('Farid Amrani')`: an open kluis of their own; a new one at every call, so with other keys."""
    made: list[OpenVault] = []
    with ExitStack() as finish:

        def make(name: str) -> OpenVault:
            vault = create_vault(tmp_path / f"van-{len(made)}", PASSPHRASE, name, "WEL-team Oost", around)
            finish.callback(vault.close)
            made.append(vault)
            return vault

        yield make


@pytest.fixture
def know(asked: Callable[..., object]) -> Callable[..., str]:
    """Have a colleague in the list, compared with unless told otherwise; the id."""

    def add(vault: OpenVault, *, verified: bool = True) -> str:
        line = contact_cards.own_card(vault).line
        made = asked(lambda ours: contacts.add(ours, contact_cards.read_text(line), verified=verified))
        assert isinstance(made, contacts.Contact)
        return made.id

    return add


@pytest.fixture
def in_window(qtbot: QtBot, desk: Desk, settled: Callable[[Session], None]) -> Callable[[Page], QMainWindow]:
    shown: list[QMainWindow] = []  # a window that nobody holds is gone, with the page

    def show(page: Page) -> QMainWindow:
        window = QMainWindow()
        shown.append(window)
        qtbot.addWidget(window)
        desk.look.dress(window)
        window.setCentralWidget(page)
        window.resize(1366, 768)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        page.setFocus()
        settled(desk.session)
        return window

    return show


@pytest.fixture
def ask() -> Answering:
    return Answering()


@pytest.fixture
def opened_page(desk: Desk, ask: Answering, in_window: InWindow) -> Callable[[], ColleaguesPage]:
    def make() -> ColleaguesPage:
        page = ColleaguesPage(desk, ask)
        in_window(page)
        return page

    return make


@pytest.fixture(autouse=True)
def clean_clipboard(qtbot: QtBot) -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def stored(asked: Asked) -> Callable[[], tuple[Contact, ...]]:
    def read() -> tuple[Contact, ...]:
        found = asked(contacts.contacts)
        assert isinstance(found, tuple)
        return found

    return read


def add_task(page: ColleaguesPage) -> AddColleague:
    assert isinstance(page.task, AddColleague)
    return page.task


def said(page: Page) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())
