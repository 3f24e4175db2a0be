"""What two hands wrote at the same time: what is a conflict, what is none, and what a merge may never undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from colleagues import all_tables, assert_sound, both, sent, taken, undone
from standstill import StillClock

from welapp.actions import approvals, cases, erasing, people, photos, topics, visits
from welapp.actions.vaults import OpenVault, tidy
from welapp.actions.writing import change
from welapp.domain.answers import Content, State
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.store import about, merge, pictures
from welapp.store import cases as stored
from welapp.store.merge import Kind

WISH = "wens-in-een-zin"
EVERYONE = Sharing(Audience.EVERYONE)


def say(vault: OpenVault, case: str, text: str, sharing: Sharing = EVERYONE) -> None:
    visits.save_answer(vault, case, WISH, Content(text), sharing=sharing)


def test_the_same_words_by_two_hands_are_no_conflict(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    say(farid, mika, "Een boot.")
    approvals.approve_answer(vault, mika, WISH, "Marloes")
    both(vault, farid, mika)
    case = cases.read_case(farid, mika)
    assert case.conflicts == ()
    assert not case.answers[WISH].conflicted
    assert case.is_approved(WISH)


def test_an_approval_by_either_of_two_hands_counts_for_the_same_words(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    say(farid, mika, "Een boot.")
    approvals.approve_answer(farid, mika, WISH, "Farid")
    both(vault, farid, mika)
    assert cases.read_case(vault, mika).is_approved(WISH)


def test_two_approvals_are_no_conflict_and_the_one_of_the_words_that_stand_there_counts(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot met een zeil.")
    approvals.approve_answer(vault, mika, WISH, "Marloes")
    clock.move(hours=1)
    approvals.approve_answer(farid, mika, WISH, "Farid")  # of the words of before, and later
    both(vault, farid, mika)
    case = cases.read_case(farid, mika)
    assert case.conflicts == ()
    assert (case.is_approved(WISH), case.approvals[WISH].by) == (True, "Marloes")


def test_a_merge_that_changes_what_was_read_back_opens_it_again(vault: OpenVault, farid: OpenVault, mika: str) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    approvals.approve_answer(vault, mika, WISH, "Marloes")
    say(farid, mika, "Een boot met een zeil.")
    taken(vault, sent(farid, mika))
    case = cases.read_case(vault, mika)
    assert case.was_approved(WISH)
    assert [answer.question for answer in case.to_read_back()] == [WISH]


def test_what_was_read_back_and_stands_beside_another_version_is_open_too(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    approvals.approve_answer(vault, mika, WISH, "Marloes")
    say(farid, mika, "Een vlot.")
    both(vault, farid, mika)
    case = cases.read_case(vault, mika)
    assert not case.is_approved(WISH)
    assert case.conflicts == (f"answer:{WISH}/answer",)


def test_an_answer_that_was_taken_away_here_and_changed_there_stays_to_be_seen(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(farid, mika, "Een boot met een zeil.")
    clock.move(hours=1)
    visits.remove_answer(vault, mika, WISH)
    both(vault, farid, mika)
    answer = cases.read_case(vault, mika).answers[WISH]
    assert (answer.content.text, answer.conflicted) == ("Een boot met een zeil.", True)


# --- liever niet opschrijven, and sharing that was taken back


def test_rather_not_written_down_beside_later_words_shows_none_of_them(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    visits.save_answer(vault, mika, WISH, Content(), state=State.UNWRITTEN)
    clock.move(hours=1)
    say(farid, mika, "Een vlot.")
    both(vault, farid, mika)
    answer = cases.read_case(farid, mika).answers[WISH]
    assert (answer.state, answer.conflicted) == (State.UNWRITTEN, True)
    assert "Een boot." not in str(all_tables(farid))


def test_words_of_before_that_a_colleague_typed_meanwhile_are_erased_with_it(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika))
    say(farid, mika, "Een zwaluwvlot.")
    clock.move(hours=1)
    visits.save_answer(vault, mika, WISH, Content(), state=State.UNWRITTEN)
    both(vault, farid, mika)
    assert cases.read_case(farid, mika).conflicts == ()
    assert "zwaluw" not in str(all_tables(farid)) + str(all_tables(vault))


def shared_with_the_table(_item: str, field: str, value: object) -> bool:
    return field != "answer" or (isinstance(value, dict) and value.get("share") == "everyone")


def for_the_table(vault: OpenVault, case: str) -> merge.Parcel:
    told = merge.told(vault.connection, case, "farid")
    withheld = {place for place in told if place[0].startswith("answer:")}
    records = list(
        merge.outgoing(vault.connection, case, shared_with_the_table, lambda item, field: (item, field) in withheld)
    )
    with vault.connection.transaction():
        merge.note_told(vault.connection, records, ["farid"])
    return merge.parcel(records, vault.around.clock())


def test_an_answer_that_was_never_shared_leaves_no_trace_in_a_bundle_for_the_table(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Zwaluwnest."), sharing=Sharing(Audience.US))
    assert WISH not in str(for_the_table(vault, mika))


def test_an_answer_of_which_the_sharing_was_taken_back_is_no_longer_there_at_the_colleague(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, for_the_table(vault, mika))
    visits.choose_sharing(vault, mika, WISH, Sharing(Audience.US))
    clock.move(hours=1)
    say(vault, mika, "Een zwaluwboot.", Sharing(Audience.US))
    parcel = for_the_table(vault, mika)
    assert "zwaluw" not in str(parcel)
    taken(farid, parcel)
    assert WISH not in cases.read_case(farid, mika).answers
    assert_sound(farid)


def test_what_a_colleague_writes_over_words_that_were_not_for_them_does_not_replace_those(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    say(vault, mika, "Een boot.")
    taken(farid, for_the_table(vault, mika))
    say(vault, mika, "Dit blijft tussen ons.", Sharing(Audience.US))
    taken(farid, for_the_table(vault, mika))
    say(farid, mika, "Een vlot.")
    assert cases.read_case(farid, mika).conflicts == ()
    taken(vault, sent(farid, mika))
    assert cases.read_case(vault, mika).conflicts == (f"answer:{WISH}/answer",)
    taken(farid, sent(vault, mika))  # with everything this time
    assert cases.read_case(farid, mika) == cases.read_case(vault, mika)


# --- a newer version


def put(vault: OpenVault, case: str, item: str, field: str, value: object) -> None:
    change(vault, case, lambda draft, _: draft.put(item, {field: value}))


def test_what_a_newer_version_wrote_survives_the_way_through_this_one(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    newer: dict[tuple[str, str], object] = {
        ("tree:7f", "branch"): {"length": [1, 2.5, None, "é\ud800"]},
        ("meeting", "weather"): "zwaluwweer",
        ("youth", "age"): "18-27",
        ("case", "will"): {"will": "perhaps", "on": "2026-11-26"},
        (f"answer:{WISH}", "answer"): {"state": "sung", "melody": ["c", "d"]},
        ("answer:trots", "answer"): ["zwaluwlied"],
    }
    for (item, field), value in newer.items():
        put(vault, mika, item, field, value)
    taken(farid, sent(vault, mika))
    say_else = Content("Iets anders.")
    visits.save_answer(farid, mika, "leuk-geleerd", say_else)
    with pytest.raises(KnownError, match="nieuwere welapp"):
        say(farid, mika, "Eroverheen.")
    records = sent(farid, mika)
    assert {(record["item"], record["field"]): record["value"] for record in records if "value" in record} | newer == {
        (record["item"], record["field"]): record["value"] for record in records if "value" in record
    }
    answer = cases.read_case(farid, mika).answers[WISH]
    assert (answer.newer, answer.sharing.audience) == (True, Audience.US)
    assert "nieuwere welapp" in answer.content.text
    assert cases.find_cases(farid, "nieuwere") == []
    assert_sound(farid)


def test_two_versions_of_what_only_a_newer_version_knows_are_left_for_it_to_settle(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    taken(farid, sent(vault, mika))
    put(vault, mika, "tree:7f", "branch", 1)
    put(farid, mika, "tree:7f", "branch", 2)
    both(vault, farid, mika)
    assert cases.read_case(vault, mika).conflicts == ()
    assert sum("value" in record and record["item"] == "tree:7f" for record in sent(vault, mika)) == 2


def test_every_field_that_this_version_writes_is_one_that_it_knows(vault: OpenVault, mika: str) -> None:
    from letting_go import full_case

    case = full_case(vault)
    people.remove_person(vault, case, cases.read_case(vault, case).people[-1].id)
    cases.archive_case(vault, case, archived=True)
    found = vault.connection.rows("SELECT DISTINCT item, field FROM revision")
    assert len(found) > 40
    assert [place for place in found if not stored.is_known(*place)] == []


# --- the list, open pages, pictures


def test_the_list_says_of_how_many_things_there_are_two_versions(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str
) -> None:
    assert [row.standing.conflicts for row in cases.list_cases(vault)] == [0]
    people.remove_person(vault, mika, ilse)
    people.change_person(farid, mika, Person(ilse, "Ilse", "tante"))
    say(vault, mika, "Een boot.")
    say(farid, mika, "Een vlot.")
    both(vault, farid, mika)
    assert [row.standing.conflicts for row in cases.list_cases(farid)] == [2]
    say(vault, mika, "Allebei.")
    taken(farid, sent(vault, mika))
    assert [row.standing.conflicts for row in cases.list_cases(farid)] == [1]


def test_a_page_that_was_open_meanwhile_hears_that_something_came_in_however_old_it_is(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    clock.move(hours=1)
    people.add_person(farid, mika, Person("", "Ilse"))
    topic = topics.answer(mika, WISH)
    since = topics.moment(farid)
    assert not topics.is_overtaken(farid, topic, since)
    taken(farid, sent(vault, mika))
    assert topics.is_overtaken(farid, topic, since)


def test_a_page_that_was_open_meanwhile_hears_that_what_came_in_was_turned_back(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika), "boot")
    clock.move(hours=1)
    topic, other = topics.answer(mika, WISH), topics.answer(mika, "lekker")
    since = topics.moment(farid)
    assert not topics.is_overtaken(farid, topic, since)
    undone(farid, "boot")
    assert topics.is_overtaken(farid, topic, since)
    assert not topics.is_overtaken(farid, other, since), "what the bundle had nothing to do with may still be kept"
    assert not topics.is_overtaken(farid, topic, topics.moment(farid)), "what is opened after it is new"


def test_of_an_erased_case_nothing_tells_any_more_that_an_import_was_turned_back(
    vault: OpenVault, farid: OpenVault, mika: str
) -> None:
    taken(farid, sent(vault, mika))
    say(vault, mika, "Een boot.")
    taken(farid, sent(vault, mika), "boot")
    undone(farid, "boot")
    assert mika in about.get(farid.connection, "turned_back")
    erasing.erase_case(farid, mika)
    assert mika not in about.get(farid.connection, "turned_back")


def test_a_picture_goes_along_with_the_answer_that_names_it_and_with_no_other(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    from letting_go import marked_photo

    gone, kept = marked_photo(vault, b"eerste"), marked_photo(vault, b"tweede")
    visits.save_answer(vault, mika, WISH, Content("Een boot.", photo=gone.photo), fresh=gone)
    clock.move(hours=1)
    visits.save_answer(vault, mika, WISH, Content("Een boot.", photo=kept.photo), fresh=kept)
    records = sent(vault, mika)
    wanted = merge.pictures_for(vault.connection, mika, records)
    assert wanted == [(kept.photo.id, f"answer:{WISH}", len(kept.jpeg))]
    with farid.connection.transaction():
        merge.take_in(farid.connection, farid.pen(), "foto", merge.parcel(records, clock()))
        assert merge.pictureless(farid.connection, [mika]) == 1
        item = f"answer:{WISH}"
        assert merge.is_named(farid.connection, mika, item, kept.photo.id)
        assert not merge.is_named(farid.connection, mika, item, gone.photo.id)
        pictures.put(farid.connection, kept.photo.id, mika, item, kept.jpeg)
        assert merge.pictureless(farid.connection, [mika]) == 0
    assert photos.photo_of(farid, mika, WISH, kept.photo) == kept.jpeg
    undone(farid, "foto")
    assert farid.connection.rows("SELECT 1 FROM picture") == []


def test_undoing_an_import_that_replaced_a_photo_brings_the_photo_back(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    from letting_go import marked_photo

    taken(farid, sent(vault, mika))
    photo = marked_photo(farid, b"hier")
    visits.save_answer(farid, mika, WISH, Content("Een boot.", photo=photo.photo), fresh=photo)
    taken(vault, sent(farid, mika))
    say(vault, mika, "Zonder foto.")
    clock.move(days=40)
    taken(farid, sent(vault, mika), "zonder")
    tidy(farid)
    clock.move(days=20)
    tidy(farid)
    undone(farid, "zonder")
    assert photos.photo_of(farid, mika, WISH, photo.photo) == photo.jpeg
    assert_sound(farid)


def test_one_part_that_only_one_person_has_is_seen_when_two_have_it(
    vault: OpenVault, farid: OpenVault, mika: str, dumped: Callable[[OpenVault], list[str]]
) -> None:
    """Two chairs by two hands are two people, each with a part of their own: no field has two versions."""
    taken(farid, sent(vault, mika))
    people.add_person(vault, mika, Person("", "Kees", part=Part.CHAIR))
    people.add_person(farid, mika, Person("", "Ilse", part=Part.CHAIR))
    both(vault, farid, mika)
    assert len([one for one in cases.read_case(vault, mika).people if one.part is Part.CHAIR]) == 2


def test_of_two_versions_the_other_one_shows_when_a_third_hand_says_it_too_and_that_is_told_beforehand(
    vault: OpenVault, farid: OpenVault, mika: str, clock: StillClock
) -> None:
    taken(farid, sent(vault, mika))
    change(vault, mika, lambda draft, _: draft.put("meeting", {"place": "De bieb"}))
    clock.move(hours=1)
    change(farid, mika, lambda draft, _: draft.put("meeting", {"place": "De kantine"}))
    taken(vault, sent(farid, mika))
    assert cases.read_case(vault, mika).meeting.place == "De kantine"
    (known,) = [dict(one) for one in sent(vault, mika) if one.get("value") == "De bieb"]
    later = f"{int(clock().timestamp() * 1000) + 60_000:012x}-0000-{'d' * 16}"
    third = [{**known, "revision": "a" * 32, "author": "Wouter", "stamp": later, "device": "d" * 16}]
    (difference,) = merge.compare(vault.connection, merge.parcel(third, clock()))
    assert [(line.kind, line.field) for line in difference.lines] == [(Kind.DIFFERING, "place")]
    taken(vault, third)
    assert cases.read_case(vault, mika).meeting.place == "De bieb"
