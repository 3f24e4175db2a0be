"""What a reservekopie holds and how that differs from now, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from ui.pages.when import said_moment
from welapp.actions.restoring import Contents, Restored
from welapp.domain.dutch import capital, listed

SHOWN_NAMES = 12
NO_PRESENT = "Wat er nu in de kluis staat, kan welapp niet lezen. Vergelijken kan dus niet."
SAME = "Dat zijn dezelfde casussen als nu. Wat er daarna in veranderd is, staat niet in deze kopie."
ASIDE_FIRST = "De beschadigde bestanden blijven apart bewaard, voor wie er nog iets uit wil halen."
KEPT_FIRST = "Wat er nu in de kluis staat, wordt eerst zelf een reservekopie. Je kunt dus altijd terug."


def counted(number: int) -> str:
    if not number:
        return "geen casussen"
    return "1 casus" if number == 1 else f"{number} casussen"


def names_in(contents: Contents) -> str:
    """The names, by name; a long row ends with how many more there are."""
    return _row([case.name for case in contents.cases])


def last_change(contents: Contents, now: datetime) -> str:
    if contents.last_change is None:
        return "Er is nog niets in geschreven."
    return f"Het laatst iets veranderd: {said_moment(contents.last_change, now)}."


def differences(contents: Contents, present: Sequence[str] | None) -> list[str]:
    """Say what there is now and not in the copy, and the other way round; `[SAME]` when the same casussen are there."""
    gone = [f"{capital(counted(contents.erased))} hierin wiste je later. Wat gewist is, komt niet terug."]
    return (gone if contents.erased else []) + _differences(contents, present)


def _differences(contents: Contents, present: Sequence[str] | None) -> list[str]:
    if present is None:
        return [NO_PRESENT]
    then, now = Counter(case.name for case in contents.cases), Counter(present)
    missing, back = sorted((now - then).elements()), sorted((then - now).elements())
    if not missing and not back:
        return [SAME]
    said = [f"Nu staan er {counted(len(present))} in je kluis."]
    if missing:
        one = len(missing) == 1
        which = "Deze staat niet in de kopie en is" if one else f"Deze {len(missing)} staan niet in de kopie en zijn"
        said.append(f"{which} dan weg: {_row(missing)}.")
    if back:
        which = "Deze komt" if len(back) == 1 else f"Deze {len(back)} komen"
        said.append(f"{which} terug: {_row(back)}.")
    return said


def what_is_kept(there: bool, present: Sequence[str] | None) -> str:
    """Say what becomes of what is there now; '' when there is nothing."""
    if present is not None:
        return KEPT_FIRST
    return ASIDE_FIRST if there else ""


def what_was_kept(restored: Restored) -> str:
    if restored.before is not None:
        return "Wat er vóór het terugzetten in stond, is ook bewaard als reservekopie."
    if restored.aside is not None:
        return f"De beschadigde bestanden staan in ‘{restored.aside}’."
    return ""


def _row(names: Sequence[str]) -> str:
    if len(names) <= SHOWN_NAMES + 1:
        return listed(list(names))
    return f"{', '.join(names[:SHOWN_NAMES])} en nog {len(names) - SHOWN_NAMES}"


def at_the_slot(moment: str) -> str:
    """Say what became of a restore that a slot called off; with a `moment` the copy of then came in place after all."""
    if moment:
        return f"Het terugzetten was al klaar. De kluis is weer zoals die was: {moment}."
    return "Het terugzetten is gestopt. Er is niets teruggezet: alles is zoals het was."
