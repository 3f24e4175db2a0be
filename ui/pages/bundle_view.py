"""At the right of a bundle: one thing that it brings, beside what stands here, and the choice where both changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.bundle_rows import Group, Row
from ui.pages.version_words import Said, first_name, said
from ui.pages.versions import BOTH, LEAVE, VersionsView
from ui.pages.youth_words import short
from ui.text import mark, tr
from ui.theme import Look

if TYPE_CHECKING:
    from welapp.actions.incoming import CasePreview, LinePreview, Preview

YOURS = mark("Jouw versie")
_LEADS = {
    Group.NEW: mark("Dit is nieuw. Het komt erbij."),
    Group.CHANGED: mark("Alleen {name} paste dit aan. Jouw versie wordt vervangen."),
    Group.DIFFERING: mark("Jullie pasten dit allebei aan. Kies er een, of laat beide staan en kies later."),
    Group.ERASED: mark("{name} heeft dit gewist. Neem je de bundel over, dan gaat het hier ook weg. Voorgoed."),
}
_SEEN = {
    Group.NEW: mark("Dit is nieuw."),
    Group.CHANGED: mark("Alleen {name} paste dit aan."),
    Group.DIFFERING: mark("Jullie pasten dit allebei aan."),
    Group.ERASED: mark("{name} heeft dit gewist."),
}
"""The same of a bundle that cannot be taken in."""
NO_MORE = mark("{name} deelt dit niet meer met jou. Neem je de bundel over, dan gaat het hier weg.")
_NOTHING = "nothing"  # follows: there is nothing to choose
AGAIN = mark("Dan lees je dit eerst terug met {youth}. Tot die tijd staat het niet op het tafelblad.")
_FACTS = ("name", "role", "part", "at_table", "phone", "pronouns", "age")
STAY = mark("In de casus kies je later. Tot die tijd staat het niet op het tafelblad.")


class BundleView(QWidget):
    decided = Signal(tuple, str)  # place, and a revision or BOTH

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.versions = VersionsView(look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.versions)
        box.addStretch(1)
        self._row: Row | None = None
        self._case: CasePreview | None = None
        self._sender = ""
        self.versions.chosen.connect(self._choose)

    def show_row(self, row: Row, case: CasePreview, preview: Preview, chosen: str) -> None:
        self._row, self._case, self._sender = row, case, preview.sender.name
        differs = row.group is Group.DIFFERING
        shown = [] if row.group is Group.ERASED else _shown(row, case, self._sender)
        self.versions.show_versions(
            row.label,
            tr(_lead(row, may=preview.may_be_taken), name=first_name(self._sender)),
            shown,
            choosable=differs and preview.may_be_taken,
            replaces=row.group is Group.CHANGED,
            chosen=chosen,
            leave=tr(LEAVE) if differs else "",
        )
        self._note(chosen if preview.may_be_taken else _NOTHING)

    def focus_first(self) -> None:
        self.versions.focus_first()

    def _choose(self, revision: str) -> None:
        if self._row is not None:
            self._note(revision)
            self.decided.emit(self._row.place, revision)

    def _note(self, chosen: str) -> None:
        """What follows: words that were not read back have to be, and two versions stand on no paper."""
        row, case = self._row, self._case
        if row is None or case is None or chosen == _NOTHING or row.group in (Group.NEW, Group.ERASED):
            self.versions.say("")
            return
        again = tr(AGAIN, youth=short(case.name, 24) or tr("de jongere"))
        line = row.line
        if chosen == BOTH:
            self.versions.say(tr(STAY))
        elif chosen:
            version = next((one for one in (line.mine, line.theirs) if one and one.revision == chosen), None)
            reopens = version is not None and _is_shared(version) and version.approved_on is None
            self.versions.say(again if reopens else "")
        elif _reopens(line):
            name = first_name(self._sender)
            asked = (
                tr("Kies je de versie van {name}?", name=name)
                if row.group is Group.DIFFERING
                else tr("Neem je dit over?")
            )
            self.versions.say(f"{asked} {again}")
        else:
            self.versions.say("")


def _lead(row: Row, *, may: bool) -> str:
    if row.group is Group.CHANGED and row.line.theirs is None:
        return NO_MORE
    return _LEADS[row.group] if may else _SEEN[row.group]


def _shown(row: Row, case: CasePreview, sender: str) -> list[Said]:
    theirs_title = tr("Versie van {name}", name=first_name(sender))
    line = row.line
    if len([one for one in row.lines if one.field != "approval"]) > 1:
        mine = _facts([(one, one.mine.words) for one in row.lines if one.mine is not None])
        theirs = _facts([(one, one.theirs.words) for one in row.lines if one.theirs is not None])
        both = [Said(tr(YOURS), "", mine)] if mine else []
        newest = max((one.theirs for one in row.lines if one.theirs is not None), key=lambda version: version.at)
        return [*both, Said(theirs_title, said(newest, "", case.name, sender).by, theirs)]
    found = [said(line.mine, tr(YOURS), case.name)] if line.mine is not None else []
    return found + ([said(line.theirs, theirs_title, case.name, sender)] if line.theirs is not None else [])


def _facts(fields: list[tuple[LinePreview, str]]) -> str:
    """Several fields of one thing, a line each: 'naam: Gerrit'."""
    labels = [line.label for line, _ in fields]
    told = [(_about(line.label, labels), words) for line, words in sorted(fields, key=_order) if words]
    return "\n".join(_sentence(about, words) for about, words in told)


def _sentence(about: str, words: str) -> str:
    if not about:
        return words
    return f"{about} {words}" if about.endswith("?") else f"{about}: {words}"


def _about(label: str, labels: list[str]) -> str:
    """What a field is called among others of the same thing; of a ground all are called the same."""
    return label.partition(": ")[2] or ("" if labels.count(label) > 1 else label)


def _order(told: tuple[LinePreview, str]) -> int:
    field = told[0].field
    return _FACTS.index(field) if field in _FACTS else len(_FACTS)


def _reopens(line: LinePreview) -> bool:
    theirs = line.theirs
    return theirs is not None and _is_shared(theirs) and theirs.approved_on is None and line.mine is not None


def _is_shared(version: object) -> bool:
    answer = getattr(version, "answer", None)
    return answer is not None and answer.sharing.on_paper
