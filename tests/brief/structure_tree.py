"""The structure of a file as it stands there, read without our own code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

PAINTS = frozenset(
    {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "Tj", "TJ", "'", '"', "EI", "INLINE IMAGE"}
)


@dataclass(slots=True)
class Element:
    """One element; `marks` are its own stretches of content as (page, number), in the order to read."""

    role: str
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    marks: list[tuple[int, int]] = field(default_factory=list)
    kids: list[Element] = field(default_factory=list)
    box: tuple[float, ...] = ()

    def walk(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> list[Element]:
        return [element for element in self.walk() if element.role == role]

    @property
    def shape(self) -> str:
        """'TR(TH TD)': the roles of an element and of all in it."""
        return self.role + (f"({' '.join(kid.shape for kid in self.kids)})" if self.kids else "")


@contextmanager
def opened(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(pdf)) as found:
        yield found


def structure(pdf: bytes) -> Element:
    """Return the outermost element: the document."""
    with opened(pdf) as found:
        pages = {page.obj.objgen: number for number, page in enumerate(found.pages)}
        (document,) = found.Root.StructTreeRoot.K
        return _element(document, pages)


def _element(node: pikepdf.Object, pages: dict[tuple[int, int], int]) -> Element:
    made = Element(str(node.S)[1:], str(node.get("/Alt", "")))
    made.attributes = {key[1:]: str(value) for key, value in node.get("/A", pikepdf.Dictionary()).items()}
    made.box = tuple(float(edge) for edge in node.get("/A", pikepdf.Dictionary()).get("/BBox", ()))
    for kid in node.get("/K", ()):
        if isinstance(kid, int):
            made.marks.append((pages[node.Pg.objgen], int(kid)))
        elif kid.get("/Type") == "/MCR":
            made.marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
        else:
            assert kid.P.objgen == node.objgen
            made.kids.append(_element(kid, pages))
    return made


def marked(pdf: bytes) -> list[tuple[int, int]]:
    """Return every stretch of marked content in the pages, as drawn; no paint may be in none of them, or in two."""
    stretches = []
    with opened(pdf) as found:
        for number, page in enumerate(found.pages):
            open_tags: list[str] = []
            for operands, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "BDC" | "BMC":
                        open_tags.append(str(operands[0]))
                        if "/MCID" in operands[1]:
                            stretches.append((number, int(operands[1].MCID)))
                    case "EMC":
                        open_tags.pop()
                    case paint if paint in PAINTS:
                        assert len(open_tags) == 1, (paint, open_tags)
            assert open_tags == []
    return stretches


def owners(pdf: bytes) -> list[tuple[int, int]]:
    """Return every stretch that the tree of parents knows, after a look that its element knows it too."""
    known = []
    with opened(pdf) as found:
        rows = list(found.Root.StructTreeRoot.ParentTree.Nums)
        for index in range(0, len(rows), 2):
            assert found.pages[index // 2].StructParents == rows[index] == index // 2
            for number, element in enumerate(rows[index + 1]):
                kids = [kid if isinstance(kid, int) else kid.get("/MCID") for kid in element.K]
                assert number in kids
                known.append((int(rows[index]), number))
    return known
