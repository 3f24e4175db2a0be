"""Writing anew what stands in two versions, where someone typed it: by the deed of its own page, with all its rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from welapp.actions import conflicts
from welapp.actions.cases import change_youth
from welapp.actions.meetings import plan_meeting
from welapp.actions.passages import LONG, one, passages, places_of, typed_answer
from welapp.actions.people import change_person
from welapp.actions.preparing import plan_visit
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Answer, Content
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.errors import KnownError
from welapp.store import cases, revisions

NOT_TYPED = "Dit kun je niet opnieuw opschrijven. Kies een van de versies."


def write_anew(
    vault: OpenVault, case_id: str, item: str, field: str, revision: str, words: Mapping[str, str]
) -> Changes:
    """Write over all versions what was typed in the place of the words of one of them, by the keys of its passages.

    What is not typed stays as it is in that version, also who may read it. Raise KnownError for what its page refuses.
    """
    case = cases.read_case(vault.connection, case_id)
    present = revisions.present(vault.connection, case_id, item, field)
    if f"{item}/{field}" not in case.conflicts:
        raise KnownError(conflicts.NO_TWO)
    head = next((known for known in present if known.id == revision), None)
    if head is None:
        raise KnownError(conflicts.GONE)
    offered = passages(vault, head)
    if not offered:
        raise KnownError(NOT_TYPED)
    new = {passage.key: words.get(passage.key, passage.words) for passage in offered}
    if all(new[passage.key] == passage.words for passage in offered):
        return conflicts.resolve(vault, case_id, item, field, revision)  # words that were read back stay approved
    answer = typed_answer(head)
    if answer is None:
        changes = _write_field(vault, case, item, field, new["0"])
    else:
        content = _rewritten(vault, answer, new)
        changes = save_answer(vault, case_id, answer.question, content, sharing=answer.sharing)
    if f"{item}/{field}" in cases.read_case(vault.connection, case_id).conflicts:  # it is what shows of the two
        shown = next(known for known in reversed(present) if known.value is not None)
        return conflicts.resolve(vault, case_id, item, field, shown.id)
    return changes


def _write_field(vault: OpenVault, case: Case, item: str, field: str, words: str) -> Changes:
    typed = words.strip() if field in LONG else " ".join(words.split())
    if item == cases.YOUTH:
        return change_youth(vault, case.id, typed, case.youth.pronouns, case.youth.age)
    if item == cases.VISIT:
        things = tuple(filter(None, map(str.strip, typed.splitlines())))
        return plan_visit(vault, case.id, replace(case.visit, bring=things))
    if item == cases.MEETING:
        meeting = case.meeting
        if field == "asked_of":
            return plan_meeting(vault, case.id, replace(meeting, asking=replace(meeting.asking, of=typed)))
        return plan_meeting(vault, case.id, replace(meeting, **one(field, typed)))
    person = case.person(item.removeprefix(cases.PERSON))
    if person is None:
        raise KnownError(conflicts.GONE)
    return change_person(vault, case.id, replace(person, **one(field, typed)))


def _rewritten(vault: OpenVault, answer: Answer, new: Mapping[str, str]) -> Content:
    content = answer.content
    for passage, put in places_of(vault, answer):
        content = put(content, new[passage.key])
    return replace(
        content,
        picks=tuple(pick for pick in content.picks if pick.label.strip()),
        cards=tuple(card for card in content.cards if card.label.strip()),
    )
