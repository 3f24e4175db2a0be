"""A name or another short answer may end in a full stop of its own: then the sentence on paper gets no second one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from random import Random
from typing import Any

import pytest
from case_papers import examples, papers_of
from generated_cases import any_case
from test_no_trace import FORMS, strings_in

TYPED = frozenset({"name", "role", "label", "place", "address", "food", "feedback_how", "must", "must_not"})


def dotted(thing: Any, name: str = "") -> Any:
    """Return the same case with a full stop behind every name and other short answer."""
    if isinstance(thing, str):
        return f"{thing.rstrip('.')} J." if thing and name in TYPED and not isinstance(thing, Enum) else thing
    if isinstance(thing, Mapping):
        return {key: dotted(value) for key, value in thing.items()}
    if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
        return tuple(dotted(part, name) for part in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    made = {one.name: dotted(getattr(thing, one.name), one.name) for one in fields(thing) if one.init}
    return replace(thing, **made)


@pytest.mark.parametrize("seed", range(examples(30)))
def test_no_sentence_on_paper_ends_in_two_full_stops(seed: int) -> None:
    papers = papers_of(dotted(any_case(FORMS, Random(seed)).case), FORMS)
    found = {text for _, paper in papers for text in strings_in(paper)}
    assert any("J." in text for text in found)
    assert {text for text in found if re.search(r"[.?!]\.", text)} == set()
