"""What every page is given: the look, the session, the questions, and who works here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ui.session import Session
from ui.theme import Look

if TYPE_CHECKING:
    from welapp.forms.load import Forms


def _nobody_waits(_minutes: float) -> None:
    """A page on its own stands in no window that goes on slot."""


def _nobody_else_asks(_forms: Forms) -> None:
    """A page on its own has no other pages beside it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Built once after opening the kluis and handed to each page; holds nothing about a youth.

    `levels` is which route and words were chosen for a casus, short and young: as nameless as a Stand, so that a visit
    goes on in them after the kluis was on slot.
    `wait_minutes` sets after how long without use the kluis goes on slot. `take_forms` hands changed questions to the
    pages that are opened from then on.
    """

    look: Look
    session: Session
    forms: Forms
    author: str
    team: str
    today: Callable[[], date]
    wait_minutes: Callable[[float], None] = _nobody_waits
    take_forms: Callable[[Forms], None] = _nobody_else_asks
    levels: dict[str, tuple[bool, bool]] = field(default_factory=dict)
