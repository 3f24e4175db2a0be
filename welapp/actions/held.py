"""What we hold: everything stored about a youth as one paper, for the right of access."""

from __future__ import annotations

from pathlib import Path

from welapp.actions import backups, bundle_register, register, retention
from welapp.actions.backup_files import Where, copies
from welapp.actions.photos import pictures_of
from welapp.actions.vaults import OpenVault
from welapp.actions.versions import moment, plain_words
from welapp.actions.writing import Draft, change
from welapp.brief.compose_held import Copies, Earlier, Held, compose_held, names_of
from welapp.brief.pdf import render
from welapp.domain.answers_stored import answer_seen
from welapp.domain.asking import Free
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.clock import stamp_time
from welapp.domain.dutch import capital, listed
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import ReaderKind
from welapp.domain.visit_steps import visit_steps
from welapp.errors import KnownError
from welapp.store import cases, revisions
from welapp.store.revisions import Head

_FIELDS = {
    "youth/name": "Je naam",
    "youth/pronouns": "Zo praten we over jou",
    "youth/age": "Je leeftijd",
    "case/will": "Of je wilde meedoen",
    "case/keep_until": "Hoe lang we dit bewaren",
    "case/archived": "Opgeborgen",
    "case/created_on": "Sinds wanneer",
    "meeting/on": "De dag van de tafel",
    "meeting/start": "Hoe laat het begint",
    "meeting/end": "Hoe laat het klaar is",
    "meeting/place": "De plek",
    "meeting/address": "Het adres van de plek",
    "meeting/food": "Eten en drinken",
    "meeting/feedback_on": "Wanneer je het hoort",
    "meeting/feedback_how": "Hoe je het hoort",
    "meeting/feedback_owner": "Wie het je vertelt",
    "meeting/fed_back_on": "Verteld op",
    "meeting/free": "Is de plek vrij?",
    "meeting/asked_of": "Aan wie het gevraagd is",
    "meeting/asked_by": "Wie het vroeg",
    "meeting/asked_on": "Gevraagd op",
    "meeting/look_on": "De plek vooraf zien",
    "meeting/look_with": "Wie er mee gaan kijken",
    "visit/on": "De dag van het bezoek",
    "visit/start": "Hoe laat we komen",
    "visit/along": "Wie er op bezoek komen",
    "visit/bring": "Wat we meenemen",
    "visit/told_on": "Uitleg aan je ouders",
    "visit/told_by": "Wie de uitleg gaf",
    "visit/ticked": "Al gedaan bij het bezoek",
    "readback/done": "Teruggelezen",
    "person/name": "Iemands naam",
    "person/role": "Wie iemand is",
    "person/part": "Wat iemand doet",
    "person/phone": "Iemands nummer",
    "person/at_table": "Aan tafel of niet",
    "ground": "Waarom we dit mogen bewaren",
    "answer/approval": "Goedgevonden",
    "paper": "Een blad dat uit de kluis ging",
}
_PEOPLE = frozenset(["meeting/feedback_owner", "meeting/asked_by", "meeting/look_with", "visit/along", "visit/told_by"])


def held_paper(vault: OpenVault, case: str) -> bytes:
    """Make 'Wat we over jou hebben' as a PDF, in memory."""
    now = vault.around.clock()
    document = compose_held(held_of(vault, cases.read_case(vault.connection, case)), vault.forms)
    return render(document, now=now, shelf=vault.shelf, pictures=pictures_of(vault, case))


def save_held(vault: OpenVault, case: str, path: Path) -> Changes:
    """Write the paper outside the kluis and note that it left."""

    def write(draft: Draft, _: Case) -> None:
        register.note(draft, PaperKind.HELD, ReaderKind.YOUTH.value)

    return register.let_go(vault, case, held_paper(vault, case), path, lambda: change(vault, case, write))


def held_of(vault: OpenVault, case: Case) -> Held:
    return Held(
        case,
        vault.team,
        vault.around.clock().date(),
        retention.kept_until(vault, case),
        retention.default_months(vault),
        tuple(_earlier(vault, case, head) for head in _other_versions(vault, case.id)),
        tuple(revisions.authors(vault.connection, case.id)),
        _copies(vault, case),
        bundle_register.lines(vault, case.id),
    )


def _other_versions(vault: OpenVault, case: str) -> list[Head]:
    """Return what is kept beside the values that the case shows: replaced ones, removed people, other heads."""
    other = list(revisions.older(vault.connection, case))
    for item, fields in revisions.tables_of(revisions.heads(vault.connection, case)).items():
        other += cases.beside(item, fields)
    return [head for head in other if head.value not in (None, "", [], {}) and head.field not in ("since", "removed")]


def _earlier(vault: OpenVault, case: Case, head: Head) -> Earlier:
    on = stamp_time(head.stamp).astimezone(vault.around.clock().tzinfo).date()
    kind, _, rest = head.item.partition(":")
    if f"{kind}:" == cases.ANSWER and head.field == "answer" and isinstance(head.value, dict):
        answer = answer_seen(rest, head.value, head.id)
        return Earlier(on, answer.asked or _label(vault, rest), answer=answer)
    name = f"{kind}/{head.field}"
    what = _FIELDS.get(name) or _FIELDS.get(kind) or capital(f"{kind} {head.field}")
    return Earlier(on, what, _said(case, name, head.value))


def _label(vault: OpenVault, question: str) -> str:
    try:
        return vault.forms.question(question).label
    except KnownError:  # a team dropped the question
        return question


def _said(case: Case, name: str, value: object) -> str:
    """Return a stored value for the youth: ids as names, and what is a word of ours only as it stands on the screen."""
    if name in _PEOPLE:
        return names_of(case, map(str, value) if isinstance(value, list) else [str(value)])
    if name == "meeting/free":
        return next((free.label for free in Free if free == value), plain_words(value))
    if name == "visit/ticked" and isinstance(value, list):
        return listed([step.words for step in visit_steps(case) if step.id in value])
    try:
        return moment(name, name.partition("/")[2], value) or plain_words(value)
    except (LookupError, TypeError, ValueError):
        return plain_words(value)


def _copies(vault: OpenVault, case: Case) -> Copies | None:
    found = [
        copy for copy in copies(vault.folder, backups.second_folder(vault)) if copy.made_at.date() >= case.created_on
    ]
    if not found:
        return None
    days = [copy.made_at.astimezone(vault.around.clock().tzinfo).date() for copy in found]
    return Copies(len(found), min(days), max(days), any(copy.where is Where.SECOND for copy in found))
