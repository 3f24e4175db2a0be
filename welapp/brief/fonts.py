"""The shelf of embedded typefaces: which face draws which characters."""

from __future__ import annotations

from pathlib import Path

import uharfbuzz as hb

from welapp.errors import BugError

_MAIN = {
    400: "AtkinsonHyperlegibleNext_400Regular",
    500: "AtkinsonHyperlegibleNext_500Medium",
    600: "AtkinsonHyperlegibleNext_600SemiBold",
    700: "AtkinsonHyperlegibleNext_700Bold",
}
_LIGHT_REST = (
    "NotoSans_400Regular",
    "NotoSansArabic_400Regular",
    "NotoSansHebrew_400Regular",
    "NotoSansThai_400Regular",
    "NotoSansEthiopic_400Regular",
    "NotoEmoji_400Regular",
    "NotoSansSC_400Regular",
)
_BOLD_REST = (
    "NotoSans_700Bold",
    "NotoSansArabic_700Bold",
    "NotoSansHebrew_700Bold",
    "NotoSansThai_700Bold",
    "NotoSansEthiopic_700Bold",
    "NotoEmoji_400Regular",
    "NotoSansSC_400Regular",
)
_EMOJI = "NotoEmoji_400Regular"
_PICTURE_SELECTOR = "\ufe0f"
_KEYCAP = "\u20e3"
_FIRST_PICTURE = 0x1F000
_BOLD_FROM = 600


class Face:
    """One typeface file; `upem` is its number of units to the em."""

    def __init__(self, name: str, path: Path) -> None:
        if not path.is_file():
            raise BugError(f"font file is missing: {path.name}")
        self.name = name
        # from_file_path maps the file, so the large Chinese face costs only the pages that are read
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.hb_font = hb.Font(self.hb_face)
        self.upem: int = self.hb_face.upem
        self._outlines: dict[int, str] = {}
        self._advances: dict[int, float] = {}

    def covers(self, text: str) -> bool:
        """Whether every visible character of text has a glyph."""
        return all(self.hb_font.get_nominal_glyph(ord(char)) or is_ignorable(char) for char in text)

    def glyph(self, char: str) -> int:
        return self.hb_font.get_nominal_glyph(ord(char)) or 0

    def advance(self, gid: int) -> float:
        """How far a glyph by itself moves the pen, in ems."""
        if gid not in self._advances:
            self._advances[gid] = self.hb_font.get_glyph_h_advance(gid) / self.upem
        return self._advances[gid]

    def outline(self, gid: int) -> str:
        """The glyph as a PDF path in font units; empty for a glyph without ink."""
        if gid not in self._outlines:
            pen = _PathPen()
            self.hb_font.draw_glyph_with_pen(gid, pen)
            self._outlines[gid] = " ".join(pen.steps)
        return self._outlines[gid]


class _PathPen:
    """Receives an outline and writes it with the steps PDF knows, so quadratic curves become cubic."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self._at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the pen protocol's name
        self._add("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._add("l", point)

    def qCurveTo(self, control: tuple[float, float], point: tuple[float, float]) -> None:  # noqa: N802
        (x0, y0), (cx, cy), (x1, y1) = self._at, control, point
        first = (x0 + 2 / 3 * (cx - x0), y0 + 2 / 3 * (cy - y0))
        second = (x1 + 2 / 3 * (cx - x1), y1 + 2 / 3 * (cy - y1))
        self._add("c", first, second, point)

    def curveTo(  # noqa: N802
        self, first: tuple[float, float], second: tuple[float, float], point: tuple[float, float]
    ) -> None:
        self._add("c", first, second, point)

    def closePath(self) -> None:  # noqa: N802
        self.steps.append("h")

    endPath = closePath  # noqa: N815

    def _add(self, kind: str, *points: tuple[float, float]) -> None:
        self.steps.append(" ".join(f"{number:.0f}" for point in points for number in point) + f" {kind}")
        self._at = points[-1]


class FontShelf:
    """Loads faces when first asked for and keeps them; make one per process and hand it to `render`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[str, Face] = {}
        self._picked: dict[tuple[str, int], Face | None] = {}

    @property
    def loaded(self) -> frozenset[str]:
        """The names of the faces in memory."""
        return frozenset(self._faces)

    def face(self, name: str) -> Face:
        if name not in self._faces:
            self._faces[name] = Face(name, self._folder / f"{name}.ttf")
        return self._faces[name]

    def main(self, weight: int) -> Face:
        return self.face(_MAIN[weight])

    def pick_word(self, word: str, weight: int) -> Face | None:
        """The one face that draws a whole Latin, Greek or Cyrillic word, so that no word mixes two designs."""
        for name in (_MAIN[weight], _rest(weight)[0]):
            face = self.face(name)
            if face.covers(word):
                return face
        return None

    def pick(self, cluster: str, weight: int) -> Face | None:
        """The first face that draws every character of the cluster; None when there is none."""
        key = (cluster, weight)
        if key not in self._picked:
            self._picked[key] = self._search(cluster, weight)
        return self._picked[key]

    def _search(self, cluster: str, weight: int) -> Face | None:
        names = (_MAIN[weight], *_rest(weight))
        if is_picture(cluster):
            names = (_EMOJI, *names)
        for name in names:
            face = self.face(name)
            if face.covers(cluster):
                return face
        return None


def _rest(weight: int) -> tuple[str, ...]:
    return _BOLD_REST if weight >= _BOLD_FROM else _LIGHT_REST


def is_picture(cluster: str) -> bool:
    """Whether the cluster asks for its picture form: an emoji, a flag, a keycap or a sign with a picture selector."""
    return ord(cluster[0]) >= _FIRST_PICTURE or _PICTURE_SELECTOR in cluster or _KEYCAP in cluster


def is_ignorable(char: str) -> bool:
    """Whether a character asks for no ink of its own, such as a joiner or a direction mark."""
    code = ord(char)
    return (
        code in (0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF)
        or 0x200B <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0000 <= code <= 0xE0FFF
    )
