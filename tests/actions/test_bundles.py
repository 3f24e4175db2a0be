"""A case goes to a colleague and comes back: everything, or only what is for the table, and nothing of it elsewhere."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from handing_over import Pair
from standstill import StillClock

from welapp.actions import approvals, bundle_register, bundles, cases, contacts, incoming, people, turning_back, visits
from welapp.actions.protect import suggest_passphrase
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, State
from welapp.domain.bundles import Scope, Trust, Way
from welapp.domain.case import Will
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ
from welapp.errors import KnownError

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def told(vault: OpenVault, mika: str) -> str:
    """Mika said some things: one for everyone and read back, one for us alone."""
    visits.set_will(vault, mika, Will.YES)
    people.add_person(vault, mika, Person("", "Ilse", "moeder", Part.PARENT, "06 11 22 33 44"))
    visits.save_answer(vault, mika, "wens-in-een-zin", Content("Een boot bouwen."), sharing=EVERYONE)
    visits.save_answer(vault, mika, "iedereen-weet", Content("Dit is geheim."))
    approvals.approve_all(vault, mika, "Marloes")
    return mika


def test_the_whole_case_arrives_as_it_was(pair: Pair, told: str) -> None:
    taken = pair.hand_over(pair.marloes, [told])
    assert (taken.cases, taken.conflicts, taken.erased) == ((told,), 0, False)
    ours, theirs = (cases.read_case(vault, told) for vault in (pair.marloes, pair.farid))
    assert theirs == ours
    assert [row.name for row in cases.find_cases(pair.farid, "boot")] == ["Mika"]


def test_looking_first_tells_who_and_what_and_writes_nothing(pair: Pair, told: str) -> None:
    seen = pair.look(pair.farid, pair.send(pair.marloes, [told]))
    assert (seen.sender.name, seen.trust, seen.taken_before) == ("Marloes", Trust.VERIFIED, None)
    (case,) = seen.cases
    assert (case.name, case.known, case.differing, case.older, case.same) == ("Mika", False, 0, 0, 0)
    assert case.new == len(case.lines) > 8
    assert "Een boot bouwen." in {line.theirs.words for line in case.lines if line.theirs}
    assert cases.find_cases(pair.farid, "") == []
    assert bundle_register.lines(pair.farid) == ()


def test_the_same_bundle_again_changes_nothing(pair: Pair, told: str) -> None:
    path = pair.send(pair.marloes, [told])
    pair.take(pair.farid, path)
    before = cases.read_case(pair.farid, told)
    seen = pair.look(pair.farid, path)
    assert seen.taken_before is not None
    assert seen.brings == 0
    incoming.take_in(pair.farid, seen)
    assert cases.read_case(pair.farid, told) == before


def test_work_on_both_sides_comes_together_and_two_versions_are_both_kept(
    pair: Pair, told: str, clock: StillClock
) -> None:
    pair.hand_over(pair.marloes, [told])
    clock.move(hours=1)
    visits.save_answer(pair.marloes, told, "wens-in-een-zin", Content("Een boot met een zeil."), sharing=EVERYONE)
    visits.save_answer(pair.farid, told, "wens-in-een-zin", Content("Een boot met opa."), sharing=EVERYONE)
    visits.save_answer(pair.farid, told, "lekker", Content("Soep."))
    clock.move(hours=1)
    seen = pair.look(pair.marloes, pair.send(pair.farid, [told]))
    (case,) = seen.cases
    assert (case.new, case.differing) == (1, 1)
    (two,) = [line for line in case.lines if line.kind == "differing"]
    assert two.mine is not None
    assert two.theirs is not None
    assert (two.mine.words, two.mine.author, two.mine.mine) == ("Een boot met een zeil.", "Marloes", True)
    assert (two.theirs.words, two.theirs.author, two.theirs.mine) == ("Een boot met opa.", "Farid Amrani", False)
    taken = incoming.take_in(pair.marloes, seen)
    assert taken.conflicts == 1
    now = cases.read_case(pair.marloes, told)
    assert now.answers["lekker"].content.text == "Soep."
    assert now.answers["wens-in-een-zin"].conflicted
    assert not now.is_approved("wens-in-een-zin")


def test_only_what_is_for_the_table_leaves_no_trace_of_the_rest(pair: Pair, told: str) -> None:
    visits.save_answer(pair.marloes, told, "lekker", Content("Soep."), sharing=EVERYONE)  # not read back
    visits.save_answer(pair.marloes, told, "trots", Content("weg"), sharing=EVERYONE)
    visits.save_answer(pair.marloes, told, "trots", Content(), state=State.UNWRITTEN)
    seen = pair.look(pair.farid, pair.send(pair.marloes, [told], scope=Scope.TABLE))
    told_of = str(seen.examined.records)
    assert "Een boot bouwen." in told_of
    for trace in ("geheim", "iedereen-weet", "Soep", "lekker", "trots", "06 11 22 33 44"):
        assert trace not in told_of
    incoming.take_in(pair.farid, seen)
    there = cases.read_case(pair.farid, told)
    assert set(there.answers) == {"wens-in-een-zin"}
    assert there.is_approved("wens-in-een-zin")
    assert there.grounds == ()


def test_what_is_no_longer_shared_is_taken_back_from_who_had_it_for_the_table(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    visits.choose_sharing(pair.marloes, told, "wens-in-een-zin", Sharing())
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "wens-in-een-zin" not in cases.read_case(pair.farid, told).answers


def test_a_part_that_comes_back_takes_nothing_away(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    before = cases.read_case(pair.marloes, told)
    pair.hand_over(pair.farid, [told])
    assert cases.read_case(pair.marloes, told) == before


def test_rather_not_written_travels_and_an_old_bundle_does_not_bring_it_back(
    pair: Pair, told: str, clock: StillClock
) -> None:
    old = pair.send(pair.marloes, [told])
    pair.take(pair.farid, old)
    clock.move(minutes=5)
    visits.save_answer(pair.marloes, told, "iedereen-weet", Content(), state=State.UNWRITTEN)
    seen = pair.look(pair.farid, pair.send(pair.marloes, [told]))
    assert len(seen.cases[0].erased) == 1
    assert incoming.take_in(pair.farid, seen).erased
    pair.take(pair.farid, old)
    for vault in (pair.marloes, pair.farid):
        assert cases.read_case(vault, told).answers["iedereen-weet"].state is State.UNWRITTEN
        assert not any("geheim" in cell for cell in cells(vault))


def test_an_erased_case_is_erased_at_the_colleague_too_and_stays_away(pair: Pair, told: str) -> None:
    from welapp.actions import erasing

    other = cases.add_case(pair.marloes, "Robin", HIJ, None)
    old = pair.send(pair.marloes, [told])
    pair.take(pair.farid, old)
    erasing.erase_case(pair.marloes, told)
    seen = pair.look(pair.farid, pair.send(pair.marloes, [other]))
    assert any(case.erases for case in seen.cases)
    incoming.take_in(pair.farid, seen)
    pair.take(pair.farid, old)
    assert [row.name for row in cases.find_cases(pair.farid, "")] == ["Robin"]
    assert [erased.case for erased in erasing.erasures(pair.farid)] == [told]


def test_a_case_that_never_went_to_a_colleague_is_not_named_to_them_when_erased(pair: Pair, told: str) -> None:
    from welapp.actions import erasing

    secret = cases.add_case(pair.marloes, "Robin", HIJ, None)
    erasing.erase_case(pair.marloes, secret)
    seen = pair.look(pair.farid, pair.send(pair.marloes, [told]))
    assert secret not in str(seen.examined.records)


def test_taking_in_can_be_turned_back_and_the_bundle_can_be_taken_again(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.marloes, told, "lekker", Content("Soep."))
    before = cases.read_case(pair.farid, told)
    path = pair.send(pair.marloes, [told])
    taken = pair.take(pair.farid, path)
    undone = turning_back.undo_import(pair.farid, taken.id)
    assert undone.stayed == ()
    assert cases.read_case(pair.farid, told) == before
    assert pair.look(pair.farid, path).taken_before is None
    pair.take(pair.farid, path)
    assert cases.read_case(pair.farid, told).answers["lekker"].content.text == "Soep."


def test_turning_back_a_new_case_takes_it_away_whole(pair: Pair, told: str) -> None:
    taken = pair.hand_over(pair.marloes, [told])
    turning_back.undo_import(pair.farid, taken.id)
    assert cases.find_cases(pair.farid, "") == []
    assert not any("Een boot bouwen" in cell for cell in cells(pair.farid))


def test_what_was_worked_on_since_stays_when_taking_in_is_turned_back(pair: Pair, told: str, clock: StillClock) -> None:
    taken = pair.hand_over(pair.marloes, [told])
    clock.move(minutes=10)
    visits.save_answer(pair.farid, told, "wens-in-een-zin", Content("Een grotere boot."), sharing=EVERYONE)
    undone = turning_back.undo_import(pair.farid, taken.id)
    assert len(undone.stayed) >= 1
    assert cases.read_case(pair.farid, told).answers["wens-in-een-zin"].content.text == "Een grotere boot."


def test_after_thirty_days_taking_in_stands(pair: Pair, told: str, clock: StillClock) -> None:
    taken = pair.hand_over(pair.marloes, [told])
    assert [line.id for line in turning_back.imports(pair.farid, told)] == [taken.id]
    clock.move(days=31)
    assert turning_back.imports(pair.farid) == ()
    with pytest.raises(KnownError, match="30 dagen"):
        turning_back.undo_import(pair.farid, taken.id)


def test_a_backup_is_made_before_anything_is_taken_in(pair: Pair, told: str) -> None:
    from welapp.actions.backup_files import copies

    pair.hand_over(pair.marloes, [told])
    assert len(list(copies(pair.farid.folder, None))) == 1


def test_choosing_at_once_leaves_no_two_versions(pair: Pair, told: str, clock: StillClock) -> None:
    pair.hand_over(pair.marloes, [told])
    clock.move(hours=1)
    visits.save_answer(pair.marloes, told, "lekker", Content("Soep."))
    visits.save_answer(pair.farid, told, "lekker", Content("Taart."))
    seen = pair.look(pair.marloes, pair.send(pair.farid, [told]))
    (line,) = [line for line in seen.cases[0].lines if line.kind == "differing"]
    assert line.theirs is not None
    taken = incoming.take_in(pair.marloes, seen, {(told, line.item, line.field): line.theirs.revision})
    assert taken.conflicts == 0
    assert cases.read_case(pair.marloes, told).answers["lekker"].content.text == "Taart."
    pair.hand_over(pair.marloes, [told])
    assert cases.read_case(pair.farid, told) == cases.read_case(pair.marloes, told)


def test_nothing_is_taken_from_who_is_not_verified(pair: Pair, told: str) -> None:
    path = pair.send(pair.marloes, [told])
    (marloes,) = contacts.contacts(pair.farid)
    contacts.doubt(pair.farid, marloes.id)
    seen = pair.look(pair.farid, path)
    assert seen.trust is Trust.UNVERIFIED
    assert not seen.may_be_taken
    with pytest.raises(KnownError, match="Vergelijk eerst"):
        incoming.take_in(pair.farid, seen)
    contacts.remove(pair.farid, marloes.id)
    with pytest.raises(KnownError, match="niet zeker van wie"):
        incoming.take_in(pair.farid, pair.look(pair.farid, path))
    assert cases.find_cases(pair.farid, "") == []


def test_six_words_open_it_and_wrong_words_do_not(pair: Pair, told: str, tmp_path: Path) -> None:
    words = suggest_passphrase(pair.marloes.around.chance)
    path = tmp_path / "woorden.welbundel"
    bundles.seal_with_words(pair.marloes, [told], words, path)
    seen = incoming.preview(pair.farid, path, words=f" {words.upper()} ")
    assert seen.cases[0].name == "Mika"
    with pytest.raises(KnownError):
        incoming.preview(pair.farid, path, words="een twee drie vier vijf zes")
    with pytest.raises(KnownError):
        incoming.preview(pair.farid, path)


def test_words_may_stand_with_commas_and_which_one_is_mistyped_is_said(pair: Pair, told: str, tmp_path: Path) -> None:
    words, path = suggest_passphrase(pair.marloes.around.chance), tmp_path / "woorden.welbundel"
    bundles.seal_with_words(pair.marloes, [told], words, path)
    assert incoming.preview(pair.farid, path, words=f"{words.replace(' ', ', ')}.").cases[0].name == "Mika"
    first, *rest = words.split()
    with pytest.raises(KnownError, match=f"Het woord ‘{first}q’ kent welapp niet"):
        incoming.preview(pair.farid, path, words=" ".join([f"{first}q", *rest]))
    with pytest.raises(KnownError, match="Dit zijn er 5"):
        incoming.preview(pair.farid, path, words=" ".join(rest))
    with pytest.raises(KnownError, match="Deze woorden passen niet"):
        incoming.preview(pair.farid, path, words=" ".join([*rest, first]))


def test_after_its_last_day_a_bundle_no_longer_opens(pair: Pair, told: str, clock: StillClock) -> None:
    (farid,) = contacts.contacts(pair.marloes)
    path = pair.stick / "kort.welbundel"
    until = clock().date() + timedelta(days=2)
    bundles.seal_bundle(pair.marloes, [told], [farid.id], path, until=until)
    assert pair.look(pair.farid, path).until == until
    clock.move(days=3)
    with pytest.raises(KnownError, match="tot en met"):
        pair.look(pair.farid, path)


def test_every_bundle_is_in_the_register_out_and_in(pair: Pair, told: str) -> None:
    taken = pair.hand_over(pair.marloes, [told])
    (out,), (came,) = (bundle_register.lines(vault, told) for vault in (pair.marloes, pair.farid))
    assert (out.id, out.way, out.whom, out.cases) == (taken.id, Way.OUT, ("Farid Amrani",), (told,))
    assert (came.id, came.way, came.whom) == (taken.id, Way.IN, ("Marloes",))


def test_a_place_that_cannot_be_written_leaves_no_line_and_no_file(pair: Pair, told: str) -> None:
    (farid,) = contacts.contacts(pair.marloes)
    taken = pair.stick / "map"
    taken.mkdir()
    with pytest.raises(KnownError):
        bundles.seal_bundle(pair.marloes, [told], [farid.id], taken)
    assert bundle_register.lines(pair.marloes) == ()
    assert [path.name for path in pair.stick.iterdir()] == ["map"]


def test_the_name_of_the_file_tells_nothing(clock: StillClock) -> None:
    assert bundles.file_name(clock().date()) == "bundel-2026-11-17.welbundel"


def test_the_destruction_report_knows_which_bundles_went_out(pair: Pair, told: str) -> None:
    from welapp.actions import erasing
    from welapp.brief.compose_erased import compose_erased

    pair.hand_over(pair.marloes, [told])
    erased = erasing.erase_case(pair.marloes, told)
    (kept,) = erasing.erasures(pair.marloes)
    assert "Bundel voor Farid Amrani" in str(compose_erased(erased, "WEL", erased.on))
    assert "Bundel voor een collega" in str(compose_erased(kept, "WEL", kept.on))


def test_what_we_hold_tells_the_youth_that_a_colleague_has_it_too(pair: Pair, told: str) -> None:
    from welapp.actions.held import held_of
    from welapp.brief.compose_held import compose_held

    pair.hand_over(pair.marloes, [told])
    held = held_of(pair.marloes, cases.read_case(pair.marloes, told))
    assert "Gestuurd aan Farid Amrani" in str(compose_held(held, pair.marloes.forms))


def cells(vault: OpenVault) -> list[str]:
    found: list[str] = []
    for (table,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in vault.connection.rows(f'SELECT * FROM "{table}"'):
            found += [str(cell) for cell in row if cell is not None]
    return found
