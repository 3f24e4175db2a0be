"""The sheet with a recovery code, the report of an erasure, and chapters that stay with their sections."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from welapp.brief.compose_erased import compose_erased
from welapp.brief.compose_recovery import compose_recovery
from welapp.brief.document import Chapter, Document, Para, Run, Section
from welapp.brief.pdf import render
from welapp.domain.bundles import BundleLine, Scope, Way
from welapp.domain.erasure import Cleaning, Counts, Erased
from welapp.domain.papers import IssuedPaper, PaperKind
from welapp.vault import recovery_code

NOW = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
GROUPS = recovery_code.groups_of(bytes(range(200, 216)))


def pages_of(document: Document) -> list[str]:
    with pypdfium2.PdfDocument(render(document, now=NOW)) as made:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in made]


def erased(*, papers: tuple[IssuedPaper, ...] = (), cleaning: Cleaning | None = None, name: str = "Mika") -> Erased:
    counts = Counts(answers=12, drawings=1, people=4)
    return Erased("e1", "c1", TODAY, True, date(2026, 3, 1), "s", counts, papers, cleaning, name)


def test_the_sheet_is_one_page_with_every_group_beside_its_number() -> None:
    (page,) = pages_of(compose_recovery(GROUPS, "WEL-team Veenkolk", TODAY))
    at = [page.index(f"{number} {group}") for number, group in enumerate(GROUPS, 1)]
    assert at == sorted(at)
    assert "WEL-team Veenkolk" in page
    assert "17 november 2026" in page


def test_what_is_copied_from_the_sheet_opens_as_the_code() -> None:
    (page,) = pages_of(compose_recovery(GROUPS, "", TODAY))
    start = page.index(f"1 {GROUPS[0]}")
    copied = page[start : page.index(GROUPS[-1]) + 6]
    assert recovery_code.read(copied) == bytes(range(200, 216))


@pytest.mark.parametrize("team", ["", "W" * 60, "Samenwerkingsverband passend onderwijs Veenkolk en omstreken " * 3])
def test_the_sheet_stays_one_page_whatever_the_team_is_called(team: str) -> None:
    assert len(pages_of(compose_recovery(GROUPS, team, TODAY))) == 1


def test_the_file_of_the_sheet_says_nothing_about_who_or_what() -> None:
    with pypdfium2.PdfDocument(render(compose_recovery(GROUPS, "Team", TODAY), now=NOW)) as made:
        facts = made.get_metadata_dict()
    assert (facts["Title"], facts["Author"], facts["Subject"], facts["Keywords"]) == ("Herstelcode", "", "", "")


def test_a_report_counts_what_was_there_and_names_nothing_that_was_not() -> None:
    (page,) = pages_of(compose_erased(erased(cleaning=Cleaning(3, 1)), "WEL-team Veenkolk", TODAY))
    assert "WEL-team Veenkolk alles over Mika gewist" in page
    assert "12 antwoorden" in page
    assert "goedkeuring" not in page
    assert "In 3 reservekopieën: daar is het uit gehaald." in page
    assert "Samen met 1 reservekopie: die is weggegooid." in page
    assert "Er zijn geen bladen en geen bundels uit de kluis gegaan." in page


def test_a_report_says_which_bundle_went_to_whom_and_until_when() -> None:
    line = BundleLine("ab", Way.OUT, NOW, ("Farid Amrani",), ("c",), Scope.ALL, date(2026, 12, 1))
    (page,) = pages_of(compose_erased(replace(erased(), bundles=(line,)), "Team", TODAY))
    assert "Bundel voor Farid Amrani, te openen tot en met 1 december 2026" in page
    assert "Vraag je collega om dit daar ook te wissen." in page


def test_a_report_says_which_copy_went_to_whom_when() -> None:
    papers = (
        IssuedPaper("", "Gerrit", TODAY, PaperKind.BRIEF, "3 van 8"),
        IssuedPaper("", "youth", TODAY, PaperKind.OWN),
        IssuedPaper("", "chair", TODAY),
    )
    (page,) = pages_of(compose_erased(erased(papers=papers), "", TODAY))
    assert "17 november 2026 Tafelblad voor Gerrit, exemplaar 3 van 8" in page
    assert "Mijn blad voor Mika" in page
    assert "Tafelblad voor de voorzitter" in page


def test_a_long_register_flows_on_to_further_pages_without_losing_a_line() -> None:
    papers = tuple(IssuedPaper("", "Gerrit", TODAY, PaperKind.BRIEF, f"{n} van 90") for n in range(1, 91))
    pages = pages_of(compose_erased(erased(papers=papers), "", TODAY))
    assert len(pages) > 2
    assert all(f"exemplaar {n} van 90" in " ".join(pages) for n in range(1, 91))


def test_a_chapter_heading_never_stands_alone_at_the_foot() -> None:
    def section(number: int) -> Section:
        return Section(f"Kop {number}", (Para((Run("regel\nregel\nregel"),)),))

    for before in range(4, 12):
        chapters = (Chapter("Eerst", tuple(map(section, range(before)))), Chapter("Daarna", (section(99),)))
        pages = pages_of(Document("x", "x", "", "", "", "", "", "", chapters))
        assert all("Kop 99" in page for page in pages if "Daarna" in page)
