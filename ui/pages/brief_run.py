"""One press for many papers: made and printed or saved one after the other, and stopped between two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.pages.brief_pile import OnePaper
from ui.session import Session
from welapp.domain.changes import Changes
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.vaults import OpenVault

Put = Callable[["OpenVault", "Paper", int], Changes]
"""Lets a paper leave, on the lane: the paper, and its place in the run from 0."""


class Run(QObject):
    """Each paper is a job of its own on the lane, so that a save or the slot waits for no more than one of them."""

    went_on = Signal(int, int)  # so many have left, of so many
    ended = Signal(int, int, str)  # so many have left, of so many, and why not all: a sentence or ''

    def __init__(self, parent: QObject, session: Session, case: str) -> None:
        super().__init__(parent)
        self._session, self._case = session, case
        self._stopped = False
        self.busy = False

    def start(self, papers: Sequence[OnePaper], put: Put) -> None:
        self._stopped, self.busy = False, True
        made: list[Iterator[Paper]] = []  # begun on the lane, and gone on with there
        case, wanted = self._case, [paper.wanted for paper in papers]

        def job(vault: OpenVault, place: int) -> Changes:
            if not made:
                from welapp.actions import briefs  # the paper's libraries are only loaded for paper

                made.append(briefs.make_papers(vault, case, wanted))
            return put(vault, next(made[0]), place)

        self._step(job, 0, len(papers))

    def stop(self) -> None:
        """Let no more papers leave after the one at work."""
        self._stopped = True

    def _step(self, job: Callable[[OpenVault, int], Changes], place: int, total: int) -> None:
        def done(_changes: Changes) -> None:
            left = place + 1
            if left == total or self._stopped:
                self._end(left, total, "")
                return
            self.went_on.emit(left, total)
            self._step(job, left, total)

        def sorry(error: KnownError) -> None:
            self._end(place, total, str(error))

        self._session.run(self, lambda vault: job(vault, place), done, sorry)

    def _end(self, left: int, total: int, why: str) -> None:
        self.busy = False
        self.ended.emit(left, total, why)


def free_paths(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return where to write each in this folder, over nothing that lies there: 'uitnodiging-nr-1 (2).pdf'."""
    return [_free(folder / name) for name in names]


def _free(path: Path) -> Path:
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return tried
