"""The people of a case: add, change, leave out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.changes import Changes
from welapp.domain.ids import new_id
from welapp.domain.people import Part, Person
from welapp.domain.youth import checked_name
from welapp.store import cases


def add_person(vault: OpenVault, case: str, person: Person) -> str:
    """Add someone (the id in `person` is ignored) and return the new id."""
    made = replace(person, id=new_id(vault.around.chance))
    change(vault, case, lambda draft, _: put_person(draft, made))
    return made.id


def change_person(vault: OpenVault, case: str, person: Person) -> Changes:
    return change(vault, case, lambda draft, _: put_person(draft, person))


def remove_person(vault: OpenVault, case: str, person: str) -> Changes:
    """Leave someone out. Answers that were shared with them alone stay closed to everyone else."""
    return change(vault, case, lambda draft, _: leave_out(draft, person))


def leave_out(draft: Draft, person: str) -> None:
    """Leave someone out inside an open transaction; a change that a colleague made meanwhile will show beside it."""
    item = cases.PERSON + person
    known = draft.read().person(person)
    if known is None:  # they are out already
        return
    draft.put(item, {"removed": cases.removal_mark(draft.vault.connection, draft.case, item)})
    _unname(draft)


def put_person(draft: Draft, person: Person) -> None:
    """Write a person inside an open transaction; a part that only one person has moves over to them."""
    checked_name(person.name)
    item = cases.PERSON + person.id
    case = draft.read()
    if person.part in (Part.CHAIR, Part.OWNER, Part.COORDINATOR):
        for other in case.people:
            if other.part is person.part and other.id != person.id:
                draft.put(cases.PERSON + other.id, {"part": Part.PARTICIPANT.value})
    known = case.person(person.id)
    if known is None:
        draft.put(item, {"since": draft.pen.now.isoformat()})
    draft.put(
        item,
        {
            "name": person.name,
            "role": person.role,
            "part": person.part.value,
            "phone": person.phone,
            "at_table": person.at_table,
        },
    )
    if known is not None:
        take_off(draft, known)


def take_off(draft: Draft, known: Person) -> None:
    """Let the next bundles take back from the table who was at it and no longer is; inside an open transaction."""
    now = draft.read().person(known.id)
    if now is not None and known.at_table and not now.at_table:
        draft.anew(cases.PERSON + known.id)
        _unname(draft)


def _unname(draft: Draft) -> None:
    """Let a reading back that names anyone but who is at the table now, as they are called now, be taken back too."""
    case = draft.read()
    there = {case.youth.name, *(person.name for person in case.people if person.at_table)}
    if case.readback is not None and not there.issuperset(case.readback.present):
        draft.anew(cases.READBACK)


def named(people: Iterable[Person], name: str) -> Person | None:
    """Find someone by name as people write it: case and spaces at the ends do not count."""

    def key(text: str) -> str:
        return unicodedata.normalize("NFC", text).strip().casefold()

    return next((person for person in people if key(person.name) == key(name)), None)
