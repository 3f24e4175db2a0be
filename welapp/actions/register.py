"""The register of what left the kluis: kept within its case, and erased with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from welapp.actions.files import prepared
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.ids import new_id
from welapp.domain.papers import PaperKind
from welapp.errors import KnownError
from welapp.store import cases


def note(draft: Draft, kind: PaperKind, reader: str, copy: str = "") -> None:
    """Write one line; `reader` is a name or a `ReaderKind`, `copy` '3 van 8'."""
    issued = {"kind": kind.value, "reader": reader, "copy": copy, "on": draft.pen.now.date().isoformat()}
    draft.put(cases.PAPER + new_id(draft.vault.around.chance), {"issued": issued})


def let_go(vault: OpenVault, case: str, pdf: bytes, path: Path, noted: Callable[[], Changes]) -> Changes:
    """Write a paper outside the kluis, with `noted` writing its line.

    The line comes before the name, and goes again when the name is refused: of a paper that left there is always one.
    """
    with prepared(path, pdf) as put:
        changes = noted()
        try:
            put()
        except KnownError:
            withdraw(vault, case, changes)
            raise
    return changes


def withdraw(vault: OpenVault, case: str, noted: Changes) -> None:
    """Take back the lines of papers that did not leave after all."""

    def write(draft: Draft, _: Case) -> None:
        for _case, item, name in noted.fields:
            draft.put(item, {name: None})

    if noted.fields:
        change(vault, case, write)
