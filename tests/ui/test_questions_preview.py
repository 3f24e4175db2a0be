"""The preview of a team's own question: as the visit will show it, and nothing that can be pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import team_questions
from tests.ui.team_questions import Team

team = team_questions.team


def test_the_preview_shows_both_wordings_and_can_not_be_pressed(team: Team, qtbot: QtBot) -> None:
    page = team.open("fijne-dag")
    question = team.question("fijne-dag")
    picture = page.preview.picture
    qtbot.waitUntil(lambda: picture.accessibleName() == f"Zo ziet het eruit: {question.text}", timeout=5000)
    plain = picture._page.toImage()
    page.preview.wording.choose("young")
    qtbot.waitUntil(lambda: picture.accessibleName() == f"Zo ziet het eruit: {question.text_young}", timeout=5000)
    assert picture._page.toImage() != plain
    assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(("question", "there"), [("trots", False), ("fijne-dag", True)])
def test_the_preview_shows_the_wish_of_home_only_where_the_visit_does(
    team: Team, qtbot: QtBot, question: str, there: bool
) -> None:
    page = team.open(question)
    words = team.question(question).text
    qtbot.waitUntil(lambda: page.preview.picture.accessibleName() == f"Zo ziet het eruit: {words}", timeout=5000)
    assert page.preview._page().home.isVisibleTo(page.preview._page()) is there


def test_the_preview_follows_what_is_typed(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    team.type_in("text", "Wat maakt jou blij?")
    qtbot.waitUntil(
        lambda: page.preview.picture.accessibleName() == "Zo ziet het eruit: Wat maakt jou blij?", timeout=5000
    )
