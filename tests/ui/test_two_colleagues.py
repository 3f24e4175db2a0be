"""Two colleagues, each at a window of their own: cards, digits, a casus there and back, and one case at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.test_journey import SENTENCE, Coordinator, makes_a_case, texts_of
from ui.pages.bundle import BundlePage
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.digit_groups import DigitGroups
from ui.window import Window
from welapp.actions.cases import list_cases, read_case
from welapp.actions.surroundings import Surroundings
from welapp.domain.case import Case

Settled = Callable[[Session], None]
BUSY, WISH = "laatst-lekker-bezig", "wens-in-een-zin"


class Colleague(Coordinator):
    """Someone with a laptop, a kluis, and a stick on which files go to and fro."""

    def __init__(self, qtbot: QtBot, window: Window, settled: Settled, name: str, stick: Path) -> None:
        super().__init__(qtbot, window)
        assert isinstance(window.ask, Answering)
        self.ask, self.settled, self.name, self.stick = window.ask, settled, name, stick
        self.made = 0

    @property
    def first_name(self) -> str:
        return self.name.split(" ")[0]

    def begins(self) -> None:
        self.fills("Hoe heet je?", self.name)
        self.fills("Hoe heet jullie team?", "WEL-team Veenkolk")
        self.fills("Wachtzin", SENTENCE)
        self.fills("Nog een keer dezelfde wachtzin", SENTENCE)
        self.presses("Kluis maken")
        self.waits_for("Bundel openen")

    def rests(self) -> None:
        self.settled(self.window.session)

    def saves_card(self) -> Path:
        self.presses("Collega’s")
        self.rests()
        self.ask.file = self.stick / f"{self.first_name}.welkaart"
        self.presses("Kaart bewaren …")
        self.waits_for("Bewaard. Stuur dit bestand aan je collega.")
        return self.ask.file

    def adds(self, card: Path) -> str:
        """Add a colleague by a card; return the digits that then show."""
        self.ask.file = card
        self.presses("Collega toevoegen")
        self.presses("Bestand kiezen")
        self.waits_for("De cijfers zijn gelijk")
        (shown,) = [one for one in self.window.findChildren(DigitGroups) if one.isVisible()]
        return " ".join(words.text() for words in shown.groups)

    def seals_for(self, other: Colleague) -> Path:
        self.made += 1
        self.ask.file = self.stick / f"{self.first_name}-{self.made}.welbundel"
        self.goes(Kind.SEAL, self.case().id)
        self.presses(next(text for text in texts_of(self.window) if text.startswith(other.name)))
        self.presses("Alles")
        self.presses("Bundel bewaren …")
        self.waits_for("Klaar")
        self.rests()
        assert self.ask.file.is_file()
        return self.ask.file

    def opens(self, bundle: Path) -> BundlePage:
        self.goes(Kind.CASES)
        self.ask.file = bundle
        self.presses("Bundel openen")
        self.rests()
        page = self.window.page
        assert isinstance(page, BundlePage)
        return page

    def goes(self, kind: Kind, case: str = "", place: str = "") -> None:
        self.window.go(Stand(kind, case, place))
        self.rests()

    def answers(self, question: str, text: str) -> None:
        self.goes(Kind.VISIT, self.case().id, question)
        assert isinstance(self.window.page, VisitPage)
        if self.can_press("Ja"):  # whether the youth wants to, at the first visit
            self.presses("Ja")
            self.goes(Kind.VISIT, self.case().id, question)
        self.qtbot.waitUntil(lambda: bool(self.fields()), timeout=15_000)
        field = self.fields()[0]
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.presses("Iedereen aan tafel")
        self.waits_for("Bewaard")
        self.rests()
        self.goes(Kind.CASES)

    def fields(self) -> list[QTextEdit]:
        return [one for one in self.window.findChildren(QTextEdit) if one.isVisible()]

    def case(self) -> Case:
        found: list[Case] = []
        self.window.session.run(self.window, lambda vault: read_case(vault, list_cases(vault)[0].id), found.append)
        self.rests()
        return found[0]


@pytest.fixture
def colleague(
    qtbot: QtBot, look: Look, around: Surroundings, settled: Settled, tmp_path: Path
) -> Iterator[Callable[[str], Colleague]]:
    windows: list[Window] = []
    stick = tmp_path / "stick"
    stick.mkdir()

    def make(name: str) -> Colleague:
        window = Window(look, Session(tmp_path / name.split(" ")[0].lower(), around), Answering())
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        made = Colleague(qtbot, window, settled, name, stick)
        made.begins()
        return made

    yield make
    for window in windows:
        window.close()


def get_to_know(one: Colleague, other: Colleague) -> None:
    """Each has the other's card, and both see the same digits."""
    cards = [one.saves_card(), other.saves_card()]
    assert one.adds(cards[1]) == other.adds(cards[0])
    for each in (one, other):
        each.presses("De cijfers zijn gelijk")
        each.rests()


def test_two_colleagues_work_on_at_the_same_time_and_end_with_the_same_case(
    colleague: Callable[[str], Colleague],
) -> None:
    marloes, farid = colleague("Marloes Bakker"), colleague("Farid Amrani")
    makes_a_case(marloes)
    get_to_know(marloes, farid)
    marloes.answers(BUSY, "Even naar buiten.")

    page = farid.opens(marloes.seals_for(farid))
    assert farid.sees("Echt van Marloes")
    assert farid.sees("Er is nog niets overgenomen.")
    page.foot.take.click()
    farid.waits_for("Overgenomen")
    farid.presses("Naar Noor")
    farid.rests()
    assert farid.case().answers[BUSY].content.text == "Even naar buiten."

    # Both work on, each at home.
    marloes.answers(BUSY, "Even alleen zijn.")
    farid.answers(BUSY, "Opa mag mee.")
    farid.answers(WISH, "Weer varen")
    page = marloes.opens(farid.seals_for(marloes))
    assert marloes.sees("Jouw versie")
    assert marloes.sees("Versie van Farid")
    marloes.presses("Laat beide staan")
    page.foot.take.click()
    marloes.waits_for("Overgenomen")
    assert marloes.case().answers[WISH].content.text == "Weer varen"
    assert marloes.case().conflicts == (f"answer:{BUSY}/answer",)

    # One of them chooses; that holds for both.
    marloes.presses("Naar Noor")
    marloes.rests()
    marloes.presses("Bekijk de versies")
    marloes.rests()
    marloes.presses("Versie van Farid")
    marloes.presses("Deze versie houden")
    marloes.waits_for("Hier staan geen twee versies meer.")
    page = farid.opens(marloes.seals_for(farid))
    page.foot.take.click()
    farid.waits_for("Overgenomen")

    here, there = marloes.case(), farid.case()
    assert here.conflicts == there.conflicts == ()
    assert here.answers[BUSY].content.text == "Opa mag mee."
    assert here == there


def test_a_bundle_of_someone_unknown_leads_to_comparing_digits_and_back(
    colleague: Callable[[str], Colleague],
) -> None:
    marloes, farid = colleague("Marloes Bakker"), colleague("Farid Amrani")
    makes_a_case(marloes)
    card = farid.saves_card()
    marloes.presses("Collega’s")
    marloes.rests()
    marloes.adds(card)
    marloes.presses("De cijfers zijn gelijk")
    marloes.rests()
    bundle = marloes.seals_for(farid)

    page = farid.opens(bundle)
    assert farid.sees("We weten niet zeker van wie dit is")
    assert not page.foot.take.isVisible()
    farid.presses("Vergelijk de cijfers")
    farid.rests()
    farid.presses("De cijfers zijn gelijk")
    farid.rests()
    farid.presses("Terug naar de bundel")
    farid.rests()
    assert farid.sees("Echt van Marloes")
    page = farid.window.page
    assert isinstance(page, BundlePage)
    page.foot.take.click()
    farid.waits_for("Overgenomen")
    assert farid.case() == marloes.case()


def test_a_card_that_is_dragged_in_shows_the_digits(colleague: Callable[[str], Colleague]) -> None:
    marloes, farid = colleague("Marloes Bakker"), colleague("Farid Amrani")
    card = farid.saves_card()
    marloes.window.incoming.offer(card)
    marloes.rests()
    marloes.waits_for("De cijfers zijn gelijk")
