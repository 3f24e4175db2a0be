"""The texts of the screen and their translations: what the code says, what the .ts files hold, and whether they agree.

    texts.py            brings resources/translations/welapp_en.ts up to date with the code, and makes every .qm again
    texts.py --check    changes nothing; names what is not marked, not translated, no longer said or not compiled

A text is marked by `tr`, `mark` or `plural` of `ui/text.py`. Translate in the .ts file, by hand or with Qt Linguist.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from welapp.domain.asking import Free
from welapp.domain.bundles import Scope
from welapp.domain.case import Stage
from welapp.domain.consent import Basis
from welapp.domain.ink import INKS
from welapp.domain.papers import IssuedPaper, PaperKind
from welapp.domain.people import Part, Person
from welapp.domain.sharing import ReaderKind
from welapp.domain.youth import HEN, HIJ, JUST_NAME, ZIJ, Age

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "welapp"
MARKS = {"tr": 0, "mark": 0, "plural": 2}  # the function, and which argument is the text that a translation is kept by
WORD = re.compile(r"[^\W\d_]{2,}")
SAID = re.compile(r"[^\W\d_][,.:;…?!’]* | [^\W\d_]{2}|^[‘(]?[A-ZÀ-Ý][a-zà-ý’]+\b|[^\W\d_][.?!…]$")
PLACE = re.compile(r"\{(\w*)[^{}]*\}")


@dataclass(slots=True)
class Text:
    """One text of the code: whether it counts, the Dutch for one thing, and the files that say it."""

    source: str
    plural: bool = False
    one: str = ""
    files: list[str] = field(default_factory=list)
    forms: tuple[str, ...] = ()


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "ui").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def texts_of(tree: ast.Module) -> Iterator[Text]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="tr" | "mark"), args=[ast.Constant(value=str(source)), *_]):
                yield Text(source)
            case ast.Call(
                func=ast.Name(id="plural"),
                args=[_, ast.Constant(value=str(one)), ast.Constant(value=str(source)), *_],
            ):
                yield Text(source, True, one)


def texts_in_code() -> dict[str, Text]:
    found: dict[str, Text] = {}
    for file, text in [(file, text) for file, tree in sources() for text in texts_of(tree)] + names_of_the_domain():
        known = found.setdefault(text.source, text)
        known.plural = known.plural or text.plural
        if file not in known.files:
            known.files.append(file)
    return found


def names_of_the_domain() -> list[tuple[str, Text]]:
    """What the domain calls its own kinds: the window says these with `tr(stage.label)`."""
    labels = [one.label for kinds in (Age, Basis, Free, PaperKind, Part, Scope, Stage) for one in kinds]
    labels += [pronouns.label for pronouns in (HIJ, ZIJ, HEN, JUST_NAME)]
    labels += filter(None, (Person("", "", "", part).what for part in Part))
    readers = (ReaderKind.EVERYONE, ReaderKind.CHAIR, ReaderKind.HOST)
    labels += [IssuedPaper("", reader, date.min).whom("") for reader in readers]
    return [("welapp/domain", Text(words)) for words in [*labels, *INKS]]


# What has capitals or spaces and is still no text.
NOT_SAID = re.compile(
    r"De deur|Een lege stoel|een beetje|Vertel: welke plek\?| en "  # kept in answers and questions: Dutch
    r"|#[0-9A-Fa-f]{6}|(Ctrl|Alt|Shift)\+.*|[\w.-]*\*\.\w+|Q\w+ \{.*|\W*"
    r"|Escape|Esc|Left|Right|Fusion|Noto \w+( \w+)?|Atkinson Hyperlegible Next|Andika|[A-Z]?[a-z]+[A-Z]\w*|d+ .*",
)
SILENT_FILES = (
    "ui/style_sheet.py", "ui/associations_linux.py", "ui/associations_windows.py", "ui/away_linux.py",
    "ui/away_mac.py", "ui/away_windows.py", "ui/clipboard.py", "ui/dumps.py", "ui/pasteboard.py", "ui/theme.py",
)  # fmt: skip
SILENT_CALLS = {
    "BugError", "TypeVar", "QKeySequence", "setStyleSheet", "compile", "setObjectName", "setProperty", "getattr",
    "setattr", "execute", "OSError", "cast", "setDisplayFormat", "glob", "rglob", "get", "invokeMethod", "signal",
    "exit",
}  # fmt: skip


def looks_said(words: str) -> bool:
    """Whether a person could read this: words with a space between, a capital in front or an end."""
    return bool(WORD.search(words) and SAID.search(words)) and not NOT_SAID.fullmatch(words)


def words_of(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
    return None


def silent(tree: ast.AST) -> set[int]:
    """The nodes under docstrings, annotations, marks, and calls whose words nobody sees."""
    found: set[int] = set()

    def close(*nodes: ast.AST | None) -> None:
        for node in nodes:
            found.update(id(one) for one in (ast.walk(node) if node else ()))

    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as alone):
                close(alone)
            case ast.AnnAssign(annotation=kind) | ast.arg(annotation=kind) | ast.FunctionDef(returns=kind):
                close(kind)
            case ast.Subscript(value=ast.Name(id="Callable" | "Sequence" | "Iterator")):
                close(node)
            case ast.Assert(msg=other) | ast.Assign(targets=[ast.Name(id="__all__")], value=other):
                close(other)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[first, *more]):
                hidden = [first] if name in SILENT_CALLS else [first, *more] if name in MARKS else []
                close(*(arg for arg in hidden if name in SILENT_CALLS or isinstance(arg, ast.Constant)))
    return found


def literals(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every string that is written out and not hidden, with its line; what an f-string fills in is '{}'."""
    hidden = silent(tree)
    for node in ast.walk(tree):
        words = words_of(node) if isinstance(node, ast.expr) and id(node) not in hidden else None
        if words is not None and isinstance(node, ast.JoinedStr):
            hidden.update(id(part) for part in node.values if isinstance(part, ast.Constant))
        if words is not None:
            yield words, node.lineno


def unmarked() -> list[str]:
    return [
        f"{file}:{line} {words[:70]!r}"
        for file, tree in sources()
        if file not in SILENT_FILES
        for words, line in literals(tree)
        if looks_said(words)
    ]


def read(file: Path) -> dict[str, tuple[str, ...]]:
    """Source text -> its translation, or its forms for one and for more."""
    known: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            known[message.findtext("source") or ""] = tuple(forms or [translation.text or ""])
    return known


def written(texts: dict[str, Text], known: dict[str, tuple[str, ...]], language: str) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="nl_NL">', "<context>"]
    lines += [f"    <name>{CONTEXT}</name>"]
    for text in texts.values():
        forms = known.get(text.source, ())
        state = "" if all(forms) and len(forms) == 1 + text.plural else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.plural else "    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in text.files]
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.plural:
            both = [*forms, "", ""][:2]
            inner = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in both)
            lines.append(f"        <translation{state}>{inner}\n        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(''.join(forms[:1]))}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def wrong_with(texts: dict[str, Text], known: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for source, text in texts.items():
        forms = known.get(source, ())
        if len(forms) != 1 + text.plural or not all(forms):
            yield f"not translated: {source!r} ({', '.join(text.files)})"
            continue
        asked = set(PLACE.findall(source))
        for form in forms:
            given = set(PLACE.findall(form))
            if given - asked or asked - given - ({"n"} if text.plural else set()):
                yield f"other places than in the code: {source!r} -> {form!r}"
    yield from (f"no longer said: {source!r}" for source in known if source not in texts)


def compiled(file: Path) -> bytes:
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        command = [Path(PySide6.__file__).parent / name, "-silent", file, "-qm", made]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def faults() -> list[str]:
    found = [f"not marked: {one}" for one in unmarked()]
    found += wrong_with(texts_in_code(), read(FOLDER / "welapp_en.ts"))
    for file in sorted(FOLDER.glob("*.ts")):
        ready = file.with_suffix(".qm")
        if not ready.is_file() or ready.read_bytes() != compiled(file):
            found.append(f"not made from its .ts: {ready.name}; run packaging/texts.py")
    return found


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        found = faults()
        print("\n".join(found) or f"{len(texts_in_code())} texts, all of them translated.")
        return 1 if found else 0
    file = FOLDER / "welapp_en.ts"
    known = read(file) if file.is_file() else {}
    file.write_text(written(texts_in_code(), known, "en_GB"), encoding="utf-8", newline="\n")
    for one in sorted(FOLDER.glob("*.ts")):
        one.with_suffix(".qm").write_bytes(compiled(one))
    left = list(wrong_with(texts_in_code(), read(file)))
    print("\n".join(left))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
