"""What the reading back says beside the pieces: what the team itself adds to the paper."""

from __future__ import annotations

from welapp.domain.case import Case
from welapp.domain.dutch import capital, clock_time, listed, short_date


def facts_of(case: Case) -> str:
    """What we put on the paper ourselves."""
    meeting = case.meeting
    facts = [f"wie er komt: {listed([person.name for person in case.people if person.at_table])}"]
    if meeting.place:
        facts.append(f"de plek: {meeting.place}")
    if meeting.on:
        at = f", {clock_time(meeting.start)}" if meeting.start else ""
        facts.append(f"de dag: {short_date(meeting.on)}{at}")
    if meeting.food:
        facts.append(f"eten: {meeting.food}")
    return f"Wij zetten er zelf nog bij wat is afgesproken. {'. '.join(map(capital, facts))}."
