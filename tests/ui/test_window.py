from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.pages.cases import CasesPage
from ui.pages.create import CreatePage
from ui.pages.new_case import NewCasePage, YouthPage
from ui.pages.settings import SettingsPage
from ui.pages.unlock import KEPT, UnlockPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.cases import add_case, read_case
from welapp.actions.settings import Settings, save_settings
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault, open_vault
from welapp.domain.youth import ZIJ, Age

Settled = Callable[[Session], None]
NAME = "Mikaela-Geheim"
DESK = (Kind.CASES, Kind.NEW_CASE, Kind.CASE, Kind.YOUTH, Kind.PEOPLE, Kind.MEETING, Kind.GROUNDS, Kind.SETTINGS)


@pytest.fixture
def case(tmp_path: Path, around: Surroundings) -> str:
    vault = create_vault(tmp_path / "kluis", PASSPHRASE, "Marloes Bakker", "WEL-team Veenkolk", around)
    made = add_case(vault, NAME, ZIJ, Age.FROM_12)
    vault.close()
    return made


@pytest.fixture
def window(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, case: str) -> Iterator[Window]:
    yield from shown(qtbot, look, tmp_path / "kluis", around)


def shown(qtbot: QtBot, look: Look, folder: Path, around: Surroundings) -> Iterator[Window]:
    made = Window(look, Session(folder, around))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


def unlock(qtbot: QtBot, window: Window, settled: Settled) -> None:
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    qtbot.waitUntil(lambda: window.desk is not None and not isinstance(window.page, UnlockPage), timeout=20_000)
    settled(window.session)


def forget_deleted() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(window: QWidget) -> str:
    """Everything that any widget of the window still holds."""
    found = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
    return "\n".join(found)


def test_a_folder_without_a_kluis_starts_with_making_one(
    qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings
) -> None:
    for window in shown(qtbot, look, tmp_path / "leeg", around):
        assert isinstance(window.page, CreatePage)
        assert not window.rail.isVisible()


def test_from_making_a_kluis_to_the_first_casus(
    qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    for window in shown(qtbot, look, tmp_path / "leeg", around):
        page = window.page
        assert isinstance(page, CreatePage)
        page.author.setText("Marloes")
        page.passphrase.field.setText(PASSPHRASE)
        page.again.field.setText(PASSPHRASE)
        page.make()
        qtbot.waitUntil(lambda window=window: isinstance(window.page, CasesPage), timeout=20_000)
        settled(window.session)
        window.page.new_button.click()
        assert isinstance(window.page, NewCasePage)
        window.page.form.name.setText("Robin")
        window.page.make()
        settled(window.session)
        assert window.stand.kind is Kind.CASE


def test_opening_leads_to_the_list_with_the_rail_beside_it(qtbot: QtBot, window: Window, settled: Settled) -> None:
    assert not window.rail.isVisible()
    unlock(qtbot, window, settled)
    assert isinstance(window.page, CasesPage)
    assert window.rail.isVisible()


@pytest.mark.parametrize("kind", DESK)
def test_after_ctrl_l_no_widget_knows_a_name_any_more(
    qtbot: QtBot, window: Window, case: str, settled: Settled, kind: Kind
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(kind, case))
    settled(window.session)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    forget_deleted()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    assert NAME not in texts(window)
    assert not window.rail.isVisible()
    assert KEPT in texts(window)


def test_the_title_never_carries_a_name(qtbot: QtBot, window: Window, case: str, settled: Settled) -> None:
    unlock(qtbot, window, settled)
    for kind in DESK:
        window.go(Stand(kind, case))
        settled(window.session)
        assert window.windowTitle() == "welapp"


def test_after_unlocking_the_person_is_back_where_they_were(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.MEETING, case, "feedback"))
    settled(window.session)
    window.lock()
    unlock(qtbot, window, settled)
    assert window.stand == Stand(Kind.MEETING, case, "feedback")


def test_what_was_just_typed_is_kept_when_the_kluis_goes_on_slot(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.YOUTH, case))
    settled(window.session)
    page = window.page
    assert isinstance(page, YouthPage)
    page.form.name.setText("Ander")
    page.form.name.textEdited.emit("Ander")
    window.lock()
    settled(window.session)
    vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
    assert read_case(vault, case).youth.name == "Ander"
    vault.close()


def test_what_was_just_typed_is_kept_when_the_window_closes(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.YOUTH, case))
    settled(window.session)
    page = window.page
    assert isinstance(page, YouthPage)
    page.form.name.setText("Dicht")
    page.form.name.textEdited.emit("Dicht")
    window.close()
    vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
    assert read_case(vault, case).youth.name == "Dicht"
    vault.close()


def test_a_page_that_fails_while_saving_still_goes_on_slot(
    qtbot: QtBot, window: Window, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(qtbot, window, settled)

    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(window.page, "save_now", fail)
    with pytest.raises(RuntimeError):
        window.lock()
    assert isinstance(window.page, UnlockPage)
    assert window.desk is None


def test_a_sentence_that_no_page_took_is_said_in_the_bar_and_can_be_put_away(
    qtbot: QtBot, window: Window, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.session.said.emit("De schijf is vol.")
    assert window.notice.text() == "De schijf is vol."
    assert window.notice.isVisible()
    window.notice.clear()
    assert not window.notice.isVisible()


def test_the_settings_of_the_kluis_are_worn_after_opening(
    qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, case: str, settled: Settled
) -> None:
    vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
    save_settings(vault, Settings("dark", 1.15))
    vault.close()
    for window in shown(qtbot, look, tmp_path / "kluis", around):
        assert not look.dark
        unlock(qtbot, window, settled)
        assert look.dark
        assert look.scale == 1.15


def test_alt_left_goes_back_and_the_rail_goes_to_its_page(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.PEOPLE, case))
    settled(window.session)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stand.kind is Kind.CASE
    window.rail.page_chosen.emit("settings")
    assert window.stand.kind is Kind.SETTINGS


@pytest.mark.parametrize("kind", DESK)
def test_every_focusable_widget_has_a_spoken_name(
    qtbot: QtBot, window: Window, case: str, settled: Settled, kind: Kind
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(kind, case))
    settled(window.session)
    forget_deleted()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, QScrollArea)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


@pytest.mark.parametrize("kind", DESK)
def test_no_page_opens_a_window_of_its_own(
    qtbot: QtBot, window: Window, case: str, settled: Settled, kind: Kind
) -> None:
    unlock(qtbot, window, settled)
    lost: list[object] = []
    QApplication.instance().focusWindowChanged.connect(lost.append)
    window.go(Stand(kind, case))
    settled(window.session)
    QApplication.instance().focusWindowChanged.disconnect(lost.append)
    assert lost == []


@pytest.mark.parametrize("kind", DESK)
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_nothing_is_wider_than_the_smallest_window(
    qtbot: QtBot, window: Window, case: str, settled: Settled, kind: Kind, scale: float
) -> None:
    unlock(qtbot, window, settled)
    window.look.set_scale(scale)
    window.resize(1280, 690)
    window.go(Stand(kind, case))
    settled(window.session)
    areas = window.page.findChildren(QScrollArea)
    assert window.minimumSizeHint().width() <= 1280
    assert [area.widget().width() - area.viewport().width() for area in areas if area.widget()] == [0] * len(areas)


def test_the_cover_of_a_pause_hides_everything_and_gives_it_back(
    qtbot: QtBot, window: Window, case: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.CASE, case))
    settled(window.session)
    page = window.page
    window.pause()
    seen = [w for w in window.findChildren(QWidget) if w.isVisible() and NAME in w.accessibleName()]
    assert seen == []
    assert not window.rail.isVisible()
    window.resume()
    assert window.page is page
    assert page.isVisible()


def test_locking_during_a_pause_forgets_the_page_under_it(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.CASE, case))
    settled(window.session)
    window.pause()
    window.lock()
    forget_deleted()
    assert NAME not in texts(window)
    unlock(qtbot, window, settled)
    assert window.stand == Stand(Kind.CASE, case)


def test_being_left_alone_puts_the_kluis_on_slot(qtbot: QtBot, window: Window, settled: Settled) -> None:
    unlock(qtbot, window, settled)
    window.idle.left_alone.emit()
    assert isinstance(window.page, UnlockPage)


def test_a_stand_remembers_no_names() -> None:
    assert set(Stand.__dataclass_fields__) == {"kind", "case", "place"}


def test_the_minutes_chosen_in_this_kluis_count_from_the_opening_on(
    qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, case: str, settled: Settled
) -> None:
    vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
    save_settings(vault, Settings(minutes=2))
    vault.close()
    for window in shown(qtbot, look, tmp_path / "kluis", around):
        assert window.idle.minutes() == 5
        unlock(qtbot, window, settled)
        assert window.idle.minutes() == 2
        window.go(Stand(Kind.SETTINGS))
        settled(window.session)
        assert isinstance(window.page, SettingsPage)
        window.page.minutes.choose("15")
        assert window.idle.minutes() == 15


def test_nothing_is_in_the_way_of_the_title_and_the_spoken_names_after_a_lock_by_the_computer(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.PEOPLE, case))
    settled(window.session)
    window.away.went_away.emit()
    settled(window.session)
    forget_deleted()
    assert isinstance(window.page, UnlockPage)
    assert NAME not in texts(window)
    assert window.windowTitle() == "welapp"
