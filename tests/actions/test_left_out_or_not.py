"""Someone is left out by one colleague and changed by the other: both see it, and either can settle it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from handing_over import Pair
from letting_go import marked_photo
from standstill import StillClock

from welapp.actions import bundle_register, cases, conflicts, incoming, people, visits
from welapp.actions.incoming import LinePreview, Preview
from welapp.domain.answers import Content
from welapp.domain.people import Person
from welapp.errors import KnownError


@pytest.fixture
def ilse(pair: Pair, mika: str, clock: StillClock) -> str:
    """Left out by Marloes, changed by Farid."""
    person = people.add_person(pair.marloes, mika, Person("", "Ilse", "zus"))
    pair.hand_over(pair.marloes, [mika])
    clock.move(hours=1)
    people.remove_person(pair.marloes, mika, person)
    people.change_person(pair.farid, mika, Person(person, "Ilse", "tante"))
    return person


def the_line(seen: Preview, person: str) -> LinePreview:
    (line,) = [line for line in seen.cases[0].lines if (line.item, line.field) == (f"person:{person}", "removed")]
    return line


def names(pair: Pair, case: str) -> list[set[str]]:
    return [{person.name for person in cases.read_case(vault, case).people} for vault in (pair.marloes, pair.farid)]


@pytest.mark.parametrize("stays", [True, False])
def test_either_version_can_be_chosen_and_holds_at_both(pair: Pair, mika: str, ilse: str, stays: bool) -> None:
    pair.hand_over(pair.farid, [mika])
    (found,) = conflicts.conflicts(pair.marloes, mika)
    assert [version.words for version in found.versions] == ["hoort erbij", "hoort er niet meer bij"]
    assert [version.author for version in found.versions] == ["Farid Amrani", "Marloes"]
    chosen = found.versions[0 if stays else 1].revision
    conflicts.resolve(pair.marloes, mika, found.item, found.field, chosen)
    pair.hand_over(pair.marloes, [mika])
    assert names(pair, mika)[0] == names(pair, mika)[1]
    assert ("Ilse" in names(pair, mika)[1]) is stays
    assert conflicts.conflicts(pair.farid, mika) == ()


@pytest.mark.parametrize("mine", [True, False])
def test_it_can_be_chosen_while_taking_in(pair: Pair, mika: str, ilse: str, mine: bool) -> None:
    seen = pair.look(pair.marloes, pair.send(pair.farid, [mika]))
    line = the_line(seen, ilse)
    chosen = line.mine if mine else line.theirs
    assert chosen is not None
    assert (line.kind, line.item, line.field) == ("differing", f"person:{ilse}", "removed")
    taken = incoming.take_in(pair.marloes, seen, {(mika, line.item, line.field): chosen.revision})
    assert taken.conflicts == 0
    assert ("Ilse" in names(pair, mika)[0]) is not mine


def test_a_bundle_without_the_photo_that_an_answer_names_is_refused_whole(
    pair: Pair, mika: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = marked_photo(pair.marloes, b"")
    visits.save_answer(pair.marloes, mika, "trots", Content("Dit.", photo=fresh.photo), fresh=fresh)
    path = pair.send(pair.marloes, [mika])
    monkeypatch.setattr(incoming.pictures, "put", lambda *_: None)
    with pytest.raises(KnownError, match="foto"):
        pair.take(pair.farid, path)
    assert cases.list_cases(pair.farid) == []


def test_a_photo_that_no_answer_of_the_bundle_names_is_not_kept(pair: Pair, mika: str) -> None:
    fresh = marked_photo(pair.marloes, b"")
    visits.save_answer(pair.marloes, mika, "trots", Content("Dit.", photo=fresh.photo), fresh=fresh)
    seen = pair.look(pair.farid, pair.send(pair.marloes, [mika]))
    versions = {
        revision: replace(version, value=None) if version.item == "answer:trots" else version
        for revision, version in seen.parcel.cases[0].versions.items()
    }
    bare = replace(seen.parcel, cases=(replace(seen.parcel.cases[0], versions=versions),))
    differences = incoming.merge.compare(pair.farid.connection, bare)
    incoming.take_in(pair.farid, replace(seen, parcel=bare, differences=differences))
    assert pair.farid.connection.rows("SELECT 1 FROM picture") == []


def test_a_bundle_that_is_taken_in_again_stays_in_the_register_with_its_cases(pair: Pair, mika: str) -> None:
    path = pair.send(pair.marloes, [mika])
    for _ in range(2):
        pair.take(pair.farid, path)
        (line,) = bundle_register.lines(pair.farid)
        assert line.cases == (mika,)
