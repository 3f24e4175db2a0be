"""The list of casussen in groups by what is due: this week, later, at rest, finished, put away."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple, overload

from ui.text import mark, plural, tr
from welapp.domain.case import CaseRow, Stage
from welapp.domain.next_step import NextStep, keep_or_erase, next_step
from welapp.domain.youth import Youth, pronouns_from

WEEK = timedelta(days=7)
_PRONOUNS = {text: pronouns_from(text) for text in ("naam", "hij/hem/zijn", "zij/haar/haar", "hen/hen/hun")}


class Group(StrEnum):
    WEEK = mark("Deze week")
    LATER = mark("Later")
    RESTING = mark("In rust")
    DONE = mark("Afgerond")
    PAST = mark("Bewaartermijn voorbij")
    AWAY = mark("Opgeborgen")
    FOUND = mark("Gevonden")


EMPTY = {
    Group.WEEK: ("calendar", mark("Deze week hoef je niets af te maken.")),
    Group.LATER: ("calendar", mark("Hier is nog niets. Casussen zonder dag komen ook hier te staan.")),
    Group.RESTING: ("cup", mark("Hier is niets. Wil een jongere nu niet? Dan staat die casus rustig hier.")),
    Group.DONE: ("flag", mark("Hier is nog niets. Na de terugkoppeling staat een casus hier.")),
}


class Line(StrEnum):
    HEAD = "head"
    CASE = "case"
    EMPTY = "empty"


class ListLine(NamedTuple):
    """One line on the page: a heading with its count, a casus, or the words of an empty group."""

    kind: Line
    group: Group
    total: int = 0
    row: CaseRow | None = None
    first: bool = False
    last: bool = False


def youth_of(row: CaseRow) -> Youth:
    known = _PRONOUNS.get(row.pronouns)
    return Youth(row.name, known if known is not None else pronouns_from(row.pronouns), row.age)


class Lines(Sequence[ListLine]):
    """The lines of the page, made when they are looked at: there may be ten thousand."""

    def __init__(self, groups: Sequence[tuple[Group, Sequence[CaseRow]]]) -> None:
        self._groups = groups
        # Every group has a heading, and an empty one has a line that explains it.
        self._starts = [0, *accumulate(1 + max(1, len(rows)) for _, rows in groups)]

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, place: int) -> ListLine: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[ListLine]: ...

    def __getitem__(self, place: int | slice) -> ListLine | Sequence[ListLine]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        number = bisect_right(self._starts, place) - 1
        group, rows = self._groups[number]
        inside = place - self._starts[number] - 1
        if inside < 0:
            return ListLine(Line.HEAD, group, len(rows))
        if not rows:
            return ListLine(Line.EMPTY, group)
        return ListLine(Line.CASE, group, 0, rows[inside], inside == 0, inside == len(rows) - 1)

    def place_of(self, case: str) -> int | None:
        for number, (_, rows) in enumerate(self._groups):
            for inside, row in enumerate(rows):
                if row.id == case:
                    return self._starts[number] + 1 + inside
        return None


def grouped(rows: Iterable[CaseRow], today: date, *, away: bool) -> Lines:
    """Return the lines of the page; `away` also opens the group of what was put away."""
    groups: dict[Group, list[tuple[date, CaseRow]]] = {group: [] for group in Group}
    for row in rows:
        group, due = _place(row, today)
        groups[group].append((due, row))
    shown = [Group.WEEK, Group.LATER, Group.RESTING, Group.DONE]
    if groups[Group.PAST]:  # also what was put away: nobody would see there that it is time to let go
        shown.insert(1, Group.PAST)
    if away and groups[Group.AWAY]:
        shown.append(Group.AWAY)
    return Lines([(group, [row for _, row in sorted(groups[group], key=itemgetter(0))]) for group in shown])


def found_lines(rows: Sequence[CaseRow]) -> Lines:
    return Lines([(Group.FOUND, rows)] if rows else [])


def _place(row: CaseRow, today: date) -> tuple[Group, date]:
    standing = row.standing
    if row.keep_until is not None and row.keep_until < today:
        return Group.PAST, row.keep_until
    if row.archived:
        return Group.AWAY, date.max
    if standing.fed_back:
        return Group.DONE, date.max
    if standing.resting:
        return Group.RESTING, date.max
    due = standing.meeting_on
    if due is not None and due < today and standing.stage(today) is Stage.FEEDBACK:
        due = standing.feedback_due
    return (Group.WEEK if due is not None and due - today <= WEEK else Group.LATER), due or date.max


def step_of(row: CaseRow, today: date) -> NextStep:
    """Return what is next; when it is time to let go, that."""
    if row.keep_until is not None and row.keep_until < today:
        return keep_or_erase(row.keep_until)
    return next_step(youth_of(row), row.standing, today)


def unsaid_differences(row: CaseRow, today: date) -> str:
    """Of how many things there are two versions, unless that is what the next step is about."""
    number = row.standing.conflicts
    if not number or step_of(row, today).choosing:
        return ""
    return plural(number, "{n} verschil", "{n} verschillen")


def spoken(row: CaseRow, today: date) -> str:
    """Everything a row shows, as one sentence for a screen reader."""
    step = step_of(row, today)
    parts = [row.name, stage_words(row, today), step.sentence, step.when]
    parts.append(unsaid_differences(row, today))
    if row.owner:
        parts.append(tr("eigenaar {owner}", owner=row.owner))
    return ". ".join(part.rstrip(".") for part in parts if part)


def stage_words(row: CaseRow, today: date) -> str:
    if row.standing.resting and not row.standing.fed_back:
        return tr("Nu niet") if row.standing.will == "not-now" else tr("Liever niet")
    return tr(row.standing.stage(today).label)
