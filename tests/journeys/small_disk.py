"""A small file system of its own, which really fills up, turns read-only or goes away; run by `unshare`.

small_disk.py STORY FOLDER    mounts a tmpfs on FOLDER inside this process's own namespace and prints what happened
                              ('errors' mounts nothing: strace makes the disk fail)
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from deeds import AROUND, PASSPHRASE, Say, quick
from full_deeds import keep, make_ready, told
from keeping import sound

from welapp.actions import backups, briefs, vaults
from welapp.actions.cases import list_cases
from welapp.domain.papers import usual
from welapp.domain.sharing import Reader, ReaderKind

SIZE = "24m"  # welapp leaves 16 MB free beside a reservekopie
FILLER = "filler"


def mount(folder: Path, *how: str) -> None:
    subprocess.run(["mount", *how, "none", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Use up the last byte."""
    with (folder / FILLER).open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1 << 9):
            with contextlib.suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass


def full(say: Say, folder: Path) -> None:
    """Type on a disk that another program fills up, and on again when there is room."""
    case = make_ready(folder / "kluis")
    say(("case", case))
    with closing(vaults.open_vault(folder / "kluis", PASSPHRASE, AROUND)) as vault:
        keep(say, vault, case, 2)
        fill(folder)
        number = 3
        while not told(say, lambda n=number: keep(say, vault, case, n)):  # type: ignore[misc]
            number += 1
        told(say, lambda: vaults.rest(vault))
        paper = briefs.make_paper(vault, case, usual(Reader(ReaderKind.EVERYONE)))
        told(say, lambda: briefs.save_paper(vault, case, paper, folder / "blad.pdf"))
        assert {path.name for path in folder.iterdir()} == {"kluis", FILLER}, "half a paper"
        (folder / FILLER).unlink()
        keep(say, vault, case, number + 1)
    opens(say, folder / "kluis", case)


def full_at_the_door(say: Say, folder: Path) -> None:
    """Open, and make, a kluis on a disk without room."""
    case = make_ready(folder / "kluis")
    fill(folder)
    told(say, lambda: vaults.open_vault(folder / "kluis", PASSPHRASE, AROUND).close())
    told(say, lambda: vaults.create_vault(folder / "other", PASSPHRASE, "Marloes", "Veenkolk", AROUND).close())
    assert not (folder / "other").exists()
    (folder / FILLER).unlink()
    opens(say, folder / "kluis", case)


def read_only_at_the_door(say: Say, folder: Path) -> None:
    case = make_ready(folder / "kluis")
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    assert told(say, lambda: vaults.open_vault(folder / "kluis", PASSPHRASE, AROUND).close())
    assert told(say, lambda: vaults.create_vault(folder / "other", PASSPHRASE, "Marloes", "Veenkolk", AROUND).close())
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
    opens(say, folder / "kluis", case)


def second_place_full(say: Say, folder: Path) -> None:
    """A small stick as second place: the own copy stands, no half one on the stick, a whole one when there is room."""
    kluis, case = beside(folder)
    with closing(vaults.open_vault(kluis, PASSPHRASE, AROUND)) as vault:
        backups.set_second_folder(vault, folder)
        fill(folder)
        made = backups.make_here(vault)
        say(("sorry", made.second))
        assert made.copy.path.is_file()
        assert copies_on(folder) == []
        keep(say, vault, case, 2)
        (folder / FILLER).unlink()
        assert backups.make_here(vault).second == ""
        assert len(copies_on(folder)) == 1
    opens(say, kluis, case)


def second_place_read_only(say: Say, folder: Path) -> None:
    kluis, case = beside(folder)
    with closing(vaults.open_vault(kluis, PASSPHRASE, AROUND)) as vault:
        backups.set_second_folder(vault, folder)
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        say(("sorry", backups.make_here(vault).second))
        keep(say, vault, case, 2)
    opens(say, kluis, case)


def second_place_yanked(say: Say, folder: Path) -> None:
    """The stick goes in the middle of writing to it: a sentence, the own copy stands, typing goes on; it comes back."""
    kluis, case = beside(folder)
    with closing(vaults.open_vault(kluis, PASSPHRASE, AROUND)) as vault:
        backups.set_second_folder(vault, folder)
        gone: list[float] = []

        def yank(part: float) -> None:
            # Only the second place is written to once the own copy has been checked.
            if part > backups.CHECKING + 0.02 and not gone:
                gone.append(part)
                subprocess.run(["umount", "-l", str(folder)], check=True)

        made = backups.make(backups.plan(vault), yank)
        assert gone, "the stick was never written to"
        backups.note(vault, made)
        say(("sorry", made.second))
        assert made.copy.path.is_file()
        assert list(folder.iterdir()) == [], "written where the stick was"
        keep(say, vault, case, 2)
        mount(folder, "-t", "tmpfs", "-o", f"size={SIZE}")
        # An empty stick at the same place may be anyone's: it is chosen again, or nothing comes on it.
        assert backups.make_here(vault).second != ""
        assert copies_on(folder) == []
        backups.set_second_folder(vault, folder)
        assert backups.make_here(vault).second == ""
        assert len(copies_on(folder)) == 1
    opens(say, kluis, case)


def beside(folder: Path) -> tuple[Path, str]:
    """A kluis that is not on the small disk."""
    kluis = folder.parent / "kluis"
    return kluis, make_ready(kluis)


def copies_on(folder: Path) -> list[str]:
    """Finished and unfinished ones."""
    return [path.name for path in folder.rglob("*kluis-*") if path.is_file()]


def errors(say: Say, folder: Path) -> None:
    """Type on a disk that gives errors for a while; who starts this story makes the kluis and sees to the errors."""
    with closing(vaults.open_vault(folder / "kluis", PASSPHRASE, AROUND)) as vault:
        case = list_cases(vault)[0].id
        for number in range(1, 41):
            told(say, lambda n=number: keep(say, vault, case, n))  # type: ignore[misc]
    say("done")


def opens(say: Say, folder: Path, case: str) -> None:
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        sound(vault.connection)
        keep(say, vault, case, 999)
    say("sound")


STORIES: dict[str, Callable[[Say, Path], None]] = {
    "full": full,
    "full at the door": full_at_the_door,
    "errors": errors,
    "second place full": second_place_full,
    "second place read-only": second_place_read_only,
    "second place yanked": second_place_yanked,
    "read-only at the door": read_only_at_the_door,
}


def main(story: str, folder: Path) -> int:
    said: list[object] = []
    quick()
    if story != "errors":
        mount(folder, "-t", "tmpfs", "-o", f"size={SIZE}")
    STORIES[story](said.append, folder)
    sys.stdout.write(json.dumps(said))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
