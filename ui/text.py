"""Every text of the screen passes here: Dutch in the code, another language from a file in resources/translations.

Qt's own way (.ts, .qm, QTranslator) rather than gettext: Qt's menus and dialogs come that way already, so there is one
kind of file, one editor for it and one moment at which a language is chosen. See `packaging/texts.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welapp.domain.dutch import filled

CONTEXT = "welapp"


def tr(text: str, /, **values: object) -> str:
    """Say a text in the chosen language; `{name}` in it becomes the value of that name.

    The text is written out where it is said, or where it was marked. What people typed goes in as a value.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return filled(said, **values) if values else said


def mark(text: str, /) -> str:
    """Mark a text that stands in a constant or a default, so that it gets a translation; `tr` says it later."""
    return text


def plural(number: int, one: str, more: str, /, **values: object) -> str:
    """Say how many: `plural(left, "nog {n} stukje", "nog {n} stukjes")`; other languages have forms of their own."""
    said = QCoreApplication.translate(CONTEXT, more, None, number)
    if said == more and number == 1:
        said = one
    return filled(said, n=number, **values)
