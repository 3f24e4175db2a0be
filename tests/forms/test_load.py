"""A form file is read whole, and a team's own file takes the place of a shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_form import FORM, PARENTS, SHIPPED, line_of, written

from welapp.errors import KnownError
from welapp.forms.load import load_form, load_forms
from welapp.forms.schema import Kind, Option


def test_a_small_form_is_read_whole(tmp_path: Path) -> None:
    form = load_form(written(tmp_path, FORM))
    assert (form.id, form.voice, form.welcome) == ("klein", "youth", ("Hoi.", "Jij kiest."))
    assert form.tips == ("Vraag wat {naam} nodig heeft.",)
    assert [theme.id for theme in form.themes] == ["over-jou", "einde"]
    wish, day, noise, cards, place, *_ = form.questions()
    assert wish.takes(Kind.DRAWING)
    assert not wish.takes(Kind.CARDS)
    assert wish.wording(young=True) == "Wat wens jij het meest?"
    assert day.options[1] == Option("dinsdag", "dinsdag", "Dag")
    assert day.many
    assert not day.own
    assert [step.label for step in noise.steps] == ["stil", "een beetje druk", "druk"]
    assert cards.cards == (Option("luisteren", "Ik wil eerst luisteren"),)
    assert place.places[0].ask == "Welke bieb?"


def test_markup_in_a_text_stays_plain_text(tmp_path: Path) -> None:
    form = load_form(written(tmp_path, FORM.replace("Wat wens jij?", "Wat <b>wens</b> jij & {wie} %s \\\\n?")))
    assert next(form.questions()).text == "Wat <b>wens</b> jij & {wie} %s \\n?"


def test_a_text_over_several_lines_becomes_one_line(tmp_path: Path) -> None:
    text = FORM.replace('"Wat wens jij?"', '"""\nWat wens\n[[theme]]\njij?"""')
    assert next(load_form(written(tmp_path, text)).questions()).text == "Wat wens [[theme]] jij?"


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + FORM.replace("\n", "\r\n").encode()
    assert load_form(written(tmp_path, windows)) == load_form(written(tmp_path, FORM, "anders.toml"))


def shipped(folder: Path) -> Path:
    written(folder, FORM)
    written(folder, PARENTS, "ouders.toml")
    return folder


def test_without_an_own_folder_the_shipped_forms_are_used(tmp_path: Path) -> None:
    base = shipped(tmp_path / "shipped")
    for own in (None, tmp_path / "nowhere"):
        forms, problems = load_forms(base, own)
        assert [form.id for form in forms.forms] == ["klein", "thuis"]
        assert problems == ()


def test_an_own_file_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, FORM.replace("Welke dag?", "Wanneer kun je?"), "Huisbezoek.TOML")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert problems == ()
    assert forms.question("dag").text == "Wanneer kun je?"
    assert forms.parents.id == "thuis"
    assert len(forms.forms) == 2


def test_an_own_file_without_the_lists_for_the_visit_keeps_the_shipped_ones(tmp_path: Path) -> None:
    base, own = shipped(tmp_path / "shipped"), tmp_path / "own"
    lists = 'bring = ["Pennen"]\nbefore = ["We komen graag langs."]\ntips ='
    written(base, FORM.replace("tips =", lists, 1))
    written(own, FORM)
    forms, problems = load_forms(base, own)
    assert problems == ()
    assert (forms.youth.bring, forms.youth.before) == (("Pennen",), ("We komen graag langs.",))
    written(own, FORM.replace("tips =", 'bring = ["Stiften"]\ntips =', 1))
    assert load_forms(base, own)[0].youth.bring == ("Stiften",)


def with_young(text: str, *paragraphs: str) -> str:
    listed = ", ".join(f'"{words}"' for words in paragraphs)
    return text.replace("tips =", f"welcome_young = [{listed}]\ntips =", 1)


def test_the_welcome_has_words_for_the_young_or_the_usual_ones(tmp_path: Path) -> None:
    without = load_form(written(tmp_path, FORM))
    assert without.welcoming(young=True) == without.welcoming(young=False) == ("Hoi.", "Jij kiest.")
    form = load_form(written(tmp_path, with_young(FORM, "Dag!", "Jij mag kiezen.", "Elk antwoord is goed.")))
    assert form.welcoming(young=True) == ("Dag!", "Jij mag kiezen.", "Elk antwoord is goed.")
    assert form.welcoming(young=False) == ("Hoi.", "Jij kiest.")


def test_an_older_own_file_gets_the_shipped_welcome_for_the_young_only_with_the_shipped_welcome(tmp_path: Path) -> None:
    base, own = shipped(tmp_path / "shipped"), tmp_path / "own"
    written(base, with_young(FORM, "Dag!"))
    written(own, FORM.replace("Welke dag?", "Wanneer kun je?"))
    assert load_forms(base, own)[0].youth.welcoming(young=True) == ("Dag!",)
    written(own, FORM.replace('"Jij kiest."', '"Zeg wat je wilt."'))
    assert load_forms(base, own)[0].youth.welcoming(young=True) == ("Hoi.", "Zeg wat je wilt.")
    written(own, with_young(FORM, "Dag, leuk dat je er bent."))
    assert load_forms(base, own)[0].youth.welcoming(young=True) == ("Dag, leuk dat je er bent.",)


def test_a_wrong_own_file_is_reported_and_the_shipped_one_is_used(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, FORM.replace("Welke dag?", "Wanneer kun je?").replace('kind = "slider"', 'kind = "schuif"'))
    written(own, PARENTS.replace("Wat wens je", "Wat hoop je"), "ouders.toml")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.question("dag").text == "Welke dag?"
    assert forms.question("wens-thuis").text == "Wat hoop je voor je kind?"
    line = line_of(FORM, 'kind = "slider"')
    assert [f"op regel {line} " in str(problem) for problem in problems] == [True]


@pytest.mark.parametrize(
    "clashing", [("huisbezoek.toml", FORM, "dag", "wens-thuis"), ("ouders.toml", PARENTS, "wens-thuis", "dag")]
)
def test_an_own_file_that_uses_an_id_of_another_file_is_reported(
    tmp_path: Path, clashing: tuple[str, str, str, str]
) -> None:
    name, text, before, after = clashing
    text = text.replace(f'id = "{before}"', f'id = "{after}"')
    own = tmp_path / "own"
    written(own, text, name)
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.question("dag").text == "Welke dag?"
    assert forms.question("wens-thuis").text == "Wat wens je voor je kind?"
    assert [str(problem).startswith(f"In {name} op regel {line_of(text, after)} ") for problem in problems] == [True]


def test_an_own_file_with_another_voice_or_name_is_reported(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, PARENTS)
    written(own, PARENTS, "extra.toml")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.youth.id == "klein"
    assert ["extra.toml" in str(problems[0]), "op regel 3 " in str(problems[1])] == [True, True]


def test_a_wrong_shipped_file_is_never_passed_over(tmp_path: Path) -> None:
    base = shipped(tmp_path / "shipped")
    written(
        base,
        PARENTS.replace('id = "thuis"\nheading', 'id = "wens"\nheading').replace('block = "thuis"', 'block = "wens"'),
        "ouders.toml",
    )
    with pytest.raises(KnownError, match=r"'wens' staat ook al in huisbezoek\.toml"):
        load_forms(base, None)


def test_an_unknown_question_names_the_ones_that_look_like_it() -> None:
    forms, _ = load_forms(SHIPPED, None)
    with pytest.raises(KnownError, match="bedoel je stopteken"):
        forms.question("stoptekens")
    with pytest.raises(KnownError, match="staat niet in de vragenlijst"):
        forms.question("")
    with pytest.raises(KnownError, match="'bestaat-niet'"):
        forms.block("bestaat-niet")


def test_a_question_knows_its_theme_form_and_block() -> None:
    forms, _ = load_forms(SHIPPED, None)
    assert forms.theme_of("stopteken").title == "Fijn en veilig"
    assert forms.form_of("stopteken") is forms.youth
    assert forms.form_of("wens-voor-je-kind") is forms.parents
    assert forms.block(forms.question("stopteken").block).heading == "Even pauze"
