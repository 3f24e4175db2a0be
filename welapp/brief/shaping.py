"""Shaping: characters become positioned glyphs, each cluster with the text it stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import uharfbuzz as hb

from welapp.brief.direction import levels, runs_right_to_left
from welapp.brief.document import Run
from welapp.brief.fonts import Face, FontShelf, is_ignorable, is_picture

_ZWJ = "\u200d"
_AT_ONCE = 20_000
_LABEL_SCALE = 0.55
_LABEL_AIR = 0.1
_LANGUAGE = "nl"
_NO_CHARACTER = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane + low) for plane in range(0, 0x110000, 0x10000) for low in (0xFFFE, 0xFFFF))
    + "]"
)
"""Half a pair, and the code points that Unicode promises never to make a character."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph in ems. `text` is what a reader copies; None draws the shape only and adds nothing to the text."""

    face: Face
    gid: int
    text: str | None
    advance: float
    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0
    stretch: float = 1.0
    hidden: bool = False  # carries text, shows nothing


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece that can be moved to another line; glyphs stand in visual order."""

    text: str
    glyphs: tuple[Glyph, ...]
    advance: float
    level: int


@dataclass(frozen=True, slots=True)
class Shaped:
    """A hard line in logical order."""

    clusters: tuple[Cluster, ...]
    base: int

    @property
    def text(self) -> str:
        return "".join(cluster.text for cluster in self.clusters)


def clean(text: str) -> str:
    """Drop control characters and byte order marks (newline stays, a tab becomes a space); make non-characters visible.

    PDF/UA-1 allows neither a byte order mark nor U+FFFE in a text layer (ISO 14289-1, 7.21.7), XML no U+FFFF.
    """
    if text.isascii() and text.isprintable():
        return text
    text = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).replace("\t", " ")
    text = re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff]", "", text)
    return _NO_CHARACTER.sub("\ufffd", text)


def shape(runs: Sequence[Run], shelf: FontShelf, *, weight: int, bold_weight: int = 700) -> Shaped:
    """Shape one hard line; the text must be clean and hold no newline."""
    text = "".join(run.text for run in runs)
    base = 1 if runs_right_to_left(text) else 0
    level = levels(text, base=base)
    clusters: list[Cluster] = []
    start = 0
    for run in runs:
        run_weight = bold_weight if run.bold else weight
        for piece, face in _pieces(run.text, shelf, run_weight):
            end = start + len(piece)
            clusters += _shape_levels(piece, face, level[start:end], shelf)
            start = end
    return Shaped(tuple(clusters), base)


def _shape_levels(piece: str, face: Face | None, level: Sequence[int], shelf: FontShelf) -> Iterator[Cluster]:
    if face is None:
        yield _unknown(piece, level[0], shelf)
        return
    start = 0
    for index in range(1, len(piece) + 1):
        if index < len(piece) and level[index] == level[start]:
            continue
        for part in _parts(piece[start:index]):
            yield from _shape_piece(part, face, level[start])
        start = index


def _parts(piece: str) -> Iterator[str]:
    """Cut what is too long for the library to shape in one go: behind a space where there is one, or behind a sign."""
    start = 0
    while len(piece) - start > _AT_ONCE:
        end = piece.rfind(" ", start, start + _AT_ONCE) + 1 or start + _AT_ONCE
        while end < min(len(piece), start + 2 * _AT_ONCE) and (_extends(piece[end]) or piece[end - 1] == _ZWJ):
            end += 1
        yield piece[start:end]
        start = end
    if start < len(piece):
        yield piece[start:]


def _pieces(text: str, shelf: FontShelf, weight: int) -> Iterator[tuple[str, Face | None]]:
    """Cut text where the face changes; every piece without a face is one cluster."""
    pending, holder = "", None
    for part, face in _bridged(list(_faces(text, shelf, weight))):
        if pending and (face is not holder or face is None):
            yield pending, holder
            pending = ""
        pending, holder = pending + part, face
    if pending:
        yield pending, holder


def _bridged(parts: list[tuple[str, Face | None]]) -> Iterator[tuple[str, Face | None]]:
    """Spaces between two words of one face take that face, so that the words stay one piece of text in the file."""
    for index, (part, face) in enumerate(parts):
        if part.isspace() and 0 < index < len(parts) - 1:
            before, after = parts[index - 1][1], parts[index + 1][1]
            if before is after and before is not None and before.covers(part):
                face = before
        yield part, face


def _faces(text: str, shelf: FontShelf, weight: int) -> Iterator[tuple[str, Face | None]]:
    main = shelf.main(weight)
    if main.covers(text) and not any(is_picture(char) for char in text if char > "\u02ff"):
        yield text, main
        return
    words = re.findall(r"\s+|\S+", text)
    faces = [None if is_picture(word) else shelf.pick_word(word, weight) for word in words]
    lettered = [face for word, face in zip(words, faces, strict=True) if face is not None and not word.isspace()]
    others = [face for face in lettered if face is not main]
    # A text that is for the greater part in another design is in that design altogether, as Vietnamese is.
    ruling = others[0] if len(others) * 2 >= len(lettered) > 0 else main
    for word, face in zip(words, faces, strict=True):
        if face is not None:
            yield word, ruling if ruling.covers(word) else face
        else:
            yield from ((cluster, shelf.pick(cluster, weight)) for cluster in graphemes(word))


def graphemes(text: str) -> Iterator[str]:
    """Characters with the marks, joiners, selectors and partners that belong to them."""
    start = 0
    flags = 0
    for index in range(1, len(text)):
        before, char = text[index - 1], text[index]
        if _is_flag_half(before):
            flags += 1
        else:
            flags = 0
        if _extends(char) or before == _ZWJ or (_is_flag_half(char) and flags % 2 == 1):
            continue
        yield text[start:index]
        start = index
    if text:
        yield text[start:]


def _extends(char: str) -> bool:
    if char < "\u0300":
        return char == "\xad"
    return unicodedata.category(char)[0] == "M" or is_ignorable(char) or "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _shape_piece(text: str, face: Face, level: int) -> list[Cluster]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.language = _LANGUAGE
    buffer.guess_segment_properties()
    hb.shape(face.hb_font, buffer)
    infos = buffer.glyph_infos
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    clusters = [
        _cluster(text[start : ends[start]], face, list(group), level)
        for start, group in groupby(zip(infos, buffer.glyph_positions, strict=True), key=_cluster_start)
    ]
    return clusters[::-1] if level % 2 else clusters


def _cluster_start(glyph: tuple[hb.GlyphInfo, hb.GlyphPosition]) -> int:
    start: int = glyph[0].cluster
    return start


def _cluster(text: str, face: Face, drawn: list[tuple[hb.GlyphInfo, hb.GlyphPosition]], level: int) -> Cluster:
    """Give the whole text of the cluster to its widest glyph; the others draw only."""
    upem = face.upem
    teller = max(range(len(drawn)), key=lambda index: drawn[index][1].x_advance) if len(drawn) > 1 else 0
    advance = 0.0
    glyphs = []
    for index, (info, place) in enumerate(drawn):
        width = place.x_advance / upem
        own = text if index == teller else None
        glyphs.append(Glyph(face, info.codepoint, own, width, place.x_offset / upem, place.y_offset / upem))
        advance += width
    return Cluster(text, tuple(glyphs), advance, level)


def _unknown(text: str, level: int, shelf: FontShelf) -> Cluster:
    """A character that no face draws shows its code point, small, and keeps its own text for copying."""
    face = shelf.main(400)
    label = " ".join(f"U+{ord(char):04X}" for char in text if not is_ignorable(char))
    air = Glyph(face, face.glyph(" "), None, _LABEL_AIR)
    glyphs = [air]
    for cluster in _shape_piece(label, face, 0):
        glyphs += [
            replace(glyph, text=None, advance=glyph.advance * _LABEL_SCALE, scale=_LABEL_SCALE)
            for glyph in cluster.glyphs
        ]
    advance = sum(glyph.advance for glyph in glyphs) + _LABEL_AIR
    return Cluster(text, (carrier(text, glyphs[1:], advance - 2 * _LABEL_AIR), *glyphs, air), advance, level)


def carrier(text: str, glyphs: Sequence[Glyph], width: float) -> Glyph:
    """A hidden glyph as wide as what is drawn over it, so that a reader finds the text there; it takes no room itself.

    It borrows one of the drawn glyphs, for readers skip the text of a glyph without ink.
    """
    widest = max(glyphs, key=lambda glyph: glyph.advance)
    own = widest.face.advance(widest.gid)
    return Glyph(widest.face, widest.gid, text, 0.0, stretch=max(width, 0.01) / own if own else 1.0, hidden=True)


def silent(cluster: Cluster) -> Cluster:
    """The same shapes without text."""
    return replace(cluster, glyphs=tuple(replace(glyph, text=None) for glyph in cluster.glyphs if not glyph.hidden))
