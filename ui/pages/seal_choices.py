"""What is chosen for a bundle: which casussen, for whom, how much of it, and until when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.colleague_words import called, standing
from ui.pages.day_field import DayField
from ui.pages.ticks import Ticks
from ui.pages.typed_words import TypedWords
from ui.pages.youth_words import short
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.dressed import announce
from ui.widgets.fields import SearchField
from ui.widgets.flow import Turning
from ui.widgets.form import RadioPills
from ui.widgets.sheet import EmptyRow, Hairline, IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.bundles import Scope
from welapp.domain.case import CaseRow

if TYPE_CHECKING:
    from welapp.actions.contacts import Contact

MOST = 12  # casussen that are shown at once; more are found by name
COLLEAGUES, WORDS = "colleagues", "words"
WEEKS = timedelta(weeks=4)
ONLY_SHARED = mark("Alleen antwoorden die iedereen aan tafel mag lezen, en die samen zijn teruggelezen.")
EVERYTHING = mark("Ook wat alleen jullie mogen lezen. Doe dit voor wie samen met jou aan deze casus werkt.")
NOBODY = mark("Nog niemand met wie je de cijfers vergeleek. Dat doe je bij ‘Collega’s’.")
NOT_TO = mark("Aan deze collega’s kun je nu niets sturen:")
BY_PHONE = mark("Zeg deze zes woorden door de telefoon. Zet ze nooit in dezelfde mail.")
OPENS = mark("De bundel gaat open met welapp, of met het gratis programma ‘age’.")
LAST_DAY = mark("Tot en met welke dag mag de bundel open? Kiezen hoeft niet.")


class CaseSheet(Sheet):
    chosen_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Welke casussen?"))
        self.box.setSpacing(look.px(12))
        self._rows: Sequence[CaseRow] = ()
        self._ticked: set[str] = set()
        self.search = SearchField(look, tr("Zoek een casus op naam"), tr("Zoek op naam"))
        self.ticks = Ticks(look, tr("Welke casussen?"))
        self.more = Words(look, "", "small")
        self.empty = EmptyRow(look, "search", "")
        self.box.addWidget(Words(look, tr("Welke casussen?"), "section"))
        for widget in (self.search, self.ticks, self.empty, self.more):
            self.box.addWidget(widget)
        self.search.hide()
        self.empty.hide()
        self.more.hide()
        self.search.textChanged.connect(self._show_found)
        self.ticks.ticked.connect(self._note)

    def show_cases(self, rows: Sequence[CaseRow], ticked: Collection[str]) -> None:
        """Show these; those that were put away only when they are found by name."""
        self._rows = rows
        self._ticked = {row.id for row in rows if row.id in ticked}
        self.search.setVisible(len(rows) > MOST or any(row.archived for row in rows))
        self._show_found()

    def chosen(self) -> tuple[str, ...]:
        return tuple(row.id for row in self._rows if row.id in self._ticked)

    def names(self) -> list[str]:
        return [short(row.name, 40) for row in self._rows if row.id in self._ticked]

    def focus_first(self) -> QWidget:
        """Where one begins: the search, or else the first casus."""
        first = next(iter(self.ticks.boxes.values()), self.search)
        return self.search if self.search.isVisible() else first

    def _show_found(self) -> None:
        query = self.search.text().strip().casefold()
        found = [row for row in self._rows if (query in row.name.casefold() if query else not row.archived)]
        here = [row for row in self._rows if row.id in self._ticked or row in found[:MOST]]
        self.ticks.show_options([(row.id, _words(row)) for row in here], self._ticked)
        left = len(found) - MOST
        self.more.setText(plural(left, "Er is nog {n} casus. Zoek op naam.", "Er zijn nog {n} casussen. Zoek op naam."))
        self.more.setVisible(left > 0)
        self.empty.line.set_text(tr("Geen casus gevonden.") if query else tr("Er is nog geen casus."))
        self.empty.setVisible(not found)

    def _note(self) -> None:
        self._ticked = set(self.ticks.chosen())
        self.chosen_changed.emit()


class WhomSheet(Sheet):
    """Only who was compared with can be ticked; of the others it says why, and leads there."""

    chosen_changed = Signal()
    colleague_requested = Signal(str)  # '' for the list of them
    words_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Voor wie?"))
        self.box.setSpacing(look.px(12))
        self._contacts: Sequence[Contact] = ()
        self.words = ""
        options = [(COLLEAGUES, tr("Collega’s")), (WORDS, tr("Iemand zonder welapp"))]
        self.way = RadioPills(look, tr("Voor wie?"), options, COLLEAGUES)
        self.ticks = Ticks(look, tr("Welke collega’s?"))
        between = self.ticks.layout()
        if between is not None:
            between.setSpacing(look.px(10))  # names of two lines and more, each with its ring
        self.nobody = EmptyRow(look, "people", tr(NOBODY))
        self.compare = link_button(look, tr("Naar Collega’s"), "people")
        self._others = QVBoxLayout()
        self._others.setSpacing(look.px(8))
        self._with_colleagues, self._with_words = self._made_colleagues(), self._made_words()
        self.box.addWidget(Words(look, tr("Voor wie?"), "section"))
        for widget in (self.way, self._with_colleagues, self._with_words):
            self.box.addWidget(widget)
        self._with_words.hide()
        self.way.choice_changed.connect(self._arrange)
        self.ticks.ticked.connect(self.chosen_changed)
        self.compare.clicked.connect(lambda: self.colleague_requested.emit(""))

    def show_contacts(self, contacts: Sequence[Contact], today: date) -> None:
        self._contacts = contacts
        able = [contact for contact in contacts if contact.trusted]
        self.ticks.show_options([(one.id, _who(one)) for one in able], ())
        self.nobody.setVisible(not able)
        self.compare.setVisible(not contacts)
        others = [contact for contact in contacts if not contact.trusted]
        if others:
            if able:
                self._others.addWidget(Words(self.look, tr(NOT_TO), "small"))
            for contact in others:
                self._others.addWidget(self._made_other(contact, today))

    def by_words(self) -> bool:
        return self.way.chosen() == WORDS

    def chosen(self) -> tuple[str, ...]:
        return () if self.by_words() else self.ticks.chosen()

    def names(self) -> list[str]:
        ids = self.chosen()
        return [called(contact, 40) for contact in self._contacts if contact.id in ids]

    def show_words(self, words: str) -> None:
        self.words = words
        self._shown.setText(words)
        self._shown.setAccessibleName(tr("De zes woorden: {words}", words=words))

    def forget(self) -> None:
        self.show_words("")

    def focus_first(self) -> QWidget:
        """The first colleague; without one the way there, or the other way."""
        first = next(iter(self.ticks.boxes.values()), None)
        return first if first is not None and not self.by_words() else self.way.present()

    def _arrange(self) -> None:
        by_words = self.by_words()
        self._with_colleagues.setVisible(not by_words)
        self._with_words.setVisible(by_words)
        if by_words:
            self.words_wanted.emit()
        self.chosen_changed.emit()

    def _made_colleagues(self) -> QWidget:
        holder, box = _column(self.look.px(8))
        for widget in (self.ticks, self.nobody):
            box.addWidget(widget)
        box.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(self._others)
        self.nobody.hide()
        self.compare.hide()
        return holder

    def _made_words(self) -> QWidget:
        look = self.look
        holder, box = _column(look.px(10))
        sheet = Sheet(look, tone="petrol_tint", compact=True)
        self._shown = TypedWords(look, "", "section")
        sheet.box.addWidget(self._shown)
        box.addWidget(sheet)
        for icon, sentence in (("phone", BY_PHONE), ("file", OPENS)):
            box.addWidget(IconWords(look, icon, tr(sentence), "small", wrap=True))
        return holder

    def _made_other(self, contact: Contact, today: date) -> QWidget:
        look, state = self.look, standing(contact, today)
        holder = QWidget()
        row = Turning(holder, gap=look.px(12))
        words = f"{called(contact, 40)}: {state.words}"
        said = IconWords(look, state.icon, words, "small", colour=state.tone, size=18, wrap=True)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        open_it = link_button(look, tr("Bekijken") if contact.changed else tr("Vergelijken"))
        open_it.setAccessibleName(f"{contact.called}: {open_it.text().lower()}")
        open_it.clicked.connect(lambda: self.colleague_requested.emit(contact.id))
        row.addWidget(open_it)
        return holder


class WhatSheet(Sheet):
    """Starts closed: only what the table may know already."""

    chosen_changed = Signal()

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Wat gaat er mee?"))
        self.box.setSpacing(look.px(12))
        options = [(Scope.TABLE.value, tr("Wat met de tafel gedeeld is")), (Scope.ALL.value, tr("Alles"))]
        self.scope = RadioPills(look, tr("Wat gaat er mee?"), options, Scope.TABLE.value)
        self.meaning = IconWords(look, "table", "", "small", size=18, wrap=True)
        self.until = DayField(look, tr("Laatste dag"), today + WEEKS)
        self.box.addWidget(Words(look, tr("Wat gaat er mee?"), "section"))
        for widget in (self.scope, self.meaning, Hairline(look), Words(look, tr(LAST_DAY)), self.until):
            self.box.addWidget(widget)
        self.scope.choice_changed.connect(self._explain)
        self.until.day_changed.connect(lambda _day: self.chosen_changed.emit())
        self._explain(self.scope.chosen())

    def chosen(self) -> Scope:
        return Scope(self.scope.chosen())

    def _explain(self, scope: str) -> None:
        shared = scope == Scope.TABLE.value
        self.meaning.mark.set_icon("table" if shared else "only-us", "ink2" if shared else "apricot_text")
        self.meaning.words.set_colour("ink2" if shared else "apricot_text")
        words = tr(ONLY_SHARED) if shared else tr(EVERYTHING)
        if self.meaning.words.text() and self.meaning.words.text() != words:
            announce(self.meaning.words, words)
        self.meaning.set_text(words)
        self.chosen_changed.emit()


def _words(row: CaseRow) -> str:
    """The case owner's name tells two with one name apart."""
    name = short(row.name, 60)
    named = tr("{name} (van {owner})", name=name, owner=short(row.owner, 40)) if row.owner else name
    return tr("{named}, opgeborgen", named=named) if row.archived else named


def _who(contact: Contact) -> str:
    """Of two with one name and one organisation the digits stand between the two."""
    name, team = short(contact.name, 60), contact.organisation
    name += f" ({contact.apart})" if contact.apart not in ("", team) else ""
    return f"{name}, {short(team, 60)}" if team else name


def _column(gap: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    return holder, box
