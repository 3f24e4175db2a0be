"""How a bundle that is none, or an odd one, is refused: in one sentence, and perhaps one of what to do."""

from __future__ import annotations

import re

import pytest
from parcels import label, opened

from welapp.errors import KnownError
from welapp.exchange.bundle import Passphrase
from welapp.exchange.identity import Identity
from welapp.exchange.label import label_record

SENTENCE = re.compile(r"[A-Z][^.?!]*[.](?: [A-Z](?:[^.?!]|[.]welbundel)*[.])?")
STRANGE = "iets wat welapp niet kent"


def refused(data: bytes, key: Identity | Passphrase | None = None) -> str:
    """What is said of it: one sentence of what happened, and perhaps one of what to do."""
    with pytest.raises(KnownError) as caught:
        opened(data, key)
    said = str(caught.value)
    assert SENTENCE.fullmatch(said), said
    return said


GOOD = label_record(label("Farid"))
