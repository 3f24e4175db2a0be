"""The one piece of advice that welapp gives by itself: make a herstelcode, until there is one or it was put away."""

from __future__ import annotations

from welapp.actions.vaults import OpenVault
from welapp.actions.ways_in import ways_in
from welapp.store import about

_PUT_AWAY = "code_advice_put_away"


def is_code_advised(vault: OpenVault) -> bool:
    """Whether there is no herstelcode yet and nobody said that this is well."""
    return not about.get(vault.connection, _PUT_AWAY) and ways_in(vault.folder).recovery_on is None


def put_code_advice_away(vault: OpenVault) -> None:
    with vault.connection.transaction():
        about.put(vault.connection, _PUT_AWAY, "1")
