"""The history of every field: revisions, their parents, and the heads that are the present value."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from welapp.domain.clock import next_stamp, stamp_time
from welapp.domain.ids import Chance, new_revision_id
from welapp.domain.retention import UNDO_DAYS
from welapp.errors import BugError
from welapp.store import about
from welapp.store.connect import Connection

# One burst of typing is one version: what stood there less than this before, by the same hand, keeps no payload,
# unless it said more than what comes now, since wiping words may be a mistake.
BURST = timedelta(minutes=2)
KEPT_FOR_UNDO = timedelta(days=UNDO_DAYS)
AHEAD = timedelta(hours=24)
"""So much two clocks may differ. A stamp further ahead is of a wrong clock: it still orders its own field."""
MOST_PARENTS = 1_000  # more do not fit in one line of a bundle
STAMP, FAR_STAMP = "stamp", "far_stamp"
"""What a kluis knows of stamps: the latest it goes on from, and the latest of those that it does not follow, or ''."""
NEVER = "g"  # after every stamp

# A head that a colleague has and whose words were not for us. What is written here does not replace it: the colleague
# will see both side by side.
_UNSEEN = (
    "r.value IS NULL AND r.author = '' AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.case_id = r.case_id"
    " AND e.item = r.item AND e.field = r.field AND e.stamp >= r.stamp)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """A present value. A head without words, erased or never sent along, is no value and so no `Head`."""

    item: str
    field: str
    id: str
    value: object
    author: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, on which device, with which source of chance, at which moment."""

    author: str
    device: str
    chance: Chance
    now: datetime


def write(connection: Connection, pen: Pen, case: str, item: str, field: str, value: object, *, keep: str = "") -> str:
    """Add a revision on top of the present heads and return its id; inside a transaction.

    `keep` names a revision whose payload stays even within a burst, since it was approved.
    """
    while len(parents := _replaced(connection, case, item, field)) > MOST_PARENTS:
        # Only who means harm sends so many versions; they are gathered in steps.
        _add(connection, pen, (case, item, field), value, parents[:MOST_PARENTS], keep)
    return _add(connection, pen, (case, item, field), value, parents, keep)


def write_again(connection: Connection, pen: Pen, case: str, head: Head) -> None:
    """Put the same words of the same hand and moment on top of one head alone; inside a transaction.

    So two versions stay two, and each is still whose and of when it was.
    """
    (found,) = connection.rows("SELECT id, author, device, stamp, length(value) FROM revision WHERE id = ?", (head.id,))
    _, author, device, stamp, _ = found
    theirs = replace(pen, author=author, device=device)
    after, last = next_stamp(stamp, stamp_time(stamp), device), about.get(connection, STAMP)
    if last < stamp:
        note_far(connection, after)
    elif last < after:  # what is written next comes after it
        about.put(connection, STAMP, after)
    _add(connection, theirs, (case, head.item, head.field), head.value, [found], "", after)


def _replaced(connection: Connection, case: str, item: str, field: str) -> list[tuple[str, str, str, str, int | None]]:
    """Return the heads that a new version comes on top of, with the length of what they say."""
    return connection.rows(
        "SELECT r.id, r.author, r.device, r.stamp, length(r.value) FROM head h JOIN revision r ON r.id = h.revision"  # noqa: S608 - own conditions
        f" WHERE h.case_id = ? AND h.item = ? AND h.field = ? AND NOT ({_UNSEEN})",
        (case, item, field),
    )


def _add(
    connection: Connection,
    pen: Pen,
    place: tuple[str, str, str],
    value: object,
    parents: Sequence[tuple[str, str, str, str, int | None]],
    keep: str,
    stamp: str = "",
) -> str:
    case, item, field = place
    stamp = stamp or take_stamp(connection, pen, _latest_of(connection, case, item, field))
    revision = new_revision_id(pen.chance)
    text = packed(value)
    connection.execute(
        "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (revision, case, item, field, text, pen.author, pen.device, stamp),
    )
    for parent, author, device, before, length in parents:
        connection.execute("INSERT INTO parent (child, parent) VALUES (?, ?)", (revision, parent))
        same_burst = stamp_time(stamp) - stamp_time(before) < BURST
        same_hand = (author, device) == (pen.author, pen.device)
        grown = len(text) >= (length or 0)
        if len(parents) == 1 and same_hand and same_burst and grown and parent != keep:
            connection.execute("UPDATE revision SET value = NULL WHERE id = ?", (parent,))
    connection.many(
        "DELETE FROM head WHERE case_id = ? AND item = ? AND field = ? AND revision = ?",
        [(case, item, field, parent) for parent, *_ in parents],
    )
    connection.execute(
        "INSERT INTO head (case_id, item, field, revision) VALUES (?, ?, ?, ?)", (case, item, field, revision)
    )
    return revision


def heads(connection: Connection, case: str) -> list[Head]:
    """Return the present values of a whole case, oldest first within a field."""
    return _heads(connection, "h.case_id = ?", (case,))


def heads_of_item(connection: Connection, case: str, item: str) -> list[Head]:
    """Return the present values of one item, in the same order."""
    return _heads(connection, "h.case_id = ? AND h.item = ?", (case, item))


def present(connection: Connection, case: str, item: str, field: str) -> list[Head]:
    """Return the heads of one field."""
    return _heads(connection, "h.case_id = ? AND h.item = ? AND h.field = ?", (case, item, field))


def _heads(connection: Connection, condition: str, values: tuple[str, ...]) -> list[Head]:
    found = connection.rows(
        "SELECT h.item, h.field, r.id, r.value, r.author, r.stamp FROM head h JOIN revision r ON r.id = h.revision"  # noqa: S608 - own conditions
        f" WHERE {condition} AND r.value IS NOT NULL ORDER BY h.item, h.field, r.stamp, r.id",
        values,
    )
    return [
        Head(item, field, revision, json.loads(value), author, stamp)
        for item, field, revision, value, author, stamp in found
    ]


def older(connection: Connection, case: str) -> list[Head]:
    """Return what a case still holds beside its present values: versions that were replaced, the latest first."""
    found = connection.rows(
        "SELECT item, field, id, value, author, stamp FROM revision WHERE case_id = ? AND value IS NOT NULL"
        " AND id NOT IN (SELECT revision FROM head WHERE case_id = ?) ORDER BY stamp DESC",
        (case, case),
    )
    return [
        Head(item, field, revision, json.loads(value), author, stamp)
        for item, field, revision, value, author, stamp in found
    ]


def hands(connection: Connection, case: str) -> list[tuple[str, str]]:
    """Return who wrote in a case on which device, whoever was first before the others."""
    found = connection.rows(
        "SELECT author, device, min(stamp) FROM revision WHERE case_id = ? AND author != '' GROUP BY author, device"
        " ORDER BY min(stamp), device",
        (case,),
    )
    return [(author, device) for author, device, _ in found]


def authors(connection: Connection, case: str) -> list[str]:
    """Return who wrote in a case, by name."""
    found = connection.rows("SELECT DISTINCT author FROM revision WHERE case_id = ? ORDER BY author", (case,))
    return [str(author) for (author,) in found if author]


def value_of(connection: Connection, revision: str) -> object:
    """Return what a revision said, None when its payload is gone."""
    found = connection.one("SELECT value FROM revision WHERE id = ?", (revision,))
    return json.loads(found[0]) if found and found[0] is not None else None


def forget_superseded(connection: Connection, now: datetime) -> None:
    """Empty what was replaced more than thirty days ago; undo does not reach further back.

    What a bundle replaced within that time stays, however old: an undo of the import brings it back.
    """
    limit, far = forgetting_before(now), forgetting_after(connection, now)
    connection.execute(
        "UPDATE revision SET value = NULL WHERE value IS NOT NULL AND (stamp < ? OR stamp > ?)"
        " AND id NOT IN (SELECT revision FROM head)"
        " AND id NOT IN (SELECT p.parent FROM brought b JOIN parent p ON p.child = b.revision)"
        " AND id IN (SELECT p.parent FROM parent p JOIN revision c ON c.id = p.child WHERE c.stamp < ? OR c.stamp > ?)",
        (limit, far, limit, far),
    )


def forgetting_before(now: datetime) -> str:
    """Return the beginning of a stamp: what was replaced or taken away before it keeps no words."""
    return f"{int((now - KEPT_FOR_UNDO).timestamp() * 1000):012x}"


def forgetting_after(connection: Connection, now: datetime) -> str:
    """Return the stamp from which no day can be told: what was replaced since then keeps no words either.

    Only where the kluis and its clock agree; else it may be the clock that is wrong.
    """
    limit = ahead_of(now)
    return limit if about.get(connection, STAMP) <= limit else NEVER


def ahead_of(now: datetime) -> str:
    """Return the last stamp that a clock may give which differs from this one by as much as clocks do."""
    return next_stamp("", now + AHEAD, "")


def tables_of(found: Sequence[Head]) -> dict[str, dict[str, list[Head]]]:
    """Arrange heads as item -> field -> heads."""
    tables: dict[str, dict[str, list[Head]]] = {}
    for head in found:
        tables.setdefault(head.item, {}).setdefault(head.field, []).append(head)
    return tables


def take_stamp(connection: Connection, pen: Pen, after: str = "") -> str:
    """Return a stamp later than any that this kluis goes on from, and than `after`; inside a transaction.

    One that must follow a clock that stood far ahead does not take the others with it.
    """
    stamp = next_stamp(about.get(connection, STAMP), pen.now, pen.device)
    about.put(connection, STAMP, stamp)
    if after < stamp:
        return stamp
    far = next_stamp(max(after, about.get(connection, FAR_STAMP)), pen.now, pen.device)
    note_far(connection, far)
    return far


def note_far(connection: Connection, stamp: str) -> None:
    """Remember that a stamp is here which this kluis does not go on from; inside a transaction."""
    if stamp > about.get(connection, FAR_STAMP):
        about.put(connection, FAR_STAMP, stamp)


def set_right(connection: Connection, pen: Pen) -> None:
    """Go on from the present clock again, since a colleague's shows the same day; inside a transaction.

    Until then it may as well be this clock that was set back, and what is written must not seem older than it is.
    """
    last, limit = about.get(connection, STAMP), ahead_of(pen.now)
    if last > limit:
        note_far(connection, last)
        found = connection.one(
            "SELECT max(stamp) FROM (SELECT stamp FROM revision UNION ALL SELECT stamp FROM erased) WHERE stamp <= ?",
            (limit,),
        )
        about.put(connection, STAMP, str(found[0] or "") if found else "")
        connection.execute("UPDATE brought SET stamp = ? WHERE stamp > ?", (take_stamp(connection, pen), limit))


def _latest_of(connection: Connection, case: str, item: str, field: str) -> str:
    """Return the latest stamp in a field that went ahead of the kluis, ''  when none ever did."""
    if not about.get(connection, FAR_STAMP):
        return ""
    found = connection.one(
        "SELECT max(stamp) FROM (SELECT stamp FROM revision WHERE case_id = ? AND item = ? AND field = ?"
        " UNION ALL SELECT stamp FROM erased WHERE case_id = ? AND item IN (?, '') AND field IN (?, ''))",
        (case, item, field, case, item, field),
    )
    return str(found[0] or "") if found else ""


def packed(value: object) -> str:
    """Return plain data as it is stored; equal data gives equal text."""
    try:
        return json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise BugError("a field's value is not plain data") from error


def moment(connection: Connection) -> str:
    """Return how far the kluis is: it differs after all that is written, and `is_later` knows what came since."""
    return f"{about.get(connection, STAMP)} {about.get(connection, FAR_STAMP)}"


def is_later(connection: Connection, case: str, item: str, field: str, since: str) -> bool:
    """Tell whether this field (any of the item without one) was written or came in, or was erased, after a moment.

    After the clock was set right nothing of before it can be compared: then it counts as later.
    """
    (stamp, _, far), last = since.partition(" "), about.get(connection, STAMP)
    if stamp > last:
        return True
    written = connection.one(
        "SELECT 1 FROM revision WHERE case_id = ? AND item = ? AND (? = '' OR field = ?)"
        " AND (stamp > ? AND stamp <= ? OR stamp > ?) LIMIT 1",
        (case, item, field, field, stamp, last, max(far, last)),
    )
    erased = connection.one(
        "SELECT 1 FROM erased WHERE case_id = ? AND (item = '' OR item = ?) AND stamp > ? LIMIT 1", (case, item, stamp)
    )
    brought = connection.one(
        "SELECT 1 FROM revision r JOIN brought b ON b.revision = r.id"
        " WHERE r.case_id = ? AND r.item = ? AND (? = '' OR r.field = ?) AND b.stamp > ? LIMIT 1",
        (case, item, field, field, stamp),
    )
    return any(found is not None for found in (written, erased, brought))
