"""What holds for every page: a name and a role for whatever can have the focus, Dutch, room to press, and no notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pictures_kluis
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.notes import WHY, notes_in
from tests.ui.telling import headings, told_wrongly
from ui.ask import Ask
from ui.language import speak
from ui.pages.create import CreatePage
from ui.pages.door_code import CodeFace, NewPassphraseFace
from ui.pages.restore import RestorePage
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.restore_supply import Supply
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.stand import ADD_COLLEAGUE, VAULT_CODE, Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions import bundles, contacts
from welapp.actions.cases import list_cases
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import key_of, open_vault
from welapp.vault.kdf import Cost

ENGLISH = set(
    "the and with your you please save cancel close edit delete remove search settings undo redo copy paste cut "
    "select all clear error warning failed loading next previous back yes file folder name button field page list "
    "increase decrease today january february march october tuesday wednesday thursday friday saturday sunday".split()
)
VISIT = (
    "welcome", "noemen", "laatst-lekker-bezig", "wens-in-een-zin", "graag-aan-tafel", "zo-zitten-we", "waar-bij-elkaar",
    "nodig-op-de-plek", "hoe-lijkt-het", "helpt-als-spannend", "pauzeplek", "wens-voor-je-kind", "teruglezen",
    "mijn-blad",
)  # fmt: skip
STANDS = [
    *(
        (kind, "")
        for kind in (Kind.CASES, Kind.NEW_CASE, Kind.CASE, Kind.YOUTH, Kind.PEOPLE, Kind.PREPARE, Kind.MEETING)
    ),
    *((kind, "") for kind in (Kind.PREPARE, Kind.GROUNDS, Kind.KEEPING, Kind.SETTINGS, Kind.BRIEF)),
    *((Kind.VISIT, place) for place in VISIT),
]
COLLEAGUES = [(Kind.COLLEAGUES, place) for place in ("", ADD_COLLEAGUE, "Wouter de Graaf", "Noor El Idrissi")]
AT_THE_KLUIS = [
    *COLLEAGUES,
    (Kind.SEAL, ""),
    (Kind.ERASURES, ""),
    (Kind.VAULT, ""),
    (Kind.VAULT, VAULT_CODE),
    (Kind.RESTORE, ""),
]
QUESTIONS = [(Kind.QUESTIONS, place) for place in ("", "wens-in-een-zin", "lekker", "waar-bij-elkaar", "kind-geniet")]


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo")
    around = Surroundings(cost=Cost(65_536, 1, 1))
    assert list(make_demo(out, around))
    with_colleagues(out, around)
    return out / "kluis"


def with_colleagues(out: Path, around: Surroundings) -> None:
    """One who was compared with, one who was not yet, and one whose key changed; and two bundles that went out."""
    vault = open_vault(out / "kluis", PASSPHRASE, around)
    pictures_kluis.add_colleagues(vault, out, "Farid Amrani", "Wouter de Graaf", "Noor El Idrissi")
    farid = contacts.named(vault, "Farid Amrani")
    mika = [row.id for row in list_cases(vault) if row.name == "Mika"]
    bundles.seal_bundle(vault, mika, [farid.id], out / "een.welbundel")
    bundles.seal_with_words(vault, mika, "boot schuur kaas petje thee opa", out / "twee.welbundel")
    vault.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, look: Look, demo_folder: Path) -> Iterator[Window]:
    assert speak(qapp)
    made = Window(look, Session(demo_folder, Surroundings(cost=Cost(65_536, 1, 1))))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened_window(qtbot: QtBot, window: Window) -> Window:
    field = next(field for field in window.findChildren(QLineEdit) if field.isVisible())
    field.setText(PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    return window


def goes_to(window: Window, stand: tuple[Kind, str], settled: Callable[[Session], None]) -> None:
    """Go there with Mika's casus; a colleague is a place by name."""
    found: list[str] = []
    ids: dict[str, str] = {}
    mika = "Mika", "Mika J."
    window.session.run(window, list_cases, lambda rows: found.extend(row.id for row in rows if row.name in mika))
    window.session.run(window, contacts.contacts, lambda every: ids.update({one.name: one.id for one in every}))
    settled(window.session)
    window.go(Stand(stand[0], found[0], ids.get(stand[1], stand[1])))
    settled(window.session)


def can_have_focus(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def name_of(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip() if face else ""


def said_on(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        for name in (
            "text",
            "placeholderText",
            "accessibleName",
            "accessibleDescription",
            "toolTip",
            "windowTitle",
            "title",
        ):
            read = getattr(widget, name, None)
            if callable(read):
                yield str(read())
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None and widget.isVisible():
            yield face.text(QAccessible.Text.Name)
            yield face.text(QAccessible.Text.Description)
        for action in widget.actions():
            yield action.text()


def english_in(texts: Iterator[str]) -> set[str]:
    return {f"{word}: {text[:60]}" for text in texts for word in re.findall(r"[a-z]+", text.lower()) if word in ENGLISH}


def test_the_words_that_give_english_away_do(qtbot: QtBot) -> None:
    assert english_in(iter(["Save the file"])) == {"save: Save the file", "the: Save the file", "file: Save the file"}


def test_the_opening_page_has_names_and_speaks_dutch(window: Window) -> None:
    assert can_have_focus(window)
    assert [widget for widget in can_have_focus(window) if not name_of(widget)] == []
    assert english_in(said_on(window)) == set()


@pytest.mark.parametrize("stand", [*STANDS, *AT_THE_KLUIS, *QUESTIONS], ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_every_page_has_names_dutch_and_room_to_press(
    opened_window: Window, stand: tuple[Kind, str], settled: Callable[[Session], None]
) -> None:
    goes_to(opened_window, stand, settled)
    assert len(can_have_focus(opened_window)) > 2
    has_names_dutch_and_room(opened_window)


def has_names_dutch_and_room(window: QWidget) -> None:
    focusable = can_have_focus(window)
    assert [widget for widget in focusable if not name_of(widget)] == []
    assert english_in(said_on(window)) == set()
    assert [(name_of(widget), widget.size()) for widget in focusable if too_small(widget)] == []
    assert told_wrongly(focusable) == []
    assert headings(window)
    assert all(headings(window))
    assert notes_in(window) == [], WHY


def too_small(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and (widget.height() < 44 or widget.width() < 44)


def test_the_pages_at_the_door_have_names_dutch_and_room(
    qtbot: QtBot, look: Look, demo_folder: Path, tmp_path: Path, settled: Callable[[Session], None]
) -> None:
    around = Surroundings(cost=Cost(65_536, 1, 1))
    here, nowhere = Session(demo_folder, around), Session(tmp_path / "nieuw", around)
    unlock, asked = UnlockPage(look, here, computer_may=True), UnlockPage(look, here)
    renewing, create, copies = (
        NewPassphraseFace(look, here),
        CreatePage(look, nowhere),
        RestoreDoorPage(look, nowhere, Ask()),
    )
    supply = Supply(demo_folder, key_of(demo_folder, PASSPHRASE))
    pages = (
        unlock,
        asked,
        renewing,
        create,
        copies,
        CodeFace(look),
        RestorePage(look, here, supply, Ask(), lambda *_: None, lambda _: None),
    )
    for page in pages:
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        settled(here)
        if page is asked:
            asked.show_code()
        has_names_dutch_and_room(page)
    here.close()
    nowhere.close()


@pytest.mark.parametrize(
    "stand", [*STANDS[2:], *COLLEAGUES[::2], (Kind.SEAL, "")], ids=lambda stand: f"{stand[0]}-{stand[1]}"
)
def test_nothing_shown_stays_behind_after_locking(
    opened_window: Window, stand: tuple[Kind, str], settled: Callable[[Session], None]
) -> None:
    goes_to(opened_window, stand, settled)
    assert any(name in text for text in said_on(opened_window) for name in ("Mika", "Marloes", "Wouter"))
    locks(opened_window, settled)
    names = ("Mika", "Marloes", "opa", "boot", "Farid", "Wouter")
    left = [text for text in said_on(opened_window) if any(name in text for name in names)]
    assert left == []


def test_the_list_of_casussen_is_gone_after_locking(opened_window: Window, settled: Callable[[Session], None]) -> None:
    settled(opened_window.session)
    assert any(view.model() and view.model().rowCount() for view in opened_window.findChildren(QAbstractItemView))
    locks(opened_window, settled)
    assert opened_window.findChildren(QAbstractItemView) == []


def locks(window: Window, settled: Callable[[Session], None]) -> None:
    window.lock()
    settled(window.session)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.desk is None


def test_the_menu_of_a_field_is_dutch(window: Window, qtbot: QtBot) -> None:
    field = next(field for field in window.findChildren(QLineEdit) if field.isVisible())
    menu = field.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    assert english_in(action.text() for action in menu.actions()) == set()
    assert any("Plakken" in action.text().replace("&", "") for action in menu.actions())
    menu.deleteLater()
