"""The contact card on paper: a picture of it is the card."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from PIL import Image

from welapp.actions import contact_cards
from welapp.actions.card_sheet import card_sheet
from welapp.actions.vaults import OpenVault


def test_a_photo_of_the_printed_card_brings_the_card(vault: OpenVault) -> None:
    with pypdfium2.PdfDocument(card_sheet(vault)) as made:
        assert len(made) == 1
        page = made[0].render(scale=110 / 72).to_pil().convert("L")
        words = made[0].get_textpage().get_text_range()
    photo = BytesIO()
    # As a telephone sees it: a little askew, on a table.
    page.rotate(4, Image.Resampling.BILINEAR, expand=True, fillcolor=120).save(photo, "JPEG", quality=60)
    assert contact_cards.read_picture(photo.getvalue()) == contact_cards.own(vault)
    assert "Marloes" in words
    assert "WEL-team Veenkolk" in words


def test_the_card_says_nothing_that_is_secret(vault: OpenVault) -> None:
    from welapp.actions.identity import keys_of

    secret = keys_of(vault.connection)
    assert secret.age_secret.encode() not in card_sheet(vault)
    assert secret.age_secret not in contact_cards.own_card(vault).line
    assert secret.sign_secret.hex() not in contact_cards.own_card(vault).line
