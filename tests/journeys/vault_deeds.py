"""Deeds on the kluis as a whole: another wachtzin, a recovery code, a reservekopie, putting one back, erasing."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from threading import Thread

from deeds import AROUND, PASSPHRASE, QUESTIONS, Say, number_in, quick, save, words

from welapp.actions import backup_files, backups, cases, erasing, restoring, vaults, visits, ways_in
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.youth import HIJ, Age

NEW_PASSPHRASE = "acht paarden zingen in een schuur"
OLD_NUMBER, NEW_NUMBER = 1, 2


def make_with_copy(folder: Path) -> str:
    """A kluis with a reservekopie in which every answer says OLD_NUMBER; now they say NEW_NUMBER. Returns the case."""
    quick()
    with closing(vaults.create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", AROUND)) as vault:
        case = cases.add_case(vault, "Mika", HIJ, Age.FROM_12)
        cases.add_case(vault, "Robin", HIJ, Age.FROM_12)
        for number in (OLD_NUMBER, NEW_NUMBER):
            for question in QUESTIONS:
                visits.save_answer(vault, case, question, Content(text=words(number)))
            if number == OLD_NUMBER:
                backups.make_here(vault)
        return case


def numbers(vault: OpenVault, case: str) -> set[int]:
    """Which of the two the answers say."""
    answers = cases.read_case(vault, case).answers
    return {number_in(answers[question].content.text) for question in QUESTIONS}


def change_passphrase(say: Say, folder: Path) -> None:
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        ways_in.change_passphrase(vault, PASSPHRASE, NEW_PASSPHRASE)
        say("changed")


def keep_code(say: Say, folder: Path) -> None:
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        draft = ways_in.draft_recovery_code(vault, PASSPHRASE)
        say(("drafted", draft.code))
        ways_in.keep_recovery_code(vault, draft, draft.groups[-1])
        say(("kept", draft.code))


def back_up(say: Say, folder: Path) -> None:
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        made = backups.make_here(vault)
        say(("made", made.copy.path.name))


def restore(say: Say, folder: Path) -> None:
    quick()
    oldest = backup_files.copies(folder, None)[-1]
    restoring.restore(folder, vaults.key_of(folder, PASSPHRASE), oldest, AROUND)
    say("restored")


def erase(say: Say, folder: Path, case: str) -> None:
    """Erase the case from the kluis, and then from every copy."""
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        erasing.erase_case(vault, case)
        say("erased")
        cleaned = backups.clean(backups.plan(vault))
        say(("cleaned", cleaned.rewritten + cleaned.removed))


def save_while_copying(say: Say, folder: Path, case: str, first: int, seed: int) -> None:
    """Type on while another thread makes one reservekopie after the other."""
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        plan = backups.plan(vault)

    def copy() -> None:
        while True:
            backups.make(plan)

    Thread(target=copy, daemon=True).start()
    save(say, folder, case, first, seed)
