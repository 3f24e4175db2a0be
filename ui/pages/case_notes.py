"""Notes on a casus: that something stands in two versions, and turning back what a bundle brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.ask import Ask
from ui.pages.bundle_words import undone_words, whom
from ui.pages.bundle_work import undo
from ui.saying import listed, short_date
from ui.session import Session
from ui.text import plural, tr
from ui.theme import Look
from ui.widgets.controls import button
from ui.widgets.flow import Turning
from ui.widgets.sheet import IconWords, Sheet
from welapp.domain.bundles import BundleLine

if TYPE_CHECKING:
    from welapp.actions.turning_back import Undone
    from welapp.actions.vaults import OpenVault

SHOWN = 3  # bundles that can be turned back from the menu; a casus gets few in thirty days


class TwoVersions(Sheet):
    """'Op 2 plekken staan twee versies', with the way to choose; hidden when there are none."""

    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="apricot_tint", compact=True)
        self.words = IconWords(look, "copies", "", "label", wrap=True)
        self.look_at = button(look, tr("Bekijken"), small=True)
        self.look_at.setAccessibleName(tr("Bekijk de versies en kies"))
        self.look_at.clicked.connect(self.opened)
        row = Turning(gap=look.px(12))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.look_at)
        self.box.addLayout(row)
        self.hide()

    def show_number(self, number: int) -> None:
        self.words.set_text(plural(number, "Op {n} plek staan twee versies.", "Op {n} plekken staan twee versies."))
        self.setVisible(number > 0)


def in_menu(line: BundleLine) -> str:
    """'Bundel van Farid terugdraaien (di 17 nov)'."""
    name = listed(whom(line)) or tr("je collega")
    return tr("Bundel van {name} terugdraaien ({day})", name=name, day=short_date(line.moment.astimezone().date()))


def turn_back(page: QWidget, ask: Ask, session: Session, line: BundleLine) -> None:
    """Ask once, since it cannot be done again without the file; then take out what the bundle brought."""
    day = short_date(line.moment.astimezone().date())
    question = tr("Wil je terugdraaien wat je op {day} overnam? Wat je daarna zelf veranderde, blijft staan.", day=day)
    if not ask.sure(page, question, tr("Ja, draai terug"), tr("Nee, laat staan")):
        return

    def told(undone: Undone) -> None:
        session.said.emit(undone_words(undone))
        session.changed.emit(undone.changes)

    session.run(session, lambda vault: undo(vault, line.id), told)


def imports_of(vault: OpenVault, case: str) -> tuple[BundleLine, ...]:
    """Return what can still be turned back, the latest first."""
    from welapp.actions import bundle_register, turning_back

    if not bundle_register.lines(vault, case):  # nearly always
        return ()
    return turning_back.imports(vault, case)[:SHOWN]
