"""The sheet with a recovery code, made in memory alone: the code is stored nowhere."""

from __future__ import annotations

from welapp.actions.vaults import OpenVault
from welapp.brief.compose_recovery import compose_recovery
from welapp.brief.pdf import render


def recovery_sheet(vault: OpenVault, code: str) -> bytes:
    """Make the sheet as a PDF; `code` is the groups with a space between them."""
    now = vault.around.clock()
    return render(compose_recovery(code.split(), vault.team, now.date()), now=now, shelf=vault.shelf)
