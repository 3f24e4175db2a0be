"""Contact cards: my own as file, line and QR code, and reading one that a colleague gave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from welapp.actions.files import plain_sentences, small_file, write_atomically
from welapp.actions.identity import keys_of
from welapp.actions.vaults import OpenVault
from welapp.errors import KnownError
from welapp.exchange import qr
from welapp.exchange.card import LONGEST_NAME, Card, card_file, card_line, is_name, read_card

CARD_BYTES = 20_000  # a card is less than one
PICTURE_BYTES = 20_000_000
NAMELESS = "Zonder naam"


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What a colleague needs of me. `line` is for pasting and `modules` are the same as a QR code, True is dark."""

    name: str
    organisation: str
    line: str
    modules: tuple[tuple[bool, ...], ...]


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


def _on_a_card(name: str) -> str:
    """Make of any name one that can stand on a card."""
    plain = "".join(sign for sign in name if is_name(f"a{sign}a") or sign.isspace())
    return " ".join(plain.split())[:LONGEST_NAME].strip()
