"""Every field keeps its history: heads, parents, bursts of typing, conflicts, and what must be forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from standstill import StillClock

from welapp.actions.approvals import approve_all, approve_answer, approved_before
from welapp.actions.cases import find_cases, read_case
from welapp.actions.vaults import OpenVault, tidy
from welapp.actions.visits import choose_sharing, remove_answer, save_answer, set_will
from welapp.domain.answers import Content, Pick, PlacePick, PlaceWish, State
from welapp.domain.case import Will
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import BugError, KnownError
from welapp.store import revisions
from welapp.store.revisions import Pen

EVERYONE = Sharing(Audience.EVERYONE)


def write(vault: OpenVault, case: str, value: object, *, author: str = "Marloes", keep: str = "") -> str:
    pen = Pen(author, vault.device, vault.around.chance, vault.around.clock())
    with vault.connection.transaction():
        return revisions.write(vault.connection, pen, case, "youth", "name", value, keep=keep)


def payloads(vault: OpenVault, item: str) -> list[object]:
    found = vault.connection.rows("SELECT value FROM revision WHERE item = ? ORDER BY stamp", (item,))
    return [json.loads(value) if value is not None else None for (value,) in found]


def second_head(vault: OpenVault, case: str, question: str, text: str) -> str:
    """Put another present answer beside the first, as a merge with a colleague's kluis will do."""
    revision = vault.around.chance(16).hex()
    item = f"answer:{question}"
    data = {"state": "answered", "asked": "?", "said_by": "youth", "share": "everyone", "content": {"text": text}}
    stamp = f"{int(vault.around.clock().timestamp() * 1000) + 60_000:012x}-0000-elsewhere"
    with vault.connection.transaction():
        vault.connection.execute(
            "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp) VALUES (?,?,?,?,?,?,?,?)",
            (revision, case, item, "answer", json.dumps(data), "Farid", "elsewhere", stamp),
        )
        vault.connection.execute(
            "INSERT INTO head (case_id, item, field, revision) VALUES (?, ?, 'answer', ?)", (case, item, revision)
        )
    return revision


def test_the_last_written_value_is_the_one_head(vault: OpenVault, mika: str) -> None:
    first = write(vault, mika, "Mik")
    second = write(vault, mika, "Mika!")
    (head,) = revisions.present(vault.connection, mika, "youth", "name")
    assert (head.id, head.value, head.author) == (second, "Mika!", "Marloes")
    assert vault.connection.rows("SELECT parent FROM parent WHERE child = ?", (second,)) == [(first,)]


def test_a_burst_of_typing_keeps_only_its_end(vault: OpenVault, mika: str, clock: StillClock) -> None:
    for text in ("I", "Ik", "Ik wil"):
        save_answer(vault, mika, "trots", Content(text=text))
        clock.move(seconds=30)
    kept = [value for value in payloads(vault, "answer:trots") if value]
    assert [value["content"]["text"] for value in kept] == ["Ik wil"]


def test_words_that_are_wiped_within_a_burst_are_still_there(vault: OpenVault, mika: str) -> None:
    for text in ("Een heel verhaal over de boot.", "x", "xy"):
        save_answer(vault, mika, "trots", Content(text=text))
    kept = [value["content"]["text"] for value in payloads(vault, "answer:trots") if value]
    assert sorted(kept) == ["Een heel verhaal over de boot.", "xy"]


def test_what_stood_there_longer_than_a_burst_can_be_undone(vault: OpenVault, mika: str, clock: StillClock) -> None:
    save_answer(vault, mika, "trots", Content(text="eerst"))
    clock.move(minutes=3)
    save_answer(vault, mika, "trots", Content(text="later"))
    assert len([value for value in payloads(vault, "answer:trots") if value]) == 2


def test_another_hand_never_ends_a_burst_of_the_first(vault: OpenVault, mika: str) -> None:
    first = write(vault, mika, "Mik", author="Marloes")
    write(vault, mika, "Mikaatje", author="Farid")
    assert revisions.value_of(vault.connection, first) == "Mik"


def test_what_was_approved_stays_readable_within_a_burst(vault: OpenVault, mika: str) -> None:
    set_will(vault, mika, Will.YES)
    save_answer(vault, mika, "trots", Content(text="goedgekeurd"), sharing=EVERYONE)
    approve_answer(vault, mika, "trots", "Marloes")
    for text in ("goedgekeurd en", "goedgekeurd en langer", "goedgekeurd en langer nog"):
        save_answer(vault, mika, "trots", Content(text=text))
    before = approved_before(vault, mika, "trots")
    assert before is not None
    assert before.content.text == "goedgekeurd"
    assert read_case(vault, mika).was_approved("trots")


def test_two_present_answers_are_a_conflict_that_is_shown_and_keeps_off_paper(vault: OpenVault, mika: str) -> None:
    set_will(vault, mika, Will.YES)
    save_answer(vault, mika, "trots", Content(text="de ene"), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    second_head(vault, mika, "trots", "de andere")
    case = read_case(vault, mika)
    assert case.answers["trots"].conflicted
    assert case.conflicts == ("answer:trots/answer",)
    assert not case.is_approved("trots")
    with pytest.raises(KnownError, match="twee versies"):
        approve_all(vault, mika, "Marloes")


def test_approving_a_conflicted_answer_one_by_one_does_not_put_it_on_paper(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="de ene"), sharing=EVERYONE)
    second_head(vault, mika, "trots", "de andere")
    with pytest.raises(KnownError, match="twee versies"):
        approve_answer(vault, mika, "trots", "Marloes")
    assert not read_case(vault, mika).is_approved("trots")


def test_writing_again_settles_a_conflict(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="de ene"), sharing=EVERYONE)
    second_head(vault, mika, "trots", "de andere")
    save_answer(vault, mika, "trots", Content(text="allebei"), sharing=EVERYONE)
    case = read_case(vault, mika)
    assert case.conflicts == ()
    assert case.answers["trots"].content.text == "allebei"
    parents = vault.connection.rows("SELECT parent FROM parent WHERE child = ?", (case.answers["trots"].revision,))
    assert len(parents) == 2


def full_content() -> Content:
    return Content(
        text="Kwalsterbeer zei het",
        picks=(Pick("eigen", "Zonnebloemvis"),),
        described="Tuimelaap in een boom",
        place=PlaceWish(PlacePick("kantine", "Een kantine", "Boterbloemkade"), must=("Grasparkiet",)),
    )


SECRETS = ("kwalsterbeer", "zonnebloemvis", "tuimelaap", "boterbloemkade", "grasparkiet")


def traces(cells: list[str]) -> list[str]:
    return [secret for secret in SECRETS for cell in cells if secret in cell.casefold()]


Dump = Callable[[OpenVault], list[str]]


@pytest.mark.parametrize("way", ["state", "sharing", "choose", "skipped first", "removed first", "twice"])
def test_rather_not_written_down_leaves_no_word_in_any_table(
    vault: OpenVault, mika: str, clock: StillClock, dumped: Dump, way: str
) -> None:
    set_will(vault, mika, Will.YES)
    save_answer(vault, mika, "waar-bij-elkaar", full_content(), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    find_cases(vault, "tuimel")
    clock.move(hours=5)
    save_answer(vault, mika, "waar-bij-elkaar", Content(text="Kwalsterbeer en nog iets"))
    assert set(traces(dumped(vault))) == set(SECRETS), "the test would find nothing anyway"
    if way == "skipped first":
        save_answer(vault, mika, "waar-bij-elkaar", Content(), state=State.SKIPPED)
    if way == "removed first":
        remove_answer(vault, mika, "waar-bij-elkaar")
    if way == "choose":
        choose_sharing(vault, mika, "waar-bij-elkaar", Sharing(Audience.UNWRITTEN))
    elif way == "state":
        save_answer(vault, mika, "waar-bij-elkaar", full_content(), state=State.UNWRITTEN)
    else:
        save_answer(vault, mika, "waar-bij-elkaar", full_content(), sharing=Sharing(Audience.UNWRITTEN))
    if way == "twice":
        choose_sharing(vault, mika, "waar-bij-elkaar", Sharing(Audience.UNWRITTEN))
    assert traces(dumped(vault)) == []
    assert all(not find_cases(vault, secret) for secret in SECRETS)
    assert read_case(vault, mika).answers["waar-bij-elkaar"].state is State.UNWRITTEN
    assert approved_before(vault, mika, "waar-bij-elkaar") is None


def test_rather_not_written_down_erases_both_sides_of_a_conflict(vault: OpenVault, mika: str, dumped: Dump) -> None:
    save_answer(vault, mika, "trots", Content(), sharing=Sharing(Audience.UNWRITTEN))
    revision = second_head(vault, mika, "trots", "Kwalsterbeer")
    vault.connection.execute(  # the unwritten one is the later of the two
        "UPDATE revision SET stamp = '000000000000-0000-elsewhere' WHERE id = ?", (revision,)
    )
    save_answer(vault, mika, "trots", Content(), sharing=Sharing(Audience.UNWRITTEN))
    assert traces(dumped(vault)) == []
    assert read_case(vault, mika).conflicts == ()


def test_what_was_replaced_a_month_ago_is_forgotten(vault: OpenVault, mika: str, clock: StillClock) -> None:
    save_answer(vault, mika, "trots", Content(text="oud"))
    clock.move(minutes=10)
    save_answer(vault, mika, "trots", Content(text="nieuw"))
    clock.move(days=31)
    tidy(vault)
    assert [bool(value) for value in payloads(vault, "answer:trots")] == [False, True]
    assert read_case(vault, mika).answers["trots"].content.text == "nieuw"


def test_what_was_replaced_just_now_can_be_undone_however_long_it_stood(
    vault: OpenVault, mika: str, clock: StillClock
) -> None:
    save_answer(vault, mika, "trots", Content(text="oud"))
    clock.move(days=60)
    save_answer(vault, mika, "trots", Content(text="nieuw"))
    clock.move(days=1)
    tidy(vault)
    assert [bool(value) for value in payloads(vault, "answer:trots")] == [True, True]


def test_a_clock_that_was_set_back_does_not_turn_the_order_around(
    vault: OpenVault, mika: str, clock: StillClock
) -> None:
    save_answer(vault, mika, "trots", Content(text="eerst"))
    clock.move(days=-400)
    save_answer(vault, mika, "trots", Content(text="daarna"))
    assert read_case(vault, mika).answers["trots"].content.text == "daarna"
    assert read_case(vault, mika).conflicts == ()


def test_a_value_that_is_no_plain_data_is_a_bug_and_writes_nothing(vault: OpenVault, mika: str) -> None:
    before = vault.connection.rows("SELECT count(*) FROM revision")
    with pytest.raises(BugError):
        write(vault, mika, float("nan"))
    with pytest.raises(BugError):
        write(vault, mika, object())
    assert vault.connection.rows("SELECT count(*) FROM revision") == before


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_as_it_was_typed(vault: OpenVault, mika: str, text: str) -> None:
    save_answer(vault, mika, "iedereen-weet", Content(text=text), sharing=EVERYONE)
    assert read_case(vault, mika).answers["iedereen-weet"].content.text == text


def test_forgetting_keeps_thirty_days() -> None:
    assert timedelta(days=30) == revisions.KEPT_FOR_UNDO
