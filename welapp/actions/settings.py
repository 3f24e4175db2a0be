"""How the window looks and who works in this kluis; kept inside it, so that nothing of it is readable outside."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.actions.vaults import OpenVault
from welapp.store import about

LOCK_MINUTES, NORMAL_MINUTES = (2, 5, 10, 15), 5


@dataclass(frozen=True, slots=True)
class Settings:
    """`scheme` is system, light or dark; `scale` is 1, 1.15 or 1.3; `minutes` without use, one of LOCK_MINUTES."""

    scheme: str = "system"
    scale: float = 1.0
    minutes: int = NORMAL_MINUTES


def read_settings(vault: OpenVault) -> Settings:
    scheme = about.get(vault.connection, "scheme")
    scale = about.get(vault.connection, "scale")
    minutes = about.get(vault.connection, "lock_minutes")
    return Settings(
        scheme if scheme in ("system", "light", "dark") else "system",
        float(scale) if scale in ("1.15", "1.3") else 1.0,
        int(minutes) if minutes in map(str, LOCK_MINUTES) else NORMAL_MINUTES,
    )


def save_settings(vault: OpenVault, settings: Settings) -> None:
    with vault.connection.transaction():
        about.put(vault.connection, "scheme", settings.scheme)
        about.put(vault.connection, "scale", f"{settings.scale:g}")
        about.put(vault.connection, "lock_minutes", str(settings.minutes))
