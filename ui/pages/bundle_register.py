"""The bundles that went out and came in: when, to or from whom, which casussen, and until when they open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.bundle_words import whom as names_of
from ui.pages.typed_words import TypedWords
from ui.pages.when import said_moment
from ui.pages.youth_words import short
from ui.saying import listed, plain_date
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.sheet import EmptyRow, Hairline, IconMark, Sheet
from ui.widgets.words import Words
from welapp.domain.bundles import BundleLine, Way
from welapp.domain.dutch import capital

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

NONE = mark("Nog geen. Wat je maakt of overneemt, komt hier te staan.")
FEW, NAMED = 5, 4


@dataclass(frozen=True, slots=True)
class Register:
    """The latest first; `names` are those of the casussen that are still here."""

    lines: Sequence[BundleLine]
    names: Mapping[str, str]


def read_register(vault: OpenVault) -> Register:
    from welapp.actions import bundle_register, cases

    lines = bundle_register.lines(vault)
    named = {row.id: row.name for row in cases.list_cases(vault)} if lines else {}
    return Register(lines, named)


def what(line: BundleLine, names: Mapping[str, str]) -> str:
    """'Mika en Robin', 'Mika en 1 gewiste casus'."""
    here = [short(names[case], 40) for case in line.cases if case in names]
    said, more, gone = here[:NAMED], len(here[NAMED:]), len(line.cases) - len(here)
    if more:
        said.append(plural(more, "nog {n} casus", "nog {n} casussen"))
    if gone:
        said.append(plural(gone, "{n} gewiste casus", "{n} gewiste casussen"))
    return listed(said)


def whom(line: BundleLine) -> str:
    names = listed(names_of(line))
    if line.way is Way.IN:
        return tr("Van {names}", names=names or tr("iemand met zes woorden"))
    return tr("Aan {names}", names=names or tr("iemand zonder welapp"))


def about(line: BundleLine, now: datetime) -> str:
    said = [f"{capital(said_moment(line.moment, now))}.", f"{capital(tr(line.scope.label))}."]
    if line.until is not None:
        said.append(tr("Open tot en met {day}.", day=plain_date(line.until)))
    if line.undone_on is not None:
        said.append(tr("Teruggedraaid op {day}.", day=plain_date(line.undone_on)))
    return " ".join(said)


class RegisterSheet(Sheet):
    """The last few; the rest on asking."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Bundels"))
        self.box.setSpacing(look.px(14))
        self.box.addWidget(Words(look, tr("Bundels"), "section"))
        self.empty = EmptyRow(look, "file", tr(NONE))
        self.box.addWidget(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(14))
        self.box.addLayout(self._list)
        self.more = link_button(look, tr("Laat alle bundels zien"), "chevron-down")
        self.more.hide()
        self.box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_all)
        self._rest: list[tuple[BundleLine, Register, datetime]] = []

    def show_register(self, register: Register, now: datetime) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.empty.setVisible(not register.lines)
        every = [(line, register, now) for line in register.lines]
        self._add(every[:FEW])
        self._rest = every[FEW:]
        self.more.setVisible(bool(self._rest))

    def _show_all(self) -> None:
        self._add(self._rest)
        self._rest = []
        self.more.hide()

    def _add(self, lines: Sequence[tuple[BundleLine, Register, datetime]]) -> None:
        for line, register, now in lines:
            if self._list.count():
                self._list.addWidget(Hairline(self.look))
            self._list.addWidget(self._made_row(line, register, now))

    def _made_row(self, line: BundleLine, register: Register, now: datetime) -> QWidget:
        look = self.look
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        out = line.way is Way.OUT
        row.addWidget(IconMark(look, "up" if out else "down", "ink2", 22, beside="label"), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(2))
        lines.addWidget(TypedWords(look, whom(line), "label"))
        lines.addWidget(TypedWords(look, what(line, register.names)))
        lines.addWidget(Words(look, about(line, now), "small"))
        row.addLayout(lines, 1)
        return holder
