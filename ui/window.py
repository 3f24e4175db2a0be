"""The one window: rail, notice and page; going from page to page, pause, and on slot."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout

from ui.advice import AdviceBar
from ui.ask import Ask
from ui.away import AwayWatch
from ui.backup_watch import BackupWatch
from ui.clipboard import ClipboardGuard
from ui.covers import Covers
from ui.desk import Desk
from ui.doors import Doors
from ui.dressing import Ground, dress_inside
from ui.filling import Filling
from ui.hearing import deaf
from ui.idle import IdleWatch
from ui.incoming import Incoming
from ui.last_call import LastCall
from ui.lock_key import LockKey, close_popups
from ui.notice import NoticeBar
from ui.pages.desk_page import FramedPage
from ui.pages.page import Page
from ui.rail import ON_RAIL, RAIL_KINDS, Rail
from ui.reading import reading_of
from ui.routes import Routes
from ui.screen_room import ScreenRoom
from ui.session import Session
from ui.stand import VAULT_CODE, Kind, Stand
from ui.text import mark, tr
from ui.theme import Look
from ui.tips import Tips
from ui.turn_back import TurnBack
from ui.turns import Room
from ui.widgets.reading_order import ReadingOrder
from ui.window_keys import WindowKeys, Wish
from welapp.actions.surroundings import is_vault

if TYPE_CHECKING:
    from welapp.actions.settings import Settings
    from welapp.actions.vaults import OpenVault
    from welapp.forms.load import Forms

TIDY_AFTER_MS = 10_000
AFTER_FIRST_FRAME_MS = 100
TITLE = "welapp"  # never a name: the title shows in the task bar
IDLE_MINUTES = 5
NOT_KEPT = mark("Je laatste woorden zijn nog niet bewaard. {why} Sluit je welapp toch, dan zijn ze weg.")


class Window(ReadingOrder, QMainWindow):
    """Holds one page at a time. `stand` and the route survive the lock; nothing that was shown does."""

    entered = Signal()  # the kluis is open

    def __init__(self, look: Look, session: Session, ask: Ask | None = None) -> None:
        super().__init__()
        self.look, self.session, self.ask = look, session, ask or Ask()
        self.desk: Desk | None = None
        self.page: Page | None = None
        self._stand = Stand()
        self._levels: dict[str, tuple[bool, bool]] = {}
        self._closed = False
        self._was_busy = False  # whether someone was at work when the kluis went on slot
        self._all_kept = True  # whether the lock screen may say so
        self._only_words = False  # went on slot by itself: until the wachtzin or the code opens, nothing else may
        self._called_off = self._restoring = False  # at the slot something was under way; it was a restore
        self._put_back = ""  # which moment still came
        self._warning = ""  # that closing now loses something
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self._lay_out()
        self.idle = IdleWatch(IDLE_MINUTES, self)
        self.idle.left_alone.connect(self._left_alone)
        self.last_call = LastCall(self)
        self.tips = Tips(self)
        self.covers = Covers(self)
        self.covers.waited_long.connect(self.lock)
        self.covers.keys_moved.connect(self._heed_keys)
        self.turn = TurnBack(self)
        self.incoming, self._filling, self._screen_room = Incoming(self), Filling(self), ScreenRoom(self)
        self.keys = WindowKeys(self._wish_for, self.tips.hide, self)
        self.lock_key = LockKey(self)
        self.lock_key.pressed.connect(self.lock)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._filling.switch)
        # Off on pages that have a key of their own for it: two keys for one thing would do neither.
        self._back_key = QShortcut(QKeySequence("Alt+Left"), self)
        self._back_key.activated.connect(self.go_back)
        self.away = AwayWatch(self)
        self.away.went_away.connect(self.lock_with_computer)
        self.away.clock_jumped.connect(lambda: self.lock_with_computer(surely=False))  # or someone set the clock
        self.clipboard = ClipboardGuard(self)
        self.backups = BackupWatch(session, self)
        self.backups.said.connect(self.notice.say)
        session.said.connect(self.notice.say)
        session.changed.connect(self._forget_warning)
        session.went_on_slot.connect(self._tell_kept)
        session.taken_over.connect(self._lock_and_say)
        session.put_back.connect(self._note_put_back)
        self._doors = Doors(look, session, self.ask, self.put, self._enter)
        look.dress(self)
        self._doors.show(computer_may=True)

    @property
    def stand(self) -> Stand:
        """Where the person is now, with the place that the page tells."""
        page = self.covers.under or self.page
        place = page.place() if page is not None and self.desk is not None else ""
        return replace(self._stand, place=place or self._stand.place)

    def show_first(self) -> None:
        """Show the window for the first time: as large as the screen."""
        self.resize(self._screen_room.within(QSize(1366, 768)))
        self.showMaximized()
        QTimer.singleShot(AFTER_FIRST_FRAME_MS, self, self.away.start)  # a restore at the door shows names too

    def go(self, stand: Stand) -> None:
        """Leave the present page, with everything typed on it kept, and show another."""
        if self.desk is None or (
            self.covers.youth.is_on and (stand.kind, stand.case) != (Kind.VISIT, self._stand.case)
        ):
            return
        close_popups()  # a list that was opened on the page is a window of its own
        if self.page is not None:
            self.page.save_now()
        routes = Routes(
            self.desk, self.ask, self.go, self.pause, self._enter_restored, self._lock_and_say, self.turn, self.covers,
            self.incoming,
        )  # fmt: skip
        self._stand = stand
        self.put(routes.page_for(stand))
        self.turn.show_state()
        self.rail.show_present(ON_RAIL.get(stand.kind, "cases"))
        self.advice.show_here(stand.kind is Kind.CASES)

    def go_when_open(self, stand: Stand) -> None:
        """Lead there at the next opening of the kluis."""
        self._stand = stand

    def go_back(self) -> None:
        if isinstance(self.page, FramedPage):
            self.page.go_back()

    def pause(self) -> None:
        self.covers.pause()

    def resume(self) -> None:
        self.covers.resume()

    def lock(self, *, computer_may: bool = False) -> None:
        """On slot: keep what was typed, close the kluis, and forget everything that was shown."""
        self.ask.close_all()
        if self.desk is None:
            return
        self._stand = self.stand
        page = self.covers.under or self.page
        self._was_busy, self._all_kept = page is not None, page is None
        computer_may = computer_may and not self.covers.youth.is_on  # a keyring opens for whoever sits there
        self._only_words = not computer_may
        self._note_called_off(page)
        # Also after a mistake in the page itself the kluis must go on slot.
        with contextlib.ExitStack() as finish:
            finish.callback(self._shut, computer_may=computer_may)
            if page is not None:
                page.hand_in()
                self._all_kept = not page.unfinished()
                if page.done():
                    self._stand = Stand()

    def lock_with_computer(self, *, surely: bool = True) -> None:
        """The computer itself goes on slot or to sleep; who is back at it may use its way in, when that is sure."""
        if self.desk is not None:
            self.lock(computer_may=surely)
        else:
            self._plain_door()

    def _plain_door(self) -> None:
        """At the door: nothing that was typed, found or shown there stays, nor a kluis that is just being opened."""
        page = self.page
        self.ask.close_all()
        self.away.ready()
        self._note_called_off(page)
        if page is not None:
            page.keep_all()
        self.session.lock()
        self._doors.show(computer_may=not self._only_words)

    def _left_alone(self) -> None:
        """Nobody is there; but what is being carried out is finished first, and shows nothing of a casus."""
        if self.page is not None and self.page.at_work():
            self.idle.start()
        else:
            self.lock()

    def _note_called_off(self, page: Page | None) -> None:
        self._called_off, self._put_back = page is not None and page.at_work(), ""
        self._restoring = self._called_off and page is not None and page.restores

    def _note_put_back(self, moment: str) -> None:
        self._put_back = moment

    def come_to_front(self) -> None:
        """Someone started the program once more."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look.set_screen_height(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._closed:
            return
        self.ask.close_all()
        shown = self.notice.text()
        with contextlib.ExitStack() as finish:
            finish.callback(self._end)
            page = self.covers.under or self.page
            if page is not None:
                page.hand_in()
            why = self.session.finish()
            self._warning = tr(NOT_KEPT, why=why)
            if why and shown != self._warning:  # who reads this and closes once more, means it
                finish.pop_all()
                event.ignore()
                self.notice.warn(self._warning)

    def _end(self) -> None:
        self._closed = True
        self.hide()  # the last work may take a moment, with nothing to see
        self.idle.stop()
        self.lock_key.stop()
        self.away.stop()
        self.covers.stop()
        self.keys.stop()
        close_popups()
        self.clipboard.stop()
        self.backups.before_close()
        self.session.finish()
        self.session.close()

    def _forget_warning(self) -> None:
        if self.notice.text() == self._warning:
            self.notice.clear()

    def _lock_and_say(self, sentence: str) -> None:
        self.lock()
        self.notice.say(sentence)

    def _tell_kept(self, why: str) -> None:
        """All that was asked before the slot is done by now: only now can the page say what became of it."""
        from ui.pages.restore_words import at_the_slot
        from ui.pages.unlock import KEPT, NOT_KEPT, PARTLY_KEPT, UnlockPage

        self.away.ready()
        if self.desk is not None:
            return
        if self._restoring:
            self.notice.say(at_the_slot(self._put_back))
        if not isinstance(self.page, UnlockPage):
            if is_vault(self.session.folder):  # it was just being made when the computer went to sleep
                self._doors.show(computer_may=False)
        elif self._called_off or not self._was_busy:
            return
        elif why:
            self.page.tell(tr(NOT_KEPT, why=why), kept=False)
        else:
            self.page.tell(tr(KEPT) if self._all_kept else tr(PARTLY_KEPT))

    def _lay_out(self) -> None:
        whole = Ground(self.look)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self.look)
        self.rail.page_chosen.connect(lambda name: self.go(Stand(RAIL_KINDS[name])))
        self.rail.lock_requested.connect(self.lock)
        row.addWidget(self.rail)
        self._room = Room()
        self._column = QVBoxLayout(self._room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.notice = NoticeBar(self.look)
        self._column.addWidget(self.notice)
        self.advice = AdviceBar(self.look, self.session)
        self.advice.code_requested.connect(lambda: self.go(Stand(Kind.VAULT, place=VAULT_CODE)))
        self._column.addWidget(self.advice)
        row.addWidget(self._room, 1)
        self.setCentralWidget(whole)

    @deaf()
    def put(self, page: Page) -> None:
        """Show a page in place of the present one, which is destroyed."""
        self.rail.setVisible(self.desk is not None and not page.table_mode)
        self.notice.hold(self.desk is not None and page.table_mode)
        self._room.paint_later(self.desk is not None)
        self.drop(self.page)
        self.page = page
        self._back_key.setEnabled(isinstance(page, FramedPage))
        dress_inside(page, self)
        self._column.addWidget(page, 1)
        page.show()
        if self.isVisible() and self.desk is not None:
            self._filling.fit(table=page.table_mode)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self, page: Page) -> None:
        """Take a page out of sight without destroying it."""
        page.hide()
        self._column.removeWidget(page)

    def drop(self, page: Page | None) -> None:
        if page is not None:
            self.lift(page)
            page.deleteLater()

    def _shut(self, *, computer_may: bool) -> None:
        self.desk = None
        close_popups()
        self.tips.hide()
        self.idle.stop()
        self.lock_key.stop()
        self.keys.stop()
        self.clipboard.clear()
        self.backups.before_lock()
        self.session.lock()
        self.notice.hold(False)
        self.notice.clear()
        self.advice.leave()
        self.covers.drop()
        self.turn.forget()
        self.ask.may_show_files = True
        self._doors.show(computer_may=computer_may)

    def _enter_restored(self, facts: OpenVault, sentence: str) -> None:
        """Another state of the kluis: where the person was may not be there."""
        self._stand = Stand()
        self._enter(facts, sentence)

    def _enter(self, facts: OpenVault, sentence: str = "") -> None:
        clock = facts.around.clock
        self._only_words = self._called_off = self._restoring = False
        self.desk = Desk(
            self.look, self.session, facts.forms, facts.author, facts.team, lambda: clock().date(),
            self.idle.set_minutes, self._take_forms, self._levels,
        )  # fmt: skip
        said = [*filter(None, [sentence]), *map(str, facts.problems)]
        if said:
            self.notice.say("\n".join(said))
        self.lock_key.start()
        self.keys.start()
        self.idle.start()  # who begins last hears first: a key that does something else is use as well
        self.turn.forget()
        self.clipboard.start()
        self.away.start()
        self.backups.start()
        self.entered.emit()
        from welapp.actions.settings import read_settings

        self.session.run(self, read_settings, self._begin)
        QTimer.singleShot(TIDY_AFTER_MS, self, self._tidy)

    def _take_forms(self, forms: Forms) -> None:
        if self.desk is not None:
            self.desk = replace(self.desk, forms=forms)

    def _wish_for(self, event: QKeyEvent) -> Wish | None:
        return self.covers.wish_for(event) or self.turn.wish_for(event)

    def _heed_keys(self, youth: bool) -> None:
        self.ask.may_show_files = not youth
        self.turn.heed_keys(youth)

    def _tidy(self) -> None:
        """Old versions go once the person is under way, so that nobody waits for it."""
        from welapp.actions.vaults import tidy

        if self.desk is not None:
            self.session.run(self, tidy)

    def _begin(self, settings: Settings) -> None:
        """Take on what was chosen in this kluis before the first page shows."""
        self.idle.set_minutes(settings.minutes)
        self.look.wear(reading_of(settings))
        self.go(self._stand)
