"""Who may read what, when things are due, and how it is said in Dutch."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welapp.domain.answers import Answer, Content, State
from welapp.domain.approval import Approval
from welapp.domain.clock import next_stamp, stamp_time
from welapp.domain.consent import Basis, Ground, usual_basis
from welapp.domain.dutch import capital, listed, plain_date, short_date, time_span
from welapp.domain.meeting import Meeting, four_terms, months_later
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing, may_read
from welapp.domain.youth import HIJ, JUST_NAME, ZIJ, Age, Youth, possessive, pronouns_from

PEOPLE = (Person("w", "Wouter", part=Part.CHAIR), Person("r", "Roos", part=Part.HOST), Person("k", "Kees"))
EVERY_READER = (*(Reader(kind) for kind in ReaderKind), *(Reader(ReaderKind.PERSON, person.id) for person in PEOPLE))


@pytest.mark.parametrize("reader", EVERY_READER, ids=str)
def test_nobody_reads_what_stays_between_us(reader: Reader) -> None:
    for audience in (Audience.US, Audience.UNWRITTEN):
        assert not may_read(Sharing(audience, ("w", "chair", "host", "r", "k", "")), reader, PEOPLE)
    assert not may_read(Sharing(Audience.ONLY), reader, PEOPLE)
    assert may_read(Sharing(Audience.EVERYONE), reader, PEOPLE)


@pytest.mark.parametrize(
    ("chosen", "reader", "may"),
    [
        ("chair", Reader(ReaderKind.CHAIR), True),
        ("chair", Reader(ReaderKind.PERSON, "w"), True),
        ("w", Reader(ReaderKind.CHAIR), True),
        ("w", Reader(ReaderKind.PERSON, "w"), True),
        ("host", Reader(ReaderKind.PERSON, "r"), True),
        ("k", Reader(ReaderKind.PERSON, "k"), True),
        ("k", Reader(ReaderKind.YOUTH), True),
        ("k", Reader(ReaderKind.EVERYONE), False),
        ("k", Reader(ReaderKind.CHAIR), False),
        ("k", Reader(ReaderKind.PERSON, "r"), False),
        ("chair", Reader(ReaderKind.HOST), False),
        ("host", Reader(ReaderKind.PERSON, "w"), False),
        ("gone", Reader(ReaderKind.PERSON, "k"), False),
        ("", Reader(ReaderKind.PERSON), True),
    ][:-1],
)
def test_only_who_was_chosen_reads_it(chosen: str, reader: Reader, may: bool) -> None:
    assert may_read(Sharing(Audience.ONLY, (chosen,)), reader, PEOPLE) is may


def test_a_new_sharing_is_closed() -> None:
    assert Sharing().audience is Audience.US
    assert not Sharing().on_paper


@pytest.mark.parametrize(
    ("revision", "conflicted", "covers"), [("a", False, True), ("b", False, False), ("a", True, False)]
)
def test_an_approval_covers_one_revision(revision: str, conflicted: bool, covers: bool) -> None:
    answer = Answer("q", State.ANSWERED, Content("x"), revision=revision, conflicted=conflicted)
    assert Approval("a", date.today(), "M").covers(answer) is covers  # noqa: DTZ011 - any day
    assert not Approval("", date.min, "M").covers(Answer("q", State.ANSWERED, revision=""))


@pytest.mark.parametrize(
    ("today", "holds"),
    [(date(2026, 1, 4), False), (date(2026, 1, 5), True), (date(2026, 1, 10), True), (date(2026, 1, 11), False)],
)
def test_grounds_hold_from_their_first_to_their_last_day(today: date, holds: bool) -> None:
    assert Ground("g", Basis.BOTH, "", "Ilse", date(2026, 1, 5), date(2026, 1, 10)).holds(today) is holds


def test_withdrawing_counts_from_that_day_on() -> None:
    ground = Ground("g", Basis.BOTH, "", "Ilse", date(2026, 1, 5), None, date(2026, 1, 8))
    assert [ground.holds(date(2026, 1, day)) for day in (7, 8, 9)] == [True, False, False]


def test_the_usual_grounds_follow_the_steps_of_the_law() -> None:
    assert [usual_basis(age) for age in (Age.UNDER_12, Age.FROM_12, Age.FROM_16)] == [
        Basis.PARENTS, Basis.BOTH, Basis.YOUTH,
    ]  # fmt: skip


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-30, 60))
def test_the_youth_hears_back_within_a_week_whatever_was_chosen(day: date, later: int) -> None:
    due = Meeting(day, feedback_on=day + timedelta(days=later)).feedback_due
    assert due is not None
    assert due <= day + timedelta(days=7)
    assert Meeting(day).feedback_due == day + timedelta(days=7)


def test_the_four_terms_count_from_the_start() -> None:
    terms = four_terms(Meeting(date(2026, 10, 31), time(22, 0)))
    assert terms is not None
    assert (terms.hours, terms.days) == (datetime(2026, 11, 1, 2, 0), date(2026, 11, 4))  # noqa: DTZ001 - local to the table
    assert (terms.weeks, terms.months) == (date(2026, 11, 28), date(2027, 2, 28))
    assert four_terms(Meeting()) is None


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(0, 48))
def test_months_later_is_always_a_day_that_exists(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))  # noqa: DTZ001


@given(st.lists(MOMENTS, max_size=20))
def test_stamps_only_go_up_whatever_the_clock_does(moments: list[datetime]) -> None:
    stamps = [""]
    for moment in moments:
        stamps.append(next_stamp(stamps[-1], moment, "device"))
    assert stamps == sorted(set(stamps))


def test_a_stamp_counts_on_within_a_millisecond() -> None:
    now = datetime(2026, 11, 17, tzinfo=UTC)
    full = next_stamp("", now, "d").replace("-0000-", "-ffff-")
    assert next_stamp(full, now, "d") > full
    assert stamp_time(next_stamp("", now, "d")) == now


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Mika", "Mika’s"),
        ("Robin", "Robins"),
        ("Joris", "Joris’"),
        ("Max", "Max’"),
        ("Willy", "Willy’s"),
        ("🦊", "🦊s"),
        ("", "s"),
    ],
)
def test_the_possessive_is_written_as_in_dutch(name: str, of: str) -> None:
    assert possessive(name) == of


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("hij", "hij"), ("ZIJ", "zij"), ("hij / hem", "hij"), ("hij/hem/zijn", "hij"), ("naam", "naam"),
        ("", "naam"), ("die/diens", "die/diens"), ("xe", "xe"), ("a/b/c", "a/b/c"), ("//", "naam"), ("<b>", "<b>"),
    ],
)  # fmt: skip
def test_pronouns_are_read_from_what_people_write(text: str, stored: str) -> None:
    pronouns = pronouns_from(text)
    assert pronouns.text == stored
    assert pronouns_from(pronouns.text) == pronouns


@given(st.text(max_size=30))
def test_any_pronouns_are_read_back_as_they_were_stored(text: str) -> None:
    pronouns = pronouns_from(text)
    assert pronouns_from(pronouns.text) == pronouns


def test_without_pronouns_the_name_is_said() -> None:
    assert [Youth("Mika", one).subject for one in (HIJ, ZIJ, JUST_NAME)] == ["hij", "zij", "Mika"]
    assert Youth("Mika").possessive == "Mika’s"


def test_dates_times_and_lists_are_said_in_dutch() -> None:
    assert short_date(date(2026, 3, 5)) == "do 5 mrt"
    assert plain_date(date(2026, 12, 3)) == "3 december 2026"
    assert time_span(time(14, 0), time(15, 30)) == "14.00 tot 15.30 uur"
    assert time_span(time(9, 5), None) == "09.05 uur"
    assert time_span(None, time(9, 5)) == ""
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a en b", "a, b en c"]
    assert capital("") == ""
