"""The register of what left the kluis: kept within its case, and erased with it."""

from __future__ import annotations

from welapp.actions.writing import Draft
from welapp.domain.ids import new_id
from welapp.domain.papers import PaperKind
from welapp.store import cases


def note(draft: Draft, kind: PaperKind, reader: str, copy: str = "") -> None:
    """Write one line; `reader` is a name or a `ReaderKind`, `copy` '3 van 8'."""
    issued = {"kind": kind.value, "reader": reader, "copy": copy, "on": draft.pen.now.date().isoformat()}
    draft.put(cases.PAPER + new_id(draft.vault.around.chance), {"issued": issued})
