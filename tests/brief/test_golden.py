"""Golden pages of five cases; see `golden.py` for what is compared and how exactly.

When a paper was meant to change, look at the new ones and keep them:

    WELAPP_KEEP_GOLDEN=1 python -m pytest tests/brief/test_golden.py

`git diff` then shows what changed in words; the pictures in `tests/golden` are there to be looked at.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import golden
import pytest
from golden_cases import documents

from welapp.brief.document import Para, Run, Section
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.brief.sheet import Sheet
from welapp.brief.typeset import Line
from welapp.places import resources

NOW = datetime(2026, 11, 17, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")
DOCUMENTS = documents()
KEEPING = bool(os.environ.get("WELAPP_KEEP_GOLDEN"))
ORDINARY = "brief-gewoon"
TWO_MILLIMETRES = 2 * 72 / 25.4


@cache
def made(name: str) -> bytes:
    return render(DOCUMENTS[name], now=NOW, shelf=SHELF)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_paper_says_what_it_said(name: str) -> None:
    text = golden.text_of(DOCUMENTS[name], made(name))
    if KEEPING:
        golden.keep(name, text, golden.picture_of(made(name)))
    assert text == golden.kept_text(name)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_paper_looks_as_it_looked(name: str) -> None:
    assert golden.difference(golden.kept_picture(name), golden.picture_of(made(name))) == ""


def test_every_golden_page_is_of_a_paper_that_is_made() -> None:
    assert {path.stem for path in golden.FOLDER.iterdir()} == set(DOCUMENTS)


def looks_different() -> str:
    picture = golden.picture_of(render(DOCUMENTS[ORDINARY], now=NOW, shelf=SHELF))
    return golden.difference(golden.kept_picture(ORDINARY), picture)


def draw_otherwise(monkeypatch: pytest.MonkeyPatch, words: str, *, lower: float | None) -> None:
    """Let the line with these words stand lower by so many points, or be left out."""
    draw, seen = Sheet.line, []

    def line(sheet: Sheet, what: Line, x: float, top: float, **how: object) -> None:
        if words in "".join(cluster.text for _, cluster in what.clusters):
            seen.append(what)
            if lower is None:
                return
            top += lower
        draw(sheet, what, x, top, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Sheet, "line", line)
    assert not seen


def test_a_heading_that_moves_by_two_millimetres_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    draw_otherwise(monkeypatch, "Dit gaat goed", lower=TWO_MILLIMETRES)
    assert "dots differ clearly" in looks_different()


@pytest.mark.parametrize("words", ["Dit gaat goed", "Kees", "soep", "bladzijde 2"])
def test_a_line_that_is_left_out_is_seen(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    draw_otherwise(monkeypatch, words, lower=None)
    assert "dots differ clearly" in looks_different()


def test_edges_that_are_a_little_lighter_or_darker_are_no_difference() -> None:
    kept = golden.kept_picture(ORDINARY)
    faint = golden.in_greys(kept.point(lambda value: min(255, value + 20) if 0 < value < 128 else value))
    assert kept.tobytes() != faint.tobytes()
    assert golden.difference(kept, faint) == ""


def test_a_line_more_is_seen_in_the_text() -> None:
    document = DOCUMENTS[ORDINARY]
    more = replace(document, pieces=(*document.pieces, Section("Kop", (Para((Run("Een regel meer."),)),))))
    assert "Een regel meer." in golden.text_of(more, render(more, now=NOW, shelf=SHELF))
    assert "Een regel meer." not in golden.kept_text(ORDINARY)
