"""Colleagues on the lane, and how it stands with each in words; what reads cards is loaded when first used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.pages.youth_words import short
from ui.saying import plain_date
from ui.text import mark, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from welapp.actions.contact_cards import OwnCard
    from welapp.actions.contacts import Contact
    from welapp.actions.vaults import OpenVault

OTHER_NAME = mark("andere naam, stuur nog niets")
NOT_YET, OTHER_KEY = mark("nog niet vergeleken"), mark("andere sleutel, stuur nog niets")


@dataclass(frozen=True, slots=True)
class Known:
    """A colleague with the digits to compare: those of the card that waits, when there is one."""

    contact: Contact
    number: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a colleague, as icon, tone and words."""

    icon: str
    tone: str
    words: str


def called(contact: Contact, most: int) -> str:
    """A name that fits, with the whole of what tells this colleague from another of that name."""
    name = short(contact.name, most)
    return f"{name} ({contact.apart})" if contact.apart else name


def standing(contact: Contact, today: date) -> Standing:
    if contact.changed:
        return Standing("alert-circle", "clay", tr(OTHER_NAME) if contact.renamed else tr(OTHER_KEY))
    if contact.verified_on is None:
        return Standing("clock", "apricot_text", tr(NOT_YET))
    if contact.verified_on == today:
        return Standing("shield-check", "moss", tr("vandaag vergeleken"))
    return Standing("shield-check", "moss", tr("vergeleken op {day}", day=plain_date(contact.verified_on)))


def own_and_others(vault: OpenVault) -> tuple[OwnCard, tuple[Contact, ...]]:
    from welapp.actions import contact_cards, contacts

    return contact_cards.own_card(vault), contacts.contacts(vault)


def others(vault: OpenVault) -> tuple[Contact, ...]:
    from welapp.actions import contacts

    return contacts.contacts(vault)


def known(vault: OpenVault, contact: str) -> Known:
    from welapp.actions import contacts

    return _with_number(contacts.contact(vault, contact))


def added_text(vault: OpenVault, text: str) -> Known:
    from welapp.actions import contact_cards, contacts

    return _with_number(contacts.add(vault, contact_cards.read_text(text)))


def added_file(vault: OpenVault, path: Path) -> Known:
    """Add from a card's file, or from a picture of its QR code."""
    from welapp.actions import contact_cards, contacts

    return _with_number(contacts.add(vault, contact_cards.read_file(path)))


def added_picture(vault: OpenVault, picture: Callable[[], bytes]) -> Known:
    from welapp.actions import contact_cards, contacts

    return _with_number(contacts.add(vault, contact_cards.read_picture(picture())))


def same_digits(vault: OpenVault, contact: str) -> None:
    from welapp.actions import contacts

    contacts.verify(vault, contact)


def other_digits(vault: OpenVault, contact: str) -> None:
    from welapp.actions import contacts

    contacts.doubt(vault, contact)


def new_card_compared(vault: OpenVault, contact: str) -> None:
    """Take the card that waited, of which both sides saw the same digits."""
    from welapp.actions import contacts

    contacts.take_new_keys(vault, contact)
    contacts.verify(vault, contact)


def old_card_kept(vault: OpenVault, contact: str) -> None:
    from welapp.actions import contacts

    contacts.keep_old_keys(vault, contact)


def taken_as_other(vault: OpenVault, contact: str) -> Known:
    """Have whoever sent the card that waits as a colleague too; return that one, to be compared with."""
    from welapp.actions import contacts

    return _with_number(contacts.take_as_other(vault, contact))


def removed(vault: OpenVault, contact: str) -> Contact:
    """Take a colleague from the list, and return what puts them back."""
    from welapp.actions import contacts

    gone = contacts.contact(vault, contact)
    contacts.remove(vault, contact)
    return gone


def put_back(vault: OpenVault, gone: Contact) -> None:
    from welapp.actions import contacts

    contacts.put_back(vault, gone)


def card_saved(vault: OpenVault, path: Path) -> None:
    from welapp.actions import contact_cards

    contact_cards.save_card(vault, path)


def sheet_saved(vault: OpenVault, path: Path) -> None:
    from welapp.actions.card_sheet import card_sheet
    from welapp.actions.files import write_atomically

    write_atomically(path, card_sheet(vault))


def sheet_printed(vault: OpenVault, printer: QPrinter) -> None:
    from ui.printing import print_page
    from welapp.actions.card_sheet import card_sheet

    print_page(card_sheet(vault), printer)


def _with_number(contact: Contact) -> Known:
    return Known(contact, contact.rival_number if contact.changed else contact.number)
