"""A computer on which a double-click can be put on and taken back, without one."""

from __future__ import annotations

from ui.associations import Opener, Who
from welapp.errors import KnownError


class AnyComputer:
    """Starts with `before`; `refusal` is what it says to every change."""

    def __init__(self, before: Opener = Opener(Who.NOBODY), refusal: str = "") -> None:  # noqa: B008 - frozen
        self.before = self.now = before
        self.refusal = refusal
        self.done: list[str] = []

    def opener(self) -> Opener:
        return self.now

    def associate(self) -> None:
        self._change("associate", Opener(Who.HERE))

    def take_back(self) -> None:
        self._change("take back", self.before)

    def _change(self, what: str, now: Opener) -> None:
        self.done.append(what)
        if self.refusal:
            raise KnownError(self.refusal)
        self.now = now
