"""A kluis of every earlier version is brought to this one, with the facts that the new tables ask for."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from welapp.actions.cases import list_cases, read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import open_vault
from welapp.domain.people import Part
from welapp.store import erase, rows
from welapp.store import migrate as steps
from welapp.store.connect import connect
from welapp.store.erase import Tombstone
from welapp.store.migrations import STEPS

SAMPLE = Path(__file__).parents[1] / "samples" / "vault-1"
PASSPHRASE = "samen bouwen we een boot"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "kluis"))


@pytest.fixture
def key(sample: Path, around: Surroundings) -> bytes:
    """The sample's raw key, with its tables still of version 1."""
    with closing(open_vault(Path(shutil.copytree(sample, sample.parent / "opened")), PASSPHRASE, around)) as vault:
        return vault.key


def test_the_kept_kluis_of_format_1_opens_with_everything_in_it(sample: Path, around: Surroundings) -> None:
    with closing(open_vault(sample, PASSPHRASE, around)) as vault:
        assert vault.connection.one("PRAGMA user_version") == (len(STEPS),)
        found = list_cases(vault)
        assert [row.name for row in found][:2] == ["Bram", "Mika"]
        for row in found:
            case = read_case(vault, row.id)
            owner = case.with_part(Part.OWNER)
            assert (row.name, row.owner) == (case.youth.name, owner.name if owner else "")


def test_old_rows_know_until_when_they_are_kept(sample: Path, around: Surroundings) -> None:
    with closing(open_vault(sample, PASSPHRASE, around)) as vault:
        kept = {row.id: row.keep_until for row in list_cases(vault)}
        assert date.min not in kept.values()
        assert None not in kept.values()
        for case, until in kept.items():
            assert read_case(vault, case).keeping.until(rows.keep_months(vault.connection)) == until


def test_the_facts_of_old_rows_are_those_that_a_fresh_row_would_have(
    sample: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch, key: bytes
) -> None:
    """Also for a case whose youth heard back, with a day that was cleared, and with two present values."""
    with closing(connect(sample / "kluis.db", key)) as old:
        case = str(old.rows("SELECT id FROM case_row WHERE name = 'Mika'")[0][0])
        for number, (field, value) in enumerate([("fed_back_on", '"2026-12-09"'), ("on", '""')]):
            revision = f"fresh{number}"
            old.execute(
                "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp)"
                " VALUES (?, ?, 'meeting', ?, ?, 'Farid', 'x', 'ffff')",
                (revision, case, field, value),
            )
            old.execute(
                "INSERT INTO head (case_id, item, field, revision) VALUES (?, 'meeting', ?, ?)", (case, field, revision)
            )
    with closing(open_vault(sample, PASSPHRASE, around)) as vault:
        (row,) = [row for row in list_cases(vault) if row.id == case]
        assert row.keep_until == date(2027, 3, 9)


def test_a_copy_of_version_1_is_migrated_before_it_is_emptied(sample: Path, key: bytes) -> None:
    with closing(connect(sample / "kluis.db", key)) as old:
        assert old.one("PRAGMA user_version") == (1,)
        case = str(old.rows("SELECT id FROM case_row WHERE name = 'Mika'")[0][0])
        known = (Tombstone(case, "", "", "f" * 12),)
        assert erase.tombstones(old) == ()
        assert erase.holds(old, known)
        assert old.one("PRAGMA user_version") == (1,)
        assert erase.apply(old, known) > 0
        assert old.one("PRAGMA user_version") == (len(STEPS),)
        assert erase.tombstones(old) == known
        assert not erase.holds(old, known)


def test_a_migration_that_fails_leaves_version_1_as_it_was(
    sample: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "STEPS", (STEPS[0], (*STEPS[1], "NOT EVEN SQL")))
    with closing(connect(sample / "kluis.db", key)) as old:
        with pytest.raises(Exception, match="syntax"):
            steps.migrate(old)
        assert old.one("PRAGMA user_version") == (1,)
        assert old.one("SELECT 1 FROM sqlite_master WHERE name = 'erased'") is None
        assert old.one("SELECT count(*) FROM case_row") == (3,)
