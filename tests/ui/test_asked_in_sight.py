"""Whether words may go is asked where it can be read, also when that was chosen far below."""

from __future__ import annotations

import pytest

from tests.ui import test_every_page as every_page
from tests.ui import test_opens_at_question as opens
from tests.ui.by_keys import focused
from tests.ui.test_opens_at_question import Settled, at_question, scroll_down, shown
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
ring = opens.ring


@pytest.mark.parametrize("scale", [1.3, 2.0])
@pytest.mark.usefixtures("ring")
def test_whether_words_may_go_is_asked_in_sight_also_when_that_was_chosen_far_below(
    opened_window: Window, settled: Settled, scale: float
) -> None:
    page = at_question(opened_window, "laatst-lekker-bezig", scale, settled)
    scroll_down(page)
    page.question.share.choose(3)
    settled(opened_window.session)
    settled(opened_window.session)
    ask = page.question.ask
    assert focused(page) is ask.no
    parts = (ask.question, ask.yes, ask.no)
    assert [shown(part) for part in parts] == [part.height() for part in parts]
