"""Making a bundle on the lane: what was chosen, how far it is, and a stop that leaves no file behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.pages.progress import Going
from ui.text import mark, tr
from welapp.domain.bundles import Scope
from welapp.domain.case import CaseRow
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.bundles import Sealed
    from welapp.actions.contacts import Contact
    from welapp.actions.vaults import OpenVault

STOPPED = mark("Gestopt. Er is geen bundel gemaakt.")


@dataclass(frozen=True, slots=True)
class Wish:
    """What goes to whom: colleagues by id, or behind six words when there are none."""

    cases: tuple[str, ...]
    to: tuple[str, ...]
    words: str
    scope: Scope
    until: date | None


def choices(vault: OpenVault) -> tuple[Sequence[CaseRow], Sequence[Contact]]:
    """Return every casus and every colleague; who may be sent to is seen from the colleague."""
    from welapp.actions import cases, contacts

    return cases.list_cases(vault), contacts.contacts(vault)


def file_name(today: date) -> str:
    """As `bundles.file_name`; that module is heavy, and this is asked on the event loop."""
    return f"bundel-{today.isoformat()}.welbundel"


def made(vault: OpenVault, wish: Wish, path: Path, going: Going) -> Sealed:
    """Make the bundle; raise KnownError when it was stopped, and then there is no file."""
    from welapp.actions import bundles

    def tell(done: int, whole: int) -> None:
        if going.is_stopped():
            raise KnownError(tr(STOPPED))
        if whole:
            going.tell(min(done / whole, 1))

    if wish.words:
        return bundles.seal_with_words(
            vault, wish.cases, wish.words, path, scope=wish.scope, until=wish.until, tell=tell
        )
    return bundles.seal_bundle(vault, wish.cases, wish.to, path, scope=wish.scope, until=wish.until, tell=tell)
