"""The next step of a casus in words: what to do, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welapp.domain.case import Stage, Standing, Will
from welapp.domain.dutch import short_date
from welapp.domain.youth import Youth

CHOOSE = "Kies welke versie klopt"


@dataclass(frozen=True, slots=True)
class NextStep:
    """`when` follows the sentence on its own line; `pressing` is what the team promised the youth."""

    sentence: str
    when: str = ""
    due: date | None = None
    pressing: bool = False
    late: bool = False

    @property
    def choosing(self) -> bool:
        """Whether it is to choose between two versions."""
        return self.sentence == CHOOSE


def next_step(youth: Youth, standing: Standing, today: date) -> NextStep:
    """Return the one thing whose turn it is; 'nu niet' and 'liever niet' are ends in themselves."""
    name = youth.name
    if standing.will is Will.NOT_NOW and not standing.fed_back:
        return NextStep(f"{name} wil nu niet. Dat is goed.", "vraag het later nog eens")
    if standing.will is Will.RATHER_NOT and not standing.fed_back:
        return NextStep(f"{name} wil liever niet. Dat is goed.", f"{youth.subject} mag er altijd op terugkomen")
    stage = standing.stage(today)
    if stage is Stage.FEEDBACK and standing.feedback_due is not None:
        return _telling(name, standing.feedback_due, today)
    if stage is Stage.DONE:
        return NextStep(f"Klaar: {name} weet wat er bedacht is")
    if standing.conflicts:
        things = "1 ding" if standing.conflicts == 1 else f"{standing.conflicts} dingen"
        return NextStep(CHOOSE, f"van {things} zijn er twee versies")
    if stage is Stage.PREPARE and standing.visit_on is not None:
        return NextStep(_sentence(name, stage, standing), _visit_day(standing.visit_on, today), standing.visit_on)
    return NextStep(_sentence(name, stage, standing), _table_day(standing.meeting_on, today), standing.meeting_on)


def keep_or_erase(until: date) -> NextStep:
    """What is next when the last day of keeping is behind us."""
    return NextStep(
        "Bewaren of wissen?", f"de bewaartermijn was tot en met {short_date(until)}", until, pressing=True, late=True
    )


def due_words(due: date, today: date) -> str:
    """'vóór do 3 dec, nog 6 dagen', on the day 'vandaag', after it 'was vóór do 3 dec'."""
    left = (due - today).days
    if left < 0:
        return f"was vóór {short_date(due)}"
    if left == 0:
        return "vandaag"
    return f"vóór {short_date(due)}, nog {'1 dag' if left == 1 else f'{left} dagen'}"


def _sentence(name: str, stage: Stage, standing: Standing) -> str:
    if stage is Stage.PREPARE:
        return f"Ga op bezoek bij {name}"
    if stage is Stage.VISIT:
        return f"Ga verder met het bezoek bij {name}"
    if stage is Stage.READBACK:
        return f"Lees samen met {name} alles terug"
    if stage is Stage.TABLE:
        return f"Ga met {name} aan tafel"
    return "Kies een dag voor de tafel" if standing.paper else "Maak het tafelblad"


def _visit_day(day: date, today: date) -> str:
    if day < today:
        return f"het bezoek zou {short_date(day)} zijn"
    return "het bezoek is vandaag" if day == today else f"het bezoek is {short_date(day)}"


def _table_day(day: date | None, today: date) -> str:
    if day is None:
        return "nog geen dag voor de tafel"
    if day < today:
        return f"de tafel was {short_date(day)}"
    return "de tafel is vandaag" if day == today else f"de tafel is {short_date(day)}"


def _telling(name: str, due: date, today: date) -> NextStep:
    return NextStep(f"Vertel {name} wat er bedacht is", due_words(due, today), due, pressing=True, late=due < today)
