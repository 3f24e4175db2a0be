"""How the window looks and who works in this kluis; kept inside it, so that nothing of it is readable outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from welapp.actions.vaults import OpenVault
from welapp.store import about

LOCK_MINUTES, NORMAL_MINUTES = (2, 5, 10, 15), 5
SCHEMES = ("system", "light", "dark", "black_on_white", "white_on_black")
SCALES = (1.0, 1.15, 1.3, 1.6, 2.0)
FACES = ("plain", "dyslexia")
ROOMS = (1.0, 1.2, 1.4)


@dataclass(frozen=True, slots=True)
class Settings:
    """Colours, size, face and line room as one of the above; `minutes` without use, one of LOCK_MINUTES."""

    scheme: str = SCHEMES[0]
    scale: float = SCALES[0]
    minutes: int = NORMAL_MINUTES
    face: str = FACES[0]
    room: float = ROOMS[0]
    calm: bool = False


def read_settings(vault: OpenVault) -> Settings:
    """Return what was chosen; what nobody could choose is as it is normally."""
    kept = {name: about.get(vault.connection, name) for name in ("scheme", "scale", "face", "room", "calm")}
    minutes = about.get(vault.connection, "lock_minutes")
    return Settings(
        next((scheme for scheme in SCHEMES if scheme == kept["scheme"]), SCHEMES[0]),
        next((scale for scale in SCALES if f"{scale:g}" == kept["scale"]), SCALES[0]),
        next((choice for choice in LOCK_MINUTES if str(choice) == minutes), NORMAL_MINUTES),
        next((face for face in FACES if face == kept["face"]), FACES[0]),
        next((room for room in ROOMS if f"{room:g}" == kept["room"]), ROOMS[0]),
        kept["calm"] == "yes",
    )


def save_settings(vault: OpenVault, settings: Settings) -> None:
    with vault.connection.transaction():
        about.put(vault.connection, "scheme", settings.scheme)
        about.put(vault.connection, "scale", f"{settings.scale:g}")
        about.put(vault.connection, "lock_minutes", str(settings.minutes))
        about.put(vault.connection, "face", settings.face)
        about.put(vault.connection, "room", f"{settings.room:g}")
        about.put(vault.connection, "calm", "yes" if settings.calm else "no")


def change_settings(vault: OpenVault, change: Callable[[Settings], Settings]) -> None:
    """Change some of them; what someone chose elsewhere in the meantime stays."""
    save_settings(vault, change(read_settings(vault)))
