"""Erasing for good: tombstones, copies that still hold what was erased, and what may come afterwards."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from standstill import StillClock

from welapp.actions.cases import add_case, find_cases, list_cases, read_case
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content, State
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ, ZIJ
from welapp.store import cases, erase
from welapp.store.connect import Connection, connect
from welapp.store.erase import Tombstone

WORD = "krulstaartje"
ROOT = Path(__file__).parents[1]


@contextmanager
def copied(vault: OpenVault, path: Path) -> Iterator[Connection]:
    """Open a copy of the kluis as it now is, as a backup would be."""
    erase.put_away(vault.connection)
    shutil.copy(vault.folder / "kluis.db", path)
    connection = connect(path, vault.key)
    yield connection
    connection.close()


def erase_field(vault: OpenVault, case: str, item: str, field: str = "answer") -> int:
    with vault.connection.transaction():
        return erase.erase_field(vault.connection, vault.pen(), case, item, field)


def erase_case(vault: OpenVault, case: str) -> int:
    with vault.connection.transaction():
        return erase.erase_case(vault.connection, vault.pen(), case)


def text_of(vault: OpenVault, case: str, question: str) -> str:
    answer = read_case(vault, case).answers.get(question)
    return answer.content.text if answer else ""


def test_a_case_that_is_erased_leaves_its_bare_id_alone(
    vault: OpenVault, mika: str, dumped: Callable[[OpenVault], list[str]]
) -> None:
    other = add_case(vault, "Zoë", ZIJ, None)
    save_answer(vault, mika, "wens-in-een-zin", Content(f"Een {WORD}."))
    before = len(dumped(vault))
    assert erase_case(vault, mika) > 3
    cells = dumped(vault)
    assert len(cells) < before
    assert [cell for cell in cells if mika in cell] == [mika]
    assert not [cell for cell in cells if WORD in cell or "Mika" in cell or "krul" in cell]
    assert [row.id for row in list_cases(vault)] == [other]
    assert find_cases(vault, WORD) == []


def test_an_erased_field_keeps_its_history_without_words(
    vault: OpenVault, mika: str, clock: StillClock, dumped: Callable[[OpenVault], list[str]]
) -> None:
    for text in (f"Een {WORD}.", f"Twee {WORD}s.", "Iets anders."):
        save_answer(vault, mika, "wens-in-een-zin", Content(text))
        clock.move(hours=1)
    assert erase_field(vault, mika, "answer:wens-in-een-zin") == 3
    assert erase_field(vault, mika, "answer:wens-in-een-zin") == 0
    values = vault.connection.rows("SELECT value FROM revision WHERE item = 'answer:wens-in-een-zin'")
    assert values == [(None,)] * 3
    assert "wens-in-een-zin" not in read_case(vault, mika).answers


def test_what_is_written_after_an_erasure_stays(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "wens-in-een-zin", Content(f"Een {WORD}."))
    erase_field(vault, mika, "answer:wens-in-een-zin")
    save_answer(vault, mika, "wens-in-een-zin", Content("Een boot."))
    known = erase.tombstones(vault.connection)
    assert not erase.holds(vault.connection, known)
    assert erase.apply(vault.connection, known) == 0
    assert text_of(vault, mika, "wens-in-een-zin") == "Een boot."


def test_an_erasure_reaches_what_a_fast_clock_wrote_and_later_words_stay(vault: OpenVault, mika: str) -> None:
    data = json.dumps({"state": "answered", "asked": "?", "content": {"text": WORD}})
    with vault.connection.transaction():
        vault.connection.execute(
            "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp)"
            " VALUES ('r', ?, 'answer:wens-in-een-zin', 'answer', ?, 'Farid', 'x', ?)",
            (mika, data, f"{int(vault.around.clock().timestamp() * 1000) + 900_000:012x}-0000-x"),
        )
    assert erase_field(vault, mika, "answer:wens-in-een-zin") == 1
    save_answer(vault, mika, "wens-in-een-zin", Content("Een boot."))
    assert erase.apply(vault.connection, erase.tombstones(vault.connection)) == 0
    assert text_of(vault, mika, "wens-in-een-zin") == "Een boot."


def test_rather_not_written_down_lays_a_tombstone_for_the_answer_and_its_approval(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "wens-in-een-zin", Content(f"Een {WORD}."))
    assert erase.tombstones(vault.connection) == ()
    save_answer(vault, mika, "wens-in-een-zin", Content(), sharing=Sharing(Audience.UNWRITTEN))
    laid = {(one.case, one.item, one.field) for one in erase.tombstones(vault.connection)}
    assert laid == {(mika, "answer:wens-in-een-zin", "answer"), (mika, "answer:wens-in-een-zin", "approval")}
    assert read_case(vault, mika).answers["wens-in-een-zin"].state is State.UNWRITTEN


def test_a_copy_from_before_holds_it_until_it_hears_of_it(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    zoe = add_case(vault, "Zoë", ZIJ, None)
    save_answer(vault, mika, "wens-in-een-zin", Content(f"Een {WORD}."))
    save_answer(vault, zoe, "trots", Content("Op mijn fluitketel."))
    with copied(vault, tmp_path / "copy.db") as copy:
        save_answer(vault, mika, "wens-in-een-zin", Content(), state=State.UNWRITTEN)
        erase_case(vault, zoe)
        known = erase.tombstones(vault.connection)
        assert erase.holds(copy, known)
        assert erase.apply(copy, known) > 3
        assert not erase.holds(copy, known)
        assert erase.tombstones(copy) == known
        cells = [str(cell) for table in ("revision", "case_row", "case_key", "case_keys") for row in
                 copy.rows(f"SELECT * FROM {table}") for cell in row]  # fmt: skip
        assert not [cell for cell in cells if WORD in cell or "fluit" in cell or "Zo" in cell or zoe in cell]
        assert cases.read_case(copy, mika).youth.name == "Mika"
        assert erase.apply(copy, known) == 0


def test_a_copy_that_never_held_it_is_left_alone(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    with copied(vault, tmp_path / "copy.db") as copy:
        save_answer(vault, mika, "wens-in-een-zin", Content(WORD))
        save_answer(vault, mika, "wens-in-een-zin", Content(), state=State.UNWRITTEN)
        assert not erase.holds(copy, erase.tombstones(vault.connection))


def test_a_copy_with_later_words_keeps_those(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    save_answer(vault, mika, "wens-in-een-zin", Content(WORD))
    erase_field(vault, mika, "answer:wens-in-een-zin")
    save_answer(vault, mika, "wens-in-een-zin", Content("Een boot."))
    with copied(vault, tmp_path / "copy.db") as copy:
        assert erase.apply(copy, erase.tombstones(vault.connection)) == 0
        assert cases.read_case(copy, mika).answers["wens-in-een-zin"].content.text == "Een boot."


@pytest.mark.parametrize("whole", [True, False])
def test_the_file_holds_no_payload_page_after_it(vault: OpenVault, mika: str, whole: bool) -> None:
    """With `secure_delete` a page that is given back is zeroed: no free page differs from another."""
    save_answer(vault, mika, "wens-in-een-zin", Content(" ".join([WORD] * 20_000)))
    pages = vault.connection.one("PRAGMA freelist_count")
    if whole:
        erase_case(vault, mika)
    else:
        erase_field(vault, mika, "answer:wens-in-een-zin")
    assert erase.put_away(vault.connection)
    assert (vault.folder / "kluis.db-wal").stat().st_size == 0
    assert vault.connection.one("PRAGMA secure_delete") == (1,)
    assert vault.connection.one("PRAGMA freelist_count") != pages


def test_tombstones_are_laid_in_any_order(vault: OpenVault, mika: str) -> None:
    late = Tombstone(mika, "answer:wens-in-een-zin", "answer", "ffff")
    erase.apply(vault.connection, [late, Tombstone(mika, "", "", "fffe")])
    assert erase.tombstones(vault.connection) == (Tombstone(mika, "", "", "fffe"), late)
    assert list_cases(vault) == []


def test_an_older_tombstone_does_not_replace_a_later_one(vault: OpenVault, mika: str) -> None:
    erase.apply(vault.connection, [Tombstone(mika, "youth", "name", "0002")])
    erase.apply(vault.connection, [Tombstone(mika, "youth", "name", "0001")])
    assert erase.tombstones(vault.connection) == (Tombstone(mika, "youth", "name", "0002"),)


def test_an_id_that_is_written_again_on_purpose_is_a_case_of_its_own(vault: OpenVault, mika: str) -> None:
    erase_case(vault, mika)
    with vault.connection.transaction():
        pen = vault.pen()
        from welapp.store import revisions

        revisions.write(vault.connection, pen, mika, "youth", "name", "Mika")
    assert erase.apply(vault.connection, erase.tombstones(vault.connection)) == 0
    assert cases.read_case(vault.connection, mika).youth.name == "Mika"


def test_erasing_one_case_leaves_another_alone(vault: OpenVault, mika: str) -> None:
    other = add_case(vault, "Robin", HIJ, None)
    save_answer(vault, other, "wens-in-een-zin", Content("Een boot."))
    before = read_case(vault, other)
    erase_case(vault, mika)
    assert read_case(vault, other) == before


def test_erasing_a_case_reads_no_whole_table(vault: OpenVault, mika: str) -> None:
    """With ten thousand cases a scan for each revision would take a quarter of a minute."""
    plans = [
        "DELETE FROM revision WHERE case_id = 'x' AND stamp <= 'y'",
        "DELETE FROM head WHERE case_id = 'x' AND revision NOT IN (SELECT id FROM revision WHERE case_id = 'x')",
        "SELECT 1 FROM parent WHERE child = 'x'",
        "DELETE FROM case_key WHERE number = 1 AND key IN (SELECT value FROM json_each('[]'))",
    ]
    for sql in plans:
        steps = [str(step[3]) for step in vault.connection.rows(f"EXPLAIN QUERY PLAN {sql}")]
        assert not [step for step in steps if step.startswith("SCAN") and "json_each" not in step], sql
    # Nor does SQLite do so by itself: a reference to a revision is always found by an index that begins with it.
    referring = [
        (table, str(link[3]))
        for (table,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        for link in vault.connection.rows(f'PRAGMA foreign_key_list("{table}")')
    ]
    assert referring == [("parent", "child")]


def test_the_log_is_emptied_when_nobody_reads_and_nobody_waits_long_when_someone_does(
    vault: OpenVault, mika: str
) -> None:
    reader = connect(vault.folder / "kluis.db", vault.key)
    reader.execute("BEGIN")
    reader.rows("SELECT count(*) FROM revision")
    save_answer(vault, mika, "wens-in-een-zin", Content(WORD))
    assert not erase.put_away(vault.connection)
    reader.execute("COMMIT")
    reader.close()
    assert erase.put_away(vault.connection)
    assert (vault.folder / "kluis.db-wal").stat().st_size == 0
    assert vault.connection.one("PRAGMA busy_timeout") == (5000,)


def test_no_head_is_left_without_its_revision(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "wens-in-een-zin", Content(WORD))
    middle = str(vault.connection.rows("SELECT max(stamp) FROM revision")[0][0])
    save_answer(vault, mika, "wens-in-een-zin", Content("Een boot."))
    erase.apply(vault.connection, [Tombstone(mika, "", "", middle)])
    assert vault.connection.rows("SELECT count(*) FROM revision WHERE case_id = ?", (mika,)) == [(1,)]
    for table, column in (("head", "revision"), ("parent", "child")):
        found = f"SELECT count(*) FROM {table} WHERE {column} NOT IN (SELECT id FROM revision)"
        assert vault.connection.rows(found) == [(0,)]
