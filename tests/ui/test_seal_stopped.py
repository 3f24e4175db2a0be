"""Making a bundle that is stopped halfway, by hand or by the slot, or goes on while one is elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.ui import colleagues, sealing
from tests.ui.asking import Answering
from tests.ui.sealing import held
from ui.pages.seal import SealPage
from ui.pages.seal_work import STOPPED
from ui.session import Session
from welapp.domain.bundles import BundleLine

ask, opened_page, register = sealing.ask, sealing.opened_page, sealing.register
for_farid = sealing.for_farid
vault_of, know, in_window = colleagues.vault_of, colleagues.know, colleagues.in_window
Settled = Callable[[Session], None]


def test_stopping_halfway_leaves_no_file_and_no_line(
    for_farid: SealPage,
    ask: Answering,
    register: Callable[[], tuple[BundleLine, ...]],
    session: Session,
    settled: Settled,
) -> None:
    with held(session):
        for_farid.seal()
        assert for_farid.at_work()
        assert for_farid.progress.stop_button.isVisible()
        for_farid.go_back()  # does nothing now
        for_farid.progress.stop_button.click()
    settled(session)
    assert for_farid.said.text() == STOPPED
    assert not for_farid.at_work()
    assert for_farid.go.isEnabled()
    assert ask.file is not None
    assert list(ask.file.parent.iterdir()) == []
    assert register() == ()


def test_the_slot_stops_it_and_leaves_no_file(
    for_farid: SealPage, ask: Answering, session: Session, settled: Settled
) -> None:
    heard: list[str] = []
    session.said.connect(heard.append)
    with held(session):
        for_farid.seal()
        for_farid.keep_all()
        session.lock()
    settled(session)
    assert heard == [STOPPED]
    assert ask.file is not None
    assert list(ask.file.parent.iterdir()) == []


def test_who_goes_elsewhere_meanwhile_hears_that_it_is_done(
    for_farid: SealPage, ask: Answering, session: Session, settled: Settled
) -> None:
    heard: list[str] = []
    session.said.connect(heard.append)
    with held(session):
        for_farid.seal()
        for_farid.window().takeCentralWidget().deleteLater()
        settled_events()
    settled(session)
    assert heard == ["De bundel is klaar: bundel.welbundel"]
    assert ask.file is not None
    assert ask.file.exists()


def settled_events() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
