"""The register of bundles cannot be rewritten by what comes in, nor by the same bundle twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from handing_over import Pair
from standstill import StillClock

from welapp.actions import bundle_register, cases, contact_cards, contacts, turning_back, visits
from welapp.actions.identity import keys_of
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.errors import KnownError
from welapp.exchange.bundle import Contents, Label, seal


def forged(sender: OpenVault, receiver: OpenVault, path: Path, bundle: str) -> Path:
    """Make an empty bundle as a program of the sender's own could, with a number of its choice."""
    to = (keys_of(receiver.connection).keys.age,)
    label = Label(bundle, sender.around.clock(), None, "all", contact_cards.own(sender), to)
    with path.open("wb") as file:
        seal(file, label, Contents((), (), (), lambda _: b""), keys_of(sender.connection), None, lambda _, __: None)
    return path


def test_the_same_bundle_again_leaves_its_line_as_it_was(pair: Pair, mika: str, clock: StillClock) -> None:
    path = pair.send(pair.marloes, [mika])
    pair.take(pair.farid, path)
    before = bundle_register.lines(pair.farid, mika)
    clock.move(days=1)
    pair.take(pair.farid, path)
    assert bundle_register.lines(pair.farid, mika) == before
    assert len(before) == 1


def test_the_same_bundle_again_after_turning_it_back_is_a_new_taking_in(
    pair: Pair, mika: str, clock: StillClock
) -> None:
    path = pair.send(pair.marloes, [mika])
    taken = pair.take(pair.farid, path)
    turning_back.undo_import(pair.farid, taken.id)
    clock.move(days=1)
    pair.take(pair.farid, path)
    (line,) = bundle_register.lines(pair.farid, mika)
    assert (line.moment, line.undone_on) == (clock(), None)
    turning_back.undo_import(pair.farid, taken.id)
    assert cases.list_cases(pair.farid) == []


def test_a_bundle_that_brought_nothing_is_in_the_register_with_its_cases(pair: Pair, mika: str) -> None:
    pair.hand_over(pair.marloes, [mika])
    back = pair.hand_over(pair.farid, [mika])
    (line,) = [one for one in bundle_register.lines(pair.marloes, mika) if one.id == back.id]
    assert line.cases == (mika,)
    assert turning_back.imports(pair.marloes, mika) == ()
    with pytest.raises(KnownError, match="niets terug te draaien"):
        turning_back.undo_import(pair.marloes, back.id)


def test_a_bundle_cannot_take_the_line_of_one_that_went_out(pair: Pair, mika: str) -> None:
    pair.send(pair.marloes, [mika])
    (out,) = bundle_register.lines(pair.marloes)
    with pytest.raises(KnownError, match="nummer van een andere"):
        pair.take(pair.marloes, forged(pair.farid, pair.marloes, pair.stick / "x.welbundel", out.id))
    assert bundle_register.lines(pair.marloes) == (out,)


def test_a_colleague_who_was_removed_and_added_again_may_send_the_same_bundle(pair: Pair, mika: str) -> None:
    path = pair.send(pair.marloes, [mika])
    pair.take(pair.farid, path)
    (marloes,) = contacts.contacts(pair.farid)
    contacts.remove(pair.farid, marloes.id)
    contacts.add(pair.farid, marloes.card, verified=True)
    visits.save_answer(pair.farid, mika, "lekker", Content("Soep."))
    pair.take(pair.farid, path)
    assert cases.read_case(pair.farid, mika).answers["lekker"].content.text == "Soep."


def test_a_number_that_is_none_is_refused_in_a_sentence(pair: Pair) -> None:
    for number in ("", "bestaat-niet", "\ud800"):
        with pytest.raises(KnownError):
            turning_back.undo_import(pair.farid, number)
