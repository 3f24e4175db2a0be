"""Making a herstelcode: the wachtzin, the code large and numbered, its sheet, and proof that it is on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.at_work import set_busy
from ui.pages.passphrase import PassphraseBox
from ui.pages.said_line import SaidLine
from ui.pages.vault_task import TypedOnce, VaultTask, show_refusal
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, button, link_button
from ui.widgets.fields import TextField
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.actions.files import write_atomically
from welapp.actions.vaults import OpenVault
from welapp.actions.ways_in import RecoveryDraft, draft_recovery_code, fits, keep_recovery_code
from welapp.errors import KnownError

WHY = mark(
    "Een herstelcode is een blad papier met 8 groepen cijfers. Vergeet je je wachtzin, dan kom je met dat blad toch in "
    "de kluis. Wie het blad heeft, kan de kluis openen. Bewaar het dus thuis of in een kast die op slot kan."
)
OLD = mark("Je vorige code opent de kluis straks niet meer, alleen nog een oude reservekopie. Gooi dat blad dan weg.")
MAKE, CHECKED, KEEP = mark("Code maken"), mark("Ik heb het blad op papier"), mark("Klaar")
OUTSIDE = mark(
    "Bewaard. Dit bestand opent de kluis. Druk het af en gooi het bestand daarna weg, ook uit de prullenbak."
)
BEFORE_SAVING = mark("Met dit bestand kan iemand de kluis openen. Druk het blad af. Gooi het bestand daarna weg.")
UNUSED = mark("Deze code geldt niet. Heb je al een blad? Gooi het weg, en het bestand ook.")
KEPT = mark("Je herstelcode is klaar. Bewaar het blad op een veilige plek.")
SUGGESTED = "herstelcode.pdf"
ACROSS = 4


class CodeShown(QWidget):
    """The eight groups as they will stand on the sheet; `forget` wipes them."""

    def __init__(self, look: Look, groups: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Herstelcode"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(12))
        self._labels: list[QLabel] = []
        for place, group in enumerate(groups):
            tile = Sheet(look, tone="petrol_tint", compact=True)
            tile.box.setSpacing(0)
            number = Words(look, tr("groep {place}", place=place + 1), "small", wrap=False)
            words = Words(look, group, "page_back", wrap=False, heading=False)
            words.setAccessibleName(tr("Groep {place}: {digits}", place=place + 1, digits=" ".join(group)))
            tile.box.addWidget(number)
            tile.box.addWidget(words)
            self._labels.append(words)
            grid.addWidget(tile, *divmod(place, ACROSS))

    def forget(self) -> None:
        for words in self._labels:
            words.setText("")
            words.setAccessibleName("")


class MakeRecovery(VaultTask):
    """Three steps: ask, show, check. Until the last the code opens nothing, and an older one stays good."""

    def __init__(self, desk: Desk, ask: Ask, *, renew: bool) -> None:
        super().__init__(desk, tr("Nieuwe herstelcode maken") if renew else tr("Herstelcode maken"))
        self._ask = ask
        self._draft: RecoveryDraft | None = None
        self._steps: list[QWidget] = []
        self.setMaximumWidth(self.px(760))
        self.shown: CodeShown | None = None
        self._room = QVBoxLayout()
        self.passphrase = PassphraseBox(self.look, tr("Je wachtzin"))
        self.last = TextField(self.look, tr("Groep 8 van je blad"))
        self.file_said = SaidLine(self.look)
        self.make_button = self._step_ask(renew)
        self.save_button, self.checked_button = self._step_show()
        self.keep_button = self._step_check()
        self._show(0)

    def focus_first(self) -> None:
        take_focus(self.passphrase.field)

    def left_behind(self) -> str:
        return tr(UNUSED) if self._draft is not None else ""

    def forget(self) -> None:
        self._draft = None
        self.passphrase.forget()
        self.passphrase.show_text(False)
        self.last.setText("")
        if self.shown is not None:
            self.shown.forget()
            self.shown.deleteLater()
            self.shown = None

    def make(self) -> None:
        if not self.make_button.isEnabled():
            return
        if not self.passphrase.text():
            self.passphrase.say_wrong(tr("Typ eerst je wachtzin."))
            return
        typed = TypedOnce(self.passphrase.text())
        self._ask_busy(True)
        self.desk.session.run(
            self, lambda vault: draft_recovery_code(vault, typed.one()), self._show_code, self._not_made
        )

    def save_sheet(self) -> None:
        draft = self._draft
        path = self._ask.save_file(self, tr("Blad met de herstelcode bewaren"), SUGGESTED) if draft else None
        if draft is None or path is None or self._draft is None:
            return

        def job(vault: OpenVault) -> None:
            # The machinery of paper is heavy; it is loaded on the lane.
            from welapp.actions.recovery_sheet import recovery_sheet

            write_atomically(path, recovery_sheet(vault, draft.code))

        self.save_button.setEnabled(False)
        self.desk.session.run(
            self, job, lambda _nothing: self._saved(tr(OUTSIDE)), lambda error: self._saved("", error)
        )

    def check(self) -> None:
        self.said.clear()
        self._show(2)
        take_focus(self.last)

    def keep(self) -> None:
        draft = self._draft
        if draft is None or not self.keep_button.isEnabled():
            return
        if not self.last.text().strip():
            self.say_wrong(tr("Typ groep 8 over van je blad."))
            return
        if not fits(self.last.text(), 8):
            self.say_wrong(tr("Groep 8 klopt niet. Kijk nog eens op je blad."))
            return
        typed = self.last.text()
        set_busy(self.keep_button, tr(KEEP), busy=True)
        self.desk.session.run(self, lambda vault: keep_recovery_code(vault, draft, typed), self._kept, self._not_kept)

    def say_wrong(self, sentence: str) -> None:
        self.last.set_wrong(bool(sentence))
        self.last.setAccessibleDescription(sentence)
        self.said.say_wrong(sentence)
        self.last.selectAll()
        take_focus(self.last)

    def _step_ask(self, renew: bool) -> Button:
        box = self._new_step()
        box.addWidget(Words(self.look, tr(WHY)))
        if renew:
            box.addWidget(IconWords(self.look, "alert-circle", tr(OLD), colour="apricot_text", wrap=True))
        box.addWidget(self.passphrase)
        made = self._foot(box, tr(MAKE))
        made.clicked.connect(self.make)
        self.passphrase.entered.connect(self.make)
        return made

    def _step_show(self) -> tuple[Button, Button]:
        box = self._new_step()
        words = tr("Schrijf deze 8 groepen op papier, of bewaar het blad en druk het af.")
        box.addWidget(Words(self.look, words))
        box.addLayout(self._room)
        save = button(self.look, tr("Blad bewaren als PDF"), icon="file")
        save.clicked.connect(self.save_sheet)
        line = QHBoxLayout()
        line.setSpacing(self.px(16))
        line.addWidget(save)
        line.addWidget(Words(self.look, tr(BEFORE_SAVING), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(line)
        box.addWidget(self.file_said)
        checked = self._foot(box, tr(CHECKED))
        checked.clicked.connect(self.check)
        return save, checked

    def _step_check(self) -> Button:
        box = self._new_step()
        words = tr("Pak het blad erbij. Typ de laatste groep over. Klopt die, dan geldt de code vanaf nu.")
        box.addWidget(Words(self.look, words))
        label = Words(self.look, tr("Groep 8 van je blad"), "label")
        label.setBuddy(self.last)
        box.addWidget(label)
        self.last.setFixedWidth(self.px(160))
        self.last.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.last.returnPressed.connect(self.keep)
        self.last.textEdited.connect(self._typing_last)
        box.addWidget(self.last)
        box.addWidget(self.said)
        back = link_button(self.look, tr("Laat de code nog eens zien"), "back")
        back.clicked.connect(self._show_again)
        box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        keep = self._foot(box, tr(KEEP))
        keep.clicked.connect(self.keep)
        return keep

    def _new_step(self) -> QVBoxLayout:
        step = QWidget()
        box = QVBoxLayout(step)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.px(14))
        self._steps.append(step)
        self.box.addWidget(step)
        return box

    def _foot(self, box: QVBoxLayout, text: str) -> Button:
        row = QHBoxLayout()
        row.setSpacing(self.px(16))
        made = button(self.look, text, PRIMARY)
        leave = link_button(self.look, tr("Toch niet"))
        leave.clicked.connect(self.stopped)
        row.addWidget(made)
        row.addWidget(leave)
        row.addStretch(1)
        box.addSpacing(self.px(4))
        box.addLayout(row)
        return made

    def _show(self, step: int) -> None:
        for place, widget in enumerate(self._steps):
            widget.setVisible(place == step)

    def _show_again(self) -> None:
        self.said.clear()
        self._show(1)
        take_focus(self.checked_button)

    def _ask_busy(self, busy: bool) -> None:
        set_busy(self.make_button, tr(MAKE), busy)
        self.passphrase.field.setReadOnly(busy)

    def _show_code(self, draft: RecoveryDraft) -> None:
        self._ask_busy(False)
        self.passphrase.forget()
        self._draft = draft
        self.shown = CodeShown(self.look, draft.groups)
        self._room.addWidget(self.shown)
        self._show(1)
        take_focus(self.save_button)

    def _not_made(self, error: KnownError) -> None:
        self._ask_busy(False)
        show_refusal(self.passphrase, error)

    def _saved(self, sentence: str, error: KnownError | None = None) -> None:
        self.save_button.setEnabled(True)
        if error is not None:
            self.file_said.say_wrong(str(error))
        else:
            self.file_said.say_due(sentence)
            take_focus(self.checked_button)

    def _typing_last(self) -> None:
        self.last.set_wrong(False)
        self.said.clear()

    def _kept(self, said: str) -> None:
        self.forget()
        self.finished.emit(f"{tr(KEPT)} {said}".strip())

    def _not_kept(self, error: KnownError) -> None:
        set_busy(self.keep_button, tr(KEEP), busy=False)
        self.say_wrong(str(error))
