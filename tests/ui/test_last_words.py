"""A save that fails when the kluis goes on slot or the window closes is not lost, and the person is told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_window import NAME, Settled, forget_deleted, texts, unlock
from ui.last_words import may_work_later
from ui.pages.autosave import Autosave
from ui.pages.new_case import NewCasePage, YouthPage
from ui.pages.unlock import KEPT, UnlockPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.sheet import SavedMark
from ui.window import Window
from welapp.actions import topics
from welapp.actions.cases import add_case, change_youth, list_cases, read_case
from welapp.actions.people import add_person
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.changes import Changes
from welapp.domain.people import Person
from welapp.domain.youth import ZIJ, Age
from welapp.errors import KnownError

resource = pytest.importorskip("resource", reason="this system has no limit on how large a file may grow")

case = test_window.case
window = test_window.window
NEW_NAME = "Robin-Geheim"
NOT_YET = "zijn nog niet bewaard"


class Disk:
    """Lets no file of this program grow, as a full disk does; reading goes on."""

    def __init__(self) -> None:
        self._normal = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._normal[1]))

    def clear(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._normal)


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk()
    yield made
    made.clear()


@pytest.fixture
def names(tmp_path: Path, around: Surroundings) -> Callable[[], list[str]]:
    """The youths in the kluis as another program would read them."""

    def read() -> list[str]:
        vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
        try:
            return sorted(read_case(vault, row.id).youth.name for row in list_cases(vault))
        finally:
            vault.close()

    return read


def at_name(window: Window, case: str, settled: Settled, qtbot: QtBot) -> YouthPage:
    """The page on which the name of the youth is being changed."""
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.YOUTH, case))
    settled(window.session)
    assert isinstance(window.page, YouthPage)
    return window.page


def type_name(qtbot: QtBot, page: YouthPage, name: str) -> None:
    page.form.name.selectAll()
    qtbot.keyClicks(page.form.name, name)


def test_what_the_disk_refused_at_the_lock_is_kept_at_the_next_opening(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk, names: Callable[[], list[str]]
) -> None:
    type_name(qtbot, at_name(window, case, settled, qtbot), NEW_NAME)
    disk.fill()
    window.lock()
    settled(window.session)
    disk.clear()
    assert isinstance(window.page, UnlockPage)
    said = texts(window)
    assert NOT_YET in said
    assert "schijf" in said
    assert KEPT not in said
    forget_deleted()
    assert NEW_NAME not in texts(window)
    unlock(qtbot, window, settled)
    assert isinstance(window.page, YouthPage)
    assert window.page.form.name.text() == NEW_NAME, "the page that comes back reads what was kept just before"
    window.close()
    assert names() == [NEW_NAME]


def test_what_was_refused_while_typing_is_tried_again_at_the_lock(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk, names: Callable[[], list[str]]
) -> None:
    page = at_name(window, case, settled, qtbot)
    type_name(qtbot, page, NEW_NAME)
    disk.fill()
    page.save_now()
    settled(window.session)
    disk.clear()
    window.lock()
    settled(window.session)
    assert KEPT in texts(window)
    window.close()
    assert names() == [NEW_NAME]


class Deed:
    """Writes the youth's name once the disk lets it; tells how often it was tried."""

    def __init__(self, case: str, name: str, refusals: int) -> None:
        self.case, self.name, self.refusals, self.tries = case, name, refusals, 0

    def __call__(self, vault: OpenVault) -> Changes:
        self.tries += 1
        if self.tries <= self.refusals:
            refuse()
        return change_youth(vault, self.case, self.name, ZIJ, Age.FROM_12)


def refuse() -> None:
    try:
        raise OSError("no space left")
    except OSError as error:
        raise KnownError("De schijf is vol.") from error


def reopen(session: Session, settled: Settled) -> None:
    session.open(session, PASSPHRASE, lambda _vault: None, lambda _error: None)
    settled(session)


def name_of(asked: Callable[..., object], case: str) -> object:
    return asked(lambda vault: read_case(vault, case).youth.name)


def test_what_was_refused_goes_along_with_the_next_save(qtbot: QtBot, look: Look) -> None:
    writes: list[None] = []
    owner, mark = QWidget(), SavedMark(look)
    qtbot.addWidget(owner)
    qtbot.addWidget(mark)
    autosave = Autosave(owner, lambda: writes.append(None), mark)
    for refuse_it in (lambda: autosave.refused(KnownError("vol")), lambda: autosave.wait_for_better("leeg")):
        autosave.touch_now()
        refuse_it()
        autosave.flush()
        autosave.flush()
    assert len(writes) == 4


def test_a_disk_that_is_full_for_long_loses_nothing_over_two_locks(
    session: Session, settled: Settled, asked: Callable[..., object], mika: str
) -> None:
    said: list[str] = []
    told: list[str] = []
    session.said.connect(said.append)
    session.went_on_slot.connect(told.append)
    deed = Deed(mika, "Robin", refusals=2)
    session.run(session, deed, keep=topics.youth(mika))
    session.lock()
    settled(session)
    reopen(session, settled)
    assert said == ["Wat je typte vóór het slot, is nog niet bewaard. De schijf is vol."]
    session.lock()
    settled(session)
    assert told == ["De schijf is vol."] * 2
    reopen(session, settled)
    assert name_of(asked, mika) == "Robin"
    session.lock()
    settled(session)
    assert told[-1] == ""
    assert deed.tries == 3


def test_last_words_go_before_what_is_asked_later_and_come_once(
    session: Session, settled: Settled, asked: Callable[..., object], mika: str
) -> None:
    first, second = Deed(mika, "Robin", refusals=2), Deed(mika, "Noor", refusals=0)
    session.run(session, first, keep=topics.youth(mika))
    session.lock()
    settled(session)
    reopen(session, settled)
    session.run(session, second, keep=topics.youth(mika))
    settled(session)
    assert name_of(asked, mika) == "Noor", "the later words stand"
    assert (first.tries, second.tries) == (3, 1)


def test_closing_with_a_save_that_fails_does_not_close_and_says_why(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk, names: Callable[[], list[str]]
) -> None:
    page = at_name(window, case, settled, qtbot)
    type_name(qtbot, page, NEW_NAME)
    disk.fill()
    assert not window.close()
    disk.clear()
    assert window.isVisible()
    assert window.page is page
    assert page.form.name.text() == NEW_NAME
    assert "nog niet bewaard" in window.notice.text()
    assert "schijf" in window.notice.text()
    assert window.close()
    assert names() == [NEW_NAME]


def test_who_closes_once_more_does_close(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk, names: Callable[[], list[str]]
) -> None:
    type_name(qtbot, at_name(window, case, settled, qtbot), NEW_NAME)
    disk.fill()
    assert not window.close()
    assert window.close()
    disk.clear()
    assert names() == [NAME]


def test_after_a_save_that_went_well_the_next_close_warns_again(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk
) -> None:
    page = at_name(window, case, settled, qtbot)
    type_name(qtbot, page, NEW_NAME)
    disk.fill()
    assert not window.close()
    disk.clear()
    page.save_now()
    settled(window.session)
    type_name(qtbot, page, "Weer anders")
    disk.fill()
    assert not window.close()
    disk.clear()
    assert window.close()


def test_who_put_the_warning_away_is_warned_again(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk
) -> None:
    type_name(qtbot, at_name(window, case, settled, qtbot), NEW_NAME)
    disk.fill()
    assert not window.close()
    window.notice.clear()
    assert not window.close()
    disk.clear()
    assert window.close()


def test_closing_on_slot_with_words_that_are_not_kept_says_so_too(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk
) -> None:
    type_name(qtbot, at_name(window, case, settled, qtbot), NEW_NAME)
    disk.fill()
    window.lock()
    settled(window.session)
    disk.clear()
    assert not window.close()
    assert "nog niet bewaard" in window.notice.text()
    assert window.close()


def test_a_new_casus_is_made_once_after_all(
    qtbot: QtBot, window: Window, case: str, settled: Settled, disk: Disk, names: Callable[[], list[str]]
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.NEW_CASE))
    settled(window.session)
    assert isinstance(window.page, NewCasePage)
    qtbot.keyClicks(window.page.form.name, NEW_NAME)
    disk.fill()
    window.lock()
    settled(window.session)
    disk.clear()
    unlock(qtbot, window, settled)
    settled(window.session)
    window.close()
    assert names() == sorted([NAME, NEW_NAME])


def test_a_look_that_fails_at_the_lock_is_nobodys_last_word(qtbot: QtBot, session: Session, settled: Settled) -> None:
    def look(_vault: OpenVault) -> None:
        refuse()

    told: list[str] = []
    session.went_on_slot.connect(told.append)
    session.run(session, look, lambda _found: None)
    session.lock()
    settled(session)
    assert told == [""]


def test_a_deed_that_can_never_be_done_is_said_and_let_go(
    session: Session, settled: Settled, asked: Callable[..., object]
) -> None:
    made = str(asked(lambda vault: add_case(vault, "Mika", ZIJ, Age.FROM_12)))
    said: list[str] = []
    told: list[str] = []
    session.said.connect(said.append)
    session.went_on_slot.connect(told.append)
    session.run(session, lambda vault: add_person(vault, made, Person("", "")), keep=topics.addition(made))
    session.lock()
    settled(session)
    assert told == [""]
    assert len(said) == 1


def test_only_what_comes_from_outside_may_work_later() -> None:
    def with_cause(cause: BaseException | None) -> KnownError:
        error = KnownError("x")
        error.__cause__ = cause
        return error

    assert may_work_later(with_cause(OSError()))
    assert not may_work_later(with_cause(None))
    assert not may_work_later(with_cause(ValueError()))
    assert not may_work_later(with_cause(KeyError()))


def test_changes_of_last_words_are_told_to_everyone(session: Session, settled: Settled, mika: str) -> None:
    news: list[Changes] = []
    session.run(session, Deed(mika, "Robin", refusals=1), keep=topics.youth(mika))
    session.lock()
    settled(session)
    session.changed.connect(news.append)
    reopen(session, settled)
    assert [one.cases for one in news] == [frozenset({mika})]


@pytest.mark.skipif(sys.platform == "win32", reason="as on a full disk here")
def test_finishing_tells_the_first_refusal(session: Session, settled: Settled, disk: Disk) -> None:
    assert session.finish() == ""
    disk.fill()
    topic = topics.addition()
    session.run(session, lambda vault: add_case(vault, "Mika", ZIJ, Age.FROM_12), None, lambda _error: None, keep=topic)
    assert "schijf" in session.finish()
    disk.clear()
    assert session.finish() == ""
