"""My contact card on paper, made in memory."""

from __future__ import annotations

from welapp.actions.contact_cards import own_card
from welapp.actions.vaults import OpenVault
from welapp.brief.compose_card import compose_card
from welapp.brief.pdf import render


def card_sheet(vault: OpenVault) -> bytes:
    """Make the sheet as a PDF; there is nothing secret on it."""
    now, card = vault.around.clock(), own_card(vault)
    document = compose_card(card.name, card.organisation, card.modules, now.date())
    return render(document, now=now, shelf=vault.shelf)
