"""Wat er is gewist: the nameless register of destructions, each with its report, and cleaning copies that came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.cleaning import clean_copies
from ui.pages.desk_page import DeskPage
from ui.pages.keeping_words import CLEANING, cleaned_words
from ui.saying import plain_date
from ui.text import mark, plural, tr
from ui.widgets.controls import button
from ui.widgets.sheet import EmptyRow, Hairline, IconMark, IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.erasure import REPORT_NAME, Erased
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.backups import Cleaned
    from welapp.actions.vaults import OpenVault

EXPLAINED = mark(
    "Van wat gewist is weet welapp geen namen en geen woorden meer. Alleen de dag, de aantallen en de nummers van de "
    "bladen blijven staan. Zo kun je laten zien dat het gewist is."
)
NOTHING = mark("Er is nog niets gewist.")
KEPT = mark("Bewaard. Het verslag staat nu buiten de kluis.")


class ErasuresPage(DeskPage):
    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__(desk, tr("Wat er is gewist"), tr("Casussen"))
        self._ask = ask
        look = self.look
        sheet = Sheet(look)
        sheet.box.setSpacing(look.px(14))
        sheet.box.addWidget(Words(look, tr(EXPLAINED), colour="ink2"))
        self._empty = EmptyRow(look, "archive", tr(NOTHING))
        sheet.box.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(12))
        sheet.box.addLayout(self._list)
        self.clean = button(look, tr("Reservekopieën nakijken"), icon="search")
        row = QHBoxLayout()
        row.addWidget(self.clean)
        row.addStretch(1)
        sheet.box.addLayout(row)
        self.note = IconWords(look, "clock", "", "small", wrap=True)
        self.note.hide()
        sheet.box.addWidget(self.note)
        self.body.addWidget(sheet)
        self.end_body()
        self.clean.clicked.connect(self._clean)
        self.clean.hide()
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.header.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.desk.session.run(self, _erasures, self._show)

    def save(self, erased: Erased) -> None:
        path = self._ask.save_file(self, tr("Verslag bewaren"), REPORT_NAME)
        if path is not None:
            self.desk.session.run(
                self, lambda vault: _save(vault, erased, path), lambda _: self._say(tr(KEPT), "file"), self._refused
            )

    def _show(self, found: list[Erased]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, erased in enumerate(found):
            if place:
                self._list.addWidget(Hairline(self.look))
            self._list.addWidget(self._made_row(erased))
        self._empty.setVisible(not found)
        self.clean.setVisible(any(_is_open(erased) for erased in found))

    def _made_row(self, erased: Erased) -> QWidget:
        look = self.look
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        sign = ("clock", "apricot_text") if _is_open(erased) else ("check-circle", "moss")
        row.addWidget(IconMark(look, *sign, 22), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(2))
        what = tr("Een hele casus") if erased.whole else tr("Eén antwoord")
        day = plain_date(erased.on)
        lines.addWidget(Words(look, tr("{what}, gewist op {day}", what=what, day=day), "label"))
        lines.addWidget(Words(look, "; ".join([*erased.counts.words(), _copies(erased)]), "small"))
        row.addLayout(lines, 1)
        report = button(look, tr("Verslag (PDF)"), icon="file", small=True)
        report.setAccessibleName(tr("Verslag bewaren: {what}, gewist op {day}", what=what.lower(), day=day))
        report.clicked.connect(lambda: self.save(erased))
        row.addWidget(report, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _clean(self) -> None:
        self.clean.setEnabled(False)
        self._say(tr(CLEANING), "clock")
        clean_copies(self.desk.session, self, self._show_cleaned, self._refused)

    def _show_cleaned(self, cleaned: Cleaned) -> None:
        self.clean.setEnabled(True)
        self._say(" ".join(cleaned_words(cleaned)), "alert-circle" if cleaned.unreachable else "check")
        self.reload()

    def _refused(self, error: KnownError) -> None:
        self.clean.setEnabled(True)
        self._say(str(error), "alert-circle")

    def _say(self, words: str, icon: str) -> None:
        self.note.mark.set_icon(icon, {"check": "moss", "alert-circle": "clay"}.get(icon, "ink2"))
        self.note.tell(words)


def _is_open(erased: Erased) -> bool:
    """Whether a copy may still hold it."""
    return erased.cleaning is None or erased.cleaning.unreachable > 0


def _copies(erased: Erased) -> str:
    if erased.cleaning is None:
        return tr("de reservekopieën zijn nog niet nagekeken")
    if erased.cleaning.unreachable:
        return tr("nog niet uit alle reservekopieën")
    if erased.cleaning.rewritten:
        return tr(
            "uit {copies} gehaald", copies=plural(erased.cleaning.rewritten, "{n} reservekopie", "{n} reservekopieën")
        )
    return tr("staat in geen reservekopie")


# What reads or writes the register is loaded on the lane, when it is asked for.


def _erasures(vault: OpenVault) -> list[Erased]:
    from welapp.actions import erasing

    return erasing.erasures(vault)


def _save(vault: OpenVault, erased: Erased, path: Path) -> None:
    from welapp.actions import erasing

    erasing.save_report(vault, erased, path)
