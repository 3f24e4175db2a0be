"""What goes along in a bundle: the present values that may go, the bare line behind them, and what was erased."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from welapp.store.connect import Connection
from welapp.store.joining import Place, head_ids, history_of
from welapp.store.parcel import Version

Keep = Callable[[str, str, object], bool]
"""Whether a present value of this item and field goes along."""

Withheld = Callable[[str, str], bool]
"""Whether who gets the bundle must hear of this item and field that it went on, without what it says."""


def nothing_withheld(_item: str, _field: str) -> bool:
    return False


def outgoing(
    connection: Connection, case: str, keep: Keep, withheld: Withheld = nothing_withheld
) -> Iterator[Mapping[str, object]]:
    """Give the records of a case, oldest first; of a case that was erased only that it was.

    Values go of heads alone, and only of those that `keep` lets through. Of a field that is `withheld` the line and
    the erasures go without any words; of any other field that is not kept no trace goes, also not that it was erased.
    """
    mine = history_of(connection, case)
    if mine.whole:
        yield {"case": case, "erased": True, "item": "", "field": "", "stamp": mine.whole}
    for (item, field), stamp in sorted(mine.erased.items()):
        if withheld(item, field) or keep(item, field, None):
            yield {"case": case, "erased": True, "item": item, "field": field, "stamp": stamp}
    present = [mine.versions[revision] for revision in head_ids(mine.versions.values())]
    heads = {head.id for head in present if _goes(head, keep)}
    bare = {head.id for head in present if withheld(*head.place)}
    for version in sorted(_with_parents(mine.versions, heads | bare), key=lambda one: (one.stamp, one.id)):
        yield _record(case, version, whole=version.id in heads and version.value is not None)


def told(connection: Connection, case: str, contact: str) -> frozenset[Place]:
    """Return the items and fields of which this colleague ever had words in a bundle."""
    found = connection.rows("SELECT item, field FROM told WHERE case_id = ? AND contact = ?", (case, contact))
    return frozenset(found)


def note_told(
    connection: Connection, records: Iterable[Mapping[str, object]], contacts: Iterable[str]
) -> list[tuple[object, ...]]:
    """Remember of which fields these colleagues now have words, and return what is new in that.

    In the transaction that writes the bundle in the register.
    """
    places = {(record["case"], record["item"], record["field"]) for record in records if "value" in record}
    cases = json.dumps(sorted({str(case) for case, _, _ in places}))
    known = set(
        connection.rows(
            "SELECT t.case_id, t.item, t.field, t.contact FROM json_each(?) c JOIN told t ON t.case_id = c.value",
            (cases,),
        )
    )
    fresh: list[tuple[object, ...]] = [
        (*place, contact) for place in places for contact in contacts if (*place, contact) not in known
    ]
    connection.many("INSERT INTO told (case_id, item, field, contact) VALUES (?, ?, ?, ?)", fresh)
    return fresh


def forget_told(connection: Connection, fresh: Iterable[tuple[object, ...]]) -> None:
    """Take back what `note_told` noted, of a bundle that did not get its place after all; inside a transaction."""
    connection.many(
        "DELETE FROM told WHERE case_id = ? AND item = ? AND field = ? AND contact = ?", [tuple(one) for one in fresh]
    )


def pictures_for(
    connection: Connection, case: str, records: Iterable[Mapping[str, object]]
) -> list[tuple[str, str, int]]:
    """Return id, item and size of each picture that a value among the records of this case names."""
    texts: dict[str, list[str]] = {}
    for record in records:
        if record.get("case") == case and "value" in record:
            texts.setdefault(str(record["item"]), []).append(json.dumps(record["value"]))
    found = connection.rows("SELECT id, item, length(jpeg) FROM picture WHERE case_id = ? ORDER BY item, id", (case,))
    return [
        (picture, item, int(size))
        for picture, item, size in found
        if any(f'"{picture}"' in text for text in texts.get(item, ()))
    ]


def _goes(head: Version, keep: Keep) -> bool:
    return keep(head.item, head.field, json.loads(head.value) if head.value is not None else None)


def _with_parents(versions: Mapping[str, Version], heads: Iterable[str]) -> list[Version]:
    found: dict[str, Version] = {}
    left = list(heads)
    while left:
        revision = left.pop()
        if revision not in found and revision in versions:
            found[revision] = versions[revision]
            left += versions[revision].parents
    return list(found.values())


def _record(case: str, version: Version, *, whole: bool) -> Mapping[str, object]:
    bare = {"item": version.item, "field": version.field, "stamp": version.stamp, "parents": list(version.parents)}
    if not whole or version.value is None:
        return {"case": case, "past": version.id, **bare}
    told = {"value": json.loads(version.value), "author": version.author, "device": version.device}
    return {"case": case, "revision": version.id, **bare, **told}
