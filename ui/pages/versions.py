"""Versions of one thing side by side: what each says, who wrote it, and which one counts from now on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.columns import Columns
from ui.pages.marked_words import Mark, MarkedWords
from ui.pages.version_words import Said
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import RadioPill
from ui.widgets.dressed import ArrowsToParent, Dressed, HeedsToggle, announce, paint_box, paint_radio, painter_for
from ui.widgets.fitting import Fitting
from ui.widgets.focus import take_focus
from ui.widgets.ink_view import InkView
from ui.widgets.sheet import Hairline, IconMark, IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.answers import Content
from welapp.domain.wording import Part, compared

BOTH = "both"
Draw = Callable[[InkView, Content], None]
LEAVE = mark("Laat beide staan")
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_RADIUS, _DRAWN_HIGH = 14, 150
LONGER = mark("De rest is te lang om hier te laten zien.")
_LONGEST = 20_000  # characters: more takes the window minutes to lay out
_TITLE = 36  # px from the radio mark to its words


class _Title(HeedsToggle, ArrowsToParent, Fitting, QRadioButton):
    """The name of a version, which chooses it."""

    def __init__(self, look: Look, text: str) -> None:
        QRadioButton.__init__(self, text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", 10)
        self.dress(look)

    def sizeHint(self) -> QSize:
        return self.fitted(self.text(), "group", self.px(_TITLE), self.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.least_fitted(self.text(), "group", self.px(_TITLE), self.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = painter_for(self), self.px(24)
        paint_radio(painter, self.look, QRectF(0, (self.height() - side) / 2, side, side), self.isChecked())
        box = QRectF(self.px(_TITLE), 0, self.width() - self.px(_TITLE) + 1, self.height())
        self.paint_words(painter, box, self.text(), "group")


class _Both(ArrowsToParent, RadioPill):
    """Let both stand; arrows come here from the versions too."""


def _beginning(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…\n{tr(LONGER)}"


class VersionCard(Dressed, QFrame):
    """One version; with `choosable` a press anywhere on it chooses it."""

    def __init__(
        self,
        look: Look,
        version: Said,
        parts: Sequence[Part],
        readers: Sequence[Part],
        *,
        how: Mark,
        choosable: bool,
        draw: Draw | None = None,
    ) -> None:
        QFrame.__init__(self)
        self.version = version
        self.dress(look)
        self.title = _Title(look, version.title) if choosable else None
        box = QVBoxLayout(self)
        box.setContentsMargins(*[look.px(side) for side in (24, 8 if choosable else 16, 24, 16)])
        box.setSpacing(0)
        box.addWidget(self.title or Words(look, version.title, "group"))
        under = QHBoxLayout()
        under.setContentsMargins(look.px(_TITLE) if choosable else 0, 0, 0, look.px(10))
        under.addWidget(Words(look, version.by, "small"))
        box.addLayout(under)
        self.words = MarkedWords(look, parts, version.role, how=how)
        if version.text:
            box.addWidget(self.words)
        content = version.content
        if content is not None and (content.strokes or (content.photo and draw)):
            view = InkView(look)
            view.setMinimumHeight(look.px(_DRAWN_HIGH))
            if draw is not None:
                draw(view, content)
            else:
                view.set_strokes(content.strokes, version.drawn)
            box.addWidget(view)
        box.addStretch(1)
        self._add_foot(box, readers, how)
        if self.title is not None:
            self.title.setAccessibleDescription(self.aloud())
            self.title.toggled.connect(self.update)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def aloud(self) -> str:
        """All that the card shows, as one text for a screen reader."""
        version = self.version
        said = (version.by, self.words.spoken(), version.drawn, version.readers, version.approved, version.unread)
        return ". ".join(words.rstrip(".") for words in said if words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.title is not None and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.title.setFocus(Qt.FocusReason.MouseFocusReason)
            self.title.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        chosen = self.title is not None and self.title.isChecked()
        border = look.colour("petrol" if chosen else "line2" if self.title is not None else "line")
        paint_box(painter, QRectF(self.rect()), look.colour("sheet"), border, 3 if chosen else 1, _RADIUS)

    def _add_foot(self, box: QVBoxLayout, readers: Sequence[Part], how: Mark) -> None:
        look, version = self.look, self.version
        if not (version.readers or version.approved or version.unread):
            return
        box.addSpacing(look.px(10))
        box.addWidget(Hairline(look))
        box.addSpacing(look.px(10))
        if version.readers:
            row = QHBoxLayout()
            row.setSpacing(look.px(10))
            row.addWidget(IconMark(look, "person", "ink2", beside="body"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(MarkedWords(look, readers, how=how), 1)
            box.addLayout(row)
        if version.approved:
            box.addWidget(IconWords(look, "check-circle", version.approved, "label", colour="moss", wrap=True))
        if version.unread:
            box.addWidget(IconWords(look, "question-circle", version.unread, "label", colour="apricot_text", wrap=True))


class VersionsView(QWidget):
    """What it is about, the versions, 'Laat beide staan' where that may be chosen, and what follows from the choice."""

    chosen = Signal(str)  # a revision, or BOTH

    def __init__(self, look: Look, draw: Draw | None = None) -> None:
        """`draw` shows a drawing, also one that is a photo in this kluis."""
        super().__init__()
        self._look, self._draw = look, draw
        self.cards: list[VersionCard] = []
        self.both: RadioPill | None = None
        self.title = Words(look, "", "section")
        self.lead = Words(look, "", colour="ink2")
        self.note = Sheet(look, tone="apricot_tint", compact=True)
        self._noted = IconWords(look, "alert-circle", "", wrap=True)
        self._noted.mark.set_icon("alert-circle", "apricot_text")
        self.note.box.addWidget(self._noted)
        self.note.hide()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(4))
        self._box.addWidget(self.title)
        self._box.addWidget(self.lead)
        self._box.addSpacing(look.px(10))
        self._inside: QWidget | None = None
        self._box.addWidget(self.note)
        self._group = QButtonGroup(self)

    def show_versions(
        self,
        title: str,
        lead: str,
        versions: Sequence[Said],
        *,
        choosable: bool = False,
        replaces: bool = False,
        chosen: str = "",
        leave: str = "",
    ) -> None:
        """Show them; two are compared word by word, and with `replaces` the second takes the place of the first.

        `leave` offers to let all of them stand, in those words.
        """
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.say("")
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        self.cards = self._made_cards(versions, choosable=choosable, replaces=replaces)
        self.both = _Both(self._look, leave) if leave and choosable else None
        self._inside = self._placed()
        self._box.insertWidget(self._box.indexOf(self.note), self._inside)
        for card in self.cards:
            if card.title is not None:
                self._take(card.title, card.version.revision, chosen)
        if self.both is not None:
            self._take(self.both, BOTH, chosen)

    def say(self, words: str) -> None:
        """Say under the versions what follows from the choice."""
        news = words and words != self._noted.words.text()
        self._noted.set_text(words)
        self.note.setVisible(bool(words))
        if news:
            announce(self._noted.words, words)

    def focus_first(self) -> None:
        buttons = self._group.buttons()
        checked = self._group.checkedButton()
        if buttons:
            take_focus(checked or buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one version to the next and choose it, as in any group of choices."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        row = [*(card.title for card in self.cards if card.title is not None), *filter(None, [self.both])]
        here = next((place for place, one in enumerate(row) if one.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        to = row[(here + step) % len(row)]
        take_focus(to)
        to.setChecked(True)

    def _take(self, radio: QRadioButton, revision: str, chosen: str) -> None:
        self._group.addButton(radio)
        radio.setChecked(revision == chosen)
        radio.toggled.connect(lambda on, which=revision: self.chosen.emit(which) if on else None)

    def _made_cards(self, versions: Sequence[Said], *, choosable: bool, replaces: bool) -> list[VersionCard]:
        """Two versions are compared; of one, or of more, nothing is marked."""
        ways = [Mark.GONE, Mark.ADDED] if replaces and len(versions) == 2 else [Mark.HERE] * len(versions)
        texts = _marked([_beginning(one.text) for one in versions])
        readers = _marked([_beginning(one.readers) for one in versions])
        return [
            VersionCard(self._look, one, words, who, how=how, choosable=choosable, draw=self._draw)
            for one, words, who, how in zip(versions, texts, readers, ways, strict=True)
        ]

    def _placed(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, self._look.px(6))
        box.setSpacing(self._look.px(12))
        if len(self.cards) == 2:
            box.addWidget(Columns(self._look, (self.cards[0], self.cards[1]), (1, 1), level=True))
        else:
            for card in self.cards:
                box.addWidget(card)
        if self.both is not None:
            row = QHBoxLayout()
            row.addWidget(self.both)
            row.addStretch(1)
            box.addLayout(row)
        return inside


def _marked(texts: Sequence[str]) -> Sequence[tuple[Part, ...]]:
    return compared(*texts) if len(texts) == 2 else [(Part(text, own=False),) for text in texts]
