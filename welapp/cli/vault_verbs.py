"""The verbs about the kluis itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from welapp.actions.vaults import create_vault
from welapp.cli.entry import Verb, passphrase, surroundings


def declare(verb: Verb) -> None:
    new = verb("new", _new)
    new.add_argument("--name", default="")
    new.add_argument("--team", default="")
    demo = verb("demo", _demo)
    demo.add_argument("--out", type=Path, required=True)


def _new(chosen: argparse.Namespace) -> None:
    create_vault(chosen.vault, passphrase(chosen, twice=True), chosen.name, chosen.team, surroundings()).close()
    print(f"De kluis staat in {chosen.vault}. Vergeet de wachtzin niet: zonder wachtzin kan niemand erbij.")


def _demo(chosen: argparse.Namespace) -> None:
    from welapp.actions.demo import make_demo

    for line in make_demo(chosen.out, surroundings()):
        print(line)
