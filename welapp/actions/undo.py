"""Turning back what was done in this session: the earlier values are written anew, so that bundles merge as ever."""

from __future__ import annotations

import json
from itertools import groupby

from welapp.actions.people import leave_out, take_off
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.case import Case
from welapp.domain.changes import Changes, Stood
from welapp.errors import KnownError
from welapp.store import cases, erase, revisions

CHANGED_SINCE = "Dit is daarna nog veranderd. Terugdraaien kan hier niet meer."


def put_back(vault: OpenVault, changes: Changes) -> Changes:
    """Write what stood there before a deed, and return this as a deed that can itself be put back.

    Refused as a whole when any of it was changed or erased since. Whoever was added is left out again.
    An answer that returns to the words that were read back and approved is approved again, on that day and by that
    person: an approval is of words with their readers. With any other words it stays open.
    """

    def write(draft: Draft, _: Case) -> None:
        for one in changes.stood:
            _check(draft, one)
        for item, group in groupby(changes.stood, key=lambda one: one.item):
            fields = list(group)
            if item.startswith(cases.PERSON) and _is_new(fields):
                leave_out(draft, item.removeprefix(cases.PERSON))
            else:
                _put_item(draft, item, fields)

    if not changes.stood:
        return Changes()
    return change(vault, changes.stood[0].case, write, undoable=False)


def _put_item(draft: Draft, item: str, fields: list[Stood]) -> None:
    """An approval comes after the answer that it is of, and leaving someone out after all that it is of."""
    known = draft.read().person(item.removeprefix(cases.PERSON)) if item.startswith(cases.PERSON) else None
    for one in sorted(fields, key=lambda one: one.field in ("approval", "removed")):
        value = json.loads(one.before) if one.before else None
        if one.field == "removed" and value and item.startswith(cases.PERSON):
            # What stands there may have other numbers now than it names: those would speak against it.
            leave_out(draft, item.removeprefix(cases.PERSON))
            continue
        if one.field == "approval":
            value = _fitting(draft, item, value)
        draft.put(item, {one.field: value})
        if one.field == "answer":
            approval = [head.value for head in _heads(draft, item, "approval")][-1:]
            if approval:
                draft.put(item, {"approval": _fitting(draft, item, approval[0])})
    if known is not None:
        take_off(draft, known)


def _fitting(draft: Draft, item: str, approval: object) -> object:
    """Let an approval name the revision that now says what it approved; any other stays as it is."""
    if not isinstance(approval, dict):
        return approval
    present = _heads(draft, item, "answer")
    approved = revisions.value_of(draft.vault.connection, str(approval.get("revision")))
    if len(present) == 1 and approved is not None and present[0].value == approved:
        return {**approval, "revision": present[0].id}
    return approval


def _check(draft: Draft, one: Stood) -> None:
    present = _heads(draft, one.item, one.field)
    same = len(present) == 1 and _comparable(one.field, present[0].value) == _comparable(
        one.field, json.loads(one.after)
    )
    if not same or erase.is_gone(draft.vault.connection, draft.case, one.item, one.field, one.stamp):
        raise KnownError(CHANGED_SINCE)


def _comparable(name: str, value: object) -> object:
    """An approval that was put back names another revision of the same words."""
    if name == "approval" and isinstance(value, dict):
        return {key: part for key, part in value.items() if key != "revision"}
    return value


def _is_new(fields: list[Stood]) -> bool:
    return all(not one.before for one in fields) and any(one.field == "name" for one in fields)


def _heads(draft: Draft, item: str, name: str) -> list[revisions.Head]:
    return revisions.present(draft.vault.connection, draft.case, item, name)
