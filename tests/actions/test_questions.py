"""A team's own questions are kept in the kluis, count at once, travel as a file, and never lose an answer."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from paper_photo import CANARY, telephone
from PIL import Image

from welapp.actions import backups, questions
from welapp.actions.approvals import approve_all
from welapp.actions.cases import read_case
from welapp.actions.held import held_of
from welapp.actions.vaults import OpenVault, create_vault
from welapp.actions.visits import choose_sharing, save_answer, set_will
from welapp.brief.compose import compose
from welapp.brief.compose_held import compose_held
from welapp.brief.compose_own import compose_own
from welapp.domain.answers import Content, LaidCard, Pile, State
from welapp.domain.case import Will
from welapp.domain.papers import Copy
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.errors import KnownError
from welapp.forms import edit
from welapp.forms.load import NOT_USED, Forms, read_form
from welapp.forms.schema import Form, Kind, Option, Question
from welapp.forms.write import write_form

EVERYONE = Sharing(Audience.EVERYONE)
MUSIC = Question(
    "jouw-muziek-x7k2m",
    Kind.CARDS,
    "Welke muziek past bij jou?",
    "Jouw muziek",
    cards=(Option("jazz-a2b3c", "Jazz"), Option("rap-d4e5f", "Rap")),
    block="over-mij",
)
LAID = Content(cards=(LaidCard("jazz-a2b3c", "Jazz", Pile.FITS), LaidCard("rap-d4e5f", "Rap", Pile.NOT)))


def with_music(vault: OpenVault) -> Form:
    return edit.add_question(vault.forms.youth, MUSIC, "eerste-vertellen")


def reworded(vault: OpenVault, name: str, text: str) -> Form:
    return edit.put_question(vault.forms.youth, replace(vault.forms.question(name), text=text, label="Anders"))


def test_an_own_question_counts_at_once_and_is_there_at_the_next_opening(
    vault: OpenVault, reopened: Callable[[], OpenVault]
) -> None:
    forms = questions.save_form(vault, with_music(vault))
    assert forms.question(MUSIC.id) == MUSIC
    assert vault.forms is forms
    again = reopened()
    assert again.forms == forms
    assert again.problems == ()


def test_a_form_that_breaks_a_rule_is_not_kept(vault: OpenVault, reopened: Callable[[], OpenVault]) -> None:
    before = vault.forms
    wish = replace(before.question("wens-in-een-zin"), hidden=True)
    with pytest.raises(KnownError, match="kan niet verborgen zijn"):
        questions.save_form(vault, edit.put_question(before.youth, wish))
    taken = edit.add_question(before.youth, replace(MUSIC, id="wens-voor-je-kind"), "eten")
    with pytest.raises(KnownError, match=r"staat ook al in ouders\.toml"):
        questions.save_form(vault, taken)
    assert vault.forms is before
    assert reopened().forms == before


def test_the_questions_go_along_in_a_reservekopie_which_is_due_again(vault: OpenVault) -> None:
    backups.make_here(vault)
    assert not backups.has_changed(vault)
    questions.save_form(vault, with_music(vault))
    assert backups.has_changed(vault)
    backups.make_here(vault)
    assert not backups.has_changed(vault)


def test_a_file_beside_the_kluis_starts_the_own_questions_and_then_no_longer_counts(
    vault: OpenVault, folder: Path, reopened: Callable[[], OpenVault]
) -> None:
    (folder / "forms").mkdir()
    text = write_form(with_music(vault))
    (folder / "forms" / "huisbezoek.toml").write_text(text, encoding="utf-8")
    with_file = reopened()
    assert with_file.forms.question(MUSIC.id) == MUSIC
    questions.save_form(with_file, reworded(with_file, "trots", "Wat kun je?"))
    again = reopened()
    assert again.forms.question(MUSIC.id) == MUSIC
    assert again.forms.question("trots").text == "Wat kun je?"
    assert [str(problem) for problem in again.problems] == [NOT_USED.format("huisbezoek.toml")]


def test_an_export_reads_back_in_another_kluis(vault: OpenVault, tmp_path: Path) -> None:
    questions.save_form(vault, with_music(vault))
    path = tmp_path / "vragen.toml"
    questions.export_form(vault, "youth", path)
    with closing(create_vault(tmp_path / "andere", "drie geiten in een boot", "Ilse", "Team", vault.around)) as other:
        incoming = questions.read_file(other, path)
        assert incoming.differences.added == ("Jouw muziek",)
        assert not incoming.differences.changed
        assert other.forms.youth != vault.forms.youth
        questions.take_over(other, incoming)
        assert other.forms.youth == vault.forms.youth


def test_a_file_from_before_the_lists_of_the_visit_is_taken_over_with_the_shipped_ones(
    vault: OpenVault, tmp_path: Path, reopened: Callable[[], OpenVault]
) -> None:
    usual, path = vault.forms.youth, tmp_path / "oud.toml"
    old = replace(reworded(vault, "trots", "Wat kun je?"), bring=(), before=(), welcome_young=())
    path.write_text(write_form(old), encoding="utf-8")
    incoming = questions.read_file(vault, path)
    assert (incoming.differences.changed, incoming.differences.moved) == (("Anders",), False)
    questions.take_over(vault, incoming)
    taken = reopened().forms.youth
    assert next(one.text for one in taken.questions() if one.id == "trots") == "Wat kun je?"
    assert (taken.bring, taken.before, taken.welcome_young) == (usual.bring, usual.before, usual.welcome_young)


def test_the_welcome_for_the_young_travels_with_the_questions(vault: OpenVault, tmp_path: Path) -> None:
    path, young = tmp_path / "nieuw.toml", ("Dag!", "Jij kiest.")
    path.write_text(write_form(replace(vault.forms.youth, welcome_young=young)), encoding="utf-8")
    incoming = questions.read_file(vault, path)
    assert not incoming.differences.none
    assert questions.take_over(vault, incoming).youth.welcome_young == young
    assert questions.save_form(vault, with_music(vault)).youth.welcome_young == young


def test_a_file_that_is_not_right_changes_nothing(vault: OpenVault, tmp_path: Path) -> None:
    path = tmp_path / "vragen.toml"
    path.write_text(write_form(vault.forms.youth).replace('kind = "cards"', 'kind = "kaarten"', 1), encoding="utf-8")
    with pytest.raises(KnownError, match=r"In vragen.toml op regel \d+"):
        questions.read_file(vault, path)


def test_answered_questions_that_a_file_lacks_stay_hidden(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    shipped = tmp_path / "gewoon.toml"
    questions.export_form(vault, "youth", shipped)
    questions.save_form(vault, with_music(vault))
    save_answer(vault, mika, MUSIC.id, LAID, sharing=EVERYONE)
    incoming = questions.read_file(vault, shipped)
    assert incoming.differences.hidden == ("Jouw muziek",)
    forms = questions.take_over(vault, incoming)
    assert forms.question(MUSIC.id) == replace(MUSIC, hidden=True)


def test_going_back_to_the_shipped_questions_keeps_nothing_that_nobody_answered(
    vault: OpenVault, reopened: Callable[[], OpenVault]
) -> None:
    shipped = vault.forms
    questions.save_form(vault, with_music(vault))
    assert questions.reset_form(vault, "youth") == shipped
    assert vault.connection.one("SELECT count(*) FROM own_form") == (0,)
    assert reopened().forms == shipped


def test_going_back_to_the_shipped_questions_keeps_answered_ones_hidden(vault: OpenVault, mika: str) -> None:
    questions.save_form(vault, with_music(vault))
    save_answer(vault, mika, MUSIC.id, LAID)
    forms = questions.reset_form(vault, "youth")
    assert forms.question(MUSIC.id).hidden


def papers(vault: OpenVault, case: str) -> tuple[str, str, str]:
    """The tafelblad, Mijn blad and Wat we over jou hebben, as everything that stands in them."""
    now, forms = read_case(vault, case), vault.forms
    table = compose(now, forms, Reader(ReaderKind.EVERYONE), Copy())
    own = compose_own(now, forms, vault.around.clock().date())
    return repr(table), repr(own), repr(compose_held(held_of(vault, now), forms))


@pytest.fixture
def answered(vault: OpenVault, mika: str) -> str:
    """Mika answered the team's own question, and it was read back."""
    set_will(vault, mika, Will.YES)
    questions.save_form(vault, with_music(vault))
    save_answer(vault, mika, MUSIC.id, LAID, sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    return mika


def test_a_hidden_question_still_comes_on_paper_under_its_heading(vault: OpenVault, answered: str) -> None:
    before = papers(vault, answered)
    questions.save_form(vault, edit.put_question(vault.forms.youth, replace(MUSIC, hidden=True)))
    assert papers(vault, answered) == before
    assert "Dit ben ik" in before[0]
    assert "Jazz" in before[0]


def test_a_dropped_question_comes_on_paper_under_the_wording_that_was_asked(vault: OpenVault, answered: str) -> None:
    vault.forms = Forms((edit.take_out(vault.forms.youth, MUSIC.id), vault.forms.parents))
    table, own, held = papers(vault, answered)
    for paper in (table, held):
        assert f"heading='{MUSIC.text}'" in paper
        assert "Jazz" in paper
    assert MUSIC.text[1:] in own


def test_a_reworded_question_keeps_its_old_words_beside_its_old_answer(vault: OpenVault, answered: str) -> None:
    questions.save_form(vault, reworded(vault, MUSIC.id, "Van welke muziek word je blij?"))
    choose_sharing(vault, answered, MUSIC.id, EVERYONE)
    case = read_case(vault, answered)
    assert case.answers[MUSIC.id].asked == MUSIC.text
    assert case.is_approved(MUSIC.id)
    assert f"heading='{MUSIC.text}'" in papers(vault, answered)[2]
    save_answer(vault, answered, MUSIC.id, Content(text="Alles"))
    assert read_case(vault, answered).answers[MUSIC.id].asked == "Van welke muziek word je blij?"


@pytest.mark.parametrize("dropped", [False, True])
def test_piles_keep_their_old_names_beside_an_old_answer(vault: OpenVault, mika: str, dropped: bool) -> None:
    set_will(vault, mika, Will.YES)
    form, named = with_music(vault), replace(MUSIC, piles=("Vaak", "Af en toe", "Nooit"))
    cards = (*LAID.cards, LaidCard("klassiek-g6h7j", "Klassiek", Pile.UNSURE))
    questions.save_form(vault, edit.put_question(form, named))
    save_answer(vault, mika, MUSIC.id, replace(LAID, cards=cards, piles=named.piles), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    if dropped:
        vault.forms = Forms((edit.take_out(vault.forms.youth, MUSIC.id), vault.forms.parents))
    else:
        questions.save_form(vault, form)
    table, _own, held = papers(vault, mika)
    for paper in (table, held):
        assert "Nooit: Rap" in paper
        assert "Af en toe: Klassiek" in paper


def test_an_answer_to_a_dropped_question_can_still_be_changed_shared_and_left_unwritten(
    vault: OpenVault, answered: str
) -> None:
    vault.forms = Forms((edit.take_out(vault.forms.youth, MUSIC.id), vault.forms.parents))
    save_answer(vault, answered, MUSIC.id, replace(LAID, text="Vooral ’s avonds"))
    answer = read_case(vault, answered).answers[MUSIC.id]
    assert (answer.asked, answer.content.text) == (MUSIC.text, "Vooral ’s avonds")
    choose_sharing(vault, answered, MUSIC.id, Sharing())
    assert not read_case(vault, answered).answers[MUSIC.id].sharing.on_paper
    save_answer(vault, answered, MUSIC.id, Content(), state=State.UNWRITTEN)
    answer = read_case(vault, answered).answers[MUSIC.id]
    assert (answer.state, answer.content) == (State.UNWRITTEN, Content())


def test_a_question_that_never_was_cannot_be_answered(vault: OpenVault, mika: str) -> None:
    with pytest.raises(KnownError, match="staat niet in de vragenlijst"):
        save_answer(vault, mika, "nooit-gevraagd", Content(text="x"))


def test_a_photo_on_a_card_says_nothing_but_what_it_shows_and_goes_along_in_the_file(
    vault: OpenVault, tmp_path: Path, dumped: Callable[[OpenVault], list[str]]
) -> None:
    path = tmp_path / "hond.jpg"
    path.write_bytes(telephone())
    photo = questions.card_photo(path)
    questions.save_form(vault, edit.put_photo(with_music(vault), MUSIC.id, "cards", MUSIC.cards[0].id, photo))
    assert max(Image.open(BytesIO(photo.data)).size) == 480
    assert CANARY.encode() not in photo.data
    assert not any(CANARY in cell for cell in dumped(vault))
    exported = tmp_path / "vragen.toml"
    questions.export_form(vault, "youth", exported)
    text = exported.read_text(encoding="utf-8")
    assert base64.b64encode(CANARY.encode()).decode()[:12] not in text
    again = read_form("vragen.toml", text)
    assert again.photos == (photo,)
    assert next(again.questions()) == next(vault.forms.youth.questions())
    assert edit.question_in(again, MUSIC.id) == vault.forms.question(MUSIC.id)


def test_a_file_that_is_no_photo_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "hond.jpg"
    path.write_bytes(b"wafwaf")
    with pytest.raises(KnownError, match="geen foto die welapp kent"):
        questions.card_photo(path)
