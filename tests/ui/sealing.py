"""The page on which a bundle is made, in a window, and the register of what was made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

from tests.ui import colleagues
from tests.ui.asking import Answering
from tests.ui.colleagues import Vaults
from ui.desk import Desk
from ui.pages.page import Page
from ui.pages.seal import SealPage
from ui.session import Session
from welapp.actions import bundle_register
from welapp.domain.bundles import BundleLine

vault_of, know, in_window = colleagues.vault_of, colleagues.know, colleagues.in_window
Asked = Callable[..., object]
Opened = Callable[..., SealPage]


@pytest.fixture
def ask(tmp_path: Path) -> Answering:
    made = Answering()
    (tmp_path / "stick").mkdir()
    made.file = tmp_path / "stick" / "bundel.welbundel"
    return made


@pytest.fixture
def opened_page(desk: Desk, ask: Answering, in_window: Callable[[Page], QMainWindow]) -> Opened:
    def make(case: str = "") -> SealPage:
        page = SealPage(desk, ask, case)
        in_window(page)
        return page

    return make


@pytest.fixture
def for_farid(opened_page: Opened, vault_of: Vaults, know: Callable[..., str], mika: str) -> SealPage:
    """The page about Mika, with Farid chosen."""
    farid = know(vault_of("Farid Amrani"))
    page = opened_page(mika)
    page.whom.ticks.boxes[farid].click()
    return page


@pytest.fixture
def register(asked: Asked) -> Callable[[], tuple[BundleLine, ...]]:
    def read() -> tuple[BundleLine, ...]:
        found = asked(bundle_register.lines)
        assert isinstance(found, tuple)
        return found

    return read


@contextmanager
def held(session: Session) -> Iterator[None]:
    """Let the lane wait, as it does for a large bundle."""
    go_on = threading.Event()
    session.aside(session, lambda: go_on.wait(20))
    try:
        yield
    finally:
        go_on.set()
