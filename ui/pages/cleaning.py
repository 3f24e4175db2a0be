"""Taking what was erased out of the backups too: on the second thread, and noted whoever is still looking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from ui.session import Session, Sorry
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.backups import Cleaned, Plan
    from welapp.actions.vaults import OpenVault


def clean_copies(session: Session, owner: QObject, done: Callable[[Cleaned], None], sorry: Sorry) -> None:
    """Clean every copy within reach and note it in the register, also when `owner` is gone meanwhile.

    What a slot or the end of the program interrupts is done at the next backup.
    """

    def start(plan: Plan) -> None:
        session.beside(session, lambda: _clean(plan, session.stopping.is_set), note, refused)

    def note(cleaned: Cleaned) -> None:
        session.run(session, lambda vault: _note(vault, cleaned), lambda _: tell(cleaned), refused)

    def tell(cleaned: Cleaned) -> None:
        if shiboken6.isValid(owner):
            done(cleaned)

    def refused(error: KnownError) -> None:
        if shiboken6.isValid(owner):
            sorry(error)
        else:
            session.said.emit(str(error))

    session.run(session, _plan, start, refused)


def _plan(vault: OpenVault) -> Plan:
    from welapp.actions import backups

    return backups.plan(vault)


def _clean(plan: Plan, stop: Callable[[], bool]) -> Cleaned:
    from welapp.actions import backups

    return backups.clean(plan, stop=stop)


def _note(vault: OpenVault, cleaned: Cleaned) -> None:
    from welapp.actions import erasing

    erasing.note_cleaned(vault, cleaned)
