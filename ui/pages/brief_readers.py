"""For whom a paper is, which paper they get, and the copies of it; or what is in the pile for the meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.brief_pile import ALL, KINDS, NAMES, PARTS, OnePaper
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import CheckBox
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, paint_radio, painter_for
from ui.widgets.icons import draw_icon
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.words import Words
from welapp.domain.case import Case
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import ReaderKind

INSET = 8  # the ground of a copy in sight runs so far past its box
_NUMBERS = (
    mark("Nul"),
    mark("Eén"),
    mark("Twee"),
    mark("Drie"),
    mark("Vier"),
    mark("Vijf"),
    mark("Zes"),
    mark("Zeven"),
    mark("Acht"),
    mark("Negen"),
    mark("Tien"),
    mark("Elf"),
    mark("Twaalf"),
)


class _ReaderCard(HeedsToggle, Dressed, QRadioButton):
    def __init__(self, look: Look, kind: str, text: str, hint: str, icon: str) -> None:
        QRadioButton.__init__(self, text)
        self.kind = kind
        self._hint, self._icon = hint, icon
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look)
        self.setProperty("ring_radius", 14)

    def sizeHint(self) -> QSize:
        return QSize(self.px(300), self.px(56 if self._hint else 44))

    def hitButton(self, position: object) -> bool:  # noqa: ARG002
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        fill = look.colour("petrol_tint" if chosen else "paper" if self.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(self.rect()), fill, border, 3 if chosen else 1, 14)
        side = self.px(24)
        paint_radio(painter, look, QRectF(self.px(17), (self.height() - side) / 2, side, side), chosen)
        left, line = self.px(57), self.px(22)
        width = self.width() - left - self.px(52)
        top = self.height() / 2 - (line if self._hint else line / 2)
        self.paint_text(painter, QRectF(left, top, width, line), self.text(), "label")
        if self._hint:
            self.paint_text(painter, QRectF(left, top + line, width, line), self._hint, "small", "ink2")
        icon = self.px(22)
        at = QRectF(self.width() - self.px(22) - icon, (self.height() - icon) / 2, icon, icon)
        draw_icon(painter, look, self._icon, at, "petrol" if chosen else "ink2")


class Readers(QWidget):
    """'Voor wie is het blad?', with under the four readers the whole pile for the meeting."""

    reader_chosen = Signal(str)  # a ReaderKind or ALL

    def __init__(self, look: Look, youth: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Voor wie is het blad?"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        self._group = QButtonGroup(self)
        own = tr("{youth} zelf", youth=youth) if len(youth) < 28 else tr("De jongere zelf")
        self.cards: dict[str, _ReaderCard] = {}
        for kind, text, hint, icon in (
            (ReaderKind.EVERYONE, tr("Iedereen aan tafel"), tr("wens, woorden, plek en afspraken"), "table"),
            (ReaderKind.CHAIR, tr("De voorzitter"), tr("ook wat alleen de voorzitter mag lezen"), "umbrella"),
            (ReaderKind.HOST, tr("Wie de plek en het eten regelt"), tr("alleen plek, tijd en eten"), "cup"),
            (ReaderKind.YOUTH, own, tr("Mijn blad, om te houden"), "heart"),
            (ALL, tr("Alles voor de bijeenkomst"), "", "copies"),
        ):
            card = _ReaderCard(look, kind, text, hint, icon)
            self._group.addButton(card)
            card.clicked.connect(self._take)
            self.cards[kind] = card
            box.addWidget(card)
        self.cards[ReaderKind.EVERYONE].setChecked(True)

    def chosen(self) -> str:
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    def _take(self) -> None:
        self.reader_chosen.emit(self.chosen())


class PaperChoice(QWidget):
    """Which paper a reader gets, where there is more than one."""

    paper_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.switches: dict[str, SegmentedSwitch] = {}
        for reader, kinds in KINDS.items():
            if len(kinds) > 1:
                options = [(kind.value, tr(NAMES[kind]), "") for kind in kinds]
                made = SegmentedSwitch(look, tr("Welk blad?"), options, kinds[0].value, table=False)
                made.choice_changed.connect(self._tell)
                self.switches[reader] = made
                box.addWidget(made)

    def show_reader(self, reader: str) -> None:
        """Show what there is for a reader. Not before it has its place: shown without one it is a window of its own."""
        for whose, switch in self.switches.items():
            switch.setVisible(whose == reader)
        self.setVisible(reader in self.switches)

    def choose(self, reader: str, kind: PaperKind) -> None:
        self.switches[reader].choose(kind.value)

    def chosen(self, reader: str) -> PaperKind:
        return PaperKind(self.switches[reader].chosen()) if reader in self.switches else KINDS[reader][0]

    def _tell(self) -> None:
        self.paper_chosen.emit()


class _CopyBox(CheckBox):
    """A person to tick, with the number of their copy at the right; the one in sight has a ground and an edge."""

    inset = INSET
    right = 64  # for the number

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self._number = ""
        self._shown = False

    def say(self, number: str, *, shown: bool) -> None:
        self._number, self._shown = number, shown
        self.setAccessibleDescription(number + (tr(", staat nu in beeld") if shown else ""))
        self.update()

    def sizeHint(self) -> QSize:
        """Two beside one another, whatever the name: a long one takes more lines."""
        wide = self._given or self.px(216)
        words = self.words_height(self.text(), "body", wide - self.px(self.inset + 36 + self.right), 500)
        return QSize(self.px(216), max(self.px(44), words + self.px(12)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        if self._shown:
            box = QRectF(self.rect())
            paint_box(painter, box, self.look.colour("petrol_tint"), self.look.colour("petrol"), 2, 8)
        wide = self.metrics("small").horizontalAdvance(self._number) + self.px(INSET)
        box = QRectF(self.width() - wide, 0, wide, self.height())
        self.paint_text(painter, box, self._number, "small", "ink2")
        painter.end()
        super().paintEvent(event)


class Copies(QWidget):
    """'Acht exemplaren, elk met naam en nummer': people at the table, ticked."""

    people_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.boxes: dict[str, _CopyBox] = {}
        self._head = Words(look, "", "section")
        hint = Words(look, tr("elk met naam en nummer"), "small", wrap=False)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(INSET), 0, look.px(INSET), look.px(6))
        head.addWidget(self._head, 1)
        head.addWidget(hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(0)
        self._grid.addLayout(head, 0, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_people(self, case: Case) -> None:
        people = case.who_gets_paper()
        if [person.id for person in people] == list(self.boxes):
            return
        ticked = {one for one, box in self.boxes.items() if box.isChecked()} or {person.id for person in people}
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        half = (len(people) + 1) // 2
        for index, person in enumerate(people):
            made = _CopyBox(self._look, person.name)
            made.setChecked(person.id in ticked)
            made.toggled.connect(self._tell)
            self.boxes[person.id] = made
            self._grid.addWidget(made, 1 + index % half, index // half, Qt.AlignmentFlag.AlignTop)

    def chosen(self) -> list[str]:
        return [person for person, box in self.boxes.items() if box.isChecked()]

    def show_numbers(self, papers: Sequence[OnePaper], present: int) -> None:
        count = len(self.chosen())
        word = tr(_NUMBERS[count]) if count < len(_NUMBERS) else str(count)
        self._head.setText(plural(count, "{word} exemplaar", "{word} exemplaren", word=word))
        self._head.updateGeometry()
        numbers = {paper.person: paper.number for paper in papers}
        shown = papers[present].person if papers else ""
        for person, box in self.boxes.items():
            box.say(tr("nr. {number}", number=numbers[person]) if person in numbers else "", shown=person == shown)

    def _tell(self) -> None:
        self.people_changed.emit()


class Pile(QWidget):
    """What goes along to the meeting: each part ticked, or with the reason why it cannot be made yet."""

    parts_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._head = Words(look, "", "section")
        head = QHBoxLayout()
        head.setContentsMargins(look.px(INSET), 0, look.px(INSET), look.px(6))
        head.addWidget(self._head)
        box.addLayout(head)
        self.boxes: dict[PaperKind, _CopyBox] = {}
        self._missing: Mapping[PaperKind, str] = {}
        for kind, _reader in PARTS:
            made = _CopyBox(look, tr(NAMES[kind]))
            made.setChecked(True)
            made.toggled.connect(self._tell)
            self.boxes[kind] = made
            box.addWidget(made)

    def show_missing(self, missing: Mapping[PaperKind, str]) -> None:
        """Say of each part what must be done first, '' when it can be made."""
        self._missing = missing
        for kind, made in self.boxes.items():
            made.setEnabled(not missing[kind])
            made.setToolTip(missing[kind])

    def chosen(self) -> list[PaperKind]:
        return [kind for kind, box in self.boxes.items() if box.isChecked() and box.isEnabled()]

    def show_numbers(self, papers: Sequence[OnePaper], present: int) -> None:
        self._head.setText(plural(len(papers), "{n} blad voor de bijeenkomst", "{n} bladen voor de bijeenkomst"))
        self._head.updateGeometry()
        shown = papers[present].wanted.kind if papers else None
        for kind, made in self.boxes.items():
            count = sum(paper.wanted.kind is kind for paper in papers)
            how_many = plural(count, "{n} blad", "{n} bladen") if count else ""
            made.say(tr("kan nog niet") if self._missing.get(kind) else how_many, shown=kind is shown)

    def _tell(self) -> None:
        self.parts_changed.emit()


class Choices(QWidget):
    """Where the choices stand: no wider than it must be beside the preview, and all the width there is above it."""

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())
