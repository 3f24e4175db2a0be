"""Reading back: what would be on paper, approving it answer by answer, and closing the whole."""

from __future__ import annotations

from collections.abc import Sequence

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.answers import Answer
from welapp.domain.answers_stored import answer_seen
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.errors import KnownError
from welapp.store import cases, revisions

TWO_VERSIONS = "Van een antwoord zijn er twee versies. Kies eerst welke er blijft."


def approve_answer(vault: OpenVault, case: str, question: str, by: str) -> Changes:
    """'Ja, dit klopt': holds for the words as they stand now."""

    def write(draft: Draft, now: Case) -> None:
        answer = now.answers.get(question)
        if answer is None or answer not in now.for_paper():
            raise KnownError("Dit antwoord komt niet op papier, dus er valt niets goed te keuren.")
        if answer.conflicted:
            raise KnownError(TWO_VERSIONS)
        _approve(draft, now, answer, by)

    return change(vault, case, write)


def finish_readback(vault: OpenVault, case: str, by: str, present: Sequence[str]) -> Changes:
    """'Alles klopt zo': only when every piece is approved; notes the day and who was there."""

    def write(draft: Draft, now: Case) -> None:
        left = len(now.to_read_back())
        if left:
            pieces = "1 stukje" if left == 1 else f"{left} stukjes"
            raise KnownError(f"Nog {pieces} lezen. Daarna kun je zeggen: alles klopt zo.")
        _finish(draft, now, by, present)

    return change(vault, case, write)


def approve_all(vault: OpenVault, case: str, by: str) -> Changes:
    """Approve everything in one go, for a reading back that was done aloud or on paper."""

    def write(draft: Draft, now: Case) -> None:
        if now.will is not Will.YES:
            raise KnownError(f"Zonder een ja van {now.youth.name} is er niets om goed te keuren. Vraag het eerst.")
        if not by.strip():
            raise KnownError("Vul in wie het heeft teruggelezen.")
        if any(answer.conflicted for answer in now.for_paper()):
            raise KnownError(TWO_VERSIONS)
        for answer in now.to_read_back():
            _approve(draft, now, answer, by)
        _finish(draft, now, by, (by,))

    return change(vault, case, write)


def approved_before(vault: OpenVault, case: str, question: str) -> Answer | None:
    """Return the words that were approved earlier and changed since, None when there are none to show."""
    approval = cases.read_case(vault.connection, case).approvals.get(question)
    value = revisions.value_of(vault.connection, approval.revision) if approval else None
    return answer_seen(question, value, approval.revision) if approval and isinstance(value, dict) else None


def _approve(draft: Draft, now: Case, answer: Answer, by: str) -> None:
    if not now.is_approved(answer.question):
        value = {"revision": answer.revision, "on": draft.pen.now.date().isoformat(), "by": by}
        draft.put(cases.ANSWER + answer.question, {"approval": value})


def _finish(draft: Draft, now: Case, by: str, present: Sequence[str]) -> None:
    value = {
        "on": draft.pen.now.date().isoformat(),
        "by": by,
        "present": list(present),
        "revisions": sorted(answer.revision for answer in now.for_paper()),
    }
    draft.put(cases.READBACK, {"done": value})
