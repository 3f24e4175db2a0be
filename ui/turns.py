"""Long building in short pieces: one a turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_NO_MORE = object()


def in_turns(owner: QObject, pieces: Iterator[None]) -> None:
    """Do what stands before each `yield` in a turn of its own; when `owner` is gone, the rest is not done."""
    if next(pieces, _NO_MORE) is not _NO_MORE:
        QTimer.singleShot(0, owner, lambda: in_turns(owner, pieces))
