"""The list's rows and the search index: both made from the heads, both replaceable at any time."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any

from welapp.domain.case import Case, CaseRow, Standing, Will
from welapp.domain.people import Part
from welapp.domain.retention import USUAL_MONTHS, Keeping
from welapp.domain.youth import Age
from welapp.store import about
from welapp.store.connect import Connection

FOUND_LIMIT = 200
# A case is found by its words' first one, two and three characters and by the whole word. So every beginning of up to
# three is one key to look up, and a longer one is a short range of keys.
SHORT = 3
KEY_LIMIT = 64
# More words than anyone types; SQLite refuses a condition of a thousand parts.
QUERY_WORDS = 32
COMMON = 1500
# Letters that Unicode does not take apart, though people without them on their keyboard type the plain one.
_PLAIN = {ord(letter): ord(plain) for letter, plain in zip("łøđħı", "lodhi", strict=True)}


_COLUMNS = "id, name, pronouns, age, archived, owner, standing, keeping"
KEEP_MONTHS = "keep_months"


def put(connection: Connection, case: Case) -> None:
    """Write the row and the index of a case anew; inside the transaction that changed it."""
    owner = case.with_part(Part.OWNER)
    values = (
        case.id,
        _storable(case.youth.name),
        search_key(case.youth.name),
        _storable(case.youth.pronouns.text),
        case.youth.age.value if case.youth.age else "",
        case.archived,
        _storable(owner.name) if owner else "",
        _packed(case.standing),
        _packed_keeping(case.keeping),
    )
    columns = _COLUMNS.replace("name,", "name, name_key,", 1)
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns.split(", ")[1:])
    marks = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT INTO case_row ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}",  # noqa: S608 - own column names
        values,
    )
    _index(connection, case)


def row_of(case: Case, months: int) -> CaseRow:
    """Return the row as it should be; `months` as from `keep_months`."""
    owner = case.with_part(Part.OWNER)
    return CaseRow(
        case.id,
        _storable(case.youth.name),
        _storable(case.youth.pronouns.text),
        case.youth.age,
        case.archived,
        _storable(owner.name) if owner else "",
        case.standing,
        case.keeping.until(months),
    )


def remove(connection: Connection, case: str) -> None:
    """Take a case out of the list and the index; inside the transaction that erased it."""
    found = connection.one(
        "SELECT r.number, k.keys FROM case_row r LEFT JOIN case_keys k ON k.number = r.number WHERE r.id = ?", (case,)
    )
    if found is None:
        return
    number, keys = found
    # By its keys: the index is ordered by those, and to look for a number would read all of it.
    connection.execute(
        "DELETE FROM case_key WHERE number = ? AND key IN (SELECT value FROM json_each(?))",
        (number, json.dumps(str(keys or "").split())),
    )
    connection.execute("DELETE FROM case_keys WHERE number = ?", (number,))
    connection.execute("DELETE FROM case_row WHERE id = ?", (case,))


def rows(connection: Connection) -> list[CaseRow]:
    """Return every case, by name."""
    # The plus keeps the index out of it: sorting them all is faster than 10,000 jumps from the index to the table.
    found = connection.rows(f"SELECT {_COLUMNS} FROM case_row ORDER BY +name_key, number")  # noqa: S608 - own column names
    return _made(found, keep_months(connection))


def find(connection: Connection, query: str) -> list[CaseRow]:
    """Return, by name, the cases in which every word begins some word or whose name contains the query; at most 200."""
    key = search_key(query)
    condition, values = "instr(name_key, ?) > 0", [key]
    tests = []
    words = sorted(_words(key), key=len, reverse=True)[:QUERY_WORDS]
    for place, word in enumerate(words):
        if len(word) > SHORT:
            tests.append("number IN (SELECT number FROM case_key WHERE key BETWEEN ? AND ?)")
            values += [word, f"{word}\U0010ffff"]
        elif place or _is_common(connection, word):
            # Looked up row by row: in name order the two hundred that are asked for are soon found.
            tests.append("EXISTS (SELECT 1 FROM case_key WHERE key = ? AND case_key.number = case_row.number)")
            values.append(word)
        else:
            tests.append("number IN (SELECT number FROM case_key WHERE key = ?)")
            values.append(word)
    if tests:
        condition += f" OR ({' AND '.join(tests)})"
    found = connection.rows(
        f"SELECT {_COLUMNS} FROM case_row WHERE {condition} ORDER BY name_key, number LIMIT ?",  # noqa: S608 - own words
        [*values, FOUND_LIMIT],
    )
    return _made(found, keep_months(connection))


def keep_months(connection: Connection) -> int:
    """Return how many months after hearing back this kluis keeps a case, unless another day was chosen for it."""
    return int(about.get(connection, KEEP_MONTHS) or USUAL_MONTHS)


def _is_common(connection: Connection, key: str) -> bool:
    """Whether so many cases hold it that gathering them all would cost more than looking row by row."""
    some = connection.rows("SELECT 1 FROM case_key WHERE key = ? LIMIT ?", (key, COMMON))
    return len(some) == COMMON


def search_key(text: str) -> str:
    """Fold case, width and accents, so that 'zoe' finds 'Zoë'."""
    folded = _storable(text).replace("\0", " ").casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", folded).translate(_WITHOUT_MARKS))
    return folded.strip()


def _index(connection: Connection, case: Case) -> None:
    """Add and take away only the keys that differ: a save then costs what was changed, not what the case holds."""
    row = connection.one("SELECT number FROM case_row WHERE id = ?", (case.id,))
    number = row[0] if row else None
    now = _keys(case)
    stored = connection.one("SELECT keys FROM case_keys WHERE number = ?", (number,))
    before = set(str(stored[0]).split()) if stored else set()
    if now == before:
        return
    gone, new = (json.dumps(sorted(keys)) for keys in (before - now, now - before))
    connection.execute(
        "DELETE FROM case_key WHERE number = ? AND key IN (SELECT value FROM json_each(?))", (number, gone)
    )
    connection.execute("INSERT INTO case_key (key, number) SELECT value, ? FROM json_each(?)", (number, new))
    connection.execute("INSERT OR REPLACE INTO case_keys (number, keys) VALUES (?, ?)", (number, " ".join(sorted(now))))


def _keys(case: Case) -> set[str]:
    texts = [case.youth.name, case.meeting.place, case.meeting.address, case.meeting.asking.of]
    texts += [text for person in case.people for text in (person.name, person.role)]
    texts += [text for answer in case.answers.values() if not answer.newer for text in answer.content.words()]
    words = {word for text in texts for word in _words(search_key(text))}
    return words.union(word[:length] for word in words for length in range(1, SHORT + 1))


class _WithoutMarks(dict[int, int | None]):
    """For str.translate: accents and other marks go. Like the next one it learns each character once."""

    def __missing__(self, code: int) -> int | None:
        plain = None if unicodedata.category(chr(code)) == "Mn" else _PLAIN.get(code, code)
        return self.setdefault(code, plain)


class _Separators(dict[int, str]):
    """For str.translate: letters, figures, symbols such as emoji and private characters stay; the rest parts words."""

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        kept = category[0] in "LN" or category in ("So", "Co")
        return self.setdefault(code, chr(code) if kept else " ")


_WITHOUT_MARKS, _SEPARATORS = _WithoutMarks(), _Separators()


def _words(folded: str) -> set[str]:
    """Return the words of a text that went through `search_key`."""
    return {word[:KEY_LIMIT] for word in folded.translate(_SEPARATORS).split()}


def _made(found: Iterable[tuple[Any, ...]], months: int) -> list[CaseRow]:
    """Cases share few standings and ages: each is made once, which makes a long list much faster."""
    ages = {"": None, **{age.value: age for age in Age}}
    standings: dict[str, Standing] = {}
    ends: dict[str, date | None] = {}
    made = []
    for case, name, pronouns, age, archived, owner, facts, keeping in found:
        standing = standings.get(facts) or standings.setdefault(facts, standing_from(facts))
        if keeping not in ends:
            ends[keeping] = _unpacked_keeping(keeping).until(months)
        made.append(CaseRow(case, name, pronouns, ages[age], bool(archived), owner, standing, ends[keeping]))
    return made


def _packed(standing: Standing) -> str:
    """Keep the facts in one column: the list reads ten thousand of them at once."""
    meeting, due, visit = (
        day and day.isoformat() for day in (standing.meeting_on, standing.feedback_due, standing.visit_on)
    )
    facts = (standing.answered, standing.shared, standing.unread, standing.paper, standing.fed_back)
    since = (
        [visit, standing.conflicts] if standing.conflicts else [visit] if visit else []
    )  # rows of before had neither
    return json.dumps([standing.will, meeting, due, *facts, *since])


def standing_from(text: str) -> Standing:
    """Read the column `standing`."""
    will, meeting, due, answered, shared, unread, paper, fed_back, *since = json.loads(text)
    return Standing(
        Will(will) if will else None,
        answered,
        shared,
        unread,
        paper,
        date.fromisoformat(meeting) if meeting else None,
        date.fromisoformat(due) if due else None,
        fed_back,
        date.fromisoformat(since[0]) if since and since[0] else None,
        since[1] if len(since) > 1 else 0,
    )


def _packed_keeping(keeping: Keeping) -> str:
    """Keep these apart from the standing: a day for nearly every case would make every standing another one."""
    return json.dumps([day and day.isoformat() for day in (keeping.created_on, keeping.fed_back_on, keeping.chosen)])


def _unpacked_keeping(text: str) -> Keeping:
    return Keeping(*(date.fromisoformat(day) if day else None for day in json.loads(text)))


def _storable(text: str) -> str:
    # A lone surrogate can be typed on a command line, and SQLite's text cannot hold it; the revision can.
    return text.encode("utf-8", "replace").decode()
