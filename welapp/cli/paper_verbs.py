"""The verbs about papers: which can be made of a casus, and making them as files."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions import cases, people
from welapp.actions.files import plain_sentences
from welapp.cli.entry import Verb, opened, secret
from welapp.cli.terminal import OUTSIDE, for_terminal, print_json, sentence
from welapp.domain.case import Case
from welapp.domain.dutch import counted
from welapp.domain.papers import Copy, PaperKind, PaperSize, Wanted, usual
from welapp.domain.people import Person
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.vaults import OpenVault

_KINDS = [kind.value for kind in PaperKind if kind is not PaperKind.HELD]


def declare(verb: Verb) -> None:
    papers = verb("papers", _papers)
    papers.add_argument("case")
    papers.add_argument("--json", action="store_true")
    brief = verb("brief", _brief)
    brief.add_argument("case")
    for_whom = brief.add_mutually_exclusive_group(required=True)
    for_whom.add_argument("--reader")
    for_whom.add_argument("--copies", type=Path)
    brief.add_argument("--kind", choices=_KINDS)
    brief.add_argument("--paper", choices=[size.value for size in PaperSize], default=PaperSize.A4.value)
    brief.add_argument("--password-file", type=Path)
    brief.add_argument("--out", type=Path, required=True)


def _papers(chosen: argparse.Namespace) -> None:
    from welapp.actions.offers import offers  # the paper's libraries are only loaded for paper

    with opened(chosen) as vault:
        case = cases.read_case(vault, chosen.case)
        found = [
            {
                "kind": offer.kind.value,
                "name": offer.kind.label,
                "readers": [_name(case, reader) for reader in offer.readers],
                "missing": offer.missing,
            }
            for offer in offers(vault, chosen.case)
        ]
    if chosen.json:
        print_json(found)
        return
    for one in found:
        print(one["kind"], one["name"], one["missing"] or "kan nu", sep="  ")
        print("    voor", for_terminal(", ".join(one["readers"])))


def _name(case: Case, reader: Reader) -> str:
    person = case.person(reader.person)
    return person.name if person else reader.kind.value


def _brief(chosen: argparse.Namespace) -> None:
    from welapp.actions import briefs

    behind = _lock(chosen.password_file)
    with opened(chosen) as vault:
        case = cases.read_case(vault, chosen.case)
        if chosen.copies is None:
            wanted = _wanted(vault, chosen, briefs.reader_from(case, chosen.reader))
            briefs.save_paper(vault, chosen.case, behind(briefs.make_paper(vault, chosen.case, wanted)), chosen.out)
            print(sentence(OUTSIDE, file=chosen.out))
            return
        readers = [Reader(ReaderKind.PERSON, person.id) for person in _people(case, chosen.copies)]
        numbered = [
            _wanted(vault, chosen, reader, Copy(number, len(readers))) for number, reader in enumerate(readers, 1)
        ]
        if not chosen.out.is_dir():
            raise KnownError(f"{chosen.out} is geen map. Noem achter --out de map voor de bladen.")
        for one, paper in zip(numbered, briefs.make_papers(vault, chosen.case, numbered), strict=True):
            briefs.save_paper(vault, chosen.case, behind(paper), chosen.out / one.file_name)
        count = counted(len(readers), "blad staat", "bladen staan")
        print(
            sentence(
                "{count} in {folder}. Die map ligt buiten de kluis: bewaar hem veilig.", count=count, folder=chosen.out
            )
        )


def _lock(password: Path | None) -> Callable[[Paper], Paper]:
    """Return what puts a paper behind the password in this file; without a file it stays open."""
    if password is None:
        return lambda paper: paper
    from welapp.actions import protect

    words = secret(password, "")
    protect.check_passphrase(words)
    return lambda paper: replace(paper, pdf=protect.protected(paper.pdf, words))


def _wanted(vault: OpenVault, chosen: argparse.Namespace, reader: Reader, copy: Copy | None = None) -> Wanted:
    """Say which paper it is; a reader may only be given what there is for them."""
    from welapp.actions.offers import offers

    first = usual(reader, copy)
    kind = PaperKind(chosen.kind) if chosen.kind else first.kind
    offer = next(offer for offer in offers(vault, chosen.case) if offer.kind is kind)
    if reader not in offer.readers:
        raise KnownError(f"Dit blad is er niet voor deze lezer: {kind.label}. Kijk met papers voor wie het er wel is.")
    return Wanted(kind, reader, first.copy, enlarged=chosen.paper == PaperSize.A3)


def _people(case: Case, names: Path) -> list[Person]:
    """Return who the copies are for: one name on each line of the file, all of them known, none of them twice."""
    with plain_sentences(names):
        data = names.read_bytes()
    try:
        lines = [line.strip() for line in data.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError as error:
        raise KnownError("Het bestand met de namen is geen gewone tekst (UTF-8). Bewaar het opnieuw.") from error
    found = []
    for name in filter(None, lines):
        person = people.named(case.people, name)
        if person is None:
            raise KnownError(f"‘{name}’ hoort niet bij deze casus. Er is geen blad gemaakt.")
        if person in found:
            raise KnownError(f"‘{name}’ staat twee keer in het bestand. Er is geen blad gemaakt.")
        found.append(person)
    if not found:
        raise KnownError("Er staat geen naam in het bestand. Zet op elke regel één naam.")
    return found
