"""The second thread: long work one after the other, and none of it may keep the program from ending."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

Job = Callable[[], None]


class Beside:
    """A daemon thread, started at the first job: a folder on a network that never answers must not hold the end up."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._started = False

    def submit(self, job: Job) -> None:
        if not self._started:
            self._started = True
            self._thread.start()
        self._jobs.put(job)

    def end(self, seconds: float) -> bool:
        """Let it end after what was asked; tell whether it did so in time. May be called again."""
        if not self._started:
            return True
        self._jobs.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
