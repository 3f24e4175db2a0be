"""The one way in which every action writes: changed fields in one transaction, then the list's row and the index."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from welapp.actions.vaults import OpenVault
from welapp.domain.answers import State
from welapp.domain.case import Case
from welapp.domain.changes import Changes, Nature, Stood, nature_of
from welapp.store import cases, erase, revisions, rows
from welapp.store.revisions import Head, Pen


@dataclass(slots=True)
class Draft:
    """An open transaction on one case; fields that already hold the value are left alone."""

    vault: OpenVault
    case: str
    pen: Pen
    touched: list[tuple[str, str, str]] = field(default_factory=list)
    _stood: dict[tuple[str, str], Stood] = field(default_factory=dict)
    _for_good: set[tuple[str, str]] = field(default_factory=set)  # fields whose change is never put back
    _erased: list[tuple[str, str, str]] = field(default_factory=list)
    _natures: set[Nature] = field(default_factory=set)
    _stale: set[str] = field(default_factory=set)  # items written since the last reading
    _heads: list[Head] = field(default_factory=list)
    _case: Case | None = None

    def put(self, item: str, values: Mapping[str, object], *, settles: bool = False) -> None:
        """Write what is new. Of two versions the one that shows is let be: who saves a whole page did not choose it.

        `settles` says that it was chosen.
        """
        for name, value in values.items():
            present = self._present(item, name)
            if len(present) == 1 and present[0].value == value:
                continue
            if len(present) > 1 and not settles and _shows(present, value):
                continue
            if not present and value in ("", None):
                continue
            self._note(item, name, present, value)
            self._write(item, name, value, present)

    def anew(self, item: str) -> None:
        """Write once more what stands in an item: the versions that a colleague has are past ones then.

        So the next bundle can take the words back from whoever may not have them any more; nothing is seen of it here.
        """
        fresh = set(self.touched)
        for head in revisions.heads_of_item(self.vault.connection, self.case, item):
            if (self.case, item, head.field) in fresh:
                continue
            self.touched.append((self.case, item, head.field))
            self._stale.add(item)
            revisions.write_again(self.vault.connection, self.pen, self.case, head)

    def erase(self, item: str, name: str) -> None:
        """Empty every version of a field for good; what is put there afterwards stays."""
        self._stale.add(item)
        self._for_good.add((item, name))
        self._erased.append((self.case, item, name))
        if erase.erase_field(self.vault.connection, self.pen, self.case, item, name):
            self.touched.append((self.case, item, name))

    def changes(self) -> Changes:
        """What was touched so far, with what stood there wherever it can be put back."""
        stood = tuple(one for key, one in self._stood.items() if key not in self._for_good)
        nature = next(iter(self._natures)) if len(self._natures) == 1 else Nature.OTHER
        return Changes(tuple(self.touched), stood, tuple(self._erased), nature)

    def read(self) -> Case:
        """Return the case as it stands in this transaction; a second reading reads only what was written since."""
        connection = self.vault.connection
        if self._case is None:
            self._heads = revisions.heads(connection, self.case)
        elif self._stale:
            kept = [head for head in self._heads if head.item not in self._stale]
            anew = [head for item in self._stale for head in revisions.heads_of_item(connection, self.case, item)]
            self._heads = sorted([*kept, *anew], key=lambda head: (head.item, head.field, head.stamp, head.id))
        else:
            return self._case
        self._stale.clear()
        self._case = cases.case_of(connection, self.case, self._heads, self._case)
        return self._case

    def _present(self, item: str, name: str) -> list[Head]:
        return revisions.present(self.vault.connection, self.case, item, name)

    def _note(self, item: str, name: str, present: list[Head], value: object) -> None:
        """Two versions, what left on paper and what was not to be written down have nothing to go back to."""
        before = present[0].value if present else None
        unwritten = isinstance(before, dict) and before.get("state") == State.UNWRITTEN
        if len(present) > 1 or unwritten or item.startswith(cases.PAPER):
            self._for_good.add((item, name))
        key, after = (item, name), revisions.packed(value)
        if key in self._stood:
            self._stood[key] = replace(self._stood[key], after=after)
            return
        packed, stamp = (revisions.packed(before), present[0].stamp) if present else ("", "")
        self._stood[key] = Stood(self.case, item, name, packed, after, stamp)
        self._natures.add(nature_of(name, before, value))

    def _write(self, item: str, name: str, value: object, present: Sequence[Head]) -> str:
        self.touched.append((self.case, item, name))
        self._stale.add(item)
        return revisions.write(
            self.vault.connection, self.pen, self.case, item, name, value, keep=self._kept(item, name, value, present)
        )

    def _kept(self, item: str, name: str, value: object, present: Sequence[Head]) -> str:
        """Return the version whose payload stays: one with a photo that goes now, or else the approved one.

        A photo lives by the version that names it, and taking it away can be undone.
        """
        for head in present:
            picture = _photo_in(head.value)
            if picture is not None and picture != _photo_in(value):
                return head.id
        return self._approved(item, name)

    def _approved(self, item: str, name: str) -> str:
        if name != "answer":
            return ""
        approval = self._present(item, "approval")
        value = approval[-1].value if approval else None
        return str(value.get("revision")) if isinstance(value, dict) else ""


def _shows(present: Sequence[Head], value: object) -> bool:
    """Whether this is what the page shows of two versions: the latest that says something."""
    return next((head.value == value for head in reversed(present) if head.value is not None), False)


def _photo_in(value: object) -> object:
    """Return the photo in the stored shape of an answer, None in any other value."""
    content = value.get("content") if isinstance(value, dict) else None
    return content.get("photo") if isinstance(content, dict) else None


@contextmanager
def writing(vault: OpenVault, case: str, *, undoable: bool = True) -> Iterator[Draft]:
    """Open the transaction; on leaving it the row and the index follow what was written.

    What was done is left at the vault for who can undo it, unless it is itself an undoing.
    """
    with vault.connection.transaction():
        draft = Draft(vault, case, vault.pen())
        yield draft
        if draft.touched:
            rows.put(vault.connection, draft.read())
    if undoable:
        vault.done.append(draft.changes())


def change(vault: OpenVault, case: str, write: Callable[[Draft, Case], None], *, undoable: bool = True) -> Changes:
    """Run `write` on a case that exists, and return what it touched."""
    with writing(vault, case, undoable=undoable) as draft:
        write(draft, draft.read())
    return draft.changes()
