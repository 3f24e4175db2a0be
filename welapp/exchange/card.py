"""The contact card: a name bound to two keys, as a file, as a line to paste, and the digits two people compare."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from welapp.errors import KnownError
from welapp.exchange.identity import Identity, Keys, is_recipient

LONGEST_NAME = 100
LARGEST = 16_384
"""A file or text with more bytes than this is not looked through for a card."""

_FILE = re.compile(
    r"welkaart 1\nnaam: ([^\n]*)\norganisatie: ([^\n]*)\nage: (age1[0-9a-z]{58})\ned25519: ([0-9a-f]{64})\n"
    r"handtekening: ([0-9a-f]{128})(?![0-9a-f])"
)
_LINE = re.compile(
    r"welkaart/1/((?:[A-Za-z0-9_.~-]|%[0-9A-F]{2})*)/((?:[A-Za-z0-9_.~-]|%[0-9A-F]{2})*)/(age1[0-9a-z]{58})"
    r"/([0-9a-f]{64})/([0-9a-f]{128})(?![0-9a-f])"
)
_VERSION = re.compile(r"welkaart[ /](\d{1,9})(?=[\n/])")
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")  # RFC 3986, unreserved
_HIDDEN = tuple(f"C{kind}" for kind in "cfso")  # control, format, half and private signs: two names that look the same
_JOINERS = "\u200c\u200d"  # no sign of their own, but some scripts write names with them
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # letters, as Unicode has it, that show nothing
_SLOW = {"n": 1 << 14, "r": 8, "p": 1, "maxmem": 64 << 20, "dklen": 32}


@dataclass(frozen=True, slots=True)
class Card:
    """Who someone says to be, and the keys that go with it; only comparing digits shows that it is so."""

    name: str
    organisation: str
    keys: Keys


def card_file(card: Card, identity: Identity) -> bytes:
    """Return a `.welkaart`; raise KnownError for a name that cannot stand on a card."""
    return f"{_body(card)}handtekening: {identity.sign(_body(card).encode()).hex()}\n".encode()


def card_line(card: Card, identity: Identity) -> str:
    """Return the same card as one line without a space, for a message and for the QR."""
    signature = identity.sign(_body(card).encode()).hex()
    names = f"{_quoted(card.name)}/{_quoted(card.organisation)}"
    return f"welkaart/1/{names}/{card.keys.age}/{card.keys.sign.hex()}/{signature}"


def read_card(data: bytes | str) -> Card:
    """Read a card from a file or from a text with a line in it; raise KnownError when there is none that holds.

    Around a line there may be other words, and white space within it where a mail program broke it.
    """
    text = _text(data)
    found = {match.groups() for match in _FILE.finditer(text)}
    for match in _LINE.finditer(re.sub(r"\s+", "", text)):
        name, organisation, *keys = match.groups()
        found.add((_unquoted(name), _unquoted(organisation), *keys))
    if len(found) > 1:
        raise KnownError("Hier staat meer dan één kaart. Neem ze een voor een.")
    if not found:
        raise _no_card(text)
    name, organisation, age, sign, signature = found.pop()
    card = Card(name, organisation, Keys(age, bytes.fromhex(sign)))
    if not (is_name(name) and is_name(organisation, empty=True) and is_recipient(age)):
        raise _wrong()
    if not card.keys.has_signed(bytes.fromhex(signature), _body(card).encode()):
        raise _wrong()
    return card


def is_name(name: str, *, empty: bool = False) -> bool:
    """Tell whether a name can stand on a card and in a bundle: one line, as it is read, without hidden signs."""
    return name == as_name(name) and (empty or bool(name))


def as_name(text: str) -> str:
    """Return a text as a name: on one line, without hidden signs, and not longer than fits."""
    seen = (sign for sign in text if sign in _JOINERS or sign.isspace() or not _is_hidden(sign))
    return " ".join("".join(seen).split())[:LONGEST_NAME].rstrip()


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN or sign in _BLANK


@lru_cache(maxsize=256)
def safety_number(one: Keys, other: Keys) -> str:
    """Return the six groups of five digits that both sides see, whoever is named first; takes 50 ms the first time.

    Thirty digits of a quick hash could be met by someone in between who tries 2**50 pairs of own keys; scrypt makes
    each of those tries cost 16 MB and those 50 ms.
    """
    sides = sorted(f"{keys.age} {keys.sign.hex()}\n" for keys in (one, other))
    slow = hashlib.scrypt("".join(sides).encode(), salt=b"welapp veiligheidsnummer 1", **_SLOW)
    digits = f"{int.from_bytes(slow, 'big') % 10**30:030}"
    return " ".join(digits[start : start + 5] for start in range(0, 30, 5))


def _body(card: Card) -> str:
    """What is signed: the file up to its signature."""
    if not is_name(card.name) or not is_name(card.organisation, empty=True):
        raise KnownError("Deze naam kan niet op een kaart. Maak hem korter, zonder vreemde tekens.")
    return (
        f"welkaart 1\nnaam: {card.name}\norganisatie: {card.organisation}\n"
        f"age: {card.keys.age}\ned25519: {card.keys.sign.hex()}\n"
    )


def _text(data: bytes | str) -> str:
    if len(data) > LARGEST:
        raise _not_one()
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.encode().decode()
    except UnicodeError:
        raise _not_one() from None
    return text.replace("\r\n", "\n")  # some mail programs write line ends of their own


def _no_card(text: str) -> KnownError:
    versions = [int(found) for found in _VERSION.findall(text)]
    if any(version > 1 for version in versions):
        return KnownError("Deze kaart is van een nieuwere welapp. Werk welapp eerst bij.")
    return _wrong() if versions else _not_one()


def _wrong() -> KnownError:
    return KnownError("Deze kaart klopt niet of is niet heel. Vraag je collega om een nieuwe.")


def _not_one() -> KnownError:
    return KnownError("Dit is geen kaart van een collega. Vraag je collega om de kaart uit welapp.")


def _quoted(name: str) -> str:
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in name.encode())


def _unquoted(name: str) -> str:
    found = re.sub(rb"%([0-9A-F]{2})", lambda match: bytes.fromhex(match[1].decode()), name.encode())
    try:
        return found.decode()
    except UnicodeDecodeError:
        raise _wrong() from None
