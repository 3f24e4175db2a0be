"""Turning back in the window: the key and the tool for it, and showing where something came back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.stand import Kind, Stand
from ui.undo import Reach, Undo
from ui.window_keys import Wish, has_own_history, is_redo, is_undo, nothing

if TYPE_CHECKING:
    from ui.window import Window
    from welapp.domain.changes import Changes

_NO_CASE = frozenset((Kind.NEW_CASE, Kind.ERASURES, Kind.SETTINGS, Kind.VAULT, Kind.RESTORE, Kind.QUESTIONS))


class TurnBack(QObject):
    """In a visit only what belongs to that visit is turned back, by a youth at the keys only what came since."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._first = 0
        self.undo = Undo(window.session, self)
        self.undo.moved.connect(self.show_state)
        self.undo.turned.connect(self._show)
        self.undo.refused.connect(self._refuse)
        window.session.wrote.connect(self._forget_copied)

    def forget(self) -> None:
        self._first = 0
        self.undo.clear()

    def heed_keys(self, youth: bool) -> None:
        """Before the youth had the keys lies what a youth does not turn back, also what is only now being written."""
        self._first = self.undo.mark() if youth else 0
        if youth:
            self._window.session.run(self, lambda _: None, lambda _: self._begin_anew())
        self.show_state()

    def _begin_anew(self) -> None:
        if self._first:  # the youth still has them
            self._first = self.undo.mark()
            self.show_state()

    def back(self) -> None:
        self._go(self.undo.turn_back)

    def again(self) -> None:
        self._go(self.undo.do_again)

    def wish_for(self, event: QKeyEvent) -> Wish | None:
        """A field turns its own typing back first."""
        back, again = is_undo(event), is_redo(event)
        window, page = self._window, self._window.page
        free = page is not None and not page.out_of_sight and window.desk is not None and window.covers.under is None
        apart = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if not (back or again) or not free or apart:
            return None
        if has_own_history(QApplication.focusWidget(), again=again):
            return None
        if event.isAutoRepeat():  # held for the typing in a field, it must not go on through the rest of the visit
            return nothing
        return self.again if again else self.back

    def show_state(self) -> None:
        """Tell the page whether there is something to turn back, for its tool."""
        if self._window.page is not None and self._window.desk is not None:
            self._window.page.show_undo(self.undo.can_turn_back(self._reach()))

    def _go(self, turn: Callable[[Reach], None]) -> None:
        page = self._window.page
        if page is not None and self._window.stand.kind not in _NO_CASE:
            page.save_now()
            turn(self._reach())

    def _reach(self) -> Reach:
        stand, page = self._window.stand, self._window.page
        table = page is not None and page.table_mode
        return Reach(stand.case, table, self._first)

    def _show(self, changes: Changes, words: str) -> None:
        window = self._window
        if window.page is None or window.desk is None:
            return
        if not window.stand.case:  # in the list nobody would see of whom it was
            window.go(Stand(Kind.CASE, changes.stood[0].case))
        window.page.turned_back(changes, words)
        if not window.page.table_mode:
            window.notice.say(words)

    def _forget_copied(self, changes: Changes) -> None:
        """What is erased may have been copied before."""
        if changes.erased:
            self._window.clipboard.clear()

    def _refuse(self, sentence: str) -> None:
        page = self._window.page
        if page is None or not page.say_refused(sentence):
            self._window.notice.say(sentence)
