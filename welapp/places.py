"""Where things are: what is shipped with the program, and the user's own data folder."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs


def resources() -> Path:
    """Return the folder with forms, fonts, icons and pictures."""
    return Path(__file__).resolve().parent.parent / "resources"


def own_vault() -> Path:
    """Return where the user's kluis lives; local to this machine, it never roams through a domain."""
    return Path(PlatformDirs("welapp", appauthor=False, roaming=False).user_data_dir) / "kluis"


def own_forms(vault: Path) -> Path:
    """Return where a team puts its own question files, beside the kluis."""
    return vault / "forms"
