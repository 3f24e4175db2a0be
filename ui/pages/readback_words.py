"""What the reading back says beside the pieces: what the team itself adds to the paper, and what stays with us."""

from __future__ import annotations

from collections.abc import Iterator

from ui.saying import clock_time, listed, short_date
from ui.text import tr
from welapp.domain.answers import Answer, State
from welapp.domain.case import Case
from welapp.domain.dutch import capital, ended


def only_us(case: Case) -> Iterator[Answer]:
    """Yield what was told and goes to no paper: it is not read back, since others may be reading along."""
    for answer in case.answers.values():
        if answer.state is State.ANSWERED and not answer.content.empty and not answer.sharing.on_paper:
            yield answer


def facts_of(case: Case) -> str:
    """What we put on the paper ourselves."""
    meeting = case.meeting
    facts = [tr("wie er komt: {names}", names=listed([person.name for person in case.people if person.at_table]))]
    if meeting.place:
        facts.append(tr("de plek: {place}", place=meeting.place))
    if meeting.on:
        at = f", {clock_time(meeting.start)}" if meeting.start else ""
        facts.append(tr("de dag: {on}{at}", on=short_date(meeting.on), at=at))
    if meeting.food:
        facts.append(tr("eten: {food}", food=meeting.food))
    said = " ".join(ended(capital(fact)) for fact in facts)
    return tr("Wij zetten er zelf nog bij wat is afgesproken. {facts}", facts=said)
