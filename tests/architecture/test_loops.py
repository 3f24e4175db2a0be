"""A loop of its own is run only where the program still hears who uses it: idle time, the lock key, a youth's keys."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

WINDOW = Path(__file__).parents[2] / "ui"
THE_PROGRAM_ITSELF = WINDOW / "boot.py"


def unheard_loops(code: str) -> list[int]:
    """Return the lines that run a loop outside `with hearing()`."""
    tree = ast.parse(code)
    heard = {
        id(inner)
        for block in ast.walk(tree)
        if isinstance(block, ast.With) and any(_calls(item.context_expr, "hearing") for item in block.items)
        for inner in ast.walk(block)
    }
    return [node.lineno for node in ast.walk(tree) if _calls(node, "exec") and id(node) not in heard]


def _calls(node: ast.AST, name: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    return getattr(node.func, "attr", getattr(node.func, "id", "")) == name


def test_every_loop_hears() -> None:
    files = set(WINDOW.rglob("*.py")) - {THE_PROGRAM_ITSELF}
    assert len(files) > 100
    assert {file.name: lines for file in files if (lines := unheard_loops(file.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    ("code", "lines"),
    [("with hearing():\n    box.exec()", []), ("box.exec()", [1]), ("with deaf():\n    box.exec()", [2])],
)
def test_the_check_sees_them(code: str, lines: list[int]) -> None:
    assert unheard_loops(code) == lines
