"""Papers for who does not see them: each keeps to PDF/UA-1, and its structure holds the words of the document."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from every_kind import PAPERS
from mika_paper import boat, paper, table_sheet, wish
from spoken import structure_words, words_of

from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")

every_paper = pytest.mark.parametrize("kind", PAPERS)
poppler = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo reads the structure (Debian poppler-utils)")
qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf looks at the file (Debian qpdf)")


@cache
def made(kind: str) -> bytes:
    return render(PAPERS[kind], now=NOW, shelf=SHELF)


@every_paper
def test_no_rule_of_pdf_ua_fails(kind: str) -> None:
    report = page.validate_pdf_bytes(made(kind))
    assert report.profile == page.ValidationProfile.PDF_UA_1
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


@qpdf
@every_paper
def test_qpdf_finds_no_fault(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(made(kind))
    found = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert found.stderr == ""
    assert found.returncode == 0


@poppler
@every_paper
def test_the_words_of_the_structure_are_those_of_the_document(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(made(kind))
    assert structure_words(path) == words_of(PAPERS[kind])


def test_what_was_drawn_is_said_in_the_words_of_who_drew_it() -> None:
    assert figures(table_sheet()) == [boat().described]


def figures(document: object) -> list[str]:
    with pikepdf.open(BytesIO(render(document, now=NOW, shelf=SHELF))) as found:  # type: ignore[arg-type]
        elements = [thing for thing in found.objects if isinstance(thing, pikepdf.Dictionary)]
        return [str(element.Alt) for element in elements if element.get("/S") == "/Figure"]


def test_a_paper_without_a_drawing_has_no_figure() -> None:
    assert figures(paper(wish(drawing=None))) == []


def test_a_description_with_half_a_character_does_not_stop_the_paper() -> None:
    drawing = replace(boat(), described="Een boot \ud800\x00 op het water")
    assert figures(paper(wish(drawing=drawing))) == ["Een boot \ufffd op het water"]
