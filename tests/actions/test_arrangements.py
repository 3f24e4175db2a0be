"""Grounds, people, the meeting, and cases themselves: what a team records around the visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from standstill import StillClock

from welapp.actions import files
from welapp.actions.cases import add_case, archive_case, change_youth, list_cases, read_case
from welapp.actions.files import write_atomically
from welapp.actions.grounds import record_ground, withdraw_ground
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person, change_person, named, remove_person
from welapp.actions.settings import Settings, read_settings, save_settings
from welapp.actions.vaults import OpenVault
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.people import Part, Person
from welapp.domain.youth import HIJ, JUST_NAME, ZIJ, Age
from welapp.errors import KnownError

DAY = date(2026, 11, 26)


def test_grounds_hold_until_their_last_day(vault: OpenVault, mika: str, clock: StillClock) -> None:
    today = clock().date()
    record_ground(vault, mika, Basis.COVENANT, "Convenant", "Marloes", until=today + timedelta(days=2))
    for days, holds in ((0, True), (2, True), (3, False)):
        assert (read_case(vault, mika).ground(today + timedelta(days=days)) is not None) is holds


def test_grounds_that_begin_later_do_not_hold_yet(vault: OpenVault, mika: str, clock: StillClock) -> None:
    today = clock().date()
    record_ground(vault, mika, Basis.BOTH, "", "Ilse", on=today + timedelta(days=1))
    assert read_case(vault, mika).ground(today) is None
    assert read_case(vault, mika).ground(today + timedelta(days=1)) is not None


def test_withdrawn_grounds_end_at_once_and_stay_on_record(vault: OpenVault, mika: str, clock: StillClock) -> None:
    record_ground(vault, mika, Basis.BOTH, "", "Ilse")
    clock.move(days=5)
    record_ground(vault, mika, Basis.YOUTH, "", "Mika")
    first, second = read_case(vault, mika).grounds
    withdraw_ground(vault, mika, first.id)
    case = read_case(vault, mika)
    assert case.ground(clock().date()) == second
    assert [ground.withdrawn_on for ground in case.grounds] == [clock().date(), None]
    withdraw_ground(vault, mika, second.id)
    assert read_case(vault, mika).ground(clock().date()) is None
    assert not withdraw_ground(vault, mika, "unknown").fields


@pytest.mark.parametrize(
    ("basis", "text", "by", "until"),
    [
        (Basis.BOTH, "", "  ", None),
        (Basis.COVENANT, " ", "Marloes", None),
        (Basis.OTHER, "", "Marloes", None),
        (Basis.BOTH, "", "Ilse", date(2020, 1, 1)),
    ],
)
def test_grounds_that_say_too_little_are_refused(
    vault: OpenVault, mika: str, basis: Basis, text: str, by: str, until: date | None
) -> None:
    with pytest.raises(KnownError):
        record_ground(vault, mika, basis, text, by, until=until)
    assert read_case(vault, mika).grounds == ()


@pytest.mark.parametrize("part", [Part.CHAIR, Part.OWNER, Part.COORDINATOR])
def test_a_part_for_one_moves_to_who_gets_it(vault: OpenVault, mika: str, part: Part) -> None:
    first = add_person(vault, mika, Person("", "Wouter", part=part))
    second = add_person(vault, mika, Person("", "Ilse", part=part))
    case = read_case(vault, mika)
    assert [person.id for person in case.people if person.part is part] == [second]
    moved = case.person(first)
    assert moved is not None
    assert moved.part is Part.PARTICIPANT


def test_a_host_may_share_the_work(vault: OpenVault, mika: str) -> None:
    for name in ("Roos", "Kees"):
        add_person(vault, mika, Person("", name, part=Part.HOST))
    assert {p.name for p in read_case(vault, mika).people if p.part is Part.HOST} == {"Roos", "Kees"}


def test_people_are_changed_and_left_out(vault: OpenVault, mika: str) -> None:
    opa = add_person(vault, mika, Person("", "Kees", "opa"))
    kees = read_case(vault, mika).person(opa)
    assert kees is not None
    change_person(vault, mika, replace(kees, name="Opa Kees", at_table=False, phone="06"))
    assert read_case(vault, mika).person(opa) == Person(opa, "Opa Kees", "opa", Part.PARTICIPANT, "06", False)
    remove_person(vault, mika, opa)
    assert read_case(vault, mika).person(opa) is None
    for name in ("", "  ", "x" * 3000):
        with pytest.raises(KnownError):
            add_person(vault, mika, Person("", name))


def test_people_are_found_by_the_name_as_people_write_it(vault: OpenVault, mika: str) -> None:
    zoe = add_person(vault, mika, Person("", "Zoë"))
    case = read_case(vault, mika)
    found = case.people
    assert named(found, " ZOË ") == named(found, "Zoe\u0308") == case.person(zoe)
    assert named(found, "Zoe") is None


def test_what_is_planned_is_read_back(vault: OpenVault, mika: str) -> None:
    meeting = Meeting(
        DAY, time(14, 0), time(15, 30), "Kantine", "Sluispad 4", "soep", "id", date(2026, 12, 1), "lopend"
    )
    plan_meeting(vault, mika, meeting)
    assert read_case(vault, mika).meeting == meeting
    assert not plan_meeting(vault, mika, meeting).fields
    plan_meeting(vault, mika, Meeting())
    assert read_case(vault, mika).meeting == Meeting()


@pytest.mark.parametrize(
    "meeting",
    [
        Meeting(DAY, time(14, 0), time(14, 0)),
        Meeting(DAY, time(14, 0), time(13, 0)),
        Meeting(DAY, feedback_on=DAY - timedelta(days=1)),
        Meeting(DAY, feedback_on=DAY + timedelta(days=8)),
    ],
)
def test_times_that_cannot_be_are_refused(vault: OpenVault, mika: str, meeting: Meeting) -> None:
    with pytest.raises(KnownError):
        plan_meeting(vault, mika, meeting)
    assert read_case(vault, mika).meeting == Meeting()


def test_a_case_is_renamed_and_put_away_and_taken_back(vault: OpenVault, mika: str) -> None:
    change_youth(vault, mika, "Mik", ZIJ, Age.FROM_16)
    youth = read_case(vault, mika).youth
    assert (youth.name, youth.pronouns, youth.age) == ("Mik", ZIJ, Age.FROM_16)
    change_youth(vault, mika, "Mik", JUST_NAME, None)
    assert read_case(vault, mika).youth.age is None
    for away in (True, False):
        archive_case(vault, mika, away)
        assert read_case(vault, mika).archived is away
        assert [row.archived for row in list_cases(vault)] == [away]


@pytest.mark.parametrize("name", ["", " \n", "x" * 3000])
def test_a_case_needs_a_name(vault: OpenVault, name: str) -> None:
    with pytest.raises(KnownError):
        add_case(vault, name, HIJ, None)
    assert list_cases(vault) == []


def test_who_works_here_is_the_coordinator_of_a_new_case(vault: OpenVault, mika: str) -> None:
    coordinator = read_case(vault, mika).with_part(Part.COORDINATOR)
    assert coordinator is not None
    assert coordinator.name == "Marloes"


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings("dark", 1.3),
        Settings("light", 1.15, 10, "dyslexia", 1.4, calm=True),
        Settings("white_on_black", 2.0),
    ],
)
def test_how_the_window_looks_is_remembered_in_the_kluis(vault: OpenVault, settings: Settings) -> None:
    save_settings(vault, settings)
    assert read_settings(vault) == settings


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "blad.pdf"
    write_atomically(path, b"oud")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(files.os, "fsync", fail)
        with pytest.raises(KnownError, match="schijf is vol"):
            write_atomically(path, b"nieuw")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("blad.pdf", b"oud")]
    write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"nieuw"
    assert path.stat().st_mode & 0o077 == 0 or files.os.name != "posix"
