"""The sentences about a whole bundle: what it is about, what it erases, what was taken in and what was turned back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.pages.colleague_words import called
from ui.pages.version_words import first_name
from ui.pages.youth_words import short
from ui.saying import listed
from ui.text import plural, tr
from welapp.domain.bundles import NOT_LISTED, BundleLine, Trust

if TYPE_CHECKING:
    from welapp.actions.incoming import Preview, TakenIn
    from welapp.actions.turning_back import Undone

NAMED = 3  # casussen; the names of more do not fit in a title
LONGEST = 140  # letters of a name and what stands behind it


def sender_of(found: Preview) -> str:
    known = found.contact if found.trust in (Trust.VERIFIED, Trust.UNVERIFIED) else None
    return called(known, 80) if known is not None else short(found.sender.name)


def whom(line: BundleLine) -> list[str]:
    """Return the names in a line of the register, with the whole of what tells two of one name apart."""
    gone = tr("niet meer in je lijst")
    return [short(name.replace(NOT_LISTED, gone), LONGEST) for name in line.whom]


def names_in(found: Preview | None) -> list[str]:
    """Return the names of the casussen that are here afterwards."""
    if found is None:
        return []
    return [short(one.name, 24) for one in found.cases if one.name and not (one.gone or one.erases)]


def taken_words(taken: TakenIn, names: Sequence[str]) -> str:
    said = [tr("De bundel over {names} staat nu in je kluis.", names=listed(names[:6]) or tr("deze casus"))]
    if taken.conflicts:
        said.append(plural(taken.conflicts, "Op {n} plek staan twee versies.", "Op {n} plekken staan twee versies."))
    return " ".join(said)


def undone_words(undone: Undone, *, erased: bool = False) -> str:
    """`erased`: what the bundle had erased stays erased."""
    said = [tr("Wat de bundel bracht, is er weer uit."), *([tr("Wat gewist is, blijft gewist.")] if erased else [])]
    if undone.stayed:
        what = listed([f"‘{label}’" for label in undone.stayed[:6]])
        said.append(tr("Dit bleef staan, omdat er daarna aan gewerkt is: {what}.", what=what))
    return " ".join(said)


def title_of(found: Preview) -> str:
    names = [short(one.name, 40) for one in found.cases if one.name]
    if names and len(names) == len(found.cases) <= NAMED:
        return tr("Bundel over {name}", name=listed(names))
    return tr("Bundel van {name}", name=sender_of(found))


def what_goes(found: Preview) -> str:
    """What goes away for good, said beforehand."""
    sender = first_name(found.sender.name)
    gone = [short(one.name, 24) or tr("de jongere") for one in found.cases if one.erases]
    erased = sum(len(one.erased) for one in found.cases if not one.erases)
    said = []
    if gone:
        said.append(
            tr("{sender} wiste alles over {names}. Dat gaat hier dan ook weg.", sender=sender, names=listed(gone))
        )
    if erased:
        said.append(
            plural(
                erased,
                "{sender} wiste {n} ding. Dat gaat hier dan ook weg.",
                "{sender} wiste {n} dingen. Die gaan hier dan ook weg.",
                sender=sender,
            )
        )
    return " ".join([*said, tr("Dat kun je niet terugdraaien.")]) if said else ""
