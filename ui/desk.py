"""What every page is given: the look, the session, the questions, and who works here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ui.session import Session
from ui.theme import Look

if TYPE_CHECKING:
    from welapp.forms.load import Forms


@dataclass(frozen=True, slots=True)
class Desk:
    """Built once after opening the kluis and handed to each page; holds nothing about a youth."""

    look: Look
    session: Session
    forms: Forms
    author: str
    team: str
    today: Callable[[], date]
