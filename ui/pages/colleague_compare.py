"""Comparing the digits with a colleague, and what to do when a known name suddenly comes with another key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.desk import Desk
from ui.pages.colleague_task import ColleagueTask
from ui.pages.colleague_words import Known, new_card_compared, old_card_kept, other_digits, same_digits, taken_as_other
from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, SECONDARY, Button, button, link_button
from ui.widgets.digit_groups import DigitGroups
from ui.widgets.dressed import announce
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.actions.vaults import OpenVault

if TYPE_CHECKING:
    from welapp.actions.contacts import Contact

SAME, DIFFER, LATER = mark("De cijfers zijn gelijk"), mark("Ze zijn anders"), mark("Later")
CALL = mark("Bel {name} op een nummer dat je al had. Herken je de stem? Naast elkaar zitten kan ook.")
OPEN = mark("{name} opent in welapp ‘Collega’s’ en kiest jouw naam. Daarvoor is ook jouw kaart nodig.")
READ = mark("Lees om de beurt een groep voor. Jullie zien dezelfde zes groepen.")
NOT_SENT = mark("Stuur de cijfers niet per mail of bericht. Dan weet je niet wie ze leest.")
COMPARED = mark("Vergeleken. Je kunt nu bundels maken voor {name}.")
OTHER = mark("Dit is iemand anders")
TWO_PEOPLE = mark("Is het een ander die ook zo heet, en ken je die? Kies dan ‘Dit is iemand anders’.")
AS_NEW = mark("Bel die eerst, en vergelijk dan samen de cijfers.")
WRONG = mark("Stuur nog niets aan {name}, en neem niets over.")
WRONG_NEXT = mark(
    "Misschien is een kaart oud of onderweg verwisseld. Geef elkaar een nieuwe kaart, in het echt of op een stick. "
    "Vergelijk daarna opnieuw."
)


class CompareColleague(ColleagueTask):
    """Six groups, large; both answers are as easy to give."""

    read_first = True

    def __init__(self, desk: Desk, known: Known) -> None:
        self._contact = known.contact
        name = self._contact.name
        super().__init__(desk, tr("Cijfers vergelijken met {name}", name=self._contact.called))
        look = self.look
        self.place = self._contact.id
        for icon, sentence in (("phone", CALL), ("people", OPEN), ("speech", READ)):
            self.box.addWidget(IconWords(look, icon, tr(sentence, name=name), wrap=True))
        self.digits = DigitGroups(look, known.number)
        self.box.addWidget(self.digits)
        self.box.addWidget(IconWords(look, "eye-off", tr(NOT_SENT), "small", colour="ink2", wrap=True))
        self.box.addWidget(self.said)
        self.wrong = _clay(self, tr(WRONG, name=name))
        self.wrong.box.addWidget(Words(look, tr(WRONG_NEXT)))
        self.wrong.hide()
        self.box.addWidget(self.wrong)
        self.same = button(look, tr(SAME), PRIMARY, "check")
        self.differ = button(look, tr(DIFFER))
        self.later = link_button(look, tr(LATER))
        row = FlowLayout(gap=look.px(12))
        for each in (self.same, self.differ, self.later):
            row.addWidget(each)
        self.box.addLayout(row)
        self.same.clicked.connect(self.agree)
        self.differ.clicked.connect(self.disagree)
        self.later.clicked.connect(self.stopped)

    def focus_first(self) -> None:
        take_focus(self.digits.groups[0])

    def agree(self) -> None:
        one = self._contact
        sentence = tr(COMPARED, name=one.name)
        self._run(lambda vault: same_digits(vault, one.id), lambda: self.finished.emit(sentence))

    def disagree(self) -> None:
        contact = self._contact.id
        self._run(lambda vault: other_digits(vault, contact), self._show_wrong)

    def _show_wrong(self) -> None:
        """Say what it means; who was too quick can still say that they are the same."""
        self.said.clear()
        self.wrong.show()
        self.same.set_kind(SECONDARY)
        self.same.set_text(tr("Ze zijn toch gelijk"))
        self.differ.hide()
        self.later.set_text(tr("Terug naar de lijst"))
        announce(self.wrong, f"{tr(WRONG, name=self._contact.name)} {tr(WRONG_NEXT)}")
        take_focus(self.later)

    def _run(self, job: Callable[[OpenVault], None], then: Callable[[], None]) -> None:
        self.desk.session.run(self, job, lambda _nothing: then(), self.refused)


class WaitingCard(ColleagueTask):
    """A card waits beside the known one: nothing goes to or comes from this colleague until someone chose."""

    read_first = True

    def __init__(self, desk: Desk, known: Known, title: str) -> None:
        super().__init__(desk, title)
        self._contact = known.contact
        self.place = self._contact.id
        self.later = link_button(self.look, tr(LATER))
        self.later.clicked.connect(self.stopped)

    def add_lines(self, *lines: tuple[str, str]) -> None:
        """`lines` are icons, each with its sentence."""
        for icon, sentence in lines:
            self.box.addWidget(IconWords(self.look, icon, sentence, wrap=True))

    def add_choices(self, *choices: Button) -> None:
        self.box.addWidget(self.said)
        row = FlowLayout(gap=self.px(12))
        for each in (*choices, self.later):
            row.addWidget(each)
        self.box.addLayout(row)

    def choose(self, deed: Callable[[OpenVault, str], None], said: str) -> None:
        contact = self._contact.id
        self.desk.session.run(
            self, lambda vault: deed(vault, contact), lambda _nothing: self.finished.emit(said), self.refused
        )

    def take_other(self) -> None:
        """Both are colleagues from now on; the digits of the new one are what comes next."""
        contact = self._contact.id
        self.desk.session.run(self, lambda vault: taken_as_other(vault, contact), self.other_added.emit, self.refused)


class ChangedKey(WaitingCard):
    """A known name with other keys: a new card of this colleague, a false one, or somebody else of that name."""

    def __init__(self, desk: Desk, known: Known) -> None:
        contact = known.contact
        name = contact.name
        super().__init__(desk, known, tr("Nog een kaart van {name}", name=contact.called))
        look = self.look
        self.warning = _clay(self, _what_happened(contact))
        add = self.warning.box.addWidget
        add(Words(look, tr("De sleutel erop is niet die van eerst. Er gaat nu niets naar {name}.", name=name)))
        add(Words(look, tr("Ook neem je nu niets van {name} over.", name=name)))
        self.box.addWidget(self.warning)
        self._say_who(contact)
        self.add_words(tr("Wat doe je nu?"), "group")
        self.add_lines(
            ("phone", tr("Bel {name} op een nummer dat je al had.", name=name)),
            ("question-circle", tr("Vraag: heb je een nieuwe computer, of een nieuwe kluis?")),
            ("speech", tr("Zegt {name} ja? Lees dan samen deze cijfers van de nieuwe kaart voor.", name=name)),
        )
        self.digits = DigitGroups(look, known.number)
        self.box.addWidget(self.digits)
        self.add_lines(
            ("shield-check", tr("Zegt {name} nee, of zijn de cijfers anders? Houd dan de oude kaart.", name=name))
        )
        self.take: Button = button(look, tr("De cijfers zijn gelijk: neem de nieuwe kaart"), icon="check")
        self.keep = button(look, tr("Houd de oude kaart"))
        self.other = button(look, tr(OTHER), icon="plus")
        if contact.may_be_other:
            self.add_lines(("people", f"{tr(TWO_PEOPLE)} {tr(AS_NEW)}"))
        self.add_choices(self.take, self.keep, self.other)
        self.other.setVisible(contact.may_be_other)  # not before it has its place: it would be a window of its own
        self.take.clicked.connect(self.take_new)
        self.keep.clicked.connect(self.keep_old)
        self.other.clicked.connect(self.take_other)

    def focus_first(self) -> None:
        take_focus(self.digits.groups[0])

    def take_new(self) -> None:
        said = tr("De nieuwe kaart van {name} geldt nu. Je kunt weer bundels maken.", name=self._contact.called)
        self.choose(new_card_compared, said)

    def keep_old(self) -> None:
        said = tr("De oude kaart van {name} blijft. De andere is weg.", name=self._contact.called)
        self.choose(old_card_kept, said)

    def _say_who(self, contact: Contact) -> None:
        """What stands on the cards: another organisation may be the first sign that it is somebody else."""
        known, other = contact.card, contact.rival
        if other is not None and (known.name, known.organisation) != (other.name, other.organisation):
            had, came = _who(known.name, known.organisation), _who(other.name, other.organisation)
            self.box.addWidget(TypedWords(self.look, tr("Op de kaart die je had: {who}", who=had)))
            self.box.addWidget(TypedWords(self.look, tr("Op de andere kaart: {who}", who=came)))


class TakenName(WaitingCard):
    """A colleague whose own card comes under a name that somebody else in the list has already."""

    def __init__(self, desk: Desk, known: Known) -> None:
        contact = known.contact
        name, now = contact.called, contact.rival.name if contact.rival is not None else contact.name
        super().__init__(desk, known, tr("{name} heeft een andere naam", name=name))
        look = self.look
        self.warning = _clay(self, tr("{name} noemt zich nu {other}.", name=name, other=now))
        add = self.warning.box.addWidget
        add(Words(look, tr("Zo heet al iemand in je lijst. Er gaat nu niets naar {name}.", name=name)))
        self.box.addWidget(self.warning)
        self.add_words(tr("Wat doe je nu?"), "group")
        self.add_lines(
            ("phone", tr("Bel {name} op een nummer dat je al had.", name=name)),
            ("question-circle", tr("Vraag: heet je nu {other}?", other=now)),
            ("people", tr("Zegt {name} ja? Dan heten er twee zo. Vergelijk daarna weer samen de cijfers.", name=name)),
        )
        self.keep = button(look, tr("Houd de oude naam"))
        self.other = button(look, tr("Neem de nieuwe naam"), icon="check")
        self.add_choices(self.other, self.keep)
        self.other.clicked.connect(self.take_other)
        self.keep.clicked.connect(
            lambda: self.choose(old_card_kept, tr("{name} houdt in jouw lijst deze naam.", name=name))
        )

    def focus_first(self) -> None:
        take_focus(self.other)


def task_for(desk: Desk, known: Known) -> ColleagueTask:
    """Return what has to be done about a colleague now."""
    if known.contact.renamed:
        return TakenName(desk, known)
    return ChangedKey(desk, known) if known.contact.changed else CompareColleague(desk, known)


def _what_happened(contact: Contact) -> str:
    """A card may also have come in under a name that only looks the same, or under any with half of the known key."""
    other = contact.rival.name if contact.rival is not None else contact.name
    if other == contact.name:
        return tr("Er is een andere kaart met de naam {name}.", name=contact.name)
    if contact.may_be_other:
        return tr("Er is een andere kaart. De naam erop lijkt op {name}.", name=contact.name)
    return tr("De kaart van {other} heeft een stuk van de sleutel van {name}.", other=other, name=contact.name)


def _who(name: str, organisation: str) -> str:
    return f"{name}, {organisation}" if organisation else name


def _clay(task: ColleagueTask, title: str) -> Sheet:
    made = Sheet(task.look, tone="clay_tint", compact=True)
    made.box.setSpacing(task.px(6))
    made.box.addWidget(IconWords(task.look, "alert-circle", title, "label", colour="clay", wrap=True))
    return made
