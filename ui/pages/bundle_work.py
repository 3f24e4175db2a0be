"""What the page of a bundle does with the kluis; on the lane, where what opens a bundle is loaded when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welapp.actions.incoming import Place, Preview, TakenIn, Undone
    from welapp.actions.vaults import OpenVault

Tell = Callable[[int, int], None]


def look_into(vault: OpenVault, path: Path, words: str, tell: Tell) -> Preview | None:
    """Return what is in it; None when it asks for its six words first."""
    from welapp.actions import incoming

    if not words and incoming.asks_words(path):
        return None
    return incoming.preview(vault, path, words=words, tell=tell)


def take_in(vault: OpenVault, found: Preview, choices: Mapping[Place, str], tell: Tell) -> TakenIn:
    from welapp.actions import incoming

    return incoming.take_in(vault, found, choices, tell)


def undo(vault: OpenVault, bundle: str) -> Undone:
    from welapp.actions import incoming

    return incoming.undo_import(vault, bundle)


def colleague_of(vault: OpenVault, found: Preview) -> str:
    from welapp.actions import contacts

    return contacts.add(vault, found.sender).id
