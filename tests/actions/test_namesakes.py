"""Two colleagues of one name: a way for both of them, and none for who only says to be one of them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from handing_over import Pair
from standstill import PASSPHRASE, StillClock

from welapp.actions import bundle_register, bundles, conflicts, contact_cards, contacts, incoming, meetings
from welapp.actions.contacts import Contact
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.bundles import Trust
from welapp.domain.meeting import Meeting
from welapp.domain.namesakes import looks
from welapp.errors import KnownError
from welapp.exchange.card import Card
from welapp.exchange.identity import new_identity

NAME, HERE, THERE = "Farid Amrani", "WEL-team Veenkolk", "WEL-team Zuid"


def card_of(name: str = NAME, organisation: str = THERE) -> Card:
    return Card(name, organisation, new_identity().keys)


@dataclass(frozen=True)
class Two:
    """Farid, who was compared with, and another Farid, who was said to be someone else."""

    vault: OpenVault
    first: Contact
    second: Contact

    def again(self) -> tuple[Contact, Contact]:
        return contacts.contact(self.vault, self.first.id), contacts.contact(self.vault, self.second.id)


@pytest.fixture
def known(vault: OpenVault, farid: OpenVault) -> Contact:
    return contacts.add(vault, contact_cards.read_text(contact_cards.own_card(farid).line), verified=True)


@pytest.fixture
def two(vault: OpenVault, known: Contact) -> Two:
    contacts.add(vault, card_of())
    second = contacts.take_as_other(vault, known.id)
    return Two(vault, contacts.contact(vault, known.id), second)


def test_someone_else_of_that_name_stands_beside_the_first_who_stays_as_trusted_as_they_were(
    two: Two, known: Contact
) -> None:
    assert (two.first.card, two.first.verified_on, two.first.trusted) == (known.card, known.verified_on, True)
    assert (two.second.trusted, two.second.changed, two.second.verified_on) == (False, False, None)
    assert contacts.trust(two.vault, two.second.card)[0] is Trust.UNVERIFIED


def test_saying_that_it_is_someone_else_never_counts_as_having_compared(vault: OpenVault, known: Contact) -> None:
    made = contacts.add(vault, card_of(), verified=True, other_person=True)
    assert made.id != known.id
    assert made.verified_on is None
    assert contacts.add(vault, made.card, verified=True).trusted, "once in the list the digits can be compared"


def test_without_being_told_so_a_known_name_makes_no_second_colleague(vault: OpenVault, known: Contact) -> None:
    contacts.add(vault, card_of(), verified=True)
    (one,) = contacts.contacts(vault)
    assert one.card == known.card
    assert one.changed


@pytest.mark.parametrize(
    "name",
    ["farid  AMRANI", "Fаrid Amrani", "Farıd Amrani", "Far1d Amranl", "Farid\u200c Amrani", "Fárid Amrani",
     "Farid-Amrani", "Farid Amrani (WEL-team Veenkolk)", "Farid Amrani, wel team veenkolk"],
)  # fmt: skip
def test_a_name_that_only_looks_the_same_is_asked_about_too(vault: OpenVault, known: Contact, name: str) -> None:
    card = card_of(name, "")
    assert contacts.trust(vault, card)[0] is Trust.OTHER
    assert contacts.add(vault, card).id == known.id
    assert len(contacts.contacts(vault)) == 1


@pytest.mark.parametrize("name", ["Farida Amrani", "Farid Amrani-Bos", "Amir", "李", "Иван"])
def test_another_name_is_simply_another_colleague(vault: OpenVault, known: Contact, name: str) -> None:
    assert contacts.add(vault, card_of(name)).name == name
    assert [one.apart for one in contacts.contacts(vault)] == ["", ""]


def test_the_sign_of_a_colleague_cannot_be_had_as_a_name(two: Two) -> None:
    for one in two.again():
        assert contacts.trust(two.vault, card_of(one.called, ""))[0] is Trust.OTHER


def test_the_organisation_tells_two_apart(two: Two) -> None:
    assert {one.called for one in two.again()} == {f"{NAME} ({HERE})", f"{NAME} ({THERE})"}


@pytest.mark.parametrize("organisation", [HERE, "wel team  VEENKOLK", "", "Samenwerkingsverband van alle scholen"])
def test_the_digits_do_where_the_organisation_does_not(vault: OpenVault, known: Contact, organisation: str) -> None:
    second = contacts.add(vault, card_of(organisation=organisation), other_person=True)
    first = contacts.contact(vault, known.id)
    assert second.called == f"{NAME} ({second.number[:5]})"
    assert first.called != second.called
    assert looks(first.called) != looks(NAME), "nor does the first look like just anybody of that name"


def test_the_sign_is_the_same_whatever_comes_and_goes(vault: OpenVault, known: Contact) -> None:
    second = contacts.add(vault, card_of(organisation=HERE), other_person=True)
    third = contacts.add(vault, card_of(organisation=HERE), other_person=True)
    before = {one.id: one.called for one in contacts.contacts(vault)}
    contacts.remove(vault, third.id)
    assert {one.id: one.called for one in contacts.contacts(vault)} == {
        key: called for key, called in before.items() if key in (known.id, second.id)
    }
    contacts.remove(vault, second.id)
    assert contacts.contact(vault, known.id).called == NAME


def test_a_third_card_of_that_name_may_be_of_either_so_it_blocks_both_until_someone_chose(
    two: Two, mika: str, tmp_path: Path
) -> None:
    contacts.verify(two.vault, two.second.id)
    third = card_of(organisation="")
    contacts.add(two.vault, third, verified=True)
    assert [one.rival for one in two.again()] == [third, third]
    for one in two.again():
        with pytest.raises(KnownError, match="andere kaart"):
            bundles.seal_bundle(two.vault, [mika], [one.id], tmp_path / "uit.welbundel")
    made = contacts.take_as_other(two.vault, two.second.id)
    assert (made.card, made.trusted) == (third, False)
    assert [one.trusted for one in two.again()] == [True, True]
    assert len({one.called for one in contacts.contacts(two.vault)}) == 3


def test_a_changed_key_of_one_of_the_two_is_theirs_and_leaves_the_other_alone(two: Two) -> None:
    new = card_of(organisation=HERE)
    contacts.add(two.vault, new)
    contacts.keep_old_keys(two.vault, two.second.id)  # the second says: that is not mine
    assert [one.changed for one in two.again()] == [True, False]
    now = contacts.take_new_keys(two.vault, two.first.id)
    assert (now.card, now.trusted, now.changed) == (new, False, False)
    assert two.again()[1].card == two.second.card


def test_a_card_that_one_took_waits_beside_the_other_no_more(two: Two) -> None:
    contacts.add(two.vault, card_of())
    contacts.take_new_keys(two.vault, two.second.id)
    first, second = two.again()
    assert first.trusted
    assert not second.trusted, "new keys have to be compared, whoever had the old ones"


def test_half_of_a_known_key_is_never_someone_else(vault: OpenVault, known: Contact) -> None:
    mixed = Card(NAME, THERE, replace(known.card.keys, sign=new_identity().keys.sign))
    contacts.add(vault, mixed)
    for deed in (
        lambda: contacts.take_as_other(vault, known.id),
        lambda: contacts.add(vault, mixed, other_person=True),
    ):
        with pytest.raises(KnownError, match="stuk van de sleutel"):
            deed()
    assert len(contacts.contacts(vault)) == 1
    assert contacts.contact(vault, known.id).changed


def test_who_takes_the_name_of_another_waits_and_has_to_be_compared_with_again(
    vault: OpenVault, known: Contact
) -> None:
    wouter = contacts.add(vault, card_of("Wouter"), verified=True)
    renamed = replace(wouter.card, name="Fаrid Amrani")
    now = contacts.add(vault, renamed, verified=True)
    assert (now.id, now.name, now.changed, now.renamed) == (wouter.id, "Wouter", True, True)
    assert "noemt zich nu" in now.why_not
    assert contacts.trust(vault, renamed)[0] is Trust.OTHER
    assert contacts.contact(vault, known.id).trusted, "the first has nothing to do with it"
    kept = contacts.keep_old_keys(vault, wouter.id)
    assert (kept.name, kept.trusted) == ("Wouter", True)
    contacts.add(vault, renamed)
    taken = contacts.take_as_other(vault, wouter.id)
    assert (taken.id, taken.card, taken.trusted, taken.changed) == (wouter.id, renamed, False, False)
    assert len(contacts.contacts(vault)) == 2


def test_one_of_two_may_send_the_own_card_again_and_with_another_organisation(two: Two) -> None:
    moved = replace(two.first.card, organisation="Gemeente Oost")
    again = contacts.add(two.vault, moved)
    assert (again.id, again.organisation, again.trusted) == (two.first.id, "Gemeente Oost", True)
    assert not two.again()[1].changed


def test_who_is_removed_and_added_again_is_asked_about_and_is_the_same_colleague(two: Two) -> None:
    contacts.remove(two.vault, two.first.id)
    asked = contacts.add(two.vault, two.first.card, verified=True)
    assert asked.id == two.second.id
    again = contacts.take_as_other(two.vault, asked.id)
    assert (again.id, again.trusted) == (two.first.id, False)
    assert not contacts.contact(two.vault, two.second.id).changed


def test_a_removal_that_is_undone_brings_back_who_it_was_and_settles_what_waited(two: Two) -> None:
    contacts.remove(two.vault, two.first.id)
    contacts.add(two.vault, two.first.card)
    contacts.put_back(two.vault, two.first)
    assert two.again() == (two.first, two.second)


def test_a_removal_undone_after_the_same_keys_came_anew_leaves_one_colleague(vault: OpenVault, known: Contact) -> None:
    new = card_of()
    contacts.add(vault, new)
    gone = contacts.take_new_keys(vault, known.id)
    contacts.remove(vault, gone.id)
    contacts.add(vault, new)
    contacts.put_back(vault, gone)
    assert contacts.contacts(vault) == (gone,)


def test_naming_one_of_two_says_how(two: Two) -> None:
    with pytest.raises(KnownError, match="Zeg wie je bedoelt") as said:
        contacts.named(two.vault, NAME)
    for one in two.again():
        assert f"‘{one.called}’" in str(said.value)
        assert contacts.named(two.vault, one.called).id == one.id
        assert contacts.named(two.vault, one.id).id == one.id


def test_the_register_says_which_of_the_two_it_was_also_of_one_who_is_gone(pair: Pair, mika: str) -> None:
    pair.send(pair.marloes, [mika])
    (first,) = contacts.contacts(pair.marloes)
    contacts.add(pair.marloes, card_of(), other_person=True)
    (line,) = bundle_register.lines(pair.marloes)
    assert line.whom == (f"{NAME} ({HERE})",)
    contacts.remove(pair.marloes, first.id)
    (line,) = bundle_register.lines(pair.marloes)
    assert line.whom == (f"{NAME} (niet meer in je lijst)",)


def test_two_versions_by_two_of_one_name_are_told_apart_and_those_of_one_are_not(
    pair: Pair, mika: str, clock: StillClock, tmp_path: Path
) -> None:
    pair.hand_over(pair.marloes, [mika])
    with closing(create_vault(tmp_path / "zuid", PASSPHRASE, NAME, THERE, pair.marloes.around)) as south:
        contacts.add(pair.marloes, contact_cards.own(south), other_person=True)
        contacts.add(pair.marloes, contact_cards.own(south), verified=True)
        contacts.add(south, contact_cards.own(pair.marloes), verified=True)
        (new,) = [one for one in contacts.contacts(pair.marloes) if one.organisation == THERE]
        path = pair.stick / "zuid.welbundel"
        bundles.seal_bundle(pair.marloes, [mika], [new.id], path)
        incoming.take_in(south, incoming.preview(south, path))
        clock.move(hours=1)
        for vault, words in ((pair.farid, "Soep"), (south, "Taart")):
            clock.move(minutes=1)
            meetings.plan_meeting(vault, mika, Meeting(food=words))
            path = pair.stick / f"{words}.welbundel"
            bundles.seal_bundle(vault, [mika], [one.id for one in contacts.contacts(vault)], path)
            incoming.take_in(pair.marloes, incoming.preview(pair.marloes, path))
    (two,) = conflicts.conflicts(pair.marloes, mika)
    assert {one.words: one.computer for one in two.versions} == {"Soep": 1, "Taart": 2}
    assert {one.author for one in two.versions} == {NAME}


def test_a_bundle_says_from_which_of_the_two_it_is_and_the_other_cannot_take_its_line(pair: Pair, mika: str) -> None:
    pair.hand_over(pair.marloes, [mika])
    contacts.add(pair.marloes, card_of(), other_person=True)
    path = pair.stick / "terug.welbundel"
    bundles.seal_bundle(pair.farid, [mika], [contacts.contacts(pair.farid)[0].id], path)
    seen = pair.look(pair.marloes, path)
    assert (seen.called, seen.trust) == (f"{NAME} ({HERE})", Trust.VERIFIED)
    incoming.take_in(pair.marloes, seen)
    second = next(one for one in contacts.contacts(pair.marloes) if one.organisation == THERE)
    with pytest.raises(KnownError, match="nummer van een andere"):
        incoming._line_before(pair.marloes, replace(seen, contact=second, sender=second.card))
