"""Two colleagues with a kluis each, who know each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from welapp.actions import bundles, contact_cards, contacts, incoming
from welapp.actions.incoming import Preview, TakenIn
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import Scope


@dataclass(frozen=True)
class Pair:
    """Marloes and Farid, with a folder in between, such as a stick."""

    marloes: OpenVault
    farid: OpenVault
    stick: Path

    def send(self, sender: OpenVault, cases: Sequence[str], *, scope: Scope = Scope.ALL, name: str = "") -> Path:
        path = self.stick / (name or f"{len(list(self.stick.iterdir()))}.welbundel")
        other = self.farid if sender is self.marloes else self.marloes
        bundles.seal_bundle(sender, cases, [contacts.named(sender, other.author).id], path, scope=scope)
        return path

    def look(self, receiver: OpenVault, path: Path) -> Preview:
        return incoming.preview(receiver, path)

    def take(self, receiver: OpenVault, path: Path) -> TakenIn:
        return incoming.take_in(receiver, self.look(receiver, path))

    def hand_over(self, sender: OpenVault, cases: Sequence[str], *, scope: Scope = Scope.ALL) -> TakenIn:
        receiver = self.farid if sender is self.marloes else self.marloes
        return self.take(receiver, self.send(sender, cases, scope=scope))


def introduce(one: OpenVault, other: OpenVault) -> None:
    """Let each have the other's card, with the digits compared."""
    contacts.add(one, contact_cards.read_text(contact_cards.own_card(other).line), verified=True)
    contacts.add(other, contact_cards.read_text(contact_cards.own_card(one).line), verified=True)
