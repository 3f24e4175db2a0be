"""Letting go: erasing a case or one answer everywhere, and the report and register of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from welapp.actions import backups, bundle_register
from welapp.actions.backup_files import BackupCopy, copies
from welapp.actions.backups import CaughtUp, Cleaned, Made
from welapp.actions.files import write_atomically
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import erase_words
from welapp.actions.writing import Draft, change
from welapp.domain.answers import Content, State
from welapp.domain.bundles import BundleLine, Way
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.erasure import Cleaning, Counts, Erased, counts_of, erased_data, erased_from
from welapp.domain.ids import new_id
from welapp.domain.papers import IssuedPaper
from welapp.errors import KnownError
from welapp.store import cases, erase, revisions
from welapp.store import erasures as lines


@dataclass(frozen=True, slots=True)
class Going:
    """What an erasure would take away, and what is already out of reach."""

    case: Case
    counts: Counts
    papers: tuple[IssuedPaper, ...]
    bundles: tuple[BundleLine, ...]  # that went out with it
    folder: Path
    second: Path | None

    @property
    def copies(self) -> tuple[BackupCopy, ...]:
        """The backups made since the case began, newest first. Looks on a drive that may be slow: beside the lane."""
        return tuple(copy for copy in copies(self.folder, self.second) if copy.made_at.date() >= self.case.created_on)


def what_goes(vault: OpenVault, case: str) -> Going:
    """Look before anything is erased."""
    now = cases.read_case(vault.connection, case)
    return Going(
        now, _counts(vault, now), now.papers, _bundles(vault, case), vault.folder, backups.second_folder(vault)
    )


def erase_case(vault: OpenVault, case: str) -> Erased:
    """Erase a case from the kluis for good; the copies are cleaned apart, see `backups.clean`.

    What comes back is the only thing that still knows the name: make the report from it.
    """
    pen = vault.pen()
    with vault.connection.transaction():
        now = cases.read_case(vault.connection, case)
        counts = _counts(vault, now)
        erase.erase_case(vault.connection, pen, case)
        erased = Erased(
            new_id(pen.chance),
            case,
            pen.now.date(),
            True,
            now.created_on,
            _stamp(vault, case),
            counts,
            now.papers,
            name=now.youth.name,
            bundles=_bundles(vault, case),
        )
        lines.put(vault.connection, erased.id, case, erased.on, erased_data(erased))
    vault.done.append(Changes(erased=((case, "", ""),)))
    erase.put_away(vault.connection)
    return erased


def note_erased_elsewhere(vault: OpenVault, stone: erase.Tombstone) -> None:
    """Write in the register that a case goes away since a colleague erased it; before that, in its transaction."""
    now = cases.read_case(vault.connection, stone.case)
    day = vault.around.clock().date()
    erased = Erased(
        new_id(vault.around.chance),
        stone.case,
        day,
        True,
        now.created_on,
        stone.stamp,
        _counts(vault, now),
        now.papers,
        bundles=_bundles(vault, stone.case),
    )
    lines.put(vault.connection, erased.id, stone.case, day, erased_data(erased))


def erase_answer(vault: OpenVault, case: str, question: str) -> Changes:
    """Erase one answer with its earlier versions and its approval, as if it was never given."""

    def write(draft: Draft, now: Case) -> None:
        before = now.answers.get(question)
        older = [head for head in revisions.older(vault.connection, case) if head.item == cases.ANSWER + question]
        if before is None and not older:
            raise KnownError("Dit antwoord is er niet meer. Er was niets te wissen.")
        content = before.content if before else Content()
        counts = Counts(
            int(before is not None),
            int(bool(content.strokes)),
            int(content.photo is not None),
            int(now.is_approved(question)),
            older=len(older),
        )
        erase_words(draft, question, pronouns=_sets_pronouns(vault, question))
        stamp, day = _stamp(vault, case), draft.pen.now.date()
        erased = Erased(
            new_id(draft.pen.chance),
            case,
            day,
            False,
            now.created_on,
            stamp,
            counts,
            now.papers,
            bundles=_bundles(vault, case),
        )
        lines.put(vault.connection, erased.id, case, erased.on, erased_data(erased))

    changes = change(vault, case, write)
    erase.put_away(vault.connection)
    return changes


def erasable(vault: OpenVault, case: str) -> tuple[str, ...]:
    """Return the questions of which something can be erased: also an answer that was taken away but is still kept."""
    kept = [head.item for head in revisions.older(vault.connection, case) if head.item.startswith(cases.ANSWER)]
    older = [item.removeprefix(cases.ANSWER) for item in kept]
    answers = cases.read_case(vault.connection, case).answers
    held = [question for question, answer in answers.items() if answer.state is not State.UNWRITTEN]
    return tuple(dict.fromkeys([*held, *older]))


def note_cleaned(vault: OpenVault, cleaned: Cleaned) -> None:
    """Write in the register what became of the copies: one cleaning serves every erasure before it."""
    with vault.connection.transaction():
        for erased in erasures(vault):
            done_before = erased.cleaning is not None and not erased.cleaning.unreachable
            if done_before or erased.stamp > cleaned.upto.get(erased.case, ""):  # or it began before this was erased
                continue
            done = _cleaning(cleaned)
            if erased.cleaning:
                before = erased.cleaning
                done = replace(done, rewritten=before.rewritten + done.rewritten, removed=before.removed + done.removed)
            noted = replace(erased, cleaning=done)
            lines.put(vault.connection, noted.id, noted.case, noted.on, erased_data(noted))
    erase.put_away(vault.connection)


def note_made(vault: OpenVault, made: Made | CaughtUp) -> None:
    """Write in the register what making a copy cleared from the older ones; on the lane."""
    if made.cleaned is not None:
        note_cleaned(vault, made.cleaned)


def erasures(vault: OpenVault) -> list[Erased]:
    """Return the register of destructions, the latest first; no names in it."""
    return [erased_from(*line) for line in lines.every(vault.connection)]


def destruction_report(vault: OpenVault, erased: Erased) -> bytes:
    """Make the report as a PDF, in memory; from a line of the register it is the same report without a name."""
    from welapp.brief.compose_erased import compose_erased  # the paper's libraries are only loaded for paper
    from welapp.brief.pdf import render

    now = vault.around.clock()
    return render(compose_erased(erased, vault.team, now.date()), now=now, shelf=vault.shelf)


def with_cleaning(erased: Erased, cleaned: Cleaned) -> Erased:
    """Return the same with what became of the copies, named in words as the register does not."""
    return replace(erased, cleaning=_cleaning(cleaned))


def save_report(vault: OpenVault, erased: Erased, path: Path) -> None:
    write_atomically(path, destruction_report(vault, erased))


def _cleaning(cleaned: Cleaned) -> Cleaning:
    return Cleaning(cleaned.rewritten, cleaned.removed, cleaned.unreachable, cleaned.why)


def _bundles(vault: OpenVault, case: str) -> tuple[BundleLine, ...]:
    return tuple(line for line in bundle_register.lines(vault, case) if line.way is Way.OUT)


def _counts(vault: OpenVault, case: Case) -> Counts:
    return counts_of(case, len(revisions.older(vault.connection, case.id)))


def _stamp(vault: OpenVault, case: str) -> str:
    return max(stone.stamp for stone in erase.tombstones(vault.connection) if stone.case == case)


def _sets_pronouns(vault: OpenVault, question: str) -> bool:
    try:
        return vault.forms.question(question).sets == "pronouns"
    except KnownError:  # a team dropped the question; its answer can be erased all the same
        return False
