"""What lies on a drawing board, and the way back and forth through what lay there before."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.domain.answers import Photo
from welapp.domain.ink import Stroke

Sheet = tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """The ink, and a photo of a paper drawing that covers it."""

    strokes: Sheet = ()
    photo: Photo | None = None


class History:
    """Each step is all that lay there; the strokes themselves are shared, so a step is small."""

    def __init__(self) -> None:
        self._done: list[Laid] = []
        self._undone: list[Laid] = []

    def forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    def note(self, before: Laid) -> None:
        """Something new is laid; what was undone cannot come back any more."""
        self._done.append(before)
        self._undone.clear()

    def can_undo(self) -> bool:
        return bool(self._done)

    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self, present: Laid) -> Laid:
        self._undone.append(present)
        return self._done.pop()

    def redo(self, present: Laid) -> Laid:
        self._done.append(present)
        return self._undone.pop()
