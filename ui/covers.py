"""What covers a page for a while: 'Even pauze', handing the keyboard to the youth, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.lock_key import close_popups
from ui.pages.page import Page
from ui.widgets.focus import give_back_focus
from ui.window_keys import Wish, forget_own_history, is_close, leads_out, nothing
from ui.youth_keys import YouthKeys

if TYPE_CHECKING:
    from ui.window import Window

PAUSE_MINUTES = 2
# Qt leaves a widget of this name, and all in it, out of what it tells a screen reader; of a hidden one it tells every
# word. Taking the page out of the window would do so too, but it then takes half a second to come back.
UNTOLD = "qt_rubberband"


class Covers(QObject):
    """The page under a cover stays as it is, caret and all. Without one, the youth's mode may be on or off."""

    keys_moved = Signal(bool)  # whether the youth has them
    waited_long = Signal()  # in a pause

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        from ui.pages.hand_over import Patience

        self._window = window
        self._patience = Patience()
        self._closing = False  # someone wants to close the window while the youth has the keys
        self.under: Page | None = None
        self.youth = YouthKeys(window)
        self.youth.close_asked.connect(self._ask_before_closing)
        self._pause_timer = QTimer(self)
        self._pause_timer.setSingleShot(True)
        self._pause_timer.setInterval(PAUSE_MINUTES * 60_000)
        self._pause_timer.timeout.connect(self.waited_long)

    def pause(self) -> None:
        """Cover everything within one frame."""
        from ui.pages.pause import PausePage

        if self._is_bare():
            cover = PausePage(self._window.look, youth=self.youth.is_on)
            cover.resumed.connect(self.resume)
            cover.take_back_requested.connect(self.ask_back)
            self._cover(cover)
            self._pause_timer.start()

    def resume(self) -> None:
        """Take the cover away; the caret is where it was."""
        self._pause_timer.stop()
        self._closing = False
        page, self.under = self.under, None
        if page is None:
            return
        page.setObjectName("")
        caret = page.focusWidget()
        self._window.put(page)
        if caret is not None and caret.isVisible():
            give_back_focus(caret)
        else:  # the page went on meanwhile
            page.focus_first()
        page.uncovered()

    def hand_over(self) -> None:
        """Ask whether the youth takes the keys of the visit that stands here."""
        from ui.pages.hand_over import HandOverPage

        if self._is_bare() and not self.youth.is_on:
            cover = HandOverPage(self._window.look)
            cover.back_requested.connect(self.resume)
            cover.taken.connect(self._give)
            self._cover(cover)

    def ask_back(self) -> None:
        """Ask the wachtzin; Escape goes on with the visit."""
        from ui.pages.hand_over import TakeBackPage

        self._pause_timer.stop()
        if not self.youth.is_on or isinstance(self._window.page, TakeBackPage):
            return
        cover = TakeBackPage(self._window.look, self._window.session, self._patience)
        cover.back_requested.connect(self.resume)
        cover.taken_back.connect(self._take)
        self._cover(cover)

    def drop(self) -> None:
        """On slot: nothing under a cover stays, and the keys are nobody's."""
        self._pause_timer.stop()
        self.youth.stop()
        self._closing = False
        page, self.under = self.under, None
        self._window.drop(page)

    def stop(self) -> None:
        self._pause_timer.stop()
        self.youth.stop()

    def wish_for(self, event: QKeyEvent) -> Wish | None:
        """Escape is a pause wherever one is in table mode; what leads out of the visit does nothing."""
        page = self._window.page
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if page is None or not page.table_mode:
                return None
            if event.isAutoRepeat():  # a key that is held must not end the pause that it began
                return nothing
            # Also from what lies over the visit: putting that away would bring the visit in sight instead.
            return self._window.pause if self._is_bare() else None
        if not self.youth.is_on:
            return None
        if is_close(event):
            return self._ask_before_closing
        return nothing if leads_out(event) else None

    def _is_bare(self) -> bool:
        return self._window.desk is not None and self._window.page is not None and self.under is None

    def _cover(self, cover: Page) -> None:
        window, page = self._window, self._window.page
        if self.under is None and page is not None:
            page.save_now()
            page.covered()
            self.under, window.page = page, None
            window.lift(page)
            page.setObjectName(UNTOLD)
        window.ask.close_all()
        close_popups()
        window.tips.hide()
        window.put(cover)
        cover.focus_first()

    def _give(self) -> None:
        """What was typed and taken away again, or copied, may be of somebody else."""
        if self.under is not None:
            forget_own_history(self.under)
        self._window.clipboard.clear()
        self.youth.start()
        self.keys_moved.emit(True)
        self.resume()
        if self._window.page is not None:
            self._window.page.focus_first()  # not in the menu behind which this was chosen

    def _take(self) -> None:
        closing = self._closing
        self.youth.stop()
        self.keys_moved.emit(False)
        self.resume()
        if closing:
            self._window.close()

    def _ask_before_closing(self) -> None:
        self.ask_back()
        self._closing = True
