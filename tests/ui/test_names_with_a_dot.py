"""A name may end in a full stop of its own: then no sentence on the screen gets a second one."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_every_page import STANDS, goes_to, said_on
from ui.language import speak
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.stand import ADD_COLLEAGUE, Kind
from ui.text import plural, tr
from ui.theme import Look
from ui.window import Window
from welapp.actions import bundles, cases, contacts, meetings, people
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import open_vault
from welapp.exchange.card import Card
from welapp.exchange.identity import new_identity
from welapp.vault.kdf import Cost

NAMES = {"Mika J.", "Wouter G.", "Noor E."}
PLACES = [
    *((Kind.COLLEAGUES, place) for place in ("", ADD_COLLEAGUE, "Wouter G.", "Noor E.")),
    *((kind, "") for kind in (Kind.SEAL, Kind.ERASURES, Kind.VAULT, Kind.RESTORE)),
]
AROUND = Surroundings(cost=Cost(65_536, 1, 1))


def test_a_sentence_of_the_screen_ends_once() -> None:
    assert tr("{name} noemt zich nu {other}.", name="Hanna J.", other="Farid A.") == "Hanna J. noemt zich nu Farid A."
    assert plural(1, "{n} blad voor {name}.", "{n} bladen voor {name}.", name="Hanna J.") == "1 blad voor Hanna J."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, in which everyone and everything has a full stop behind it."""
    out = tmp_path_factory.mktemp("punten")
    assert list(make_demo(out, AROUND))
    with closing(open_vault(out / "kluis", PASSPHRASE, AROUND)) as vault:
        for row in cases.list_cases(vault):
            case = cases.read_case(vault, row.id)
            cases.change_youth(vault, row.id, f"{row.name} J.", case.youth.pronouns, case.youth.age)
            for person in case.people:
                dotted = replace(person, name=f"{person.name} J.", role=person.role and f"{person.role} e.d.")
                people.change_person(vault, row.id, dotted)
            meeting = replace(case.meeting, food="Soep e.d.", place="De bieb e.d.", feedback_how="met een app e.d.")
            meetings.plan_meeting(vault, row.id, meeting)
        farid, *_ = (
            contacts.add(vault, Card(name, "WEL-team Oost e.o.", new_identity().keys), verified=name == "Farid A.")
            for name in ("Farid A.", "Wouter G.", "Noor E.", "Noor E.")
        )
        mika = [row.id for row in cases.list_cases(vault) if row.name == "Mika J."]
        bundles.seal_bundle(vault, mika, [farid.id], out / "een.welbundel")
    return out / "kluis"


def test_no_sentence_on_any_page_ends_in_two_full_stops(
    qtbot: QtBot, qapp: QApplication, look: Look, folder: Path, settled: Callable[[Session], None]
) -> None:
    assert speak(qapp)
    window = Window(look, Session(folder, AROUND))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    found: set[str] = set()
    for kind, place in [*STANDS, *PLACES]:
        goes_to(window, (kind, place), settled)
        found |= {f"{kind}-{place}: {text}" for text in said_on(window)}
    window.close()
    assert {name for name in NAMES if any(name in text for text in found)} == NAMES
    assert {text for text in found if re.search(r"[.?!…]\.", text)} == set()
