from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.brief import shaping
from welapp.brief.direction import levels, runs_right_to_left, visual_order
from welapp.brief.document import Run
from welapp.brief.fonts import FontShelf
from welapp.brief.hyphens import Hyphens
from welapp.brief.shaping import clean, shape
from welapp.brief.style import BODY, WISH
from welapp.brief.typeset import Line, Typesetter
from welapp.domain.answers_stored import TEXT_LIMIT
from welapp.places import resources

SHELF = FontShelf(resources() / "fonts")
LONG_WORD = "woonbegeleidingsovereenkomstenvergadering"


@pytest.fixture
def typesetter() -> Typesetter:
    return Typesetter(SHELF)


def copied(line: Line) -> str:
    return "".join(glyph.text or "" for _, cluster in line.clusters for glyph in cluster.glyphs)


def text_of(lines: tuple[Line, ...]) -> str:
    return "".join(copied(line) for line in lines)


def test_lines_hold_every_word_and_a_space_at_each_end(typesetter: Typesetter) -> None:
    text = "Ik kan best veel, als ik eerst mag kijken hoe iets moet."
    lines = typesetter.text(text, BODY, 120)
    assert len(lines) > 2
    assert text_of(lines) == text + " "
    assert all(copied(line).endswith(" ") for line in lines)


def test_no_line_is_wider_than_its_column(typesetter: Typesetter) -> None:
    text = f"Een {LONG_WORD} met opa, https://voorbeeld.nl/{'a' * 90} en 小明喜欢船他想和爷爷一起去划船这是他的愿望"
    for width in (60.0, 120.0, 230.0):
        assert all(line.width <= width + 0.01 for line in typesetter.text(text, BODY, width))


def test_a_broken_word_is_copied_whole_and_without_a_hyphen(typesetter: Typesetter) -> None:
    lines = typesetter.text(f"de {LONG_WORD} daar", WISH, 300)
    assert len(lines) > 2
    assert text_of(lines) == f"de {LONG_WORD} daar "


def test_a_broken_word_shows_a_hyphen(typesetter: Typesetter) -> None:
    hyphen = SHELF.main(WISH.weight).glyph("-")
    first = typesetter.text(LONG_WORD, WISH, 300)[0]
    assert [glyph.gid for _, cluster in first.clusters for glyph in cluster.glyphs][-1] == hyphen


def test_a_word_that_fits_on_a_line_is_not_broken(typesetter: Typesetter) -> None:
    lines = typesetter.text("kleine boot aansprakelijkheid", BODY, 110)
    assert [copied(line).strip() for line in lines] == ["kleine boot", "aansprakelijkheid"]


def test_line_breaks_in_the_text_are_kept(typesetter: Typesetter) -> None:
    assert [copied(line).strip() for line in typesetter.text("een\ntwee\r\ndrie\n\nvijf", BODY)] == [
        "een",
        "twee",
        "drie",
        "",
        "vijf",
    ]


def test_arabic_letters_join() -> None:
    joined = {glyph.gid for cluster in shape((Run("محمد"),), SHELF, weight=400).clusters for glyph in cluster.glyphs}
    alone = set()
    for letter in "محمد":
        for cluster in shape((Run(letter),), SHELF, weight=400).clusters:
            alone |= {glyph.gid for glyph in cluster.glyphs}
    assert joined != alone


def test_arabic_stands_from_right_to_left(typesetter: Typesetter) -> None:
    line = typesetter.line("محمد", BODY)
    places = {cluster.text: place for place, cluster in line.clusters}
    assert line.right
    assert places["د"] < places["ح"]


def test_a_dutch_sentence_with_an_arabic_name_reads_from_the_left() -> None:
    assert not runs_right_to_left("Dit is محمد.")
    assert runs_right_to_left("‘محمد’")


def test_visual_order_turns_runs_and_leaves_figures() -> None:
    text = "ab אב 12 ג"
    shown = "".join(text[index] for index in visual_order(levels(text, base=0)))
    assert shown == "ab ג 12 בא"


def test_an_unknown_character_shows_its_code_point_and_keeps_its_text(typesetter: Typesetter) -> None:
    line = typesetter.line("\U0010fffd", BODY)
    drawn = [glyph for _, cluster in line.clusters for glyph in cluster.glyphs if not glyph.hidden and not glyph.text]
    assert len([glyph for glyph in drawn if glyph.face.outline(glyph.gid)]) == len("U+10FFFD")
    assert copied(line) == "\U0010fffd "
    assert line.width > 0


def test_control_characters_go_and_lone_surrogates_become_visible() -> None:
    assert clean("a\x00b\x1bc\td\r\ne\x85f") == "abc d\ne\nf"
    assert clean("x\ud800y") == "x\ufffdy"


def test_only_plain_long_words_have_breaks() -> None:
    hyphens = Hyphens()
    assert hyphens.breaks("‘begeleiding’")
    assert not hyphens.breaks("boot")
    assert not hyphens.breaks("a1b2c3d4e5")
    assert all(position > 8 for position in hyphens.breaks("a-bc-def-begeleiding"))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.sampled_from([30.0, 90.0, 400.0]))
def test_any_text_keeps_every_visible_character(text: str, width: float) -> None:
    lines = Typesetter(SHELF).text(text, BODY, width)
    kept = "".join(copied(line) for line in lines)
    assert sorted(re.sub(r"\s", "", kept)) == sorted(re.sub(r"\s", "", clean(text)))


def test_the_s_of_a_time_of_day_goes_along_to_the_next_line(typesetter: Typesetter) -> None:
    lines = [copied(line).strip() for line in typesetter.text("Ik ben wakker ’s middags", BODY, 90)]
    assert lines == ["Ik ben wakker", "’s middags"]


def test_a_word_with_a_hyphen_of_its_own_is_not_torn_in_the_text(typesetter: Typesetter) -> None:
    lines = typesetter.text("samen met Anna-Maria-Wilhelmina-Josephina varen", BODY, 90)
    assert text_of(lines) == "samen met Anna-Maria-Wilhelmina-Josephina varen "


def test_a_space_that_may_not_break_is_copied_once_from_a_broken_word(typesetter: Typesetter) -> None:
    for text in (f"om 10\xa0{LONG_WORD}\xa0uur", f"om {LONG_WORD}  \u0301 uur"):
        assert text_of(typesetter.text(text, BODY, 90)) == text + " "


def test_marks_of_direction_after_an_unknown_character_do_no_harm(typesetter: Typesetter) -> None:
    (line,) = typesetter.text("\U000bb7ff\u200f\u206f", BODY)
    assert copied(line) == "\U000bb7ff\u200f\u206f "


def test_code_points_that_are_no_character_become_visible() -> None:
    assert clean("a\ufffeb\U0010ffffc\ufdd0d\ufeff") == "a\ufffdb\ufffdc\ufffdd"


def test_a_line_from_the_right_is_kept_in_the_order_to_read(typesetter: Typesetter) -> None:
    text = "محمد يحب opa Kees 12 (كل يوم)"
    assert text_of(typesetter.text(text, BODY)) == text + " "


def test_the_longest_answer_there_can_be_is_set_whole() -> None:
    text = "e" + "\u0301" * (TEXT_LIMIT - 1)
    assert shape((Run(text),), SHELF, weight=400).text == text


def test_a_text_that_is_cut_to_be_shaped_looks_as_it_would_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Opa\u0301 e\u0301n ik, office \U0001f468\u200d\U0001f469\u200d\U0001f467 مرحبا بك يا ميكا, wij varen. " * 20
    whole = shape((Run(text),), SHELF, weight=400)
    monkeypatch.setattr(shaping, "_AT_ONCE", 40)
    assert shape((Run(text),), SHELF, weight=400) == whole
