"""What the tests of bundles share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def quick_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the slow part of words; how slow it really is has a test of its own."""
    monkeypatch.setattr("welapp.exchange.words.WORK", 1)
