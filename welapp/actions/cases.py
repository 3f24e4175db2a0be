"""Cases: list, search, add, rename, put away."""

from __future__ import annotations

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change, writing
from welapp.domain.case import Case, CaseRow
from welapp.domain.changes import Changes
from welapp.domain.ids import new_id
from welapp.domain.people import Part
from welapp.domain.youth import Age, Pronouns, checked_name
from welapp.store import cases, erasures, rows


def list_cases(vault: OpenVault) -> list[CaseRow]:
    """Return every case, archived ones too, by name."""
    return rows.rows(vault.connection)


def find_cases(vault: OpenVault, query: str) -> list[CaseRow]:
    """Return what matches while typing: names, places, people, answers; an empty query finds everything."""
    return rows.find(vault.connection, query) if query.strip() else list_cases(vault)


def has_erased(vault: OpenVault) -> bool:
    """Whether the register of what was erased has a line; see `erasing.erasures`."""
    return erasures.some(vault.connection)


def read_case(vault: OpenVault, case: str) -> Case:
    return cases.read_case(vault.connection, case)


def add_case(vault: OpenVault, name: str, pronouns: Pronouns, age: Age | None) -> str:
    """Make a case with this user as its coordinator and return its id."""
    checked_name(name)
    case = new_id(vault.around.chance)
    with writing(vault, case, undoable=False) as draft:  # a casus goes by erasing it, not by half of it
        draft.put(cases.CASE, {"created_on": draft.pen.now.date().isoformat()})
        draft.put(cases.YOUTH, {"name": name, "pronouns": pronouns.text, "age": age.value if age else ""})
        if vault.author:
            person = cases.PERSON + new_id(vault.around.chance)
            draft.put(
                person, {"name": vault.author, "part": Part.COORDINATOR.value, "since": draft.pen.now.isoformat()}
            )
    return case


def change_youth(vault: OpenVault, case: str, name: str, pronouns: Pronouns, age: Age | None) -> Changes:
    checked_name(name)

    def write(draft: Draft, _: Case) -> None:
        draft.put(cases.YOUTH, {"name": name, "pronouns": pronouns.text, "age": age.value if age else ""})

    return change(vault, case, write)


def archive_case(vault: OpenVault, case: str, archived: bool) -> Changes:
    """Put a case away, or take it back."""
    return change(vault, case, lambda draft, _: draft.put(cases.CASE, {"archived": archived}))
