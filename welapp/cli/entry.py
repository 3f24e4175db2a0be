"""How the headless door comes into a kluis: whose kluis, and with which way in."""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from welapp.actions import backups, erasing
from welapp.actions.claims import claim
from welapp.actions.files import plain_sentences
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault, open_with_code, open_with_computer
from welapp.cli.terminal import for_terminal
from welapp.errors import KnownError

Run = Callable[[argparse.Namespace], None]
Verb = Callable[[str, Run], argparse.ArgumentParser]
"""Declares a verb by its name and what it does; what comes back takes the verb's own arguments."""


@contextmanager
def opened(chosen: argparse.Namespace) -> Iterator[OpenVault]:
    """Open the kluis that was asked for, alone, and say on stderr what is wrong in the team's own questions."""
    around = surroundings()
    with claim(chosen.vault, around), closing(_by_its_way(chosen, around)) as vault:
        for problem in vault.problems:
            print(for_terminal(str(problem)), file=sys.stderr)
        yield vault
        _keep_safe(vault)


def _keep_safe(vault: OpenVault) -> None:
    """Make a reservekopie when it is time; what was asked for is done, so a failure is only told."""
    try:
        if backups.is_due(vault):
            erasing.note_made(vault, backups.make_here(vault))
    except KnownError as error:
        print(for_terminal(f"Er kwam geen reservekopie. {error}"), file=sys.stderr)


def surroundings() -> Surroundings:
    return Surroundings()


def passphrase(chosen: argparse.Namespace, *, twice: bool = False) -> str:
    """Return the wachtzin from the file that was named, or ask for it once."""
    if chosen.typed is None:
        chosen.typed = secret(chosen.passphrase_file, "Wachtzin: ", twice=twice)
    return str(chosen.typed)


def secret(file: Path | None, prompt: str, *, twice: bool = False) -> str:
    """Return one line from a file, or ask for it without showing it; `twice` asks again to be sure."""
    if file:
        with plain_sentences(file):
            data = file.read_bytes()
        try:
            return str(data.decode("utf-8-sig").removesuffix("\n").removesuffix("\r"))
        except UnicodeDecodeError as error:
            raise KnownError("Het bestand met de wachtzin is geen gewone tekst (UTF-8). Bewaar het opnieuw.") from error
    try:
        typed = _asked(prompt)
        if twice and _asked("Nog een keer: ") != typed:
            raise KnownError("De twee zinnen zijn niet gelijk. Probeer het nog eens.")
    except EOFError as error:
        raise KnownError("Er is geen wachtzin gegeven. Gebruik --passphrase-file of typ hem in.") from error
    return typed


def answer(prompt: str) -> str:
    """Ask something that may be seen while it is typed; '' when there is nobody to answer."""
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _by_its_way(chosen: argparse.Namespace, around: Surroundings) -> OpenVault:
    if chosen.computer:
        return open_with_computer(chosen.vault, around)
    if chosen.code_file:
        return open_with_code(chosen.vault, secret(chosen.code_file, "Herstelcode: "), around)
    return open_vault(chosen.vault, passphrase(chosen), around)


def _asked(prompt: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except getpass.GetPassWarning:  # no terminal to hide it on: take a line from what is piped in
        line = sys.stdin.readline()
        if not line:
            raise EOFError from None
        return line.removesuffix("\n").removesuffix("\r")
