"""What the reading back says while there is nothing to read back: that this is good too, and where one chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words

_ONLY_US = (
    mark("Alles is nu alleen voor ons"),
    mark("Niemand anders kan lezen wat je vertelde. Dat mag zo blijven."),
    mark("Mag iemand aan tafel iets weten? Kies dan bij een antwoord wie het mag lezen."),
)
_NOTHING = (
    mark("Er staat nog niets"),
    mark("Dat is ook goed. Wil je toch iets vertellen?"),
    mark("Kies dan op het pad waar je wilt beginnen."),
)


class NothingToRead(Sheet):
    """Every answer starts at 'Alleen wij', so who never chose comes here with all of them kept."""

    question_requested = Signal(str)  # the first answer that is there

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._first = ""
        self.title = Words(look, "", "section", table=True)
        self._lines = [Words(look, "", "body", table=True) for _ in _ONLY_US[1:]]
        self.choose = Button(look, tr("Kies wie wat mag lezen"), icon="forward", table=True, icon_after=True)
        self.choose.clicked.connect(lambda: self.question_requested.emit(self._first))
        self.box.setSpacing(look.px(8, table=True))
        for words in (self.title, *self._lines):
            self.box.addWidget(words)
        self.box.addSpacing(look.px(8, table=True))
        row = FlowLayout()
        row.addWidget(self.choose)
        self.box.addLayout(row)

    def show_first(self, question: str) -> None:
        """The first answer that is only for us; '' where there is none at all."""
        self._first = question
        for words, text in zip((self.title, *self._lines), _ONLY_US if question else _NOTHING, strict=True):
            words.setText(tr(text))
            words.updateGeometry()
        self.choose.setVisible(bool(question))

    def aloud(self) -> list[str]:
        return [self.title.text(), *(words.text() for words in self._lines)]
