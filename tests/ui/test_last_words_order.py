"""Last words never come over newer ones, never bring erased words back, and only saves are done again by themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import bundling
from tests.ui.bundling import Farid
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_last_words import refuse, reopen
from tests.ui.test_window import Settled
from ui.desk import Desk
from ui.pages import new_case
from ui.pages.new_case import NewCasePage
from ui.session import NEWER, Session
from welapp.actions import erasing, incoming, topics, turning_back, visits
from welapp.actions.cases import list_cases, read_case
from welapp.actions.claims import claim, take_over
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.answers import Content, State
from welapp.domain.changes import Changes
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

farid = bundling.farid
WISH = "wens-in-een-zin"
SAYING = Sharing(Audience.US)
Asked = Callable[..., object]
Deed = Callable[[OpenVault], object]


class Save:
    """Writes the wish once the disk lets it."""

    def __init__(self, case: str, words: str, refusals: int = 0, state: State = State.ANSWERED) -> None:
        self.case, self.words, self.refusals, self.state = case, words, refusals, state

    def __call__(self, vault: OpenVault) -> Changes:
        if self.refusals:
            self.refusals -= 1
            refuse()
        return visits.save_answer(vault, self.case, WISH, Content(self.words), state=self.state, sharing=SAYING)


def keep(session: Session, save: Save) -> None:
    session.run(session, save, lambda _: None, lambda _: None, keep=topics.answer(save.case, WISH))


def lock(session: Session, settled: Settled) -> None:
    session.lock()
    settled(session)


def wish(asked: Asked, case: str) -> str:
    asked(lambda vault: None)  # what waited comes first
    answer = asked(lambda vault: read_case(vault, case).answers.get(WISH))
    return answer.content.text if answer is not None else ""  # type: ignore[attr-defined]


def test_words_that_were_kept_meanwhile_stay_over_older_ones(
    session: Session, settled: Settled, asked: Asked, mika: str
) -> None:
    keep(session, Save(mika, "oud", refusals=2))
    lock(session, settled)
    session.open(session, PASSPHRASE, lambda _: keep(session, Save(mika, "nieuw")), lambda _: None)
    settled(session)
    assert wish(asked, mika) == "nieuw"


def test_words_set_back_to_what_stood_there_are_newer_too(
    session: Session, settled: Settled, asked: Asked, mika: str
) -> None:
    asked(Save(mika, "eerst"))
    keep(session, Save(mika, "oud", refusals=2))
    lock(session, settled)
    session.open(session, PASSPHRASE, lambda _: keep(session, Save(mika, "eerst")), lambda _: None)
    settled(session)
    assert wish(asked, mika) == "eerst"


def test_a_newer_save_before_the_same_lock_wins(session: Session, settled: Settled, asked: Asked, mika: str) -> None:
    keep(session, Save(mika, "ouder", refusals=1))
    keep(session, Save(mika, "nieuwer"))
    lock(session, settled)
    reopen(session, settled)
    assert wish(asked, mika) == "nieuwer"


ERASERS: dict[str, Callable[[Session, str], None]] = {
    "rather not": lambda session, case: keep(session, Save(case, "", state=State.UNWRITTEN)),
    "the answer": lambda session, case: session.run(
        session,
        lambda vault: erasing.erase_answer(vault, case, WISH),
        lambda _: None,
        ends=topics.answer(case, WISH),
    ),
    "taken away": lambda session, case: session.run(
        session,
        lambda vault: visits.remove_answer(vault, case, WISH),
        lambda _: None,
        ends=topics.answer(case, WISH),
    ),
    "the answer, by other means": lambda session, case: session.run(
        session, lambda vault: erasing.erase_answer(vault, case, WISH), lambda _: None
    ),
}


@pytest.mark.parametrize("way", ERASERS)
def test_erased_words_never_come_back(session: Session, settled: Settled, asked: Asked, mika: str, way: str) -> None:
    asked(Save(mika, "eerst"))
    keep(session, Save(mika, "zwaluwgeheim", refusals=2))
    lock(session, settled)
    session.open(session, PASSPHRASE, lambda _: ERASERS[way](session, mika), lambda _: None)
    settled(session)
    assert wish(asked, mika) == ""


def test_a_whole_casus_that_was_erased_stays_away(session: Session, settled: Settled, asked: Asked, mika: str) -> None:
    keep(session, Save(mika, "zwaluwgeheim", refusals=2))
    lock(session, settled)

    def erase(_: object) -> None:
        session.run(
            session, lambda vault: erasing.erase_case(vault, mika), lambda _: None, ends=topics.whole_case(mika)
        )

    session.open(session, PASSPHRASE, erase, lambda _: None)
    settled(session)
    assert asked(list_cases) == []


def test_what_another_computer_wrote_later_stays(
    session: Session, settled: Settled, asked: Asked, mika: str, around: Surroundings
) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    session.held = claim(session.folder, around)
    other = take_over(session.folder, around)
    keep(session, Save(mika, "van hier"))
    lock(session, settled)
    there = open_vault(session.folder, PASSPHRASE, around)
    Save(mika, "van daar")(there)
    there.close()
    other.release()
    reopen(session, settled)
    assert wish(asked, mika) == "van daar"
    assert said == [NEWER]
    session.let_go()


def test_what_was_turned_back_meanwhile_does_not_come_back_with_last_words(
    session: Session, settled: Settled, asked: Asked, mika: str, farid: Farid, around: Surroundings
) -> None:
    """Someone typed on in what a bundle brought, and that bundle was turned back before it could be kept."""
    farid.gets(mika)
    farid.writes(mika, "Een boot.", WISH)
    bundle = farid.sends(mika)
    taken = asked(lambda vault: incoming.take_in(vault, incoming.preview(vault, bundle)))
    assert isinstance(taken, incoming.TakenIn)
    said: list[str] = []
    session.said.connect(said.append)
    keep(session, Save(mika, "Een boot, met opa.", refusals=1))
    lock(session, settled)
    there = open_vault(session.folder, PASSPHRASE, around)
    turning_back.undo_import(there, taken.id)
    there.close()
    reopen(session, settled)
    assert wish(asked, mika) == ""
    assert said == [NEWER]


def test_only_a_save_is_done_again_by_itself(session: Session, settled: Settled, asked: Asked) -> None:
    told: list[str] = []
    tries: list[None] = []
    session.went_on_slot.connect(told.append)

    def export(_vault: OpenVault) -> None:
        tries.append(None)
        refuse()

    session.run(session, export, lambda _: None, lambda _: None)
    session.run(session, export)
    lock(session, settled)
    reopen(session, settled)
    asked(lambda vault: None)
    assert len(tries) == 2
    assert told == [""]


def test_words_of_a_page_that_is_gone_are_kept_with_the_next_deed(
    qtbot: QtBot, session: Session, settled: Settled, asked: Asked, mika: str
) -> None:
    page = QWidget()
    session.run(page, Save(mika, "toch", refusals=1), lambda _: None, lambda _: None, keep=topics.answer(mika, WISH))
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settled(session)
    assert wish(asked, mika) == "toch"


def test_a_casus_whose_owner_was_refused_is_not_made_twice(
    qtbot: QtBot, desk: Desk, settled: Settled, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refusals = new_case.add_person, [1, 1]

    def add_person(*given: object) -> object:
        if refusals:
            refusals.pop()
            refuse()
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(new_case, "add_person", add_person)
    page = NewCasePage(desk)
    qtbot.addWidget(page)
    page.form.name.setText("Robin")
    page.owner.setText("Marloes")
    page.make()
    settled(desk.session)
    page.make()  # a second press, refused as well, and then the slot
    lock(desk.session, settled)
    reopen(desk.session, settled)
    found = asked(lambda vault: [read_case(vault, row.id) for row in list_cases(vault)])
    assert isinstance(found, list)
    assert [(case.youth.name, sorted(person.name for person in case.people)) for case in found] == [
        ("Robin", ["Marloes", desk.author])
    ]


def test_what_is_asked_while_an_opening_failed_is_nobodys_mistake(session: Session, settled: Settled) -> None:
    said: list[str] = []
    session.said.connect(said.append)

    def opener(*_: object) -> OpenVault:
        raise KnownError("kan niet")

    session.open_by(session, opener, lambda _: None, lambda _: None, close_first=True)
    settled(session)
    session.run(session, list_cases, lambda _: None)
    settled(session)
    assert said == []
