"""Fonts inside the PDF: the glyphs that were used, and the exact text each one stands for."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from welapp.brief.fonts import Face

_SYMBOLIC = 4
_LINES_A_BLOCK = 100
_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp", "post", "cmap", "name", "OS/2")
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


@dataclass(frozen=True, slots=True)
class Subset:
    """A face with the wanted glyphs only: its program, also compressed, and where each glyph went."""

    program: bytes
    packed: bytes
    places: dict[int, int]
    tag: str


class Subsets:
    """Cuts subsets, and keeps them: the copies of one paper use the same glyphs."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, frozenset[int]], Subset] = {}

    def of(self, face: Face, glyphs: frozenset[int]) -> Subset:
        key = (face.name, glyphs)
        if key not in self._kept:
            self._kept[key] = _cut(face, glyphs)
        return self._kept[key]


def _cut(face: Face, glyphs: frozenset[int]) -> Subset:
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    program = plan.execute().blob.data
    return Subset(program, zlib.compress(program), dict(plan.old_to_new_glyph_mapping), _tag(program))


class UsedFont:
    """The codes of one face in one document: a code for each pair of glyph and text."""

    def __init__(self, face: Face, name: str, subsets: Subsets) -> None:
        self.face = face
        self.name = name
        self._subsets = subsets
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, gid: int, text: str) -> int:
        # code 0 stays free: it means 'no glyph' to every reader
        return self._codes.setdefault((gid, text), len(self._codes) + 1)

    def write(self, doc: PDFDocument) -> PDFDictionary:
        """Put the font into the document; call once, after the last page."""
        subset = self._subsets.of(self.face, frozenset(gid for gid, _ in self._codes))
        base = f"{subset.tag}+{self.face.name.replace('_', '-')}"
        unicode_map = doc.Reference(_stream(self._unicode_map().encode("ascii")))
        return _dictionary(
            Type=PDFName("Font"),
            Subtype=PDFName("Type0"),
            BaseFont=PDFName(base),
            Encoding=PDFName("Identity-H"),
            DescendantFonts=PDFArray([doc.Reference(self._descendant(doc, base, subset))]),
            ToUnicode=unicode_map,
        )

    def _descendant(self, doc: PDFDocument, base: str, subset: Subset) -> PDFDictionary:
        gids = [gid for gid, _ in self._codes]
        widths = [round(self.face.advance(gid) * 1000, 3) for gid in gids]
        to_glyph = struct.pack(f">{len(gids) + 1}H", 0, *(subset.places[gid] for gid in gids))
        return _dictionary(
            Type=PDFName("Font"),
            Subtype=PDFName("CIDFontType2"),
            BaseFont=PDFName(base),
            CIDSystemInfo=_dictionary(Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0),
            FontDescriptor=doc.Reference(self._descriptor(doc, base, subset)),
            DW=1000,
            W=PDFArray([1, PDFArray(widths)]),
            CIDToGIDMap=doc.Reference(_stream(to_glyph)),
        )

    def _descriptor(self, doc: PDFDocument, base: str, subset: Subset) -> PDFDictionary:
        scale = 1000 / self.face.upem
        extents = self.face.hb_font.get_font_extents("ltr")
        box = struct.unpack(">4h", self.face.hb_face.reference_table("head").data[36:44])
        return _dictionary(
            Type=PDFName("FontDescriptor"),
            FontName=PDFName(base),
            Flags=_SYMBOLIC,
            FontBBox=PDFArray([round(edge * scale) for edge in box]),
            ItalicAngle=0,
            Ascent=round(extents.ascender * scale),
            Descent=round(extents.descender * scale),
            CapHeight=700,
            StemV=120 if "700" in base else 80,
            FontFile2=doc.Reference(_packed(subset.packed, Length1=len(subset.program))),
        )

    def _unicode_map(self) -> str:
        rows = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), code in self._codes.items()]
        blocks = [rows[start : start + _LINES_A_BLOCK] for start in range(0, len(rows), _LINES_A_BLOCK)]
        body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
        return _CMAP_HEAD + body + _CMAP_FOOT


class UsedFonts:
    """All faces of one document under their resource names."""

    def __init__(self, subsets: Subsets | None = None) -> None:
        self._fonts: dict[str, UsedFont] = {}
        self._subsets = subsets or Subsets()

    def font(self, face: Face) -> UsedFont:
        if face.name not in self._fonts:
            self._fonts[face.name] = UsedFont(face, f"F{len(self._fonts) + 1}", self._subsets)
        return self._fonts[face.name]

    def write(self, doc: PDFDocument, resources: PDFDictionary) -> None:
        for font in self._fonts.values():
            resources[font.name] = doc.Reference(font.write(doc))


def _dictionary(**entries: object) -> PDFDictionary:
    return PDFDictionary(entries)


def _stream(content: bytes, **entries: object) -> PDFStream:
    return PDFStream(dictionary=PDFDictionary(entries), content=content, filters=[PDFZCompress])


def _packed(content: bytes, **entries: object) -> PDFStream:
    """A stream that is compressed already."""
    return PDFStream(dictionary=PDFDictionary({**entries, "Filter": PDFName("FlateDecode")}), content=content)


def _tag(program: bytes) -> str:
    """Six capitals from the content, so that the same glyphs give the same name."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
