"""A bundle or a card from outside: dragged in, chosen, or what the program was started with; and when it may show."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.ask import Ask
from ui.pages.desk_page import FramedPage
from ui.stand import Kind, Stand
from ui.text import mark, tr
from ui.widgets.controls import Button

if TYPE_CHECKING:
    from ui.window import Window
    from welapp.actions.incoming import Place

KINDS = (mark("Bundel"), ("welbundel",))
BUNDLE, CARD = ".welbundel", ".welkaart"
WAITS = mark("Open eerst de kluis. Daarna zie je wat je opende.")
LATER = mark("Tijdens een gesprek opent welapp geen bundel of kaart. Doe het nu nog een keer.")
BUSY = mark("welapp is nog ergens mee bezig. Open het bestand daarna nog een keer.")
BACK = mark("Terug naar de bundel")


@dataclass(slots=True)
class BundleFile:
    """Which file is looked at, and what was chosen in it: ids alone, so that it may be remembered on slot."""

    path: Path | None = None
    choices: dict[Place, str] = field(default_factory=dict)

    def take(self, path: Path) -> None:
        """Look at this bundle from now on."""
        self.path = path
        self.choices.clear()

    def forget(self) -> None:
        self.path = None
        self.choices.clear()


class Incoming(QObject):
    """Where the file that was brought in is kept, and whether it may show now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.file = BundleFile()
        self._card: Path | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.entered.connect(self._stop_waiting)

    def choose(self, ask: Ask, page: QWidget) -> None:
        """Ask for a bundle and show it."""
        chosen = ask.open_file(page, tr("Bundel openen"), *KINDS)
        if chosen is not None:
            self.offer(chosen)

    def offer(self, path: Path) -> None:
        """Show what someone brought in; on slot after the opening, and not at all while a youth looks along."""
        window = self._window
        if window.desk is None:
            window.go_when_open(self._remember(path))
            window.notice.say(tr(WAITS))
        elif self._looked_along():
            window.notice.say(tr(LATER))  # which waits until nobody looks along
        elif window.page is not None and window.page.at_work():
            window.notice.say(tr(BUSY))
        else:
            window.go(self._remember(path))

    def take_card(self) -> Path | None:
        """Return the card that was brought in, once."""
        card, self._card = self._card, None
        return card

    def lead_back(self, page: FramedPage) -> None:
        """Put a way back to the bundle on a page that one came to because of it."""
        if self.file.path is not None:
            back = Button(self._window.look, tr(BACK), icon="archive")
            back.clicked.connect(lambda: self._window.go(Stand(Kind.BUNDLE)))
            page.header.add_right(back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window itself its showing; of what is behind it every drag, before a field takes it for text."""
        if isinstance(event, QShowEvent) and watched is self._window:
            behind = self._window.windowHandle()
            if behind is not None:
                behind.removeEventFilter(self)
                behind.installEventFilter(self)
            return False
        if not isinstance(event, QDropEvent):
            return False
        path = brought_in(event.mimeData())
        if path is None:
            return False
        if self._window.desk is not None and self._looked_along():
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        if not isinstance(event, QDragMoveEvent):
            self.offer(path)
        return True

    def _stop_waiting(self) -> None:
        """The kluis is open now; what was said about that is over."""
        if self._window.notice.text() == tr(WAITS):
            self._window.notice.clear()

    def _remember(self, path: Path) -> Stand:
        if path.suffix.lower() == CARD:
            self._card = path
            return Stand(Kind.COLLEAGUES)
        self.file.take(path)
        return Stand(Kind.BUNDLE)

    def _looked_along(self) -> bool:
        covers, page = self._window.covers, self._window.page
        return covers.under is not None or covers.youth.is_on or (page is not None and page.table_mode)


def brought_in(data: QMimeData) -> Path | None:
    """Return the one bundle or card of this computer that is dragged."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (BUNDLE, CARD) else None
