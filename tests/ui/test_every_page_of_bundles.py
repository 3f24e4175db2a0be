"""What holds for every page, for those of a bundle and of two versions: names, keys, large letters, Dutch, the slot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bundling import QUESTION, WISH, Farid
from tests.ui.by_keys import SHIFT, press, round_by_tab, unheard, unseen, upward
from tests.ui.conftest import PASSPHRASE
from tests.ui.fitting import called
from tests.ui.test_every_page import can_have_focus, has_names_dutch_and_room, locks, said_on
from tests.ui.test_every_page_by_keys import Opened, stops_expected
from tests.ui.test_large_letters import BOTH, troubles
from tests.ui.test_window import unlock
from ui.pages.bundle import BundlePage
from ui.pages.colleague_compare import ChangedKey, TakenName
from ui.pages.colleagues import ColleaguesPage
from ui.pages.conflicts import ConflictsPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look, Reading
from ui.widgets.focus import FocusRing
from ui.widgets.reading_order import in_reading_order
from ui.window import Window
from welapp.actions import bundles, contacts, incoming
from welapp.actions.cases import add_case
from welapp.actions.people import add_person
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.actions.visits import save_answer, set_will
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import ZIJ, Age
from welapp.exchange.card import Card
from welapp.exchange.identity import new_identity
from welapp.vault.kdf import Cost

Settled = Callable[[Session], None]
CHEAP = Cost(65_536, 1, 1)


@dataclass(frozen=True)
class Scene:
    """A kluis with a casus in which something stands in two versions, and the bundles that a colleague made."""

    folder: Path
    case: str
    known: Path
    doubted: Path
    words: Path
    bad: Path
    twin: str  # a colleague of whom a second card waits
    renamed: str  # and one who took the name of somebody else


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    out, around = tmp_path_factory.mktemp("bundels"), Surroundings(cost=CHEAP)
    with (
        closing(create_vault(out / "kluis", PASSPHRASE, "Marloes Bakker", "WEL-team Veenkolk", around)) as marloes,
        closing(create_vault(out / "farid", PASSPHRASE, "Farid Amrani", "WEL-team Oost", around)) as his,
        closing(create_vault(out / "ilse", PASSPHRASE, "Ilse de Wit", "WEL-team West", around)) as hers,
    ):
        stick = out / "stick"
        stick.mkdir()
        farid = Farid(his, lambda job: job(marloes), stick)
        farid.know_each_other()
        Farid(hers, lambda job: job(marloes), stick).know_each_other()
        case = add_case(marloes, "Mika", ZIJ, Age.FROM_12)
        set_will(marloes, case, Will.NOT_NOW)  # the list and the casus then say it in lines of their own
        farid.gets(case)
        for vault, text in ((his, "Even naar buiten. Opa mag mee."), (marloes, "Even naar buiten, even alleen.")):
            for question in (QUESTION, WISH):
                save_answer(vault, case, question, Content(text=text), sharing=Sharing(Audience.EVERYONE))
        path = farid.sends(case)
        incoming.take_in(marloes, incoming.preview(marloes, path))  # two versions, which stay
        farid.writes(case, "Weer varen met opa en oma, op de plas.", "laatst-lekker-bezig")
        add_person(his, case, Person("", "Gerrit", "botenmaker"))
        bundles.seal_with_words(his, [case], "appel boot fiets kaas molen zee", out / "woorden.welbundel")
        known, doubted = farid.sends(case, add_case(his, "Noor", ZIJ, None)), out / "ilse.welbundel"
        bundles.seal_bundle(hers, [add_case(hers, "Sem", ZIJ, None)], [contacts.contacts(hers)[0].id], doubted)
        contacts.doubt(marloes, contacts.named(marloes, "Ilse de Wit").id)
        twin = contacts.add(marloes, Card("Wouter Bos", "WEL-team Zuid", new_identity().keys), verified=True)
        contacts.add(marloes, Card("Wouter Bos", "Gemeente Zuid", new_identity().keys))
        other = contacts.add(marloes, Card("Gerda", "", new_identity().keys), verified=True)
        contacts.add(marloes, replace(other.card, name="Ilse de Wit"))
    (out / "stuk.welbundel").write_bytes(b"dit is iets anders")
    return Scene(
        out / "kluis", case, known, doubted, out / "woorden.welbundel", out / "stuk.welbundel", twin.id, other.id
    )


@pytest.fixture
def window(qtbot: QtBot, look: Look, scene: Scene, settled: Settled) -> Iterator[Window]:
    made = Window(look, Session(scene.folder, Surroundings(cost=CHEAP)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    unlock(qtbot, made, settled)
    made.advice.away_button.click()  # it is about the herstelcode, and has its own tests
    settled(made.session)
    yield made
    made.close()


PAGES = ("known", "doubted", "words", "bad", "choosing", "versions", "writing", "case", "cases", "twin", "renamed")


def goes_to(window: Window, scene: Scene, page: str, settled: Settled) -> None:
    own = {"versions": Kind.CONFLICTS, "writing": Kind.CONFLICTS, "case": Kind.CASE, "cases": Kind.CASES}
    if page in ("twin", "renamed"):
        window.go(Stand(Kind.COLLEAGUES, "", getattr(scene, page)))
    elif page in own:
        window.go(Stand(own[page], scene.case))
    else:
        window.incoming.offer(getattr(scene, "known" if page == "choosing" else page))
    settled(window.session)
    if page == "writing":
        assert isinstance(window.page, ConflictsPage)
        window.page.write.click()
        settled(window.session)
    if page == "choosing":
        assert isinstance(window.page, BundlePage)
        rows = window.page.list.rows()
        window.page.list.look_at(rows[-1])
        settled(window.session)


@pytest.mark.parametrize("page", PAGES)
def test_it_has_names_dutch_and_room_to_press(window: Window, scene: Scene, page: str, settled: Settled) -> None:
    goes_to(window, scene, page, settled)
    assert len(can_have_focus(window)) > 2
    has_names_dutch_and_room(window)


@BOTH
@pytest.mark.parametrize("page", PAGES)
def test_it_can_be_read_and_reached_in_letters_of_twice_their_size(
    window: Window, scene: Scene, page: str, reading: Reading, size: tuple[int, int], settled: Settled
) -> None:
    settled(window.session)
    window.look.wear(reading)
    goes_to(window, scene, page, settled)
    window.resize(*size)
    QTest.qWait(50)
    settled(window.session)
    assert window.size().toTuple() == size
    assert troubles(window) == []


@BOTH
@pytest.mark.parametrize("page", ["twin", "renamed"])
def test_what_is_wrong_with_a_card_is_seen_first_and_so_is_where_one_is(
    qapp: QApplication,
    window: Window,
    scene: Scene,
    page: str,
    reading: Reading,
    size: tuple[int, int],
    settled: Settled,
) -> None:
    ring = FocusRing(window.look, qapp)
    window.look.wear(reading)
    window.resize(*size)
    settled(window.session)
    goes_to(window, scene, page, settled)
    settled(window.session)
    assert isinstance(window.page, ColleaguesPage)
    task = window.page.task
    assert isinstance(task, ChangedKey | TakenName)
    warning = task.warning
    shown = warning.visibleRegion().boundingRect()
    assert shown.top() == 0
    assert shown.height() > 100
    assert unseen(window) == []
    ring.deleteLater()


@BOTH
@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_everywhere_and_shows_where_it_is(
    qtbot: QtBot,
    qapp: QApplication,
    window: Window,
    scene: Scene,
    page: str,
    reading: Reading,
    size: tuple[int, int],
    settled: Settled,
) -> None:
    ring = FocusRing(window.look, qapp)
    settled(window.session)
    window.look.wear(reading)
    goes_to(window, scene, page, settled)
    window.resize(*size)
    settled(window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    hidden: list[str] = []
    stops = round_by_tab(window, lambda: hidden.extend(unseen(window)))
    assert hidden == []
    assert [called(one) for one in stops_expected(window) if one not in stops] == []
    assert set(round_by_tab(window, back=True)) == set(stops)
    ring.deleteLater()


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_down_the_page_and_every_stop_hears_a_key(
    qtbot: QtBot, window: Window, scene: Scene, page: str, settled: Settled
) -> None:
    goes_to(window, scene, page, settled)
    settled(window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    first = next(one for one in in_reading_order(window) if one in stops_expected(window))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Backtab, SHIFT)
    deaf: list[str] = []
    stops = round_by_tab(window, lambda: deaf.extend(unheard(window)))
    assert upward(stops) == []
    assert deaf == []


@pytest.mark.parametrize("page", PAGES)
def test_it_flashes_no_window_of_its_own(
    qapp: QApplication, window: Window, scene: Scene, page: str, settled: Settled
) -> None:
    settled(window.session)
    opened = Opened(window)
    qapp.installEventFilter(opened)
    goes_to(window, scene, page, settled)
    qapp.removeEventFilter(opened)
    assert opened.names == []


@pytest.mark.parametrize("page", ["known", "doubted", "choosing", "versions", "case"])
def test_nothing_of_it_stays_behind_after_locking(window: Window, scene: Scene, page: str, settled: Settled) -> None:
    goes_to(window, scene, page, settled)
    names = ("Mika", "Farid", "Sem", "Ilse", "opa")
    assert any(name in text for text in said_on(window) for name in names)
    locks(window, settled)
    assert [text for text in said_on(window) if any(name in text for name in names)] == []
