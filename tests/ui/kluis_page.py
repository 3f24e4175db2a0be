"""The page of the kluis as the tests look at it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from ui.desk import Desk
from ui.pages.vault import VaultPage
from ui.session import Session
from ui.widgets.words import Words

Settled = Callable[[Session], None]


@pytest.fixture
def ask() -> Answering:
    return Answering()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ask: Answering, settled: Settled) -> VaultPage:
    return shown(qtbot, desk, ask, settled)


def shown(qtbot: QtBot, desk: Desk, ask: Answering, settled: Settled) -> VaultPage:
    made = VaultPage(desk, ask)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settle(qtbot, desk.session, settled)
    return made


def settle(qtbot: QtBot, session: Session, settled: Settled) -> None:
    """Wait for the lane, for what is done beside it, and for what the lane was asked in answer to that."""
    for _ in range(2):
        settled(session)
        passed: list[None] = []
        session.beside(session, lambda: None, passed.append)
        qtbot.waitUntil(lambda seen=passed: bool(seen), timeout=20_000)
    settled(session)


def said(page: VaultPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())
