"""What was chosen where two people changed the same: one version, or both may stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.pages.bundle_rows import Group, Row
from ui.pages.version_words import first_name
from ui.pages.versions import BOTH
from ui.text import tr

if TYPE_CHECKING:
    from welapp.actions.incoming import Place


class Decisions:
    """`choices` holds a revision or BOTH for each place that was decided; what is not there any more does not count."""

    def __init__(self, choices: dict[Place, str], sender: str) -> None:
        self._choices, self._sender = choices, sender

    def said(self, row: Row) -> str:
        """What was chosen, in words; '' when nothing yet, and where there is nothing to choose."""
        if row.group is not Group.DIFFERING:
            return ""
        chosen, line = self._choices.get(row.place, ""), row.line
        if chosen == BOTH:
            return tr("beide blijven staan")
        if line.mine is not None and chosen == line.mine.revision:
            return tr("jouw versie")
        if line.theirs is not None and chosen == line.theirs.revision:
            return tr("versie van {name}", name=first_name(self._sender))
        return ""

    def open(self, rows: Sequence[Row]) -> list[Row]:
        return [row for row in rows if row.group is Group.DIFFERING and not self.said(row)]

    def next_open(self, rows: Sequence[Row], present: Row | None) -> Row | None:
        """The next one to decide, after the one in sight and round again."""
        still = self.open(rows)
        here = rows.index(present) if present in rows else -1
        return next((row for row in [*rows[here + 1 :], *rows[: here + 1]] if row in still), None)

    def leave_rest(self, rows: Sequence[Row]) -> None:
        """Let both stand wherever nothing was chosen."""
        self._choices.update({row.place: BOTH for row in self.open(rows)})

    def chosen(self, rows: Sequence[Row]) -> dict[Place, str]:
        """Return the revisions that were chosen."""
        decided = {row.place: self._choices[row.place] for row in rows if self.said(row)}
        return {place: revision for place, revision in decided.items() if revision != BOTH}
