"""What someone hears who reads a paper by its structure: the words of the document, and those found in the file."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import singledispatch
from pathlib import Path

from welapp.brief.document import Code, Document, Drawing, Grid, Groups, Para
from welapp.brief.shaping import clean

_CONTENT = re.compile(r'^(\s*)"(.*)"$')


def words_of(document: Document) -> list[str]:
    """Return every word of the neutral document, in its order: head, pieces as their fields stand, foot.

    The title of the file and what describes a drawing are not words on the paper.
    """
    head = (document.head_bold, document.head_light, document.head_right, document.badge)
    foot = (document.foot_bold, document.foot_light, document.foot_copy)
    return [word for text in (*head, *said(document.pieces), *foot) for word in as_read(text).split()]


def as_read(text: str) -> str:
    """Return text as a reader gives it back: characters put together the one way, no soft hyphens."""
    return unicodedata.normalize("NFC", clean(text).replace("\xad", ""))


@singledispatch
def said(node: object) -> Iterator[str]:
    """Yield the texts of a node in reading order, each of them an element of its own."""
    if is_dataclass(node):
        for one in fields(node):
            yield from said(getattr(node, one.name))


@said.register
def _(node: str) -> Iterator[str]:
    yield node


@said.register
def _(node: tuple) -> Iterator[str]:  # type: ignore[type-arg]  # a class to dispatch on
    for part in node:
        yield from said(part)


@said.register
def _(node: Para) -> Iterator[str]:
    yield node.text


@said.register
def _(node: Drawing) -> Iterator[str]:
    yield from ()


@said.register
def _(node: Code) -> Iterator[str]:
    yield from ()


@said.register
def _(node: Grid) -> Iterator[str]:
    for term in node.terms:
        yield from said(term)
        yield node.begin


@said.register
def _(node: Groups) -> Iterator[str]:
    for number, item in enumerate(node.items, 1):
        yield from (str(number), item)


def structure_words(pdf: Path) -> list[str]:
    """Return the words that Poppler finds by the structure of a file, in its order."""
    texts, depth = [""], ""
    for line in structure_lines(pdf):
        found = _CONTENT.match(line)
        if found is None:
            texts.append("")
        elif found[1] != depth:
            depth = found[1]
            texts.append(found[2])
        else:
            texts[-1] += found[2]
    return [word for text in texts for word in as_read(text).split()]


def structure_lines(pdf: Path) -> list[str]:
    found = subprocess.run(
        ["pdfinfo", "-struct-text", "-enc", "UTF-8", str(pdf)], capture_output=True, check=True, encoding="utf-8"
    )
    assert found.stderr == ""
    return found.stdout.split("\n")
