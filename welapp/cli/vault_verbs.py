"""The verbs about the kluis itself: making it, and the ways into it."""

from __future__ import annotations

import argparse
from pathlib import Path

from welapp.actions import ways_in
from welapp.actions.files import write_atomically
from welapp.actions.vaults import create_vault
from welapp.cli.entry import Verb, answer, opened, passphrase, secret, surroundings
from welapp.cli.terminal import sentence
from welapp.errors import KnownError

SHEET = "Het blad staat in {file}. Wie het heeft, kan de kluis openen: druk het af en gooi het bestand weg."


def declare(verb: Verb) -> None:
    new = verb("new", _new)
    new.add_argument("--name", default="")
    new.add_argument("--team", default="")
    demo = verb("demo", _demo)
    demo.add_argument("--out", type=Path, required=True)
    change = verb("passphrase", _passphrase)
    change.add_argument("--new-passphrase-file", type=Path)
    recovery = verb("recovery", _recovery)
    recovery.add_argument("--out", type=Path, required=True)
    verb("remember", _remember)
    verb("forget", _forget)


def _new(chosen: argparse.Namespace) -> None:
    create_vault(chosen.vault, passphrase(chosen, twice=True), chosen.name, chosen.team, surroundings()).close()
    print(
        sentence(
            "De kluis staat in {folder}. Vergeet de wachtzin niet, en maak ook een herstelcode.", folder=chosen.vault
        )
    )


def _demo(chosen: argparse.Namespace) -> None:
    from welapp.actions.demo import make_demo

    for line in make_demo(chosen.out, surroundings()):
        print(line)


def _passphrase(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        # What opened the kluis also vouches for the change.
        by_code = secret(chosen.code_file, "Herstelcode: ") if chosen.code_file else ""
        old = "" if by_code else passphrase(chosen)
        new = secret(chosen.new_passphrase_file, "Nieuwe wachtzin: ", twice=True)
        if by_code:
            said = ways_in.replace_passphrase_with_code(vault, by_code, new)
        else:
            said = ways_in.change_passphrase(vault, old, new)
    print(said or "De nieuwe wachtzin geldt. De oude opent de kluis niet meer.")


def _recovery(chosen: argparse.Namespace) -> None:
    from welapp.actions.recovery_sheet import recovery_sheet  # the paper's libraries are only loaded for paper

    with opened(chosen) as vault:
        draft = ways_in.draft_recovery_code(vault, passphrase(chosen))
        write_atomically(chosen.out, recovery_sheet(vault, draft.code))
        try:
            said = ways_in.keep_recovery_code(vault, draft, answer("Typ groep 8 van het blad over: "))
        except KnownError:
            chosen.out.unlink(missing_ok=True)  # a sheet that opens nothing would be trusted one day
            raise
    print(sentence(SHEET, file=chosen.out))
    if said:
        print(said)


def _remember(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        said = ways_in.remember_computer(vault, passphrase(chosen))
    print(said or "Deze computer kan de kluis nu openen, met --computer of in het venster.")


def _forget(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        said = ways_in.forget_computer(vault)
    print(said or "Deze computer kan de kluis niet meer openen. De wachtzin blijft gelden.")
