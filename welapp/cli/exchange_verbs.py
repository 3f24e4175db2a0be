"""The verbs for working together: cards of colleagues, bundles out and in, and two versions of one thing."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from welapp.actions import backups, bundles, cases, conflicts, contact_cards, contacts, erasing, incoming, turning_back
from welapp.actions.conflicts import Conflict
from welapp.actions.contacts import Contact
from welapp.actions.incoming import CasePreview, Preview
from welapp.actions.protect import suggest_passphrase
from welapp.actions.vaults import OpenVault
from welapp.actions.versions import Version
from welapp.cli.entry import Verb, opened, secret
from welapp.cli.terminal import for_terminal, print_json, sentence
from welapp.domain.bundles import Scope, Trust
from welapp.domain.dutch import counted, listed, plain_date
from welapp.errors import KnownError

SOMEONE_ELSE = "Zijn het echt twee mensen met die naam? Doe het dan nog eens met --other-person."
_TRUST = {
    Trust.VERIFIED: "de cijfers zijn vergeleken",
    Trust.UNVERIFIED: "de cijfers zijn nog niet vergeleken",
    Trust.UNKNOWN: "deze collega staat niet in je lijst",
    Trust.OTHER: "deze naam ken je met andere sleutels",
    Trust.OWN: "deze bundel is van jezelf",
}


def declare(verb: Verb) -> None:
    card = verb("card", _card)
    card.add_argument("--out", type=Path)
    trust = verb("trust", _trust)
    trust.add_argument("card", type=Path)
    trust.add_argument("--verified", action="store_true")
    trust.add_argument("--other-person", action="store_true")
    listing = verb("contacts", _contacts)
    listing.add_argument("--json", action="store_true")
    seal = verb("seal", _seal)
    seal.add_argument("cases", nargs="+", metavar="case")
    seal.add_argument("--to", nargs="+", default=[])
    seal.add_argument("--words", action="store_true")
    seal.add_argument("--out", type=Path, required=True)
    seal.add_argument("--scope", choices=[scope.value for scope in Scope], default=Scope.ALL.value)
    seal.add_argument("--until", type=date.fromisoformat)
    take = verb("open", _open)
    take.add_argument("file", type=Path)
    take.add_argument("--preview", action="store_true")
    take.add_argument("--words-file", type=Path)
    take.add_argument("--json", action="store_true")
    undo = verb("undo-import", _undo)
    undo.add_argument("id")
    two = verb("conflicts", _conflicts)
    two.add_argument("case")
    two.add_argument("--json", action="store_true")
    resolve = verb("resolve", _resolve)
    resolve.add_argument("case")
    resolve.add_argument("field")
    resolve.add_argument("--take", required=True)


def _card(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        if chosen.out:
            contact_cards.save_card(vault, chosen.out)
            print(sentence("Je kaart staat in {file}. Er staat niets geheims in.", file=chosen.out))
        else:
            print(contact_cards.own_card(vault).line)


def _trust(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        card = contact_cards.read_file(chosen.card)
        one = contacts.add(vault, card, verified=chosen.verified, other_person=chosen.other_person)
    if one.changed:
        raise KnownError(f"{for_terminal(one.why_not)} {SOMEONE_ELSE}")
    print(f"{for_terminal(one.called)}: {one.number}")
    if not one.trusted:
        print("Vergelijk deze cijfers samen. Zijn ze gelijk? Doe het dan nog eens met --verified.")


def _contacts(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        found = contacts.contacts(vault)
    if chosen.json:
        print_json([_contact_data(one) for one in found])
        return
    for one in found:
        trust = Trust.OTHER if one.changed else Trust.VERIFIED if one.trusted else Trust.UNVERIFIED
        print(one.id, for_terminal(one.called), for_terminal(one.organisation), one.number, _TRUST[trust], sep="  ")


def _contact_data(one: Contact) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "called": one.called,
        "organisation": one.organisation,
        "number": one.number,
        "added_on": one.added_on.isoformat(),
        "verified_on": one.verified_on.isoformat() if one.verified_on else None,
        "changed": one.changed,
    }


def _seal(chosen: argparse.Namespace) -> None:
    if bool(chosen.to) == chosen.words:
        raise KnownError("Zeg met --to voor wie de bundel is, of met --words dat hij met zes woorden opengaat.")
    with opened(chosen) as vault:
        options = {"scope": Scope(chosen.scope), "until": chosen.until}
        if chosen.words:
            words = suggest_passphrase(vault.around.chance)
            bundles.seal_with_words(vault, chosen.cases, words, chosen.out, **options)
            print(f"De woorden, om door de telefoon te zeggen: {words}")
            return
        whom = [contacts.named(vault, name).id for name in chosen.to]
        sealed = bundles.seal_bundle(vault, chosen.cases, whom, chosen.out, **options)
    print(
        sentence("De bundel staat in {file}. Hij gaat open bij {names}.", file=chosen.out, names=listed(sealed.names))
    )


def _open(chosen: argparse.Namespace) -> None:
    words = secret(chosen.words_file, "") if chosen.words_file else ""
    with opened(chosen) as vault:
        seen = incoming.preview(vault, chosen.file, words=words)
        if chosen.preview:
            _show(seen, as_json=chosen.json)
            return
        taken = incoming.take_in(vault, seen)
        _clean_up(vault, erased=taken.erased)
    if chosen.json:
        print_json({"id": taken.id, "cases": list(taken.cases), "conflicts": taken.conflicts})
        return
    print(f"Overgenomen: {counted(len(taken.cases), 'casus', 'casussen')}.")
    print(f"Met dit nummer kun je het terugdraaien: {taken.id}")
    if taken.conflicts:
        print(f"Er {_two(taken.conflicts)}. Met conflicts zie je welke.")


def _two(number: int) -> str:
    return "is 1 plek met twee versies" if number == 1 else f"zijn {number} plekken met twee versies"


def _clean_up(vault: OpenVault, *, erased: bool) -> None:
    if not erased:
        return
    cleaned = backups.clean(backups.plan(vault))
    erasing.note_cleaned(vault, cleaned)
    for why in cleaned.why:
        print(f"Hier kan het nog staan: {why}", file=sys.stderr)


def _show(seen: Preview, *, as_json: bool) -> None:
    if as_json:
        print_json(_preview_data(seen))
        return
    team = seen.sender.organisation
    sender = seen.called if not team or f"({team})" in seen.called else f"{seen.called} ({team})"
    print(f"Van {for_terminal(sender)}: {_TRUST[seen.trust]}.")
    if seen.wrong_days:
        print(incoming.WRONG_DAYS)
    if seen.taken_before:
        print(f"Deze bundel heb je al overgenomen op {plain_date(seen.taken_before)}.")
    for case in seen.cases:
        print(f"{for_terminal(case.name) or case.case}: {_counts(case)}")
        for line in case.lines:
            print(f"  {_KINDS[line.kind]}: {for_terminal(line.label)}")
        for label in case.erased:
            print(f"  gewist, voorgoed: {for_terminal(label)}")
        if case.gone:
            print("  Deze casus is hier gewist. Daarvan komt niets terug.")
        if case.erases:
            print("  Je collega heeft deze casus gewist. Bij het overnemen gaat hij hier ook weg, voorgoed.")
    print("Er is nog niets overgenomen.")


_KINDS = {"new": "nieuw", "changed": "veranderd", "differing": "twee versies"}


def _counts(case: CasePreview) -> str:
    parts = (f"{case.new} nieuw", f"{case.changed} veranderd", f"{case.same} gelijk", f"{case.older} ouder")
    return ", ".join((*parts, f"{case.differing} met twee versies"))


def _preview_data(seen: Preview) -> dict[str, object]:
    return {
        "id": seen.id,
        "from": {
            "name": seen.sender.name,
            "called": seen.called,
            "organisation": seen.sender.organisation,
            "trust": seen.trust.value,
        },
        "made": seen.made.isoformat(),
        "until": seen.until.isoformat() if seen.until else None,
        "scope": seen.scope.value,
        "taken_before": seen.taken_before.isoformat() if seen.taken_before else None,
        "wrong_days": seen.wrong_days,
        "cases": [
            {
                "case": case.case,
                "known": case.known,
                "name": case.name,
                "new": case.new,
                "changed": case.changed,
                "same": case.same,
                "differing": case.differing,
                "older": case.older,
                "erases": case.erases,
                "gone": case.gone,
                "erased": list(case.erased),
                "lines": [
                    {"item": line.item, "field": line.field, "kind": line.kind, "label": line.label}
                    for line in case.lines
                ],
            }
            for case in seen.cases
        ],
    }


def _undo(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        undone = turning_back.undo_import(vault, chosen.id)
    print("Teruggedraaid.")
    for label in undone.stayed:
        print(f"Dit blijft, want er is daarna mee gewerkt: {for_terminal(label)}")


def _conflicts(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        cases.read_case(vault, chosen.case)
        found = conflicts.conflicts(vault, chosen.case)
    if chosen.json:
        print_json([_conflict_data(one) for one in found])
        return
    for one in found:
        print(f"{one.item}/{one.field}  {for_terminal(one.label)}")
        for version in one.versions:
            who = f"{version.author} (computer {version.computer})" if version.computer else version.author
            print(f"  {version.revision}  {for_terminal(who)}, {plain_date(version.at.date())}: "
                  f"{for_terminal(version.words)}")  # fmt: skip


def _conflict_data(one: Conflict) -> dict[str, object]:
    versions = [_version_data(version) for version in one.versions]
    return {"field": f"{one.item}/{one.field}", "label": one.label, "versions": versions}


def _version_data(version: Version) -> dict[str, object]:
    return {
        "revision": version.revision,
        "words": version.words,
        "author": version.author,
        "computer": version.computer,
        "at": version.at.isoformat(),
        "mine": version.mine,
        "readers": version.readers,
        "approved_on": version.approved_on.isoformat() if version.approved_on else None,
    }


def _resolve(chosen: argparse.Namespace) -> None:
    item, slash, name = chosen.field.rpartition("/")
    if not slash:
        raise KnownError("Noem het veld zoals conflicts het laat zien.")
    with opened(chosen) as vault:
        conflicts.resolve(vault, chosen.case, item, name, chosen.take)
