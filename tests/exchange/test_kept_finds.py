"""What the fuzzer once found a new way with, or broke something by, is tried again in every run, without the fuzzer."""

from __future__ import annotations

import fuzz_targets
import pytest
from fuzz import KEPT
from fuzz_targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_was_found_makes_something_or_is_refused_in_a_sentence(name: str) -> None:
    kept = sorted((KEPT / name).iterdir())
    assert kept, "the corpus is not here"
    for data in (*fuzz_targets.seeds(name), *(file.read_bytes() for file in kept)):
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_fault_behind_a_target_would_be_seen(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The targets let known sentences through, and must let nothing else through."""
    for door in ("read_card", "examine", "read_text", "qr.read"):
        monkeypatch.setattr(f"fuzz_targets.{door}", broken)
    *_, last = fuzz_targets.seeds(name)
    with pytest.raises(ZeroDivisionError):
        TARGETS[name](last)


def broken(*_: object) -> None:
    raise ZeroDivisionError
