"""Trying the slider on something that does not matter, before the question that does; never kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import Button
from ui.widgets.dressed import announce
from ui.widgets.focus import open_at
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.word_slider import WordSlider
from ui.widgets.words import Words

ASKED = mark("Hoe heet mag jouw soep zijn?")
STEPS = (("lauw", mark("lauw")), ("warm", mark("warm")), ("gloeiend", mark("gloeiend")))
WORKS = mark("Zo werkt de schuif. Druk nu op ‘Naar de vraag’.")
HOW = mark("Druk op een woord of schuif erheen.")


class SliderTryOut(Sheet):
    """Going on without it is fine: the button is there from the start."""

    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="apricot_tint", compact=True)
        px = look.px
        self.slider = WordSlider(look, tr(ASKED), [(step, tr(words)) for step, words in STEPS])
        self.slider.step_chosen.connect(self._say_it_works)
        self.words = Words(look, tr(HOW), "small", table=True, colour="ink")
        self.go_on = Button(look, tr("Naar de vraag"), icon="forward", table=True, icon_after=True)
        self.go_on.clicked.connect(self.done)
        self.box.setSpacing(px(8, table=True))
        self.box.addWidget(
            IconWords(look, "sliders", tr("Eerst even proberen"), "small", table=True, colour="apricot_text", wrap=True)
        )
        self.box.addWidget(Words(look, tr(ASKED), "section", table=True))
        self.box.addSpacing(px(8, table=True))
        self.box.addWidget(self.slider)
        row = QHBoxLayout()
        row.setSpacing(px(16, table=True))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.go_on)
        self.box.addLayout(row)

    def focus_first(self) -> None:
        open_at(self.slider.first())

    def aloud(self) -> list[str]:
        return [
            tr("Eerst even proberen"),
            tr(ASKED),
            tr("Je kunt kiezen: {ways}", ways=", ".join(tr(words) for _, words in STEPS)),
        ]

    def _say_it_works(self) -> None:
        if self.words.text() != tr(WORKS):
            self.words.setText(tr(WORKS))
            self.words.updateGeometry()
            announce(self.words, tr(WORKS))
