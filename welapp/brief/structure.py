"""The structure of a paper for who does not see it: headings, paragraphs, lists, tables and figures, in reading order.

A piece of paper gets its structure where it becomes slices. `line_slices`, `heading_slices`, `bullet_slices` and the
like make a node for what they set and hang it on their slices; what draws by itself makes a node, draws inside
`with sheet.tagged(node)` and gives its slice that node. Reading order is that of the slices in their stacks and bands,
never that of drawing. What is drawn outside a node is decoration, and a reader of the structure never hears of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a node is, by the standard names of PDF 1.7 (ISO 32000-1, 14.8.4)."""

    HEADING = "H"  # with its level: H1, H2, H3
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"


@dataclass(eq=False, slots=True)
class Node:
    """One element; either its kids or what is drawn under its name are its content.

    `title` is the text of a heading, for the bookmarks; `alt` says what is not in words on the paper.
    """

    role: Role
    level: int = 0
    title: str = ""
    alt: str = ""
    parent: Node | None = None
    kids: list[Node] = field(default_factory=list)

    def add(self, role: Role, *, alt: str = "") -> Node:
        """Hang a new node under this one, after those that are there."""
        node = Node(role, alt=alt, parent=self)
        self.kids.append(node)
        return node

    @property
    def top(self) -> Node:
        return self if self.parent is None else self.parent.top


def heading(text: str, level: int) -> Node:
    return Node(Role.HEADING, level, title=text)


def paragraph() -> Node:
    return Node(Role.PARAGRAPH)


def quotation() -> Node:
    """Return the paragraph inside a quotation: that is what is drawn."""
    return Node(Role.QUOTE).add(Role.PARAGRAPH)


def figure(described: str) -> Node:
    return Node(Role.FIGURE, alt=described)


def in_order(nodes: Sequence[Node | None]) -> list[Node]:
    """Return the outermost nodes, each once, in the order in which they first occur."""
    return list(dict.fromkeys(node.top for node in nodes if node is not None))


def walk(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from walk(node.kids)
