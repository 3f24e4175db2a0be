"""What a bundle brings, as lines of a list: a casus, a group with its count, and each thing that is new or changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ui.pages.youth_words import one_line, short
from ui.text import mark, tr
from welapp.domain.answers import Answer, State

if TYPE_CHECKING:
    from welapp.actions.incoming import CasePreview, LinePreview, Place, Preview

_ANSWER, _PERSON = "answer", "person"
ICONS = {_ANSWER: "speech", _PERSON: "person", "youth": "person", "case": "person", "ground": "shield-check",
         "paper": "file", "readback": "check-circle", "meeting": "table", "visit": "walk"}  # fmt: skip


class Group(StrEnum):
    NEW = mark("Nieuw")
    CHANGED = mark("Veranderd")
    DIFFERING = mark("Verschil: kies één versie")
    ERASED = mark("Gaat hier ook weg")
    TWO = mark("Twee versies")


_GROUPS = {"new": Group.NEW, "changed": Group.CHANGED, "differing": Group.DIFFERING}
_YOUTH, _ABOUT_YOUTH = "youth", ("youth", "case")
_WHOLE = (_ANSWER, _PERSON, "ground", "paper")  # each is one thing, with all its fields
_KINDS = (_YOUTH, "case", _ANSWER, _PERSON, "visit", "meeting", "readback", "ground", "paper")  # in this order
_ABOUT = 66  # signs
_UNSEEN = frozenset([(_PERSON, "since")])  # only says in which order people came


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a bundle brings; a person or a ground has several fields, and is one thing."""

    group: Group
    case: str
    label: str
    about: str
    icon: str
    place: Place
    lines: tuple[LinePreview, ...] = ()

    @property
    def line(self) -> LinePreview:
        """What the thing is shown by: an answer rather than that it was approved."""
        return _main(self.lines)


@dataclass(frozen=True, slots=True)
class Heading:
    """Words above rows; `large` for a casus, with its counts in `more`, `quiet` for what is only told."""

    words: str
    more: str = ""
    large: bool = False
    quiet: bool = False


Entry = Row | Heading


def entries(preview: Preview) -> list[Entry]:
    """Return the whole list, a casus at a time when there is more than one."""
    found: list[Entry] = []
    for case in preview.cases:
        if len(preview.cases) > 1:
            found.append(Heading(short(case.name) or tr("Een casus"), unchanged(case), large=True))
        found += list(_of_case(case, preview.sender.name))
    if len(preview.cases) == 1 and found and unchanged(preview.cases[0]):
        found.append(Heading(unchanged(preview.cases[0]), quiet=True))
    return found


def rows_in(found: Sequence[Entry]) -> list[Row]:
    return [one for one in found if isinstance(one, Row)]


def unchanged(case: CasePreview) -> str:
    """Of a casus that some is the same, or older than here; not how much: that would count fields of the store."""
    if case.gone:
        return tr("Deze casus is hier gewist. Er komt niets van terug.")
    said = [tr("Wat bij jou nieuwer is, blijft zo.")] if case.older else []
    if case.same:
        apart = case.older or next(_of_case(case, ""), None) is not None
        said.append(tr("De rest is bij jou hetzelfde.") if apart else tr("Alles is bij jou hetzelfde."))
    return " ".join(said)


def _of_case(case: CasePreview, sender: str) -> Iterator[Entry]:
    gone = [line for line in case.lines if line.label in case.erased and _is_gone(line)]  # told of further on
    answers = {line.item for line in gone if line.field == _ANSWER}  # with that they were read back
    told = [line for line in case.lines if line in gone or (line.item in answers and line.field == "approval")]
    seen = [line for line in case.lines if (_kind(line), line.field) not in _UNSEEN and line not in told]
    for kind, group in _GROUPS.items():
        rows = list(_rows(case, group, [line for line in seen if line.kind == kind], sender))
        if rows:
            yield Heading(tr(group), str(len(rows)))
            yield from rows
    if case.erased or case.erases:
        whole = tr("Alles over {name}", name=short(case.name) or tr("de jongere"))
        what = [whole] if case.erases else case.erased
        yield Heading(tr(Group.ERASED), str(len(what)))
        about = tr("{sender} heeft dit gewist", sender=short(sender, 24))
        for label in what:
            yield Row(Group.ERASED, case.case, one_line(label), about, "trash", (case.case, label, ""))


def _rows(case: CasePreview, group: Group, lines: Sequence[LinePreview], sender: str) -> Iterator[Row]:
    if group is Group.DIFFERING:
        for line in lines:
            about, place = tr("jullie pasten het allebei aan"), (case.case, line.item, line.field)
            yield Row(group, case.case, one_line(line.label), about, _icon(line), place, (line,))
        return
    things: dict[str, list[LinePreview]] = {}
    for line in sorted(lines, key=_order):
        things.setdefault(_thing(line, new=not case.known), []).append(line)
    for together in things.values():
        main = _main(together)
        about, place = _about(case, group, main, sender), (case.case, main.item, main.field)
        yield Row(group, case.case, _label(case, together, main), about, _icon(main), place, tuple(together))


def _thing(line: LinePreview, *, new: bool) -> str:
    """What a field is part of; in a casus that is new, all about the youth is one thing."""
    kind = _kind(line)
    if new and kind in _ABOUT_YOUTH:
        return _YOUTH
    return line.item if kind in _WHOLE else f"{line.item}/{line.field}"


def _order(line: LinePreview) -> int:
    kind = _kind(line)
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _main(lines: Sequence[LinePreview]) -> LinePreview:
    return next((line for line in lines if line.field != "approval"), lines[0])


def _label(case: CasePreview, lines: Sequence[LinePreview], main: LinePreview) -> str:
    """Of a person the name with what they do; of anything else what it is about."""
    if _kind(main) in _ABOUT_YOUTH and len(lines) > 1:
        return tr("Over {name}", name=short(case.name, 24)) if case.name else tr("Over de jongere")
    words = {line.field: line.theirs.words for line in lines if line.theirs is not None}
    if _kind(main) == _PERSON and "name" in words:
        role = words.get("role", "")
        return one_line(f"{words['name']}, {role}" if role and role != words["name"] else words["name"])
    return one_line(main.label)


def _about(case: CasePreview, group: Group, line: LinePreview, sender: str) -> str:
    if group is Group.CHANGED:
        name = short(sender.split(" ")[0], 24)
        if line.theirs is None:
            return tr("{sender} deelt dit niet meer", sender=name)
        return tr("alleen {sender} paste dit aan", sender=name)
    answer = answer_of(line)
    if answer is not None:
        return tr("antwoord van {name}", name=short(case.name, 24)) if case.name else tr("een antwoord")
    if _kind(line) == _PERSON:
        return tr("iemand bij deze casus")
    if _kind(line) in _ABOUT_YOUTH and not case.known:
        return tr("om wie het gaat")
    return _begun(line.theirs.words) if line.theirs is not None else ""


def _begun(words: str) -> str:
    """As many whole words as two lines of the list hold; all of them are shown beside it."""
    whole = one_line(words)
    return whole if len(whole) <= _ABOUT else f"{whole[:_ABOUT].rsplit(' ', 1)[0]} …"


def icon_of(item: str, answer: Answer | None) -> str:
    if answer is not None and (answer.content.strokes or answer.content.photo) and not answer.content.text:
        return "scribble"
    return ICONS.get(item.partition(":")[0], "file")


def answer_of(line: LinePreview) -> Answer | None:
    version = line.theirs or line.mine
    return version.answer if version is not None else None


def _icon(line: LinePreview) -> str:
    return icon_of(line.item, answer_of(line))


def _is_gone(line: LinePreview) -> bool:
    """Whether nothing of it is left there: it was erased, or is rather not written down."""
    answer = line.theirs.answer if line.theirs is not None else None
    return line.theirs is None or (answer is not None and answer.state is State.UNWRITTEN)


def _kind(line: LinePreview) -> str:
    return line.item.partition(":")[0]
