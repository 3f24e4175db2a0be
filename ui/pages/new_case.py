"""Making a casus, and changing how a youth is called: a name, how to speak of them, an age band, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.autosave import Autosave
from ui.pages.desk_page import DeskPage
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button
from ui.widgets.fields import TextField
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconWords, SavedMark, Sheet
from welapp.actions import topics
from welapp.actions.cases import add_case, change_youth, read_case
from welapp.actions.people import add_person
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.people import Part, Person
from welapp.domain.youth import HEN, HIJ, JUST_NAME, ZIJ, Age, Pronouns, Youth, pronouns_from
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

OTHER = "other"
WIDTH = 844
WHY_SO_LITTLE = mark("Meer is niet nodig. Een geboortedatum of adres kun je hier niet invullen.")


class YouthForm(FormColumn):
    """The fields about a youth; `news` after typing, `chosen` after a choice."""

    news = Signal()
    choice_made = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        safer = tr("Mag ook een andere naam zijn, als dat veiliger voelt.")
        self.name = self.add_line(tr("Roepnaam of schuilnaam"), hint=safer)
        options = (
            (HIJ.text, tr("hij / hem")),
            (ZIJ.text, tr("zij / haar")),
            (HEN.text, tr("hen / hun")),
            (JUST_NAME.text, tr("gewoon de naam")),
            (OTHER, tr("anders …")),
        )
        self.pronouns = self.add_choice(tr("Hoe praten we over deze jongere?"), options, chosen=JUST_NAME.text)
        self.own = TextField(look, tr("Eigen woord voor hij of zij"), tr("bijvoorbeeld die / diens"))
        self.own.setFixedWidth(look.px(320))
        self.box.addWidget(self.own)
        self.own.hide()
        ages = [(age.value, tr(age.label)) for age in Age]
        self.age = self.add_choice(tr("Leeftijd"), [*ages, ("", tr("weet ik nog niet"))], chosen="")
        self.pronouns.choice_changed.connect(self._show_own)
        self.pronouns.choice_changed.connect(self.choice_made)
        self.age.choice_changed.connect(self.choice_made)
        for field in (self.name, self.own):
            field.textEdited.connect(self.news)

    def youth(self) -> Youth:
        """Return what is filled in; raise KnownError when the own pronouns cannot be read."""
        age = self.age.chosen()
        return Youth(self.name.text(), self._pronouns(), Age(age) if age else None)

    def show_youth(self, youth: Youth) -> None:
        known = {pronouns.text for pronouns in (HIJ, ZIJ, HEN, JUST_NAME)}
        text = youth.pronouns.text
        self.blockSignals(True)
        self.name.setText(youth.name)
        self.own.setText("" if text in known else youth.pronouns.label)
        self.pronouns.choose(text if text in known else OTHER)
        self.age.choose(youth.age.value if youth.age else "")
        self.blockSignals(False)

    def _pronouns(self) -> Pronouns:
        chosen = self.pronouns.chosen()
        return pronouns_from(self.own.text() if chosen == OTHER else chosen)

    def _show_own(self, chosen: str) -> None:
        self.own.setVisible(chosen == OTHER)
        if chosen == OTHER and not self.signalsBlocked():
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)


class NewCasePage(DeskPage):
    case_made = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nieuwe casus"), tr("Casussen"))
        self._topic = topics.addition()
        self._made: list[str] = []  # the casus that this page made, though its owner could not be kept yet
        self.form = YouthForm(self.look)
        self.owner = self.form.add_line(
            tr("Wie wordt de eigenaar van de casus?"),
            hint=tr("Iemand die dicht bij de jongere staat. Weet je het nog niet? Laat dit dan leeg."),
        )
        self.make_button = button(self.look, tr("Casus maken"), PRIMARY)
        self.make_button.clicked.connect(self.make)
        self.owner.returnPressed.connect(self.make)
        self.form.news.connect(self.form.clear_errors)
        frame_form(self, self.form, self.make_button)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_all(self) -> None:
        if self.form.name.text().strip():
            self.make()

    def unfinished(self) -> bool:
        typed = self.form.name.text().strip() or self.owner.text().strip() or self.form.own.text().strip()
        return bool(typed) and not self.done()

    def done(self) -> bool:
        return not self.make_button.isEnabled()  # handed to the kluis

    def make(self) -> None:
        if not self.make_button.isEnabled():
            return
        try:
            youth = self.form.youth()
        except KnownError as error:
            self._refused(error)
            return
        owner = self.owner.text().strip()

        made = self._made

        # One job for both: when the kluis goes on slot now, the owner must not stay behind. Tried again, it goes on
        # with the casus that is there already.
        def add(vault: OpenVault) -> str:
            if made:
                change_youth(vault, made[0], youth.name, youth.pronouns, youth.age)
            else:
                made.append(add_case(vault, youth.name, youth.pronouns, youth.age))
            if owner:
                add_person(vault, made[0], Person("", owner, part=Part.OWNER))
            return made[0]

        self.make_button.setEnabled(False)
        self.desk.session.run(self, add, self.case_made.emit, self._refused, keep=self._topic)

    def _refused(self, error: KnownError) -> None:
        self.make_button.setEnabled(True)
        self.form.show_error(self.form.name, str(error))
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)


class YouthPage(DeskPage):
    """Changes name and pronouns; every change is kept as it is made."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, tr("Naam en hij, zij of hen"), tr("Terug"))
        self._case_id = case_id
        self.form = YouthForm(self.look)
        self.saved = SavedMark(self.look, table=False)
        self.header.add_right(self.saved)
        self._autosave = Autosave(self, self._write, self.saved)
        self.form.news.connect(self._autosave.touch)
        self.form.choice_made.connect(self._autosave.touch_now)
        self.form.name.editingFinished.connect(self._autosave.flush)
        self.form.own.editingFinished.connect(self._autosave.flush)
        frame_form(self, self.form, None)
        desk.session.run(self, lambda vault: read_case(vault, case_id), self._show)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        self._autosave.flush()

    def unfinished(self) -> bool:
        try:
            return not self.form.youth().name.strip()
        except KnownError:
            return True

    def turned_back(self, changes: Changes, words: str) -> None:  # noqa: ARG002 - the page says nothing of it itself
        case = self._case_id
        self.desk.session.run(self, lambda vault: read_case(vault, case), self._show)

    def _show(self, case: Case) -> None:
        self.form.show_youth(case.youth)

    def _write(self) -> None:
        try:
            youth = self.form.youth()
        except KnownError as error:
            self._refused(error)
            return
        self.form.clear_errors()
        self.desk.session.run(
            self,
            lambda vault: change_youth(vault, self._case_id, youth.name, youth.pronouns, youth.age),
            self._autosave.kept,
            self._refused,
            keep=topics.youth(self._case_id),
        )

    def _refused(self, error: KnownError) -> None:
        self.form.show_error(self.form.name, str(error))
        self._autosave.wait_for_better("")


def frame_form(page: DeskPage, form: QWidget, last: QWidget | None) -> None:
    """One sheet with a form and under it why there is nothing more to fill in."""
    look = page.look
    sheet = Sheet(look)
    sheet.setMaximumWidth(look.px(WIDTH))
    sheet.box.setSpacing(look.px(20))
    sheet.box.addWidget(form)
    sheet.box.addWidget(IconWords(look, "shield-check", tr(WHY_SO_LITTLE), "small", colour="ink2", wrap=True))
    if last is not None:
        sheet.box.addWidget(last)
    row = QHBoxLayout()
    row.addWidget(sheet, 1)
    row.addStretch(0)
    page.body.addLayout(row)
    page.end_body()
