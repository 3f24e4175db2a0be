"""What is cut off in the middle by the journeys: each deed runs in a child process and says what is safely kept."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from welapp.actions import cases, vaults, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, State
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ, Age
from welapp.vault import keyfile
from welapp.vault.kdf import Cost

PASSPHRASE = "vier koeien dansen op een boot"
AROUND = Surroundings(cost=Cost(memory_kib=65_536, passes=1, lanes=1))
QUESTIONS = ("wens-in-een-zin", "trots", "pauzeplek", "niet-over-praten", "klopt-niet")
REGRETTED = "niet-eten"

Say = Callable[[object], None]


def quick_derive(passphrase: str, salt: bytes, _: Cost) -> bytes:
    """The lock without its slow part: these journeys are about what is inside."""
    return hashlib.sha256(salt + passphrase.encode("utf-8", "surrogatepass")).digest()


def quick() -> None:
    keyfile.derive = quick_derive


def words(number: int) -> str:
    """An answer that tells its own number; some are long, so that they take many pages."""
    return f"antwoord {number} " + f"boot{number} " * (number % 7 * (300 if number % 11 == 0 else 3))


def number_in(text: str) -> int:
    number = int(text.split()[1])
    assert text == words(number), "half an answer"
    return number


def create(say: Say, folder: Path) -> None:
    quick()
    with closing(vaults.create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", AROUND)) as vault:
        say("made")
        say(("case", cases.add_case(vault, "Mika", HIJ, Age.FROM_12)))


def save(say: Say, folder: Path, case: str, first: int, seed: int) -> None:
    """Save answers for ever, with all that happens in between: housekeeping, taking back, putting away."""
    quick()
    dice = random.Random(seed)
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        for number in range(first, first + 1_000_000):
            question = QUESTIONS[number % len(QUESTIONS)]
            say(("tries", question, number))
            visits.save_answer(vault, case, question, Content(text=words(number)))
            say(("kept", question, number))
            _between(say, vault, case, number, dice)


def _between(say: Say, vault: OpenVault, case: str, number: int, dice: random.Random) -> None:
    match dice.randrange(12):
        case 0:
            vaults.rest(vault)
        case 1:
            vaults.tidy(vault)
        case 2:
            cases.archive_case(vault, case, dice.random() < 0.5)
        case 3:
            us = Sharing(Audience.US)
            visits.save_answer(vault, case, REGRETTED, Content(text=f"spijt{number}"), sharing=us)
            visits.save_answer(vault, case, REGRETTED, Content(), state=State.UNWRITTEN)
            say(("erased", f"spijt{number}"))


def open_first(say: Say, folder: Path, key: bytes) -> None:
    """The first opening of an older kluis: a reservekopie of it, then its tables are brought up to date."""
    with closing(vaults.open_with_key(folder, key, AROUND)) as vault:
        say("opened")
        vaults.tidy(vault)
        vaults.rest(vault)
