"""Saves that could not be done when the kluis went on slot, held on to until it is open again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from welapp.actions.claims import TakenOverError
from welapp.domain.topic import Topic
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

Deed = Callable[["OpenVault"], Any]

OVERTAKEN = object()
_OF_THE_DEED_ITSELF = (ValueError, LookupError, TypeError)


@dataclass(slots=True)
class LastWord:
    """A save that still has to be done. `number` tells when it was asked, `since` after what it was first refused."""

    deed: Deed
    topic: Topic
    number: int
    since: str | None = None
    why: str = ""


class LastWords:
    """What is held on to; `note` and `do` are for the lane, the rest is for the event loop.

    A save that came later, of this window or another, is newer: the older one is let go, and so is one of what was
    erased since. Without that, old words would come back over new ones, and erased ones out of nothing.
    """

    def __init__(self) -> None:
        self._held: list[LastWord] = []
        self._ended: dict[Topic, int] = {}  # the number of the newest deed that was done
        self._moment = ""

    @property
    def why(self) -> str:
        return self._held[0].why if self._held else ""

    def hold(self, word: LastWord, why: str) -> None:
        word.why = why
        self._held = [one for one in self._held if not (one.topic == word.topic and one.number < word.number)]
        if not any(one.topic == word.topic for one in self._held):
            self._held.append(word)
            self._held.sort(key=lambda one: one.number)

    def take(self) -> list[LastWord]:
        waiting, self._held = self._held, []
        return waiting

    def note_done(self, vault: OpenVault | None, topic: Topic | None, number: int) -> None:
        """Something of this topic is kept, or was taken away: what was asked before it is over."""
        if topic is not None:
            self._ended[topic] = max(number, self._ended.get(topic, 0))
        if vault is not None:
            from welapp.actions import topics

            with contextlib.suppress(KnownError):  # what was just done stays done
                self._moment = topics.moment(vault)

    def note_refused(self, word: LastWord) -> None:
        if word.since is None:
            word.since = self._moment

    def do(self, word: LastWord, vault: OpenVault) -> Any:
        """Do it after all, unless something newer was asked here; return OVERTAKEN when someone else wrote it."""
        from welapp.actions import topics

        if any(number > word.number and ended.covers(word.topic) for ended, number in self._ended.items()):
            return None
        if word.since is not None and topics.is_overtaken(vault, word.topic, word.since):
            return OVERTAKEN
        return word.deed(vault)


def may_work_later(error: BaseException) -> bool:
    """Tell a disk that did not want from a deed that can never be done: only the first comes from outside."""
    cause = error.__cause__
    return isinstance(error, TakenOverError) or (cause is not None and not isinstance(cause, _OF_THE_DEED_ITSELF))
