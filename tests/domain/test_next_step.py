from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from welapp.domain.case import Standing, Will
from welapp.domain.next_step import due_words, next_step
from welapp.domain.youth import HIJ, JUST_NAME, Youth

TODAY = date(2026, 11, 27)
BRAM = Youth("Bram", HIJ)
NEW = Standing(
    will=None,
    answered=False,
    shared=False,
    unread=True,
    paper=False,
    meeting_on=None,
    feedback_due=None,
    fed_back=False,
)
READ = replace(NEW, will=Will.YES, answered=True, shared=True, unread=False)
AFTER = replace(READ, paper=True, meeting_on=date(2026, 11, 26), feedback_due=date(2026, 12, 3))


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (NEW, "Ga op bezoek bij Bram"),
        (replace(NEW, will=Will.YES), "Ga verder met het bezoek bij Bram"),
        (replace(READ, unread=True), "Lees samen met Bram alles terug"),
        (READ, "Maak het tafelblad"),
        (replace(READ, paper=True), "Kies een dag voor de tafel"),
        (replace(READ, paper=True, meeting_on=date(2026, 12, 1)), "Ga met Bram aan tafel"),
        (AFTER, "Vertel Bram wat er bedacht is"),
        (replace(AFTER, fed_back=True), "Klaar: Bram weet wat er bedacht is"),
        (replace(READ, conflicts=2), "Kies welke versie klopt"),
        (replace(NEW, conflicts=1), "Kies welke versie klopt"),
        (replace(AFTER, conflicts=1), "Vertel Bram wat er bedacht is"),
    ],
)
def test_every_stage_has_its_own_next_step(standing: Standing, sentence: str) -> None:
    assert next_step(BRAM, standing, TODAY).sentence == sentence


def test_not_now_is_an_end_in_itself_and_never_late() -> None:
    step = next_step(BRAM, replace(AFTER, will=Will.NOT_NOW), TODAY)
    assert step.sentence == "Bram wil nu niet. Dat is goed."
    assert not step.late
    assert not step.pressing


def test_rather_not_leaves_the_door_open_in_the_words_that_the_youth_chose() -> None:
    resting = replace(NEW, will=Will.RATHER_NOT)
    assert next_step(BRAM, resting, TODAY).when == "hij mag er altijd op terugkomen"
    assert next_step(Youth("Robin", JUST_NAME), resting, TODAY).when == "Robin mag er altijd op terugkomen"


def test_a_youth_who_heard_everything_is_finished_even_after_saying_not_now() -> None:
    told = replace(AFTER, will=Will.NOT_NOW, fed_back=True)
    assert next_step(BRAM, told, TODAY).sentence == "Klaar: Bram weet wat er bedacht is"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (6, "vóór do 3 dec, nog 6 dagen"),
        (1, "vóór za 28 nov, nog 1 dag"),
        (0, "vandaag"),
        (-2, "was vóór wo 25 nov"),
    ],
)
def test_the_day_of_telling_counts_down_and_never_accuses(days: int, words: str) -> None:
    assert due_words(TODAY + timedelta(days=days), TODAY) == words


def test_what_was_promised_presses_and_a_planned_table_does_not() -> None:
    assert next_step(BRAM, AFTER, TODAY).pressing
    assert not next_step(BRAM, replace(READ, meeting_on=date(2026, 12, 1)), TODAY).pressing


def test_only_a_promised_day_that_passed_is_late() -> None:
    assert not next_step(BRAM, AFTER, TODAY).late
    assert next_step(BRAM, AFTER, date(2026, 12, 4)).late


@pytest.mark.parametrize(
    ("days", "when"),
    [
        (3, "het bezoek is ma 30 nov"),
        (0, "het bezoek is vandaag"),
        (-1, "het bezoek zou do 26 nov zijn"),
    ],
)
def test_a_visit_that_was_planned_says_its_day(days: int, when: str) -> None:
    day = TODAY + timedelta(days=days)
    step = next_step(BRAM, replace(NEW, visit_on=day), TODAY)
    assert (step.sentence, step.when, step.due) == ("Ga op bezoek bij Bram", when, day)
    assert not step.late


def test_after_the_visit_its_day_is_no_longer_what_is_next() -> None:
    assert "bezoek is" not in next_step(BRAM, replace(READ, visit_on=TODAY), TODAY).when
