"""The kluis that stands for the pictures: the demo's, with colleagues, a bundle that came in and words in two versions.

Everyone in it is one of the demo's made-up people.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from bench_cases import CHEAP

from welapp.actions import bundles, contact_cards, contacts, incoming, people, visits
from welapp.actions.cases import list_cases
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing

# The clock is always at one minute: pictures of before and after a change can be laid side by side. It moves a little
# at each look, so that what was written first stands first.
MOMENT = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
LOOKED_AT = count()
AROUND = Surroundings(clock=lambda: MOMENT + timedelta(milliseconds=next(LOOKED_AT)), cost=CHEAP.cost)
BUNDLE = "van-farid.welbundel"
TEAM = "WEL-team Veenkolk"
KNOWN, UNKNOWN, CHANGED = "Farid", "Wouter", "Roos"
QUESTION, WISH, LATER = "pauzeplek", "wens-in-een-zin", "laatst-lekker-bezig"


def make(room: Path) -> None:
    """Leave in `room` a `kluis`, the bundle, and what the demo makes."""
    for _line in make_demo(room, AROUND):
        pass
    with closing(open_vault(room / "kluis", PASSPHRASE, AROUND)) as marloes:
        add_colleagues(marloes, room, KNOWN, UNKNOWN, CHANGED)
        hand_to_and_fro(marloes, room)


def add_colleagues(vault: OpenVault, room: Path, known: str, unknown: str, changed: str) -> None:
    """One who was compared with, one who was not yet, and one whose key changed."""
    for name in (known, unknown, changed):
        card = contact_cards.read_text(card_of(room / name, vault.around, name))
        contacts.add(vault, card, verified=name == known)
    contacts.add(vault, contact_cards.read_text(card_of(room / "nieuw", vault.around, changed)))


def card_of(folder: Path, around: Surroundings, name: str) -> str:
    with closing(create_vault(folder, PASSPHRASE, name, TEAM, around)) as other:
        return contact_cards.own_card(other).line


def hand_to_and_fro(marloes: OpenVault, room: Path) -> None:
    """Robin's casus came back from Farid with other words for what both wrote, and now a later bundle waits."""
    robin, farid = case_of(marloes, "Robin"), contacts.named(marloes, KNOWN).id
    visits.set_will(marloes, robin, Will.YES)
    bundles.seal_bundle(marloes, [robin], [farid], room / "heen.welbundel")
    with closing(open_vault(room / KNOWN, PASSPHRASE, marloes.around)) as his:
        own = contacts.add(his, contact_cards.read_text(contact_cards.own_card(marloes).line), verified=True)
        incoming.take_in(his, incoming.preview(his, room / "heen.welbundel"))
        for vault, text in ((his, "Even naar buiten. Opa mag mee."), (marloes, "Even naar buiten, even alleen.")):
            write(vault, robin, QUESTION, text)
            write(vault, robin, WISH, f"Vissen met opa. {text}")
        bundles.seal_bundle(his, [robin], [own.id], room / "terug.welbundel")
        incoming.take_in(marloes, incoming.preview(marloes, room / "terug.welbundel"))
        write(his, robin, LATER, "Vissen met opa, aan de plas. We hadden brood mee.")
        people.add_person(his, robin, Person("", "Gerrit", "botenmaker"))
        bundles.seal_bundle(his, [robin], [own.id], room / BUNDLE)


def write(vault: OpenVault, case: str, question: str, text: str) -> None:
    visits.save_answer(vault, case, question, Content(text=text), sharing=Sharing(Audience.EVERYONE))


def case_of(vault: OpenVault, name: str) -> str:
    return next(row.id for row in list_cases(vault) if row.name == name)
