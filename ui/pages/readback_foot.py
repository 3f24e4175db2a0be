"""The foot of the reading back: how far we are, 'Alles klopt zo', and after that the two papers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.saying import short_date
from ui.text import plural, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.flow import FlowLayout
from ui.widgets.words import Words
from welapp.domain.case import Case
from welapp.domain.papers import PaperKind


class ReadbackFoot(QWidget):
    """'Mijn blad' comes first: the youth has it before we leave; the tafelblad can be made later too."""

    def __init__(self, look: Look, width: int) -> None:
        """`width` is the least that the buttons at the right take, so that they stand under the side."""
        super().__init__()
        self.back = Button(look, tr("Vorige"), QUIET, "back", table=True)
        self.remark = Words(look, "", "body", table=True, colour="ink2", wrap=False)
        self.finish = Button(look, tr("Alles klopt zo"), PRIMARY, "check", table=True)
        self.own = Button(look, tr("Mijn blad"), PRIMARY, "heart", table=True)
        self.brief = Button(look, tr("Tafelblad maken"), PRIMARY, "file", table=True)
        row = FlowLayout(self, gap=look.px(20, table=True), push=1)
        for widget in (self.back, self.remark, self.own, self.finish, self.brief):
            row.addWidget(widget)
        for button in (self.finish, self.brief):
            button.setFixedWidth(max(width, button.sizeHint().width()))

    def show_case(self, case: Case) -> None:
        left, shared = len(case.to_read_back()), bool(case.for_paper())
        done = case.readback is not None and not left
        if left:
            remark = plural(left, "Nog {n} stukje lezen", "Nog {n} stukjes lezen")
        elif done and case.readback is not None:
            remark = tr("Teruggelezen op {on}", on=short_date(case.readback.on))
        else:
            remark = "" if shared else tr("Er is nog niets om te delen")
        self.remark.setText(remark)
        self.remark.updateGeometry()
        self.finish.setVisible(not done)
        self.finish.setEnabled(not left and shared)
        self.finish.setAccessibleDescription(remark)
        self.brief.setVisible(done)
        given = any(paper.kind is PaperKind.OWN for paper in case.papers)
        self.own.setVisible(done or not shared)
        self.own.set_kind(SECONDARY if given or not done else PRIMARY)
        self.brief.set_kind(PRIMARY if given else SECONDARY)

    def first(self) -> Button:
        """Return the button whose turn it is."""
        if not self.brief.isHidden():
            return self.own if self.own.kind == PRIMARY else self.brief
        return self.finish if self.finish.isEnabled() else self.back
