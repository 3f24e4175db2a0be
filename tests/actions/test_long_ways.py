"""Ways that cases go among colleagues in a year: round in a ring, from a copied kluis, after an old reservekopie."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from handing_over import Pair, introduce
from paper_photo import telephone
from PIL import Image
from standstill import PASSPHRASE, StillClock

from welapp.actions import (
    approvals,
    backups,
    bundle_register,
    bundles,
    cases,
    conflicts,
    contacts,
    incoming,
    people,
    photos,
    turning_back,
    visits,
)
from welapp.actions.restoring import restore
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Content, State
from welapp.domain.bundles import Trust, Way
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.store import soundness
from welapp.store.connect import StoppedError

EVERYONE = Sharing(Audience.EVERYONE)
WORDS = "appel boot citroen duif emmer fluit"


def say(vault: OpenVault, case: str, text: str, question: str = "lekker") -> None:
    visits.save_answer(vault, case, question, Content(text), sharing=EVERYONE)


def said(vault: OpenVault, case: str, question: str = "lekker") -> str:
    return cases.read_case(vault, case).answers[question].content.text


def sealed(sender: OpenVault, case: str, receiver: OpenVault, room: Path) -> Path:
    path = room / f"{len(list(room.iterdir()))}.welbundel"
    bundles.seal_bundle(sender, [case], [contacts.named(sender, receiver.author).id], path)
    return path


def handed(sender: OpenVault, case: str, receiver: OpenVault, room: Path) -> incoming.TakenIn:
    return incoming.take_in(receiver, incoming.preview(receiver, sealed(sender, case, receiver, room)))


def assert_sound(vault: OpenVault) -> None:
    assert soundness.misfits(vault.connection, lambda: False) == []
    assert soundness.stale_rows(vault.connection, lambda _: None) == 0


# --- round


@pytest.fixture
def ring(pair: Pair, tmp_path: Path, around: Surroundings) -> Iterator[Sequence[OpenVault]]:
    """Marloes gives to Farid, Farid to Wouter, Wouter to Marloes, and nobody the other way."""
    with closing(create_vault(tmp_path / "wouter", PASSPHRASE, "Wouter", "WEL-team Veenkolk", around)) as wouter:
        introduce(pair.farid, wouter)
        introduce(wouter, pair.marloes)
        yield pair.marloes, pair.farid, wouter


def go_round(ring: Sequence[OpenVault], case: str, room: Path) -> None:
    for giver, taker in zip(ring, [*ring[1:], ring[0]], strict=True):
        handed(giver, case, taker, room)


def test_three_who_hand_on_in_a_ring_all_end_with_every_word(
    ring: Sequence[OpenVault], mika: str, pair: Pair, clock: StillClock
) -> None:
    marloes, farid, wouter = ring
    visits.set_will(marloes, mika, Will.YES)
    ilse = people.add_person(marloes, mika, Person("", "Ilse", "zus"))
    say(marloes, mika, "Soep.")
    say(marloes, mika, "Zwaluwnest.", "trots")
    go_round(ring, mika, pair.stick)
    clock.move(hours=1)
    say(marloes, mika, "Soep met brood.")
    say(farid, mika, "Taart.")
    say(wouter, mika, "Mijn fiets.", "leuk-geleerd")
    people.remove_person(farid, mika, ilse)
    visits.save_answer(wouter, mika, "trots", Content(), state=State.UNWRITTEN)
    go_round(ring, mika, pair.stick)
    clock.move(hours=1)
    (two,) = conflicts.conflicts(wouter, mika)
    assert {version.words for version in two.versions} == {"Soep met brood.", "Taart."}
    taart = next(version for version in two.versions if version.words == "Taart.")
    conflicts.resolve(wouter, mika, two.item, two.field, taart.revision)
    say(marloes, mika, "Een boot.", "wens-in-een-zin")
    for _ in range(2):
        go_round(ring, mika, pair.stick)
    case = cases.read_case(marloes, mika)
    for vault in ring:
        assert cases.read_case(vault, mika) == case
        assert not any("Zwaluw" in str(row) for row in vault.connection.rows("SELECT value FROM revision"))
        assert_sound(vault)
    assert case.conflicts == ()
    assert "Ilse" not in [person.name for person in case.people]
    assert case.answers["trots"].state is State.UNWRITTEN
    texts = {question: answer.content.text for question, answer in case.answers.items()}
    assert texts == {"lekker": "Taart.", "leuk-geleerd": "Mijn fiets.", "wens-in-een-zin": "Een boot.", "trots": ""}


def test_an_approval_goes_round_and_binds_to_the_words_that_stand_in_the_end(
    ring: Sequence[OpenVault], mika: str, pair: Pair, clock: StillClock
) -> None:
    marloes, farid, wouter = ring
    visits.set_will(marloes, mika, Will.YES)
    say(marloes, mika, "Soep.")
    go_round(ring, mika, pair.stick)
    clock.move(hours=1)
    approvals.approve_all(farid, mika, "Farid")
    say(wouter, mika, "Taart.", "trots")
    go_round(ring, mika, pair.stick)
    assert cases.read_case(marloes, mika).is_approved("lekker")
    say(marloes, mika, "Soep met brood.")
    for _ in range(2):
        go_round(ring, mika, pair.stick)
    assert [cases.read_case(vault, mika).is_approved("lekker") for vault in ring] == [False] * 3


# --- one kluis on two laptops


@dataclass(frozen=True)
class Twins:
    """The folder of one kluis, copied to another laptop; both are worked in."""

    one: OpenVault
    other: OpenVault
    case: str
    room: Path

    def words_bundle(self, sender: OpenVault) -> Path:
        path = self.room / f"{len(list(self.room.iterdir()))}.welbundel"
        bundles.seal_with_words(sender, [self.case], WORDS, path)
        return path

    def take(self, receiver: OpenVault, path: Path) -> incoming.TakenIn:
        return incoming.take_in(receiver, incoming.preview(receiver, path, words=WORDS))


@pytest.fixture
def twins(vault: OpenVault, mika: str, tmp_path: Path, around: Surroundings) -> Iterator[Twins]:
    say(vault, mika, "Soep.")
    folder, author = vault.folder, vault.author
    vault.close()
    shutil.copytree(folder, tmp_path / "laptop")
    (tmp_path / "stick").mkdir()
    with ExitStack() as stack:
        one, other = (
            stack.enter_context(closing(open_vault(place, PASSPHRASE, around)))
            for place in (folder, tmp_path / "laptop")
        )
        assert author == one.author
        yield Twins(one, other, mika, tmp_path / "stick")


def test_what_was_written_in_a_copy_of_the_kluis_comes_together_with_what_was_written_here(
    twins: Twins, clock: StillClock
) -> None:
    clock.move(hours=1)
    say(twins.one, twins.case, "Taart.")
    say(twins.other, twins.case, "Stamppot.")
    say(twins.other, twins.case, "Mijn fiets.", "trots")
    path = twins.words_bundle(twins.other)
    seen = incoming.preview(twins.one, path, words=WORDS)
    assert (seen.trust, seen.elsewhere, seen.may_be_taken) == (Trust.OWN, True, True)
    taken = incoming.take_in(twins.one, seen)
    assert taken.conflicts == 1
    assert said(twins.one, twins.case, "trots") == "Mijn fiets."
    twins.take(twins.other, twins.words_bundle(twins.one))
    case = cases.read_case(twins.one, twins.case)
    assert cases.read_case(twins.other, twins.case) == case
    (two,) = conflicts.conflicts(twins.one, twins.case)
    assert {version.words for version in two.versions} == {"Taart.", "Stamppot."}
    (line,) = [line for line in bundle_register.lines(twins.one, twins.case) if line.way is Way.IN]
    assert line.whom == ("Marloes",)
    twins.take(twins.one, path)  # again
    assert cases.read_case(twins.one, twins.case) == case
    turning_back.undo_import(twins.one, taken.id)
    assert said(twins.one, twins.case) == "Taart."
    for vault in (twins.one, twins.other):
        assert_sound(vault)


def test_what_was_made_in_this_very_kluis_is_still_not_taken_in(twins: Twins) -> None:
    path = twins.words_bundle(twins.one)
    seen = incoming.preview(twins.one, path, words=WORDS)
    assert not seen.may_be_taken
    with pytest.raises(KnownError, match="zelf gemaakt"):
        incoming.take_in(twins.one, seen)


# --- after an old reservekopie


def put_back(vault: OpenVault, around: Surroundings) -> OpenVault:
    """Put the only reservekopie back that there is, as whoever lost what came after it."""
    from welapp.actions.backup_files import copies

    oldest = min(copies(vault.folder, None), key=lambda copy: copy.made_at)
    folder, key = vault.folder, vault.key
    vault.close()
    restore(folder, key, oldest, around)
    return open_vault(folder, PASSPHRASE, around)


def test_what_i_wrote_after_an_old_reservekopie_comes_back_from_a_colleague(
    pair: Pair, mika: str, around: Surroundings, clock: StillClock
) -> None:
    pair.hand_over(pair.marloes, [mika])
    say(pair.marloes, mika, "Soep.")
    backups.make_here(pair.marloes)
    clock.move(hours=1)
    say(pair.marloes, mika, "Soep met brood.")
    say(pair.marloes, mika, "Mijn fiets.", "trots")
    pair.hand_over(pair.marloes, [mika])
    clock.move(hours=1)
    say(pair.farid, mika, "Soep met veel brood.")  # on words that the copy does not know
    with closing(put_back(pair.marloes, around)) as marloes:
        assert said(marloes, mika) == "Soep."
        taken = handed(pair.farid, mika, marloes, pair.stick)
        assert taken.conflicts == 0
        assert said(marloes, mika) == "Soep met veel brood."
        assert said(marloes, mika, "trots") == "Mijn fiets."
        assert_sound(marloes)
        turning_back.undo_import(marloes, taken.id)
        assert said(marloes, mika) == "Soep."
        assert "trots" not in cases.read_case(marloes, mika).answers
        assert_sound(marloes)
        say(marloes, mika, "Soep met niets.")
        handed(pair.farid, mika, marloes, pair.stick)
        handed(marloes, mika, pair.farid, pair.stick)
        assert cases.read_case(marloes, mika) == cases.read_case(pair.farid, mika)
        (two,) = conflicts.conflicts(pair.farid, mika)
        assert {version.words for version in two.versions} == {"Soep met veel brood.", "Soep met niets."}
        assert said(pair.farid, mika, "trots") == "Mijn fiets."
        assert_sound(marloes)


def test_what_was_erased_between_an_old_reservekopie_and_now_stays_erased_at_both(
    pair: Pair, mika: str, around: Surroundings, clock: StillClock
) -> None:
    say(pair.marloes, mika, "Zwaluwnest.", "trots")
    pair.hand_over(pair.marloes, [mika])
    backups.make_here(pair.marloes)
    clock.move(hours=1)
    visits.save_answer(pair.marloes, mika, "trots", Content(), state=State.UNWRITTEN)
    pair.hand_over(pair.marloes, [mika])
    with closing(put_back(pair.marloes, around)) as marloes:
        for _ in range(2):
            handed(marloes, mika, pair.farid, pair.stick)
            handed(pair.farid, mika, marloes, pair.stick)
        for vault in (marloes, pair.farid):
            assert cases.read_case(vault, mika).answers["trots"].state is State.UNWRITTEN
            assert not any("Zwaluw" in str(row) for row in vault.connection.rows("SELECT value FROM revision"))


# --- stopped


class Stopper:
    """Says stop at the n-th time that it is told how far it is, and counts."""

    def __init__(self, at: int) -> None:
        self.at, self.heard = at, 0

    def __call__(self, _done: int, _all: int) -> None:
        self.heard += 1
        if self.heard == self.at:
            raise StoppedError


def test_sealing_and_taking_in_stopped_at_any_moment_leave_nothing_half_and_work_the_next_time(
    pair: Pair, mika: str, tmp_path: Path
) -> None:
    file = tmp_path / "tekening.jpg"
    file.write_bytes(telephone(page=Image.effect_noise((1600, 1200), 80).convert("RGB")))  # a large one: more to tell
    photo = photos.from_file(file, pair.marloes.around)
    visits.save_answer(pair.marloes, mika, "trots", Content("Een boot.", photo=photo.photo), fresh=photo)
    (farid,) = contacts.contacts(pair.marloes)
    at = 1
    while True:
        path, stop = pair.stick / "bundel.welbundel", Stopper(at)
        try:
            bundles.seal_bundle(pair.marloes, [mika], [farid.id], path, tell=stop)
            break
        except StoppedError:
            assert list(pair.stick.iterdir()) == []
            assert bundle_register.lines(pair.marloes) == ()
            assert pair.marloes.connection.rows("SELECT * FROM told") == []
        at += 1
    assert at > 2
    first = at
    seen, at = pair.look(pair.farid, path), 1
    while True:
        try:
            incoming.take_in(pair.farid, seen, tell=Stopper(at))
            break
        except StoppedError:
            assert cases.list_cases(pair.farid) == []
            assert bundle_register.lines(pair.farid) == ()
            for table in ("revision", "picture", "brought", "told"):
                assert pair.farid.connection.rows(f"SELECT 1 FROM {table}") == []
        at += 1
    assert min(first, at) > 2
    assert cases.read_case(pair.farid, mika) == cases.read_case(pair.marloes, mika)
    assert_sound(pair.farid)
