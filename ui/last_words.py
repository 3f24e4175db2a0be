"""Deeds that could not be done when the kluis went on slot, held on to until it is open again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from welapp.actions.claims import TakenOverError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

Deed = Callable[["OpenVault"], Any]

_OF_THE_DEED_ITSELF = (ValueError, LookupError, TypeError)


@dataclass(frozen=True, slots=True)
class LastWord:
    """A deed that still has to be done, and the sentence that says why it was not."""

    deed: Deed
    why: str


def may_work_later(error: BaseException) -> bool:
    """Tell a disk that did not want from a deed that can never be done: only the first comes from outside."""
    cause = error.__cause__
    return isinstance(error, TakenOverError) or (cause is not None and not isinstance(cause, _OF_THE_DEED_ITSELF))
