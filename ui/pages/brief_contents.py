"""What stands on the chosen paper, and why the rest does not: for who makes it, never on the paper itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.visit_frame import SteadyArea
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.flow import Turning
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.told_as import ToldAs
from ui.widgets.words import Words
from welapp.domain.papers import PaperKind, WhyNot

if TYPE_CHECKING:
    from welapp.actions.offers import OnPaper

WHY = {
    WhyNot.UNREAD: ("clock", mark("Nog niet samen teruggelezen")),
    WhyNot.CONFLICT: ("alert-circle", mark("Er staan twee antwoorden naast elkaar")),
    WhyNot.US: ("lock", mark("Alleen wij lezen dit")),
    WhyNot.OTHERS: ("people", mark("Voor andere lezers")),
    WhyNot.ELSEWHERE: ("file", mark("Hoort niet op dit blad")),
    WhyNot.NEVER: ("shield-check", mark("Komt nooit op papier")),
}
"""What someone can do something about comes first."""

BESIDES = {
    PaperKind.BRIEF: mark("Ook plek, tijd, wie er komen en de vier termijnen."),
    PaperKind.CHAIR: mark("Ook de volgorde, de tijden en wat te doen als het spannend wordt."),
    PaperKind.HOST: mark("Ook de dag, de tijd en hoeveel mensen er komen."),
    PaperKind.INVITATION: mark("Wie, waar en wanneer, en hoe we aan tafel zitten. Geen antwoorden."),
    PaperKind.TERMS: mark("De vier termijnen, met lege regels om te schrijven."),
    PaperKind.WALL: mark("De vier termijnen, groot, met ruimte om te schrijven."),
    PaperKind.OWN: mark("Ook hoe het verder gaat en wie je kunt bellen."),
    PaperKind.BLANK: mark("Alle vragen, met ruimte om te schrijven. Geen namen en geen antwoorden."),
}


class Contents(ToldAs, SteadyArea):
    """Can have the focus, so that the arrow keys scroll it; its name says in short what is in it."""

    readback_requested = Signal()

    def __init__(self, look: Look) -> None:
        inside = QWidget()
        self._row = Turning(inside, gap=look.px(16))
        self._row.setContentsMargins(look.px(5), look.px(5), look.px(5), look.px(5))
        super().__init__(inside)
        self._look = look
        self._sheets: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.forget()

    def show_contents(self, kind: PaperKind, found: Sequence[OnPaper]) -> None:
        self.forget()
        self._add(self._on_sheet(kind, [one.label for one in found if one.on]))
        off = [one for one in found if not one.on]
        if off:
            self._add(self._off_sheet(off))
        self.setAccessibleName(f"{tr('Wat staat erop')}: {self.in_short(found)}")

    def forget(self) -> None:
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        self.setAccessibleName(tr("Wat staat erop"))

    def in_short(self, found: Sequence[OnPaper]) -> str:
        on, off = sum(one.on for one in found), sum(not one.on for one in found)
        said = plural(on, "{n} antwoord staat erop.", "{n} antwoorden staan erop.")
        more = plural(off, "{n} antwoord staat er niet op.", "{n} antwoorden staan er niet op.")
        return f"{said} {more}" if off else said

    def _add(self, sheet: Sheet) -> None:
        self._sheets.append(sheet)
        self._row.addWidget(sheet, 1, Qt.AlignmentFlag.AlignTop)

    def _on_sheet(self, kind: PaperKind, labels: Sequence[str]) -> Sheet:
        look = self._look
        sheet = Sheet(look, compact=True)
        sheet.setMinimumWidth(look.px(260))
        sheet.box.addWidget(Words(look, tr("Dit staat erop"), "section"))
        for label in labels:
            sheet.box.addWidget(IconWords(look, "check", label, colour="ink", wrap=True))
        sheet.box.addWidget(Words(look, tr(BESIDES[kind]), "small"))
        return sheet

    def _off_sheet(self, off: Sequence[OnPaper]) -> Sheet:
        """By reason: what can still come on it first, with the way to it."""
        look = self._look
        sheet = Sheet(look, compact=True)
        sheet.setMinimumWidth(look.px(260))
        sheet.box.addWidget(Words(look, tr("Dit staat er niet op"), "section"))
        for why, (icon, sentence) in WHY.items():
            labels = [one.label for one in off if one.why is why]
            if not labels:
                continue
            sheet.box.addSpacing(look.px(6))
            sheet.box.addWidget(IconWords(look, icon, tr(sentence), "label", wrap=True))
            for label in labels:
                line = IconWords(look, "", label, colour="ink", wrap=True)
                line.words.setAccessibleName(f"{label}: {tr(sentence)}")
                sheet.box.addWidget(line)
            if why is WhyNot.UNREAD:
                way = link_button(look, tr("Samen teruglezen"), "forward")
                way.clicked.connect(self.readback_requested)
                sheet.box.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet
