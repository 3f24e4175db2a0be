"""What stands in two versions in a casus, side by side: choose one, or write it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.bundle_list import BundleList
from ui.pages.bundle_rows import Entry, Group, Heading, Row, icon_of
from ui.pages.columns import Columns
from ui.pages.desk_page import DeskPage
from ui.pages.photos import show_drawing
from ui.pages.said_line import SaidLine
from ui.pages.version_words import said, title_of
from ui.pages.versions import VersionsView
from ui.pages.written_anew import WritingAnew
from ui.pages.youth_words import one_line, short
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, button
from ui.widgets.dressed import announce
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.ink_view import InkView
from ui.widgets.sheet import EmptyRow
from welapp.domain.answers import Content
from welapp.domain.sharing import Audience
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.conflicts import Conflict
    from welapp.actions.vaults import OpenVault
    from welapp.actions.versions import Version
    from welapp.domain.case import Case
    from welapp.domain.changes import Changes

LEAD = mark("Jij en een collega pasten dit allebei aan. Kies welke versie blijft.")
MORE = mark("Dit is op meer plekken aangepast. Kies welke versie blijft.")
OR_WRITE = mark("Is geen van die goed? Schrijf het dan zelf op.")
NONE = mark("Hier staan geen twee versies meer.")
AGAIN = mark("Dan lees je dit eerst terug met {youth}. Tot die tijd staat het niet op het tafelblad.")
LEAST_LIST = 320  # px at 100 %


class ConflictsPage(DeskPage):
    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, tr("Twee versies"), tr("Terug"))
        self._case_id, self._youth = case_id, ""
        self._found: dict[Row, Conflict] = {}
        look = self.look
        self.list = BundleList(look, tr("Wat in twee versies staat"))
        self.versions = VersionsView(look, self._draw)
        self.take = button(look, tr("Deze versie houden"), PRIMARY, "check")
        self.write = button(look, tr("Zelf opschrijven"), icon="pencil")
        self.writing = WritingAnew(look)
        self.said = SaidLine(look)
        self.none = EmptyRow(look, "check-circle", tr(NONE))
        self.on = button(look, tr("Verder"), PRIMARY)
        self._chosen = ""
        self._lay_out()
        self.list.looked_at.connect(self._look_at)
        self.list.entered.connect(lambda _row: self._go_to_versions())
        self.list.clicked.connect(self._go_on_with)
        self.versions.chosen.connect(self._choose)
        self.take.clicked.connect(self.resolve)
        self.write.clicked.connect(lambda: self._open_field(True))
        self.on.clicked.connect(self.go_back)
        self.writing.stopped.connect(lambda: self._open_field(False))
        self.writing.kept.connect(self.write_anew)
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()

    def focus_first(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            take_focus(self.on if self.on.isVisible() else self.header.back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_list_room()

    def reload(self) -> None:
        self.desk.session.run(self, lambda vault: _read(vault, self._case_id), self._show)

    def resolve(self) -> None:
        row, chosen = self.list.row(), self._chosen
        if row is not None and chosen:
            _, item, field = row.place
            self.desk.session.run(
                self, lambda vault: _resolve(vault, self._case_id, item, field, chosen), None, self._refused
            )

    def write_anew(self) -> None:
        """Keep what was typed, over all the versions that there are."""
        row, revision, words = self.list.row(), self.writing.revision, self.writing.words()
        if row is not None and revision:
            _, item, field = row.place
            self.desk.session.run(
                self, lambda vault: _write(vault, self._case_id, item, field, revision, words), None, self._refused
            )

    def save_now(self) -> None:
        """What was typed over the versions must not get lost."""
        if self.writing.isVisible() and self.writing.has_news():
            self.write_anew()

    def _lay_out(self) -> None:
        look = self.look
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        box.addWidget(self.versions)
        self._choices = QWidget()
        row = FlowLayout(self._choices, gap=look.px(12))
        row.addWidget(self.take)
        row.addWidget(self.write)
        self.writing.hide()
        for part in (self._choices, self.writing, self.said):
            box.addWidget(part)
        box.addStretch(1)
        self._columns = Columns(look, (self.list, right), (366, 788), level=False)
        self.body.addWidget(self.none)
        self.body.addWidget(self._columns)
        self.body.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.none.hide()
        self.on.hide()
        self.end_body()

    def _show(self, found: tuple[Case, tuple[Conflict, ...]]) -> None:
        case, conflicts = found
        before, stood = self.list.row(), list(self._found)
        self._youth = short(case.youth.name, 24)
        self.show_title(tr("Twee versies: {name}", name=short(case.youth.name)))
        self._found = {self._row(one): one for one in conflicts}
        rows = list(self._found)
        entries: list[Entry] = [Heading(tr("Kies welke versie blijft"), str(len(rows))), *rows] if rows else []
        self.list.show_entries(entries, lambda _row: "")
        self._columns.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.on.set_text(tr("Naar {name}", name=self._youth))
        self.on.setVisible(not rows)
        still = next((row for row in rows if before is not None and row.place == before.place), None)
        if rows:
            # What was decided is gone, and the one after it stands in its place.
            place = stood.index(before) if before in stood else 0
            self.list.look_at(still or rows[min(place, len(rows) - 1)])
        self._give_list_room()
        if rows and before is not None and still is None:
            self._go_to_versions()
        elif not rows and self.isVisible():
            self.focus_first()

    def _go_to_versions(self) -> None:
        """Begin at the head of what is shown: after a choice one stands at the foot of the one before."""
        self._outer.activate()
        top = self.versions.mapTo(self._columns, QPoint()).y()
        self.scroller.verticalScrollBar().setValue(top and self._columns.y() + top - self.look.px(12))
        announce(self.versions.title, self.versions.title.text())
        self.versions.focus_first()

    def _go_on_with(self) -> None:
        """With large letters the versions stand under the list, out of sight for who pressed a line of it."""
        if self._columns.under_one_another:
            self._go_to_versions()

    def _row(self, one: Conflict) -> Row:
        answer = next((version.answer for version in one.versions if version.answer is not None), None)
        who = tr("{n} versies", n=len(one.versions))
        place = (self._case_id, one.item, one.field)
        return Row(Group.TWO, self._case_id, one_line(one.label), who, icon_of(one.item, answer), place)

    def _look_at(self, row: Row) -> None:
        conflict = self._found[row]
        self._chosen = ""
        self.said.clear()
        versions = sorted(conflict.versions, key=lambda version: not version.mine)  # as in the bundle: yours first
        shown = [said(version, title_of(version, versions), self._youth, version.author) for version in versions]
        lead = tr(LEAD if len(versions) == 2 and any(version.mine for version in versions) else MORE)
        lead = f"{lead} {tr(OR_WRITE)}" if self._typed() is not None else lead
        self.versions.show_versions(conflict.label, lead, shown, choosable=True)
        self.take.setEnabled(False)
        self.write.setVisible(self._typed() is not None)
        self._open_field(False)

    def _draw(self, view: InkView, content: Content) -> None:
        row = self.list.row()
        question = row.place[1].partition(":")[2] if row is not None else ""
        show_drawing(view, self.desk.session, self._case_id, question, content, tr("Tekening"))

    def _choose(self, revision: str) -> None:
        self._chosen = revision
        self.take.setEnabled(bool(revision))
        version = next((one for one in self._versions() if one.revision == revision), None)
        shared = version is not None and version.answer is not None and version.answer.sharing.on_paper
        reopens = version is not None and shared and version.approved_on is None
        self.versions.say(tr(AGAIN, youth=self._youth) if reopens else "")

    def _open_field(self, opened: bool) -> None:
        version = self._typed()
        opened = opened and version is not None
        self._choices.setVisible(not opened)
        self.writing.setVisible(opened)
        if not opened or version is None:
            self.writing.forget()
            self._choose(self._chosen)
            return
        self.writing.show_version(version)
        shared = version.answer is not None and version.answer.sharing.on_paper
        self.versions.say(tr(AGAIN, youth=self._youth) if shared else "")
        self.writing.focus_first()

    def _typed(self) -> Version | None:
        """The version whose words can be written anew: the chosen one, or else one that the fewest may read."""
        typed = [one for one in self._versions() if one.typed]
        chosen = next((one for one in typed if one.revision == self._chosen), None)
        return chosen or max(typed, key=_closed, default=None)

    def _versions(self) -> tuple[Version, ...]:
        row = self.list.row()
        return self._found[row].versions if row in self._found else ()

    def _refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))

    def _give_list_room(self) -> None:
        room = max(self.scroller.viewport().height() - self.look.px(40), self.look.px(LEAST_LIST))
        self.list.setFixedHeight(min(self.list.wished_height(), room))

    def _reload_changed(self, changes: Changes) -> None:
        if self._case_id in changes.cases:
            self.reload()


def _closed(version: Version) -> int:
    return list(Audience).index(version.answer.sharing.audience) if version.answer is not None else 0


# What is read and written is loaded on the lane, when it is asked for.


def _read(vault: OpenVault, case: str) -> tuple[Case, tuple[Conflict, ...]]:
    from welapp.actions import conflicts
    from welapp.actions.cases import read_case

    return read_case(vault, case), conflicts.conflicts(vault, case)


def _resolve(vault: OpenVault, case: str, item: str, field: str, revision: str) -> Changes:
    from welapp.actions import conflicts

    return conflicts.resolve(vault, case, item, field, revision)


def _write(vault: OpenVault, case: str, item: str, field: str, revision: str, words: dict[str, str]) -> Changes:
    from welapp.actions.anew import write_anew

    return write_anew(vault, case, item, field, revision, words)
