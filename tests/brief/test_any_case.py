"""Whatever was typed in a case, every paper of it is made, is sound, and reads as the document says."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random

import page
import pytest
from case_papers import READERS_OF, examples, papers_of, roughened
from generated_cases import any_case
from spoken import structure_words, words_of

from welapp.brief.document import Document
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import Press
from welapp.domain.papers import PaperKind
from welapp.forms.load import load_forms
from welapp.places import resources

FORMS, _ = load_forms(resources() / "forms", None)
NOW = datetime(2026, 11, 17, 12, tzinfo=UTC)
PRESS = Press(FontShelf(resources() / "fonts"))


poppler = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo reads the structure (Debian poppler-utils)")


@cache
def some_papers(seed: int) -> list[tuple[str, Document, bytes]]:
    """Return three papers of a case, for any of its readers, in which every third text is odd."""
    random = Random(seed)
    case = roughened(any_case(FORMS, random).case, random, often=0.3)
    papers = random.sample(list(papers_of(case, FORMS)), 3)
    return [(name, document, PRESS.make(document, now=NOW)) for name, document in papers]


@pytest.mark.parametrize("seed", range(examples(12)))
def test_every_paper_of_any_case_is_made_and_keeps_to_the_rules(seed: int) -> None:
    for name, _, pdf in some_papers(seed):
        report = page.validate_pdf_bytes(pdf)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == [], name


@poppler
@pytest.mark.parametrize("seed", range(examples(12)))
def test_the_structure_of_any_paper_holds_the_words_of_its_document(seed: int, tmp_path: Path) -> None:
    for name, document, pdf in some_papers(seed):
        path = tmp_path / "paper.pdf"
        path.write_bytes(pdf)
        assert structure_words(path) == words_of(document), name


def test_every_kind_of_paper_is_tried() -> None:
    assert {*READERS_OF, PaperKind.HELD} == set(PaperKind)


def test_every_document_of_any_case_is_composed() -> None:
    for seed in range(examples(60)):
        random = Random(seed)
        assert list(papers_of(roughened(any_case(FORMS, random).case, random), FORMS))
