"""Colleagues: whose card is known, and the digits by which two people know that the keys are really theirs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from welapp.actions.identity import keys_of
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import Trust
from welapp.domain.dutch import filled, quoted
from welapp.domain.ids import new_id
from welapp.domain.namesakes import looks, ways
from welapp.errors import KnownError
from welapp.exchange.card import Card, safety_number
from welapp.exchange.identity import Keys
from welapp.store import contacts as rows
from welapp.store.contacts import ContactRow

SHORT = 30  # letters of an organisation that fit behind a name
OWN = "Dit is je eigen kaart. Vraag je collega om die van hem of haar."
GONE = "Deze collega staat niet meer in de lijst."
NO_OTHER = "Er wacht hier geen andere kaart meer. Kijk nog eens in je lijst."
RENAMED = "{name} noemt zich nu {other}, en zo heet al iemand. Kies bij ‘Collega’s’ wat daarmee moet."
HALF = "Op deze kaart staat een stuk van de sleutel van {name}. Dan kan het niet iemand anders zijn."
BLOCKED = (
    "Er is een andere kaart met de naam {name}. Bel {name} en vergelijk de cijfers, voor je iets stuurt of overneemt."
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague, as this kluis with the keys `ours` knows them.

    `rival` is a card that came in under this name with other keys, or with these keys under the name of somebody else:
    until someone chose, nothing goes to or comes from this colleague. `apart` tells two of one name apart: the
    organisation where it does, or else the first of the digits; '' where nobody has this name too.
    """

    id: str
    card: Card
    added_on: date
    verified_on: date | None
    ours: Keys
    rival: Card | None = None
    apart: str = ""

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
    def called(self) -> str:
        """The name, with what tells this colleague from another of that name."""
        return f"{self.name} ({self.apart})" if self.apart else self.name

    @property
    def organisation(self) -> str:
        return self.card.organisation

    @property
    def renamed(self) -> bool:
        """Whether what waits is their own card, under a name that somebody else has already."""
        return self.rival is not None and self.rival.keys == self.card.keys

    @property
    def may_be_other(self) -> bool:
        """Whether the card that waits can be of somebody else: one with half of a known key never is."""
        return self.rival is not None and not _shares_a_key(self.card.keys, self.rival.keys)

    @property
    def why_not(self) -> str:
        """The sentence that says why nothing goes to or comes from who is `changed`."""
        if self.rival is not None and self.renamed:
            return filled(RENAMED, name=self.called, other=self.rival.name)
        return filled(BLOCKED, name=self.called)

    @property
    def changed(self) -> bool:
        return self.rival is not None

    @property
    def trusted(self) -> bool:
        return self.verified_on is not None and self.rival is None


def contacts(vault: OpenVault) -> tuple[Contact, ...]:
    """Return every colleague, by name."""
    ours = keys_of(vault.connection).keys
    found = _told_apart([_contact(row, ours) for row in rows.every(vault.connection)])
    return tuple(sorted(found, key=lambda contact: (contact.name.casefold(), contact.added_on, contact.id)))


def contact(vault: OpenVault, contact_id: str) -> Contact:
    found = next((one for one in contacts(vault) if one.id == contact_id), None)
    if found is None:
        raise KnownError(GONE)
    return found


def named(vault: OpenVault, name: str) -> Contact:
    """Return the colleague of this name or id; raise KnownError when there is none, or when it says which to name."""
    wanted = name.strip().casefold()
    found = [one for one in contacts(vault) if wanted in (one.name.casefold(), one.called.casefold(), one.id)]
    if not found:
        raise KnownError(f"‘{name}’ staat niet bij je collega’s. Voeg eerst de kaart toe.")
    if len(found) > 1:
        known = " of ".join(quoted(one.called) for one in found)
        raise KnownError(f"Er zijn {len(found)} collega’s die {name} heten. Zeg wie je bedoelt: {known}.")
    return found[0]


def trust(vault: OpenVault, card: Card) -> tuple[Trust, Contact | None]:
    """Tell what is known of who a card says it is, and which colleague that is; of two with that name the first."""
    if card.keys == keys_of(vault.connection).keys:
        return Trust.OWN, None
    every = contacts(vault)
    same = _with_keys(every, card)
    if same is not None:
        if same.changed:
            return Trust.OTHER, same
        return (Trust.VERIFIED if same.verified_on else Trust.UNVERIFIED), same
    rivals = _contradicted(every, card)
    return (Trust.OTHER, rivals[0]) if rivals else (Trust.UNKNOWN, None)


def add(vault: OpenVault, card: Card, *, verified: bool = False, other_person: bool = False) -> Contact:
    """Take a colleague's card in. Under a known name with other keys it changes nothing yet: it waits beside it.

    `verified` says that the digits were compared; it does not count for a card that contradicts a known one.
    `other_person` says that this is somebody else of that name: both are colleagues then, the new one not verified.
    """
    if card.keys == keys_of(vault.connection).keys:
        raise KnownError(OWN)
    every = contacts(vault)
    present, rivals = _with_keys(every, card), _contradicted(every, card)
    if rivals and other_person:
        return _add_beside(vault, card, present, rivals)
    if present is not None and (rivals or present.changed):
        if rivals:
            _put(vault, replace(present, rival=card))
        return contact(vault, present.id)
    if rivals:
        for one in rivals:  # of two with this name it may be the new card of either
            _put(vault, replace(one, rival=card))
        return contact(vault, rivals[0].id)
    day = vault.around.clock().date() if verified else None
    if present is None:
        return _add_new(vault, card, day)
    _put(vault, replace(present, card=card, verified_on=present.verified_on or day))
    return contact(vault, present.id)


def _add_beside(vault: OpenVault, card: Card, present: Contact | None, rivals: list[Contact]) -> Contact:
    """Let two have one name. Whoever takes the name of somebody else has to be compared with again."""
    if present is not None:
        _put(vault, replace(present, card=card, verified_on=None, rival=None if present.renamed else present.rival))
        return contact(vault, present.id)
    for one in rivals:
        if _shares_a_key(one.card.keys, card.keys):
            raise KnownError(filled(HALF, name=one.called))
    return _add_new(vault, card, None)


def _add_new(vault: OpenVault, card: Card, verified_on: date | None) -> Contact:
    today = vault.around.clock().date()
    fresh = Contact(_id_for(vault, card), card, today, verified_on, keys_of(vault.connection).keys)
    _put(vault, fresh)
    return contact(vault, fresh.id)


def verify(vault: OpenVault, contact_id: str) -> Contact:
    """Note that both sides saw the same digits."""
    return _changed(vault, contact_id, lambda now: replace(now, verified_on=vault.around.clock().date()))


def doubt(vault: OpenVault, contact_id: str) -> Contact:
    """Note that the digits were not the same: nothing goes to or comes from this colleague until they are."""
    return _changed(vault, contact_id, lambda now: replace(now, verified_on=None))


def take_new_keys(vault: OpenVault, contact_id: str) -> Contact:
    """Let the card that waits take the place of the known one; its digits still have to be compared."""

    def change(now: Contact) -> Contact:
        return replace(now, card=_waiting(now), rival=None, verified_on=None)

    return _changed(vault, contact_id, change)


def take_as_other(vault: OpenVault, contact_id: str) -> Contact:
    """Have whoever sent the card that waits as a colleague too, beside the known one, and return the new one."""
    return add(vault, _waiting(contact(vault, contact_id)), other_person=True)


def keep_old_keys(vault: OpenVault, contact_id: str) -> Contact:
    """Throw the card that waits away: it was not from this colleague. At another of that name it waits on."""
    return _changed(vault, contact_id, lambda now: replace(now, rival=None))


def remove(vault: OpenVault, contact_id: str) -> None:
    """Have no such colleague any more; bundles that went to them stay in the register."""
    with vault.connection.transaction():
        rows.remove(vault.connection, contact_id)


def put_back(vault: OpenVault, gone: Contact) -> None:
    """Undo a removal; whoever was added with these very keys meanwhile is the same colleague."""
    again = _with_keys(contacts(vault), gone.card)
    if again is not None and again.id != gone.id:
        remove(vault, again.id)
    _put(vault, gone)


def _changed(vault: OpenVault, contact_id: str, change: Callable[[Contact], Contact]) -> Contact:
    _put(vault, change(contact(vault, contact_id)))
    return contact(vault, contact_id)


def _waiting(now: Contact) -> Card:
    if now.rival is None:
        raise KnownError(NO_OTHER)
    return now.rival


def _with_keys(every: Iterable[Contact], card: Card) -> Contact | None:
    return next((one for one in every if one.card.keys == card.keys), None)


def _contradicted(every: Iterable[Contact], card: Card) -> list[Contact]:
    """Return of whom a card has the name or half of the keys without being theirs, surest first.

    Half of the keys being known is a change too: a name may have been written otherwise. A colleague who has one name
    with somebody already may send the own card again.
    """
    every, own = list(every), _with_keys(every, card)
    others = [one for one in every if one is not own]
    half = [one for one in others if _shares_a_key(one.card.keys, card.keys)]
    alike = [one for one in others if _looks_like(card, one) and not (own is not None and _looks_like(own.card, one))]
    return half or alike


def _looks_like(card: Card, one: Contact) -> bool:
    mine = ways(card.name, card.organisation)
    return looks(one.called) in mine or not mine.isdisjoint(ways(one.name, one.organisation))


def _told_apart(found: list[Contact]) -> list[Contact]:
    by_way: dict[str, list[Contact]] = {}
    for one in found:
        for way in ways(one.name, one.organisation):
            by_way.setdefault(way, []).append(one)
    return [replace(one, apart=_sign(one, by_way)) for one in found]


def _sign(one: Contact, by_way: Mapping[str, list[Contact]]) -> str:
    """Say what tells someone from others of that name. A long organisation would be cut where there is little room."""
    alike = [other for way in ways(one.name, one.organisation) for other in by_way[way] if other.id != one.id]
    team = looks(one.organisation)
    if not alike:
        return ""
    if one.organisation and len(one.organisation) <= SHORT and all(team != looks(o.organisation) for o in alike):
        return one.organisation
    return one.number.split()[0]


def _id_for(vault: OpenVault, card: Card) -> str:
    """Return the same id whenever this card is added: what went to a colleague who was removed is known again."""
    made = hashlib.sha256(f"{card.keys.age} {card.keys.sign.hex()}".encode()).hexdigest()[:16]
    taken = any(one.id == made for one in contacts(vault))  # by who had these keys and has others now
    return new_id(vault.around.chance) if taken else made


def _put(vault: OpenVault, one: Contact) -> None:
    """Write a colleague. A card that is theirs now waits beside nobody else any more."""
    keys = one.card.keys
    moot = [other for other in contacts(vault) if other.id != one.id and other.rival and other.rival.keys == keys]
    with vault.connection.transaction():
        rows.put(vault.connection, _row(one))
        for other in moot:
            rows.put(vault.connection, _row(replace(other, rival=None)))


def _row(one: Contact) -> ContactRow:
    keys = one.card.keys
    return ContactRow(
        one.id,
        one.card.name,
        one.card.organisation,
        keys.age,
        keys.sign.hex(),
        one.added_on.isoformat(),
        one.verified_on.isoformat() if one.verified_on else "",
        json.dumps(_kept(one.rival)) if one.rival else "",
    )


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


def _shares_a_key(one: Keys, other: Keys) -> bool:
    return one.age == other.age or one.sign == other.sign
