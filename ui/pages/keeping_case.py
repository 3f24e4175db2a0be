"""Bewaren en wissen, of one casus: until when, what left the kluis, what is held, and letting go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.cleaning import clean_copies
from ui.pages.columns import Columns
from ui.pages.desk_page import DeskPage
from ui.pages.keeping_sheets import EraseSheet, GoneSheet, HeldSheet, LeftList, TermSheet, UntilSheet
from ui.pages.keeping_words import CLEANING, OUTSIDE, cleaned_words
from ui.pages.put_away import switch_archived
from ui.pages.youth_words import short
from ui.text import mark, tr
from ui.widgets.dressed import announce
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words
from welapp.actions import topics
from welapp.actions.retention import default_months, keep_until, kept_until, set_default_months
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.erasure import REPORT_NAME
from welapp.domain.papers import PaperKind
from welapp.errors import KnownError
from welapp.forms.asked import question_of

if TYPE_CHECKING:
    from welapp.actions.backups import Cleaned
    from welapp.actions.erasing import Going
    from welapp.actions.vaults import OpenVault
    from welapp.domain.erasure import Erased

REPORT_KEPT = mark("Bewaard. Het verslag staat nu buiten de kluis.")


@dataclass(frozen=True, slots=True)
class _Read:
    going: Going
    until: date | None
    months: int
    erasable: tuple[str, ...]


class KeepingPage(DeskPage):
    list_requested = Signal()

    def __init__(self, desk: Desk, case_id: str, ask: Ask) -> None:
        super().__init__(desk, tr("Bewaren en wissen"), tr("Terug"))
        self._case_id, self._ask = case_id, ask
        self._case: Case | None = None
        self._erased: Erased | None = None
        self._cleaned: Cleaned | None = None
        look = self.look
        self.until = UntilSheet(look, desk.today())
        self.held = HeldSheet(look)
        self.term = TermSheet(look)
        self.papers = LeftList(look)
        self.erasing = EraseSheet(look)
        self.gone = GoneSheet(look)
        self._lay_out()
        self._connect()
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        first = self.gone.to_list if self._erased else self.until.archive
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self) -> bool:
        return self._erased is not None

    def go_back(self) -> None:
        if self._erased:
            self.list_requested.emit()
        else:
            super().go_back()

    def reload(self) -> None:
        if self._erased is None:
            self.desk.session.run(self, lambda vault: _read(vault, self._case_id), self._show)

    def erase(self) -> None:
        """Ask once, since this cannot be undone; then erase, and clean the copies."""
        case = self._case
        if case is None:
            return
        question = tr(
            "Wil je alles over {name} wissen?\n\nHet gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.",
            name=short(case.youth.name),
        )
        if self._ask.sure(self, question, tr("Ja, wis alles"), tr("Nee, laat staan")):
            self.erasing.erase.setEnabled(False)
            self.desk.session.run(
                self,
                lambda vault: _erase(vault, case.id),
                self._show_erased,
                self._refused,
                ends=topics.whole_case(case.id),
            )

    def erase_answer(self, question: str) -> None:
        case = self._case
        if case is None:
            return
        words = tr(
            "Wil je het antwoord van {name} op ‘{label}’ wissen?\n\nHet gaat ook uit de reservekopieën. "
            "Dit kun je niet terugdraaien.",
            name=short(case.youth.name),
            label=self._label(case, question),
        )
        if self._ask.sure(self, words, tr("Ja, wis dit antwoord"), tr("Nee, laat staan")):
            self.erasing.say(tr(CLEANING), "clock")
            self.desk.session.run(
                self,
                lambda vault: _erase_answer(vault, case.id, question),
                self._clean_answer,
                self._refused,
                ends=topics.answer(case.id, question),
            )

    def _lay_out(self) -> None:
        look = self.look
        outside = Sheet(look)
        outside.box.setSpacing(look.px(12))
        outside.box.addWidget(Words(look, tr("Uit de kluis gegaan"), "section"))
        outside.box.addWidget(self.papers)
        columns = Columns(
            look, (_column(look.px(18), self.until, self.held, self.term), _column(look.px(18), outside, self.erasing)),
            (591, 591), level=False,
        )  # fmt: skip
        self._living = columns
        self.place_next_turn(columns, self._focus_first)
        self.body.addWidget(self.gone)
        self.gone.hide()
        self.end_body()

    def _connect(self) -> None:
        session = self.desk.session
        self.until.day_chosen.connect(self._choose_day)
        self.term.months_chosen.connect(
            lambda months: session.run(self, lambda vault: set_default_months(vault, months), lambda _: self.reload())
        )
        self.until.archive_requested.connect(self._switch_archived)
        self.held.save.clicked.connect(self._save_held)
        self.erasing.erase.clicked.connect(self.erase)
        self.erasing.answer_chosen.connect(self.erase_answer)
        self.gone.save.clicked.connect(self._save_report)
        self.gone.to_list.clicked.connect(self.list_requested)

    def _show(self, read: _Read) -> None:
        case = read.going.case
        self._case = case
        self.show_title(tr("Bewaren en wissen: {name}", name=short(case.youth.name)))
        self.until.show_case(case, read.until, read.months)
        self.held.show_case(case)
        self.term.show_months(read.months)
        self.papers.show_left(case.papers, read.going.bundles, short(case.youth.name))
        labels = [(question, self._label(case, question)) for question in read.erasable]
        labels.sort(key=lambda pair: pair[1].casefold())
        self.erasing.show_case(case, read.going.counts, labels)
        self.desk.session.beside(self, lambda: read.going.copies, self.erasing.show_copies, lambda _: None)

    def _label(self, case: Case, question: str) -> str:
        answer = case.answers.get(question)
        return question_of(self.desk.forms, answer).label if answer else question

    def _choose_day(self, day: date | None) -> None:
        self.until.refuse("")
        self.desk.session.run(
            self,
            lambda vault: keep_until(vault, self._case_id, day),
            None,
            lambda error: self.until.refuse(str(error)),
        )

    def _switch_archived(self) -> None:
        case = self._case
        if case is not None:
            switch_archived(self, self.desk.session, case)

    def _save_held(self) -> None:
        path = self._ask.save_file(self, tr("PDF bewaren"), f"{PaperKind.HELD.stem}.pdf")
        if path is not None:
            self.desk.session.run(
                self,
                lambda vault: _save_held(vault, self._case_id, path),
                lambda _: self.held.say(tr(OUTSIDE)),
                lambda error: self.held.say(str(error), "alert-circle"),
            )

    def _show_erased(self, erased: Erased) -> None:
        self._erased = erased
        self._case = None
        self.show_title(tr("Gewist"))
        self.gone.show_erased(erased.name, erased.papers, erased.bundles)
        self._living.hide()
        self._forget()
        self.gone.show()
        self.scroller.verticalScrollBar().setValue(0)
        self.gone.to_list.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.gone, self.gone.accessibleName())
        self.desk.session.changed.emit(Changes(((erased.case, "", ""),)))
        clean_copies(self.desk.session, self, self._show_cleaned, lambda error: self.gone.show_not_cleaned(str(error)))

    def _forget(self) -> None:
        """Nothing of the casus stays in the widgets that are no longer shown."""
        self.papers.show_left((), (), "")
        self.erasing.question.clear()

    def _show_cleaned(self, cleaned: Cleaned) -> None:
        self._cleaned = cleaned
        self.gone.show_cleaned(cleaned)

    def _clean_answer(self, _changes: Changes) -> None:
        clean_copies(
            self.desk.session,
            self,
            lambda cleaned: self.erasing.say(
                " ".join([tr("Het antwoord is gewist."), *cleaned_words(cleaned)]),
                "alert-circle" if cleaned.unreachable else "check",
            ),
            self._refused,
        )

    def _save_report(self) -> None:
        erased, cleaned = self._erased, self._cleaned
        path = self._ask.save_file(self, tr("Verslag bewaren"), REPORT_NAME) if erased else None
        if erased is not None and path is not None:
            self.desk.session.run(
                self,
                lambda vault: _save_report(vault, erased, cleaned, path),
                lambda _: self.gone.say(tr(REPORT_KEPT)),
                lambda error: self.gone.say(str(error), "alert-circle"),
            )

    def _refused(self, error: KnownError) -> None:
        self.erasing.erase.setEnabled(True)
        self.erasing.say(str(error), "alert-circle")

    def _reload_changed(self, changes: Changes) -> None:
        if self._case_id in changes.cases:
            self.reload()


def _column(gap: int, *sheets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for sheet in sheets:
        column.addWidget(sheet)
    return holder


# What needs the paper's libraries is loaded on the lane, when it is asked for.


def _read(vault: OpenVault, case: str) -> _Read:
    from welapp.actions import erasing

    going = erasing.what_goes(vault, case)
    return _Read(going, kept_until(vault, going.case), default_months(vault), erasing.erasable(vault, case))


def _erase(vault: OpenVault, case: str) -> Erased:
    from welapp.actions import erasing

    return erasing.erase_case(vault, case)


def _erase_answer(vault: OpenVault, case: str, question: str) -> Changes:
    from welapp.actions import erasing

    return erasing.erase_answer(vault, case, question)


def _save_held(vault: OpenVault, case: str, path: Path) -> Changes:
    from welapp.actions import held

    return held.save_held(vault, case, path)


def _save_report(vault: OpenVault, erased: Erased, cleaned: Cleaned | None, path: Path) -> None:
    from welapp.actions import erasing

    erasing.save_report(vault, erasing.with_cleaning(erased, cleaned) if cleaned else erased, path)
