"""Which reservekopieën there are to choose from, and how one of them is put back: here, or on a new laptop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ui.text import tr
from welapp.actions.backup_files import BackupCopy, Source, Where, copies
from welapp.actions.backups import second_folder
from welapp.actions.cases import list_cases
from welapp.actions.restoring import Contents, Restored, look_into, restore, restore_new
from welapp.actions.surroundings import DATABASE, Surroundings
from welapp.actions.vaults import OpenVault, open_with_key
from welapp.errors import KnownError


@dataclass(frozen=True, slots=True)
class Supply:
    """Holds the raw key, so it lives no longer than the page that shows it.

    `source` is a folder of another computer, with what was typed to open it; without it the copies are those of the
    kluis itself. `names` are the casussen of a kluis that stands open.
    """

    folder: Path
    key: bytes = field(repr=False)
    second: Path | None = None
    source: Source | None = None
    typed: str = field(default="", repr=False)
    names: tuple[str, ...] | None = field(default=None, repr=False)

    @property
    def is_there(self) -> bool:
        """Whether there is a kluis on this computer, sound or not."""
        return (self.folder / DATABASE).exists()

    @property
    def is_new(self) -> bool:
        return self.source is not None and not self.is_there

    def choices(self) -> tuple[Choice, ...]:
        """Read which copies there are, newest first; off the event loop."""
        return pointed_at([self.source]) if self.source else merged(copies(self.folder, self.second))

    def present(self, around: Surroundings) -> tuple[str, ...] | None:
        """Return the names of the casussen there are now, None when that cannot be read; off the event loop."""
        if self.names is not None or not self.is_there:
            return self.names
        try:
            vault = open_with_key(self.folder, self.key, around)
        except KnownError:
            return None
        try:
            return _names(vault)
        finally:
            vault.close()

    def look_into(self, copy: BackupCopy) -> Contents:
        return look_into(copy, self.key, self.folder)

    def put_back(
        self, copy: BackupCopy, around: Surroundings, progress: Callable[[float], None], stop: Callable[[], bool]
    ) -> Restored:
        if self.is_new and self.source is not None:
            return restore_new(self.source.folder, self.folder, self.typed, copy, around, progress, stop)
        return restore(self.folder, self.key, copy, around, progress, stop)


def own_supply(vault: OpenVault) -> Supply:
    """Gather on the lane what putting back a copy of an open kluis needs."""
    return Supply(vault.folder, vault.key, second_folder(vault), names=_names(vault))


def _names(vault: OpenVault) -> tuple[str, ...]:
    return tuple(row.name for row in list_cases(vault))


@dataclass(frozen=True, slots=True)
class Choice:
    """One moment to go back to; the same copy on two places is one choice."""

    copy: BackupCopy
    places: tuple[Where, ...]

    @property
    def where(self) -> str:
        """'ook op je tweede plek', 'alleen op je tweede plek', or '' for one that is here alone."""
        if Where.SECOND not in self.places:
            return ""
        return tr("ook op je tweede plek") if Where.HERE in self.places else tr("alleen op je tweede plek")


def pointed_at(found: Sequence[Source]) -> tuple[Choice, ...]:
    """The copies in a folder that the person chose; where they are need not be said."""
    copies_there = [copy for source in found for copy in source.copies]
    return tuple(
        Choice(copy, (Where.HERE,)) for copy in sorted(copies_there, key=lambda copy: copy.made_at, reverse=True)
    )


def merged(found: Sequence[BackupCopy]) -> tuple[Choice, ...]:
    by_name: dict[str, list[BackupCopy]] = {}
    for copy in found:
        by_name.setdefault(copy.path.name, []).append(copy)
    return tuple(
        Choice(next((copy for copy in same if copy.where is Where.HERE), same[0]), tuple(copy.where for copy in same))
        for same in by_name.values()
    )
