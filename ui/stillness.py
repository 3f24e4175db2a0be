"""'Rustig beeld': for whoever wants it the caret does not blink, and no menu or list slides or fades open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

AS_THE_SYSTEM_SAYS = -1


class Stillness:
    """Made before anything was stopped, so that it can be given back to the system.

    Qt 6.11 does not tell whether the system asks for less motion. That the caret must not blink it does tell, and
    follows by itself.
    """

    def __init__(self) -> None:
        self._effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def keep(self, still: bool) -> None:
        QApplication.styleHints().setCursorFlashTime(0 if still else AS_THE_SYSTEM_SAYS)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._effects and not still)
