"""Two versions of one field, side by side, and choosing between them; the choice holds wherever the case goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from welapp.actions.passages import passages
from welapp.actions.people import leave_out
from welapp.actions.vaults import OpenVault
from welapp.actions.versions import Version, label_of, reading_order, version_of
from welapp.actions.writing import Draft, change
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.namesakes import looks
from welapp.errors import KnownError
from welapp.store import cases, revisions
from welapp.store.revisions import Head

STAYS = "hoort erbij"
NO_TWO = "Hier staan geen twee versies meer. Er is niets veranderd."
GONE = "Deze versie is er niet meer. Kijk opnieuw welke versies er zijn."


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with more than one present value; `label` says in Dutch what it is about."""

    item: str
    field: str
    label: str
    versions: tuple[Version, ...]


Computers = dict[tuple[str, str], int]
"""How an author looks, and the device, with the number of that computer."""


def conflicts(vault: OpenVault, case_id: str) -> tuple[Conflict, ...]:
    """Return every field of a case that has two or more versions, each value once, in the order of the conversation."""
    case = cases.read_case(vault.connection, case_id)
    computers = _computers(vault, case_id) if case.conflicts else {}
    place = reading_order(vault, case)
    found = (_numbered(_conflict(vault, case, name), computers) for name in case.conflicts)
    return tuple(sorted(found, key=lambda one: place(one.item, one.field)))


def resolve(vault: OpenVault, case_id: str, item: str, field: str, revision: str) -> Changes:
    """Let one version be the value; it is written anew on top of all of them, so that it wins everywhere.

    Words that were read back and approved stay approved when they are chosen.
    """

    def write(draft: Draft, now: Case) -> None:
        if f"{item}/{field}" not in now.conflicts:
            raise KnownError(NO_TWO)
        choose(draft, item, field, revision)

    return change(vault, case_id, write)


def choose(draft: Draft, item: str, field: str, revision: str) -> None:
    """Write a present version anew on top of all others; inside the draft's transaction."""
    connection = draft.vault.connection
    if item.startswith(cases.PERSON) and field == "removed":
        _choose_whether_they_stay(draft, item, revision)
        return
    present = revisions.present(connection, draft.case, item, field)
    chosen = next((head for head in present if head.id == revision), None)
    if chosen is None:
        raise KnownError(GONE)
    equal = {head.id for head in present if head.value == chosen.value}
    approval = [
        head.value
        for head in revisions.present(connection, draft.case, item, "approval")
        if isinstance(head.value, dict) and head.value.get("revision") in equal
    ]
    draft.put(item, {field: chosen.value}, settles=True)
    if field == "answer" and approval and len(present) > 1:
        fresh = revisions.present(connection, draft.case, item, field)[0].id
        draft.put(item, {"approval": {**approval[-1], "revision": fresh}})


def _choose_whether_they_stay(draft: Draft, item: str, revision: str) -> None:
    """The other side of a removal is any change of the same person that it did not see."""
    present = {head.id: head for head in revisions.heads_of_item(draft.vault.connection, draft.case, item)}
    chosen = present.get(revision)
    if chosen is None:
        raise KnownError(GONE)
    if chosen.field == "removed" and chosen.value:
        leave_out(draft, item.removeprefix(cases.PERSON))
    else:
        draft.put(item, {"removed": None})


def different(heads: list[Head]) -> list[Head]:
    """Leave one of each value: two people who wrote the same do not differ."""
    found: dict[str, Head] = {}
    for head in heads:
        found.setdefault(revisions.packed(head.value), head)
    return list(found.values())


def _conflict(vault: OpenVault, case: Case, name: str) -> Conflict:
    item, _, field = name.rpartition("/")
    if item.startswith(cases.PERSON) and field == "removed":
        return Conflict(item, field, label_of(vault, case, item, field), _stays_or_goes(vault, case, item))
    heads = different(revisions.present(vault.connection, case.id, item, field))
    label = label_of(vault, case, item, field, next((head.value for head in heads if head.value), None))
    return Conflict(item, field, label, tuple(_version(vault, case, head) for head in heads))


def _computers(vault: OpenVault, case: str) -> Computers:
    """Number the devices of every name that wrote from more than one; of my own it is said that it is mine."""
    devices: dict[str, list[str]] = {}
    for author, device in revisions.hands(vault.connection, case):
        known = devices.setdefault(looks(author), [])
        if device != vault.device and device not in known:
            known.append(device)
    return {
        (author, device): number
        for author, known in devices.items()
        if len(known) > 1
        for number, device in enumerate(known, 1)
    }


def _numbered(conflict: Conflict, computers: Computers) -> Conflict:
    told = [
        replace(version, computer=computers.get((looks(version.author), version.device), 0))
        for version in conflict.versions
    ]
    return replace(conflict, versions=tuple(told))


def _version(vault: OpenVault, case: Case, head: Head) -> Version:
    return replace(version_of(vault, case, head), typed=passages(vault, head))


def _stays_or_goes(vault: OpenVault, case: Case, item: str) -> tuple[Version, ...]:
    marks, changed = cases.who_left_out(revisions.heads_of_item(vault.connection, case.id, item))
    told = [version_of(vault, case, head) for head in (*changed[-1:], *marks[-1:])]
    return tuple(
        version if head in marks else replace(version, words=STAYS)
        for version, head in zip(told, (*changed[-1:], *marks[-1:]), strict=True)
    )
