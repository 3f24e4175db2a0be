"""The bar above the list that says that a herstelcode is wise, until there is one or the person puts it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.notice import TopBar
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import button, link_button

ADVICE = mark("Maak ook een herstelcode op papier. Dan kom je er nog in als je je wachtzin vergeet.")


class AdviceBar(TopBar):
    """Only on the page where it does not disturb: `show_here` tells for each page whether this is the one."""

    code_requested = Signal()

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look, tr("Advies"), "petrol_tint", "key", "petrol", tr(ADVICE))
        self._session = session
        self._advised = self._here = False
        self.make_button = button(look, tr("Herstelcode maken"), small=True)
        self.away_button = link_button(look, tr("Niet nu"))
        self.away_button.setAccessibleName(tr("Niet nu: advies over de herstelcode weghalen"))
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(12))
        buttons.addWidget(self.make_button)
        buttons.addWidget(self.away_button)
        buttons.addStretch(1)
        self.row.addLayout(buttons)
        self.make_button.clicked.connect(self.code_requested)
        self.away_button.clicked.connect(self._put_away)

    def show_here(self, here: bool) -> None:
        """Tell which page stands there; the kluis is asked each time, since a code may have been made meanwhile."""
        self._here = here
        self._arrange()
        if here:
            # On the lane: the machinery of the ways in is loaded there.
            from welapp.actions.advice import is_code_advised

            self._session.run(self, is_code_advised, self._know)

    def leave(self) -> None:
        """The kluis goes on slot."""
        self._advised = self._here = False
        self._arrange()

    def _know(self, advised: bool) -> None:
        self._advised = advised
        self._arrange()

    def _put_away(self) -> None:
        from welapp.actions.advice import put_code_advice_away

        self._know(False)
        self._session.run(self, put_code_advice_away)

    def _arrange(self) -> None:
        self.setVisible(self._advised and self._here)
