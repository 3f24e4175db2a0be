"""What a control tells can be seen without its colours: chosen, done, wrong, taken or saved each have a shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shapes import LEAST, difference, picture_of
from tests.ui.shown_widgets import PEOPLE, PLACES, STEPS
from ui.pages.brief_readers import Copies, Readers
from ui.pages.person_row import PersonRow
from ui.pages.questions_list import QuestionList, lines_of
from ui.pages.restore_list import ChoiceList
from ui.pages.restore_supply import Choice
from ui.pages.ticks import StepTicks
from ui.palettes import Colours
from ui.rail import Rail
from ui.theme import Look
from ui.widgets.calendar import DayCalendar
from ui.widgets.choices import MINUS, Chips, ChoiceCards
from ui.widgets.controls import CheckBox
from ui.widgets.deck_cards import Card, LaidCard
from ui.widgets.deck_tray import FITS, Tray
from ui.widgets.drawing import DrawingBoard
from ui.widgets.dressed import Dressed, paint_box, paint_check, painter_for
from ui.widgets.form import FormColumn, RadioPills
from ui.widgets.path import PathPanel, Stone, StoneState
from ui.widgets.place_grid import PlaceGrid
from ui.widgets.seating import SeatingTable
from ui.widgets.seating_tray import Placed, SeatingTray
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.share import CHOICES, ShareChoice
from ui.widgets.sheet import SavedMark
from ui.widgets.stages import Stage, StageLine
from ui.widgets.voices import VoiceLine
from ui.widgets.word_slider import WordSlider
from welapp.actions.backup_files import BackupCopy, Where
from welapp.actions.questions import shipped_forms
from welapp.domain.case import Case
from welapp.domain.people import Person
from welapp.domain.visit_steps import VisitStep
from welapp.domain.youth import HIJ, Youth
from welapp.forms import edit

States = Mapping[str, Callable[[], object]]
Made = tuple[QWidget, States]
NAMES = [(letter, letter) for letter in "ab"]
"""Words of one letter: heavier letters are no sign, and hardly any dots here."""
PALETTES = [colours for colours in Colours if colours is not Colours.SYSTEM]


class Painted(Dressed, QWidget):
    """A pill in tones of its own: what a control would be that tells something with colours."""

    def __init__(self, look: Look, fill: str, border: str, tone: str, *, check: bool = False) -> None:
        QWidget.__init__(self)
        self._tones, self._check = (fill, border, tone), check
        self.resize(90, 44)
        self.dress(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_for(self), QRectF(self.rect())
        fill, border, tone = (self.look.colour(name) for name in self._tones)
        paint_box(painter, box, fill, border, 1, 10)
        self.paint_text(painter, box.adjusted(16, 0, 0, 0), "Schrijf", "small", self._tones[2], 600)
        if self._check:
            paint_check(painter, 80, 22, 10, tone, 2)


@pytest.mark.parametrize("colours", PALETTES)
def test_other_colours_alone_are_no_difference_and_a_check_is(qtbot: QtBot, look: Look, colours: Colours) -> None:
    look.set_colours(colours)
    plain = ("sheet", "line2", "ink2")
    for tones in (("petrol", "petrol", "on_petrol"), ("petrol_tint", "petrol", "petrol_strong"), plain):
        one, other = Painted(look, *plain), Painted(look, *tones)
        signed = Painted(look, *tones, check=True)
        for widget in (one, other, signed):
            qtbot.addWidget(widget)
        assert difference(picture_of(look, one), picture_of(look, other)) < LEAST
        assert difference(picture_of(look, one), picture_of(look, signed)) >= LEAST


def check_box(look: Look) -> Made:
    box = CheckBox(look, "a")
    return box, {"off": lambda: box.setChecked(False), "on": lambda: box.setChecked(True)}


def radio_pills(look: Look) -> Made:
    pills = RadioPills(look, "Wat?", NAMES)
    return pills, {"a": lambda: pills.choose("a"), "b": lambda: pills.choose("b")}


def chips(look: Look, mark: str = "check") -> Made:
    row = Chips(look, "Wat?", NAMES, mark=mark)
    return row, {"none": lambda: row.show_choice([]), "a": lambda: row.show_choice(["a"])}


def choice_cards(look: Look, *, many: bool) -> Made:
    row = ChoiceCards(look, "Wat?", NAMES, many=many)
    return row, {"none": lambda: row.show_choice([]), "a": lambda: row.show_choice(["a"])}


def steps(look: Look) -> Made:
    line = WordSlider(look, "Hoe?", [(step, step) for step, _ in STEPS])
    return line, {step: partial(line.show_choice, step) for step in ("", "a", "b")}


def places(look: Look) -> Made:
    grid = PlaceGrid(look, PLACES)
    ids = [place.id for place in PLACES]
    return grid, {
        "none": lambda: grid.show_choice([]),
        "first": lambda: grid.show_choice(ids[:1]),
        "the other first": lambda: grid.show_choice([ids[1], ids[0]]),
        "both": lambda: grid.show_choice(ids[:2]),
    }


def segments(look: Look) -> Made:
    switch = SegmentedSwitch(look, "Hoe?", [("a", "a", "pencil"), ("b", "b", "")], "a")
    return switch, {"a": lambda: switch.choose("a"), "b": lambda: switch.choose("b")}


def sharing(look: Look, *, compact: bool) -> Made:
    share = ShareChoice(look, readers=PEOPLE, compact=compact)
    return share, {choice: partial(share.show_choice, choice) for choice in CHOICES}


def voices(look: Look) -> Made:
    parent = QWidget()
    line = VoiceLine(look, NAMES, parent)
    line.setParent(None)
    return line, {
        "a": lambda: line.choose("a"),
        "b": lambda: line.choose("b"),
        "b, and there is something of a": lambda: line.show_written(["a"]),
    }


def tools(look: Look) -> Made:
    board = DrawingBoard(look)
    board.resize(1000, 300)
    return board, {
        "pen": board.take_pen,
        "eraser": board.take_eraser,
        "red": lambda: board.take_ink("rood"),
        "thick": lambda: board.take_width(2),
    }


def path(look: Look, *, folded: bool) -> Made:
    panel = PathPanel(look, "Hoi")
    panel.resize(300, 200)
    panel.set_stones([Stone("a", "a", "person"), Stone("b", "b", "pin")])
    panel.fold(folded)
    return panel, {
        state: partial(panel.set_stones, [Stone("a", "a", "person", state), Stone("b", "b", "pin")])
        for state in StoneState
    }


def stage_line(look: Look) -> Made:
    line = StageLine(look)
    line.resize(400, 110)
    return line, {state: partial(line.set_stages, [Stage("a", state=state), Stage("b")]) for state in StoneState}


def seats(look: Look) -> Made:
    table = SeatingTable(look, "M")
    table.resize(640, 380)
    show = partial(table.show_seats, prompt="", in_hand=0, holding=False)
    return table, {
        "free": partial(show, {}),
        "taken": partial(show, {1: " "}),
        "wanted": partial(show, {}, holding=True),
        "in hand": partial(show, {1: "a"}, in_hand=1),
    }


def guests(look: Look) -> Made:
    tray = SeatingTray(look)
    two = [Placed("a"), Placed("b")]
    return tray, {
        "nobody": lambda: tray.show_guests(two, -1),
        "a": lambda: tray.show_guests(two, 0),
        "seated": lambda: tray.show_guests([replace(two[0], place=1), two[1]], -1),
    }


def tray_of_cards(look: Look) -> Made:
    tray = Tray(look, FITS, 1, "a")
    tray.resize(240, 240)
    return tray, {"still": lambda: tray.show_target(False), "a card would lie here": lambda: tray.show_target(True)}


def tray_that_waits(look: Look) -> Made:
    tray = Tray(look, FITS, 1, "a")
    tray.resize(240, 240)
    return tray, {"still": lambda: tray.show_wanted(False), "a card is held": lambda: tray.show_wanted(True)}


def laid_card(look: Look, *, picture: str = "") -> Made:
    card = LaidCard(look, "a", Card("a", picture), "a")
    card.resize(240, 49)
    return card, {"lies": lambda: card.show_held(False), "is held": lambda: card.show_held(True)}


def month(look: Look) -> Made:
    parent = QWidget()
    calendar = DayCalendar(look, parent)
    calendar.setParent(None)
    calendar.resize(calendar.sizeHint())
    return calendar, {str(day): partial(calendar.setSelectedDate, QDate(2026, 11, day)) for day in (3, 12)}


def saved(look: Look) -> Made:
    mark = SavedMark(look)
    mark.resize(200, 24)
    return mark, {
        "saving": mark.show_saving,
        "saved": mark.show_saved,
        "not saved": lambda: mark.show_not_saved(""),
        "nothing": mark.show_nothing,
    }


def field(look: Look) -> Made:
    form = FormColumn(look)
    line = form.add_line("a")
    look.dress(form)
    return form, {"right": lambda: form.show_error(line, ""), "wrong": lambda: form.show_error(line, "b")}


def rail(look: Look) -> Made:
    made = Rail(look)
    made.resize(104, 500)
    return made, {name: partial(made.show_present, name) for name in ("cases", "vault", "settings")}


def readers(look: Look) -> Made:
    made = Readers(look, "M")
    return made, {kind: card.click for kind, card in made.cards.items()}


def person_row(look: Look) -> Made:
    person = Person("a", "a")
    row = PersonRow(look, person)
    return row, {
        "there": lambda: row.set_present(False),
        "open beside it": lambda: row.set_present(True),
        "not at the table": lambda: (row.set_present(False), row.show_person(replace(person, at_table=False))),
    }


def moments(look: Look) -> Made:
    rows = ChoiceList(look)
    copy = BackupCopy(Path(), datetime(2026, 1, 1, tzinfo=UTC), 0, Where.HERE)
    rows.show_choices([Choice(copy, (Where.HERE,))] * 2, ["a", "b"])
    rows.resize(300, rows.height())
    return rows, {"a": lambda: rows.choose(0), "b": lambda: rows.choose(1)}


def visit_steps(look: Look) -> Made:
    ticks = StepTicks(look)
    step = VisitStep("a", "a", False, False)
    return ticks, {
        "not yet": lambda: ticks.show_steps([step]),
        "done": lambda: ticks.show_steps([replace(step, done=True)]),
    }


def copies(look: Look) -> Made:
    people = (Person("a", "a"), Person("b", "b"))
    made = Copies(look)
    made.show_people(Case("case", Youth("M", HIJ), date(2026, 11, 1), people=people))

    def show(whose: str) -> None:
        for person, box in made.boxes.items():
            box.say("nr. 1", shown=person == whose)

    return made, {whose: partial(show, whose) for whose in ("a", "b")}


def questions(look: Look) -> Made:
    rows, form = QuestionList(look), shipped_forms().youth
    rows.resize(300, 200)
    first, second = lines_of(form)[:2]
    asked = edit.question_in(form, second.id)
    assert asked is not None
    hidden = edit.put_question(form, replace(asked, hidden=True))
    return rows, {
        "first": lambda: rows.show_form(form, first.id),
        "second": lambda: rows.show_form(form, second.id),
        "second, hidden": lambda: rows.show_form(hidden, second.id),
    }


CONTROLS = {
    "check box": check_box,
    "radio pills": radio_pills,
    "chips": chips,
    "chips of what rather not": partial(chips, mark=MINUS),
    "choice cards, one": partial(choice_cards, many=False),
    "choice cards, many": partial(choice_cards, many=True),
    "steps in words": steps,
    "places": places,
    "two ways": segments,
    "who may read": partial(sharing, compact=False),
    "who may read, in pills": partial(sharing, compact=True),
    "who says this": voices,
    "tools to draw": tools,
    "path": partial(path, folded=False),
    "path without words": partial(path, folded=True),
    "stages": stage_line,
    "seats": seats,
    "who may sit": guests,
    "pile": tray_of_cards,
    "pile that waits": tray_that_waits,
    "laid card": laid_card,
    "laid card with a picture": partial(laid_card, picture="oor"),
    "month": month,
    "saved": saved,
    "field": field,
    "rail": rail,
    "readers": readers,
    "person": person_row,
    "moments to go back to": moments,
    "steps of the visit": visit_steps,
    "copies": copies,
    "questions of the team": questions,
}


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize("control", CONTROLS.values(), ids=CONTROLS)
def test_what_a_control_tells_has_a_shape(
    qtbot: QtBot, look: Look, control: Callable[[Look], Made], colours: Colours
) -> None:
    look.set_colours(colours)
    widget, states = control(look)
    qtbot.addWidget(widget)
    if widget.size() == QWidget().size():
        widget.adjustSize()
    look.dress(widget)
    widget.show()
    pictures = {}
    for state, tell in states.items():
        tell()
        pictures[state] = picture_of(look, widget)
    apart = {pair: difference(*(pictures[one] for one in pair)) for pair in combinations(pictures, 2)}
    assert {pair: dots for pair, dots in apart.items() if dots < LEAST} == {}
