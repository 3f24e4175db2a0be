"""On the desk it is said aloud that a form is kept: once while someone types on, and again at every choice."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from ui.pages.autosave import Autosave
from ui.theme import Look
from ui.widgets.sheet import SavedMark
from welapp.errors import KnownError


class Form(QWidget):
    """Every save goes well at once, unless `full`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.full = False
        mark = SavedMark(look, table=False)
        QVBoxLayout(self).addWidget(mark)
        self.saving = Autosave(self, self._write, mark)

    def _write(self) -> None:
        if self.full:
            self.saving.refused(KnownError("De schijf is vol."))
        else:
            self.saving.kept()

    def type(self) -> None:
        self.saving.touch()
        self.saving.flush()


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> Form:
    made = Form(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_who_types_on_is_told_once_and_a_choice_each_time(form: Form, announced: Announced) -> None:
    form.type()
    form.type()
    assert announced.take() == ["Bewaard"]
    form.saving.touch_now()
    form.saving.touch_now()
    assert announced.take() == ["Bewaard", "Bewaard"]
    form.type()
    assert announced.take() == []


def test_what_is_not_kept_is_said_once_and_then_that_it_is(form: Form, announced: Announced) -> None:
    form.type()
    announced.take()
    form.full = True
    form.type()
    form.type()
    assert announced.take() == ["Niet bewaard. De schijf is vol."]
    form.full = False
    form.type()
    assert announced.take() == ["Bewaard"]
