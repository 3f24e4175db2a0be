"""What a kluis promised over all that befell it, and whether it kept that."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deeds import number_in

from welapp.actions.cases import find_cases, read_case
from welapp.actions.vaults import OpenVault
from welapp.store.connect import Connection


@dataclass(slots=True)
class Kept:
    """What a kluis promised so far, over all its rounds; a question's answer was last kept, then perhaps tried."""

    answers: dict[str, int] = field(default_factory=dict)
    tried: dict[str, int] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    last: int = 0
    promises: int = 0

    def hear(self, said: list[Any]) -> None:
        for one in said:
            match one:
                case ("tries", question, number):
                    self.tried[question] = self.last = number
                case ("kept", question, number):
                    self.answers[question] = number
                    self.promises += 1
                case ("erased", word):
                    self.erased.add(word)

    def check(self, vault: OpenVault, case: str) -> None:
        found = read_case(vault, case)
        for question, number in list(self.answers.items()):
            present = number_in(found.answers[question].content.text)
            assert present in (number, self.tried[question]), question
            # Kept, though there was no time to say so: from now on it may not go back.
            self.answers[question] = present
            assert [row.id for row in find_cases(vault, str(present))] == [case], "the search does not follow"
        stored = vault.connection.rows("SELECT value FROM revision WHERE item LIKE 'answer:niet-eten%'")
        assert not [word for word in self.erased for (value,) in stored if f'"{word}"' in str(value)]


def sound(connection: Connection) -> None:
    # Pages of which only half reached the file still stand whole in the log: only the second check looks there.
    connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert connection.rows("PRAGMA cipher_integrity_check") == []
    assert connection.rows("PRAGMA integrity_check") == [("ok",)]
    assert connection.rows("PRAGMA foreign_key_check") == []


def left_behind(folder: Path) -> list[str]:
    """What a deed that was cut off left lying: after the next opening there is none of it."""
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.name.startswith(".")]
