"""The sheets of the page of a bundle: who it is from, the six words, what is wrong with it, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.bundle_words import sender_of
from ui.pages.desk_page import WIDEST
from ui.pages.passphrase import PassphraseBox
from ui.pages.typed_words import TypedWords
from ui.pages.version_words import first_name, moment
from ui.pages.youth_words import initials, short
from ui.saying import plain_date, short_date
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.dressed import Dressed, announce, paint_box, painter_for
from ui.widgets.flow import FlowLayout, Turning
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Hairline, IconMark, IconWords, Pill, Sheet
from ui.widgets.words import Words
from welapp.domain.bundles import Scope, Trust

if TYPE_CHECKING:
    from welapp.actions.incoming import Preview

NOT_SURE = mark("We weten niet zeker van wie dit is")
NOTHING_YET = mark("Er is nog niets overgenomen.")
LOOK_FIRST = mark("Kijk eerst, kies dan.")
WORDS = mark("Deze bundel gaat open met zes woorden. Je collega zegt ze aan de telefoon.")
_WHY = {
    Trust.UNKNOWN: mark("In de bundel staat {name}, maar die kaart ken je nog niet. Vergelijk samen de cijfers."),
    Trust.UNVERIFIED: mark("Je hebt de kaart van {name}, maar jullie vergeleken de cijfers nog niet."),
    Trust.OTHER: mark("Je kent {name} met een andere kaart. Bel {name} en vergelijk de cijfers."),
}
_REGRET, _BESIDE = 300, 130  # px at 100 %: the least for these words, and what stands beside all of them
_NOT_BEFORE = mark("Pas daarna kun je dit overnemen.")


class _Badge(Dressed, QWidget):
    """The first letters of a name; a screen reader hears the name itself beside it."""

    def __init__(self, look: Look, name: str) -> None:
        QWidget.__init__(self)
        self._letters = initials(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def sizeHint(self) -> QSize:
        return QSize(self.px(44), self.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        paint_box(painter, QRectF(self.rect()), self.look.colour("petrol_tint"), None, 0, 10)
        painter.setFont(self.role_font("label", 700))
        painter.setPen(self.look.colour("petrol"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letters)


class SenderSheet(Sheet):
    """Who it is from and whether that is certain, when it was made, and that nothing was taken in yet."""

    compare_requested = Signal()

    def __init__(self, look: Look, preview: Preview, number: str) -> None:
        """`number` are the digits that both compared."""
        sure = preview.trust in (Trust.VERIFIED, Trust.OWN)
        super().__init__(look, tone="sheet" if sure else "clay_tint", compact=True)
        name = sender_of(preview)
        row = Turning(gap=look.px(16))
        self.box.addLayout(row)
        who = QHBoxLayout()
        who.setSpacing(look.px(16))
        sign = _Badge(look, preview.sender.name) if sure else IconMark(look, "alert-circle", "clay", 28)
        who.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(4))
        who.addLayout(lines, 1)
        row.addLayout(who, 1)
        head = FlowLayout(gap=look.px(10))
        self.title = TypedWords(look, tr("Van {name}", name=name) if sure else tr(NOT_SURE), "group")
        head.addWidget(self.title)
        if preview.trust is Trust.VERIFIED:
            self.pill = Pill(look, tr("Echt van {name}", name=first_name(preview.sender.name)), "moss", "shield-check")
            head.addWidget(self.pill)
        if sure and preview.sender.organisation and f"({preview.sender.organisation})" not in name:
            head.addWidget(TypedWords(look, short(preview.sender.organisation), "small"))
        lines.addLayout(head)
        if not sure:
            why = tr(_WHY[preview.trust], name=name)
            lines.addWidget(TypedWords(look, f"{why} {tr(_NOT_BEFORE)}"))
        lines.addWidget(TypedWords(look, _made(preview, number), "small"))
        self.compare = button(look, tr("Vergelijk de cijfers"), icon="phone")
        self.compare.clicked.connect(self.compare_requested)
        row.addWidget(self._made_state(preview) if sure else self.compare, 0, Qt.AlignmentFlag.AlignVCenter)

    def _made_state(self, preview: Preview) -> QWidget:
        if preview.elsewhere and not preview.taken_before:
            said = f"{tr('Deze bundel maakte je zelf, op een andere computer.')}\n{tr(LOOK_FIRST)}"
        elif preview.trust is Trust.OWN and not preview.elsewhere:
            said = tr("Deze bundel maakte je zelf. Er is niets over te nemen.")
        elif preview.taken_before:
            said = tr("Je nam deze bundel al over op {day}.", day=plain_date(preview.taken_before))
        elif not preview.brings and not any(case.erased or case.erases for case in preview.cases):
            said = ""  # that it brings nothing stands under it
        else:
            said = f"{tr(NOTHING_YET)}\n{tr(LOOK_FIRST)}"
        return Words(self.look, said, "small")


def _made(preview: Preview, number: str) -> str:
    """'Gemaakt op di 17 nov, 20.10 uur. Jullie cijfers: 12345 …'."""
    parts = [tr("Gemaakt op {moment}", moment=moment(preview.made.astimezone()))]
    if preview.scope is Scope.TABLE:
        parts.append(tr("Alleen wat met de tafel gedeeld is"))
    if preview.until:
        parts.append(tr("Te openen tot en met {day}", day=short_date(preview.until)))
    if preview.wrong_days:
        parts.append(tr("Er liep een klok voor of achter. De dagen hierin kloppen niet overal; de woorden wel"))
    if number:
        parts.append(tr("Jullie cijfers: {number}", number=number))
    return ". ".join(parts) + "."


class WordsSheet(Sheet):
    """Asks for the six words of a bundle that was made for someone without a card."""

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setMaximumWidth(look.px(640))
        self.box.setSpacing(look.px(14))
        self.box.addWidget(Words(look, tr(WORDS), "group"))
        self.asked = PassphraseBox(look, tr("De zes woorden"))
        self.asked.show_text(True)  # six words by telephone are hard to get right unseen
        self.box.addWidget(self.asked)
        self.open = button(look, tr("Bundel openen"), PRIMARY)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        self.box.addLayout(row)
        self.open.clicked.connect(self._give)
        self.asked.entered.connect(self._give)

    def _give(self) -> None:
        words = self.asked.text().strip()
        if words:
            self.given.emit(words)
        else:
            self.asked.say_wrong(tr("Typ hier de zes woorden."))


class RefusedSheet(Sheet):
    """Why a file cannot be taken in, in one sentence, and another try."""

    other_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(16))
        self.words = IconWords(look, "alert-circle", "", "group", wrap=True)
        self.words.mark.set_icon("alert-circle", "clay")
        self.box.addWidget(self.words)
        self.changed = Words(look, tr("Er is niets veranderd in je kluis."), colour="ink2")
        self.box.addWidget(self.changed)
        self.other = button(look, tr("Ander bestand kiezen"), icon="folder")
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        self.box.addLayout(row)
        self.other.clicked.connect(self.other_requested)

    def show_refusal(self, sentence: str) -> None:
        self.words.mark.set_icon("alert-circle" if sentence else "archive", "clay" if sentence else "ink2")
        self.words.tell(sentence)
        if not sentence:
            self.words.set_text(tr("Kies de bundel die je van een collega kreeg."))
            self.words.show()
        self.changed.setVisible(bool(sentence))


class DoneSheet(Sheet):
    """'Overgenomen. Terugdraaien': it stays as long as the page does."""

    undo_requested = Signal()
    case_requested = Signal()
    conflicts_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(14))
        head = Turning(gap=look.px(16))
        self.title = IconWords(look, "check-circle", "", "section", wrap=True)
        self.title.mark.set_icon("check-circle", "moss")
        self.undo = link_button(look, tr("Terugdraaien"), "undo")
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(head)
        self.box.addWidget(Hairline(look))
        self.words = TypedWords(look, "")
        self.box.addWidget(self.words)
        self.later = Words(look, "", "small")
        self.box.addWidget(self.later)
        self.cleaned = IconWords(look, "clock", "", "small", wrap=True)
        self.cleaned.hide()
        self.box.addWidget(self.cleaned)
        row = FlowLayout(gap=look.px(12))
        self.to_case = button(look, "", PRIMARY)
        self.to_conflicts = button(look, tr("Nu een versie kiezen"))
        row.addWidget(self.to_case)
        row.addWidget(self.to_conflicts)
        self.box.addLayout(row)
        self.undo.clicked.connect(self.undo_requested)
        self.to_case.clicked.connect(self.case_requested)
        self.to_conflicts.clicked.connect(self.conflicts_requested)

    def show_taken(self, words: str, name: str, last: date, *, two: bool) -> None:
        """`name` is whose casus it is, when it is one; `two` that something of it stands in two versions.

        `last` is the last day on which it can be turned back: after this page that is done at the casus.
        """
        self.later.setText(tr("Later terugdraaien kan ook, bij de casus, tot en met {day}.", day=short_date(last)))
        self.title.set_text(tr("Overgenomen"))
        self.words.setText(words)
        self.undo.show()
        self.to_case.set_text(tr("Naar {name}", name=name) if name else tr("Naar de casussen"))
        self.to_conflicts.setVisible(bool(name) and two)

    def show_undone(self, words: str) -> None:
        self.title.set_text(tr("Teruggedraaid"))
        self.words.setText(words)
        self.undo.hide()
        self.later.hide()
        self.to_conflicts.hide()
        self.to_case.set_text(tr("Naar de casussen"))
        take_focus(self.to_case)
        self.tell()

    def say_cleaned(self, words: str, icon: str) -> None:
        self.cleaned.mark.set_icon(icon, {"check": "moss", "alert-circle": "clay"}.get(icon, "ink2"))
        self.cleaned.tell(words)

    def tell(self) -> None:
        """Say aloud what was done."""
        announce(self, f"{self.title.words.text()}. {self.words.text()}")


class Foot(QWidget):
    """Fixed under the page: until when it can be turned back, not taking in, and taking in.

    `regret` says the first of these in the page itself, where large letters leave the foot no room for it.
    """

    leave_requested = Signal()
    take_requested = Signal()
    leave_rest_requested = Signal()

    def __init__(self, look: Look, margin: int) -> None:
        super().__init__()
        self._look = look
        self.setMaximumWidth(look.px(WIDEST) + 2 * margin)
        box = QVBoxLayout(self)
        box.setContentsMargins(margin, 0, margin, look.px(14))
        box.setSpacing(look.px(12))
        box.addWidget(Hairline(look))
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self._here = IconWords(look, "undo", "", "small", colour="ink2", wrap=True)
        self.regret = IconWords(look, "undo", "", "small", colour="ink2", wrap=True)
        self.rest = link_button(look, tr("Laat overal beide staan"))
        self.leave = button(look, tr("Niet overnemen"))
        self.take = button(look, "", PRIMARY, "check")
        row.addWidget(self._here, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = FlowLayout(gap=look.px(12), push=0)
        for one in (self.rest, self.leave, self.take):
            buttons.addWidget(one)
        self._buttons = buttons
        row.addLayout(buttons, 1)
        box.addLayout(row)
        self.rest.clicked.connect(self.leave_rest_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.take.clicked.connect(self.take_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_regret()

    def show_state(self, *, may: bool, brings: int, left: int, last: date, erases: bool) -> None:
        """`left` differences are still to be decided, of `brings` things in all."""
        anything = bool(brings or erases)
        self.take.setVisible(may and anything)
        self.leave.set_text(tr("Niet overnemen") if may and anything else tr("Sluiten"))
        self.rest.setVisible(may and left > 1)
        self.take.set_icon("" if left else "check")
        if left:
            self.take.set_text(tr("Nog {left} kiezen", left=left))
        else:
            self.take.set_text(tr("Alle {brings} overnemen", brings=brings) if brings > 1 else tr("Overnemen"))
        words = _regret(last, erases=erases) if may and anything else ""
        self._here.set_text(words)
        self.regret.set_text(words)
        self._place_regret()

    def _place_regret(self) -> None:
        said = bool(self.regret.words.text())
        shown = sum(one.sizeHint().width() for one in (self.rest, self.leave, self.take) if not one.isHidden())
        beside = self.width() - shown - self._look.px(_BESIDE) >= self._look.px(_REGRET)
        self._here.setVisible(said and beside)
        self.regret.setVisible(said and not beside)


def _regret(last: date, *, erases: bool) -> str:
    day = short_date(last)
    if erases:
        return tr("Wat hier gewist wordt, komt niet terug. De rest kun je terugdraaien tot en met {day}.", day=day)
    return tr("Spijt? Je kunt dit tot en met {day} in één keer terugdraaien.", day=day)
