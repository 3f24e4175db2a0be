"""Colleagues: cards in three ways, digits that both see, and a name that suddenly has other keys."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from welapp.actions import bundles, contact_cards, contacts
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import Trust
from welapp.errors import KnownError
from welapp.exchange.card import Card, card_line
from welapp.exchange.identity import new_identity


def line_of(vault: OpenVault) -> str:
    return contact_cards.own_card(vault).line


def test_a_card_comes_by_file_by_pasting_and_by_a_picture(vault: OpenVault, farid: OpenVault, tmp_path: Path) -> None:
    file = tmp_path / "kaart.welkaart"
    contact_cards.save_card(farid, file)
    picture = tmp_path / "scherm.png"
    picture.write_bytes(photo_of(contact_cards.own_card(farid).modules))
    ways = [
        contact_cards.read_file(file),
        contact_cards.read_text(f"  {line_of(farid)}\n"),
        contact_cards.read_file(picture),
    ]
    assert {card.keys for card in ways} == {contact_cards.own(farid).keys}
    assert {(card.name, card.organisation) for card in ways} == {("Farid Amrani", "WEL-team Veenkolk")}


def test_both_sides_see_the_same_six_groups_of_five_digits(vault: OpenVault, farid: OpenVault) -> None:
    here = contacts.add(vault, contact_cards.read_text(line_of(farid)))
    there = contacts.add(farid, contact_cards.read_text(line_of(vault)))
    assert here.number == there.number
    groups = here.number.split()
    assert [len(group) for group in groups] == [5] * 6
    assert "".join(groups).isdigit()


def test_a_colleague_counts_as_verified_only_after_the_digits_were_compared(vault: OpenVault, farid: OpenVault) -> None:
    card = contact_cards.read_text(line_of(farid))
    made = contacts.add(vault, card)
    assert contacts.trust(vault, card)[0] is Trust.UNVERIFIED
    contacts.verify(vault, made.id)
    assert contacts.trust(vault, card)[0] is Trust.VERIFIED
    contacts.doubt(vault, made.id)
    assert contacts.trust(vault, card)[0] is Trust.UNVERIFIED


def test_nothing_goes_to_who_was_not_compared(vault: OpenVault, farid: OpenVault, mika: str, tmp_path: Path) -> None:
    made = contacts.add(vault, contact_cards.read_text(line_of(farid)))
    out = tmp_path / "uit.welbundel"
    with pytest.raises(KnownError, match="Vergelijk eerst de cijfers met Farid Amrani"):
        bundles.seal_bundle(vault, [mika], [made.id], out)
    assert not out.exists()


def test_a_known_name_with_other_keys_blocks_sending_until_someone_chose(
    vault: OpenVault, farid: OpenVault, mika: str, tmp_path: Path
) -> None:
    known = contacts.add(vault, contact_cards.read_text(line_of(farid)), verified=True)
    other = new_identity()
    impostor = Card("farid AMRANI", "Ergens anders", other.keys)
    changed = contacts.add(vault, contact_cards.read_text(card_line(impostor, other)), verified=True)
    assert changed.id == known.id
    assert changed.changed
    assert changed.card.keys == known.card.keys, "the known keys stay until someone chose"
    assert changed.rival_number != changed.number
    with pytest.raises(KnownError, match="andere kaart"):
        bundles.seal_bundle(vault, [mika], [known.id], tmp_path / "uit.welbundel")
    assert contacts.trust(vault, impostor)[0] is Trust.OTHER
    kept = contacts.keep_old_keys(vault, known.id)
    assert kept.trusted
    bundles.seal_bundle(vault, [mika], [known.id], tmp_path / "uit.welbundel")


def test_new_keys_that_were_taken_have_to_be_compared_again(vault: OpenVault, farid: OpenVault) -> None:
    known = contacts.add(vault, contact_cards.read_text(line_of(farid)), verified=True)
    other = new_identity()
    contacts.add(vault, Card("Farid Amrani", "", other.keys))
    now = contacts.take_new_keys(vault, known.id)
    assert now.card.keys == other.keys
    assert not now.trusted
    assert not now.changed


def test_half_of_the_keys_being_known_is_a_change_too(vault: OpenVault, farid: OpenVault) -> None:
    card = contact_cards.read_text(line_of(farid))
    contacts.add(vault, card, verified=True)
    mixed = Card("Iemand anders", "", replace(card.keys, sign=new_identity().keys.sign))
    assert contacts.trust(vault, mixed)[0] is Trust.OTHER


def test_my_own_card_is_refused(vault: OpenVault) -> None:
    with pytest.raises(KnownError, match="je eigen kaart"):
        contacts.add(vault, contact_cards.read_text(line_of(vault)))


def test_the_same_card_twice_is_one_colleague(vault: OpenVault, farid: OpenVault) -> None:
    for verified in (False, True, False):
        contacts.add(vault, contact_cards.read_text(line_of(farid)), verified=verified)
    (one,) = contacts.contacts(vault)
    assert one.trusted


@pytest.mark.parametrize("text", ["", "hallo", "welkaart1:", "welkaart1:AAAA", "x" * 30_000, "\0", "\ud800"])
def test_what_is_no_card_is_said_in_one_sentence(vault: OpenVault, text: str) -> None:
    with pytest.raises(KnownError):
        contact_cards.read_text(text)


def test_a_picture_without_a_code_and_a_file_of_another_kind_are_said(vault: OpenVault, tmp_path: Path) -> None:
    plain = BytesIO()
    Image.new("L", (300, 300), 255).save(plain, "PNG")
    for name, data in (("leeg.png", plain.getvalue()), ("groot.txt", b"x" * 30_000), ("leeg.txt", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(KnownError):
            contact_cards.read_file(tmp_path / name)


def photo_of(modules: tuple[tuple[bool, ...], ...]) -> bytes:
    side = len(modules)
    image = Image.new("L", (side + 8, side + 8), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            image.putpixel((x + 4, y + 4), 0 if dark else 255)
    file = BytesIO()
    image.resize(((side + 8) * 6,) * 2, Image.Resampling.NEAREST).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("name", ["", "  Marloes \u202e Bakker\n", "M" * 300, "\0", "Şükrü Łukasz", "\ud800"])
def test_whatever_name_a_kluis_has_it_has_a_card(vault: OpenVault, name: str) -> None:
    vault.author = vault.team = name
    card = contact_cards.read_text(contact_cards.own_card(vault).line)
    assert card.name
    assert card.keys == contact_cards.own(vault).keys
