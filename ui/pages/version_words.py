"""What a version of something says, in words: who wrote it and when, who may read it, whether it was read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ui.pages.spoken import lines_of
from ui.pages.youth_words import short
from ui.saying import clock_time, short_date
from ui.text import mark, tr
from welapp.domain.answers import Content, State

if TYPE_CHECKING:
    from welapp.actions.versions import Version

YOURS = mark("Jouw versie")


@dataclass(frozen=True, slots=True)
class Said:
    """A version as a card shows it; `revision` is '' where there is nothing to choose."""

    title: str
    by: str
    text: str
    revision: str = ""
    role: str = "answer_compact"
    readers: str = ""
    approved: str = ""
    unread: str = ""
    content: Content | None = None

    @property
    def drawn(self) -> str:
        """What a screen reader hears of a drawing, '' without one."""
        if self.content is None or not (self.content.strokes or self.content.photo):
            return ""
        return self.content.described.strip() or tr("Tekening")


def said(version: Version, title: str, youth: str, sender: str = "") -> Said:
    """`sender` is who `title` names already."""
    answer = version.answer
    when = moment(version.at)
    by = when if version.mine or version.author in ("", sender) else f"{short(version.author)}, {when}"
    if answer is None or answer.state is not State.ANSWERED:
        return Said(title, by, version.words, version.revision)
    shared = answer.sharing.on_paper
    name = short(youth, 24) or tr("de jongere")
    approved = (
        tr("{name} vond dit goed op {day}.", name=name, day=short_date(version.approved_on))
        if version.approved_on
        else ""
    )
    return Said(
        title,
        by,
        _lines(answer.content, version.piles) or ("" if answer.content.strokes else version.words),
        version.revision,
        "answer",
        tr("Mag dit lezen: {readers}", readers=version.readers) if version.readers else "",
        approved,
        tr("{name} las dit nog niet terug.", name=name) if shared and not approved else "",
        answer.content,
    )


def _lines(content: Content, piles: Sequence[str]) -> str:
    """A photo is named too: of a bundle that was not taken in it cannot be shown."""
    photo = [tr("Foto van een tekening")] if content.photo is not None else []
    return "\n".join([*lines_of(content, piles), *photo])


def title_of(version: Version, beside: Sequence[Version] = ()) -> str:
    """`beside` are the versions next to it: of two people with one first name the whole names are said."""
    if version.mine:
        return tr(YOURS)
    first = first_name(version.author)
    others = {one.author for one in beside if not one.mine and first_name(one.author) == first}
    name = short(version.author) if len(others | {version.author}) > 1 else first
    if version.computer:
        return tr("Versie van {name}, computer {number}", name=name, number=version.computer)
    return tr("Versie van {name}", name=name)


def first_name(name: str) -> str:
    return short(name.split(" ")[0], 24) if name.strip() else tr("je collega")


def moment(at: datetime) -> str:
    """'di 17 nov, 19.40 uur'."""
    return f"{short_date(at.date())}, {clock_time(at.time())}"
