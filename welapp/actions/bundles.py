"""Making a bundle: of which cases, for which colleagues, how much of it, and behind which lock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from welapp.actions import contact_cards, contacts
from welapp.actions.contacts import Contact
from welapp.actions.files import being_written, disk_sentences
from welapp.actions.identity import keys_of
from welapp.actions.shown import case_words
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import Scope, Way
from welapp.domain.case import Case
from welapp.domain.dutch import ended, filled, plain_date
from welapp.domain.ids import new_revision_id
from welapp.domain.sharing import Audience
from welapp.errors import KnownError
from welapp.exchange.bundle import Contents, Label, Passphrase, Picture, Tell, seal
from welapp.store import bundles as rows
from welapp.store import cases, merge, pictures, revisions
from welapp.store.bundles import BundleRow, Whom
from welapp.store.connect import Connection
from welapp.store.parcel import TOO_FAR, TOO_MUCH
from welapp.store.values import table, text, texts

Record = Mapping[str, object]

# What may be known at the table; a phone number, an age, who gave consent and until when it is kept may not.
_TABLE_FIELDS = frozenset({
    "youth/name", "youth/pronouns", "case/created_on", "case/will",
    "person/name", "person/role", "person/part", "person/at_table", "person/since", "person/removed",
})  # fmt: skip
_FOR_PEOPLE = (
    "Dit is een bundel van welapp. Regels met een # ervoor zijn om te lezen; de rest is voor het programma.",
    "Wat hierin staat, is vertrouwelijk. Bewaar het niet langer dan nodig, en laat het niemand anders lezen.",
)

MOST_TO_READ = 100_000
UNFIT = "Wat er in moet, past niet in een bundel. Maak lange namen korter en probeer het nog eens."
UNSURE = "Vergelijk eerst de cijfers met {name}. Dan weet je dat de bundel goed aankomt."
CLOCK = "Op deze computer is iets geschreven met een klok die meer dan honderd jaar voorliep. Dat kan niet mee."
_SAID_HERE = {
    TOO_FAR: CLOCK,
    TOO_MUCH: "Deze bundel wordt te groot. Neem minder casussen in één keer.",
}
APART = "Niet iedereen had hiervan hetzelfde. Maak voor elke collega een eigen bundel."


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that is there now. `names` are who can open it, nobody when it goes with six words."""

    id: str
    path: Path
    names: tuple[str, ...]
    cases: tuple[str, ...]


def file_name(today: date) -> str:
    """Propose a name for the file; never one of a youth."""
    return f"bundel-{today.isoformat()}.welbundel"


def seal_bundle(
    vault: OpenVault,
    case_ids: Sequence[str],
    to: Sequence[str],
    out: Path,
    *,
    scope: Scope = Scope.ALL,
    until: date | None = None,
    tell: Tell = lambda _done, _all: None,
) -> Sealed:
    """Make a bundle that only these colleagues (ids) can open; raise KnownError when one of them is not verified.

    `tell` hears how far it is in bytes, and may raise StoppedError: then there is no file and no line.
    """
    whom = [contacts.contact(vault, one) for one in dict.fromkeys(to)]
    if not whom:
        raise KnownError("Kies voor wie de bundel is.")
    for one in whom:
        if one.changed:
            raise KnownError(one.why_not)
        if not one.trusted:
            raise KnownError(filled(UNSURE, name=one.called))
    recipients = tuple(one.card.keys.age for one in whom)
    return _sealed(vault, case_ids, whom, recipients, out, scope, until, None, tell)


def seal_with_words(
    vault: OpenVault,
    case_ids: Sequence[str],
    words: str,
    out: Path,
    *,
    scope: Scope = Scope.ALL,
    until: date | None = None,
    tell: Tell = lambda _done, _all: None,
) -> Sealed:
    """Make a bundle for someone without welapp, behind six words such as `protect.suggest_passphrase` gives."""
    return _sealed(vault, case_ids, (), (), out, scope, until, Passphrase(words), tell)


def _sealed(
    vault: OpenVault,
    case_ids: Sequence[str],
    whom: Sequence[Contact],
    recipients: tuple[str, ...],
    out: Path,
    scope: Scope,
    until: date | None,
    passphrase: Passphrase | None,
    tell: Tell,
) -> Sealed:
    now, chosen = vault.around.clock(), tuple(dict.fromkeys(case_ids))
    if not chosen:
        raise KnownError("Kies welke casus er in de bundel gaat.")
    if not 2000 <= now.year < 3000:
        raise KnownError(f"Op deze computer is het {now.year}. Zet de klok goed en maak de bundel dan.")
    if until and until < now.date():
        raise KnownError("De laatste dag is al voorbij. Kies een dag vanaf vandaag.")
    bundle = new_revision_id(vault.around.chance)
    label = Label(bundle, now, until, scope.value, contact_cards.own(vault), recipients)
    names = {one.id: one.name for one in whom}
    contents = _contents(vault, chosen, frozenset(names), scope, until)
    with being_written(out) as (file, put):
        with disk_sentences(out):
            seal(file, label, contents, keys_of(vault.connection), passphrase, tell)
        facts = {"scope": scope.value, **({"until": until.isoformat()} if until else {})}
        row = BundleRow(bundle, Way.OUT.value, now, tuple(Whom(*one) for one in names.items()), chosen, facts)
        with vault.connection.transaction():
            rows.put(vault.connection, row)
            fresh = merge.note_told(vault.connection, contents.records, names)
        try:
            put()
        except KnownError:
            with vault.connection.transaction():
                rows.remove(vault.connection, bundle)
                merge.forget_told(vault.connection, fresh)
            raise
    return Sealed(bundle, out, tuple(one.called for one in whom), chosen)


def _contents(
    vault: OpenVault, chosen: tuple[str, ...], whom: frozenset[str], scope: Scope, until: date | None
) -> Contents:
    connection = vault.connection
    notes, records = [*_FOR_PEOPLE], list[Record]()
    notes.append(ended(f"Gemaakt door {vault.author}, {vault.team}" if vault.team else f"Gemaakt door {vault.author}"))
    notes += [f"Te openen tot en met {plain_date(until)}."] if until else []
    found = list[Picture]()
    for case_id in chosen:
        case = cases.read_case(connection, case_id)
        withheld = _withheld(vault, case, scope, whom)
        keep = _keep(case, scope, withheld)
        going = list(merge.outgoing(connection, case_id, keep, withheld))
        records += going
        shown = _as_it_goes(connection, case_id, keep)
        notes += ["", *case_words(shown, vault.forms, vault.around.clock().date())]
        found += [
            Picture(one, case_id, item, size) for one, item, size in merge.pictures_for(connection, case_id, going)
        ]
    for gone in rows.erased_cases(connection, whom):
        if gone not in chosen:
            records += merge.outgoing(connection, gone, lambda _item, _field, _value: False)

    _check_that_it_opens(vault, records)

    def fetch(picture: Picture) -> bytes:
        jpeg = pictures.get(connection, picture.case, picture.item, picture.id)
        if jpeg is None:
            raise KnownError("Een foto is net weggehaald. Maak de bundel opnieuw.")
        return jpeg

    lines = [line for note in notes for line in note.splitlines() or [""]]
    if len(lines) > MOST_TO_READ:  # all of it stands below for the program
        lines = [*lines[:MOST_TO_READ], "Wat hierna nog komt, is te lang om hier te staan."]
    return Contents(lines, records, found, fetch)


def _check_that_it_opens(vault: OpenVault, records: Sequence[Record]) -> None:
    """Raise KnownError for what no colleague could take in: here something can still be done about it."""
    try:
        merge.parcel(records, vault.around.clock())
    except KnownError as error:
        raise KnownError(_SAID_HERE.get(str(error), UNFIT)) from error


def _keep(case: Case, scope: Scope, withheld: merge.Withheld) -> Callable[[str, str, object], bool]:
    """Return what decides of each present value whether it goes along."""
    if scope is Scope.ALL:
        return lambda _item, _field, _value: True
    shared = {question for question in case.answers if _is_for_table(case, question)}
    there = {person.id for person in case.people if person.at_table}
    may_be_named = _named_at_table(case, shared)

    def keep(item: str, field: str, value: object) -> bool:
        kind, _, rest = item.partition(":")
        if f"{kind}:" == cases.ANSWER:
            return rest in shared and field in ("answer", "approval")
        if f"{kind}:" == cases.PERSON and rest not in there:
            return field == "removed" and bool(value) and withheld(item, "name")  # who knew them hears that they went
        if item == cases.READBACK:  # names who were there, and each answer that was in it
            return field == "done" and may_be_named.issuperset(_named_in(value))
        if item == cases.MEETING:
            return cases.is_known(item, field)
        return f"{kind}/{field}" in _TABLE_FIELDS

    return keep


def _named_at_table(case: Case, shared: set[str]) -> set[str]:
    """Return whom and what a reading back may name for the table."""
    names = {person.name for person in case.people if person.at_table} | {case.youth.name}
    answers = [case.answers[question] for question in shared]
    return names | {revision for answer in answers for revision in (answer.revision, *answer.also)}


def _named_in(readback: object) -> set[str]:
    """Return what a reading back names, except whoever read it."""
    found = table(readback)
    return {*texts(found.get("revisions")), *texts(found.get("present"))} - {text(found.get("by"))} or {""}


def _withheld(vault: OpenVault, case: Case, scope: Scope, whom: frozenset[str]) -> Callable[[str, str], bool]:
    """Return of which fields the history goes along without any words.

    Who had an answer must hear that it is no longer for the table; of what someone never had no trace goes to them.
    """
    if scope is Scope.ALL or not whom:
        return merge.nothing_withheld
    had = [_closed(vault, case, scope, one) for one in whom]
    if any(places != had[0] for places in had):
        raise KnownError(APART)
    return lambda item, field: (item, field) in had[0]


def _closed(vault: OpenVault, case: Case, scope: Scope, contact: str) -> set[tuple[str, str]]:
    """Return which answers and people this colleague had, and may not have any more, and whether the reading back."""
    keep, told = _keep(case, scope, merge.nothing_withheld), merge.told(vault.connection, case.id, contact)
    there = {cases.PERSON + person.id for person in case.people if person.at_table}
    done = [head.value for head in revisions.present(vault.connection, case.id, cases.READBACK, "done")]

    def is_closed(item: str) -> bool:
        if item == cases.READBACK:
            return not any(keep(item, "done", value) for value in done)
        if item.startswith(cases.PERSON):
            return item not in there
        return item.startswith(cases.ANSWER) and not _is_for_table(case, item.removeprefix(cases.ANSWER))

    return {(item, field) for item, field in told if is_closed(item)}


def _is_for_table(case: Case, question: str) -> bool:
    answer = case.answers.get(question)
    return answer is not None and answer.sharing.audience is Audience.EVERYONE and case.is_approved(question)


def _as_it_goes(connection: Connection, case_id: str, keep: Callable[[str, str, object], bool]) -> Case:
    """Read the case as whoever gets the bundle will have it."""
    going = [head for head in revisions.heads(connection, case_id) if keep(head.item, head.field, head.value)]
    return cases.case_from(case_id, going)
