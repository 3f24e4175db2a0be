"""What a screen reader is told by the program itself, without anyone going there: for the tests of what is heard."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import dressed


class Announced:
    """The sentences in their order; one that comes from a widget that nobody sees fails the test."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        teller = event.object()
        assert isinstance(teller, QWidget)
        assert teller.isVisible(), f"{event.message()!r} comes from a {type(teller).__name__} out of sight"
        self.heard.append(event.message())
        QAccessible.updateAccessibility(event)

    def take(self) -> list[str]:
        """Return what was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announced:
    made = Announced()
    monkeypatch.setattr(dressed, "QAccessible", SimpleNamespace(updateAccessibility=made.hear))
    return made
