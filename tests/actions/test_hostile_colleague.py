"""Whatever a verified colleague puts in a field: all of the program goes on, and taking it back leaves nothing."""

from __future__ import annotations

import json
from datetime import date

import pytest
from handing_over import Pair
from hostile import Hostile

from welapp.actions import (
    approvals,
    briefs,
    bundle_register,
    bundles,
    cases,
    conflicts,
    contacts,
    erasing,
    grounds,
    health,
    held,
    incoming,
    meetings,
    offers,
    turning_back,
    versions,
    visits,
)
from welapp.actions.shown import case_data, case_words
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Wanted
from welapp.domain.sharing import Audience, Sharing
from welapp.store import cases as stored
from welapp.store import revisions

TODAY = date(2026, 11, 17)
WISH = "wens-in-een-zin"
ITEMS = {"person:": "person:0f", "ground:": "ground:0f", "answer:": f"answer:{WISH}", "paper:": "paper:0f"}
PLACES = [(ITEMS.get(kind, kind), field) for kind, fields in stored.KNOWN.items() for field in sorted(fields)]
OPENS_PAPER = {
    ("case", "will"),
    ("readback", "done"),
    ("ground:0f", "basis"),
    ("ground:0f", "withdrawn_on"),
    ("person:0f", "removed"),
}
NASTY = (
    None, True, -(2**53), 1.5, "", "\ud800", "9" * 1_500, "0001-01-01", "9999-12-31", "14:00+02:00", "/".join("abcd"),
    "<b>vet</b><img src='http://voorbeeld.nl/x.png'>&amp;", "\u202eakiM\u2066\u200b\n\t\x1b[31m", "a\n" * 200,
    [], {}, [[]], [None, 1, {"a": []}], ["x"] * 200, "\U0001f6f6" * 200, "\u0e33" * 500, "e" + "\u0301" * 1_000,
)  # fmt: skip


@pytest.fixture
def hostile(pair: Pair) -> Hostile:
    return Hostile(pair)


@pytest.fixture
def told(vault: OpenVault, mika: str) -> str:
    """A case of which every paper can be made."""
    visits.set_will(vault, mika, Will.YES)
    grounds.record_ground(vault, mika, Basis.PARENTS, "", "Ilse")
    visits.save_answer(vault, mika, WISH, Content("Een boot bouwen."), sharing=Sharing(Audience.EVERYONE))
    approvals.approve_all(vault, mika, "Marloes")
    meetings.plan_meeting(vault, mika, Meeting(on=date(2026, 12, 5)))
    return mika


def does_everything(vault: OpenVault, case: str, pair: Pair) -> int:
    """Do what the window and the headless door can do with a case, and return how many papers came of it."""
    cases.list_cases(vault)
    cases.find_cases(vault, "mika boot")
    now = cases.read_case(vault, case)
    assert json.dumps(case_data(now, TODAY))
    case_words(now, vault.forms, TODAY)
    conflicts.conflicts(vault, case)
    for head in revisions.heads(vault.connection, case):
        assert versions.label_of(vault, now, head.item, head.field, head.value)
        versions.version_of(vault, now, head)
    assert [bundle_register.in_words(line, {case: now.youth.name}) for line in bundle_register.lines(vault)]
    erasing.what_goes(vault, case)
    assert health.check_vault(vault, deep=True).sound
    assert held.held_paper(vault, case)
    made = 0
    for offer in offers.offers(vault, case):
        for reader in () if offer.missing else offer.readers:
            offers.what_is_on(vault, case, Wanted(offer.kind, reader))
            made += briefs.page_count(briefs.make_paper(vault, case, Wanted(offer.kind, reader))) > 0
    path = pair.stick / f"terug-{len(list(pair.stick.iterdir()))}.welbundel"
    bundles.seal_bundle(vault, [case], [contacts.contacts(vault)[0].id], path)
    incoming.take_in(pair.farid, incoming.preview(pair.farid, path))
    return made


@pytest.mark.parametrize("value", NASTY, ids=lambda value: ascii(value)[:20])
def test_the_same_nonsense_in_every_field_stops_nothing_and_can_be_taken_back(
    hostile: Hostile, told: str, value: object
) -> None:
    vault, pair = hostile.pair.marloes, hostile.pair
    before = cases.read_case(vault, told)
    for places in ([*PLACES, ("later:iets", "veld")], [place for place in PLACES if place not in OPENS_PAPER]):
        taken = hostile.bring(*(hostile.record(told, *place, value) for place in places))
        papers = does_everything(vault, told, pair)
        turning_back.undo_import(vault, taken.id)
        assert cases.read_case(vault, told) == before
    assert papers > 5
