"""Prints the SHA-256 of papers of every kind, made in this process; `test_same_bytes` starts it twice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from random import Random

from case_papers import papers_of
from every_kind import PAPERS
from generated_cases import any_case
from test_letting_go_papers import GROUPS, TODAY, erased

from welapp.brief.compose_erased import compose_erased
from welapp.brief.compose_recovery import compose_recovery
from welapp.brief.document import Document
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.forms.load import load_forms
from welapp.places import resources

NOW = datetime(2026, 11, 17, 12, tzinfo=UTC)


def papers() -> Iterator[tuple[str, Document]]:
    forms, _ = load_forms(resources() / "forms", None)
    yield from PAPERS.items()
    yield from papers_of(any_case(forms, Random(1)).case, forms)
    yield "recovery", compose_recovery(GROUPS, "WEL-team Veenkolk", TODAY)
    yield "erased", compose_erased(erased(), "WEL-team Veenkolk", TODAY)


def main() -> None:
    shelf = FontShelf(resources() / "fonts")
    for name, document in papers():
        sys.stdout.write(f"{name} {sha256(render(document, now=NOW, shelf=shelf)).hexdigest()}\n")


if __name__ == "__main__":
    main()
