"""The real window on a disk that fills up while someone types, in a process of its own.

window_full_disk.py FOLDER    prints 'typed on' when all that was typed is in the kluis in the end
"""

from __future__ import annotations

import os
import resource
import sys

from PySide6.QtWidgets import QApplication, QTextEdit
from window_story import Story, run

from ui.stand import Kind
from ui.widgets.words import Words
from ui.window import Window
from welapp.actions.cases import read_case
from welapp.domain.answers import Answer

BEFORE, WHILE, AFTER = "Vissen met opa. ", "En dan broodjes eten. ", "Daarna slapen."
FULL = "op de schijf"  # a limit on file length looks like a disk that fails


def tell(window: Window) -> None:
    story = Story(window, "volleschijf")
    story.make_vault()
    story.make_case()
    story.go(Kind.VISIT)
    story.press("Ja")
    story.turn_to("trots")
    story.type_in(caret(story), BEFORE)
    story.wait(lambda: kept(story) == BEFORE.strip(), "the first sentence")

    normal = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, normal[1]))
    story.type_in(caret(story), WHILE)
    story.wait(lambda: any(FULL in words for words in said(story)), "a sentence about the disk")
    assert caret(story).toPlainText() == BEFORE + WHILE, "what was typed went away"
    assert kept(story) == BEFORE.strip()

    resource.setrlimit(resource.RLIMIT_FSIZE, normal)
    story.type_in(caret(story), AFTER)
    whole = BEFORE + WHILE + AFTER
    story.wait(lambda: kept(story) == whole, "all that was typed")
    story.lock()
    sys.stdout.write("typed on\n")
    sys.stdout.flush()
    os._exit(0)


def caret(story: Story) -> QTextEdit:
    story.wait(lambda: any(True for _ in story.seen(QTextEdit)), "the field")
    field = next(story.seen(QTextEdit))
    assert isinstance(field, QTextEdit)
    return field


def kept(story: Story) -> str:
    found: list[Answer | None] = []
    story.window.session.run(
        story.window, lambda vault: read_case(vault, story.case).answers.get("trots"), found.append
    )
    story.wait(lambda: bool(found), "the answer")
    return found[0].content.text.strip() if found[0] else ""


def said(story: Story) -> list[str]:
    return [one.text() for one in QApplication.allWidgets() if isinstance(one, Words) and one.isVisible()]


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], tell))
