"""Who may read an answer, as the youth chose it, and whether a reader is among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from welapp.domain.people import Part, Person

CHAIR = "chair"
HOST = "host"


class Audience(StrEnum):
    EVERYONE = "everyone"
    ONLY = "only"
    US = "us"
    UNWRITTEN = "unwritten"


@dataclass(frozen=True, slots=True)
class Sharing:
    """The choice at one answer; `readers` holds person ids, 'chair' or 'host' and counts for ONLY alone."""

    audience: Audience = Audience.US
    readers: tuple[str, ...] = ()

    @property
    def on_paper(self) -> bool:
        """Whether anyone outside the visit may read it."""
        return self.audience is Audience.EVERYONE or (self.audience is Audience.ONLY and bool(self.readers))


class ReaderKind(StrEnum):
    EVERYONE = "everyone"
    CHAIR = "chair"
    HOST = "host"
    YOUTH = "youth"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a paper is made for; `person` is a person's id for kind PERSON."""

    kind: ReaderKind
    person: str = ""


def may_read(sharing: Sharing, reader: Reader, people: Iterable[Person]) -> bool:
    """Tell whether this reader may read it. Default closed: what is not named here is refused."""
    if sharing.audience is Audience.EVERYONE:
        return True
    if sharing.audience is not Audience.ONLY:
        return False
    if reader.kind is ReaderKind.YOUTH:
        return bool(sharing.readers)
    return bool(names_of(reader, people) & set(sharing.readers))


def names_of(reader: Reader, people: Iterable[Person]) -> set[str]:
    """Return every name under which the youth may have chosen this reader."""
    parts = {CHAIR: Part.CHAIR, HOST: Part.HOST}
    if reader.kind in (ReaderKind.CHAIR, ReaderKind.HOST):
        role = reader.kind.value
        return {role} | {person.id for person in people if person.part is parts[role]}
    if reader.kind is ReaderKind.PERSON:
        roles = {role for role, part in parts.items() for p in people if p.id == reader.person and p.part is part}
        return {reader.person} | roles
    return set()
