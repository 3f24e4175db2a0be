"""De vragen van jullie team: the list, what is chosen in it to change, and how it will look in the visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.hearing import deaf
from ui.pages.autosave import Autosave
from ui.pages.desk_page import Header
from ui.pages.page import Page
from ui.pages.questions_changes import PARENTS, YOUTH, FormChanges
from ui.pages.questions_editor import HIDE, OUT, SHIPPED, SHOW, Editor
from ui.pages.questions_form import QuestionForm
from ui.pages.questions_list import QuestionList
from ui.pages.questions_new import new_question, new_theme
from ui.pages.questions_parts import WIDEST, Parts
from ui.pages.questions_preview import QuestionPreview
from ui.text import mark, tr
from ui.turns import in_turns, paint_later
from ui.widgets.controls import QUIET, Button, icon_button
from ui.widgets.focus import focus_in_place
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.sheet import SavedMark
from welapp.actions import questions, topics
from welapp.actions.questions import Incoming, Questions
from welapp.errors import KnownError
from welapp.forms import edit
from welapp.forms.schema import Block, Form, Kind, Photo, Question, Theme
from welapp.forms.takeover import with_answered

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault
    from welapp.forms.load import Forms

TITLE, SHORT_TITLE = mark("De vragen van jullie team"), mark("Jullie vragen")
UNDO = mark("Terugdraaien")
LARGE_LETTERS = 1.4  # from here the header has room for fewer words
LACKS = {
    "options": mark("Zet er eerst een keuze bij. Dan kan de vraag in het gesprek."),
    "cards": mark("Zet er eerst een kaartje bij. Dan kan de vraag in het gesprek."),
    "places": mark("Zet er eerst een plek bij. Dan kan de vraag in het gesprek."),
    "steps": mark("Een schuif heeft drie stappen nodig."),
}


class QuestionsPage(Page):
    """Every change is kept at once, counts for the next visit page, and can be undone while the page is open."""

    back_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask, place: str = "") -> None:
        super().__init__()
        self.desk, self.look, self._ask = desk, desk.look, ask
        self._chosen = place
        self._changes: FormChanges | None = None  # once the questions are read
        self._incoming: Incoming | None = None
        self.setAccessibleName(tr(TITLE))
        self._placed = False  # whether the list and the form stand there
        in_turns(self, self._build())

    def save_now(self) -> None:
        self._save.flush()

    def unfinished(self) -> bool:
        return self._placed and self.editor.question.unfinished()

    def place(self) -> str:
        return self._chosen

    def go_back(self) -> None:
        self.back_requested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._placed:
            focus_in_place(self.list)

    # building

    def _build(self) -> Iterator[None]:
        """Each part in a turn of its own: together they would hold the window up."""
        look = self.look
        self._roomy = look.factor() < LARGE_LETTERS
        self.header = Header(look, tr(TITLE) if self._roomy else tr(SHORT_TITLE), tr("Instellingen"))
        self.header.back.clicked.connect(self.go_back)
        self.header.setMaximumWidth(WIDEST)  # it stands over columns that fill the window
        self.saved = SavedMark(look, table=False)
        self._save = Autosave(self, self._write, self.saved)
        self.undo = Button(look, tr(UNDO) if self._roomy else "", icon="undo")
        self.undo.setAccessibleName(tr(UNDO))
        self.undo.setToolTip(tr(UNDO))
        self.undo.clicked.connect(self.step_back)
        self.more = icon_button(look, "dots", tr("Meer"))
        self.more.clicked.connect(self._open_menu)
        for widget in (self.saved, self.undo, self.more):
            self.header.add_right(widget)
        self._fill_menu()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addStretch()
        yield
        question = QuestionForm(look, self.desk.session.around.chance)
        yield
        self.editor = Editor(look, question)
        yield
        self.preview = QuestionPreview(self.desk)
        yield
        self.parts = Parts(look, self._list_side(), self.editor, self.preview)
        self._connect()
        yield
        whole.takeAt(1)
        whole.addWidget(self.parts, 1)
        self._placed = True
        if self.hasFocus():
            focus_in_place(self.list)
        yield
        self.desk.session.run(self, questions.read_questions, self._begin)

    def _list_side(self) -> QWidget:
        look, px = self.look, self.look.px
        options = [(YOUTH, tr("Van de jongere"), ""), (PARENTS, tr("Van thuis"), "")]
        self.whose = SegmentedSwitch(look, tr("Wiens vragen?"), options, YOUTH, table=False)
        self.list = QuestionList(look)
        self.up, self.down = (Button(look, "", QUIET, icon, small=True) for icon in ("up", "down"))
        for button, name in ((self.up, tr("Omhoog")), (self.down, tr("Omlaag"))):
            button.setAccessibleName(name)
            button.setToolTip(tr("{name} (Alt en pijl {way})", name=name, way=name.lower()))
        self.add = Button(look, tr("Vraag"), icon="plus")
        self.add.setAccessibleName(tr("Vraag erbij"))
        self.add_theme = Button(look, tr("Thema"), icon="plus")
        self.add_theme.setAccessibleName(tr("Thema erbij"))
        top, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (top, buttons):
            row.setSpacing(px(8))
        top.addWidget(self.whose)
        top.addStretch(1)
        for button in (self.up, self.down):
            top.addWidget(button)
        for button in (self.add, self.add_theme):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, 1)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, px(4), 0, px(6))
        box.setSpacing(px(10))
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addLayout(buttons)
        return left

    def _fill_menu(self) -> None:
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("Meer"))
        self.menu.addAction(tr("Bewaren als bestand …"), self._export)
        self.menu.addAction(tr("Vragen uit een bestand …"), self._import)
        self.menu.addSeparator()
        self.menu.addAction(tr("Terug naar de gewone vragen"), self._reset)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.list.placed.connect(self._place)
        self.up.clicked.connect(lambda: self._move(self._chosen, -1))
        self.down.clicked.connect(lambda: self._move(self._chosen, 1))
        self.add.clicked.connect(lambda: self._start_new(theme=False))
        self.add_theme.clicked.connect(lambda: self._start_new(theme=True))
        self.whose.choice_changed.connect(self._switch)
        self.editor.deed_wished.connect(self._wish)
        self.editor.question.question_changed.connect(self._take_question)
        self.editor.question.new_heading_wished.connect(self._add_heading)
        self.editor.question.heading_changed.connect(self._take_heading)
        for items in self.editor.question.items.values():
            items.photo_wished.connect(self._ask_photo)
        self.editor.theme.theme_changed.connect(self._take_theme)
        self.editor.new.made.connect(self._make)
        self.editor.new.stopped.connect(self._show)
        self.editor.incoming.agreed.connect(self._take_over)
        self.editor.incoming.stopped.connect(self._show)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.step_back)
        back = QShortcut(QKeySequence("Alt+Left"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)

    # showing

    def _begin(self, known: Questions) -> None:
        self._changes = FormChanges(known, self._chosen)
        self._show()

    @deaf()
    def _show(self) -> None:
        """Show how it stands: the list, the form of what is chosen, the preview, and whether there is a way back."""
        changes = self._changes
        if changes is None:
            return
        self.editor.say("")
        self.whose.choose(changes.voice)
        self.list.show_form(changes.form, changes.chosen)
        self._chosen = changes.chosen = self.list.present()
        self.undo.setEnabled(changes.can_step_back)
        self.editor.show_present(changes)
        question, theme = changes.question or next(iter(changes.theme.askable), None), changes.theme
        self.preview.setVisible(question is not None)
        if question is not None:
            self.preview.show_question(question, theme, changes.form)

    def _choose(self, name: str) -> None:
        if self._changes is not None:
            self._changes.chosen = name
            paint_later(self)
            self._show()
            self.parts.show_top()

    def _switch(self, voice: str) -> None:
        if self._changes is not None and voice != self._changes.voice:
            self._changes.switch(voice)
            self._show()

    # changing

    def _take(self, form: Form, *, chosen: str = "", tag: str = "") -> None:
        """Make this the form from now on; with a tag, as while typing, it is kept at a pause, else at once."""
        if self._changes is not None:
            if self._changes.take(form, chosen, tag):
                (self._save.touch if tag else self._save.touch_now)()
            self._show()

    def step_back(self) -> None:
        """Undo the last change, and show where it was."""
        if self._changes is not None and self._changes.can_step_back:
            self._changes.step_back()
            self._save.touch_now()
            self._show()

    def _take_question(self, question: Question, tag: str) -> None:
        if not question.hidden and edit.lacks(question):
            self._show()
            self.editor.say(tr("Laat er één staan, of verberg de hele vraag."))
        elif self._changes is not None:
            self._take(edit.put_question(self._changes.form, question), tag=tag)

    def _add_heading(self) -> None:
        changes = self._changes
        if changes is not None and changes.question is not None:
            block = edit.new_block(changes.form, changes.question, self.desk.session.around.chance)
            made = edit.put_question(edit.put_block(changes.form, block), replace(changes.question, block=block.id))
            self._take(made)
            self.editor.question.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_heading(self, block: Block, tag: str) -> None:
        if self._changes is not None:
            self._take(edit.put_block(self._changes.form, block), tag=tag)

    def _take_theme(self, theme: Theme, tag: str) -> None:
        if self._changes is not None:
            self._take(edit.put_theme(self._changes.form, theme), tag=tag)

    def _move(self, name: str, step: int) -> None:
        if self._changes is not None:
            self._take(edit.move(self._changes.form, name, step))

    def _place(self, name: str, beside: str, before: bool) -> None:
        if self._changes is not None:
            self._take(edit.place(self._changes.form, name, beside, before=before))

    def _start_new(self, *, theme: bool) -> None:
        self.preview.hide()
        self.editor.show_new(theme=theme)

    def _make(self, title: str, text: str, kind: str) -> None:
        changes, chance = self._changes, self.desk.session.around.chance
        if changes is None:
            return
        question = new_question(text, Kind(kind), changes.form, changes.taken(), chance)
        if title:
            theme = new_theme(title, question, changes.taken(), chance)
            self._take(edit.add_theme(changes.form, theme, changes.theme.id), chosen=question.id)
        else:
            self._take(edit.add_question(changes.form, question, changes.chosen), chosen=question.id)
        self.editor.focus_first()

    def _wish(self, deed: str) -> None:
        pressed = self.focusWidget()
        self._do(deed)
        if pressed is not None and not pressed.isVisible():
            self.editor.follow(deed)

    def _do(self, deed: str) -> None:
        changes = self._changes
        if changes is None:
            return
        question, missing = changes.question, edit.lacks(changes.question) if changes.question else ""
        if deed == SHOW and missing:
            self.editor.say(tr(LACKS[missing]))
        elif deed == OUT:
            left = edit.take_out(changes.form, changes.chosen)
            home = edit.theme_in(left, changes.theme.id) or left.themes[0]
            self._take(left, chosen=home.id)
        elif question is not None:
            made = (changes.usual_question or question) if deed == SHIPPED else replace(question, hidden=deed == HIDE)
            self._take(edit.put_question(changes.form, made))
        elif deed == SHIPPED and changes.usual_theme is not None:
            usual = changes.usual_theme
            self._take(edit.put_theme(changes.form, replace(changes.theme, title=usual.title, icon=usual.icon)))
        else:
            self._take(edit.put_theme(changes.form, replace(changes.theme, hidden=deed == HIDE)))

    # the kluis and files

    def _write(self) -> None:
        if self._changes is not None:
            for form in self._changes.forms_to_keep():
                self._write_form(self._changes, form)

    def _write_form(self, changes: FormChanges, form: Form) -> None:
        def job(vault: OpenVault) -> Forms:
            return questions.save_form(vault, form)

        def sorry(error: KnownError) -> None:
            changes.unsaved.add(form.voice)
            self._save.refused(error)

        self.desk.session.run(self, job, self._kept, sorry, keep=topics.questions(form.voice))

    def _kept(self, forms: Forms) -> None:
        self.desk.take_forms(forms)
        self._save.kept()

    def _open_menu(self) -> None:
        left = self.more.width() - self.menu.sizeHint().width()  # under the button, and clear of the edge of the screen
        self.menu.popup(self.more.mapToGlobal(QPoint(left, self.more.height() + 4)))

    def _export(self) -> None:
        self.save_now()
        voice = self._changes.voice if self._changes is not None else YOUTH
        path = self._ask.save_file(self, tr("Vragen bewaren als bestand"), "vragen.toml")
        if path is not None:
            self.desk.session.run(
                self,
                lambda vault: questions.export_form(vault, voice, path),
                lambda _: self.saved.confirm(),
                lambda error: self.editor.say(str(error)),
            )

    def _import(self) -> None:
        self.save_now()
        path = self._ask.open_file(self, tr("Vragen uit een bestand"), tr("Vragen"), ("toml",))
        if path is not None:
            self._read(path)

    def _ask_photo(self, key: str, name: str) -> None:
        path = self._ask.open_file(self, tr("Een foto voor het kaartje"), tr("Foto’s"), ("jpg", "jpeg", "png", "webp"))
        if path is not None:
            question = self._chosen
            self.desk.session.aside(
                self,
                lambda: questions.card_photo(path),
                lambda photo: self._put_photo(question, key, name, photo),
                lambda error: self.editor.say(str(error)),
            )

    def _put_photo(self, question: str, key: str, name: str, photo: Photo) -> None:
        if self._changes is not None:
            self._take(edit.put_photo(self._changes.form, question, key, name, photo))

    def _read(self, path: Path) -> None:
        self.desk.session.run(
            self,
            lambda vault: questions.read_file(vault, path),
            self._show_incoming,
            lambda error: self.editor.say(str(error)),
        )

    def _show_incoming(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self.preview.hide()
        self.editor.show_file()
        self.editor.incoming.show_incoming(incoming)

    def _take_over(self) -> None:
        if self._incoming is not None:
            self._take(self._incoming.form)

    def _reset(self) -> None:
        changes = self._changes
        if changes is not None:
            self._take(with_answered(changes.shipped, changes.form, changes.known.answered))
