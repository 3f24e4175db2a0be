"""The meeting and the telling afterwards."""

from __future__ import annotations

from datetime import date, time

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import change
from welapp.domain.changes import Changes
from welapp.domain.meeting import FEEDBACK_DAYS, Meeting
from welapp.errors import KnownError
from welapp.store import cases


def plan_meeting(vault: OpenVault, case: str, meeting: Meeting) -> Changes:
    """Write what is arranged; the youth hears back within a week, so a later date is refused."""
    if meeting.start and meeting.end and meeting.end <= meeting.start:
        raise KnownError("De eindtijd ligt vóór de begintijd. Kijk de tijden nog eens na.")
    if meeting.on and meeting.feedback_on:
        if meeting.feedback_on < meeting.on:
            raise KnownError("De terugkoppeling ligt vóór de bijeenkomst. Kies een dag erna.")
        if (meeting.feedback_on - meeting.on).days > FEEDBACK_DAYS:
            raise KnownError(
                "Dat is later dan een week na de bijeenkomst. Kies een eerdere dag voor de terugkoppeling."
            )
    asking = meeting.asking
    values = {
        "on": written(meeting.on),
        "start": written(meeting.start),
        "end": written(meeting.end),
        "place": meeting.place,
        "address": meeting.address,
        "food": meeting.food,
        "feedback_owner": meeting.feedback_owner,
        "feedback_on": written(meeting.feedback_on),
        "feedback_how": meeting.feedback_how,
        "fed_back_on": written(meeting.fed_back_on),
        "free": asking.free.value,
        "asked_of": asking.of,
        "asked_by": asking.by,
        "asked_on": written(asking.on),
        "look_on": written(asking.look_on),
        "look_with": list(asking.look_with) or None,
    }
    return change(vault, case, lambda draft, _: draft.put(cases.MEETING, values))


def written(moment: date | time | None) -> str:
    """Return a day or a time as it is stored, empty for none."""
    return moment.isoformat() if moment else ""
