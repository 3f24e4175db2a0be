"""A case goes to a colleague and comes back: both words of both are there, and an import can be undone."""

from __future__ import annotations

import pytest
from colleagues import all_tables, assert_sound, sent, taken, undone, wrapped
from standstill import StillClock

from welapp.actions import cases, erasing, people, visits
from welapp.actions.vaults import OpenVault, tidy
from welapp.actions.writing import Draft, change
from welapp.domain.answers import Content
from welapp.domain.case import Case
from welapp.domain.people import Person
from welapp.errors import KnownError
from welapp.store import erase, merge, revisions
from welapp.store.merge import Kind

WISH = "wens-in-een-zin"


def say(vault: OpenVault, case: str, text: str, question: str = WISH) -> None:
    visits.save_answer(vault, case, question, Content(text))


def said(vault: OpenVault, case: str, question: str = WISH) -> str:
    return cases.read_case(vault, case).answers[question].content.text


def conflicts(vault: OpenVault, case: str) -> tuple[str, ...]:
    return cases.read_case(vault, case).conflicts


def test_a_case_that_is_taken_in_is_the_same_there(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    people.add_person(vault, mika, Person("", "Ilse", "zus"))
    say(vault, mika, "Een boot.")
    result = taken(farid, sent(vault, mika))
    assert result.cases == (mika,)
    assert cases.read_case(farid, mika) == cases.read_case(vault, mika)
    assert [row.name for row in cases.find_cases(farid, "boot")] == ["Mika"]
    assert_sound(farid)


def test_only_present_values_travel(vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock) -> None:
    say(vault, mika, "Zwaluwnest.")
    clock.move(hours=1)
    say(vault, mika, "Een boot.")
    records = sent(vault, mika)
    assert "Zwaluwnest" not in str(records)
    assert sum("past" in record for record in records) == 1
    taken(farid, records)
    assert said(farid, mika) == "Een boot."


def test_the_same_bundle_again_changes_nothing(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    records = sent(vault, mika)
    taken(farid, records, "een")
    before = all_tables(farid)
    assert taken(farid, records, "twee").revisions == 0
    assert taken(vault, records, "drie").revisions == 0
    assert all_tables(farid) == before


def test_what_only_one_changed_changes_at_the_other_without_a_conflict(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(farid, mika, "Een boot met een zeil.")
    (difference,) = merge.compare(vault.connection, wrapped(farid, mika))
    assert [(line.kind, line.item) for line in difference.lines] == [(Kind.CHANGED, f"answer:{WISH}")]
    taken(vault, sent(farid, mika))
    assert said(vault, mika) == "Een boot met een zeil."
    assert conflicts(vault, mika) == ()


def test_what_both_changed_stands_side_by_side_at_both(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(farid, mika, "Een boot met een zeil.")
    say(vault, mika, "Een boot met een roer.")
    (difference,) = merge.compare(vault.connection, wrapped(farid, mika))
    (line,) = difference.lines
    assert line.kind is Kind.DIFFERING
    assert line.mine
    assert line.theirs
    assert (line.mine.author, line.theirs.author) == ("Marloes", "Farid")
    to_farid = sent(vault, mika)
    taken(vault, sent(farid, mika))
    taken(farid, to_farid)
    assert conflicts(vault, mika) == conflicts(farid, mika) == (f"answer:{WISH}/answer",)
    assert cases.read_case(vault, mika) == cases.read_case(farid, mika)
    assert_sound(vault)


def test_writing_on_top_of_both_settles_it_everywhere(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(farid, mika, "Met een zeil.")
    say(vault, mika, "Met een roer.")
    taken(vault, sent(farid, mika))
    say(vault, mika, "Met allebei.")
    taken(farid, sent(vault, mika))
    assert said(farid, mika) == said(vault, mika) == "Met allebei."
    assert conflicts(farid, mika) == ()


def test_an_older_bundle_changes_nothing_and_is_named_older(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    old = wrapped(vault, mika)
    taken(farid, old)
    say(farid, mika, "Een vlot.")
    before = all_tables(farid)
    (difference,) = merge.compare(farid.connection, old)
    assert (difference.new, difference.changed, difference.differing, difference.older) == (0, 0, 0, 1)
    taken(farid, old)
    assert all_tables(farid) == before


def test_an_import_can_be_undone_exactly(vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika), "eerst")
    say(farid, mika, "Een vlot.")
    clock.move(hours=1)
    say(vault, mika, "Een schip.")
    people.add_person(vault, mika, Person("", "Ilse"))
    before = all_tables(farid)
    taken(farid, sent(vault, mika), "later")
    assert conflicts(farid, mika)
    clock.move(days=29)
    tidy(farid)
    result = undone(farid, "later")
    assert result.stayed == ()
    after = all_tables(farid)
    assert {name: after[name] for name in after if name != "case_key"} == {
        name: before[name] for name in before if name != "case_key"
    }
    assert_sound(farid)


def test_undoing_the_first_import_takes_the_whole_case_away(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    taken(farid, sent(vault, mika), "eerst")
    undone(farid, "eerst")
    assert cases.list_cases(farid) == []
    assert farid.connection.rows("SELECT 1 FROM revision") == []
    assert_sound(farid)
    taken(farid, sent(vault, mika), "eerst")
    assert [row.name for row in cases.list_cases(farid)] == ["Mika"]


def test_what_was_built_on_since_stays_and_is_named(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    say(vault, mika, "Trots.", "trots")
    taken(farid, sent(vault, mika), "eerst")
    say(farid, mika, "Een boot met een zeil.")
    result = undone(farid, "eerst")
    assert result.stayed == ((mika, f"answer:{WISH}", "answer"),)
    case = cases.read_case(farid, mika)
    assert case.answers[WISH].content.text == "Een boot met een zeil."
    assert "trots" not in case.answers
    assert_sound(farid)


def test_a_case_of_which_every_field_was_erased_is_still_there_to_be_erased_itself(vault: OpenVault, mika: str) -> None:
    places = {(head.item, head.field) for head in revisions.heads(vault.connection, mika)}

    def write(draft: Draft, _: Case) -> None:
        for place in places:
            draft.erase(*place)

    change(vault, mika, write)
    assert [row.name for row in cases.list_cases(vault)] == [cases.read_case(vault, mika).youth.name] == [""]
    assert_sound(vault)
    erasing.erase_case(vault, mika)
    assert cases.list_cases(vault) == []
    with pytest.raises(KnownError, match="staat niet in de kluis"):
        cases.read_case(vault, mika)


def test_after_thirty_days_an_import_is_not_undone(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    taken(farid, sent(vault, mika), "eerst")
    clock.move(days=31)
    with pytest.raises(KnownError, match="dertig dagen"):
        undone(farid, "eerst")
    tidy(farid)
    with pytest.raises(KnownError, match="dertig dagen"):
        undone(farid, "eerst")
    assert [row.name for row in cases.list_cases(farid)] == ["Mika"]


def test_undoing_one_of_two_bundles_leaves_what_the_other_brought_too(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    first = sent(vault, mika)
    clock.move(hours=1)
    say(vault, mika, "Een schip.")
    taken(farid, sent(vault, mika), "nieuw")
    taken(farid, first, "oud")
    undone(farid, "nieuw")
    assert said(farid, mika) == "Een boot."
    undone(farid, "oud")
    assert cases.list_cases(farid) == []


def test_an_erased_answer_is_erased_at_the_colleague_and_an_old_bundle_brings_nothing_back(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    say(vault, mika, "Zwaluwnest.")
    old = sent(vault, mika)
    taken(farid, old, "oud")
    visits.save_answer(vault, mika, WISH, Content(), state=visits.State.UNWRITTEN)
    (difference,) = merge.compare(farid.connection, wrapped(vault, mika))
    assert difference.erased == ((f"answer:{WISH}", "answer"),)
    taken(farid, sent(vault, mika), "nieuw")
    for bundle in ("weer", "nog eens"):
        taken(farid, old, bundle)
        taken(vault, old, bundle)
    for one in (vault, farid):
        assert "Zwaluw" not in str(all_tables(one))
        assert cases.read_case(one, mika).answers[WISH].state is visits.State.UNWRITTEN
    undone(farid, "nieuw")
    assert "Zwaluw" not in str(all_tables(farid))


def test_an_erased_case_goes_at_the_colleague_and_no_bundle_brings_it_back(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    say(vault, mika, "Zwaluwnest.")
    old = sent(vault, mika)
    taken(farid, old)
    say(farid, mika, "Een zwaluwvlot.")
    later = sent(farid, mika)
    with vault.connection.transaction():
        erase.erase_case(vault.connection, vault.pen(), mika)
    (difference,) = merge.compare(farid.connection, wrapped(vault, mika))
    assert (difference.known, difference.erased) == (True, (("", ""),))
    assert taken(farid, sent(vault, mika)).erased == (mika,)
    for one in (vault, farid):
        for records in (old, later):
            (difference,) = merge.compare(one.connection, merge.parcel(records, one.around.clock()))
            assert difference.gone
            taken(one, records)
        assert cases.list_cases(one) == []
        assert "waluw" not in str(all_tables(one))
        assert one.connection.rows("SELECT 1 FROM revision") == one.connection.rows("SELECT 1 FROM brought") == []
        assert_sound(one)


def test_what_is_written_after_an_import_is_later_than_all_that_came(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    clock.move(hours=20)
    say(vault, mika, "Een boot.")
    records = sent(vault, mika)
    clock.move(hours=-20)
    taken(farid, records)
    say(farid, mika, "Een vlot.")
    taken(vault, sent(farid, mika))
    assert said(vault, mika) == "Een vlot."


def test_a_bundle_from_more_than_a_hundred_years_ahead_is_refused(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    clock.move(days=365 * 101)
    say(vault, mika, "Een boot.")
    records = sent(vault, mika)
    clock.move(days=-365 * 101)
    with pytest.raises(KnownError, match="klok"):
        taken(farid, records)
    assert cases.list_cases(farid) == []


def test_when_something_changed_since_the_preview_nothing_is_taken_in(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    parcel = wrapped(vault, mika)
    seen = merge.compare(farid.connection, parcel)
    say(farid, mika, "Een vlot.")
    before = all_tables(farid)
    with pytest.raises(KnownError, match="intussen"), farid.connection.transaction():
        merge.take_in(farid.connection, farid.pen(), "b", parcel, seen)
    assert all_tables(farid) == before
