"""'Even pauze': what is left on the screen says nothing about anyone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.pages.visit_frame import Giving, scroll_area
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, Button
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_picture
from ui.widgets.path import paint_band, winding_line
from ui.widgets.words import Words

# The band and its stones in the picture of 1366 wide: (x, y) of the middle line above the foot, and (x, half width).
_BAND = ((-60, 655), (180, 674), (540, 618), (960, 594), (1430, 676))
_STONES = (
    (40, 652, 24), (157, 678, 27), (256, 671, 22), (373, 640, 23), (472, 629, 27), (589, 620, 22), (688, 607, 22),
    (805, 611, 27), (904, 602, 23), (1021, 590, 22), (1120, 615, 27), (1237, 642, 24), (1336, 660, 22),
)  # fmt: skip
_DRAWN = (1366, 768)
TAKE_BACK = mark("Een volwassene neemt het over")  # no name: a pause says nothing about anyone


class PausePage(Page):
    """Replaces everything else; Verder goes back to where one was."""

    table_mode = True
    resumed = Signal()
    take_back_requested = Signal()

    def __init__(self, look: Look, *, youth: bool = False) -> None:
        """`youth` whether a youth has the keys: then an adult can take them back from here."""
        super().__init__()
        self._look = look
        self.title = _Title(look, tr("Even pauze"), "page", table=True, centred=True, weight=700)
        self.go_on = _Wide(look, tr("Verder"), PRIMARY, table=True)
        self.go_on.clicked.connect(self.resumed)
        self.setFocusProxy(self.go_on)
        look.look_changed.connect(self.update)
        centre = Qt.AlignmentFlag.AlignHCenter
        inside = Giving()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inside))  # the widest letters need more than the lowest screen has
        box = QVBoxLayout(inside)
        box.setContentsMargins(40, 20, 40, 20)
        box.setSpacing(0)
        box.addStretch(130)
        box.addWidget(Cup(look), 0, centre)
        box.addSpacing(look.air(30, table=True))
        box.addWidget(self.title)
        box.addSpacing(look.air(8, table=True))
        box.addWidget(Words(look, tr("Alles is bewaard. Neem je tijd."), "lead", table=True, centred=True))
        box.addSpacing(look.air(24, table=True))
        box.addWidget(self.go_on, 0, centre)
        box.addSpacing(look.air(16, table=True))
        box.addWidget(Words(look, tr("Stoppen mag ook. Dan is niemand boos."), "small", table=True, centred=True))
        if youth:
            self.take_back = Button(look, tr(TAKE_BACK), QUIET, "lock", table=True)
            self.take_back.clicked.connect(self.take_back_requested)
            box.addSpacing(look.air(16, table=True))
            box.addWidget(self.take_back, 0, centre)
        box.addStretch(285)

    def focus_first(self) -> None:
        take_focus(self.go_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # what pressed 'Even pauze' may still be held
                self.resumed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self._look
        painter.fillRect(self.rect(), look.colour("paper"))
        across, down = self.width() / _DRAWN[0], self.height() / _DRAWN[1]
        line = winding_line([QPointF(x * across, y * down) for x, y in _BAND])
        paint_band(painter, look, line, 76 * down, "panel")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sand"))
        for x, y, half in _STONES:
            centre = QPointF(x * across, y * down)
            painter.drawEllipse(centre, half * down, 21 * down)


class _Title(Words):
    def role_font(self, role: str, weight: int | None = None) -> QFont:
        font = super().role_font(role, weight)
        font.setPixelSize(self.px(40))
        return font


class _Wide(Button):
    def sizeHint(self) -> QSize:
        return QSize(self.px(200), super().sizeHint().height())


class Cup(Dressed, QWidget):
    """The cup that says there is time."""

    def __init__(self, look: Look) -> None:
        QWidget.__init__(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.dress(look, table=True)

    def sizeHint(self) -> QSize:
        return QSize(self.px(120), self.px(120))

    def minimumSizeHint(self) -> QSize:
        """The words come first."""
        return QSize(60, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_picture(painter_for(self), self.look, "pause", QRectF(self.rect()))
