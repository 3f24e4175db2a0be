"""A destruction: what was erased, counted and dated, and what of it is still out of reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from welapp.domain.answers import State
from welapp.domain.bundles import BundleLine, Scope, Way
from welapp.domain.case import Case
from welapp.domain.dutch import counted
from welapp.domain.papers import IssuedPaper, PaperKind
from welapp.domain.sharing import ReaderKind

SOMEONE = "iemand aan tafel"
REPORT_NAME = "verslag-van-wissen.pdf"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there was; `older` are earlier versions that were still kept for undo."""

    answers: int = 0
    drawings: int = 0
    photos: int = 0
    approvals: int = 0
    people: int = 0
    grounds: int = 0
    papers: int = 0
    older: int = 0

    def words(self) -> list[str]:
        """'12 antwoorden', '1 tekening'; what was not there is not named."""
        named = (
            (self.answers, "antwoord", "antwoorden"),
            (self.drawings, "tekening", "tekeningen"),
            (self.photos, "foto van een tekening", "foto’s van tekeningen"),
            (self.approvals, "goedkeuring", "goedkeuringen"),
            (self.people, "naam van iemand die erbij hoort", "namen van mensen die erbij horen"),
            (self.grounds, "vastgelegde toestemming of afspraak", "vastgelegde toestemmingen of afspraken"),
            (self.papers, "notitie over een blad dat is uitgegeven", "notities over bladen die zijn uitgegeven"),
            (self.older, "oudere versie", "oudere versies"),
        )
        return [counted(number, one, more) for number, one, more in named if number]


def counts_of(case: Case, older: int) -> Counts:
    answers = case.answers.values()
    return Counts(
        answers=sum(answer.state is State.ANSWERED for answer in answers),
        drawings=sum(bool(answer.content.strokes) for answer in answers),
        photos=sum(answer.content.photo is not None for answer in answers),
        approvals=sum(case.is_approved(question) for question in case.answers),
        people=len(case.people),
        grounds=len(case.grounds),
        papers=len(case.papers),
        older=older,
    )


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What became of the backups: how many were rewritten or thrown away, and how many are out of reach.

    `said` names those in words; the register keeps the number alone.
    """

    rewritten: int = 0
    removed: int = 0
    unreachable: int = 0
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """One destruction. `name` and `what` are known right after it only: the register keeps neither."""

    id: str
    case: str
    on: date
    whole: bool
    created_on: date | None
    stamp: str  # of its tombstone: a cleaning that knew of it has seen to this erasure
    counts: Counts = Counts()
    papers: tuple[IssuedPaper, ...] = ()
    cleaning: Cleaning | None = None
    name: str = ""
    what: str = ""  # the question, when one answer was erased
    bundles: tuple[BundleLine, ...] = ()  # that went out with the case in them


def erased_data(erased: Erased) -> dict[str, object]:
    """Return what the register keeps: counts, dates and copy numbers; never a name."""
    counts, cleaning = erased.counts, erased.cleaning
    return {
        "whole": erased.whole,
        "created_on": erased.created_on.isoformat() if erased.created_on else "",
        "stamp": erased.stamp,
        "counts": {name: getattr(counts, name) for name in Counts.__slots__},
        "papers": [
            {"kind": paper.kind.value, "for": _nameless(paper.reader), "on": paper.on.isoformat(), "copy": paper.copy}
            for paper in erased.papers
        ],
        "bundles": [
            {"id": line.id, "moment": line.moment.isoformat(), "until": line.until.isoformat() if line.until else ""}
            for line in erased.bundles
        ],
        "cleaning": cleaning and {name: getattr(cleaning, name) for name in ("rewritten", "removed", "unreachable")},
    }


def erased_from(erasure: str, case: str, on: date, data: Mapping[str, object]) -> Erased:
    """Read one line of the register."""
    papers = cast("Sequence[Mapping[str, str]]", data["papers"])
    counts = cast("Mapping[str, int]", data["counts"])
    cleaning = cast("Mapping[str, int] | None", data["cleaning"])
    created = str(data["created_on"])
    return Erased(
        erasure,
        case,
        on,
        bool(data["whole"]),
        date.fromisoformat(created) if created else None,
        str(data["stamp"]),
        Counts(**counts),
        tuple(
            IssuedPaper("", row["for"], date.fromisoformat(row["on"]), PaperKind(row["kind"]), row["copy"])
            for row in papers
        ),
        Cleaning(cleaning["rewritten"], cleaning["removed"], cleaning["unreachable"]) if cleaning else None,
        bundles=tuple(_bundle(row) for row in cast("Sequence[Mapping[str, str]]", data.get("bundles", ()))),
    )


def _bundle(row: Mapping[str, str]) -> BundleLine:
    """Read what is kept of a bundle when its case is gone: not who it went to."""
    until = row["until"]
    return BundleLine(
        row["id"],
        Way.OUT,
        datetime.fromisoformat(row["moment"]),
        (),
        (),
        Scope.ALL,
        date.fromisoformat(until) if until else None,
    )


def _nameless(reader: str) -> str:
    return reader if reader in tuple(ReaderKind) else SOMEONE
