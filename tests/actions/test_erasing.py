"""Letting go: what was erased is nowhere any more, the register says so without a name, and the rest stays."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pypdfium2
import pytest
from letting_go import WISH, back_up, cells_of, every_copy, full_case, move, other_case, traces

from welapp.actions import backups, cases, erasing, vaults, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, Pick, State
from welapp.domain.erasure import Erased
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.store import erase

MARK = "zwaluw"


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_the_marker_stands_in_a_kluis_and_its_backup_before(vault: OpenVault) -> None:
    """Otherwise the search below would prove nothing."""
    full_case(vault)
    back_up(vault)
    for path in every_copy(vault):
        assert len(traces(cells_of(path, vault.key), MARK, "zwaluwéérste", "Zwaluwtante")) > 20


def test_an_erased_case_is_in_no_table_of_the_kluis_nor_of_any_backup(vault: OpenVault) -> None:
    case, robin = full_case(vault), other_case(vault)
    before = cases.read_case(vault, robin)
    for _ in range(3):
        back_up(vault)
        move(vault, hours=1)
    erased = erasing.erase_case(vault, case)
    cleaned = backups.clean(backups.plan(vault))
    erasing.note_cleaned(vault, cleaned)
    assert (cleaned.rewritten, cleaned.unreachable) == (3, 0)
    for path in every_copy(vault):
        cells = cells_of(path, vault.key)
        assert traces(cells, MARK, "zwaluwéérste", erased.name) == []
        assert set(traces(cells, case)) == {case}
        assert len(traces(cells, "fluitketel")) > 1
    assert cases.read_case(vault, robin) == before
    assert [row.id for row in cases.find_cases(vault, "zwaluw")] == []


def test_only_erasing_leaves_it_in_the_backups(vault: OpenVault) -> None:
    """The proof above would be worth nothing if a backup forgot by itself."""
    case = full_case(vault)
    copy = back_up(vault)
    erasing.erase_case(vault, case)
    assert traces(cells_of(copy, vault.key), MARK)


def test_one_answer_goes_with_its_earlier_versions_and_its_approval(vault: OpenVault) -> None:
    case = full_case(vault)
    back_up(vault)
    before = cases.read_case(vault, case)
    changes = erasing.erase_answer(vault, case, WISH)
    assert (case, f"answer:{WISH}", "answer") in changes.fields
    backups.clean(backups.plan(vault))
    for path in every_copy(vault):
        assert traces(cells_of(path, vault.key), "zwaluwnest", "zwaluwéérste", "zwaluwtekening") == []
        assert traces(cells_of(path, vault.key), "zwaluwkaart")
    after = cases.read_case(vault, case)
    assert WISH not in after.answers
    assert WISH not in after.approvals
    assert {**after.answers, WISH: before.answers[WISH]} == before.answers
    assert cases.find_cases(vault, "zwaluwnest") == []


def test_an_erased_answer_can_be_given_again(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een boot."))
    erasing.erase_answer(vault, mika, WISH)
    visits.save_answer(vault, mika, WISH, Content("Een vlot."))
    assert cases.read_case(vault, mika).answers[WISH].content.text == "Een vlot."
    assert [row.id for row in cases.find_cases(vault, "vlot")] == [mika]


def test_an_answer_that_is_not_there_cannot_be_erased(vault: OpenVault, mika: str) -> None:
    with pytest.raises(KnownError, match="niets te wissen"):
        erasing.erase_answer(vault, mika, WISH)
    assert erasing.erasures(vault) == []


def test_pronouns_that_were_picked_in_an_answer_go_with_it(vault: OpenVault, mika: str) -> None:
    asked = next(question for question in vault.forms.youth.questions() if question.sets == "pronouns")
    visits.save_answer(vault, mika, asked.id, Content(picks=(Pick("eigen", "zwaluwdie"),)))
    assert cases.read_case(vault, mika).youth.pronouns.subject == "zwaluwdie"
    erasing.erase_answer(vault, mika, asked.id)
    assert traces(cells_of(vault.folder / "kluis.db", vault.key), "zwaluwdie") == []
    assert cases.read_case(vault, mika).youth.pronouns.subject == ""


def test_rather_not_written_down_goes_from_the_backups_too(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een zwaluwnest."))
    back_up(vault)
    visits.save_answer(vault, mika, WISH, Content(), sharing=Sharing(Audience.UNWRITTEN))
    assert backups.clean(backups.plan(vault)).rewritten == 1
    for path in every_copy(vault):
        assert traces(cells_of(path, vault.key), "zwaluwnest") == []
    assert cases.read_case(vault, mika).answers[WISH].state is State.UNWRITTEN


def test_before_erasing_it_says_what_goes_and_what_is_out(vault: OpenVault) -> None:
    case = full_case(vault)
    back_up(vault)
    going = erasing.what_goes(vault, case)
    words = going.counts.words()
    assert words[:4] == ["7 antwoorden", "1 tekening", "1 foto van een tekening", "6 goedkeuringen"]
    assert "2 oudere versies" in words
    assert [(paper.reader, paper.copy) for paper in going.papers] == [("Zwaluwtante", "3 van 8")]
    assert len(going.copies) == 1
    assert cases.read_case(vault, case) == going.case


def test_a_copy_from_before_the_case_began_is_not_named(vault: OpenVault) -> None:
    back_up(vault)
    move(vault, days=2)
    assert erasing.what_goes(vault, full_case(vault)).copies == ()


def test_the_register_keeps_dates_counts_and_copy_numbers_but_no_name(vault: OpenVault) -> None:
    case = full_case(vault)
    erased = erasing.erase_case(vault, case)
    (line,) = erasing.erasures(vault)
    assert (line.case, line.on, line.counts, line.created_on) == (case, erased.on, erased.counts, erased.created_on)
    assert [(paper.reader, paper.copy) for paper in line.papers] == [("iemand aan tafel", "3 van 8")]
    assert (line.name, line.cleaning) == ("", None)
    stored = vault.connection.rows("SELECT * FROM erasure")
    assert traces([str(cell) for row in stored for cell in row], MARK) == []


def test_one_cleaning_serves_all_erasures_before_it(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een zwaluwnest."))
    back_up(vault)
    erasing.erase_answer(vault, mika, WISH)
    erasing.note_cleaned(vault, backups.Cleaned(1, 0, 1, ("de tweede plek is er niet",), upto={mika: "f"}))
    assert [one.cleaning and one.cleaning.unreachable for one in erasing.erasures(vault)] == [1]
    erasing.erase_case(vault, mika)
    erasing.note_cleaned(vault, backups.Cleaned(2, upto={mika: "f"}))
    kept = {one.whole: one.cleaning for one in erasing.erasures(vault)}
    assert kept[False] is not None
    assert (kept[False].rewritten, kept[False].unreachable) == (3, 0)
    assert kept[True] is not None
    assert kept[True].rewritten == 2
    erasing.note_cleaned(vault, backups.Cleaned(5, upto={mika: "f"}))
    assert {one.cleaning.rewritten for one in erasing.erasures(vault) if one.cleaning} == {2, 3}


def test_a_cleaning_that_began_before_says_nothing_of_a_later_erasure(vault: OpenVault, mika: str) -> None:
    other = other_case(vault)
    erasing.erase_case(vault, other)
    early = backups.plan(vault)
    move(vault, minutes=1)
    visits.save_answer(vault, mika, WISH, Content("Een zwaluwnest."))
    back_up(vault)
    erasing.erase_case(vault, mika)
    erasing.note_cleaned(vault, backups.clean(early))
    assert {one.case: one.cleaning is not None for one in erasing.erasures(vault)} == {other: True, mika: False}
    erasing.note_cleaned(vault, backups.clean(backups.plan(vault)))
    assert {one.case: one.cleaning and one.cleaning.rewritten for one in erasing.erasures(vault)} == {other: 0, mika: 1}


def test_the_report_names_what_was_erased_and_what_is_still_out(vault: OpenVault) -> None:
    case = full_case(vault)
    back_up(vault)
    erased = erasing.erase_case(vault, case)
    cleaned = backups.clean(backups.plan(vault))
    words = text_of(erasing.destruction_report(vault, erasing.with_cleaning(erased, cleaned)))
    for part in (
        "alles over Zwaluwnaam gewist",
        "7 antwoorden",
        "In 1 reservekopie: daar is het uit gehaald",
        "Tafelblad voor Zwaluwtante, exemplaar 3 van 8",
        case,
        erased.id,
    ):
        assert part in words


def test_the_report_from_the_register_is_the_same_without_names(vault: OpenVault) -> None:
    case = full_case(vault)
    erased = erasing.erase_case(vault, case)
    cleaned = backups.clean(backups.plan(vault))
    erasing.note_cleaned(vault, cleaned)
    named = text_of(erasing.destruction_report(vault, erasing.with_cleaning(erased, cleaned)))
    (line,) = erasing.erasures(vault)
    plain = text_of(erasing.destruction_report(vault, line))
    assert named.replace("alles over Zwaluwnaam", "een hele casus").replace("Zwaluwtante", "iemand aan tafel") == plain


def test_the_report_says_where_it_may_still_be(vault: OpenVault, tmp_path: Path) -> None:
    case = full_case(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second_folder(vault, stick)
    back_up(vault)
    shutil.rmtree(stick)
    erased = erasing.erase_case(vault, case)
    cleaned = backups.clean(backups.plan(vault))
    erasing.note_cleaned(vault, cleaned)
    assert cleaned.unreachable == 1
    assert "Sluit de schijf of de stick weer aan" in text_of(
        erasing.destruction_report(vault, erasing.with_cleaning(erased, cleaned))
    )
    assert "Sluit de schijf of de stick weer aan" in text_of(
        erasing.destruction_report(vault, erasing.erasures(vault)[0])
    )


def test_a_report_before_the_copies_were_seen_says_so(vault: OpenVault, mika: str) -> None:
    erased: Erased = erasing.erase_case(vault, mika)
    assert "nog niet nagekeken" in text_of(erasing.destruction_report(vault, erased))


def test_erasing_is_all_or_nothing(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    case = full_case(vault)
    before = cases.read_case(vault, case)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(erasing.lines, "put", fail)
    with pytest.raises(ZeroDivisionError):
        erasing.erase_case(vault, case)
    assert cases.read_case(vault, case) == before
    assert erase.tombstones(vault.connection) == ()


def test_a_case_can_be_erased_once(vault: OpenVault, mika: str) -> None:
    erasing.erase_case(vault, mika)
    with pytest.raises(KnownError, match="staat niet in de kluis"):
        erasing.erase_case(vault, mika)
    assert len(erasing.erasures(vault)) == 1


def test_facts_of_an_erasure_are_plain_json(vault: OpenVault) -> None:
    erasing.erase_case(vault, full_case(vault))
    ((facts,),) = vault.connection.rows("SELECT facts FROM erasure")
    assert set(json.loads(facts)) == {"whole", "created_on", "stamp", "counts", "papers", "bundles", "cleaning"}


def test_an_answer_that_was_taken_away_at_the_reading_back_can_be_erased(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een zwaluwnest."))
    visits.remove_answer(vault, mika, WISH)
    assert erasing.erasable(vault, mika) == (WISH,)
    erasing.erase_answer(vault, mika, WISH)
    assert traces(cells_of(vault.folder / "kluis.db", vault.key), "zwaluwnest") == []
    assert erasing.erasable(vault, mika) == ()


def test_pronouns_go_with_a_pick_that_was_taken_back_before(vault: OpenVault, mika: str) -> None:
    asked = next(question for question in vault.forms.youth.questions() if question.sets == "pronouns")
    visits.save_answer(vault, mika, asked.id, Content(picks=(Pick("eigen", "zwaluwdie"),)))
    move(vault, hours=1)
    visits.remove_answer(vault, mika, asked.id)
    visits.save_answer(vault, mika, asked.id, Content(), sharing=Sharing(Audience.UNWRITTEN))
    assert traces(cells_of(vault.folder / "kluis.db", vault.key), "zwaluwdie") == []


def test_an_erasure_that_was_kept_is_not_told_as_refused_and_its_log_is_emptied_at_the_next_rest(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = full_case(vault)
    real = vault.connection.rows

    def full(sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        if "wal_checkpoint" in sql:
            raise KnownError("De schijf is vol.")
        return real(sql, values)

    with monkeypatch.context() as patch:
        patch.setattr(vault.connection, "rows", full)
        assert erasing.erase_case(vault, case).name == "Zwaluwnaam"
        other = other_case(vault)
        visits.save_answer(vault, other, WISH, Content(), sharing=Sharing(Audience.UNWRITTEN))
    log = vault.folder / "kluis.db-wal"
    assert log.stat().st_size > 0
    vaults.rest(vault)
    assert log.stat().st_size == 0
