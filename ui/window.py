"""The one window: rail, notice and page; going from page to page, pause, and on slot."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QToolTip, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.idle import IdleWatch
from ui.lock_key import LockKey, close_popups
from ui.notice import NoticeBar
from ui.pages.desk_page import DeskPage
from ui.pages.page import Page
from ui.rail import Rail
from ui.routes import Routes
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Colours, Look
from welapp.actions.surroundings import is_vault

if TYPE_CHECKING:
    from welapp.actions.settings import Settings
    from welapp.actions.vaults import OpenVault

TIDY_AFTER_MS = 10_000
TITLE = "welapp"  # never a name: the title shows in the task bar
IDLE_MINUTES = 5
PAUSE_MINUTES = 2
RAIL_KINDS = {"cases": Kind.CASES, "settings": Kind.SETTINGS}


class Window(QMainWindow):
    """Holds one page at a time. `stand` survives the lock; nothing that was shown does."""

    def __init__(self, look: Look, session: Session, ask: Ask | None = None) -> None:
        super().__init__()
        self.look, self.session, self.ask = look, session, ask or Ask()
        self.desk: Desk | None = None
        self.page: Page | None = None
        self._stand = Stand()
        self._paused: Page | None = None  # the visit under the pause page
        self._filled_by_table = False
        self._closed = False
        self._all_kept = True  # whether the lock screen may say so
        self.setWindowTitle(TITLE)
        self.setMinimumSize(1100, 640)
        self.setAccessibleName(TITLE)
        self._lay_out()
        self.idle = IdleWatch(IDLE_MINUTES, self)
        self.idle.left_alone.connect(self.lock)
        self._pause_timer = QTimer(self)
        self._pause_timer.setSingleShot(True)
        self._pause_timer.setInterval(PAUSE_MINUTES * 60_000)
        self._pause_timer.timeout.connect(self.lock)
        self.lock_key = LockKey(self)
        self.lock_key.pressed.connect(self.lock)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.switch_full_screen)
        # Off on pages that have a key of their own for it: two keys for one thing would do neither.
        self._back_key = QShortcut(QKeySequence("Alt+Left"), self)
        self._back_key.activated.connect(self.go_back)
        session.said.connect(self.notice.say)
        look.dress(self)
        self._show_door(kept=False)

    @property
    def stand(self) -> Stand:
        """Where the person is now, with the place that the page tells."""
        page = self._paused or self.page
        place = page.place() if page is not None and self.desk is not None else ""
        return replace(self._stand, place=place or self._stand.place)

    def show_first(self) -> None:
        """Show the window for the first time: as large as the screen."""
        self.resize(1366, 768)
        self.showMaximized()

    def go(self, stand: Stand) -> None:
        """Leave the present page, with everything typed on it kept, and show another."""
        if self.desk is None:
            return
        if self.page is not None:
            self.page.save_now()
        routes = Routes(self.desk, self.ask, self.go, self.pause)
        self._stand = stand
        self._put(routes.page_for(stand))
        self.rail.show_present("settings" if stand.kind is Kind.SETTINGS else "cases")

    def go_back(self) -> None:
        if isinstance(self.page, DeskPage):
            self.page.go_back()

    def pause(self) -> None:
        """Cover everything within one frame; the page under it stays as it is, caret and all."""
        if self.desk is None or self.page is None or self._paused is not None:
            return
        from ui.pages.pause import PausePage

        close_popups()
        self.page.save_now()
        self.notice.clear()
        cover = PausePage(self.look)
        cover.resumed.connect(self.resume)
        self._paused, self.page = self.page, None
        self._paused.hide()
        self._column.removeWidget(self._paused)
        self._put(cover)
        cover.focus_first()
        self._pause_timer.start()

    def resume(self) -> None:
        if self._paused is None:
            return
        self._pause_timer.stop()
        page, self._paused = self._paused, None
        caret = page.focusWidget()
        self._put(page)
        if caret is not None:
            caret.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """On slot: keep what was typed, close the kluis, and forget everything that was shown."""
        self.ask.close_all()
        if self.desk is None:
            return
        self._stand = self.stand
        page = self._paused or self.page
        self._all_kept = page is None
        # Also after a mistake in the page itself the kluis must go on slot.
        with contextlib.ExitStack() as finish:
            finish.callback(self._shut)
            if page is not None:
                page.keep_all()
                self._all_kept = not page.unfinished()
                if page.done():
                    self._stand = Stand()

    def switch_full_screen(self) -> None:
        self._filled_by_table = False
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look.set_screen_height(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._closed:
            return
        self._closed = True
        page = self._paused or self.page
        with contextlib.ExitStack() as finish:
            finish.callback(self.session.close)
            self.ask.close_all()
            self.idle.stop()
            self.lock_key.stop()
            self._pause_timer.stop()
            if page is not None and self.desk is not None:
                page.keep_all()
            close_popups()

    def _lay_out(self) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self.look)
        self.rail.page_chosen.connect(lambda name: self.go(Stand(RAIL_KINDS[name])))
        self.rail.lock_requested.connect(self.lock)
        row.addWidget(self.rail)
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.notice = NoticeBar(self.look)
        self._column.addWidget(self.notice)
        row.addWidget(column, 1)
        self.setCentralWidget(whole)

    def _put(self, page: Page) -> None:
        """Show a page in place of the present one, which is destroyed."""
        self.rail.setVisible(self.desk is not None and not page.table_mode)
        self._drop(self.page)
        self.page = page
        self._back_key.setEnabled(isinstance(page, DeskPage))
        self._column.addWidget(page, 1)
        page.show()
        self._fit(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, page: Page | None) -> None:
        if page is not None:
            page.hide()
            self._column.removeWidget(page)
            page.deleteLater()

    def _fit(self, page: Page) -> None:
        """Table mode takes the whole screen; at the desk the window is as it was."""
        if not self.isVisible() or self.desk is None:
            return
        if page.table_mode and not self.isFullScreen():
            self._filled_by_table = True
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        elif not page.table_mode and self._filled_by_table:
            self._filled_by_table = False
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _shut(self) -> None:
        self.desk = None
        close_popups()
        QToolTip.hideText()
        self.idle.stop()
        self.lock_key.stop()
        self._pause_timer.stop()
        self.session.lock()
        self.notice.clear()
        self._drop(self._paused)
        self._paused = None
        self._show_door(kept=True)

    def _show_door(self, *, kept: bool) -> None:
        """Before the kluis is open: the page that opens it, or the one that makes it."""
        if is_vault(self.session.folder):
            from ui.pages.unlock import UnlockPage

            door = UnlockPage(self.look, self.session, kept=kept, partly=not self._all_kept)
            door.opened.connect(self._enter)
            self._put(door)
            return
        from ui.pages.create import CreatePage

        first = CreatePage(self.look, self.session)
        first.opened.connect(self._enter)
        self._put(first)

    def _enter(self, facts: OpenVault) -> None:
        clock = facts.around.clock
        self.desk = Desk(self.look, self.session, facts.forms, facts.author, facts.team, lambda: clock().date())
        if facts.problems:
            self.notice.say("\n".join(str(problem) for problem in facts.problems))
        self.idle.start()
        self.lock_key.start()
        from welapp.actions.settings import read_settings

        self.session.run(self, read_settings, self._begin)
        QTimer.singleShot(TIDY_AFTER_MS, self, self._tidy)

    def _tidy(self) -> None:
        """Old versions go once the person is under way, so that nobody waits for it."""
        from welapp.actions.vaults import tidy

        if self.desk is not None:
            self.session.run(self, tidy)

    def _begin(self, settings: Settings) -> None:
        """Take on the look that was chosen in this kluis before the first page shows."""
        if self.look.scale != settings.scale:
            self.look.set_scale(settings.scale)
        if self.look.colours.value != settings.scheme:
            self.look.set_colours(Colours(settings.scheme))
        self.go(self._stand)
