"""Nothing asks a layout for its items: PySide keeps what it gives beyond their life, and mistakes others for them."""

from __future__ import annotations

import ast
from pathlib import Path

WINDOW = Path(__file__).parents[2] / "ui"
LETS_GO = "measures.py"  # invalidates what it looked at
A_LIST = "questions_list.py"  # the item of a list at a spot, which lives as long as its list


def asks(code: str) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
        for node in ast.walk(ast.parse(code))
    )


def test_no_layout_is_asked_for_its_items() -> None:
    files = list(WINDOW.rglob("*.py"))
    assert {file.name for file in files if asks(file.read_text("utf-8"))} == {LETS_GO, A_LIST}
