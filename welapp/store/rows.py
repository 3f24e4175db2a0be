"""The list's rows and the search index: both made from the heads, both replaceable at any time."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from welapp.domain.case import Case, Standing, Will
from welapp.domain.people import Part
from welapp.domain.youth import Age
from welapp.store.connect import Connection

FOUND_LIMIT = 200


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list; `pronouns` as stored, `owner` the case owner's name or empty."""

    id: str
    name: str
    pronouns: str
    age: Age | None
    archived: bool
    owner: str
    standing: Standing


_COLUMNS = (
    "id, name, pronouns, age, archived, owner, "
    "will, answered, shared, unread, paper, meeting_on, feedback_due, fed_back"
)


def put(connection: Connection, case: Case) -> None:
    """Write the row and the index of a case anew; inside the transaction that changed it."""
    owner = case.with_part(Part.OWNER)
    standing = case.standing
    values = (
        case.id,
        _storable(case.youth.name),
        search_key(case.youth.name),
        _storable(case.youth.pronouns.text),
        case.youth.age.value if case.youth.age else "",
        case.archived,
        _storable(owner.name) if owner else "",
        standing.will.value if standing.will else "",
        standing.answered,
        standing.shared,
        standing.unread,
        standing.paper,
        standing.meeting_on.isoformat() if standing.meeting_on else "",
        standing.feedback_due.isoformat() if standing.feedback_due else "",
        standing.fed_back,
    )
    columns = _COLUMNS.replace("name,", "name, name_key,", 1)
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns.split(", ")[1:])
    marks = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT INTO case_row ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}",  # noqa: S608 - own column names
        values,
    )
    _index(connection, case)


def rows(connection: Connection) -> list[CaseRow]:
    """Return every case, by name."""
    found = connection.rows(f"SELECT {_COLUMNS} FROM case_row ORDER BY name_key, number")  # noqa: S608 - own column names
    return [_row(values) for values in found]


def find(connection: Connection, query: str) -> list[CaseRow]:
    """Return, by name, the cases in which every word begins some word or whose name contains the query; at most 200."""
    key = search_key(query)
    terms = " AND ".join('"' + word.replace('"', '""') + '"*' for word in key.split())
    condition = "instr(name_key, ?) > 0"
    values: list[object] = [key]
    if terms:
        condition += " OR number IN (SELECT rowid FROM case_text WHERE case_text MATCH ? LIMIT ?)"
        values += [terms, FOUND_LIMIT]
    found = connection.rows(
        f"SELECT {_COLUMNS} FROM case_row WHERE {condition} ORDER BY name_key, number LIMIT ?",  # noqa: S608 - own column names
        [*values, FOUND_LIMIT],
    )
    return [_row(row) for row in found]


def search_key(text: str) -> str:
    """Fold case, width and accents, so that 'zoe' finds 'Zoë'."""
    decomposed = unicodedata.normalize("NFKD", _storable(text).replace("\0", " ").casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if unicodedata.category(c) != "Mn")).strip()


def _index(connection: Connection, case: Case) -> None:
    row = connection.one("SELECT number FROM case_row WHERE id = ?", (case.id,))
    number = row[0] if row else None
    places = [case.meeting.place, case.meeting.address]
    answers = [word for answer in case.answers.values() for word in answer.content.words()]
    people = [word for person in case.people for word in (person.name, person.role)]
    texts = tuple(search_key("\n".join(words)) for words in ([case.youth.name], places, people, answers))
    before = connection.one("SELECT name, place, people, answers FROM case_text WHERE rowid = ?", (number,))
    if before == texts:
        return
    connection.execute("DELETE FROM case_text WHERE rowid = ?", (number,))
    connection.execute(
        "INSERT INTO case_text (rowid, name, place, people, answers) VALUES (?, ?, ?, ?, ?)", (number, *texts)
    )


def _row(values: tuple[object, ...]) -> CaseRow:
    case, name, pronouns, age, archived, owner, will, answered, shared, unread, paper, meeting, due, fed_back = values
    standing = Standing(
        Will(str(will)) if will else None,
        bool(answered),
        bool(shared),
        bool(unread),
        bool(paper),
        date.fromisoformat(str(meeting)) if meeting else None,
        date.fromisoformat(str(due)) if due else None,
        bool(fed_back),
    )
    return CaseRow(
        str(case), str(name), str(pronouns), Age(str(age)) if age else None, bool(archived), str(owner), standing
    )


def _storable(text: str) -> str:
    # A lone surrogate can be typed on a command line, and SQLite's text cannot hold it; the revision can.
    return text.encode("utf-8", "replace").decode()
