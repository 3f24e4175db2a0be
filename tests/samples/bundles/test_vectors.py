"""Every kept bundle and card has the outcome that `index.json` says, now and in every later version."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest
from make_vectors import CARDS, HERE, JPEGS, VECTORS, WORDS, key_of, outcome, outcome_of_card
from PIL import Image

from welapp.exchange.bundle import Passphrase
from welapp.exchange.card import safety_number
from welapp.exchange.identity import Identity, Keys

INDEX: dict[str, Any] = json.loads((HERE / "index.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", INDEX["bundles"])
def test_a_kept_bundle_opens_or_is_refused_as_it_always_was(name: str) -> None:
    expected = INDEX["bundles"][name]
    found = outcome(HERE / name, expected["with"])
    assert found == {key: expected[key] for key in ("opens", "refused") if key in expected}


@pytest.mark.parametrize("name", INDEX["cards"])
def test_a_kept_card_is_read_or_refused_as_it_always_was(name: str) -> None:
    assert outcome_of_card((HERE / name).read_bytes()) == INDEX["cards"][name]


def test_two_people_see_the_digits_that_they_always_saw() -> None:
    for pair, number in INDEX["safety numbers"].items():
        one, other = (keys_in_index(name) for name in pair.split())
        assert safety_number(one, other) == number


def keys_in_index(name: str) -> Keys:
    kept = INDEX["keys"][name]
    return Identity(kept["age"], bytes.fromhex(kept["ed25519 seed"])).keys


def test_every_file_is_in_the_index_and_every_line_of_it_has_its_file() -> None:
    files = {file.name for file in HERE.iterdir() if file.suffix in (".welbundel", ".welkaart", ".txt")}
    assert files == {*INDEX["bundles"], *INDEX["cards"]}
    assert files == {*(f"{name}.welbundel" for name in VECTORS), *CARDS}
    assert key_of("words") == Passphrase(WORDS) == Passphrase(INDEX["words"])


def test_some_open_and_each_reason_to_refuse_is_there() -> None:
    assert sum("opens" in one for one in INDEX["bundles"].values()) >= 8
    assert len({one["refused"] for one in INDEX["bundles"].values() if "refused" in one}) >= 10


def test_the_pictures_in_the_kept_bundles_are_pictures() -> None:
    for jpeg in JPEGS.values():
        with Image.open(BytesIO(jpeg)) as picture:
            picture.load()
            assert picture.size == (1, 1)
