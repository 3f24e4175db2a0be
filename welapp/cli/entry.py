"""How the headless door comes into a kluis: whose kluis, with which wachtzin."""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings
from collections.abc import Callable

from welapp.actions.files import plain_sentences
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.errors import KnownError

Run = Callable[[argparse.Namespace], None]
Verb = Callable[[str, Run], argparse.ArgumentParser]
"""Declares a verb by its name and what it does; what comes back takes the verb's own arguments."""


def opened(chosen: argparse.Namespace) -> OpenVault:
    """Open the kluis that was asked for, and say on stderr what is wrong in the team's own questions."""
    vault = open_vault(chosen.vault, passphrase(chosen), surroundings())
    for problem in vault.problems:
        print(problem, file=sys.stderr)
    return vault


def surroundings() -> Surroundings:
    return Surroundings()


def passphrase(chosen: argparse.Namespace, *, twice: bool = False) -> str:
    if chosen.passphrase_file:
        with plain_sentences(chosen.passphrase_file):
            data = chosen.passphrase_file.read_bytes()
        try:
            return str(data.decode("utf-8-sig").removesuffix("\n").removesuffix("\r"))
        except UnicodeDecodeError as error:
            raise KnownError("Het bestand met de wachtzin is geen gewone tekst (UTF-8). Bewaar het opnieuw.") from error
    try:
        typed = _asked("Wachtzin: ")
        if twice and _asked("Nog een keer: ") != typed:
            raise KnownError("De twee zinnen zijn niet gelijk. Probeer het nog eens.")
    except EOFError as error:
        raise KnownError("Er is geen wachtzin gegeven. Gebruik --passphrase-file of typ hem in.") from error
    return typed


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
