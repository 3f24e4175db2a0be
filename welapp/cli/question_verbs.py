"""The verb about a team's own questions: to a file, from a file, and back to the shipped ones."""

from __future__ import annotations

import argparse
from pathlib import Path

from welapp.actions import questions
from welapp.actions.vaults import OpenVault
from welapp.cli.entry import Verb, opened
from welapp.cli.terminal import for_terminal, sentence
from welapp.errors import KnownError
from welapp.forms.takeover import Differences

_NO_FILE = "Zeg ook welk bestand: questions export BESTAND of questions import BESTAND."


def declare(verb: Verb) -> None:
    made = verb("questions", _questions)
    made.add_argument("deed", choices=["export", "import", "reset"])
    made.add_argument("file", nargs="?", type=Path)
    made.add_argument("--parents", action="store_true")
    made.add_argument("--yes", action="store_true")


def _questions(chosen: argparse.Namespace) -> None:
    if chosen.deed != "reset" and chosen.file is None:
        raise KnownError(_NO_FILE)
    voice = "parents" if chosen.parents else "youth"
    with opened(chosen) as vault:
        if chosen.deed == "export":
            questions.export_form(vault, voice, chosen.file)
            print(sentence("De vragen staan in {file}.", file=chosen.file))
        elif chosen.deed == "reset":
            questions.reset_form(vault, voice)
            print("De gewone vragen staan weer klaar. Wat al geantwoord is, blijft.")
        else:
            _take_over(vault, chosen)


def _take_over(vault: OpenVault, chosen: argparse.Namespace) -> None:
    incoming = questions.read_file(vault, chosen.file)
    for line in words(incoming.differences):
        print(for_terminal(line))
    if not chosen.yes:
        print("Er is nog niets veranderd. Met --yes neem je dit over.")
        return
    questions.take_over(vault, incoming)
    print("Overgenomen. Wat al geantwoord is, blijft.")


def words(found: Differences) -> list[str]:
    lines = [f"In dit bestand: {found.themes} thema’s en {found.questions} vragen."]
    for name, labels in (("Nieuw", found.added), ("Anders", found.changed), ("Voortaan verborgen", found.hidden)):
        lines += [f"{name}: {len(labels)}", *(f"  {label}" for label in labels)] if labels else []
    lines += ["De volgorde of de teksten eromheen zijn ook anders."] if found.moved else []
    return [*lines, "Er is geen verschil met wat jullie nu vragen."] if found.none else lines
