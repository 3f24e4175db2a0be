"""What an action touched, so that only the pages concerned refresh; and what stood there, so that it can be undone."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

# What someone types letter by letter; any other field is chosen.
_TYPED_FIELDS = frozenset({"name", "role", "phone", "place", "address", "food", "feedback_how", "start", "end", "text"})
_SHORT = 2000  # an answer with nothing in it but the question is not longer
_SHARING = frozenset({"share", "readers"})


class Nature(StrEnum):
    """What kind of change it was: typing may be taken together, the rest is undone one by one."""

    TYPING = "typing"
    SHARING = "sharing"
    REMOVAL = "removal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stood:
    """One field before and after a deed, as stored text; `before` is '' where nothing stood yet.

    `stamp` is that of what stood there: whatever was erased after it may not come back.
    """

    case: str
    item: str
    field: str
    before: str = dataclasses.field(repr=False)
    after: str = dataclasses.field(repr=False)
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """`fields` holds (case id, item, field); empty when nothing had to be written.

    `stood` is what can be put back, `erased` what may never be: an item '' stands for the whole case.
    """

    fields: tuple[tuple[str, str, str], ...] = ()
    stood: tuple[Stood, ...] = dataclasses.field(default=(), repr=False, compare=False)
    erased: tuple[tuple[str, str, str], ...] = dataclasses.field(default=(), compare=False)
    nature: Nature = dataclasses.field(default=Nature.OTHER, compare=False)

    @property
    def cases(self) -> frozenset[str]:
        return frozenset(case for case, _, _ in self.fields)

    @property
    def places(self) -> frozenset[tuple[str, str, str]]:
        """Where something stood that can be put back."""
        return frozenset((one.case, one.item, one.field) for one in self.stood)

    def then(self, later: Changes) -> Changes:
        """Take two deeds together: what stood before the first, what stands after the second."""
        found = {(one.case, one.item, one.field): one for one in self.stood}
        for one in later.stood:
            key = (one.case, one.item, one.field)
            found[key] = replace(found[key], after=one.after) if key in found else one
        return Changes(
            (*self.fields, *later.fields),
            tuple(found.values()),
            (*self.erased, *later.erased),
            self.nature if self.nature is later.nature else Nature.OTHER,
        )

    def is_nothing(self) -> bool:
        """Whether everything that can be put back stands as it stood before."""
        return all(_same(one.before, one.after) for one in self.stood)

    def undoes(self, earlier: Changes) -> bool:
        """Whether this brought back by hand what the earlier one had changed."""
        ours = {(one.case, one.item, one.field): one for one in self.stood}
        return self.places == earlier.places and all(
            _same(ours[one.case, one.item, one.field].before, one.after)
            and _same(ours[one.case, one.item, one.field].after, one.before)
            for one in earlier.stood
        )

    def touches(self, erased: tuple[str, str, str]) -> bool:
        case, item, name = erased
        return any(
            one.case == case and (not item or (one.item == item and name in ("", one.field))) for one in self.stood
        )


def nature_of(name: str, before: object, after: object) -> Nature:
    """Tell what was done to a field by its values, None for nothing."""
    if name == "answer":
        return _nature_of_answer(before, after)
    typed = name in _TYPED_FIELDS and isinstance(after, str) and (before is None or isinstance(before, str))
    return Nature.TYPING if typed else Nature.OTHER


def _same(one: str, other: str) -> bool:
    """An answer that was emptied again, with the readers it began with, is as good as none."""
    return one == other or ("" in (one, other) and _is_empty_answer(one or other))


def _is_empty_answer(text: str) -> bool:
    value = json.loads(text) if len(text) < _SHORT else None
    if not isinstance(value, Mapping):
        return False
    return (value.get("state"), value.get("share")) == ("answered", "us") and not value.get("content")


def _nature_of_answer(before: object, after: object) -> Nature:
    if not isinstance(after, Mapping):
        return Nature.REMOVAL
    old = before if isinstance(before, Mapping) else {"state": "answered", "share": "us", "content": {}}
    if all(old.get(key) == after.get(key) for key in {*old, *after} - _SHARING):
        return Nature.SHARING
    if all(_wordless(old.get(key)) == _wordless(after.get(key)) for key in {*old, *after} - {"asked", "said_by"}):
        return Nature.TYPING
    return Nature.OTHER


def _wordless(part: object) -> object:
    """Leave out of an answer what is typed; what is chosen, laid or drawn stays."""
    if not isinstance(part, Mapping):
        return part
    left = {key: value for key, value in part.items() if key not in ("text", "described", "others")}
    if isinstance(left.get("picks"), list):
        left["picks"] = [pick.get("id") if isinstance(pick, Mapping) else pick for pick in left["picks"]]
    if isinstance(left.get("place"), Mapping):
        left["place"] = {**left["place"], **{key: _place(left["place"].get(key)) for key in ("first", "second")}}
    return left


def _place(choice: object) -> object:
    return choice.get("id") if isinstance(choice, Mapping) else None
