"""Colleagues: my own contact card, theirs, and the digits by which two people know that the keys are really theirs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from welapp.actions.files import plain_sentences, small_file, write_atomically
from welapp.actions.identity import keys_of
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import Trust
from welapp.domain.ids import new_id
from welapp.errors import KnownError
from welapp.exchange import qr
from welapp.exchange.card import LONGEST_NAME, Card, card_file, card_line, is_name, read_card, safety_number
from welapp.exchange.identity import Keys
from welapp.store import contacts as rows
from welapp.store.contacts import ContactRow

CARD_BYTES = 20_000  # a card is less than one
PICTURE_BYTES = 20_000_000
NAMELESS = "Zonder naam"
OWN = "Dit is je eigen kaart. Vraag je collega om die van hem of haar."
GONE = "Deze collega staat niet meer in de lijst."
TAKEN = "Er is al iemand die {name} heet. Vraag je collega om een kaart met een eigen naam."
BLOCKED = (
    "Er is een andere kaart met de naam {name}. Bel {name} en vergelijk de cijfers, voor je iets stuurt of overneemt."
)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What a colleague needs of me. `line` is for pasting and `modules` are the same as a QR code, True is dark."""

    name: str
    organisation: str
    line: str
    modules: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague, as this kluis with the keys `ours` knows them.

    `rival` is a card that came in under this name with other keys: until someone chose, nothing goes to or comes from
    this colleague.
    """

    id: str
    card: Card
    added_on: date
    verified_on: date | None
    ours: Keys
    rival: Card | None = None

    @property
    def number(self) -> str:
        """The six groups of five digits that both sides see; 50 ms the first time, so off the event loop."""
        return safety_number(self.ours, self.card.keys)

    @property
    def rival_number(self) -> str:
        return safety_number(self.ours, self.rival.keys) if self.rival else ""

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def organisation(self) -> str:
        return self.card.organisation

    @property
    def changed(self) -> bool:
        return self.rival is not None

    @property
    def trusted(self) -> bool:
        return self.verified_on is not None and self.rival is None


def own(vault: OpenVault) -> Card:
    """Return my card; a kluis without a name of its own goes by that of its team."""
    name = _on_a_card(vault.author) or _on_a_card(vault.team) or NAMELESS
    return Card(name, _on_a_card(vault.team), keys_of(vault.connection).keys)


def own_card(vault: OpenVault) -> OwnCard:
    card = own(vault)
    line = card_line(card, keys_of(vault.connection))
    return OwnCard(card.name, card.organisation, line, qr.modules(line))


def save_card(vault: OpenVault, path: Path) -> None:
    """Write my card as a file; there is nothing secret in it."""
    write_atomically(path, card_file(own(vault), keys_of(vault.connection)))


def read_text(text: str) -> Card:
    """Read a pasted line or the text of a card's file."""
    if len(text) > CARD_BYTES:
        raise KnownError("Dit is te lang voor een kaart. Plak alleen de regel die je kreeg.")
    return read_card(text)


def read_file(path: Path) -> Card:
    """Read a card's file, or a picture of its QR code; a picture may take a second, so off the event loop."""
    with plain_sentences(path):
        data = small_file(path, PICTURE_BYTES)
    if data[:2] == b"\xff\xd8" or data[:4] in (b"\x89PNG", b"RIFF", b"GIF8") or data[:2] == b"BM":
        return read_picture(data)
    if len(data) > CARD_BYTES:
        raise KnownError("Dit bestand is geen kaart van een collega. Een kaart eindigt op .welkaart.")
    return read_card(data)


def read_picture(data: bytes) -> Card:
    """Read the QR code in a photo or a picture of the screen; off the event loop."""
    from welapp.photo import grey  # Pillow is only loaded for a picture

    return read_card(qr.read(*grey(data)))


def contacts(vault: OpenVault) -> tuple[Contact, ...]:
    """Return every colleague, by name."""
    ours = keys_of(vault.connection).keys
    found = [_contact(row, ours) for row in rows.every(vault.connection)]
    return tuple(sorted(found, key=lambda contact: (contact.name.casefold(), contact.added_on, contact.id)))


def contact(vault: OpenVault, contact_id: str) -> Contact:
    found = next((one for one in contacts(vault) if one.id == contact_id), None)
    if found is None:
        raise KnownError(GONE)
    return found


def named(vault: OpenVault, name: str) -> Contact:
    """Return the colleague of this name; raise KnownError when there is none, or more than one."""
    wanted = name.strip().casefold()
    found = [one for one in contacts(vault) if one.name.casefold() == wanted or one.id == name]
    if not found:
        raise KnownError(f"‘{name}’ staat niet bij je collega’s. Voeg eerst de kaart toe.")
    if len(found) > 1:
        raise KnownError(f"Er zijn twee collega’s die {name} heten. Gebruik het nummer uit de lijst.")
    return found[0]


def trust(vault: OpenVault, card: Card) -> tuple[Trust, Contact | None]:
    """Tell what is known of who a card says it is, and which colleague that is."""
    if card.keys == keys_of(vault.connection).keys:
        return Trust.OWN, None
    every = contacts(vault)
    same = next((one for one in every if one.card.keys == card.keys), None)
    if same is not None:
        if same.changed:
            return Trust.OTHER, same
        return (Trust.VERIFIED if same.verified_on else Trust.UNVERIFIED), same
    # Half of the keys being known is a change too: a name may have been written otherwise.
    rival = next(
        (one for one in every if _same_name(one.card, card) or _shares_a_key(one.card.keys, card.keys)),
        None,
    )
    return (Trust.OTHER, rival) if rival else (Trust.UNKNOWN, None)


def add(vault: OpenVault, card: Card, *, verified: bool = False) -> Contact:
    """Take a colleague's card in. Under a known name with other keys it changes nothing yet: it waits beside it.

    `verified` says that the digits were compared; it does not count for a card that contradicts a known one.
    """
    known, present = trust(vault, card)
    if known is Trust.OWN:
        raise KnownError(OWN)
    if known is Trust.OTHER and present is not None:
        if present.card.keys != card.keys:
            _put(vault, replace(present, rival=card))
        return contact(vault, present.id)
    today = vault.around.clock().date()
    if present is None:
        fresh = Contact(_id_for(vault, card), card, today, today if verified else None, keys_of(vault.connection).keys)
        _put(vault, fresh)
        return contact(vault, fresh.id)
    if any(_same_name(one.card, card) for one in contacts(vault) if one.id != present.id):
        raise KnownError(TAKEN.format(name=card.name))
    if verified and not present.verified_on:
        present = replace(present, verified_on=today)
    _put(vault, replace(present, card=card))
    return contact(vault, present.id)


def verify(vault: OpenVault, contact_id: str) -> Contact:
    """Note that both sides saw the same digits."""
    return _changed(vault, contact_id, lambda now: replace(now, verified_on=vault.around.clock().date()))


def doubt(vault: OpenVault, contact_id: str) -> Contact:
    """Note that the digits were not the same: nothing goes to or comes from this colleague until they are."""
    return _changed(vault, contact_id, lambda now: replace(now, verified_on=None))


def take_new_keys(vault: OpenVault, contact_id: str) -> Contact:
    """Let the card that waits take the place of the known one; its digits still have to be compared."""

    def change(now: Contact) -> Contact:
        if now.rival is None:
            raise KnownError("Er is geen andere kaart van deze collega.")
        return replace(now, card=now.rival, rival=None, verified_on=None)

    return _changed(vault, contact_id, change)


def keep_old_keys(vault: OpenVault, contact_id: str) -> Contact:
    """Throw the card that waits away: it was not from this colleague."""
    return _changed(vault, contact_id, lambda now: replace(now, rival=None))


def remove(vault: OpenVault, contact_id: str) -> None:
    """Have no such colleague any more; bundles that went to them stay in the register."""
    with vault.connection.transaction():
        rows.remove(vault.connection, contact_id)


def put_back(vault: OpenVault, gone: Contact) -> None:
    """Undo a removal."""
    _put(vault, gone)


def _changed(vault: OpenVault, contact_id: str, change: Callable[[Contact], Contact]) -> Contact:
    _put(vault, change(contact(vault, contact_id)))
    return contact(vault, contact_id)


def _id_for(vault: OpenVault, card: Card) -> str:
    """Return the same id whenever this card is added: what went to a colleague who was removed is known again."""
    made = hashlib.sha256(f"{card.keys.age} {card.keys.sign.hex()}".encode()).hexdigest()[:16]
    taken = any(one.id == made for one in contacts(vault))  # by who had these keys and has others now
    return new_id(vault.around.chance) if taken else made


def _put(vault: OpenVault, one: Contact) -> None:
    keys = one.card.keys
    row = ContactRow(
        one.id,
        one.card.name,
        one.card.organisation,
        keys.age,
        keys.sign.hex(),
        one.added_on.isoformat(),
        one.verified_on.isoformat() if one.verified_on else "",
        json.dumps(_kept(one.rival)) if one.rival else "",
    )
    with vault.connection.transaction():
        rows.put(vault.connection, row)


def _contact(row: ContactRow, ours: Keys) -> Contact:
    card = Card(row.name, row.organisation, Keys(row.age, bytes.fromhex(row.sign)))
    rival = _card(json.loads(row.rival)) if row.rival else None
    return Contact(
        row.id,
        card,
        date.fromisoformat(row.added_on),
        date.fromisoformat(row.verified_on) if row.verified_on else None,
        ours,
        rival,
    )


def _kept(card: Card) -> dict[str, str]:
    keys = card.keys
    return {"name": card.name, "organisation": card.organisation, "age": keys.age, "sign": keys.sign.hex()}


def _card(kept: dict[str, str]) -> Card:
    return Card(kept["name"], kept["organisation"], Keys(kept["age"], bytes.fromhex(kept["sign"])))


def _on_a_card(name: str) -> str:
    """Make of any name one that can stand on a card."""
    plain = "".join(sign for sign in name if is_name(f"a{sign}a") or sign.isspace())
    return " ".join(plain.split())[:LONGEST_NAME].strip()


def _same_name(one: Card, other: Card) -> bool:
    return _folded(one.name) == _folded(other.name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _shares_a_key(one: Keys, other: Keys) -> bool:
    return one.age == other.age or one.sign == other.sign
