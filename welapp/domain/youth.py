"""The youth: a roepnaam or alias, pronouns and an age band, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from welapp.errors import KnownError

NAME_LIMIT = 2000


class Age(StrEnum):
    """Age bands follow the steps in Dutch consent law (UAVG art. 5, Jeugdwet 7.3.4 and 7.3.5)."""

    UNDER_12 = "<12"
    FROM_12 = "12-15"
    FROM_16 = "16+"

    @property
    def label(self) -> str:
        return {"<12": "jonger dan 12", "12-15": "12 tot en met 15 jaar", "16+": "16 jaar of ouder"}[self.value]


@dataclass(frozen=True, slots=True)
class Pronouns:
    """How to speak of the youth: `subject` hij, `object` hem, `possessive` zijn; all empty means: just the name."""

    subject: str
    object: str
    possessive: str

    @property
    def label(self) -> str:
        if not self.subject:
            return "gewoon de naam"
        return " / ".join(list(dict.fromkeys((self.subject, self.object, self.possessive)))[:2])

    @property
    def text(self) -> str:
        """The shortest form that `pronouns_from` reads back; it is what is stored."""
        known = {HIJ: "hij", ZIJ: "zij", HEN: "hen", JUST_NAME: "naam"}
        own = dict.fromkeys((self.subject, self.object, self.possessive))
        short = "/".join(own) if self.object in (self.subject, self.possessive) else ""
        full = f"{self.subject}/{self.object}/{self.possessive}"
        return known.get(self) or (short if short and pronouns_from(short) == self else full)


HIJ = Pronouns("hij", "hem", "zijn")
ZIJ = Pronouns("zij", "haar", "haar")
HEN = Pronouns("hen", "hen", "hun")
JUST_NAME = Pronouns("", "", "")


def pronouns_from(text: str) -> Pronouns:
    """Read 'hij', 'zij', 'hen', 'naam' or own words such as 'die/diens'; empty means just the name."""
    words = [word.strip() for word in text.strip().split("/")]
    known = {"": JUST_NAME, "naam": JUST_NAME, "hij": HIJ, "zij": ZIJ, "hen": HEN}
    first = words[0].casefold()
    if first in known and len(words) < 3:
        return known[first]
    if len(text) > 100:
        raise KnownError("Dat is te lang. Zeg in minder dan 100 tekens hoe we over iemand praten.")
    if len(words) == 1:
        return Pronouns(words[0], words[0], words[0])
    if len(words) == 2:
        return Pronouns(words[0], words[0], words[1])
    return Pronouns(words[0], words[1], words[2])


@dataclass(frozen=True, slots=True)
class Youth:
    name: str
    pronouns: Pronouns = JUST_NAME
    age: Age | None = None

    @property
    def subject(self) -> str:
        """'hij', 'zij' or the name: to begin or continue a sentence about the youth."""
        return self.pronouns.subject or self.name

    @property
    def object(self) -> str:
        return self.pronouns.object or self.name

    @property
    def possessive(self) -> str:
        return self.pronouns.possessive or possessive(self.name)


def possessive(name: str) -> str:
    """Return the name with the Dutch possessive s: Mika's, Robins, Joris', Max'."""
    last = name[-1:].casefold()
    if last in {"s", "x", "z"}:
        return f"{name}’"
    if last in set("aiouy"):
        return f"{name}’s"
    return f"{name}s"


def checked_name(name: str) -> str:
    """Return the name as typed, or say why it cannot be one."""
    if not name.strip():
        raise KnownError("Er staat nog geen naam. Vul een roepnaam of een schuilnaam in.")
    if len(name) > NAME_LIMIT:
        raise KnownError(f"Die naam is te lang. Houd het korter dan {NAME_LIMIT} tekens.")
    return name
