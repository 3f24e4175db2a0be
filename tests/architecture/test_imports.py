"""Imports only point down, each library has one owner, and nothing here can reach a network."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINES = 400

MAY_USE: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "places": frozenset({"errors"}),
    "domain": frozenset({"errors"}),
    "forms": frozenset({"domain", "errors", "places"}),
    "photo": frozenset({"errors"}),
    "store": frozenset({"forms", "domain", "errors", "places"}),
    "vault": frozenset({"forms", "domain", "errors", "places"}),
    "brief": frozenset({"forms", "domain", "errors", "places"}),
    "exchange": frozenset({"forms", "domain", "errors", "places"}),
    "actions": frozenset({"store", "vault", "exchange", "brief", "photo", "forms", "domain", "errors", "places"}),
    "cli": frozenset({"actions", "forms", "domain", "errors", "places"}),
    "__main__": frozenset({"cli"}),
    "ui": frozenset({"actions", "forms", "domain", "errors", "places"}),
}
"""Layer -> the layers it may import; its own is always allowed."""

OWNERS: dict[str, tuple[str, ...]] = {
    "sqlcipher3": ("welapp/store/connect.py",),
    "reportlab": ("welapp/brief/",),
    "uharfbuzz": ("welapp/brief/",),
    "bidi": ("welapp/brief/",),
    "pyphen": ("welapp/brief/",),
    "pypdfium2": ("welapp/brief/",),
    "pikepdf": ("welapp/brief/protect.py",),
    "PIL": ("welapp/photo.py",),
    "PySide6": ("ui/",),
    "shiboken6": ("ui/",),
    "zxcvbn": ("welapp/vault/",),
    "cryptography": ("welapp/vault/", "welapp/exchange/"),
    "pyrage": ("welapp/exchange/",),
    "zxingcpp": ("welapp/exchange/qr.py",),
    "keyring": ("welapp/vault/keychain.py",),
    "secretstorage": ("welapp/vault/keychain.py",),
    "platformdirs": ("welapp/places.py",),
    "tomli_w": ("welapp/forms/",),
}
"""Library -> where it may be imported. A library that is not named here has no owner and may not be used."""

INSTALLED_AS = {"PIL": "pillow", "tomli_w": "tomli", "zxingcpp": "zxing"}
"""Library -> the name of the package that brings it, where that is another one."""

NETWORK = frozenset(
    {"socket", "ssl", "http", "urllib", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "imaplib",
     "poplib", "telnetlib", "nntplib", "xmlrpc", "socketserver", "asyncio", "webbrowser", "wsgiref", "selectors",
     "websockets", "dns"}
)  # fmt: skip
NETWORK_OF_QT = frozenset({"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtBluetooth"})


@dataclass(frozen=True, slots=True)
class Import:
    """One import: in which file, on which line, of which dotted module."""

    file: str
    line: int
    module: str

    @property
    def top(self) -> str:
        return self.module.split(".")[0]


def imports_in(file: str, source: str) -> list[Import]:
    """Return every import, also inside functions and under TYPE_CHECKING, and those made by name."""
    found: list[Import] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found += [Import(file, node.lineno, name.name) for name in names]
            case ast.ImportFrom(module=module, names=names, level=level):
                base = "." * level + (module or "")
                found += [Import(file, node.lineno, f"{base}.{name.name}") for name in names]
            case ast.Call(func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=[first, *_]):
                name = first.value if isinstance(first, ast.Constant) else "?"
                found.append(Import(file, node.lineno, str(name)))
    return found


def layer_of(file: str) -> str:
    parts = Path(file).with_suffix("").parts
    return "ui" if parts[0] == "ui" else (parts[1] if len(parts) > 1 and parts[1] != "__init__" else "welapp")


def target_of(module: str) -> str:
    """Return the layer that an import points to, '' when it is not ours."""
    parts = module.split(".")
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] == "welapp" and len(parts) > 1 else ""


def wrong_arrows(found: list[Import]) -> list[str]:
    wrong = []
    for one in found:
        here, there = layer_of(one.file), target_of(one.module)
        own_version = one.module == "welapp.__version__"
        if there and there != here and not own_version and there not in MAY_USE.get(here, frozenset()):
            wrong.append(f"{one.file}:{one.line} {here} -> {one.module}")
    return wrong


def wrong_owners(found: list[Import], standard: frozenset[str]) -> list[str]:
    wrong = []
    for one in found:
        if one.top in standard or one.top in ("welapp", "ui"):
            continue
        if not one.file.startswith(OWNERS.get(one.top, ("nowhere",))):
            wrong.append(f"{one.file}:{one.line} {one.module}")
    return wrong


def network(found: list[Import]) -> list[str]:
    # 'email', 'pathlib' and the like touch no network; asyncio and selectors are doors to one.
    return [
        f"{one.file}:{one.line} {one.module}"
        for one in found
        if one.top in NETWORK or NETWORK_OF_QT & set(one.module.split("."))
    ]


def relative(found: list[Import]) -> list[str]:
    return [f"{one.file}:{one.line} {one.module}" for one in found if one.module.startswith((".", "?"))]


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def found() -> list[Import]:
    made = [one for file, source in sources("welapp", "ui") for one in imports_in(file, source)]
    assert len(made) > 200, "the tree was not read"
    return made


@pytest.fixture(scope="module")
def standard() -> frozenset[str]:
    return frozenset(sys.stdlib_module_names)


def test_imports_only_point_down(found: list[Import]) -> None:
    assert wrong_arrows(found) == []


def test_every_layer_is_named_in_the_table(found: list[Import]) -> None:
    assert {layer_of(one.file) for one in found} <= set(MAY_USE)


def test_each_library_is_imported_by_its_owner_alone(found: list[Import], standard: frozenset[str]) -> None:
    assert wrong_owners(found, standard) == []


def test_every_library_in_use_is_a_dependency_that_gets_installed(found: list[Import]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = {re.split(r"[^a-z0-9]", line.casefold().removeprefix("python-"))[0] for line in project["dependencies"]}
    used = {INSTALLED_AS.get(one.top, one.top.casefold()) for one in found if one.top in OWNERS} - {"shiboken6"}
    assert used <= installed


def test_the_domain_needs_the_standard_library_only(found: list[Import], standard: frozenset[str]) -> None:
    foreign = [one for one in found if one.file.startswith("welapp/domain/") and one.top not in standard]
    assert {one.top for one in foreign} <= {"welapp"}


def test_nothing_can_reach_a_network(found: list[Import]) -> None:
    assert network(found) == []


def test_imports_are_absolute_and_by_name(found: list[Import]) -> None:
    assert relative(found) == []


def test_a_module_reads_in_one_sitting() -> None:
    lengths = {file: source.count("\n") for file, source in sources("welapp", "ui")}
    assert {file: lines for file, lines in lengths.items() if lines > LINES} == {}


def test_a_module_says_what_it_owns() -> None:
    silent = [
        file for file, source in sources("welapp", "ui") if source.strip() and not ast.get_docstring(ast.parse(source))
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_words = {"utils", "util", "misc", "common", "helpers", "helper", "manager"}
    assert [file for file, _ in sources("welapp", "ui") if set(Path(file).stem.split("_")) & empty_words] == []


def test_a_test_below_the_window_imports_no_qt() -> None:
    below = [
        (file, source) for file, source in sources("tests") if not file.startswith(("tests/ui/", "tests/journeys/"))
    ]
    found = [one for file, source in below for one in imports_in(file, source)]
    assert [one for one in found if one.top in ("PySide6", "shiboken6", "pytestqt", "ui")] == []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("welapp/domain/case.py", "import welapp.forms.schema"),
        ("welapp/store/rows.py", "from welapp.vault import keyfile"),
        ("welapp/brief/parts.py", "from welapp import store"),
        ("welapp/forms/load.py", "def later():\n    from welapp.actions import cases"),
        (
            "welapp/vault/kdf.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from welapp.brief.pdf import render",
        ),
        ("welapp/actions/cases.py", "import ui.window"),
        ("welapp/actions/cases.py", "from welapp import cli"),
        ("welapp/errors.py", "from welapp.domain import case"),
        ("ui/window.py", "from welapp.store.connect import connect"),
        ("ui/window.py", "from welapp.brief.pdf import render"),
        ("ui/window.py", "from welapp.vault.kdf import Cost"),
        ("welapp/cli/main.py", "from welapp.store import rows"),
        ("welapp/domain/case.py", "import importlib\nimportlib.import_module('welapp.store.rows')"),
    ],
)
def test_an_arrow_that_points_up_or_sideways_is_seen(file: str, source: str) -> None:
    assert len(wrong_arrows(imports_in(file, source))) == 1


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("welapp/store/rows.py", "import sqlcipher3"),
        ("welapp/actions/briefs.py", "from reportlab.pdfgen import canvas"),
        ("welapp/actions/briefs.py", "def f():\n    import PySide6.QtCore"),
        ("welapp/places.py", "import numpy"),
        ("welapp/brief/sheet.py", "from PIL import Image"),
        ("ui/window.py", "from zxcvbn import zxcvbn"),
    ],
)
def test_a_library_outside_its_owner_is_seen(file: str, source: str, standard: frozenset[str]) -> None:
    assert len(wrong_owners(imports_in(file, source), standard)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "from urllib.request import urlopen",
        "from PySide6.QtNetwork import QTcpSocket",
        "import http.client",
        "from PySide6 import QtNetwork",
        "__import__('ssl')",
    ],
)
def test_a_door_to_a_network_is_seen(source: str) -> None:
    assert len(network(imports_in("ui/window.py", source))) == 1


def test_a_relative_or_computed_import_is_seen() -> None:
    source = "from . import rows\nimport importlib\nimportlib.import_module(name)"
    assert len(relative(imports_in("welapp/store/cases.py", source))) == 2
