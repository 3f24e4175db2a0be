"""The ways into a kluis: a change holds at once, the old way is worthless everywhere, and nobody is locked out."""

from __future__ import annotations

import json
import logging
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from secret_service import SecretService
from standstill import PASSPHRASE

from welapp.actions import ways_in
from welapp.actions.backups import set_second_folder
from welapp.actions.surroundings import KEYS, SPARE_KEYS, Surroundings, read_keys, team_of
from welapp.actions.vaults import (
    OpenVault,
    create_vault,
    key_of,
    key_of_code,
    open_vault,
    open_with_code,
    open_with_computer,
    open_with_key,
)
from welapp.actions.ways_in import RecoveryDraft
from welapp.errors import KnownError
from welapp.vault import keychain, keyfile
from welapp.vault.keyfile import WrongPassphraseError

NEW = "stoeptegels ruiken naar zomer"
SAMPLE, SAMPLE_WORDS = Path(__file__).parents[1] / "samples" / "vault-1", "samen bouwen we een boot"
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # left by the library at a refusal


@pytest.fixture
def draft(vault: OpenVault) -> RecoveryDraft:
    return ways_in.draft_recovery_code(vault, PASSPHRASE)


@pytest.fixture
def code(vault: OpenVault, draft: RecoveryDraft) -> str:
    assert ways_in.keep_recovery_code(vault, draft, draft.groups[-1]) == ""
    return draft.code


@pytest.fixture
def remembered(vault: OpenVault, secret_service: SecretService) -> SecretService:
    secret_service.start_keyring()
    assert ways_in.remember_computer(vault, PASSPHRASE) == ""
    return secret_service


def opens_with(folder: Path, words: str) -> bool:
    try:
        key_of(folder, words)
    except WrongPassphraseError:
        return False
    return True


# --- the wachtzin


def test_a_new_wachtzin_opens_and_the_old_one_does_not(vault: OpenVault, around: Surroundings) -> None:
    assert ways_in.change_passphrase(vault, PASSPHRASE, NEW) == ""
    open_vault(vault.folder, NEW, around).close()
    with pytest.raises(WrongPassphraseError):
        open_vault(vault.folder, PASSPHRASE, around)


def test_the_old_wachtzin_opens_no_copy_of_the_key_file_either(vault: OpenVault, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    set_second_folder(vault, second)
    (place,) = second.iterdir()
    ways_in.change_passphrase(vault, PASSPHRASE, "een zin ertussen")
    assert opens_with(place, "een zin ertussen")
    ways_in.change_passphrase(vault, "een zin ertussen", NEW)
    for copy in ((vault.folder / SPARE_KEYS).parent, place):
        assert opens_with(copy, NEW)
        assert not opens_with(copy, PASSPHRASE)
        assert not opens_with(copy, "een zin ertussen")


def test_a_copy_that_stayed_behind_is_renewed_at_the_next_opening(vault: OpenVault, around: Surroundings) -> None:
    """As after a crash between writing the key file and its copy."""
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    spare = vault.folder / SPARE_KEYS
    ways_in.change_passphrase(vault, NEW, "nog een andere zin")
    old = spare.read_bytes()
    ways_in.change_passphrase(vault, "nog een andere zin", PASSPHRASE)
    spare.write_bytes(old)
    with closing(open_vault(vault.folder, PASSPHRASE, around)) as opened:
        assert opened.problems == ()
    assert not opens_with(spare.parent, "nog een andere zin")


def test_a_second_folder_that_is_away_is_told_and_comes_with_the_next_copy(vault: OpenVault, tmp_path: Path) -> None:
    from welapp.actions import backups

    second = tmp_path / "stick"
    second.mkdir()
    set_second_folder(vault, second)
    backups.note(vault, backups.make(backups.plan(vault)))
    assert not backups.has_changed(vault)
    shutil.move(second, tmp_path / "los")
    assert "tweede plek" in ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    assert backups.has_changed(vault)
    shutil.move(tmp_path / "los", second)
    backups.make(backups.plan(vault))
    (place,) = second.iterdir()
    assert not opens_with(place, PASSPHRASE)


@pytest.mark.parametrize("wrong", ["", "iets anders", PASSPHRASE + " "])
def test_only_who_knows_the_wachtzin_can_change_a_way_in(vault: OpenVault, wrong: str) -> None:
    before = (vault.folder / KEYS).read_bytes()
    with pytest.raises(WrongPassphraseError, match="niets veranderd"):
        ways_in.change_passphrase(vault, wrong, NEW)
    with pytest.raises(WrongPassphraseError):
        ways_in.draft_recovery_code(vault, wrong)
    with pytest.raises(WrongPassphraseError):
        ways_in.remember_computer(vault, wrong)
    assert (vault.folder / KEYS).read_bytes() == before


@pytest.mark.parametrize("new", ["", "x" * 20_000, PASSPHRASE])
def test_a_new_wachtzin_must_be_one_and_another(vault: OpenVault, new: str) -> None:
    before = (vault.folder / KEYS).read_bytes()
    with pytest.raises(KnownError):
        ways_in.change_passphrase(vault, PASSPHRASE, new)
    assert (vault.folder / KEYS).read_bytes() == before


def test_a_new_wachtzin_leaves_the_other_ways_in_as_they_are(
    vault: OpenVault, code: str, remembered: SecretService, around: Surroundings
) -> None:
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    open_with_code(vault.folder, code, around).close()
    open_with_computer(vault.folder, around).close()


# --- the recovery code


def test_a_code_opens_nothing_before_its_last_group_was_typed_over(
    vault: OpenVault, draft: RecoveryDraft, around: Surroundings
) -> None:
    before = (vault.folder / KEYS).read_bytes()
    with pytest.raises(KnownError, match="geen herstelcode"):
        open_with_code(vault.folder, draft.code, around)
    for typed in ("", draft.groups[0], draft.groups[-1][:-1], draft.code, "000000"):
        with pytest.raises(KnownError, match="groep 8"):
            ways_in.keep_recovery_code(vault, draft, typed)
    assert (vault.folder / KEYS).read_bytes() == before
    assert ways_in.ways_in(vault.folder).recovery_on is None


def test_a_kept_code_opens_the_kluis_and_its_day_is_known(vault: OpenVault, code: str, around: Surroundings) -> None:
    assert ways_in.ways_in(vault.folder).recovery_on == date(2026, 11, 17)
    with closing(open_with_code(vault.folder, code.replace(" ", "-"), around)) as opened:
        assert opened.key == vault.key
    assert key_of_code(vault.folder, code) == vault.key


def test_a_forgotten_wachtzin_is_replaced_with_the_code(vault: OpenVault, code: str, around: Surroundings) -> None:
    with closing(open_with_code(vault.folder, code, around)) as opened:
        assert ways_in.replace_passphrase_with_code(opened, code, NEW) == ""
    assert opens_with(vault.folder, NEW)
    assert not opens_with(vault.folder, PASSPHRASE)
    assert not opens_with((vault.folder / SPARE_KEYS).parent, PASSPHRASE)
    open_with_code(vault.folder, code, around).close()


def test_a_new_code_makes_the_old_sheet_worthless_and_only_when_it_is_kept(
    vault: OpenVault, code: str, around: Surroundings
) -> None:
    renewed = ways_in.draft_recovery_code(vault, PASSPHRASE)
    open_with_code(vault.folder, code, around).close()
    ways_in.keep_recovery_code(vault, renewed, renewed.groups[-1])
    with pytest.raises(KnownError, match="hoort niet bij deze kluis"):
        open_with_code(vault.folder, code, around)
    with pytest.raises(KnownError, match="hoort niet bij deze kluis"):
        key_of_code((vault.folder / SPARE_KEYS).parent, code)
    open_with_code(vault.folder, renewed.code, around).close()


def test_a_code_does_not_open_the_kluis_of_another_team(
    vault: OpenVault, draft: RecoveryDraft, code: str, tmp_path: Path, around: Surroundings
) -> None:
    with closing(create_vault(tmp_path / "ander", PASSPHRASE, "Zoë", "Ander team", around)) as other:
        with pytest.raises(KnownError, match="andere kluis"):
            ways_in.keep_recovery_code(other, draft, draft.groups[-1])
        own = ways_in.draft_recovery_code(other, PASSPHRASE)
        ways_in.keep_recovery_code(other, own, own.groups[-1])
        with pytest.raises(KnownError, match="hoort niet bij deze kluis"):
            open_with_code(other.folder, code, around)
        # Someone puts their own slot, of which they have the sheet, into the key file of this team.
        body = json.loads((vault.folder / KEYS).read_bytes())
        body["slots"][1] = json.loads((other.folder / KEYS).read_bytes())["slots"][1]
        body.pop("sum")
        (vault.folder / KEYS).write_bytes(json.dumps({**body, "sum": keyfile._sum(body)}).encode())
        with pytest.raises(KnownError, match="hoort niet bij deze kluis"):
            open_with_code(vault.folder, own.code, around)


def test_a_mistyped_code_is_never_tried(
    vault: OpenVault, code: str, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyfile, "expand", lambda *_: pytest.fail("it was tried"))
    bent = code[:7] + str((int(code[7]) + 1) % 10) + code[8:]
    for job in (
        lambda: open_with_code(vault.folder, bent, around),
        lambda: key_of_code(vault.folder, bent),
        lambda: ways_in.replace_passphrase_with_code(vault, bent, NEW),
        lambda: open_with_code(vault.folder, code[:-2], around),
    ):
        with pytest.raises(KnownError, match=r"Groep 2 klopt niet\. Kijk nog eens op je blad|nog niet heel"):
            job()


# --- this computer


def test_a_remembered_computer_opens(vault: OpenVault, remembered: SecretService, around: Surroundings) -> None:
    assert ways_in.ways_in(vault.folder).computer
    with closing(open_with_computer(vault.folder, around)) as opened:
        assert opened.key == vault.key


def test_what_the_keyring_holds_is_no_key_of_the_kluis(vault: OpenVault, remembered: SecretService) -> None:
    slot = read_keys(vault.folder).computer
    assert slot
    kept = keychain.fetch(slot.backend, f"{read_keys(vault.folder).vault}-{slot.id}")
    assert kept != vault.key
    assert kept.hex().encode() not in (vault.folder / KEYS).read_bytes()


@pytest.mark.parametrize("state", ["gone", "locked", "wiped", "no bus", "silent"])
def test_a_keyring_that_fails_leads_to_the_wachtzin_and_that_opens(
    vault: OpenVault,
    remembered: SecretService,
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
) -> None:
    monkeypatch.setattr(keychain, "PATIENCE", 0.5)
    {
        "gone": remembered.stop_keyring,
        "locked": remembered.lock,
        "wiped": remembered.wipe,
        "no bus": remembered.without_bus,
        "silent": remembered.hang,
    }[state]()
    before = (vault.folder / KEYS).read_bytes()
    with pytest.raises(KnownError, match="wachtzin"):
        open_with_computer(vault.folder, around)
    assert (vault.folder / KEYS).read_bytes() == before
    open_vault(vault.folder, PASSPHRASE, around).close()


def test_a_wrong_value_in_the_keyring_opens_nothing(
    vault: OpenVault, remembered: SecretService, around: Surroundings
) -> None:
    slot = read_keys(vault.folder).computer
    assert slot
    keychain.put(f"{read_keys(vault.folder).vault}-{slot.id}", bytes(32))
    with pytest.raises(KnownError, match="weet de sleutel van deze kluis niet meer"):
        open_with_computer(vault.folder, around)


def test_a_kluis_that_was_carried_to_another_computer_asks_for_the_wachtzin(
    vault: OpenVault, remembered: SecretService, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "backend_name", lambda: "WinVault")
    assert not ways_in.ways_in(vault.folder).computer
    with pytest.raises(KnownError, match="ander soort computer"):
        open_with_computer(vault.folder, around)


def test_a_forgotten_computer_opens_nothing_and_keeps_nothing(
    vault: OpenVault, remembered: SecretService, around: Surroundings
) -> None:
    keys = read_keys(vault.folder)
    assert keys.computer
    old = (vault.folder / KEYS).read_bytes()
    assert ways_in.forget_computer(vault) == ""
    assert not ways_in.ways_in(vault.folder).computer
    with pytest.raises(KnownError, match="onthoudt de kluis niet"):
        open_with_computer(vault.folder, around)
    # Also who kept an old key file has nothing, since the keyring's half is gone.
    (vault.folder / KEYS).write_bytes(old)
    with pytest.raises(KnownError, match="niets meer voor deze kluis"):
        open_with_computer(vault.folder, around)


def test_a_computer_is_forgotten_also_when_its_keyring_is_gone(
    vault: OpenVault, remembered: SecretService, around: Surroundings
) -> None:
    remembered.close()
    assert "opent de kluis niet meer" in ways_in.forget_computer(vault)
    assert read_keys(vault.folder).computer is None
    assert read_keys((vault.folder / SPARE_KEYS).parent).computer is None
    assert ways_in.forget_computer(vault) == ""


def test_remembering_again_leaves_one_entry(vault: OpenVault, remembered: SecretService, around: Surroundings) -> None:
    import secretstorage

    ways_in.remember_computer(vault, PASSPHRASE)
    with closing(secretstorage.dbus_init()) as bus:
        assert len(list(secretstorage.Collection(bus).get_all_items())) == 1
    open_with_computer(vault.folder, around).close()


def test_a_computer_that_cannot_remember_changes_nothing(vault: OpenVault, secret_service: SecretService) -> None:
    before = (vault.folder / KEYS).read_bytes()
    said = ways_in.can_remember()
    assert "onthouden" in said
    with pytest.raises(KnownError) as refused:
        ways_in.remember_computer(vault, PASSPHRASE)
    assert str(refused.value) == said
    assert (vault.folder / KEYS).read_bytes() == before


def test_a_key_file_that_cannot_be_written_leaves_nothing_in_the_keyring(
    vault: OpenVault, secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    import secretstorage

    secret_service.start_keyring()

    def full(*_: object) -> None:
        raise KnownError("De schijf is vol.")

    monkeypatch.setattr(ways_in, "rewrite", full)
    with pytest.raises(KnownError, match="vol"):
        ways_in.remember_computer(vault, PASSPHRASE)
    with closing(secretstorage.dbus_init()) as bus:
        assert list(secretstorage.Collection(bus).get_all_items()) == []


# --- what holds for all


def test_the_raw_key_opens_its_own_kluis_alone(vault: OpenVault, tmp_path: Path, around: Surroundings) -> None:
    open_with_key(vault.folder, vault.key, around).close()
    with pytest.raises(KnownError):
        open_with_key(vault.folder, bytes(32), around)


def test_a_kluis_of_the_first_format_opens_and_learns_the_new_ways_in(tmp_path: Path) -> None:
    folder = shutil.copytree(SAMPLE, tmp_path / "kluis")
    before = (folder / KEYS).read_bytes()
    with closing(open_vault(folder, SAMPLE_WORDS, Surroundings())) as vault:
        assert (folder / KEYS).read_bytes() == before  # opening alone changes nothing
        draft = ways_in.draft_recovery_code(vault, SAMPLE_WORDS)
        ways_in.keep_recovery_code(vault, draft, draft.groups[-1])
    assert json.loads((folder / KEYS).read_bytes())["version"] == 2
    assert key_of(folder, SAMPLE_WORDS) == key_of_code(folder, draft.code)
    assert team_of(folder) == "WEL-team Veenkolk"


def test_no_secret_is_in_what_a_bug_report_or_a_log_could_show(
    vault: OpenVault, draft: RecoveryDraft, remembered: SecretService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ways_in.keep_recovery_code(vault, draft, draft.groups[-1])
    open_with_computer(vault.folder, vault.around).close()
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    ways_in.forget_computer(vault)
    shown = f"{draft!r} {draft} {vault!r} {read_keys(vault.folder)!r} {caplog.text}"
    for secret in (draft.code, draft.groups[3], draft.secret.hex(), vault.key.hex(), PASSPHRASE, NEW, str(vault.key)):
        assert secret not in shown
