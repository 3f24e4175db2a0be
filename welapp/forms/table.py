"""Typed reading of one TOML table: every key known, every value of its type, each complaint on its own line."""

from __future__ import annotations

import base64
import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from welapp.errors import KnownError
from welapp.forms.source import Section, Source

TEXT_LIMIT = 1000
ID_LIMIT = 60

T = TypeVar("T")

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def listed(words: Iterable[str], last: str = "of") -> str:
    """Return 'a, b of c'."""
    *head, tail = words
    return f"{', '.join(head)} {last} {tail}" if head else tail


class Table:
    """One table of the file; `what` names it in a complaint ('deze vraag')."""

    def __init__(
        self,
        source: Source,
        section: Section,
        values: Mapping[str, object],
        allowed: Collection[str],
        what: str,
        within: tuple[str, int] | None = None,
    ) -> None:
        """`within` says that this is the n-th inline table of a key of the section."""
        self._source = source
        self._section = section
        self._values = values
        self._what = what
        self._within = within
        for key in values:
            if key not in allowed:
                near = difflib.get_close_matches(key, allowed, 1)
                hint = f"misschien bedoel je '{near[0]}'" if near else f"kies uit {listed(allowed)}"
                raise self.complaint(key, f"'{key}' hoort niet bij {what}, {hint}")

    def complaint(self, key: str, what: str) -> KnownError:
        return self._source.complaint(self._line(key), what)

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return the text with every run of white space as one space; `needed` refuses an empty one."""
        value = self._typed(key, str, "tekst tussen aanhalingstekens")
        text = self._plain(key, value) if value is not None else ""
        if needed and not text:
            raise self.complaint(key, f"bij {self._what} ontbreekt '{key}', vul die in")
        return text

    def name(self, key: str, *, needed: bool = False) -> str:
        """Return an id: small letters, figures and single hyphens."""
        text = self.text(key, needed=needed)
        if text and (not _ID.fullmatch(text) or len(text) > ID_LIMIT):
            raise self.complaint(key, f"'{text}' kan niet bij '{key}', gebruik kleine letters, cijfers en streepjes")
        return text

    def data(self, key: str) -> bytes:
        """Return bytes that are written as base64, over as many lines as it takes."""
        text = self._typed(key, str, "tekst tussen aanhalingstekens") or ""
        try:
            found = base64.b64decode("".join(text.split()), validate=True)
        except ValueError:
            found = b""
        if not found:
            raise self.complaint(key, "deze foto is niet heel, haal hem weg of neem het bestand opnieuw over")
        return found

    def flag(self, key: str) -> bool:
        return bool(self._typed(key, bool, "true of false"))

    def one_of(self, key: str, allowed: Collection[str], *, needed: bool = False) -> str:
        text = self.text(key, needed=needed)
        if text and text not in allowed:
            raise self.complaint(key, f"'{text}' kan niet bij '{key}', kies {listed(allowed)}")
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts without empty ones."""
        values = self._typed(key, list, "een lijst tussen blokhaken")
        if values is None:
            return ()
        if not all(isinstance(value, str) for value in values):
            raise self.complaint(key, f"bij '{key}' mag alleen tekst tussen aanhalingstekens staan")
        return tuple(text for value in values if (text := self._plain(key, value)))

    def tables(self, key: str, allowed: Collection[str], what: str, *, headed: bool = False) -> list[Table]:
        """Return the tables of a list; `headed` ones have a [[header]] of their own, others stand between braces."""
        header = ".".join(str(part) for part in (*self._section[::2], key))
        kind = f"[[{header}]] met dubbele blokhaken" if headed else "een lijst van { id = …, label = … }"
        values = self._typed(key, list, kind)
        found: list[Table] = []
        for number, value in enumerate(values or ()):
            if not isinstance(value, dict):
                raise self.complaint(key, f"bij '{key}' hoort {kind}")
            section: Section = (*self._section, key, number) if headed else self._section
            found.append(Table(self._source, section, value, allowed, what, None if headed else (key, number)))
        return found

    def _typed(self, key: str, kind: type[T], words: str) -> T | None:
        value = self._values.get(key)
        if value is not None and not isinstance(value, kind):
            raise self.complaint(key, f"bij '{key}' hoort {words}")
        return value

    def _plain(self, key: str, value: object) -> str:
        text = " ".join(str(value).split())
        if len(text) > TEXT_LIMIT:
            raise self.complaint(key, f"de tekst bij '{key}' is te lang, houd het korter dan {TEXT_LIMIT} tekens")
        if any(unicodedata.category(sign) == "Cc" for sign in text):
            raise self.complaint(key, f"in de tekst bij '{key}' staat een onzichtbaar teken, typ de tekst opnieuw")
        return text

    def _line(self, key: str) -> int:
        if self._within is not None:
            return self._source.line(self._section, *self._within)
        return self._source.line(self._section, key)
