"""There is no field for notes anywhere. Every page is looked at in `test_every_page`, and here all of the source."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.notes import WHY, notes_in
from ui.pages.answers import TextEditor
from ui.pages.company import Company
from ui.theme import Look
from welapp.domain.answers import Voice
from welapp.forms.load import load_forms
from welapp.places import resources

WINDOW = Path(__file__).parents[2] / "ui"
OF_MORE_LINES = ("AnswerField", "QTextEdit", "QPlainTextEdit", "QTextBrowser")
MADE_IN = {
    "pages/answers.py": 1,  # the words of the youth at a question, and of others there
    "pages/answers_drawn.py": 1,  # the wish in one sentence
    "pages/drawn_part.py": 1,  # what a drawing shows
    "pages/readback_piece.py": 1,  # an answer that is said otherwise at the reading back
    "pages/written_anew.py": 1,  # an answer that came in two versions, written anew
    "pages/questions_form.py": 1,  # the team's own questions: nothing in it is about a casus
}


def test_nowhere_in_the_source_is_another_field_of_more_lines_made() -> None:
    made: Counter[str] = Counter()
    for file in WINDOW.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in OF_MORE_LINES:
                made[file.relative_to(WINDOW).as_posix()] += 1
    assert made == MADE_IN, WHY


def test_a_field_for_notes_would_be_found(qtbot: QtBot, look: Look) -> None:
    """Otherwise nothing was proved on every page."""
    page, long, short = QWidget(), QTextEdit(), QLineEdit()
    qtbot.addWidget(page)
    trots = load_forms(resources() / "forms", None)[0].question("trots")
    editor = TextEditor(look, trots, trots.text)
    editor.meet(Company("Mika", ((Voice.PARENT, "Een ouder"),)))
    box = QVBoxLayout(page)
    for part in (editor, short):
        box.addWidget(part)
    assert notes_in(page) == []
    editor.box.addWidget(long)
    long.setAccessibleName("Wat viel op")
    short.setAccessibleName("Notitie voor jezelf")
    assert notes_in(page) == ["'Wat viel op' in TextEditor", "'Notitie voor jezelf' in NoneType"]
