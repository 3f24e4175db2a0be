"""The card for adults who are worried: the five steps of the meldcode in our own words. It reads and writes nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.pages.columns import Columns
from ui.pages.page import Page
from ui.pages.visit_frame import pause_tool, scroll_area
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words

NAME = mark("Als je je zorgen maakt")
DANGER = mark("Is er nu gevaar? Bel 112.")
ADVICE = mark("Twijfel je, of wil je overleggen? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.")
NOW = (
    mark("Luister. Blijf rustig. Een stilte mag er zijn."),
    mark("Vraag niet door. Uitzoeken wat er gebeurde, is het werk van anderen."),
    mark("Beloof niet dat het geheim blijft. Zeg eerlijk wat jij nu moet doen."),
    mark("Vertel wat er nu gaat gebeuren, en wie er meedenkt."),
    mark("Schrijf dit niet in welapp. Leg het vast zoals jouw organisatie dat vraagt."),
)
STEPS = (
    mark("Zet op een rij wat je zag en hoorde. Feiten, geen uitleg."),
    mark("Overleg met een collega. Bel Veilig Thuis voor advies. Een naam noemen hoeft dan niet."),
    mark("Praat met de jongere en de ouders. Is dat niet veilig? Overleg dan eerst."),
    mark("Weeg het samen. Hoe groot is het gevaar? Wat is er al aan hulp?"),
    mark("Beslis: is hulp genoeg, of moet je melden? Soms is het allebei."),
)
NOTHING_KEPT = mark("Dit is een kaart om te lezen. Nergens staat dat je hem opende.")
WIDEST = 1310


class WorryCard(Dressed, QWidget):
    """Lies over a whole page and hides all that was there, until the button takes it away.

    So does Escape at the desk; in a visit the window makes it a pause, for which it has a tool there too.
    """

    pause_requested = Signal()

    def __init__(self, over: Page, look: Look, *, table: bool) -> None:
        QWidget.__init__(self, over)
        self.setAccessibleName(tr(NAME))
        self.dress(look, table)
        self._over = over
        self._caret = over.focusWidget()
        found = over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        parts = [part for part in found if part is not self and not part.isWindow()]
        self._under = [part for part in parts if not part.isHidden()]
        self.ready = Button(look, tr("Sluiten"), PRIMARY, "close", table=table)
        self.ready.clicked.connect(self.put_away)
        self._lay_out()
        for watched in (over, *parts):
            watched.installEventFilter(self)
        self.setGeometry(over.rect())
        over.out_of_sight = True
        for part in self._under:  # hidden, not only covered: a screen reader then does not find it either
            part.hide()
        self.show()
        self.raise_()
        take_focus(self.ready)  # with its ring: at the desk Tab cannot go elsewhere to bring it

    def put_away(self) -> None:
        """Give back the page as it was, caret and all."""
        self.hide()
        self.deleteLater()
        self._over.out_of_sight = False
        for part in self._under:
            part.show()
        if self._caret is not None and isValid(self._caret) and self._caret.isVisible():
            take_focus(self._caret)
        else:  # the page went on meanwhile
            self._over.focus_first()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()  # Escape is for the card now, not for a shortcut of the page
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 48, Qt.Key.Key_Up: -48, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if _leaves(event):
            self.put_away()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies under the card is out of reach

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        if watched is not self._over and event.type() is QEvent.Type.ShowToParent and not self.isHidden():
            self._hold(watched)
        return False

    def _hold(self, part: QObject) -> None:
        """What the page brings in sight meanwhile waits until the card is put away."""
        if isinstance(part, QWidget):
            part.hide()
            if part not in self._under:
                self._under.append(part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self.look.colour("paper"))

    def _lay_out(self) -> None:
        px, table = self.px, self.table
        whole = QWidget()
        whole.setMaximumWidth(px(WIDEST))
        box = QVBoxLayout(whole)
        box.setContentsMargins(px(6), px(6), px(12), px(6))
        box.setSpacing(px(16))
        danger = Sheet(self.look, tone="apricot_tint", compact=True)
        for icon, words, role in (("phone", tr(DANGER), "section"), ("people", tr(ADVICE), "label")):
            danger.box.addWidget(IconWords(self.look, icon, words, role, table=table, size=24, wrap=True))
        box.addWidget(danger)
        now = self._sheet(tr("Nu, in het gesprek"), [("speech", tr(words)) for words in NOW])
        steps = self._sheet(
            tr("Daarna: vijf stappen"), [("", f"{place}. {tr(words)}") for place, words in enumerate(STEPS, 1)]
        )
        box.addWidget(Columns(self.look, (now, steps), (1, 1), level=True))
        box.addWidget(Words(self.look, tr(NOTHING_KEPT), "small", table=table))
        box.addStretch(1)
        self._area = scroll_area(whole)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(px(34), px(20), px(34), px(20))
        frame.setSpacing(px(12))
        top = QWidget()
        top.setMaximumWidth(px(WIDEST))  # what closes the card is where the card ends, on a wide window too
        head = QHBoxLayout(top)
        title = Words(self.look, tr(NAME), "page", table=table)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head.setContentsMargins(px(6), 0, px(12), 0)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.ready)
        if table:
            self.pause = pause_tool(self.look)
            self.pause.clicked.connect(self.pause_requested)
            head.addWidget(self.pause)
        across = QHBoxLayout()
        across.addWidget(top, 1)
        across.addStretch(0)
        frame.addLayout(across)
        frame.addWidget(self._area, 1)

    def _sheet(self, title: str, lines: list[tuple[str, str]]) -> Sheet:
        sheet = Sheet(self.look)
        sheet.box.setSpacing(self.px(12))
        sheet.box.addWidget(Words(self.look, title, "section", table=self.table))
        for icon, words in lines:
            line = (
                IconWords(self.look, icon, words, table=self.table, wrap=True)
                if icon
                else Words(self.look, words, table=self.table)
            )
            sheet.box.addWidget(line)
        sheet.box.addStretch(1)
        return sheet


def _leaves(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
