"""A look at real PDF pages: from memory, page by page, never a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.visit_frame import RING, ReadingOn, scroll_area
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsToggle, painter_for

Drawer = Callable[[bytes, int, int, Callable[[QImage], None]], None]
"""Asks for page `number` (from 0) of a PDF, `width` pixels wide; the image comes back on the event loop."""

PAPER = (210, 297)
READ_ON = mark("Met de pijlen lees je verder.")
THUMB_WIDTH = 100
_SETTLE_MS = 40  # while a window is being dragged larger, the pages are not drawn at every step


class _Sheet(Dressed, QWidget):
    """One page as large as fits, or with `wide` as wide as fits; what a screen reader says is in its name."""

    def __init__(self, look: Look, *, wide: bool) -> None:
        QWidget.__init__(self)
        self._image = QImage()
        self._wide = wide
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(wide)
        self.setSizePolicy(policy)
        self.dress(look)

    def hasHeightForWidth(self) -> bool:
        return self._wide

    def heightForWidth(self, width: int) -> int:
        return round((width - 2) * PAPER[1] / PAPER[0]) + 2 if self._wide else -1

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def page_size(self) -> QSize:
        size = QSize(*PAPER)
        room = QSize(self.width(), self.heightForWidth(self.width())) if self._wide else self.size()
        size.scale(room - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        return size

    def sizeHint(self) -> QSize:
        return QSize(428, 606)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 283)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, size = painter_for(self), self.page_size()
        left, top = (self.width() - size.width()) / 2, 1.0
        box = QRectF(left, top, size.width(), size.height())
        painter.fillRect(box, QColor("#FFFFFF"))
        if not self._image.isNull():
            painter.drawImage(box, self._image)
        painter.setPen(self.look.colour("line2"))
        painter.drawRect(box)


class _Thumb(HeedsToggle, Dressed, QPushButton):
    def __init__(self, look: Look, number: int) -> None:
        QPushButton.__init__(self)
        self.number = number
        self._image = QImage()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(tr("Bladzijde {number}", number=number + 1))
        self.setToolTip(tr("Bladzijde {number}", number=number + 1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)
        self.setProperty("ring_radius", 2)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(THUMB_WIDTH + 6, round(THUMB_WIDTH * PAPER[1] / PAPER[0]) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.fillRect(box, QColor("#FFFFFF"))
        if not self._image.isNull():
            painter.drawImage(box, self._image)
        pen = painter.pen()
        pen.setColor(self.look.colour("petrol" if self.isChecked() else "line2"))
        pen.setWidth(3 if self.isChecked() else 1)
        painter.setPen(pen)
        painter.drawRect(box.adjusted(-1, -1, 1, 1) if self.isChecked() else box)


class _Leaf(ReadingOn):
    """A page to read on in; a stop for the keys only while there is something to read on to."""

    def __init__(self, look: Look, sheet: QWidget) -> None:
        held = QWidget()
        QVBoxLayout(held).addWidget(sheet)
        held.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        super().__init__(look, held)
        self.setProperty("ring_radius", 2)
        self.setAccessibleDescription(tr(READ_ON))
        self.verticalScrollBar().rangeChanged.connect(self._heed)

    def _heed(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)


class PaperPreview(QWidget):
    """The page in sight, and small ones to choose from. With `wide` a page is large enough to read, and scrolls."""

    page_shown = Signal(int, int)  # this page, of how many

    def __init__(self, look: Look, drawer: Drawer, *, wide: bool = False) -> None:
        super().__init__()
        self._look = look
        self._drawer = drawer
        self._pdf = b""
        self._pages = 0
        self._page = 0
        self._whom = ""
        self._words: Sequence[str] = ()
        self._thumbs: list[_Thumb] = []
        self._sheet = _Sheet(look, wide=wide)
        self._sheet.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._draw)
        side = QWidget()
        self._column = QVBoxLayout(side)
        self._column.setContentsMargins(4, 0, 4, 4)
        self._column.setSpacing(look.px(10))
        self._column.addStretch(1)
        self._area: QScrollArea = scroll_area(side)
        self._area.setFixedWidth(THUMB_WIDTH + 6 + 26)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(20))
        self._leaf = _Leaf(look, self._sheet) if wide else None
        if self._leaf is not None:
            row.setContentsMargins(RING, RING, RING, RING)
        row.addWidget(self._leaf or self._sheet, 1)
        row.addWidget(self._area)

    def show_pdf(self, pdf: bytes, pages: int, whom: str, words: Sequence[str] = ()) -> None:
        """Show another paper, at the page where the last one was left; `words` of each page are for who cannot see."""
        self.forget()
        self._words = words
        self._pdf, self._pages, self._whom = pdf, pages, whom
        self._page = min(self._page, max(0, pages - 1))
        self._area.setVisible(pages > 1)  # of one page there is nothing to choose
        for number in range(pages):
            thumb = _Thumb(self._look, number)
            thumb.clicked.connect(self._take)
            self._thumbs.append(thumb)
            self._column.insertWidget(number, thumb)
        self._draw()
        self._draw_thumb(0)

    def forget(self) -> None:
        """Nothing of the paper stays: no page, no bytes."""
        for thumb in self._thumbs:
            thumb.hide()
            thumb.deleteLater()
        self._thumbs = []
        self._pdf, self._pages, self._words = b"", 0, ()
        self._describe("")
        self._sheet.show_image(QImage())

    def words(self) -> str:
        """What stands on the page in sight, when that was told."""
        return self._words[self._page] if self._page < len(self._words) else ""

    def pages(self) -> int:
        return self._pages

    def show_page(self, number: int) -> None:
        if 0 <= number < self._pages:
            self._page = number
            self._draw()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._sheet and isinstance(event, QResizeEvent):
            self._later.start()
        return False

    def _take(self) -> None:
        thumb = self.sender()
        if isinstance(thumb, _Thumb):
            self.show_page(thumb.number)

    def _draw(self) -> None:
        pdf, number = self._pdf, self._page
        width = round(self._sheet.page_size().width() * self.devicePixelRatioF())
        if not self._pages or width < 1:
            return

        def drawn(image: QImage) -> None:
            if (pdf, number) == (self._pdf, self._page):
                self._sheet.show_image(image)

        self._drawer(pdf, number, width, drawn)
        name = tr(
            "Voorbeeld {whom}, bladzijde {number} van {pages}", whom=self._whom, number=number + 1, pages=self._pages
        )
        for part in filter(None, (self._sheet, self._leaf)):
            part.setAccessibleName(name)
        self._describe(self.words())
        self._thumbs[number].setChecked(True)
        self.page_shown.emit(number + 1, self._pages)

    def _describe(self, words: str) -> None:
        self._sheet.setAccessibleDescription(words)
        if self._leaf is not None:
            self._leaf.setAccessibleDescription(f"{tr(READ_ON)} {words}".rstrip())

    def _draw_thumb(self, number: int) -> None:
        """One small page after the other, and none once another paper is shown."""
        if number >= len(self._thumbs):
            return
        pdf = self._pdf

        def drawn(image: QImage) -> None:
            if pdf is self._pdf:
                self._thumbs[number].show_image(image)
                self._draw_thumb(number + 1)

        self._drawer(pdf, number, round(THUMB_WIDTH * 2 * self.devicePixelRatioF()), drawn)
