"""Every paper that can be made of a case, and cases in which every free text is as odd as a text can be."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from random import Random
from typing import Any

from generated_cases import READERS, TODAY
from languages import SENTENCES

from welapp.brief.compose_held import Held, compose_held
from welapp.brief.document import Document
from welapp.brief.papers import paper_for
from welapp.domain.case import Case
from welapp.domain.papers import Copy, PaperKind, Wanted
from welapp.domain.sharing import Reader, ReaderKind
from welapp.forms.load import Forms

EVERYONE, CHAIR, HOST, YOUTH = READERS[:4]
ALL = tuple(reader for reader in READERS if reader.kind is not ReaderKind.YOUTH)
AT_TABLE = tuple(reader for reader in READERS if reader.kind in (ReaderKind.EVERYONE, ReaderKind.PERSON))
READERS_OF = {
    PaperKind.INVITATION: AT_TABLE,
    PaperKind.BRIEF: ALL,
    PaperKind.CHAIR: (CHAIR,),
    PaperKind.HOST: (HOST,),
    PaperKind.TERMS: AT_TABLE,
    PaperKind.WALL: (EVERYONE,),
    PaperKind.OWN: (YOUTH,),
    PaperKind.BLANK: (EVERYONE,),
}
"""All kinds of paper of a case, and for whom each may be made; 'held' is of another make."""

_FREE = frozenset({"name", "role", "phone", "text", "label", "described", "place", "address", "food", "feedback_how"})
_LISTS = frozenset({"must", "must_not"})
_ODD = (
    "",
    " ",
    "\n\n",
    "\x00\x01\x02",
    "\ud800",
    "\u202eomgekeerd\u202c",
    "\xad\u200b\ufeff",
    "e\u0301" * 40,
    "x" * 300,
    "woonbegeleidingsovereenkomstenvergadering",
    "<b>dik</b> &amp; </para> <img src=x>",
    "(haak \\ ) %s {naam} {0} ]>> EMC endstream",
    "een\ttab\ren\x0bwit\x85regel\u2028",
    "გამარჯობა \U0010fffd",
    "’s Morgens ‘zo’",
    *SENTENCES.values(),
)

_PLANES = ((0x20, 0x900), (0x900, 0x3000), (0x3000, 0x110000))


def examples(few: int) -> int:
    """Return how many cases to try: `few`, or WELAPP_EXAMPLES times as many."""
    return few * int(os.environ.get("WELAPP_EXAMPLES", "1"))


def wanted_papers() -> Iterator[Wanted]:
    for kind, readers in READERS_OF.items():
        for reader in readers:
            yield Wanted(kind, reader, Copy(3, 8))


def papers_for(case: Case, forms: Forms, reader: Reader) -> dict[PaperKind, Document]:
    """Return all papers that this reader may get."""
    return {wanted.kind: paper_for(wanted, case, forms, TODAY) for wanted in wanted_papers() if wanted.reader == reader}


def papers_of(case: Case, forms: Forms) -> Iterator[tuple[str, Document]]:
    """Yield every paper of a case, for every reader, with a name for it."""
    for wanted in wanted_papers():
        name = "-".join(filter(None, (wanted.kind, wanted.reader.kind, wanted.reader.person)))
        yield name, paper_for(wanted, case, forms, TODAY)
    yield "held", compose_held(Held(case, "WEL-team Veenkolk", TODAY, None, 6), forms)


def roughened(thing: Any, random: Random, *, often: float = 0.5) -> Any:
    """Return the same case with many of its free texts replaced by odd ones."""
    if isinstance(thing, Mapping):
        return {key: roughened(value, random, often=often) for key, value in thing.items()}
    if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
        return tuple(roughened(part, random, often=often) for part in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed = {}
    for one in fields(thing):
        value = getattr(thing, one.name)
        if isinstance(value, str) and one.name in _FREE:
            odd = odd_text(random) * (40 if one.name == "text" and random.random() < 0.05 else 1)
            changed[one.name] = odd if random.random() < often else value
        elif one.name in _LISTS:
            changed[one.name] = tuple(odd_text(random) for _ in value)
        elif one.init:
            changed[one.name] = roughened(value, random, often=often)
    return replace(thing, **changed)


def odd_text(random: Random) -> str:
    """Return a few odd pieces, or characters from anywhere in Unicode."""
    if random.random() < 0.3:
        return "".join(
            chr(random.randrange(*random.choice(((0x20, 0x590), (0x900, 0x3000), (0x3000, 0x110000)))))
            for _ in range(12)
        )
    return " ".join(random.choices(_ODD, k=random.randint(1, 3)))
