"""What the failing disk meets: each deed says its acknowledged steps, and the sentences for the person."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import vault_deeds
from deeds import AROUND, PASSPHRASE, QUESTIONS, Say, quick, words

from welapp.actions import approvals, backups, briefs, cases, erasing, grounds, vaults, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.papers import usual
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import HIJ, Age
from welapp.errors import KnownError

if sys.platform != "win32":
    import resource


@contextmanager
def no_file_longer_than(limit: int) -> Iterator[None]:
    """As on a full disk: every byte past the limit is refused, to every file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def told(say: Say, deed: Callable[[], object]) -> bool:
    """Whether the deed was refused; what it told the person is passed on."""
    try:
        deed()
    except KnownError as error:
        say(("sorry", str(error)))
        return True
    return False


def make_ready(folder: Path) -> str:
    """A kluis with a case of which the paper may be made; returns its id."""
    quick()
    with closing(vaults.create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", AROUND)) as vault:
        case = cases.add_case(vault, "Mika", HIJ, Age.FROM_12)
        visits.set_will(vault, case, Will.YES)
        visits.save_answer(vault, case, "trots", Content(text=words(1)), sharing=Sharing(Audience.EVERYONE))
        grounds.record_ground(vault, case, Basis.BOTH, "", "Mika en zijn moeder")
        approvals.approve_all(vault, case, "Marloes")
        return case


def save_until_full(say: Say, folder: Path, case: str, limit: int) -> None:
    """Type on until the disk is full, then once more; after that there is room again and typing goes on."""
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        with no_file_longer_than(limit):
            number = 0
            refused = False
            while not refused and number < 300:
                number += 1
                refused = told(say, lambda n=number: keep(say, vault, case, n))  # type: ignore[misc]
            told(say, lambda: vaults.rest(vault))
            told(say, lambda: keep(say, vault, case, number + 1))
        keep(say, vault, case, number + 2)
        say("goes on")


def close_while_full(say: Say, folder: Path, case: str, limit: int) -> None:
    """Type on, and close the kluis while the disk is full."""
    quick()
    vault = vaults.open_vault(folder, PASSPHRASE, AROUND)
    for number in range(1, 8):
        keep(say, vault, case, number)
    with no_file_longer_than(limit):
        told(say, vault.close)
    say("closed")


def keep(say: Say, vault: OpenVault, case: str, number: int) -> None:
    question = QUESTIONS[number % len(QUESTIONS)]
    say(("tries", question, number))
    visits.save_answer(vault, case, question, Content(text=words(number)))
    say(("kept", question, number))


def open_while_full(say: Say, folder: Path, limit: int) -> None:
    quick()
    with no_file_longer_than(limit):
        told(say, lambda: vaults.open_vault(folder, PASSPHRASE, AROUND).close())


def create_while_full(say: Say, folder: Path, limit: int) -> None:
    quick()
    with no_file_longer_than(limit):
        told(say, lambda: vaults.create_vault(folder, PASSPHRASE, "Marloes", "Veenkolk", AROUND).close())


def paper_while_full(say: Say, folder: Path, case: str, out: Path, limit: int) -> None:
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        paper = briefs.make_paper(vault, case, usual(Reader(ReaderKind.EVERYONE)))
        with no_file_longer_than(limit):
            told(say, lambda: briefs.save_paper(vault, case, paper, out))
        say(("size", len(paper.pdf)))
        keep(say, vault, case, 2)


def vault_deed_while_full(say: Say, folder: Path, name: str, limit: int, *more: object) -> None:
    """Do one of the deeds on the kluis as a whole on a full disk, and once more when there is room."""
    deed = getattr(vault_deeds, name)
    quick()
    with no_file_longer_than(limit):
        refused = told(say, lambda: deed(say, folder, *more))
    if refused:
        say("again")
        deed(say, folder, *more)


def erase_while_full(say: Say, folder: Path, case: str, limit: int) -> None:
    """Erase a case on a full disk, and again when there is room, as far as it was not done yet."""
    quick()
    with no_file_longer_than(limit):
        told(say, lambda: vault_deeds.erase(say, folder, case))
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        if any(row.id == case for row in cases.list_cases(vault)):
            erasing.erase_case(vault, case)
        backups.clean(backups.plan(vault))
