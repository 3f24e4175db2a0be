"""The operators that draw one line of glyphs: text as text, what is only drawn as filled outlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from welapp.brief.embed import UsedFonts
from welapp.brief.fonts import is_ignorable
from welapp.brief.shaping import Cluster, Glyph

_LONGEST_TEXT = 4
"""Characters for one code: MuPDF, and with it SumatraPDF, gives up on a code for more than 8 UTF-16 units."""
_CLOSE = 0.0005
"""Ems; a smaller step than this is not worth a number in the file."""


class GlyphWriter:
    """Collects the operators for one line: text as text, what is only drawn as filled outlines."""

    def __init__(self, fonts: UsedFonts, x: float, y: float, size: float) -> None:
        self._fonts = fonts
        self._x, self._y, self._size = x, y, size
        self._pen = 0.0
        self._after = 0.0
        self._font = ""
        self._rise = 0.0
        self._shown: list[str] = []
        self._text: list[str] = []
        self._shapes: list[str] = []

    def write(self, clusters: Sequence[tuple[float, Cluster]]) -> None:
        for place, cluster in clusters:
            self.move(place)
            for glyph in cluster.glyphs:
                self.add(glyph)

    def write_turned(self, clusters: Sequence[tuple[float, Cluster]], anchor: float | None) -> None:
        """Right-to-left text as one hidden, mirrored string in the order to read, over shapes that are drawn.

        Every character has a code of its own, in one font, for the string may not be parted. With an `anchor`, in ems
        from the start of the line, it begins there with a space.
        """
        glyphs = [glyph for _, cluster in clusters for glyph in cluster.glyphs]
        face = max(glyphs, key=lambda glyph: glyph.advance).face
        carriers = [glyph for glyph in glyphs if glyph.face is face and glyph.advance] or glyphs[:1]
        font = self._fonts.font(face)
        characters = list(_characters(clusters))
        if anchor is not None:
            characters.insert(0, (anchor, 0.0, " "))
        start = characters[0][0] if characters else 0.0
        shown: list[str] = []
        at = 0.0
        for right, width, text in characters:
            if abs(gap := start - right - at) > _CLOSE:
                shown.append(f"> {-gap * 1000:.1f} <")
                at += gap
            gid = min(carriers, key=lambda glyph: abs(glyph.advance - width)).gid
            shown.append(f"{font.code(gid, text):04X}")
            at += face.advance(gid)
        if shown:
            self._text.append(
                f"/{font.name} {self._size:g} Tf 3 Tr -1 0 0 1 {self._x + start * self._size:.3f} {self._y:.3f} Tm "
                f"[<{''.join(shown)}>] TJ 0 Tr"
            )
        for place, cluster in clusters:
            self.move(place)
            for glyph in cluster.glyphs:
                if not glyph.hidden:
                    self._shapes += self._outline(glyph)
                self._pen += glyph.advance

    def move(self, place: float) -> None:
        """Go on at a distance in ems from the start of the line."""
        self._pen = place

    def add(self, glyph: Glyph) -> None:
        if glyph.text is None:
            self._shapes += self._outline(glyph)
        elif len(glyph.text) > _LONGEST_TEXT:
            self._show_long(glyph, glyph.text)
        elif glyph.text:
            self._show(glyph)
        self._pen += glyph.advance

    def _show(self, glyph: Glyph) -> None:
        font = self._fonts.font(glyph.face)
        at = self._pen + glyph.dx
        if glyph.hidden:
            self._show_hidden(glyph, at)
            return
        if font.name != self._font or abs(glyph.dy - self._rise) > _CLOSE:
            self._flush()
            self._font, self._rise, self._after = font.name, glyph.dy, at
            self._text.append(
                f"/{font.name} {self._size:g} Tf 1 0 0 1 {self._x + at * self._size:.3f} "
                f"{self._y + glyph.dy * self._size:.3f} Tm"
            )
        gap = at - self._after
        if abs(gap) > _CLOSE:
            self._shown.append(f"> {-gap * 1000:.1f} <")
            self._after = at
        self._shown.append(f"{font.code(glyph.gid, glyph.text or ''):04X}")
        self._after += glyph.face.advance(glyph.gid)

    def _show_hidden(self, glyph: Glyph, at: float) -> None:
        self._flush()
        font = self._fonts.font(glyph.face)
        self._font = ""
        self._text.append(
            f"/{font.name} {self._size:g} Tf 3 Tr {glyph.stretch * 100:.2f} Tz 1 0 0 1 {self._x + at * self._size:.3f} "
            f"{self._y:.3f} Tm <{font.code(glyph.gid, glyph.text or ''):04X}> Tj 100 Tz 0 Tr"
        )

    def _show_long(self, glyph: Glyph, text: str) -> None:
        """Divide the text over several hidden glyphs: readers refuse a code that stands for much."""
        if not glyph.hidden:
            self._shapes += self._outline(glyph)
        parts = [text[start : start + _LONGEST_TEXT] for start in range(0, len(text), _LONGEST_TEXT)]
        own = glyph.face.advance(glyph.gid)
        stretch = glyph.stretch / len(parts)
        for index, part in enumerate(parts):
            self._show_hidden(replace(glyph, text=part, stretch=stretch), self._pen + index * own * stretch)

    def _flush(self) -> None:
        if self._shown:
            self._text.append(f"[<{''.join(self._shown)}>] TJ")
            self._shown = []

    def _outline(self, glyph: Glyph) -> list[str]:
        path = glyph.face.outline(glyph.gid)
        if not path:
            return []
        scale = self._size * glyph.scale / glyph.face.upem
        x = self._x + (self._pen + glyph.dx) * self._size
        y = self._y + glyph.dy * self._size
        return [f"q {scale:.6f} 0 0 {scale:.6f} {x:.3f} {y:.3f} cm {path} f Q"]

    def finish(self) -> str:
        self._flush()
        text = f" BT {' '.join(self._text)} ET" if self._text else ""
        return text + "".join(f" {shape}" for shape in self._shapes)


def _characters(clusters: Sequence[tuple[float, Cluster]]) -> Iterator[tuple[float, float, str]]:
    """Yield the right end, the width and the character for all that turned clusters stand for."""
    for place, cluster in clusters:
        text = "".join(glyph.text or "" for glyph in cluster.glyphs)
        share = cluster.advance / (sum(not is_ignorable(char) for char in text) or 1)
        right = place + cluster.advance
        for char in text:
            yield right, share, char
            right -= 0.0 if is_ignorable(char) else share
