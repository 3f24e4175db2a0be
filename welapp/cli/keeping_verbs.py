"""The verbs for keeping and letting go: looking after the kluis, reservekopieën, erasing, and what is held."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from welapp.actions import backup_files, backups, cases, erasing, health, restoring, retention
from welapp.actions.backup_files import BackupCopy
from welapp.actions.claims import claim, spoken_moment
from welapp.actions.surroundings import is_vault
from welapp.actions.vaults import key_of, key_of_code
from welapp.cli.entry import Verb, opened, passphrase, secret, surroundings
from welapp.cli.terminal import OUTSIDE, for_terminal, print_json, sentence
from welapp.domain.dutch import counted, plain_date
from welapp.errors import KnownError

_MARKS = {health.Weight.GOOD: " ", health.Weight.NOTE: "!", health.Weight.WRONG: "X"}


def declare(verb: Verb) -> None:
    check = verb("check", _check)
    check.add_argument("--quick", action="store_true")
    check.add_argument("--json", action="store_true")
    backup = verb("backup", _backup)
    second = backup.add_mutually_exclusive_group()
    second.add_argument("--second", type=Path)
    second.add_argument("--no-second", action="store_true")
    second.add_argument("--gone", type=Path)
    restore = verb("restore", _restore)
    restore.add_argument("copy", nargs="?")
    restore.add_argument("--from", type=Path, dest="source")
    restore.add_argument("--yes", action="store_true")
    archive = verb("archive", _archive)
    archive.add_argument("case")
    archive.add_argument("--back", action="store_true")
    keep = verb("keep", _keep)
    keep.add_argument("case")
    keep.add_argument("until", nargs="?", type=date.fromisoformat)
    held = verb("held", _held)
    held.add_argument("case")
    held.add_argument("--out", type=Path, required=True)
    erase = verb("erase", _erase)
    erase.add_argument("case")
    erase.add_argument("--question")
    erase.add_argument("--report", type=Path)
    erase.add_argument("--yes", action="store_true")


def _check(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        report = health.check_vault(vault, deep=not chosen.quick)
    if chosen.json:
        lines = [{"words": line.words, "weight": line.weight.value} for line in report.lines]
        print_json({"sound": report.sound, "lines": lines})
    else:
        print("\n".join(f"{_MARKS[line.weight]} {for_terminal(line.words)}" for line in report.lines))
    if not report.sound:
        raise KnownError("Er is iets niet in orde. Bij de regels met een X staat wat je kunt doen.")


def _backup(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        if chosen.second or chosen.no_second:
            said = backups.set_second_folder(vault, chosen.second)
            print(said, end="\n" if said else "")
        if chosen.gone:
            backups.forget_former(vault, chosen.gone.absolute())
        made = backups.make_here(vault)
        erasing.note_made(vault, made)
    print(f"De reservekopie is gemaakt en nagekeken: {made.copy.path}")
    if made.second:
        print(made.second)


def _restore(chosen: argparse.Namespace) -> None:
    found = _copies(chosen)
    if not chosen.copy:
        for copy in found:
            print(copy.path.stem, spoken_moment(copy.made_at), sep="  ")
        return
    copy = _chosen(found, chosen.copy)
    place = copy.path.parent if chosen.source else chosen.vault
    if not chosen.yes:
        _tell(restoring.look_into(copy, _key(chosen, place), chosen.vault))
        return
    around = surroundings()
    if not is_vault(chosen.vault):
        words = secret(chosen.code_file, "Herstelcode: ") if chosen.code_file else passphrase(chosen)
        done = restoring.restore_new(place, chosen.vault, words, copy, around)
    else:
        with claim(chosen.vault, around):
            done = restoring.restore(chosen.vault, _key(chosen, chosen.vault), copy, around)
    print(f"De reservekopie van {spoken_moment(done.made_at)} is teruggezet: {_cases(done.count)}.")
    if done.before:
        print(f"Wat er eerst stond, is ook een reservekopie: {done.before.path}")
    if done.aside:
        print(f"Wat er eerst stond, was beschadigd. Het is bewaard in {done.aside}")


def _chosen(found: list[BackupCopy], name: str) -> BackupCopy:
    for copy in found:
        if name in (copy.path.stem, copy.path.name):
            return copy
    raise KnownError("Deze reservekopie is er niet. Zonder naam laat restore zien welke er zijn.")


def _copies(chosen: argparse.Namespace) -> list[BackupCopy]:
    if chosen.source:
        found = [copy for source in backup_files.sources(chosen.source) for copy in source.copies]
    else:
        found = list(backup_files.copies(chosen.vault, None))
    if not found:
        raise KnownError("Hier staan geen reservekopieën. Wijs met --from een andere map aan, zoals een usb-stick.")
    return found


def _key(chosen: argparse.Namespace, place: Path) -> bytes:
    if chosen.code_file:
        return key_of_code(place, secret(chosen.code_file, "Herstelcode: "))
    return key_of(place, passphrase(chosen))


def _tell(contents: restoring.Contents) -> None:
    last = contents.last_change
    print(f"{_cases(contents.count)}, voor het laatst veranderd: {spoken_moment(last) if last else 'nooit'}")
    for held in contents.cases:
        print(f"  {for_terminal(held.name)}: {held.stage.label}{' (opgeborgen)' if held.archived else ''}")
    if contents.erased:
        print(f"  {_cases(contents.erased)} hierin wiste je later; wat gewist is, komt niet terug.")
    print("Er is nog niets veranderd. Met --yes erbij zet je deze kopie terug.")


def _cases(count: int) -> str:
    return counted(count, "casus", "casussen")


def _archive(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        cases.archive_case(vault, chosen.case, not chosen.back)


def _keep(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        retention.keep_until(vault, chosen.case, chosen.until)
        until = retention.kept_until(vault, cases.read_case(vault, chosen.case))
    print(f"Bewaard tot en met {plain_date(until)}." if until else "Er is geen laatste dag.")


def _held(chosen: argparse.Namespace) -> None:
    from welapp.actions import held  # the paper's libraries are only loaded for paper

    with opened(chosen) as vault:
        held.save_held(vault, chosen.case, chosen.out)
    print(sentence(OUTSIDE, file=chosen.out))


def _erase(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        going = erasing.what_goes(vault, chosen.case)
        if not chosen.yes:
            _tell_what_goes(going, chosen.question)
            return
        if chosen.question:
            erasing.erase_answer(vault, chosen.case, chosen.question)
        else:
            erased = erasing.erase_case(vault, chosen.case)
        cleaned = backups.clean(backups.plan(vault))
        erasing.note_cleaned(vault, cleaned)
        # First what is done: the report may meet a full disk.
        _tell_papers(going)
        print("Gewist, ook in de reservekopieën." if not cleaned.unreachable else "Gewist uit de kluis.")
        for why in cleaned.why:
            print(f"Hier kan het nog staan: {why}", file=sys.stderr)
        if chosen.report and not chosen.question:
            erasing.save_report(vault, erasing.with_cleaning(erased, cleaned), chosen.report)


def _tell_what_goes(going: erasing.Going, question: str | None) -> None:
    name = for_terminal(going.case.youth.name)
    if question:
        print(f"Dit wist één antwoord van {name}, met wat er eerder stond.")
    else:
        print(f"Dit wist alles van {name}: {', '.join(going.counts.words()) or 'een casus zonder antwoorden'}.")
    _tell_papers(going)
    print(f"Reservekopieën waar het in kan staan: {len(going.copies)}. Daar gaat het ook uit.")
    print("Er is nog niets gewist. Met --yes erbij is het voorgoed.")


def _tell_papers(going: erasing.Going) -> None:
    for paper in going.papers:
        whom = for_terminal(paper.whom(going.case.youth.name))
        print(f"  Al de deur uit: {paper.kind.label} voor {whom}, {plain_date(paper.on)}")
