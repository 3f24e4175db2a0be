"""What a reservekopie holds and how that differs from now, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from ui.pages.when import said_moment
from ui.saying import listed
from ui.text import mark, plural, tr
from welapp.actions.restoring import Contents, Restored
from welapp.domain.dutch import capital

SHOWN_NAMES = 12
NO_PRESENT = mark("Wat er nu in de kluis staat, kan welapp niet lezen. Vergelijken kan dus niet.")
SAME = mark("Dat zijn dezelfde casussen als nu. Wat er daarna in veranderd is, staat niet in deze kopie.")
ASIDE_FIRST = mark("De beschadigde bestanden blijven apart bewaard, voor wie er nog iets uit wil halen.")
KEPT_FIRST = mark("Wat er nu in de kluis staat, wordt eerst zelf een reservekopie. Je kunt dus altijd terug.")


def counted(number: int) -> str:
    if not number:
        return tr("geen casussen")
    return plural(number, "{n} casus", "{n} casussen")


def names_in(contents: Contents) -> str:
    """The names, by name; a long row ends with how many more there are."""
    return _row([case.name for case in contents.cases])


def last_change(contents: Contents, now: datetime) -> str:
    if contents.last_change is None:
        return tr("Er is nog niets in geschreven.")
    return tr("Het laatst iets veranderd: {moment}.", moment=said_moment(contents.last_change, now))


def differences(contents: Contents, present: Sequence[str] | None) -> list[str]:
    """Say what there is now and not in the copy, and the other way round; `[SAME]` when the same casussen are there."""
    gone = [
        tr(
            "{cases} hierin wiste je later. Wat gewist is, komt niet terug.",
            cases=capital(counted(contents.erased)),
        )
    ]
    return (gone if contents.erased else []) + _differences(contents, present)


def _differences(contents: Contents, present: Sequence[str] | None) -> list[str]:
    if present is None:
        return [tr(NO_PRESENT)]
    then, now = Counter(case.name for case in contents.cases), Counter(present)
    missing, back = sorted((now - then).elements()), sorted((then - now).elements())
    if not missing and not back:
        return [tr(SAME)]
    said = [tr("Nu staan er {cases} in je kluis.", cases=counted(len(present)))]
    if missing:
        one = len(missing) == 1
        which = (
            tr("Deze staat niet in de kopie en is")
            if one
            else tr("Deze {number} staan niet in de kopie en zijn", number=len(missing))
        )
        said.append(tr("{which} dan weg: {row}.", which=which, row=_row(missing)))
    if back:
        which = tr("Deze komt") if len(back) == 1 else tr("Deze {number} komen", number=len(back))
        said.append(tr("{which} terug: {row}.", which=which, row=_row(back)))
    return said


def what_is_kept(there: bool, present: Sequence[str] | None) -> str:
    """Say what becomes of what is there now; '' when there is nothing."""
    if present is not None:
        return tr(KEPT_FIRST)
    return tr(ASIDE_FIRST) if there else ""


def what_was_kept(restored: Restored) -> str:
    if restored.before is not None:
        return tr("Wat er vóór het terugzetten in stond, is ook bewaard als reservekopie.")
    if restored.aside is not None:
        return tr("De beschadigde bestanden staan in ‘{aside}’.", aside=restored.aside)
    return ""


def _row(names: Sequence[str]) -> str:
    if len(names) <= SHOWN_NAMES + 1:
        return listed(list(names))
    return tr("{names} en nog {number}", names=", ".join(names[:SHOWN_NAMES]), number=len(names) - SHOWN_NAMES)


def at_the_slot(moment: str) -> str:
    """Say what became of a restore that a slot called off; with a `moment` the copy of then came in place after all."""
    if moment:
        return tr("Het terugzetten was al klaar. De kluis is weer zoals die was: {moment}.", moment=moment)
    return tr("Het terugzetten is gestopt. Er is niets teruggezet: alles is zoals het was.")
