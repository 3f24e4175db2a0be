"""Preparing the home visit, and asking for the place: what is arranged is kept, and told to the youth who asks."""

from __future__ import annotations

from datetime import date, time

import pypdfium2
from standstill import StillClock
from terminal import Door

from welapp.actions import briefs, cases, held, people, visits
from welapp.actions.approvals import approve_all
from welapp.actions.erasing import erase_case
from welapp.actions.meetings import plan_meeting
from welapp.actions.preparing import plan_visit
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Will
from welapp.domain.meeting import Meeting
from welapp.domain.papers import usual
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.domain.visit import VisitPlan
from welapp.domain.visit_steps import visit_steps

DAY = date(2026, 11, 19)


def held_words(vault: OpenVault, case: str) -> str:
    with pypdfium2.PdfDocument(held.held_paper(vault, case)) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_what_is_arranged_about_the_visit_is_kept_and_can_be_taken_back(vault: OpenVault, mika: str) -> None:
    farid = people.add_person(vault, mika, Person("", "Farid", part=Part.OWNER))
    plan = VisitPlan(DAY, time(14), (farid,), ("De kaartjes",), DAY, farid, ("uitleg",))
    assert plan_visit(vault, mika, plan).cases == {mika}
    assert cases.read_case(vault, mika).visit == plan
    assert not plan_visit(vault, mika, plan).fields
    plan_visit(vault, mika, VisitPlan())
    assert cases.read_case(vault, mika).visit == VisitPlan()


def test_a_visit_of_which_nothing_is_arranged_writes_nothing(vault: OpenVault, mika: str) -> None:
    assert not plan_visit(vault, mika, VisitPlan()).fields


def test_the_day_of_the_visit_stands_in_the_list(vault: OpenVault, mika: str) -> None:
    plan_visit(vault, mika, VisitPlan(on=DAY))
    (row,) = cases.list_cases(vault)
    assert row.standing.visit_on == DAY
    assert row.standing == cases.read_case(vault, mika).standing


def test_what_was_asked_about_the_place_is_kept(vault: OpenVault, mika: str) -> None:
    farid = people.add_person(vault, mika, Person("", "Farid", part=Part.OWNER))
    asking = Asking(Free.YES, "Joke van de roeiclub", farid, DAY, DAY, (farid,))
    plan_meeting(vault, mika, Meeting(place="De Meerval", asking=asking))
    assert cases.read_case(vault, mika).meeting.asking == asking
    assert [row.id for row in cases.find_cases(vault, "roeiclub")] == [mika]


def test_the_youth_reads_all_of_it_with_names_and_earlier_versions_too(
    vault: OpenVault, mika: str, clock: StillClock
) -> None:
    farid = people.add_person(vault, mika, Person("", "Farid", part=Part.OWNER))
    asking = Asking(Free.ASKED, "Joke", farid, DAY, DAY, (farid,))
    plan_meeting(vault, mika, Meeting(feedback_owner=farid, asking=asking))
    plan_visit(vault, mika, VisitPlan(DAY, time(14), (farid,), ("De kaartjes",), DAY, farid, ("uitleg",)))
    text = held_words(vault, mika)
    assert "19 november 2026, 14.00 uur" in text
    assert "De kaartjes" in text
    assert "19 november 2026 door Farid" in text
    assert "Al gedaan bij het bezoek Mika hoorde de uitleg" in text
    assert "gevraagd, wacht op antwoord, gevraagd aan Joke, door Farid, op 19 november 2026" in text
    assert "19 november 2026, met Farid" in text
    clock.move(hours=1)
    plan_visit(vault, mika, VisitPlan())
    plan_meeting(vault, mika, Meeting())
    text = held_words(vault, mika)
    assert "Wie er op bezoek komen" in text
    assert "‘Farid’" in text
    assert "gevraagd, wacht op antwoord" in text
    assert farid not in text


def test_erasing_a_casus_takes_the_visit_along(vault: OpenVault, mika: str, dumped: object) -> None:
    plan_visit(vault, mika, VisitPlan(bring=("zwaluwkoffer",)))
    erase_case(vault, mika)
    assert callable(dumped)
    assert not any("zwaluwkoffer" in cell for cell in dumped(vault))


def done(vault: OpenVault, case: str) -> list[str]:
    return [step.id for step in visit_steps(cases.read_case(vault, case)) if step.done]


def test_the_steps_of_the_visit_follow_from_what_is_in_the_kluis(vault: OpenVault, mika: str) -> None:
    assert done(vault, mika) == []
    plan_visit(vault, mika, VisitPlan(told_on=DAY, ticked=("uitleg", "wil", "teruglezen", "mijn-blad")))
    assert done(vault, mika) == ["ouders", "uitleg"]  # what the kluis can know is not ticked by hand
    visits.set_will(vault, mika, Will.YES)
    visits.save_answer(vault, mika, "lekker", Content("Kaasbroodjes."))
    assert done(vault, mika) == ["ouders", "uitleg", "wil", "vragen"]
    visits.choose_sharing(vault, mika, "lekker", Sharing(Audience.EVERYONE))
    approve_all(vault, mika, "Marloes")
    briefs.note_issued(vault, mika, [briefs.make_paper(vault, mika, usual(Reader(ReaderKind.YOUTH)))])
    assert done(vault, mika) == ["ouders", "uitleg", "wil", "vragen", "delen", "teruglezen", "mijn-blad"]
    visits.save_answer(vault, mika, "lekker", Content("Soep."))
    assert "teruglezen" not in done(vault, mika)


def test_the_visit_can_be_arranged_without_a_window(door: Door, case: str) -> None:
    door.ok("visit", case, "--on", "2026-11-19", "--at", "14:00")
    shown = door.data("show", case, "--json")["visit"]
    assert (shown["on"], shown["start"], shown["along"]) == ("2026-11-19", "14:00", [])
    assert "gaat niet mee op huisbezoek" in door.refused("visit", case, "--with", "Kees")
    assert "Zo werkt deze opdracht niet" in door.refused("visit", case, "--on", "morgen")
