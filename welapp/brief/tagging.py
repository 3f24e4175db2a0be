"""Tagged PDF: marks what is drawn with its place in the structure, and writes the structure tree (PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObject, PDFObjectReference, PDFStream

from welapp.brief.shaping import clean
from welapp.brief.structure import Node, Role

Box = tuple[float, float, float, float]
"""Left, bottom, right, top on the page, in points."""

_ALWAYS = frozenset({Role.CELL, Role.HEADER})
"""Nodes that are written without content too: a cell to write in is still a cell."""
_ATTRIBUTES = {
    Role.LIST: "/O /List /ListNumbering {numbering}",
    Role.HEADER: "/O /Table /Scope /Row",
}


class Decor(Enum):
    """What is drawn outside the structure, as the operator that opens it."""

    LAYOUT = "/Artifact <</Type /Layout>> BDC"
    TOP = "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC"
    FOOT = "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a page's content that belongs to one node."""

    page: int
    number: int


class Marks:
    """Which stretch of which page belongs to which node, gathered while a file is drawn."""

    def __init__(self) -> None:
        self.of_node: dict[Node, list[Marked]] = {}
        self.of_page: list[list[Node]] = [[]]
        self.boxes: dict[Node, Box] = {}
        self._open: Node | Decor | None = None

    def switch(self, owner: Node | Decor) -> str:
        """Return the operators that end what was open and open `owner`; '' when it is open already."""
        if owner is self._open:
            return ""
        closing = self.close()
        self._open = owner
        if isinstance(owner, Decor):
            return closing + owner.value
        page = self.of_page[-1]
        mark = Marked(len(self.of_page) - 1, len(page))
        page.append(owner)
        self.of_node.setdefault(owner, []).append(mark)
        return f"{closing}/{owner.role.value} <</MCID {mark.number}>> BDC"

    def reorder(self, owner: Node, order: Sequence[int]) -> None:
        """Let the last stretches of a node be read in ascending order of the numbers given for them."""
        marks = self.of_node.get(owner, [])
        start = len(marks) - len(order)
        last = marks[start:]
        marks[start:] = [mark for _, mark in sorted(zip(order, last, strict=True), key=lambda pair: pair[0])]

    def close(self) -> str:
        closing = "" if self._open is None else "EMC "
        self._open = None
        return closing

    def end_page(self) -> None:
        self.of_page.append([])


class _Raw(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object whose bytes are made here: hundreds of small dictionaries are slow in reportlab's own way."""

    def __init__(self) -> None:
        self.text = ""

    def format(self, _document: PDFDocument) -> bytes:
        return self.text.encode("ascii")


class _Tree:
    """Writes the elements of one file."""

    def __init__(self, doc: PDFDocument, marks: Marks) -> None:
        self._doc, self._marks = doc, marks
        self._pages = [
            PDFObjectReference(f"Page{number}").format(doc).decode() for number in range(1, len(marks.of_page))
        ]
        self._refs: dict[Node, str] = {}
        self._level = 0

    def write(self, nodes: Sequence[Node]) -> _Raw:
        root, root_ref = self._object()
        document, document_ref = self._object()
        kids = [self._element(node, document_ref) for node in nodes if self._has_content(node)]
        document.text = f"<</Type /StructElem /S /Document /P {root_ref} /K [{' '.join(kids)}]>>"
        rows = [
            f"{index} [{' '.join(self._refs[node] for node in page)}]"
            for index, page in enumerate(self._marks.of_page[:-1])
        ]
        parents, parents_ref = self._object()
        parents.text = f"<</Nums [{' '.join(rows)}]>>"
        root.text = (
            f"<</Type /StructTreeRoot /K [{document_ref}] /ParentTree {parents_ref} /ParentTreeNextKey {len(rows)}>>"
        )
        return root

    def _object(self) -> tuple[_Raw, str]:
        made = _Raw()
        return made, self._doc.Reference(made).format(self._doc).decode()

    def _has_content(self, node: Node) -> bool:
        return node in self._marks.of_node or node.role in _ALWAYS or any(map(self._has_content, node.kids))

    def _element(self, node: Node, parent: str) -> str:
        made, ref = self._object()
        self._refs[node] = ref
        entries = [f"/Type /StructElem /S /{self._role(node)} /P {parent}"]
        marks = self._marks.of_node.get(node, [])
        if marks:
            entries.append(f"/Pg {self._pages[marks[0].page]}")
        kids = [self._content(mark, marks[0].page) for mark in marks]
        kids += [self._element(kid, ref) for kid in node.kids if self._has_content(kid)]
        entries.append(f"/K [{' '.join(kids)}]")
        if node.alt:
            entries.append(f"/Alt {text_string(node.alt)}")
        attributes = self._attributes(node)
        if attributes:
            entries.append(f"/A <<{attributes}>>")
        made.text = f"<<{' '.join(entries)}>>"
        return ref

    def _content(self, mark: Marked, page: int) -> str:
        if mark.page == page:
            return str(mark.number)
        return f"<</Type /MCR /Pg {self._pages[mark.page]} /MCID {mark.number}>>"

    def _role(self, node: Node) -> str:
        if node.role is not Role.HEADING:
            return node.role.value
        # a heading whose text holds nothing to draw falls out, and then the next must not skip a level
        self._level = min(node.level, self._level + 1)
        return f"H{self._level}"

    def _attributes(self, node: Node) -> str:
        if node.role is Role.FIGURE:
            box = " ".join(f"{edge:.2f}" for edge in self._marks.boxes.get(node, (0.0, 0.0, 0.0, 0.0)))
            return f"/O /Layout /Placement /Block /BBox [{box}]"
        numbered = any(kid.role is Role.LABEL and not kid.alt for item in node.kids for kid in item.kids)
        return _ATTRIBUTES.get(node.role, "").format(numbering="/Decimal" if numbered else "/Disc")


def write_tree(doc: PDFDocument, marks: Marks, nodes: Sequence[Node]) -> None:
    """Put the structure into the document; call once, after the last page. `nodes` are the outermost, as they read."""
    doc.Catalog.StructTreeRoot = _Tree(doc, marks).write(nodes)
    doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def text_string(text: str) -> str:
    return f"<FEFF{clean(text).encode('utf-16-be').hex().upper()}>"


def write_metadata(doc: PDFDocument, title: str, now: datetime) -> None:
    """Say in the file that it keeps to PDF/UA-1, and what it is called; nothing else."""
    stamp = now.isoformat(timespec="seconds")
    packet = _PACKET.format(title=escape(title), stamp=stamp, mark="\ufeff")
    stream = PDFStream(content=packet.encode("utf-8"))
    stream.dictionary["Type"] = PDFName("Metadata")
    stream.dictionary["Subtype"] = PDFName("XML")
    doc.Catalog.Metadata = stream


_PACKET = """<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>welapp</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate>
<xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
