"""Whatever becomes of a bundle, made, stopped, opened or taken in: no word of a youth can be read in any file."""

from __future__ import annotations

from pathlib import Path

import pytest
from handing_over import Pair

from welapp.actions import bundles, contacts, incoming, turning_back, visits
from welapp.domain.answers import Content
from welapp.store.connect import StoppedError

WORDS = "zwaluwnest onder de nok"
NAME = "Mika"


def readable_in(folder: Path) -> list[str]:
    """Return the files in which a word can be read, in any of the ways in which programs write text."""
    marks = [word.encode(code) for word in (WORDS, NAME) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 3, "nothing was looked through"
    return [path.name for path in files if any(mark in path.read_bytes() for mark in marks)]


def stop(_done: int, _all: int) -> None:
    raise StoppedError("Gestopt.")


def test_no_file_can_be_read_after_making_opening_and_taking_in(pair: Pair, mika: str, tmp_path: Path) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content(WORDS))
    path = pair.send(pair.marloes, [mika])
    bundles.seal_with_words(pair.marloes, [mika], "een twee drie vier vijf zes", pair.stick / "woorden.welbundel")
    turning_back.undo_import(pair.farid, pair.take(pair.farid, path).id)
    pair.take(pair.farid, path)
    assert readable_in(tmp_path) == []


def test_no_file_can_be_read_when_making_or_opening_is_stopped(pair: Pair, mika: str, tmp_path: Path) -> None:
    visits.save_answer(pair.marloes, mika, "lekker", Content(WORDS))
    (farid,) = contacts.contacts(pair.marloes)
    with pytest.raises(StoppedError):
        bundles.seal_bundle(pair.marloes, [mika], [farid.id], pair.stick / "half.welbundel", tell=stop)
    assert list(pair.stick.iterdir()) == []
    path = pair.send(pair.marloes, [mika])
    with pytest.raises(StoppedError):
        incoming.preview(pair.farid, path, tell=stop)
    seen = pair.look(pair.farid, path)
    with pytest.raises(StoppedError):
        incoming.take_in(pair.farid, seen, tell=stop)
    assert readable_in(tmp_path) == []
    path.write_text(WORDS, encoding="utf-16-le")
    assert readable_in(tmp_path) == [path.name], "the looking itself finds what can be read"
