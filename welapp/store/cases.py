"""A case read from its heads, and the fields through which it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import cast

from welapp.domain.answers import Answer
from welapp.domain.answers_stored import answer_from
from welapp.domain.approval import Approval, Readback
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Case, Will
from welapp.domain.consent import Basis, Ground
from welapp.domain.meeting import Meeting
from welapp.domain.papers import IssuedPaper, PaperKind, usual_kind
from welapp.domain.people import Part, Person
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import Age, Youth, pronouns_from
from welapp.errors import KnownError
from welapp.store.connect import Connection
from welapp.store.revisions import Head, heads, tables_of

Fields = Mapping[str, list[Head]]

CASE, YOUTH, VISIT, MEETING, READBACK = "case", "youth", "visit", "meeting", "readback"
SETTLED = frozenset({"approval", "done"})
"""Fields of which the latest counts and none is ever a conflict: what was read back says itself of which words."""
PERSON, GROUND, ANSWER, PAPER = "person:", "ground:", "answer:", "paper:"


def exists(connection: Connection, case: str) -> bool:
    return connection.one("SELECT 1 FROM case_row WHERE id = ?", (case,)) is not None


def read_case(connection: Connection, case: str, before: Case | None = None) -> Case:
    """Raise KnownError when there is no such case; of `before` the answers that did not change are taken over."""
    # An id is ASCII; other text, such as a lone surrogate, cannot even be looked for.
    return case_from(case, heads(connection, case) if case.isascii() else [], before)


def case_from(case: str, found: Sequence[Head], before: Case | None = None) -> Case:
    """Make the case of its heads; an answer that `before` holds in the same revision is taken over from it."""
    if not found:
        raise KnownError("Deze casus staat niet in de kluis. Kijk in de lijst welke er zijn.")
    tables = tables_of(found)
    youth, about = tables.get(YOUTH, {}), tables.get(CASE, {})
    will = cast("Mapping[str, str] | None", _last(about, "will"))
    age = _text(youth, "age")
    return Case(
        id=case,
        youth=Youth(_text(youth, "name"), pronouns_from(_text(youth, "pronouns")), Age(age) if age else None),
        created_on=_date(about, "created_on") or date.min,
        archived=bool(_last(about, "archived")),
        keep_until=_date(about, "keep_until"),
        will=Will(will["will"]) if will else None,
        will_on=date.fromisoformat(will["on"]) if will else None,
        people=tuple(_people(tables)),
        visit=_visit(tables.get(VISIT, {})),
        meeting=_meeting(tables.get(MEETING, {})),
        grounds=tuple(_grounds(tables)),
        answers=_answers(tables, before.answers if before else {}),
        approvals=_approvals(tables),
        readback=_readback(tables.get(READBACK, {})),
        papers=tuple(_papers(tables)),
        conflicts=tuple(
            f"{item}/{name}" for item, fields in tables.items() for name in fields if len(fields[name]) > 1
        ),
    )


def _people(tables: Mapping[str, Fields]) -> list[Person]:
    found = [
        (_text(fields, "since"), Person(
            item.removeprefix(PERSON),
            _text(fields, "name"),
            _text(fields, "role"),
            Part(_text(fields, "part") or Part.PARTICIPANT.value),
            _text(fields, "phone"),
            _last(fields, "at_table") is not False,
        ))
        for item, fields in tables.items()
        if item.startswith(PERSON) and not _last(fields, "removed")
    ]  # fmt: skip
    return [person for _, person in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def _visit(fields: Fields) -> VisitPlan:
    return VisitPlan(
        on=_date(fields, "on"),
        start=_time(fields, "start"),
        along=_texts(fields, "along"),
        bring=_texts(fields, "bring"),
        told_on=_date(fields, "told_on"),
        told_by=_text(fields, "told_by"),
        ticked=_texts(fields, "ticked"),
    )


def _meeting(fields: Fields) -> Meeting:
    return Meeting(
        on=_date(fields, "on"),
        start=_time(fields, "start"),
        end=_time(fields, "end"),
        place=_text(fields, "place"),
        address=_text(fields, "address"),
        food=_text(fields, "food"),
        feedback_owner=_text(fields, "feedback_owner"),
        feedback_on=_date(fields, "feedback_on"),
        feedback_how=_text(fields, "feedback_how"),
        fed_back_on=_date(fields, "fed_back_on"),
        asking=Asking(
            free=Free(_text(fields, "free")),
            of=_text(fields, "asked_of"),
            by=_text(fields, "asked_by"),
            on=_date(fields, "asked_on"),
            look_on=_date(fields, "look_on"),
            look_with=_texts(fields, "look_with"),
        ),
    )


def _grounds(tables: Mapping[str, Fields]) -> list[Ground]:
    found = [
        Ground(
            item.removeprefix(GROUND),
            Basis(_text(fields, "basis")),
            _text(fields, "text"),
            _text(fields, "by"),
            _date(fields, "on") or date.min,
            _date(fields, "until"),
            _date(fields, "withdrawn_on"),
        )
        for item, fields in tables.items()
        if item.startswith(GROUND) and _text(fields, "basis")  # without one it was undone
    ]
    return sorted(found, key=lambda ground: (ground.on, ground.id))


def _answers(tables: Mapping[str, Fields], before: Mapping[str, Answer]) -> dict[str, Answer]:
    answers = {}
    for item, fields in tables.items():
        present = fields.get("answer") if item.startswith(ANSWER) else None
        if present and isinstance(present[-1].value, dict):
            question, conflicted = item.removeprefix(ANSWER), len(present) > 1
            same = before.get(question)
            if same is None or (same.revision, same.conflicted) != (present[-1].id, conflicted):
                same = answer_from(question, present[-1].value, present[-1].id, conflicted)
            answers[question] = same
    return answers


def _approvals(tables: Mapping[str, Fields]) -> dict[str, Approval]:
    approvals = {}
    for item, fields in tables.items():
        value = _last(fields, "approval") if item.startswith(ANSWER) else None
        if isinstance(value, dict):
            approvals[item.removeprefix(ANSWER)] = Approval(
                str(value["revision"]), date.fromisoformat(str(value["on"])), str(value["by"])
            )
    return approvals


def _readback(fields: Fields) -> Readback | None:
    value = _last(fields, "done")
    if not isinstance(value, dict):
        return None
    return Readback(
        date.fromisoformat(str(value["on"])), str(value["by"]), tuple(value["present"]), tuple(value["revisions"])
    )


def _papers(tables: Mapping[str, Fields]) -> list[IssuedPaper]:
    found = []
    for item, fields in tables.items():
        value = _last(fields, "issued") if item.startswith(PAPER) else None
        if isinstance(value, dict):
            reader, kind = str(value["reader"]), value.get("kind")
            found.append(IssuedPaper(
                item.removeprefix(PAPER),
                reader,
                date.fromisoformat(str(value["on"])),
                PaperKind(kind) if kind else usual_kind(reader),
                str(value.get("copy", "")),
            ))  # fmt: skip
    return sorted(found, key=IssuedPaper.order)


def _last(fields: Fields, name: str) -> object:
    present = fields.get(name)
    return present[-1].value if present else None


def _text(fields: Fields, name: str) -> str:
    value = _last(fields, name)
    return value if isinstance(value, str) else ""


def _texts(fields: Fields, name: str) -> tuple[str, ...]:
    value = _last(fields, name)
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _date(fields: Fields, name: str) -> date | None:
    text = _text(fields, name)
    return date.fromisoformat(text) if text else None


def _time(fields: Fields, name: str) -> time | None:
    text = _text(fields, name)
    return time.fromisoformat(text) if text else None
