"""The visit: the will, the answers, and who may read them, as the youth chooses."""

from __future__ import annotations

import pytest
from standstill import StillClock

from welapp.actions.approvals import approve_all
from welapp.actions.cases import read_case
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import choose_sharing, remove_answer, save_answer, set_will, sharing_from
from welapp.domain.answers import Content, Pick, State
from welapp.domain.case import Stage, Will
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

EVERYONE, US, UNWRITTEN = Sharing(Audience.EVERYONE), Sharing(), Sharing(Audience.UNWRITTEN)


@pytest.mark.parametrize("first", list(Will))
@pytest.mark.parametrize("later", list(Will))
def test_the_will_may_change_at_any_time(
    vault: OpenVault, mika: str, clock: StillClock, first: Will, later: Will
) -> None:
    set_will(vault, mika, first)
    day = clock().date()
    clock.move(days=3)
    changes = set_will(vault, mika, later)
    case = read_case(vault, mika)
    assert case.will is later
    assert case.will_on == (day if first is later else clock().date())
    assert bool(changes.fields) is (first is not later)


@pytest.mark.parametrize("will", [Will.NOT_NOW, Will.RATHER_NOT])
def test_a_no_keeps_what_was_said_and_rests_the_case(vault: OpenVault, mika: str, will: Will) -> None:
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    set_will(vault, mika, will)
    case = read_case(vault, mika)
    assert case.answers["trots"].content.text == "x"
    assert case.standing.resting
    assert case.standing.stage(vault.around.clock().date()) is Stage.VISIT


def test_the_first_answer_is_between_us_alone(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="x"))
    assert read_case(vault, mika).answers["trots"].sharing == US
    assert read_case(vault, mika).for_paper() == []


def test_the_choice_stays_when_the_words_change(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    save_answer(vault, mika, "trots", Content(text="y"))
    assert read_case(vault, mika).answers["trots"].sharing == EVERYONE


def test_the_words_stay_when_the_choice_changes(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="x", picks=(Pick("a", "b"),)))
    choose_sharing(vault, mika, "trots", EVERYONE)
    assert read_case(vault, mika).answers["trots"].content == Content(text="x", picks=(Pick("a", "b"),))
    save_answer(vault, mika, "lekker", Content(), state=State.SKIPPED)
    choose_sharing(vault, mika, "lekker", EVERYONE)
    assert read_case(vault, mika).answers["lekker"].state is State.SKIPPED


def test_an_empty_answer_to_an_open_question_is_not_written(vault: OpenVault, mika: str) -> None:
    assert not save_answer(vault, mika, "trots", Content(text="  \n")).fields
    assert "trots" not in read_case(vault, mika).answers


def test_the_same_answer_again_writes_nothing_and_stays_approved(vault: OpenVault, mika: str) -> None:
    set_will(vault, mika, Will.YES)
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    assert not save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE).fields
    assert read_case(vault, mika).is_approved("trots")


def test_what_was_not_written_can_be_written_after_all(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="weg"), sharing=UNWRITTEN)
    assert not save_answer(vault, mika, "trots", Content(), sharing=UNWRITTEN).fields
    save_answer(vault, mika, "trots", Content(text="stiekem"))  # without a new choice 'rather not' holds
    assert read_case(vault, mika).answers["trots"].content.empty
    choose_sharing(vault, mika, "trots", US)
    save_answer(vault, mika, "trots", Content(text="toch"))
    answer = read_case(vault, mika).answers["trots"]
    assert (answer.state, answer.content.text, answer.sharing) == (State.ANSWERED, "toch", US)


def test_an_answer_keeps_the_wording_that_was_asked(vault: OpenVault, mika: str) -> None:
    question = next(question for question in vault.forms.youth.questions() if question.text_young and question.block)
    save_answer(vault, mika, question.id, Content(text="x"), young=True)
    assert read_case(vault, mika).answers[question.id].asked == question.text_young
    save_answer(vault, mika, question.id, Content(text="y"))
    assert read_case(vault, mika).answers[question.id].asked == question.text


def test_parents_speak_in_their_own_voice(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "wens-voor-je-kind", Content(text="x"))
    save_answer(vault, mika, "wens-in-een-zin", Content(text="y"))
    answers = read_case(vault, mika).answers
    assert (answers["wens-voor-je-kind"].said_by, answers["wens-in-een-zin"].said_by) == ("parents", "youth")


def test_pronouns_that_were_picked_count_at_once(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "noemen", Content(picks=(Pick("zij", "zij / haar"),)))
    assert read_case(vault, mika).youth.subject == "zij"
    save_answer(vault, mika, "noemen", Content(picks=(Pick("eigen-woorden", "die/diens"),)))
    assert read_case(vault, mika).youth.pronouns.text == "die/diens"
    save_answer(vault, mika, "noemen", Content(text="Mik"))
    assert read_case(vault, mika).youth.pronouns.text == "die/diens"


def test_pronouns_that_are_too_long_save_nothing_at_all(vault: OpenVault, mika: str) -> None:
    before = read_case(vault, mika)
    with pytest.raises(KnownError):
        save_answer(vault, mika, "noemen", Content(picks=(Pick("eigen-woorden", "x" * 200),)))
    assert read_case(vault, mika) == before


@pytest.mark.parametrize("question", ["wie-mag-lezen", "klopt-dit", "bestaat-niet", ""])
def test_what_is_no_question_takes_no_answer(vault: OpenVault, mika: str, question: str) -> None:
    with pytest.raises(KnownError):
        save_answer(vault, mika, question, Content(text="x"))
    with pytest.raises(KnownError):
        choose_sharing(vault, mika, question, EVERYONE)


def test_a_removed_answer_is_gone_from_paper_and_can_come_back(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    before = read_case(vault, mika).answers["trots"]
    remove_answer(vault, mika, "trots")
    assert "trots" not in read_case(vault, mika).answers
    save_answer(vault, mika, "trots", before.content, sharing=before.sharing)
    assert read_case(vault, mika).answers["trots"].content.text == "x"


def test_readers_are_named_as_people_write_them(vault: OpenVault, mika: str) -> None:
    first = sharing_from(vault, mika, "Opa Kees, chair")
    again = sharing_from(vault, mika, "chair,opa kees ,OPA KEES")
    assert set(first.readers) == set(again.readers)
    assert len(again.readers) == 2
    assert [person.name for person in read_case(vault, mika).people].count("Opa Kees") == 1


@pytest.mark.parametrize(("text", "audience"), [("everyone", "everyone"), ("us", "us"), ("unwritten", "unwritten")])
def test_the_three_other_choices_are_words(vault: OpenVault, mika: str, text: str, audience: str) -> None:
    assert sharing_from(vault, mika, text) == Sharing(Audience(audience))


@pytest.mark.parametrize("text", ["", ",", "Us, Opa", "EVERYONE", "chair,everyone", "youth"])
def test_words_for_a_choice_never_become_a_person(vault: OpenVault, mika: str, text: str) -> None:
    before = read_case(vault, mika).people
    with pytest.raises(KnownError):
        sharing_from(vault, mika, text)
    assert read_case(vault, mika).people == before


def test_not_writing_down_takes_back_the_pronouns_that_were_picked_there(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "noemen", Content(picks=(Pick("eigen-woorden", "die/diens"),)))
    save_answer(vault, mika, "noemen", Content(), sharing=UNWRITTEN)
    assert read_case(vault, mika).youth.subject == "Mika"
    stored = vault.connection.rows("SELECT count(*) FROM revision WHERE value LIKE '%diens%'")
    assert stored == [(0,)]


def test_who_may_read_is_not_yet_who_comes(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "lekker", Content(text="Soep."), sharing=sharing_from(vault, mika, "Sara, CHAIR"))
    case = read_case(vault, mika)
    sara = next(person for person in case.people if person.name == "Sara")
    assert not sara.at_table
    assert sara in case.who_gets_paper()
    assert [person.name for person in case.people if person.name.casefold() == "chair"] == []
    assert "chair" in case.answers["lekker"].sharing.readers


def test_another_choice_of_readers_leaves_the_question_as_it_was_asked(vault: OpenVault, mika: str) -> None:
    save_answer(vault, mika, "eerste-stapje", Content(text="Een plankje zagen."), young=True)
    asked = read_case(vault, mika).answers["eerste-stapje"].asked
    choose_sharing(vault, mika, "eerste-stapje", EVERYONE)
    assert read_case(vault, mika).answers["eerste-stapje"].asked == asked
    assert asked == vault.forms.question("eerste-stapje").text_young
