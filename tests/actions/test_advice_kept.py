from __future__ import annotations

from standstill import PASSPHRASE

from welapp.actions.advice import is_code_advised, put_code_advice_away
from welapp.actions.vaults import OpenVault
from welapp.actions.ways_in import draft_recovery_code, keep_recovery_code


def test_a_kluis_without_a_herstelcode_is_advised_one(vault: OpenVault) -> None:
    assert is_code_advised(vault)


def test_put_away_it_is_not_advised_again(vault: OpenVault) -> None:
    put_code_advice_away(vault)
    assert not is_code_advised(vault)


def test_with_a_herstelcode_nothing_is_advised(vault: OpenVault) -> None:
    draft = draft_recovery_code(vault, PASSPHRASE)
    assert is_code_advised(vault)
    keep_recovery_code(vault, draft, draft.groups[-1])
    assert not is_code_advised(vault)
