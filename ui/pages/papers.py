"""Papers on the lane: made, drawn, saved and printed there; what that needs is heavy, and loaded when first used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ui.session import Session
from welapp.actions.cases import read_case
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.papers import PaperKind, Wanted, usual
from welapp.domain.sharing import Reader

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from welapp.actions.briefs import Paper
    from welapp.actions.offers import Offer, OnPaper
    from welapp.actions.vaults import OpenVault

Drawer = Callable[[bytes, int, int, Callable[[QImage], None]], None]


def made_paper(vault: OpenVault, case: str, reader: Reader) -> Paper:
    """Make the paper that a reader usually gets; it is no numbered copy."""
    from welapp.actions import briefs

    return briefs.make_paper(vault, case, usual(reader))


def counted(paper: Paper) -> tuple[Paper, int]:
    """Return the paper and how many pages it has."""
    from welapp.actions import briefs

    return paper, briefs.page_count(paper)


def worded(paper: Paper) -> tuple[Paper, tuple[str, ...]]:
    """Return the paper and the words of each of its pages."""
    from welapp.actions import briefs

    return paper, briefs.page_words(paper)


def offered(vault: OpenVault, case: str) -> tuple[Case, tuple[Offer, ...]]:
    """Return a case, and all kinds of paper with what each still misses."""
    from welapp.actions import offers

    return read_case(vault, case), offers.offers(vault, case)


def made_one(vault: OpenVault, case: str, wanted: Wanted) -> tuple[tuple[Paper, int], tuple[OnPaper, ...]]:
    """Make one paper to look at; return it with its pages, and which answers stand on it."""
    from welapp.actions import briefs, offers

    empty = wanted.kind is PaperKind.BLANK  # of answers there is nothing to say there
    found = () if empty else offers.what_is_on(vault, case, wanted)
    return counted(briefs.make_paper(vault, case, wanted)), found


def blank(vault: OpenVault, *, young: bool) -> Paper:
    """Make the empty questions, of no casus."""
    from welapp.actions import briefs

    return briefs.make_blank(vault, young=young)


def suggested(vault: OpenVault) -> str:
    """Return six new words to protect what is saved."""
    from welapp.actions import protect

    return protect.suggest_passphrase(vault.around.chance)


def checked(words: str) -> str:
    """Return the words again; raise KnownError when they are too easy to guess."""
    from welapp.actions import protect

    protect.check_passphrase(words)
    return words


def sealed(paper: Paper, words: str) -> Paper:
    """Return the paper behind a password; raise KnownError when that is too easy."""
    from welapp.actions import protect

    return replace(paper, pdf=protect.protected(paper.pdf, words))


def saved(vault: OpenVault, case: str, paper: Paper, path: Path) -> Changes:
    from welapp.actions import briefs

    return briefs.save_paper(vault, case, paper, path)


def printed(vault: OpenVault, case: str, paper: Paper, printer: QPrinter) -> Changes:
    from ui.printing import print_paper

    return print_paper(vault, case, paper, printer)


def page_drawer(session: Session, owner: QObject) -> Drawer:
    """Return what draws a page for a preview: bytes, page from 0, width in pixels, and who gets the picture."""
    return lambda pdf, number, width, drawn: session.aside(owner, lambda: _page(pdf, number, width), drawn)


def _page(pdf: bytes, number: int, width: int) -> QImage:
    """Draw a page on the lane; the image owns its pixels, since the bytes are let go."""
    from welapp.actions import briefs

    drawn = briefs.page_image(pdf, number, width)
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
