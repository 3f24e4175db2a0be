"""The fields of several lines that there are, each with its reason; and whatever else would be a field for notes."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.pages.answers import TextEditor
from ui.pages.drawn_part import DESCRIBE

WHY = (
    "No free notes field anywhere (practice.md): what is said at the table belongs to a question, in the youth's own "
    "words and with a choice of who may read it. A field beside that becomes a second file about the youth."
)
KNOWN = {
    "WishEditor": {"In één zin", DESCRIBE},  # the answer itself, and what the drawing shows
    "DrawingEditor": {DESCRIBE},
    "WritingAnew": {"Zo moet het zijn"},  # one answer in two versions
    "_WordsField": {  # of the team's own questions: nothing in it is about a casus
        "De vraag",
        "Uitleg onder de vraag",
        "Hulp voor wie het nog niet weet",
        "De vraag voor 8 tot en met 11 jaar",
        "De uitleg voor 8 tot en met 11 jaar",
    },
}
A_NOTE = re.compile(r"notitie|opmerking|aantekening|bijzonderhe|toelichting|logboek|verslag", re.IGNORECASE)


def notes_in(window: QWidget) -> list[str]:
    """Fields that are not in the list above, hidden ones too, and fields of one line that are called after notes."""
    long = [field for kind in (QTextEdit, QPlainTextEdit) for field in window.findChildren(kind)]
    unknown = [field for field in long if not is_known(field)]
    notes = [field for field in (*long, *window.findChildren(QLineEdit)) if A_NOTE.search(field.accessibleName())]
    return [f"{field.accessibleName()!r} in {type(holder_of(field)).__name__}" for field in (*unknown, *notes)]


def is_known(field: QWidget) -> bool:
    """At a question each field is named after it, whoever's words it is for."""
    holder, name = holder_of(field), field.accessibleName()
    if isinstance(holder, TextEditor):
        return name.endswith(holder.accessibleName())
    return name in KNOWN.get(type(holder).__name__, ())


def holder_of(field: QWidget) -> QWidget | None:
    """The part of welapp in which it stands."""
    holder = field.parentWidget()
    while holder is not None and not type(holder).__module__.startswith("ui."):
        holder = holder.parentWidget()
    return holder
