"""A case as plain data and as plain words, for who works without the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from welapp.domain.answers import Answer, Content, Pile
from welapp.domain.answers_stored import content_data
from welapp.domain.case import Case, CaseRow
from welapp.domain.dutch import listed
from welapp.domain.seating import who_sits_where
from welapp.domain.sharing import CHAIR, HOST
from welapp.forms.asked import question_of
from welapp.forms.load import Forms


def row_data(row: CaseRow, today: date) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "pronouns": row.pronouns,
        "age": row.age.value if row.age else None,
        "stage": row.standing.stage(today).value,
        "will": row.standing.will.value if row.standing.will else None,
        "owner": row.owner,
        "archived": row.archived,
    }


def case_data(case: Case, today: date) -> dict[str, object]:
    """Return everything about a case as JSON-ready data; readers are names, 'chair' or 'host'."""
    meeting = case.meeting
    return {
        "id": case.id,
        "name": case.youth.name,
        "pronouns": case.youth.pronouns.text,
        "age": case.youth.age.value if case.youth.age else None,
        "created_on": case.created_on.isoformat(),
        "archived": case.archived,
        "stage": case.standing.stage(today).value,
        "will": case.will.value if case.will else None,
        "will_on": _day(case.will_on),
        "people": [
            {"id": p.id, "name": p.name, "role": p.role, "part": p.part.value, "at_table": p.at_table}
            for p in case.people
        ],
        "visit": {
            "on": _day(case.visit.on),
            "start": case.visit.start.isoformat("minutes") if case.visit.start else None,
            "along": [person.name for person in case.people if person.id in case.visit.along],
            "told_on": _day(case.visit.told_on),
        },
        "meeting": {
            "on": _day(meeting.on),
            "start": meeting.start.isoformat("minutes") if meeting.start else None,
            "end": meeting.end.isoformat("minutes") if meeting.end else None,
            "place": meeting.place,
            "address": meeting.address,
            "food": meeting.food,
            "free": meeting.asking.free.value,
            "feedback_due": _day(meeting.feedback_due),
            "fed_back_on": _day(meeting.fed_back_on),
        },
        "grounds": [
            {
                "basis": ground.basis.value,
                "text": ground.text,
                "by": ground.by,
                "on": ground.on.isoformat(),
                "until": _day(ground.until),
                "withdrawn_on": _day(ground.withdrawn_on),
                "holds": ground.holds(today),
            }
            for ground in case.grounds
        ],
        "answers": {question: _answer_data(case, answer) for question, answer in case.answers.items()},
        "unapproved": [answer.question for answer in case.to_read_back()],
        "readback": None
        if case.readback is None
        else {"on": case.readback.on.isoformat(), "by": case.readback.by, "present": list(case.readback.present)},
        "keep_until": _day(case.keep_until),
        "papers": [
            {"kind": paper.kind.value, "reader": paper.reader, "on": paper.on.isoformat(), "copy": paper.copy}
            for paper in case.papers
        ],
        "conflicts": list(case.conflicts),
    }


def case_words(case: Case, forms: Forms, today: date) -> list[str]:
    """Return the same in short Dutch lines."""
    lines = [f"{case.youth.name} ({case.youth.pronouns.label}): {case.standing.stage(today).label}"]
    for answer in case.answers.values():
        mark = "goedgekeurd" if case.is_approved(answer.question) else "nog niet teruggelezen"
        question = question_of(forms, answer)
        words = ", ".join(said(answer.content, question.pile_names)) or {
            "skipped": "overgeslagen",
            "unknown": "weet ik niet",
        }.get(answer.state.value, "niet opgeschreven")
        state = f" [{mark}]" if answer.sharing.on_paper else ""
        lines.append(f"  {question.label}: {words}{state}")
    return lines


def said(content: Content, piles: Sequence[str]) -> list[str]:
    """The words of the youth, then those of others with whose they are, then who sits where.

    What lies on a pile is nothing without its name. `piles` are Question.pile_names, where it was not kept with them.
    """
    own = replace(content, others=(), seats=(), cards=()).words()
    for pile, name in zip((Pile.FITS, Pile.UNSURE, Pile.NOT), content.piles or piles, strict=True):
        labels = [card.label for card in content.cards if card.pile is pile]
        own += [f"{name}: {listed(labels)}"] if labels else []
    return [*own, *(other.in_words for other in content.said), *who_sits_where(content.seats)]


def _plain_content(content: Content) -> dict[str, object]:
    """Return the stored shape, with ink as numbers that another program can read: x, y and pressure."""
    data = content_data(content)
    if content.strokes:
        data["strokes"] = [
            {"ink": stroke.ink, "width": stroke.width, "points": [list(point) for point in stroke.points]}
            for stroke in content.strokes
        ]
    return data


def _answer_data(case: Case, answer: Answer) -> dict[str, object]:
    names = {person.id: person.name for person in case.people} | {CHAIR: CHAIR, HOST: HOST}
    return {
        "state": answer.state.value,
        "asked": answer.asked,
        "said_by": answer.said_by,
        "text": answer.content.text,
        "content": _plain_content(answer.content),
        "share": answer.sharing.audience.value,
        "readers": [names.get(reader, reader) for reader in answer.sharing.readers],
        "approved": case.is_approved(answer.question),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
