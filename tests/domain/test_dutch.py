"""Sentences round what was typed."""

from __future__ import annotations

from welapp.domain.dutch import filled


def test_what_was_typed_stands_in_the_sentence() -> None:
    assert filled("Bel {name}. Vraag {n} dingen.", name="Hanna", n=2) == "Bel Hanna. Vraag 2 dingen."


def test_a_full_stop_that_was_typed_ends_the_sentence_too() -> None:
    assert filled("Bel {name}. Vraag {what}.", name="Hanna J.", what="wie komt?") == "Bel Hanna J. Vraag wie komt?"
    assert filled("{name} en {name}.", name="J.") == "J. en J."


def test_what_was_typed_stays_as_it_is_within_a_sentence() -> None:
    assert filled("Hoi {name}, {words}.", name="Hanna J.", words="{name}..") == "Hoi Hanna J., {name}.."
