"""A kluis on disk: made whole or not at all, opened by its wachtzin alone, and unreadable without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from welapp.actions import vaults
from welapp.actions.cases import add_case, find_cases, list_cases
from welapp.actions.people import add_person
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings, is_vault, team_of
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.domain.people import Person
from welapp.domain.youth import JUST_NAME
from welapp.errors import KnownError
from welapp.store.connect import DAMAGED
from welapp.vault import keyfile
from welapp.vault.keyfile import WrongPassphraseError

WORDS = "vier koeien dansen op een boot"

Made = Callable[..., Path]


@pytest.fixture
def made(quick_lock: None, folder: Path, around: Surroundings) -> Path:
    """A kluis with one case that is on slot."""
    with closing(create_vault(folder, WORDS, "Marloes", "Team", around)) as vault:
        add_case(vault, "Mika", JUST_NAME, None)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_new_kluis_is_two_files_and_opens(made: Path, around: Surroundings) -> None:
    assert names(made) == [DATABASE, KEYS]
    assert is_vault(made)
    assert team_of(made) == "Team"
    with closing(open_vault(made, WORDS, around)) as vault:
        assert [row.name for row in list_cases(vault)] == ["Mika"]
        assert vault.author == "Marloes"


def test_nobody_else_on_this_computer_may_read_the_key_file(made: Path) -> None:
    if os.name == "posix":
        assert (made / KEYS).stat().st_mode & 0o077 == 0
        assert (made / DATABASE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("guess", ["", " ", WORDS.upper(), WORDS + "\n", "🦊", "x" * 100_000, "\x00", "\ud800"])
def test_a_wrong_wachtzin_changes_nothing(made: Path, around: Surroundings, guess: str) -> None:
    before = contents(made)
    with pytest.raises(WrongPassphraseError, match="niet de goede wachtzin"):
        open_vault(made, guess, around)
    assert contents(made) == before


@pytest.mark.parametrize(
    "words",
    [
        "é" * 20,
        "a" * 1000,
        "zin " * 2000,
        "🦊👨‍👩‍👧🏽",
        "tab\tnul\x00bel\x07",
        "قارب مع جدي",
        "  spaties  ",
        "\ud800x",
        "x",
    ],
    ids=range(9),
)
def test_any_wachtzin_opens_what_it_closed(folder: Path, around: Surroundings, words: str) -> None:
    create_vault(folder, words, "", "", around).close()
    open_vault(folder, words, around).close()
    with pytest.raises(WrongPassphraseError):
        open_vault(folder, words + "?", around)


def test_an_accent_typed_in_two_ways_is_one_wachtzin(folder: Path, around: Surroundings) -> None:
    create_vault(folder, unicodedata.normalize("NFC", "één café"), "", "", around).close()
    open_vault(folder, unicodedata.normalize("NFD", "één café"), around).close()


def test_words_that_only_look_alike_are_another_wachtzin(folder: Path, around: Surroundings) -> None:
    create_vault(folder, "ﬁjn", "", "", around).close()
    with pytest.raises(WrongPassphraseError):
        open_vault(folder, "fijn", around)


def _read_everything(folder: Path, around: Surroundings) -> None:
    with closing(open_vault(folder, WORDS, around)) as vault:
        for (table,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
            vault.connection.rows(f'SELECT * FROM "{table}"')
        # A page that no table reads, such as an index or free space: only the integrity check meets it.
        if vault.connection.rows("PRAGMA cipher_integrity_check"):
            raise KnownError(DAMAGED)


@pytest.mark.parametrize("part", range(8))
def test_a_damaged_database_is_not_called_a_wrong_wachtzin(made: Path, around: Surroundings, part: int) -> None:
    path = made / DATABASE
    data = bytearray(path.read_bytes())
    data[min(len(data) - 1, len(data) * part // 7)] ^= 0x40
    path.write_bytes(data)
    with pytest.raises(KnownError, match=r"kluis\.db is beschadigd"):
        _read_everything(made, around)


@pytest.mark.parametrize("length", [0, 1, 100, 4096, 4097, 20_000])
def test_a_cut_off_database_is_called_damaged_and_left_as_it_is(made: Path, around: Surroundings, length: int) -> None:
    path = made / DATABASE
    path.write_bytes(path.read_bytes()[:length])
    before = contents(made)
    with pytest.raises(KnownError, match=r"kluis\.db is beschadigd"):
        open_vault(made, WORDS, around)
    assert contents(made)[DATABASE] == before[DATABASE]
    assert contents(made)[KEYS] == before[KEYS]


def test_the_database_of_another_kluis_is_refused(made: Path, tmp_path: Path, around: Surroundings) -> None:
    create_vault(tmp_path / "other", WORDS, "", "", around).close()
    (tmp_path / "other" / DATABASE).replace(made / DATABASE)
    with pytest.raises(KnownError, match=r"kluis\.db is beschadigd"):
        open_vault(made, WORDS, around)


def test_a_plain_sqlite_file_is_refused(made: Path, around: Surroundings) -> None:
    import sqlite3

    (made / DATABASE).unlink()
    plain = sqlite3.connect(made / DATABASE)
    plain.execute("CREATE TABLE about (key, value)")
    plain.close()
    with pytest.raises(KnownError, match=r"kluis\.db is beschadigd"):
        open_vault(made, WORDS, around)


def test_a_missing_database_is_said_and_not_made_anew(made: Path, around: Surroundings) -> None:
    (made / DATABASE).unlink()
    with pytest.raises(KnownError, match=r"ontbreekt kluis\.db"):
        open_vault(made, WORDS, around)
    assert names(made) == [KEYS]


def test_a_kluis_of_a_newer_version_is_refused_by_name_and_untouched(made: Path, around: Surroundings) -> None:
    with closing(open_vault(made, WORDS, around)) as vault:
        vault.connection.execute("PRAGMA user_version = 99")
    before = contents(made)
    with pytest.raises(KnownError, match="nieuwere versie van welapp"):
        open_vault(made, WORDS, around)
    assert contents(made) == before


def test_newer_keys_are_refused_by_name_and_untouched(made: Path, around: Surroundings) -> None:
    body = {**json.loads((made / KEYS).read_bytes()), "version": 3}
    body.pop("sum")
    (made / KEYS).write_text(json.dumps({**body, "sum": keyfile._sum(body)}), encoding="utf-8")
    before = contents(made)
    with pytest.raises(KnownError, match="nieuwere versie van welapp"):
        open_vault(made, WORDS, around)
    assert contents(made) == before


def test_a_folder_that_is_no_kluis_is_named(tmp_path: Path, around: Surroundings) -> None:
    (tmp_path / "brief.txt").write_text("hoi", encoding="utf-8")
    with pytest.raises(KnownError, match="staat geen kluis"):
        open_vault(tmp_path, WORDS, around)
    assert names(tmp_path) == ["brief.txt"]


@pytest.mark.parametrize("inside", ["bestand", "bestand/kluis", "weg/kluis", "n\0ul", "x" * 300])
def test_a_path_that_cannot_be_a_kluis_gives_one_sentence(tmp_path: Path, around: Surroundings, inside: str) -> None:
    (tmp_path / "bestand").write_text("hoi", encoding="utf-8")
    with pytest.raises(KnownError):
        open_vault(tmp_path / inside, WORDS, around)
    assert names(tmp_path) == ["bestand"]


@pytest.mark.parametrize("inside", ["bestand", "bestand/kluis", "n\0ul", "x" * 300])
def test_a_path_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path, around: Surroundings, inside: str) -> None:
    (tmp_path / "bestand").write_text("hoi", encoding="utf-8")
    with pytest.raises(KnownError):
        create_vault(tmp_path / inside, WORDS, "", "", around)
    assert names(tmp_path) == ["bestand"]


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which even root may not write")
def test_a_folder_without_write_permission_gives_one_sentence(around: Surroundings) -> None:
    with pytest.raises(KnownError):
        create_vault(Path("/proc/self/kluis"), WORDS, "", "", around)


def test_a_kluis_is_never_written_over_another(made: Path, around: Surroundings) -> None:
    before = contents(made)
    with pytest.raises(KnownError, match="staat al een kluis"):
        create_vault(made, "another sentence", "", "", around)
    assert contents(made) == before


@pytest.mark.parametrize("passphrase", ["", "x" * 20_000])
def test_a_refused_wachtzin_leaves_nothing_behind(tmp_path: Path, around: Surroundings, passphrase: str) -> None:
    with pytest.raises(KnownError):
        create_vault(tmp_path / "diep" / "kluis", passphrase, "", "", around)
    assert names(tmp_path) == []


@pytest.mark.parametrize("author", ["\ud800 Marloes", "🦊", "Mar\0loes", "<b>M</b>", "مريم"])
def test_any_name_can_own_a_kluis(folder: Path, around: Surroundings, author: str) -> None:
    with closing(create_vault(folder, WORDS, author, author, around)) as vault:
        case = add_case(vault, "Mika", JUST_NAME, None)
        assert case
    open_vault(folder, WORDS, around).close()


def test_the_key_file_comes_last_and_without_it_nothing_stays(
    tmp_path: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kluis").mkdir()
    seen: list[list[str]] = []

    def full(path: Path, data: bytes) -> None:
        seen.append(names(path.parent))
        raise KnownError("De schijf is vol.")

    monkeypatch.setattr(vaults, "write_atomically", full)
    with pytest.raises(KnownError, match="vol"):
        create_vault(tmp_path / "kluis", WORDS, "", "", around)
    assert DATABASE in seen[0]
    assert KEYS not in seen[0]
    assert names(tmp_path / "kluis") == []


FULL_DISK = """
import resource, sys
from pathlib import Path
from welapp.actions import cases, vaults, visits
from welapp.domain.answers import Content
from welapp.domain.youth import JUST_NAME
from welapp.errors import KnownError
from welapp.vault.kdf import Cost

around = vaults.Surroundings(cost=Cost(65536, 1, 1))
folder, what = Path(sys.argv[1]), sys.argv[2]
if what == "save":
    vault = vaults.open_vault(folder, "zin", around)
    case = cases.list_cases(vault)[0].id
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    if what == "new":
        vaults.create_vault(folder, "zin", "", "", around)
    else:
        visits.save_answer(vault, case, "trots", Content(text="nieuw " * 20_000))
except KnownError as error:
    print(error)
    sys.exit(2)
"""


def on_a_full_disk(folder: Path, what: str, room: int) -> str:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(folder), what, str(room)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("room", [0, 300, 4096, 30_000])
def test_a_full_disk_leaves_no_half_kluis(tmp_path: Path, room: int) -> None:
    said = on_a_full_disk(tmp_path / "kluis", "new", room)
    assert "schijf" in said
    assert "\n" not in said
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_keeps_what_was_saved_before(folder: Path, around: Surroundings) -> None:
    with closing(create_vault(folder, "zin", "", "", around)) as vault:
        case = add_case(vault, "Mika", JUST_NAME, None)
        save_answer(vault, case, "trots", Content(text="oud"))
    said = on_a_full_disk(folder, "save", (folder / DATABASE).stat().st_size)
    assert "schijf" in said
    with closing(open_vault(folder, "zin", around)) as vault:
        assert list_cases(vault)
        from welapp.actions.cases import read_case

        assert read_case(vault, case).answers["trots"].content.text == "oud"


def readable_in(folder: Path, secrets: list[str]) -> list[tuple[str, str]]:
    return [
        (name, secret)
        for name, data in contents(folder).items()
        for secret in secrets
        if any(secret.lower().encode(code) in data.lower() for code in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def test_nothing_that_was_typed_can_be_read_from_the_files(vault: OpenVault, folder: Path) -> None:
    secrets = ["kwalsterbeer", "zonnebloemvis", "tuimelaap", "Marloes", "vier koeien", "boterbloemkade"]
    case = add_case(vault, "Kwalsterbeer", JUST_NAME, None)
    add_person(vault, case, Person("", "Zonnebloemvis", phone="boterbloemkade"))
    for number in range(40):
        save_answer(vault, case, "trots", Content(text=f"tuimelaap {number} " * 200))
    find_cases(vault, "tuimel")
    assert any(name.endswith("-wal") and data for name, data in contents(folder).items()), "no log to look in"
    assert readable_in(folder, secrets) == []
    vault.close()
    assert readable_in(folder, secrets) == []
    assert names(folder) == [DATABASE, KEYS]


def test_the_search_for_readable_words_can_find_them(folder: Path) -> None:
    folder.mkdir()
    (folder / "x").write_bytes("Tuimelaap".encode("utf-16-le"))
    assert readable_in(folder, ["tuimelaap"]) == [("x", "tuimelaap")]


def test_a_kluis_that_lost_its_key_file_is_not_taken_for_no_kluis(made: Path, around: Surroundings) -> None:
    (made / KEYS).unlink()
    assert is_vault(made)
    with pytest.raises(KnownError, match=r"ontbreekt kluis\.keys"):
        open_vault(made, "x", around)


def test_a_kluis_that_cannot_be_made_leaves_no_folder_behind(tmp_path: Path, around: Surroundings) -> None:
    folder = tmp_path / "nieuw"
    with pytest.raises(KnownError):
        create_vault(folder, "x" * 20_000, "Marloes", "Team", around)
    assert not folder.exists()
