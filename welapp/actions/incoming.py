"""A bundle that comes in: looking first, then taking it in as one deed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from welapp.actions import backups, contacts, erasing
from welapp.actions.conflicts import choose
from welapp.actions.contacts import Contact
from welapp.actions.files import disk_sentences, open_file, plain_sentences
from welapp.actions.six_words import key_for, pointed_out
from welapp.actions.vaults import OpenVault
from welapp.actions.versions import Version, label_of, reading_order, version_of
from welapp.actions.writing import Draft
from welapp.domain.bundles import Scope, Trust, Way
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.dutch import filled
from welapp.errors import KnownError
from welapp.exchange.bundle import Examined, Picture, Tell, examine, read_pictures
from welapp.exchange.card import Card
from welapp.exchange.locks import Lock, lock_of
from welapp.photo import check_kept
from welapp.store import bundles as rows
from welapp.store import cases, erase, merge, pictures
from welapp.store import rows as listing
from welapp.store.bundles import BundleRow, Whom
from welapp.store.merge import CaseDifference, Line
from welapp.store.parcel import Parcel
from welapp.store.parcel import parcel as checked

UNKNOWN = "We weten niet zeker van wie deze bundel is. Voeg de kaart van {name} toe en vergelijk samen de cijfers."
UNVERIFIED = "Vergelijk eerst de cijfers met {name}. Daarna kun je de bundel overnemen."
OWN = "Deze bundel heb je zelf gemaakt. Er is niets over te nemen."
WRONG_DAYS = "Er liep een klok voor of achter. De dagen hierin kloppen niet overal; de woorden wel."
OTHERS_NUMBER = "Deze bundel heeft het nummer van een andere. Vraag je collega om een nieuwe; hier is niets veranderd."
WITHOUT_PHOTO = "In deze bundel ontbreekt een foto. Vraag je collega om een nieuwe; hier is niets veranderd."

Place = tuple[str, str, str]
"""Case id, item, field."""


@dataclass(frozen=True, slots=True)
class LinePreview:
    """One field that would change. `kind` is 'new', 'changed' or 'differing'."""

    item: str
    field: str
    kind: str
    label: str
    mine: Version | None
    theirs: Version | None


@dataclass(frozen=True, slots=True)
class CasePreview:
    """What a bundle would do to one case. `erased` says what goes away for good, `erases` that all of it does.

    `gone` tells that the case was erased here before: nothing of it comes back.
    """

    case: str
    known: bool
    name: str
    new: int
    changed: int
    same: int
    differing: int
    older: int
    lines: tuple[LinePreview, ...]
    erased: tuple[str, ...] = ()
    erases: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """A bundle that was opened and checked; nothing of it is written.

    `sender` is a known colleague as this kluis knows them; only of a stranger it is what the bundle says.
    `taken_before` is the day on which this very bundle was taken in. `wrong_days`: something in it was written under a
    clock that stood ahead of ours, or ours is behind; the words are as good, the days with them are not. `elsewhere`:
    it is our own, and was not made in this kluis as it is now, but in a copy of it.
    """

    id: str
    path: Path
    sender: Card
    trust: Trust
    contact: Contact | None
    made: datetime
    until: date | None
    scope: Scope
    cases: tuple[CasePreview, ...]
    taken_before: date | None
    wrong_days: bool
    elsewhere: bool
    examined: Examined = field(repr=False)
    parcel: Parcel = field(repr=False)
    differences: tuple[CaseDifference, ...] = field(repr=False)
    words: str = field(repr=False, default="")

    @property
    def called(self) -> str:
        """The name of the sender, with what tells this colleague from another of that name."""
        known = self.contact if self.trust in (Trust.VERIFIED, Trust.UNVERIFIED) else None
        return known.called if known is not None else self.sender.name

    @property
    def may_be_taken(self) -> bool:
        return self.trust is Trust.VERIFIED or self.elsewhere

    @property
    def brings(self) -> int:
        """How many fields would be new, changed or in two versions."""
        return sum(case.new + case.changed + case.differing for case in self.cases)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was taken in. `conflicts` counts the fields left with two versions; `erased`: the backups need cleaning."""

    id: str
    cases: tuple[str, ...]
    changes: Changes
    conflicts: int
    erased: bool


def asks_words(path: Path) -> bool:
    """Tell whether a bundle opens with words that someone has to type; raise KnownError when it is no bundle."""
    with _reading(path) as file:
        return lock_of(file) is Lock.WORDS


def preview(vault: OpenVault, path: Path, *, words: str = "", tell: Tell = lambda _done, _all: None) -> Preview:
    """Open and check a bundle and say what it would change; nothing is written. `words` open one that has six.

    Takes as long as reading the file: off the event loop.
    """
    with _reading(path) as file, pointed_out(words):
        examined = examine(file, key_for(vault, words), vault.around.clock().date(), tell)
    parcel = checked(examined.records, vault.around.clock())
    trusted, known = contacts.trust(vault, examined.label.sender)
    label, differences = examined.label, merge.compare(vault.connection, parcel)
    sender = known.card if known and trusted in (Trust.VERIFIED, Trust.UNVERIFIED) else label.sender
    taken = rows.get(vault.connection, label.id)
    return Preview(
        label.id,
        path,
        sender,
        trusted,
        known,
        label.made,
        label.until,
        Scope(label.scope),
        tuple(sorted((_case_preview(vault, one) for one in differences), key=lambda case: case.name.casefold())),
        _taken_on(vault, taken),
        bool(parcel.far_stamp),
        trusted is Trust.OWN and not (taken and taken.way == Way.OUT.value),
        examined,
        parcel,
        differences,
        words,
    )


def take_in(
    vault: OpenVault,
    seen: Preview,
    choices: Mapping[Place, str] | None = None,
    tell: Tell = lambda _done, _all: None,
) -> TakenIn:
    """Take over all that the bundle brings, or nothing; first a reservekopie is made of how it was.

    `choices` names for a field in two versions the revision that counts; without one both stay. What the colleague
    has erased goes away here too, also from `backups.clean`, which the caller runs when `erased` says so.
    """
    _check_trust(vault, seen)
    _line_before(vault, seen)
    backups.make_here(vault)
    connection, pen = vault.connection, vault.pen()
    touched = [(case.case, line.item, line.field) for case in seen.cases for line in case.lines]
    with connection.transaction():
        erasing_now = _note_erasures(vault, seen.parcel)
        taken = merge.take_in(connection, pen, seen.id, seen.parcel, seen.differences, seen.examined.label.made)
        with _reading(seen.path) as file:
            read_pictures(file, key_for(vault, seen.words), seen.examined, _store(vault), tell)
        if merge.pictureless(connection, taken.cases):
            raise KnownError(WITHOUT_PHOTO)
        for case, chosen in _by_case(choices or {}).items():
            places = _choose(vault, case, chosen)
            merge.note_chosen(connection, seen.id, places)
            touched += places
        _register(vault, seen)
        here = [record for record in seen.examined.records if cases.exists(connection, str(record["case"]))]
        merge.note_told(connection, here, [one.contact for one in _whom(seen) if one.contact])
        open_conflicts = sum(
            len(cases.read_case(connection, case).conflicts) for case in taken.cases if cases.exists(connection, case)
        )
    changes = Changes(tuple(dict.fromkeys(touched)), erased=tuple(erasing_now))
    vault.done.append(changes)
    if erasing_now:
        erase.put_away(connection)
    return TakenIn(seen.id, tuple(taken.cases), changes, open_conflicts, bool(erasing_now))


def _check_trust(vault: OpenVault, seen: Preview) -> None:
    """Ask again, since a colleague may have been verified or doubted while the page was open."""
    trusted, known = contacts.trust(vault, seen.sender)
    name = seen.called
    match trusted:
        case Trust.OWN if not seen.elsewhere:
            raise KnownError(OWN)
        case Trust.UNKNOWN:
            raise KnownError(filled(UNKNOWN, name=name))
        case Trust.UNVERIFIED:
            raise KnownError(filled(UNVERIFIED, name=name))
        case Trust.OTHER:
            raise KnownError(known.why_not if known else filled(contacts.BLOCKED, name=name))


def _taken_on(vault: OpenVault, row: BundleRow | None) -> date | None:
    """Return the day on which it was taken in; None also when that was turned back."""
    if row is None or row.way != Way.IN.value or row.facts.get("undone_on"):
        return None
    return row.moment.astimezone(vault.around.clock().tzinfo).date()


def _case_preview(vault: OpenVault, one: CaseDifference) -> CasePreview:
    case = cases.case_from(one.case, one.heads) if one.heads else None
    return CasePreview(
        one.case,
        one.known,
        one.name,
        one.new,
        one.changed,
        one.same,
        one.differing,
        one.older,
        tuple(_line(vault, case, line) for line in _in_order(vault, case, one.lines)) if case else (),
        tuple(dict.fromkeys(label_of(vault, case, *place) for place in _told(one.erased))) if case else (),
        any(not item for item, _ in one.erased),
        one.gone,
    )


def _told(erased: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out that an answer was read back, where the answer itself goes: that is one thing to a person."""
    return [(item, name) for item, name in erased if item and (name != "approval" or (item, "answer") not in erased)]


def _in_order(vault: OpenVault, case: Case, lines: Sequence[Line]) -> list[Line]:
    place = reading_order(vault, case)
    return sorted(lines, key=lambda line: place(line.item, line.field))


def _line(vault: OpenVault, case: Case, line: Line) -> LinePreview:
    told = line.theirs or line.mine
    value = told.value if told else None
    return LinePreview(
        line.item,
        line.field,
        line.kind,
        label_of(vault, case, line.item, line.field, value),
        version_of(vault, case, line.mine) if line.mine else None,
        version_of(vault, case, line.theirs) if line.theirs else None,
    )


def _store(vault: OpenVault) -> Callable[[Picture, bytes], None]:
    def take(picture: Picture, jpeg: bytes) -> None:
        check_kept(jpeg)
        if merge.is_named(vault.connection, picture.case, picture.item, picture.id):
            pictures.put(vault.connection, picture.id, picture.case, picture.item, jpeg)

    return take


def _choose(vault: OpenVault, case: str, chosen: Mapping[tuple[str, str], str]) -> list[Place]:
    draft = Draft(vault, case, vault.pen())
    for (item, name), revision in chosen.items():
        if f"{item}/{name}" in draft.read().conflicts:
            choose(draft, item, name, revision)
    if draft.touched:
        listing.put(vault.connection, draft.read())
    return draft.touched


def _by_case(choices: Mapping[Place, str]) -> dict[str, dict[tuple[str, str], str]]:
    found: dict[str, dict[tuple[str, str], str]] = {}
    for (case, item, name), revision in choices.items():
        found.setdefault(case, {})[item, name] = revision
    return found


def _note_erasures(vault: OpenVault, parcel: Parcel) -> list[Place]:
    """Write in the register of destructions which cases go away by this bundle, and return all that is erased."""
    gone = [stone for case in parcel.cases for stone in case.stones if erase.holds(vault.connection, [stone])]
    for stone in gone:
        if stone.whole and cases.exists(vault.connection, stone.case):
            erasing.note_erased_elsewhere(vault, stone)
    return [(stone.case, stone.item, stone.field) for stone in gone]


def _line_before(vault: OpenVault, seen: Preview) -> BundleRow | None:
    """Return the line of this very bundle; its number is the sender's to choose, and may not take another's line."""
    line = rows.get(vault.connection, seen.id)
    if line is None:
        return None
    listed = {one.id for one in contacts.contacts(vault)}
    theirs = {known for one in _whom(seen) for known in (one.contact, one.name)}
    # Who was removed and has other keys now is known by the name; who is in the list, only as that very colleague.
    if line.way != Way.IN.value or not any(
        one.contact in theirs or (one.contact not in listed and one.name in theirs) for one in line.whom
    ):
        raise KnownError(OTHERS_NUMBER)
    return line


def _register(vault: OpenVault, seen: Preview) -> None:
    """Write the line with every case in it that is or was here; its day is that of the first time."""
    line = _line_before(vault, seen)
    again = line is not None and not line.facts.get("undone_on")
    moment = line.moment if line is not None and again else vault.around.clock()
    inside = [one.case for one in seen.cases if one.known or one.gone or cases.exists(vault.connection, one.case)]
    known = dict.fromkeys([*(line.cases if line else ()), *inside])
    rows.put(
        vault.connection,
        BundleRow(seen.id, Way.IN.value, moment, _whom(seen), tuple(known), {"scope": seen.scope.value}),
    )


def _whom(seen: Preview) -> tuple[Whom, ...]:
    if seen.contact is None:
        return (Whom("", seen.sender.name),) if seen.elsewhere else ()
    return (Whom(seen.contact.id, seen.contact.name),)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    with plain_sentences(path):
        file = open_file(path)
    with file, disk_sentences(path):
        yield file
