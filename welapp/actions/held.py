"""What we hold: everything stored about a youth as one paper, for the right of access."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from welapp.actions import backups, register, retention
from welapp.actions.backup_files import Where, copies
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.brief.compose_held import Copies, Earlier, Held, compose_held
from welapp.brief.pdf import render
from welapp.domain.answers_stored import answer_from
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.clock import stamp_time
from welapp.domain.dutch import capital
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import ReaderKind
from welapp.errors import KnownError
from welapp.store import cases, revisions
from welapp.store.revisions import Head

HELD_NAME = "wat-we-over-jou-hebben.pdf"
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


def held_paper(vault: OpenVault, case: str) -> bytes:
    """Make 'Wat we over jou hebben' as a PDF, in memory."""
    now = vault.around.clock()
    document = compose_held(held_of(vault, cases.read_case(vault.connection, case)), vault.forms)
    return render(document, now=now, shelf=vault.shelf)


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
        tuple(_earlier(vault, head) for head in _other_versions(vault, case.id)),
        tuple(revisions.authors(vault.connection, case.id)),
        _copies(vault, case),
    )


def _other_versions(vault: OpenVault, case: str) -> list[Head]:
    """Return what is kept beside the values that the case shows: replaced ones, removed people, other heads."""
    other = list(revisions.older(vault.connection, case))
    for item, fields in revisions.tables_of(revisions.heads(vault.connection, case)).items():
        removed = item.startswith(cases.PERSON) and any(head.value for head in fields.get("removed", ()))
        for present in fields.values():
            other += present if removed else present[:-1]
    return [head for head in other if head.value not in (None, "", [], {}) and head.field not in ("since", "removed")]


def _earlier(vault: OpenVault, head: Head) -> Earlier:
    on = stamp_time(head.stamp).astimezone(vault.around.clock().tzinfo).date()
    kind, _, rest = head.item.partition(":")
    if f"{kind}:" == cases.ANSWER and head.field == "answer" and isinstance(head.value, dict):
        answer = answer_from(rest, head.value, head.id, False)
        return Earlier(on, answer.asked or _label(vault, rest), answer=answer)
    what = _FIELDS.get(f"{kind}/{head.field}") or _FIELDS.get(kind) or capital(f"{kind} {head.field}")
    return Earlier(on, what, _words(head.value))


def _label(vault: OpenVault, question: str) -> str:
    try:
        return vault.forms.question(question).label
    except KnownError:  # a team dropped the question
        return question


def _words(value: object) -> str:
    """Return a stored value as it can be read: text as it is, several facts behind one another."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Mapping):
        return ", ".join(filter(None, map(_words, value.values())))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    return json.dumps(value)


def _copies(vault: OpenVault, case: Case) -> Copies | None:
    found = [
        copy for copy in copies(vault.folder, backups.second_folder(vault)) if copy.made_at.date() >= case.created_on
    ]
    if not found:
        return None
    days = [copy.made_at.astimezone(vault.around.clock().tzinfo).date() for copy in found]
    return Copies(len(found), min(days), max(days), any(copy.where is Where.SECOND for copy in found))
