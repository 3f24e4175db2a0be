"""How the window looks and who works in this kluis; kept inside it, so that nothing of it is readable outside."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.actions.vaults import OpenVault
from welapp.store import about


@dataclass(frozen=True, slots=True)
class Settings:
    """`scheme` is system, light or dark; `scale` is 1, 1.15 or 1.3."""

    scheme: str = "system"
    scale: float = 1.0


def read_settings(vault: OpenVault) -> Settings:
    scheme = about.get(vault.connection, "scheme")
    scale = about.get(vault.connection, "scale")
    known = ("system", "light", "dark")
    return Settings(scheme if scheme in known else "system", float(scale) if scale in ("1.15", "1.3") else 1.0)


def save_settings(vault: OpenVault, settings: Settings) -> None:
    with vault.connection.transaction():
        about.put(vault.connection, "scheme", settings.scheme)
        about.put(vault.connection, "scale", f"{settings.scale:g}")
