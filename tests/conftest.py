"""What the tests below the window share: a cheap lock, a clock that stands still, and a kluis with one case."""

from __future__ import annotations

import os

os.environ["PYSIDE6_OPTION_LAZY"] = "0"  # as in `ui`; here too, for the plugin loads PySide before any test does
os.environ["SPEECHD_ADDRESS"] = "inet_socket"  # what this computer can say changes no test: see `engines_here`

import functools
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from offline import reached_out as reached_out  # holds for every test
from secret_service import secret_service as secret_service  # a fixture, for whoever asks for it by name
from standstill import CHEAP, PASSPHRASE, StillClock
from terminal import Door

from welapp.actions import vaults
from welapp.actions.cases import add_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.cli import entry
from welapp.domain.youth import HIJ, Age
from welapp.errors import KnownError
from welapp.forms.load import Forms, load_forms
from welapp.vault import keyfile
from welapp.vault.kdf import Cost


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def around(clock: StillClock) -> Surroundings:
    return Surroundings(clock=clock, cost=CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kluis"


@pytest.fixture
def quick_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the slow part of opening, for tests about what is inside."""

    def derive(passphrase: str, salt: bytes, _: Cost) -> bytes:
        return hashlib.sha256(salt + passphrase.encode("utf-8", "surrogatepass")).digest()

    monkeypatch.setattr(keyfile, "derive", derive)


@pytest.fixture
def quick_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the shipped forms once for all tests, unless a kluis has forms of its own."""

    def load(
        shipped: Path, own: Path | None, kept: Mapping[str, str] | None = None
    ) -> tuple[Forms, tuple[KnownError, ...]]:
        return load_forms(shipped, own, kept) if kept or (own and own.is_dir()) else _shipped(shipped)

    monkeypatch.setattr(vaults, "load_forms", load)


@cache
def _shipped(folder: Path) -> tuple[Forms, tuple[KnownError, ...]]:
    return load_forms(folder, None)


@pytest.fixture
def vault(quick_lock: None, quick_forms: None, folder: Path, around: Surroundings) -> Iterator[OpenVault]:
    """An open kluis of Marloes, without cases."""
    with closing(create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", around)) as made:
        yield made


@pytest.fixture
def mika(vault: OpenVault) -> str:
    """The id of a fresh case in `vault`."""
    return add_case(vault, "Mika", HIJ, Age.FROM_12)


@pytest.fixture
def reopened(folder: Path, around: Surroundings) -> Iterator[Callable[[], OpenVault]]:
    """Open the same kluis over another connection."""
    opened: list[OpenVault] = []

    def reopen() -> OpenVault:
        opened.append(open_vault(folder, PASSPHRASE, around))
        return opened[-1]

    yield reopen
    for one in opened:
        one.close()


@pytest.fixture
def dumped() -> Callable[[OpenVault], list[str]]:
    """Return every cell of every table of a kluis, those of the search index too, as text."""

    def dump(vault: OpenVault) -> list[str]:
        cells: list[str] = []
        for (table,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for row in vault.connection.rows(f'SELECT * FROM "{table}"'):
                cells += [
                    cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
                    for cell in row
                    if cell is not None
                ]
        return cells

    return dump


@pytest.fixture
def door(
    quick_lock: None,
    quick_forms: None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Door:
    monkeypatch.setattr(entry, "Surroundings", functools.partial(Surroundings, cost=CHEAP))
    made = Door(tmp_path, capsys)
    made.ok("new")
    return made


@pytest.fixture
def real_door(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Door:
    monkeypatch.setattr(entry, "Surroundings", functools.partial(Surroundings, cost=CHEAP))
    made = Door(tmp_path, capsys)
    made.ok("new")
    return made


@pytest.fixture
def case(door: Door) -> str:
    return door.ok("add", "Mika", "--pronouns", "zij", "--age", "12-15").strip()
