"""A colleague whose digits were compared sends what contradicts what others wrote: it is found out and put right."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from handing_over import Pair, introduce
from standstill import PASSPHRASE, StillClock

from welapp.actions import bundles, cases, conflicts, contact_cards, contacts, incoming, turning_back, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.answers import Content
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.exchange.bundle import Contents, Label, seal
from welapp.exchange.identity import Identity
from welapp.store import about, revisions
from welapp.store.revisions import MOST_PARENTS

Record = Mapping[str, object]


@pytest.fixture
def sjoerd(pair: Pair, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    with closing(create_vault(tmp_path / "sjoerd", PASSPHRASE, "Sjoerd", "WEL-team Veenkolk", around)) as made:
        introduce(pair.marloes, made)
        introduce(pair.farid, made)
        yield made


def forged(sender: OpenVault, receiver: OpenVault, records: list[Record], path: Path) -> Path:
    """Seal what no welapp would write, with the real keys of the sender."""
    keys = Identity(
        about.get(sender.connection, "age_secret"), bytes.fromhex(about.get(sender.connection, "sign_secret"))
    )
    to = contacts.named(sender, receiver.author).card.keys.age
    label = Label(
        "f" * 31 + str(len(records) % 10), sender.around.clock(), None, "all", contact_cards.own(sender), (to,)
    )
    with path.open("wb") as file:
        seal(file, label, Contents([], records, [], lambda _: b""), keys, None, lambda _done, _all: None)
    return path


def say(vault: OpenVault, case: str, text: str) -> None:
    visits.save_answer(vault, case, "lekker", Content(text), sharing=Sharing(Audience.EVERYONE))


def said(vault: OpenVault, case: str) -> str:
    return cases.read_case(vault, case).answers["lekker"].content.text


@pytest.mark.parametrize("lie", ["words", "moment", "field"])
def test_who_sends_other_words_under_the_number_of_mine_is_found_out_and_can_be_turned_back(
    pair: Pair, sjoerd: OpenVault, mika: str, lie: str
) -> None:
    say(pair.marloes, mika, "Soep.")
    path = pair.stick / "0.welbundel"
    bundles.seal_bundle(pair.marloes, [mika], [contacts.named(pair.marloes, "Sjoerd").id], path)
    records = [dict(one) for one in incoming.preview(sjoerd, path).examined.records]
    one = next(one for one in records if one["item"] == "answer:lekker" and one["field"] == "answer")
    if lie == "words":
        one["value"] = json.loads(json.dumps(one["value"]).replace("Soep.", "Gif."))
    elif lie == "moment":
        one["stamp"] = f"{'0' * 12}{str(one['stamp'])[12:]}"
    else:
        one["item"] = "answer:trots"
    brought = pair.take(pair.farid, forged(sjoerd, pair.farid, records, pair.stick / "vals.welbundel"))
    real = pair.send(pair.marloes, [mika])
    with pytest.raises(KnownError, match="draai die eerdere terug"):
        pair.look(pair.farid, real)
    turning_back.undo_import(pair.farid, brought.id)
    pair.take(pair.farid, real)
    assert cases.read_case(pair.farid, mika) == cases.read_case(pair.marloes, mika)


def test_more_versions_than_fit_in_one_line_are_chosen_from_and_handed_on(
    pair: Pair, sjoerd: OpenVault, mika: str, clock: StillClock
) -> None:
    say(pair.marloes, mika, "Soep.")
    pair.hand_over(pair.marloes, [mika])
    found = revisions.present(pair.marloes.connection, mika, "answer:lekker", "answer")
    record = {"case": mika, "item": "answer:lekker", "field": "answer", "author": "Sjoerd", "device": "d" * 16}
    record |= {"value": found[0].value, "parents": [], "stamp": f"{found[0].stamp[:18]}{'d' * 16}"}
    for batch in range(3):
        many = [{**record, "revision": f"{batch}{number:031x}"} for number in range(MOST_PARENTS - batch)]
        pair.take(pair.marloes, forged(sjoerd, pair.marloes, many, pair.stick / f"veel{batch}.welbundel"))
    assert len(revisions.present(pair.marloes.connection, mika, "answer:lekker", "answer")) > 2 * MOST_PARENTS
    clock.move(hours=1)
    say(pair.marloes, mika, "Soep met brood.")
    pair.hand_over(pair.marloes, [mika])
    for vault in (pair.marloes, pair.farid):
        assert said(vault, mika) == "Soep met brood."
        assert conflicts.conflicts(vault, mika) == ()
