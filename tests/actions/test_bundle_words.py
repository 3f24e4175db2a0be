"""What a bundle brings is said in words that a colleague reads at once, in the order of the conversation."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest
from handing_over import Pair

from welapp.actions import approvals, briefs, grounds, meetings, people, visits
from welapp.actions.incoming import CasePreview
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.papers import PaperKind, Wanted
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def seen(pair: Pair, mika: str, tmp_path: Path) -> CasePreview:
    """Mika's casus as it comes to Farid, who did not have it: a wish, a table and a paper."""
    vault = pair.marloes
    grounds.record_ground(vault, mika, Basis.BOTH, "", "Ilse")
    visits.set_will(vault, mika, Will.YES)
    people.add_person(vault, mika, Person("", "Kees", "opa", Part.PARTICIPANT, at_table=True))
    visits.save_answer(vault, mika, "lekker", Content("Soep."), sharing=EVERYONE)
    visits.save_answer(vault, mika, "wens-in-een-zin", Content("Een boot bouwen."), sharing=EVERYONE)
    visits.save_answer(vault, mika, "laatst-lekker-bezig", Content("Schuren."), sharing=EVERYONE)
    approvals.approve_all(vault, mika, "Marloes")
    meetings.plan_meeting(vault, mika, Meeting(on=date(2026, 12, 5), start=time(14), end=time(15, 30), place="De werf"))
    paper = briefs.make_paper(vault, mika, Wanted(PaperKind.CHAIR, Reader(ReaderKind.CHAIR)))
    briefs.save_paper(vault, mika, paper, tmp_path / "blad.pdf")
    (case,) = pair.look(pair.farid, pair.send(vault, [mika])).cases
    return case


def words(case: CasePreview, label: str) -> list[str]:
    return [line.theirs.words for line in case.lines if line.label == label and line.theirs is not None]


def test_a_paper_that_went_out_is_called_by_its_name(seen: CasePreview) -> None:
    assert words(seen, "Een blad dat is uitgegeven") == ["kaart voor de voorzitter, op 17 november 2026"]


def test_reading_back_is_told_with_the_day_and_who_did_it(seen: CasePreview) -> None:
    assert words(seen, "Alles teruggelezen") == ["op 17 november 2026, door Marloes"]


def test_a_time_is_said_as_people_say_it(seen: CasePreview) -> None:
    assert words(seen, "Begin van de tafel") == ["14.00 uur"]
    assert words(seen, "Einde van de tafel") == ["15.30 uur"]


def test_nothing_is_shown_as_the_kluis_keeps_it(seen: CasePreview) -> None:
    shown = " ".join(line.theirs.words for line in seen.lines if line.theirs is not None and line.field != "since")
    assert not re.findall(r"\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|[0-9a-f]{16}|chair|brief|everyone", shown)


def test_the_answers_come_as_they_were_asked_and_the_table_as_it_is_planned(seen: CasePreview) -> None:
    labels = [line.label for line in seen.lines if line.field == "answer"]
    assert labels == ["Laatst lekker bezig", "Je wens in één zin", "Wat jij lekker vindt"]
    table = [line.field for line in seen.lines if line.item == "meeting"]
    assert table == ["on", "start", "end", "place"]
