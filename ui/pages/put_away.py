"""Putting a casus away and taking it back, from wherever that is asked; what became of it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.text import mark, tr
from ui.widgets.dressed import announce
from welapp.actions.cases import archive_case
from welapp.domain.case import Case

if TYPE_CHECKING:
    from welapp.domain.changes import Changes

AWAY = mark("De casus is opgeborgen: ze staat niet in de lijst, en alles is er nog.")
BACK = mark("De casus staat weer in de lijst.")


def switch_archived(page: QWidget, session: Session, case: Case) -> None:
    away = not case.archived

    def say(_changes: Changes) -> None:
        if page.isVisible():
            announce(page, tr(AWAY if away else BACK))

    session.run(page, lambda vault: archive_case(vault, case.id, away), say)
