"""The sheets of 'Bewaren en wissen': until when, what left, what is held, what would go, and what is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.day_field import DayField
from ui.pages.keeping_words import (
    CLEANING,
    NO_PAPERS,
    bundle_words,
    cleaned_words,
    copies_words,
    paper_words,
    until_words,
    why_words,
)
from ui.pages.put_away import AWAY
from ui.pages.typed_words import TypedWords
from ui.pages.youth_words import short
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, button, link_button
from ui.widgets.fields import ChoiceBox
from ui.widgets.flow import FlowLayout, Turning
from ui.widgets.form import FormColumn
from ui.widgets.sheet import Hairline, IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.bundles import BundleLine
from welapp.domain.case import Case
from welapp.domain.papers import IssuedPaper

if TYPE_CHECKING:
    from welapp.actions.backup_files import BackupCopy
    from welapp.actions.backups import Cleaned
    from welapp.domain.erasure import Counts

MONTHS = (
    ("1", mark("1 maand")),
    ("3", mark("3 maanden")),
    ("6", mark("6 maanden")),
    ("12", mark("een jaar")),
    ("36", mark("drie jaar")),
)
PAPERS_SHOWN = 8
PAST = mark("Nog nodig? Kies een andere dag. Anders is het tijd om te wissen.")


class UntilSheet(Sheet):
    """Until when this casus is kept, another day, and putting it away."""

    day_chosen = Signal(object)  # date or None
    archive_requested = Signal()

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look)
        self._today = today
        self._refused = False
        self.box.setSpacing(look.px(14))
        self._until = Words(look, "", "section")
        self._why = Words(look, "", colour="ink2")
        self.form = FormColumn(look)
        self.day = DayField(look, tr("Andere dag"), today + timedelta(days=90), choose=tr("Kies een andere dag"))
        self.form.add_widget(tr("Liever een andere dag?"), self.day)
        self.archive = button(look, tr("Opbergen"), icon="archive")
        self._away = Words(look, "", "small")
        for widget in (self._until, self._why, self.form, Hairline(look)):
            self.box.addWidget(widget)
        row = Turning(gap=look.px(14))
        row.addWidget(self.archive)
        row.addWidget(self._away, 1, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(row)
        self.day.day_changed.connect(self.day_chosen)
        self.archive.clicked.connect(self.archive_requested)

    def show_case(self, case: Case, until: date | None, months: int) -> None:
        past = until is not None and until < self._today
        self.set_tone("apricot_tint" if past else "sheet")
        self._until.setText(until_words(until, self._today))
        self._why.setText(tr(PAST) if past else why_words(case, months))
        # A day that was refused stays to be put right, with what is wrong with it.
        if not self._refused and self.day.day() != case.keep_until:
            self.day.show_day(case.keep_until)
        self.archive.set_text(tr("Terughalen") if case.archived else tr("Opbergen"))
        self._away.setText(
            tr(AWAY) if case.archived else tr("Dan staat de casus niet meer in de lijst. Alles blijft bewaard.")
        )

    def refuse(self, words: str) -> None:
        """Say what is wrong with the day; without words it is right."""
        self._refused = bool(words)
        self.form.show_error(self.day, words)


class TermSheet(Sheet):
    """The term that counts for every casus of this kluis, unless another day was chosen."""

    months_chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        form = FormColumn(look)
        self.months = form.add_choice(
            tr("Voor alle casussen: zo lang na de terugkoppeling"),
            [(number, tr(words)) for number, words in MONTHS],
            hint=tr("Nooit langer dan drie jaar na het begin."),
        )
        self.box.addWidget(form)
        self.months.choice_changed.connect(lambda chosen: self.months_chosen.emit(int(chosen)))

    def show_months(self, months: int) -> None:
        self.months.blockSignals(True)
        if str(months) in dict(MONTHS):  # another number can be set without the window
            self.months.choose(str(months))
        self.months.blockSignals(False)


class HeldSheet(Sheet):
    """One paper with everything, for whoever asks what we hold."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(12))
        self._head = TypedWords(look, "", "section")
        self.box.addWidget(self._head)
        self._words = TypedWords(look, "", colour="ink2")
        self.box.addWidget(self._words)
        self.save = button(look, tr("PDF bewaren"), icon="file")
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self.box.addLayout(row)
        self.note = IconWords(look, "file", "", "small", wrap=True)
        self.note.hide()
        self.box.addWidget(self.note)

    def show_case(self, case: Case) -> None:
        name = short(case.youth.name)
        self._head.setText(tr("Wat we over {name} hebben", name=name))
        self._words.setText(
            tr(
                "Wil {name} weten wat er staat? Alles past in één PDF. Kijk het eerst na: staan er woorden "
                "in die een ander kwaad kunnen doen?",
                name=name,
            )
        )

    def say(self, words: str, icon: str = "file") -> None:
        self.note.mark.set_icon(icon, "ink" if icon == "file" else "clay")
        self.note.tell(words)


class LeftList(QWidget):
    """The register of one casus: the papers and bundles that left, for whom, when, which copy."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._all = False
        self._lines: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(4))
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self.more = link_button(look, "")
        self.more.clicked.connect(self._show_all)
        column.addWidget(self.more)

    def show_left(self, papers: Sequence[IssuedPaper], bundles: Sequence[BundleLine], youth: str) -> None:
        found = [(paper.on, paper_words(paper, youth)) for paper in papers]
        found += [(line.moment.astimezone().date(), bundle_words(line)) for line in bundles]
        self._lines = tuple(words for _, words in sorted(found, key=lambda one: one[0], reverse=True))
        self._fill()

    def _fill(self) -> None:
        _empty(self._grid)
        if not self._lines:
            self._grid.addWidget(Words(self._look, tr(NO_PAPERS), colour="ink2"), 0, 0)
        for row, (what, when) in enumerate(self._lines if self._all else self._lines[:PAPERS_SHOWN]):
            self._grid.addWidget(TypedWords(self._look, what), row, 0)
            self._grid.addWidget(Words(self._look, when, "small"), row, 1)
        left = len(self._lines) - PAPERS_SHOWN
        self.more.setVisible(left > 0 and not self._all)
        self.more.set_text(tr("Laat er nog {left} zien", left=left))

    def _show_all(self) -> None:
        self._all = True
        self._fill()


class EraseSheet(Sheet):
    """What would go, where it stands too, and the two ways to erase: one answer, or all."""

    answer_chosen = Signal(str)  # question id

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(12))
        self._head = Words(look, tr("Wissen"), "section")
        self._goes = Words(look, "", colour="ink2")
        self._copies = Words(look, "", colour="ink2")
        self.erase = button(look, "", icon="trash")
        self._answers = QWidget()
        inner = QVBoxLayout(self._answers)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(8))
        inner.addWidget(Hairline(look))
        label = Words(look, tr("Of één antwoord wissen"), "label")
        self.question = ChoiceBox(look, tr("Welk antwoord?"))
        label.setBuddy(self.question)
        self.erase_one = button(look, tr("Wis dit antwoord"), icon="trash")
        inner.addWidget(label)
        inner.addWidget(self.question)
        one = QHBoxLayout()
        one.addWidget(self.erase_one)
        one.addStretch(1)
        inner.addLayout(one)
        self.note = IconWords(look, "check", "", "small", wrap=True)
        self.note.hide()
        row = QHBoxLayout()
        row.addWidget(self.erase)
        row.addStretch(1)
        for widget in (self._head, self._goes, self._copies):
            self.box.addWidget(widget)
        self.box.addLayout(row)
        self.box.addWidget(self._answers)
        self.box.addWidget(self.note)
        self.erase_one.clicked.connect(lambda: self.answer_chosen.emit(str(self.question.currentData())))

    def show_case(self, case: Case, counts: Counts, answers: Sequence[tuple[str, str]]) -> None:
        """`answers` are question ids with their labels."""
        words = counts.words()
        goes = ", ".join([*words, tr("de naam")]) + tr(" en alles over de tafel")
        self._goes.setText(
            tr("Dit gaat weg: {goes}. Wat er al uit de kluis ging, moet je zelf terugvragen.", goes=goes)
        )
        self.erase.set_text(tr("Wis de hele casus"))
        self.erase.setAccessibleName(tr("Wis alles over {name}", name=short(case.youth.name)))
        self._answers.setVisible(bool(answers))
        self.question.clear()
        for question, label in answers:
            self.question.addItem(label, question)

    def show_copies(self, copies: Sequence[BackupCopy]) -> None:
        self._copies.setText(copies_words(copies))

    def say(self, words: str, icon: str = "check") -> None:
        self.note.mark.set_icon(icon, "moss" if icon == "check" else "clay" if icon == "alert-circle" else "ink2")
        self.note.tell(words)


class GoneSheet(Sheet):
    """After erasing: what became of the copies, what is still out there, and the report."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(16))
        self._head = TypedWords(look, "", "section")
        self._copies = IconWords(look, "clock", tr(CLEANING), wrap=True)
        self._left = Words(look, "", colour="ink2")
        self.papers = LeftList(look)
        self.save = button(look, tr("Verslag bewaren (PDF)"), PRIMARY, "file")
        self.to_list = button(look, tr("Naar de lijst"), SECONDARY)
        hint = tr("Bewaar het verslag nu. Straks weet welapp de naam niet meer; dan kan het alleen nog zonder naam.")
        self.note = IconWords(look, "file", "", "small", wrap=True)
        self.note.hide()
        row = FlowLayout(gap=look.px(12))
        row.addWidget(self.save)
        row.addWidget(self.to_list)
        for widget in (self._head, self._copies, self._left, self.papers, Words(look, hint, colour="ink2")):
            self.box.addWidget(widget)
        self.box.addLayout(row)
        self.box.addWidget(self.note)

    def show_erased(self, name: str, papers: Sequence[IssuedPaper], bundles: Sequence[BundleLine]) -> None:
        self._head.setText(tr("Alles over {name} is gewist.", name=short(name)))
        self.setAccessibleName(self._head.text())
        self._left.setText(
            tr("Dit is er misschien nog. Vraag het terug en maak het klein:") if papers or bundles else tr(NO_PAPERS)
        )
        self.papers.setVisible(bool(papers or bundles))
        self.papers.show_left(papers, bundles, short(name))
        self.save.setEnabled(False)  # the report also says what became of the copies

    def show_cleaned(self, cleaned: Cleaned) -> None:
        self._say_copies("\n".join(cleaned_words(cleaned)), "alert-circle" if cleaned.unreachable else "check")

    def show_not_cleaned(self, words: str) -> None:
        self._say_copies(words, "alert-circle")

    def say(self, words: str, icon: str = "file") -> None:
        self.note.mark.set_icon(icon, "ink" if icon == "file" else "clay")
        self.note.tell(words)

    def _say_copies(self, words: str, icon: str) -> None:
        self._copies.mark.set_icon(icon, "moss" if icon == "check" else "apricot_text")
        self._copies.tell(words)
        self.save.setEnabled(True)


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
