"""A case read from its heads, and the fields through which it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter

from welapp.domain.answers import Answer, State
from welapp.domain.answers_stored import answer_seen
from welapp.domain.approval import Approval, Readback, binding
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Case, Will
from welapp.domain.consent import Basis, Ground
from welapp.domain.meeting import Meeting
from welapp.domain.papers import IssuedPaper, PaperKind, usual_kind
from welapp.domain.people import Part, Person, Removal, removal_from
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import JUST_NAME, Age, Pronouns, Youth, pronouns_from
from welapp.errors import KnownError
from welapp.store import revisions
from welapp.store.connect import Connection
from welapp.store.revisions import Head, heads, heads_of_item, tables_of
from welapp.store.values import Fields, canonical, clock_time, day, differ, last, latest, table, text, texts

CASE, YOUTH, VISIT, MEETING, READBACK = "case", "youth", "visit", "meeting", "readback"
PERSON, GROUND, ANSWER, PAPER = "person:", "ground:", "answer:", "paper:"
KNOWN: Mapping[str, frozenset[str]] = {
    CASE: frozenset({"created_on", "archived", "keep_until", "will"}),
    YOUTH: frozenset({"name", "pronouns", "age"}),
    VISIT: frozenset({"on", "start", "along", "bring", "told_on", "told_by", "ticked"}),
    MEETING: frozenset({
        "on", "start", "end", "place", "address", "food", "feedback_owner", "feedback_on", "feedback_how",
        "fed_back_on", "free", "asked_of", "asked_by", "asked_on", "look_on", "look_with",
    }),
    READBACK: frozenset({"done"}),
    PERSON: frozenset({"name", "role", "part", "phone", "at_table", "since", "removed"}),
    GROUND: frozenset({"basis", "text", "by", "on", "until", "withdrawn_on"}),
    ANSWER: frozenset({"answer", "approval"}),
    PAPER: frozenset({"issued"}),
}  # fmt: skip
"""Kind of item -> its fields. What a newer version wrote beside these is kept and handed on, and never shown."""
SETTLED = frozenset({"approval", "done", "since"})
"""Fields of which one counts and none is ever a conflict: what was read back says itself of which words."""
NOT_OF_THE_PERSON = frozenset({"since", "removed"})


def is_known(item: str, field: str) -> bool:
    """Whether this version knows what such a field says."""
    kind, colon, _ = item.partition(":")
    return field in KNOWN.get(kind + colon, ())


def exists(connection: Connection, case: str) -> bool:
    return connection.one("SELECT 1 FROM case_row WHERE id = ?", (case,)) is not None


def read_case(connection: Connection, case: str, before: Case | None = None) -> Case:
    """Raise KnownError when there is no such case; of `before` the answers that did not change are taken over."""
    # An id is ASCII; other text, such as a lone surrogate, cannot even be looked for.
    return case_of(connection, case, heads(connection, case) if case.isascii() else [], before)


def case_of(connection: Connection, case: str, found: Sequence[Head], before: Case | None = None) -> Case:
    """Make the case of its heads; raise KnownError when it is not in the list. One of which all is erased still is."""
    if not found and not (case.isascii() and exists(connection, case)):
        raise KnownError("Deze casus staat niet in de kluis. Kijk in de lijst welke er zijn.")
    return case_from(case, found, before)


def case_from(case: str, found: Sequence[Head], before: Case | None = None) -> Case:
    """Make the case of its heads; an answer that `before` holds in the same revision is taken over from it.

    Whatever a value is, reading it never fails: it may come from a newer version, or from whoever made a bundle.
    """
    tables = tables_of(found)
    youth, about = tables.get(YOUTH, {}), tables.get(CASE, {})
    will = table(last(about, "will"))
    answers = _answers(tables, before.answers if before else {})
    return Case(
        id=case,
        youth=Youth(text(last(youth, "name")), _pronouns(youth), _age(youth)),
        created_on=day(last(about, "created_on")) or date.min,
        archived=bool(last(about, "archived")),
        keep_until=day(last(about, "keep_until")),
        will=_will(text(will.get("will"))),
        will_on=day(will.get("on")),
        people=tuple(_people(tables)),
        visit=_visit(tables.get(VISIT, {})),
        meeting=_meeting(tables.get(MEETING, {})),
        grounds=tuple(_grounds(tables)),
        answers=answers,
        approvals=_approvals(tables, answers),
        readback=_readback(tables.get(READBACK, {})),
        papers=tuple(_papers(tables)),
        conflicts=tuple(sorted(_conflicts(tables))),
    )


def beside(item: str, fields: Fields) -> list[Head]:
    """Return what is present of an item and not what the case shows of it: the other of two versions, and whatever
    is of someone who was left out, or of a newer version."""
    if item.startswith(PERSON) and removal_of(fields) is Removal.REMOVED:
        return [head for present in fields.values() for head in present]
    found = []
    for name, present in fields.items():
        shown = (_shown(present) if name == "answer" else latest(present)) if is_known(item, name) else None
        found += [head for head in present if shown is None or canonical(head.value) != canonical(shown.value)]
    return found


def removal_of(fields: Fields) -> Removal:
    """Tell whether a person was left out, and whether that was said of all that is present of them."""
    marks = [head.value for head in fields.get("removed", ())]
    return removal_from(marks, _of_the_person(head for present in fields.values() for head in present))


def who_left_out(found: Sequence[Head]) -> tuple[list[Head], list[Head]]:
    """Part what is present of a person in the removals, and what speaks against those, each the oldest first."""
    marks = [head for head in found if head.field == "removed" and head.value]
    saw = {one for mark in marks for one in texts(table(mark.value).get("saw"))}
    unseen = [head for head in found if head.id not in saw and head not in marks and head.field != "since"]
    order = attrgetter("stamp", "id")
    return sorted(marks, key=order), sorted(unseen, key=order)


def removal_mark(connection: Connection, case: str, item: str) -> dict[str, object]:
    """Return what is written to leave out a person: it names what stood there, so that a later change shows."""
    found = connection.rows("SELECT field, revision FROM head WHERE case_id = ? AND item = ?", (case, item))
    return {"saw": sorted(revision for field, revision in found if field not in NOT_OF_THE_PERSON)}


def forget_removed(connection: Connection, now: datetime) -> None:
    """Empty what was said of whoever was left out more than thirty days ago; inside a transaction.

    Not while an undo of an import may bring them back, nor when something of them was changed beside it.
    """
    limit, far = revisions.forgetting_before(now), revisions.forgetting_after(connection, now)
    candidates = connection.rows(
        "SELECT DISTINCT h.case_id, h.item FROM head h JOIN revision r ON r.id = h.revision"
        " WHERE h.item >= ? AND h.item < ? AND h.field = 'removed' AND r.value NOT IN ('null', 'false')"
        " AND (r.stamp < ? OR r.stamp > ?) AND r.id NOT IN (SELECT revision FROM brought)"
        " AND EXISTS (SELECT 1 FROM revision o"
        " WHERE o.case_id = h.case_id AND o.item = h.item AND o.field != 'removed' AND o.value IS NOT NULL)",
        (PERSON, PERSON[:-1] + chr(ord(":") + 1), limit, far),
    )
    for case, item in candidates:
        fields = tables_of(heads_of_item(connection, case, item)).get(item, {})
        if removal_of(fields) is Removal.REMOVED and all(not limit <= head.stamp <= far for head in fields["removed"]):
            connection.execute(
                "UPDATE revision SET value = NULL WHERE value IS NOT NULL AND case_id = ? AND item = ?"
                " AND field != 'removed'",
                (case, item),
            )


def _of_the_person(found: Iterable[Head]) -> set[str]:
    return {head.id for head in found if head.field not in NOT_OF_THE_PERSON}


def _conflicts(tables: Mapping[str, Fields]) -> Iterable[str]:
    for item, fields in tables.items():
        removal = removal_of(fields) if item.startswith(PERSON) else Removal.NONE
        if removal is Removal.REMOVED:
            continue
        if removal is Removal.DISPUTED:
            yield f"{item}/removed"
        for name, present in fields.items():
            if name not in SETTLED and name != "removed" and is_known(item, name) and differ(present):
                yield f"{item}/{name}"


def _will(value: str) -> Will | None:
    return Will(value) if value in set(Will) else None


def _pronouns(youth: Fields) -> Pronouns:
    try:
        return pronouns_from(text(last(youth, "pronouns")))
    except KnownError:
        return JUST_NAME


def _age(youth: Fields) -> Age | None:
    value = text(last(youth, "age"))
    return Age(value) if value in set(Age) else None


def _people(tables: Mapping[str, Fields]) -> list[Person]:
    found = [
        (text(last(fields, "since")), Person(
            item.removeprefix(PERSON),
            text(last(fields, "name")),
            text(last(fields, "role")),
            _part(text(last(fields, "part"))),
            text(last(fields, "phone")),
            last(fields, "at_table") is not False,
        ))
        for item, fields in tables.items()
        if item.startswith(PERSON) and removal_of(fields) is not Removal.REMOVED
    ]  # fmt: skip
    return [person for _, person in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def _part(value: str) -> Part:
    return Part(value) if value in set(Part) else Part.PARTICIPANT


def _visit(fields: Fields) -> VisitPlan:
    return VisitPlan(
        on=day(last(fields, "on")),
        start=clock_time(last(fields, "start")),
        along=texts(last(fields, "along")),
        bring=texts(last(fields, "bring")),
        told_on=day(last(fields, "told_on")),
        told_by=text(last(fields, "told_by")),
        ticked=texts(last(fields, "ticked")),
    )


def _meeting(fields: Fields) -> Meeting:
    free = text(last(fields, "free"))
    return Meeting(
        on=day(last(fields, "on")),
        start=clock_time(last(fields, "start")),
        end=clock_time(last(fields, "end")),
        place=text(last(fields, "place")),
        address=text(last(fields, "address")),
        food=text(last(fields, "food")),
        feedback_owner=text(last(fields, "feedback_owner")),
        feedback_on=day(last(fields, "feedback_on")),
        feedback_how=text(last(fields, "feedback_how")),
        fed_back_on=day(last(fields, "fed_back_on")),
        asking=Asking(
            free=Free(free) if free in set(Free) else Free.NOT_ASKED,
            of=text(last(fields, "asked_of")),
            by=text(last(fields, "asked_by")),
            on=day(last(fields, "asked_on")),
            look_on=day(last(fields, "look_on")),
            look_with=texts(last(fields, "look_with")),
        ),
    )


def _grounds(tables: Mapping[str, Fields]) -> list[Ground]:
    found = [
        Ground(
            item.removeprefix(GROUND),
            Basis(basis),
            text(last(fields, "text")),
            text(last(fields, "by")),
            day(last(fields, "on")) or date.min,
            day(last(fields, "until")),
            day(last(fields, "withdrawn_on")),
        )
        for item, fields in tables.items()
        if item.startswith(GROUND)
        # Without one it was undone; one of a newer version is no ground to go by here.
        and (basis := text(last(fields, "basis"))) in set(Basis)
    ]
    return sorted(found, key=lambda ground: (ground.on, ground.id))


def _answers(tables: Mapping[str, Fields], before: Mapping[str, Answer]) -> dict[str, Answer]:
    answers = {}
    for item, fields in tables.items():
        present = fields.get("answer", ()) if item.startswith(ANSWER) else ()
        shown = _shown(present)
        if shown is not None:
            question, conflicted = item.removeprefix(ANSWER), differ(present)
            also = () if conflicted else tuple(head.id for head in present if head is not shown)
            same = before.get(question)
            if same is None or (same.revision, same.conflicted, same.also) != (shown.id, conflicted, also):
                same = answer_seen(question, shown.value, shown.id, conflicted=conflicted, also=also)
            answers[question] = same
    return answers


def _shown(present: Sequence[Head]) -> Head | None:
    """Return the version that stands for the answer: beside 'liever niet opschrijven' no words come on the screen."""
    said = [head for head in present if head.value is not None]
    unwritten = [head for head in said if table(head.value).get("state") == State.UNWRITTEN]
    return next(reversed(unwritten or said), None)


def _approvals(tables: Mapping[str, Fields], answers: Mapping[str, Answer]) -> dict[str, Approval]:
    approvals = {}
    for item, fields in tables.items():
        if not item.startswith(ANSWER):
            continue
        question = item.removeprefix(ANSWER)
        found = [_approval(table(head.value)) for head in fields.get("approval", ())]
        approval = binding([one for one in found if one is not None], answers.get(question))
        if approval is not None:
            approvals[question] = approval
    return approvals


def _approval(value: Mapping[str, object]) -> Approval | None:
    revision, on = text(value.get("revision")), day(value.get("on"))
    return Approval(revision, on, text(value.get("by"))) if revision and on else None


def _readback(fields: Fields) -> Readback | None:
    value = table(last(fields, "done"))
    on = day(value.get("on"))
    if on is None:
        return None
    return Readback(on, text(value.get("by")), texts(value.get("present")), texts(value.get("revisions")))


def _papers(tables: Mapping[str, Fields]) -> list[IssuedPaper]:
    found = []
    for item, fields in tables.items():
        value = table(last(fields, "issued")) if item.startswith(PAPER) else {}
        reader, on, kind = text(value.get("reader")), day(value.get("on")), text(value.get("kind"))
        if on is not None:
            known = PaperKind(kind) if kind in set(PaperKind) else usual_kind(reader)
            found.append(IssuedPaper(item.removeprefix(PAPER), reader, on, known, text(value.get("copy"))[:_COPY]))
    return sorted(found, key=IssuedPaper.order)


_COPY = 40  # '3 van 8'
