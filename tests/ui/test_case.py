from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from ui.desk import Desk
from ui.pages.case import CHANGED, NO_WISH, CasePage
from ui.pages.new_case import OTHER, NewCasePage, YouthPage
from ui.pages.put_away import AWAY, BACK
from ui.session import Session
from ui.widgets.ink_view import InkView
from ui.widgets.words import Words
from welapp.actions.approvals import approve_all
from welapp.actions.cases import add_case, list_cases
from welapp.actions.grounds import record_ground
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person
from welapp.actions.visits import save_answer, set_will
from welapp.domain.answers import Content, PlacePick, PlaceWish
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Case, Will
from welapp.domain.consent import Basis
from welapp.domain.ink import Point, Stroke
from welapp.domain.meeting import Meeting
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ, JUST_NAME, Age

Asked = Callable[..., object]
Read = Callable[[str], Case]
Settled = Callable[[Session], None]
WISH = "wens-in-een-zin"
EVERYONE = Sharing(Audience.EVERYONE)
TODAY = date(2026, 11, 27)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, mika: str, settled: Settled) -> CasePage:
    made = CasePage(desk, mika)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def said(page: CasePage) -> list[str]:
    return [words.text() for words in page.findChildren(Words) if words.isVisible()]


def wish_for(asked: Asked, case: str, text: str = "Een boot bouwen", strokes: tuple[Stroke, ...] = ()) -> None:
    asked(lambda vault: set_will(vault, case, Will.YES))
    asked(lambda vault: save_answer(vault, case, WISH, Content(text, strokes=strokes), sharing=EVERYONE))


def test_before_the_visit_the_page_says_when_the_wensdroom_comes(page: CasePage) -> None:
    assert NO_WISH in said(page)
    assert not page.findChild(InkView).isVisible()


def test_the_wensdroom_stands_on_top_in_the_youths_own_words_with_the_drawing(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    line = Stroke("blauw", 0.75, (Point(10, 10), Point(60, 30)))
    wish_for(asked, mika, "Een <b>boot</b> & opa", (line,))
    settled(session)
    assert "‘Een <b>boot</b> & opa’" in said(page)
    assert page.findChild(InkView).isVisible()


@pytest.mark.parametrize(
    ("index", "signal", "args"),
    [
        (0, "open_prepare_requested", ()),
        (1, "open_visit_requested", ("",)),
        (2, "open_visit_requested", ("teruglezen",)),
        (3, "open_brief_requested", ()),
        (4, "open_meeting_requested", ("",)),
        (5, "open_meeting_requested", ("feedback",)),
    ],
)
def test_every_stone_opens_its_stage(
    qtbot: QtBot, page: CasePage, mika: str, index: int, signal: str, args: tuple[str, ...]
) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as opened:
        page.stages.findChildren(QPushButton)[index].click()
    assert tuple(opened.args) == (mika, *args)


def test_the_one_primary_button_follows_the_stage(
    qtbot: QtBot, page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    assert page.turn.primary.text() == "Op huisbezoek gaan"
    wish_for(asked, mika)
    settled(session)
    assert page.turn.primary.text() == "Samen teruglezen"
    with qtbot.waitSignal(page.open_visit_requested) as opened:
        page.turn.primary.click()
    assert opened.args == [mika, "teruglezen"]
    asked(lambda vault: approve_all(vault, mika, "Marloes"))
    settled(session)
    assert page.turn.primary.text() == "Tafelblad maken"
    with qtbot.waitSignal(page.open_brief_requested):
        page.turn.primary.click()


def test_what_changes_after_the_reading_back_is_said(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    wish_for(asked, mika)
    asked(lambda vault: approve_all(vault, mika, "Marloes"))
    settled(session)
    assert CHANGED not in said(page)
    wish_for(asked, mika, "Toch liever een vlot")
    settled(session)
    assert CHANGED in said(page)


@pytest.mark.parametrize("will", [Will.NOT_NOW, Will.RATHER_NOT])
def test_a_no_is_a_full_end_with_one_quiet_way_back(
    qtbot: QtBot, page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled, will: Will
) -> None:
    asked(lambda vault: set_will(vault, mika, will))
    settled(session)
    assert any("Dat is goed." in text for text in said(page))
    assert page.turn.primary.text() == "Vraag het later nog eens"
    assert page.turn.primary.kind == "secondary"
    assert not page.turn.second.isVisible()
    with qtbot.waitSignal(page.open_visit_requested) as opened:
        page.turn.primary.click()
    assert opened.args == [mika, "welcome"]


def test_that_it_was_told_is_noted_today_and_can_be_taken_back(
    page: CasePage, asked: Asked, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    wish_for(asked, mika)
    asked(lambda vault: approve_all(vault, mika, "Marloes"))
    asked(lambda vault: plan_meeting(vault, mika, Meeting(on=date(2026, 11, 26), food="soep")))
    settled(session)
    assert page.turn.primary.text() == "Het is verteld"
    page.turn.primary.click()
    settled(session)
    assert read(mika).meeting.fed_back_on == TODAY
    assert read(mika).meeting.food == "soep"
    page.turn.second.click()
    settled(session)
    assert read(mika).meeting.fed_back_on is None


def test_the_grounds_are_named_or_asked_for(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    assert "Toestemming is nog niet vastgelegd" in said(page)
    until = date(2027, 5, 1)
    asked(lambda vault: record_ground(vault, mika, Basis.BOTH, "", "Ilse", on=TODAY, until=until))
    settled(session)
    assert "Toestemming van de jongere en de ouders" in said(page)
    assert any("tot en met 1 mei 2027" in text for text in said(page))


def test_a_basis_that_ended_no_longer_counts(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    ended = date(2026, 11, 26)
    asked(lambda vault: record_ground(vault, mika, Basis.BOTH, "", "Ilse", on=date(2026, 1, 1), until=ended))
    settled(session)
    assert "Toestemming is nog niet vastgelegd" in said(page)


def test_the_place_is_what_was_arranged_or_else_what_the_youth_chose(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled, desk: Desk
) -> None:
    question = next(q.id for q in desk.forms.youth.questions() if q.kind == "place")
    wish = PlaceWish(PlacePick("kantine", "Een kantine", "De Meerval"), None, ("Een deur naar buiten",))
    asked(lambda vault: set_will(vault, mika, Will.YES))
    asked(lambda vault: save_answer(vault, mika, question, Content(place=wish)))
    settled(session)
    assert "De Meerval" in said(page)
    assert "Gekozen door Mika. Met een deur naar buiten." in said(page)
    asked(lambda vault: plan_meeting(vault, mika, Meeting(place="De bieb", address="Plein 1")))
    settled(session)
    assert "De bieb" in said(page)
    assert "Plein 1" in said(page)


def test_on_the_table_stands_what_was_arranged_or_else_what_the_youth_likes_when_that_is_shared(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    liked = Content("Kaasbroodjes en thee.")
    asked(lambda vault: save_answer(vault, mika, "lekker", liked))
    settled(session)
    assert page.table.accessibleDescription() == ""
    asked(lambda vault: save_answer(vault, mika, "lekker", liked, sharing=EVERYONE))
    settled(session)
    assert page.table.accessibleDescription() == "Op tafel: Kaasbroodjes en thee"
    asked(lambda vault: plan_meeting(vault, mika, Meeting(food="soep")))
    settled(session)
    assert page.table.accessibleDescription() == "Op tafel: soep"


def test_on_a_small_laptop_whose_turn_it_is_and_the_table_stand_beside_one_another(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    for name, what in (("Tessa", "juf van groep 8"), ("Gerrit", "botenmaker"), ("Roos", "van de gemeente")):
        asked(lambda vault, name=name, what=what: add_person(vault, mika, Person("", name, what)))
    settled(session)
    assert page.turn.geometry().right() < page.table.mapTo(page, page.table.rect().topLeft()).x()


def test_a_press_on_a_seat_opens_that_person(
    qtbot: QtBot, page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    opa = str(asked(lambda vault: add_person(vault, mika, Person("", "Kees", "opa"))))
    asked(lambda vault: set_will(vault, mika, Will.YES))
    settled(session)
    with qtbot.waitSignal(page.open_people_requested) as opened:
        page.table.person_chosen.emit(opa)
    assert opened.args == [mika, opa]


def test_a_casus_can_be_put_away_and_taken_back(
    page: CasePage, read: Read, mika: str, session: Session, settled: Settled
) -> None:
    page.switch_archived()
    settled(session)
    assert read(mika).archived
    assert [action.text() for action in page.made_menu(read(mika)).actions()][-1] == "Terughalen"
    page.switch_archived()
    settled(session)
    assert not read(mika).archived


def test_that_a_casus_was_put_away_or_taken_back_is_said(
    page: CasePage, session: Session, settled: Settled, announced: Announced
) -> None:
    for heard in (AWAY, BACK):
        page.switch_archived()
        settled(session)
        assert announced.take() == [heard]


def test_a_new_casus_has_a_name_pronouns_and_an_age_band_and_an_owner(
    qtbot: QtBot, desk: Desk, asked: Asked, read: Read, session: Session
) -> None:
    page = NewCasePage(desk)
    qtbot.addWidget(page)
    page.form.name.setText("Bram")
    page.form.pronouns.choose(HIJ.text)
    page.form.age.choose(Age.FROM_16.value)
    page.owner.setText("Hanna de Wit")
    with qtbot.waitSignal(page.case_made, timeout=20_000) as made:
        page.make_button.click()
    case = read(made.args[0])
    owner = case.with_part(Part.OWNER)
    assert (case.youth.name, case.youth.pronouns, case.youth.age) == ("Bram", HIJ, Age.FROM_16)
    assert owner is not None
    assert owner.name == "Hanna de Wit"


def test_own_pronouns_are_kept_as_they_are_typed(qtbot: QtBot, desk: Desk, read: Read) -> None:
    page = NewCasePage(desk)
    qtbot.addWidget(page)
    page.form.name.setText("Robin")
    page.form.pronouns.choose(OTHER)
    page.form.own.setText("die / diens")
    with qtbot.waitSignal(page.case_made, timeout=20_000) as made:
        page.make()
    assert read(made.args[0]).youth.pronouns.subject == "die"


def test_a_casus_without_a_name_is_not_made(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled
) -> None:
    page = NewCasePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.make()
    settled(session)
    assert any("nog geen naam" in words.text() for words in page.findChildren(Words) if words.isVisible())
    assert page.make_button.isEnabled()
    assert asked(list_cases) == []


def test_two_presses_make_one_casus(qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled) -> None:
    page = NewCasePage(desk)
    qtbot.addWidget(page)
    page.form.name.setText("Jip")
    page.make()
    page.make()
    settled(session)
    found = asked(list_cases)
    assert isinstance(found, list)
    assert len(found) == 1


def test_a_name_is_changed_while_typing(
    qtbot: QtBot, desk: Desk, mika: str, read: Read, session: Session, settled: Settled
) -> None:
    page = YouthPage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    assert page.form.name.text() == "Mika"
    page.form.name.clear()
    qtbot.keyClicks(page.form.name, "Mikaela")
    page.save_now()
    settled(session)
    assert read(mika).youth.name == "Mikaela"
    assert page.saved.text() == "Bewaard"


def test_an_emptied_name_is_said_and_the_old_one_stays(
    qtbot: QtBot, desk: Desk, mika: str, read: Read, session: Session, settled: Settled
) -> None:
    page = YouthPage(desk, mika)
    qtbot.addWidget(page)
    settled(session)
    page.form.name.clear()
    page.form.name.textEdited.emit("")
    page.save_now()
    settled(session)
    assert read(mika).youth.name == "Mika"
    assert page.saved.text().startswith("Niet bewaard")


@pytest.mark.parametrize("text", ["x" * 1900, "<b>vet</b> & zo", "مريم 小明 🦋", "twee\nregels\x07"])
def test_any_name_and_any_wish_stand_on_the_page_without_making_it_wider(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled, text: str
) -> None:
    case = str(asked(lambda vault: add_case(vault, text, JUST_NAME, None)))
    asked(lambda vault: add_person(vault, case, Person("", text, text, Part.OWNER)))
    wish_for(asked, case, text * 5)
    page = CasePage(desk, case)
    qtbot.addWidget(page)
    page.resize(1000, 690)
    page.show()
    settled(session)
    assert page.minimumSizeHint().width() <= 1000
    assert page.scroller.widget().width() <= 1000
    assert f"‘{text * 5}’" in said(page)
    assert not page.grab().isNull()


def test_an_ordinary_long_name_is_never_shortened_where_words_can_turn_to_the_next_line(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled
) -> None:
    name = "Jan-Willem Alexander Maximiliaan van den Berg de Vries-Oosterhuis"
    page = CasePage(desk, str(asked(lambda vault: add_case(vault, name, JUST_NAME, None))))
    qtbot.addWidget(page)
    page.resize(1000, 690)
    page.show()
    settled(session)
    assert page.header.title.text() == name
    assert page.minimumSizeHint().width() <= 1000
    title = page.header.title
    assert title.height() >= title.heightForWidth(title.width())


@pytest.mark.parametrize(
    ("free", "words"),
    [
        (Free.NOT_ASKED, "Nog vragen of de plek vrij is."),
        (Free.ASKED, "Gevraagd of de plek vrij is."),
        (Free.YES, "De plek is vrij."),
        (Free.NO, "De plek is niet vrij."),
    ],
)
def test_the_casus_says_whether_the_place_is_free(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled, free: Free, words: str
) -> None:
    asked(lambda vault: plan_meeting(vault, mika, Meeting(place="De Meerval", asking=Asking(free))))
    settled(session)
    assert words in said(page)


def test_without_a_place_and_after_the_table_nothing_is_said_about_a_free_place(
    page: CasePage, asked: Asked, mika: str, session: Session, settled: Settled
) -> None:
    assert not any("vrij" in words for words in said(page))
    over = Meeting(on=TODAY - timedelta(days=1), place="De Meerval")
    asked(lambda vault: plan_meeting(vault, mika, over))
    settled(session)
    assert "De Meerval" in said(page)
    assert not any("vrij" in words for words in said(page))
