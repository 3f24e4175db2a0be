"""What the page of a bundle does with the kluis; on the lane, where what opens a bundle is loaded when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.pages.bundle_rows import Entry, entries
from welapp.domain.bundles import Trust

if TYPE_CHECKING:
    from welapp.actions.incoming import Place, Preview, TakenIn
    from welapp.actions.turning_back import Undone
    from welapp.actions.vaults import OpenVault

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in a bundle, as the page shows it; the digits take a tenth of a second by themselves."""

    preview: Preview
    entries: Sequence[Entry]
    number: str


def look_into(vault: OpenVault, path: Path, words: str, tell: Tell) -> Looked | None:
    """Return what is in it; None when it asks for its six words first."""
    from welapp.actions import incoming

    if not words and incoming.asks_words(path):
        return None
    found = incoming.preview(vault, path, words=words, tell=tell)
    known = found.contact if found.trust is Trust.VERIFIED else None
    return Looked(found, entries(found), known.number if known is not None else "")


def take_in(vault: OpenVault, found: Preview, choices: Mapping[Place, str], tell: Tell) -> TakenIn:
    from welapp.actions import incoming

    return incoming.take_in(vault, found, choices, tell)


def undo(vault: OpenVault, bundle: str) -> Undone:
    from welapp.actions import turning_back

    return turning_back.undo_import(vault, bundle)


def colleague_of(vault: OpenVault, found: Preview) -> str:
    from welapp.actions import contacts

    return contacts.add(vault, found.sender).id
