"""Keeping answers as they are made: one save at a time is asked for, and what failed is held on to and tried again."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.photos import Photos
from ui.text import tr
from ui.widgets.sheet import SavedMark
from welapp.actions import topics, visits
from welapp.domain.answers import Answer, Content, State
from welapp.domain.changes import Changes
from welapp.domain.sharing import Sharing
from welapp.errors import KnownError

SLOW_MS = 1000


@dataclass(frozen=True, slots=True)
class Draft:
    """One answer as it stands on the screen."""

    question: str
    content: Content
    state: State
    sharing: Sharing
    young: bool = False


class Keeper(QObject):
    """Hands drafts to the kluis. A draft stays here only until it is written."""

    kept = Signal(str)  # question id
    failed = Signal(str)  # the sentence for the person

    def __init__(self, desk: Desk, case_id: str, parent: QObject | None = None, ask: Ask | None = None) -> None:
        super().__init__(parent)
        self.photos = Photos(desk.session, case_id, ask or Ask(), self)
        self._desk = desk
        self._case = case_id
        self._waiting: dict[str, Draft] = {}
        self._refused: set[str] = set()

    def keep(self, draft: Draft) -> None:
        """Write this draft now, and try again whatever was refused earlier."""
        if draft.state is State.UNWRITTEN:
            others = [one.content.photo for question, one in self._waiting.items() if question != draft.question]
            self.photos.forget(but=[photo for photo in others if photo is not None])
        self._waiting[draft.question] = draft
        self._refused.discard(draft.question)
        self._write(draft)
        self.retry()

    def keep_again(self, answer: Answer, content: Content) -> None:
        """Write an answer that was there, in the words in which it was asked."""
        young = False
        with contextlib.suppress(KnownError):  # the team took this question out of its form
            asked = self._desk.forms.question(answer.question)
            young = answer.asked == asked.wording(young=True)
        self.keep(Draft(answer.question, content, answer.state, answer.sharing, young))

    def retry(self) -> None:
        for question in sorted(self._refused):
            self._write(self._waiting[question])
        self._refused.clear()

    def unsaved(self, question: str) -> Draft | None:
        """The newest words when the kluis does not have them yet."""
        return self._waiting.get(question)

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def _write(self, draft: Draft) -> None:
        case, fresh = self._case, self.photos.fresh(draft.content.photo)

        def done(_changes: Changes) -> None:
            self.photos.note_kept(draft.content.photo)
            if self._waiting.get(draft.question) is draft:
                del self._waiting[draft.question]
            self.kept.emit(draft.question)

        def sorry(error: KnownError) -> None:
            if self._waiting.get(draft.question) is draft:
                self._refused.add(draft.question)
            self.failed.emit(str(error))

        self._desk.session.run(
            self,
            lambda vault: visits.save_answer(
                vault,
                case,
                draft.question,
                draft.content,
                state=draft.state,
                sharing=draft.sharing,
                young=draft.young,
                fresh=fresh,
            ),
            done,
            sorry,
            keep=topics.answer(case, draft.question),
        )


class KeepingMark(SavedMark):
    """'Bewaard' as the keeper tells it; 'Bewaren …' only when it takes longer than a second."""

    def follow(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_if_busy)
        keeper.kept.connect(self._kept)
        keeper.failed.connect(self._failed)

    def show_kept(self, anything: bool) -> None:
        """Another answer came on the screen, which is no news; what was refused is still not kept."""
        self.tell_next()
        if self._keeper.busy:
            return
        if anything:
            self.show_kept_before()
        else:
            self.show_nothing()

    def sizeHint(self) -> QSize:
        """With room for its words from the start: nothing may move, under the hand that draws, when they come."""
        words = (tr("Bewaard"), tr("Bewaren …"))
        room = max(self.metrics("small", 500).horizontalAdvance(one) for one in words) + self.px(26)
        return super().sizeHint().expandedTo(QSize(room, 0))

    def started(self) -> None:
        if not self._slow.isActive():
            self._slow.start()

    def _say_if_busy(self) -> None:
        if self._keeper.busy:
            self.show_saving()

    def _kept(self) -> None:
        if not self._keeper.busy:
            self._slow.stop()
            self.show_saved()

    def _failed(self, error: str) -> None:
        self._slow.stop()
        self.show_refused(error)
