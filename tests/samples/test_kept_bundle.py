"""A bundle that the first release sealed is taken in by every later one, with all that was in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest
from make_kept_bundle import BUNDLE, card_of, take_on
from standstill import CHEAP, PASSPHRASE, StillClock
from test_samples import MADE, same

from welapp.actions import contacts, incoming
from welapp.actions.cases import list_cases, read_case
from welapp.actions.photos import pictures_of
from welapp.actions.shown import case_data
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.bundles import Trust

EXPECTED = json.loads(BUNDLE.with_name("vault-4.json").read_text(encoding="utf-8"))
AROUND = Surroundings(clock=StillClock(datetime(2026, 11, 27, 9, 0, tzinfo=UTC)), cost=CHEAP)


@pytest.fixture(scope="module")
def farid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """A new kluis with the keys to which it was sealed, in which Marloes is known."""
    folder = tmp_path_factory.mktemp("farid") / "kluis"
    with closing(create_vault(folder, PASSPHRASE, "Farid", "WEL-team Noord", AROUND)) as vault:
        take_on(vault, "farid")
        contacts.add(vault, card_of("marloes", "Marloes"), verified=True)
        yield vault


def test_a_kept_bundle_brings_every_case_with_all_its_answers_and_photos(farid: OpenVault) -> None:
    seen = incoming.preview(farid, BUNDLE)
    assert (seen.trust, {case.name for case in seen.cases}) == (Trust.VERIFIED, {"Mika", "Bram", "Robin"})
    taken = incoming.take_in(farid, seen)
    assert (len(taken.cases), taken.conflicts, taken.erased) == (3, 0, False)
    for expected in EXPECTED:
        shown = case_data(read_case(farid, expected["id"]), MADE.date())
        for case in (expected, shown):
            case["papers"].sort(key=lambda paper: str(paper["reader"]))  # whatever the order they are shown in
        assert same(expected, shown), expected["name"]
    mika = next(row.id for row in list_cases(farid) if row.name == "Mika")
    assert len(pictures_of(farid, mika)) == 1
