"""Which page stands before the kluis: opening it, making the first one, or putting a reservekopie back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.ask import Ask
from ui.pages.page import Page
from ui.session import Session
from ui.theme import Look
from welapp.actions.surroundings import is_vault

if TYPE_CHECKING:
    from ui.pages.restore_supply import Supply
    from welapp.actions.vaults import OpenVault


@dataclass(frozen=True)
class Doors:
    """`put` shows a page, `enter` goes in with an open kluis and a sentence to say, '' for none.

    Pages are imported when first needed: the opening page must stand before the store and the cipher are loaded.
    """

    look: Look
    session: Session
    ask: Ask
    put: Callable[[Page], None]
    enter: Callable[[OpenVault, str], None]

    def show(self, *, computer_may: bool = False) -> None:
        if is_vault(self.session.folder):
            self._show_unlock(computer_may=computer_may)
        else:
            self._show_create()

    def _show_unlock(self, *, computer_may: bool) -> None:
        from ui.pages.unlock import UnlockPage

        page = UnlockPage(self.look, self.session, computer_may=computer_may)
        page.opened.connect(self._enter)
        page.restore_requested.connect(self._restore_own)
        self.put(page)

    def _show_create(self) -> None:
        from ui.pages.create import CreatePage

        page = CreatePage(self.look, self.session)
        page.opened.connect(self._enter)
        page.restore_requested.connect(self._find_copies)
        self.put(page)

    def _stay(self, why: str) -> None:
        """The page says itself why nothing was put back: at the door there is nothing else to leave."""

    def _enter(self, facts: OpenVault) -> None:
        self.enter(facts, "")

    def _restore_own(self, key: bytes) -> None:
        if not key:  # no key file is left here, so the copies must come with one
            self._find_copies(broken=True)
            return
        from ui.pages.restore_supply import Supply

        self._show_restore(Supply(self.session.folder, key))

    def _find_copies(self, *, broken: bool = False) -> None:
        from ui.pages.restore_door import RestoreDoorPage

        page = RestoreDoorPage(self.look, self.session, self.ask, broken=broken)
        page.back_requested.connect(self.show)
        page.supplied.connect(self._show_restore)
        self.put(page)

    def _show_restore(self, supply: Supply) -> None:
        from ui.pages.restore import RestorePage

        page = RestorePage(self.look, self.session, supply, self.ask, self.enter, self._stay)
        page.back_requested.connect(self.show)
        self.put(page)
