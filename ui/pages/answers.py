"""Ways to answer: an editor for each kind, all of them filling one Content together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pages.company import Company
from ui.pages.photos import Photos
from ui.pages.slider_try_out import SliderTryOut
from ui.pages.spoken import choices_aloud
from ui.pages.visit_frame import Opening
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.choices import Chips, ChoiceCards, Picks
from ui.widgets.deck import FITS, FITS_NOT, UNSURE, CardDeck
from ui.widgets.fields import AnswerField, TextField
from ui.widgets.flow import GivingColumn
from ui.widgets.focus import open_at, take_focus
from ui.widgets.voices import VoiceLine
from ui.widgets.word_slider import WordSlider
from ui.widgets.words import Words
from welapp.domain.answers import Content, LaidCard, Pick, Pile, Said, Voice
from welapp.forms.asked import OWN
from welapp.forms.schema import Kind, Option, Question

TRY_OUT, TRY_OUT_PICTURE = mark("Ik hou van pannenkoeken"), "pannenkoeken"
# Where piles have names of their own: no food and no one, or it would be an answer that is not kept.
PLAIN_TRY_OUT, PLAIN_PICTURE = mark("Een kaartje om te oefenen"), "kaartjes"
YOUTH = "youth"  # the voice that comes first

_PILES: Mapping[str, Pile] = {FITS: Pile.FITS, UNSURE: Pile.UNSURE, FITS_NOT: Pile.NOT}
_TRAYS: Mapping[Pile, str] = {pile: tray for tray, pile in _PILES.items()}


class Editor(QWidget):
    """One way to answer a question. It shows a part of the Content and gives that part back."""

    typed = Signal()  # a letter more or less: keep it after a short pause
    chosen = Signal()  # a choice, a card, a stroke: keep it at once
    next_requested = Signal()
    beside: QWidget | None = None  # a small line that stands beside the choice of ways

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__()
        self.look = look
        self.question = question
        self.setAccessibleName(name)
        self.box = GivingColumn(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(12, table=True))

    def meet(self, company: Company) -> None:
        """Take in who is in company here; once, before anything is shown."""

    def show_photos(self, photos: Mapping[str, QPixmap]) -> None:
        """Take in the photos by their id; once, before anything is shown."""

    def use_photos(self, photos: Photos | None) -> None:
        """Take in what photos of paper drawings go through; once, before anything is shown."""

    def finish(self) -> None:
        """End what a hand is in the middle of, so that it is news before someone goes on."""

    def show_content(self, content: Content) -> None:
        """Show what is stored; this is not news."""
        raise NotImplementedError

    def fill(self, content: Content) -> Content:
        """Return the content with this editor's part as it now stands."""
        raise NotImplementedError

    def focus_answer(self) -> None:
        raise NotImplementedError

    def go_on(self) -> bool:
        """Go on within this way of answering, and return whether there was something to go on to."""
        return False

    def heed(self, _event: QKeyEvent) -> bool:
        """Take a key that nobody else on the page wanted; return whether it was one of ours."""
        return False

    def show_pictures(self, shown: bool) -> None:
        """Show a picture with the words of each option, where there is one."""


class TextEditor(Editor):
    """The youth's own words, and apart from them those of others: every voice has a field of its own."""

    def __init__(self, look: Look, question: Question, name: str, role: str = "answer_typing") -> None:
        super().__init__(look, question, name)
        self._role = role
        self.field = self._new_field(name)
        self.others: dict[Voice, AnswerField] = {}

    def meet(self, company: Company) -> None:
        if not company.others:
            return
        voices = [(YOUTH, company.youth), *((voice.value, name) for voice, name in company.others)]
        for voice, name in company.others:
            self.others[voice] = self._new_field(tr("{name} zegt: {answer}", name=name, answer=self.accessibleName()))
            self.others[voice].hide()
        self._line = VoiceLine(self.look, voices, self)
        self._line.voice_chosen.connect(self._hear)
        self._line.voice_taken.connect(self.focus_answer)
        self.beside = self._line

    def show_content(self, content: Content) -> None:
        self.field.set_text(content.text)
        for voice, field in self.others.items():
            field.set_text("\n".join(said.text for said in content.others if said.by is voice))
        self._mark_written()

    def fill(self, content: Content) -> Content:
        if not self.others:
            return replace(content, text=self.field.text())
        said = tuple(Said(voice, field.text()) for voice, field in self.others.items() if field.text().strip())
        return replace(content, text=self.field.text(), others=said)

    def focus_answer(self) -> None:
        self._present().setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_field(self, name: str) -> AnswerField:
        field = AnswerField(self.look, name, self._role)
        field.text_changed.connect(self._take_letter)
        field.next_requested.connect(self.next_requested)
        self.box.addWidget(field)
        return field

    def _present(self) -> AnswerField:
        return next((field for field in self.others.values() if not field.isHidden()), self.field)

    def _hear(self, voice: str) -> None:
        """The other field comes with its own words and its own caret; what stood there stays in its own."""
        for other, field in self.others.items():
            field.setVisible(other.value == voice)
        self.field.setVisible(voice == YOUTH)

    def _take_letter(self) -> None:
        self._mark_written()
        self.typed.emit()

    def _mark_written(self) -> None:
        if self.others:
            fields = {YOUTH: self.field, **{voice.value: field for voice, field in self.others.items()}}
            self._line.show_written([voice for voice, field in fields.items() if field.text().strip()])


class ChoiceEditor(Editor):
    """Options as cards, or as chips under small headings when they are grouped; beside them an own idea."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self.picks = self._make(name)
        self.picks.choice_changed.connect(self._report)
        self._own = ""
        self.box.addWidget(_scrolling(look, self.picks), 1)

    def show_content(self, content: Content) -> None:
        self._own = own_words(content.picks, self.question.options)
        self.picks.show_choice([pick.id for pick in content.picks], self._own)

    def fill(self, content: Content) -> Content:
        return replace(content, picks=picks_from(self.question.options, self.picks.chosen(), self.picks.own_words()))

    def focus_answer(self) -> None:
        focus_within(self.picks)

    def show_pictures(self, shown: bool) -> None:
        self.picks.show_pictures(shown)

    def _make(self, name: str) -> Picks:
        options = [(one.id, one.label, one.group, one.picture) for one in self.question.options]
        if any(one.group for one in self.question.options):
            return Chips(self.look, name, options, own=self.question.own, many=self.question.many, show_heading=False)
        return ChoiceCards(self.look, name, options, many=self.question.many, own=self.question.own)

    def _report(self, _chosen: object, own: str) -> None:
        typing, self._own = own != self._own, own
        if typing:
            self.typed.emit()
        else:
            self.chosen.emit()


class NameEditor(Editor):
    """'Hoe mogen we je noemen?': the name, and the words that go with it."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self.field = TextField(look, tr("Zo noemen we je"), table=True)
        self.field.setMaximumWidth(look.px(520, table=True))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.next_requested)
        label = Words(look, tr("Zo noemen we je"), "label", table=True)
        label.setBuddy(self.field)
        self.picks = ChoiceCards(
            look, tr("Dit past bij mij"), [(one.id, one.label) for one in question.options], own=question.own
        )
        self.picks.choice_changed.connect(self._picked)
        self._own = ""
        self._showing = False
        self.box.addWidget(label)
        self.box.addWidget(self.field)
        self.box.addSpacing(look.px(12, table=True))
        self.box.addWidget(Words(look, tr("Dit past bij mij"), "label", table=True))
        self.box.addWidget(self.picks)
        self.box.addStretch(1)

    def show_content(self, content: Content) -> None:
        self._showing = True
        self.field.setText(content.text)
        self._own = own_words(content.picks, self.question.options)
        self.picks.show_choice([pick.id for pick in content.picks], self._own)
        self._showing = False

    def fill(self, content: Content) -> Content:
        own = self.picks.own_words()
        picks = picks_from(self.question.options, self.picks.chosen(), "")
        if own:
            # The first pick is what the program goes by; words of one's own say more than a card.
            picks = (Pick(own, own), *picks)
        return replace(content, text=self.field.text(), picks=picks)

    def focus_answer(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def _picked(self, _chosen: object, own: str) -> None:
        typing, self._own = own != self._own, own
        if typing:
            self.typed.emit()
        else:
            self.chosen.emit()


class SliderEditor(Editor):
    """Words on a line; the first time in a visit there is something to try it on, that is never kept."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self.slider = WordSlider(look, name, [(step.id, step.label) for step in question.steps])
        self.slider.step_chosen.connect(self._report)
        self.try_out = SliderTryOut(look)
        self.try_out.done.connect(self._go_on)
        self.box.addWidget(self.try_out)
        self.box.addSpacing(look.px(24, table=True))
        self.box.addWidget(self.slider)
        self.box.addStretch(1)
        self.slider.hide()

    def show_content(self, content: Content) -> None:
        self.slider.show_choice(content.step.id if content.step else "")
        if content.step:
            self.skip_try_out()

    def fill(self, content: Content) -> Content:
        step = next((one for one in self.question.steps if one.id == self.slider.chosen()), None)
        return replace(content, step=Pick(step.id, step.label) if step else None)

    def focus_answer(self) -> None:
        if self.trying:
            self.try_out.focus_first()
        else:
            open_at(self.slider.first())

    @property
    def trying(self) -> bool:
        return not self.try_out.isHidden()

    def skip_try_out(self) -> None:
        self.try_out.hide()
        self.slider.show()

    def aloud(self) -> list[str]:
        return self.try_out.aloud() if self.trying else choices_aloud(self.question, Kind.SLIDER)

    def go_on(self) -> bool:
        """Who tried the slider and presses 'Volgende' means the question, and would pass it by unasked."""
        tried = self.trying and bool(self.try_out.slider.chosen())
        if tried:
            self._go_on()
        return tried

    def _go_on(self) -> None:
        self.skip_try_out()
        take_focus(self.slider.first())

    def _report(self) -> None:
        self.chosen.emit()


class CardsEditor(Editor):
    """Sorting cards; the first is a try-out that is never kept."""

    position_changed = Signal(int, int)

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        cards = [(card.id, card.label, card.picture) for card in question.cards]
        piles = question.piles
        self._piles = question.pile_names  # as they are kept with the cards
        first, picture = (PLAIN_TRY_OUT, PLAIN_PICTURE) if piles else (TRY_OUT, TRY_OUT_PICTURE)
        self.deck = CardDeck(look, cards, try_out=tr(first), try_out_picture=picture, piles=piles)
        self.deck.sorted_changed.connect(self._report)
        self.deck.own_written.connect(self.typed)
        self.deck.position_changed.connect(self.position_changed)
        self.box.addWidget(self.deck, 1)

    def show_photos(self, photos: Mapping[str, QPixmap]) -> None:
        self.deck.show_photos({card.id: photos[card.photo] for card in self.question.cards if card.photo in photos})

    def show_content(self, content: Content) -> None:
        laid = {card.id: _TRAYS[card.pile] for card in content.cards}
        self.deck.show_laid(laid, {card.id: card.label for card in content.cards})
        if content.cards:
            self._piles = content.piles

    def fill(self, content: Content) -> Content:
        laid = tuple(LaidCard(card, self.deck.words_of(card), _PILES[tray]) for card, tray in self.deck.laid().items())
        return replace(content, cards=laid, piles=self._piles if laid else ())

    def focus_answer(self) -> None:
        self.deck.focus_first()

    def heed(self, event: QKeyEvent) -> bool:
        return self.deck.heed(event)

    def show_pictures(self, shown: bool) -> None:
        self.deck.show_pictures(shown)

    def skip_try_out(self) -> None:
        self.deck.skip_try_out()

    def aloud(self) -> list[str]:
        return self.deck.aloud()

    def position(self) -> tuple[int, int]:
        return self.deck.position()

    def _report(self) -> None:
        self.chosen.emit()


def picks_from(options: Sequence[Option], chosen: Sequence[str], own: str) -> tuple[Pick, ...]:
    """The chosen options in the order of the form, and last what was said in own words."""
    picks = tuple(Pick(one.id, one.label, one.group) for one in options if one.id in chosen)
    return (*picks, Pick(OWN, own)) if own else picks


def own_words(picks: Sequence[Pick], options: Sequence[Option]) -> str:
    """What was picked that is no option (any more): own words, or an option that the team took away since."""
    known = {one.id for one in options}
    return ", ".join(pick.label for pick in picks if pick.id not in known)


def focus_within(widget: QWidget) -> None:
    """Give the focus to the first thing inside that takes it."""
    for child in widget.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and not child.isHidden():
            child.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _scrolling(look: Look, inside: QWidget) -> Opening:
    """Many options may need more height than the screen has."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(inside)
    box.addStretch(1)
    area = Opening(look, holder)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return area
