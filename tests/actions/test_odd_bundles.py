"""Whatever is odd about a file, a disk or a name ends in one sentence, and writes nothing."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from handing_over import Pair, introduce
from standstill import PASSPHRASE

from welapp.actions import bundle_register, bundles, cases, contact_cards, contacts, incoming, visits
from welapp.actions.identity import keys_of
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.answers import Content
from welapp.domain.answers_stored import TEXT_LIMIT
from welapp.domain.bundles import Trust
from welapp.domain.youth import HIJ
from welapp.errors import KnownError
from welapp.exchange.bundle import Contents, Label, seal
from welapp.exchange.card import card_line
from welapp.exchange.identity import new_identity


def forged(sender: OpenVault, receiver: OpenVault, path: Path, name: str) -> Path:
    """Make an empty bundle as a program of the sender's own could."""
    card = replace(contact_cards.own(sender), name=name)
    label = Label("ab" * 16, sender.around.clock(), None, "all", card, (keys_of(receiver.connection).keys.age,))
    with path.open("wb") as file:
        seal(file, label, Contents((), (), (), lambda _: b""), keys_of(sender.connection), None, lambda _, __: None)
    return path


class Pulled(io.BytesIO):
    """A stick that is pulled out after so many bytes."""

    left = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.left -= len(data)
        if self.left < 0:
            raise OSError(errno.EIO, "stick is gone")
        return data


@pytest.mark.parametrize("left", [0, 100, 900])
def test_a_stick_that_is_pulled_out_while_reading_is_a_sentence(
    pair: Pair, mika: str, left: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pair.send(pair.marloes, [mika])
    seen = pair.look(pair.farid, path)

    def pulled(*_: object, **__: object) -> BinaryIO:
        file = Pulled(data)
        file.left = left
        return file

    data = path.read_bytes()
    monkeypatch.setattr(incoming, "open_file", pulled)
    with pytest.raises(KnownError, match="schijf"):
        pair.look(pair.farid, path)
    with pytest.raises(KnownError, match="schijf"):
        incoming.take_in(pair.farid, seen)
    assert cases.list_cases(pair.farid) == []


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a place in a folder")
def test_a_pipe_or_a_folder_in_the_place_of_a_bundle_is_refused_at_once(pair: Pair) -> None:
    os.mkfifo(pair.stick / "pijp.welbundel")
    (pair.stick / "map.welbundel").mkdir()
    for name in ("pijp.welbundel", "map.welbundel", "geen.welbundel", "\0", "\ud800"):
        for look in (incoming.asks_words, lambda path: pair.look(pair.farid, path)):
            with pytest.raises(KnownError):
                look(pair.stick / name)


def test_a_sender_is_named_as_we_know_them_whatever_the_bundle_says(pair: Pair) -> None:
    seen = pair.look(pair.marloes, forged(pair.farid, pair.marloes, pair.stick / "x.welbundel", "Ilse de Wit"))
    assert (seen.sender.name, seen.trust) == ("Farid Amrani", Trust.VERIFIED)


def test_a_colleague_cannot_take_the_name_of_another_by_a_new_card(
    pair: Pair, vault: OpenVault, farid: OpenVault
) -> None:
    card = replace(contact_cards.own(farid), name="Ilse de Wit")
    line = card_line(card, keys_of(farid.connection))
    others = replace(contact_cards.own(farid), name="Ilse de Wit", keys=new_identity().keys)
    contacts.add(vault, others, verified=True)
    contacts.add(vault, contact_cards.read_text(line), verified=True)
    assert [one.name for one in contacts.contacts(vault)] == ["Farid Amrani", "Ilse de Wit"]
    assert contacts.named(vault, "Farid Amrani").changed, "until someone chose, nothing goes to him either"


@pytest.mark.skipif(os.name != "posix", reason="only there a limit on files stands in for a full disk")
@pytest.mark.parametrize("room", [0, 100, 9_000, 70_000])
def test_a_full_disk_leaves_no_bundle_and_no_line(pair: Pair, mika: str, room: int) -> None:
    (farid,) = contacts.contacts(pair.marloes)
    visits.save_answer(pair.marloes, mika, "lekker", Content("Soep met brood. " * 10_000))
    for make in (
        lambda path: bundles.seal_bundle(pair.marloes, [mika], [farid.id], path),
        lambda path: bundles.seal_with_words(pair.marloes, [mika], "een twee drie vier vijf zes", path),
    ):
        with pytest.raises(KnownError, match="schijf is vol"), at_most(room):
            make(pair.stick / "vol.welbundel")
    assert list(pair.stick.iterdir()) == []
    assert bundle_register.lines(pair.marloes) == ()


@pytest.mark.skipif(os.name != "posix", reason="only there a limit on files stands in for a full disk")
def test_a_full_disk_while_taking_in_changes_nothing(pair: Pair, mika: str) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content("Soep met brood. " * 50_000))
    seen = pair.look(pair.farid, pair.send(pair.marloes, [mika]))
    size = (pair.farid.folder / "kluis.db-wal").stat().st_size
    for room in (0, 100_000, size, size + 200_000):
        with pytest.raises(KnownError, match="schijf"), at_most(room):
            incoming.take_in(pair.farid, seen)
        assert cases.list_cases(pair.farid) == []
        assert bundle_register.lines(pair.farid) == ()
    incoming.take_in(pair.farid, seen)
    assert len(cases.list_cases(pair.farid)) == 1


@contextmanager
def at_most(room: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("text", ["\U0001f600", "é", '"', "\x01"], ids=["emoji", "é", "quote", "control"])
def test_the_longest_answer_arrives_whole(pair: Pair, mika: str, text: str) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content(text * TEXT_LIMIT))
    pair.hand_over(pair.marloes, [mika])
    assert cases.read_case(pair.farid, mika).answers["lekker"].content.text == text * TEXT_LIMIT


def test_an_answer_of_as_many_lines_as_there_can_be_arrives_whole(pair: Pair, mika: str) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content("a\n" * (TEXT_LIMIT // 2)))
    pair.hand_over(pair.marloes, [mika])
    assert len(cases.read_case(pair.farid, mika).answers["lekker"].content.text) == TEXT_LIMIT


def test_half_a_sign_in_an_answer_arrives_and_comes_back_as_it_was(pair: Pair, mika: str) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content("Soep \ud800 met brood."))
    pair.hand_over(pair.marloes, [mika])
    assert cases.read_case(pair.farid, mika) == cases.read_case(pair.marloes, mika)
    assert cases.read_case(pair.farid, mika).answers["lekker"].content.text == "Soep \ud800 met brood."
    assert pair.hand_over(pair.farid, [mika]).conflicts == 0


def test_a_name_that_is_too_long_to_travel_is_told_before_anything_is_sealed(
    vault: OpenVault, tmp_path: Path, around: Surroundings
) -> None:
    with closing(create_vault(tmp_path / "lang", PASSPHRASE, "N" * 5_000, "WEL-team Veenkolk", around)) as other:
        introduce(vault, other)
        case = cases.add_case(other, "Mika", HIJ, None)
        with pytest.raises(KnownError, match="Wat er in moet"):
            bundles.seal_bundle(other, [case], [contacts.contacts(other)[0].id], tmp_path / "x.welbundel")
        assert bundle_register.lines(other) == ()
