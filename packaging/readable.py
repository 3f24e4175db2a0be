"""Reading level: every Dutch sentence of screen, paper, questions, errors and command line, at most B1.

    readable.py    names the sentences of more than 15 words, and the words that are not often used

A word is often used when it stands high enough in wordfreq (films, news, books, web), when its stem does, or when it is
made of two such words. Words of the field are in `readable_words.toml`, sentences that may stay as they are in it too,
each with the reason. What is in there and no longer needed is a fault as well.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import texts
from wordfreq import zipf_frequency

ROOT = texts.ROOT
LISTS = Path(__file__).with_name("readable_words.toml")
MOST_WORDS = 15
OFTEN = 3.6  # of wordfreq's scale, where 3 is once in a million words and 6 once in a thousand
PART_OFTEN = 3.9  # the parts of a compound have to be plainer than a word that stands alone
SHORTEST_PART = 3

SENTENCE_END = re.compile(r"(?<=[.?!…])(?<!\bnr\.)[’)”]?\s+|\n+")
TOKEN = re.compile(r"\{\w*[^}]*\}|[^\W\d_]+(?:[’'-][^\W\d_]+)*’?|\d[\d.,:]*")
LITERAL = re.compile(r"'[^' ]*'|\[\[.*?\]\]|--[\w-]+")
KEYS_OF_NO_TEXT = {
    "id", "kind", "also", "block", "icon", "region", "voice", "need", "host", "sets", "suggest", "picture", "version",
}  # fmt: skip
# SQL and the inside of a PDF: only what these refuse is said to a person.
MADE_OF_CODE = (
    "welapp/store/",
    *(f"welapp/brief/{name}.py" for name in ("embed", "fonts", "glyphs", "sheet", "structure", "tagging")),
)
HELP = "welapp/cli/help.py"


@dataclass(frozen=True, slots=True)
class Said:
    where: str
    words: str


def everything() -> Iterator[Said]:
    for text in texts.texts_in_code().values():
        yield Said(text.files[0], text.source)
        if text.one:
            yield Said(text.files[0], text.one)
    yield from in_the_program()
    for file in sorted((ROOT / "resources" / "forms").glob("*.toml")):
        where = file.relative_to(ROOT).as_posix()
        yield from (Said(where, words) for words in strings(tomllib.loads(file.read_text(encoding="utf-8"))))


def in_the_program() -> Iterator[Said]:
    """What papers, errors and the command line say."""
    for path in sorted((ROOT / "welapp").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if file.startswith(MADE_OF_CODE):
            found = ((words, line) for call in refusals(tree) for words, line in texts.literals(call))
        else:
            found = texts.literals(tree)
        for words, line in found:
            for cell in columns(words) if file == HELP else [words]:
                if texts.looks_said(cell):
                    yield Said(f"{file}:{line}", cell)


def refusals(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name.endswith("Error") and name != "BugError":
                yield node


def columns(words: str) -> Iterator[str]:
    """The explanations in a row of `--help`; what stands in front is a command."""
    for cell in re.split(r"\s{2,}|\n", words):
        if not re.search(r"--|^python|^[a-z]+( [A-Z]+)?$|CASUS ", cell):
            yield cell


def strings(table: object) -> Iterator[str]:
    match table:
        case dict():
            for key, value in table.items():
                if key not in KEYS_OF_NO_TEXT:
                    yield from strings(value)
        case list():
            for value in table:
                yield from strings(value)
        case str():
            yield table


def sentences(words: str) -> list[str]:
    return [one for one in SENTENCE_END.split(words) if one and one.strip()]


def tokens(sentence: str) -> list[str]:
    """The words; what stands between straight quotes or brackets is to be typed letter for letter."""
    return TOKEN.findall(LITERAL.sub(" ", sentence))


@cache
def often(word: str, least: float = OFTEN) -> bool:
    return zipf_frequency(word, "nl") >= least


ENDINGS = (
    "en",
    "ën",
    "e",
    "s",
    "’s",
    "'s",
    "n",
    "t",
    "je",
    "jes",
    "tje",
    "tjes",
    "d",
    "de",
    "den",
    "te",
    "ten",
    "st",
    "er",
)


def plain(word: str, own: frozenset[str]) -> bool:
    """Whether a word is often used as it stands, in another form, or is made of such words."""
    word = word.strip("’'").casefold()
    return (
        bool(stem(word, own))
        or ("-" in word and all(plain(part, own) for part in word.split("-")))
        or in_parts(word, own)
    )


@cache
def stem(word: str, own: frozenset[str], least: float = OFTEN) -> str:
    """The known form of a word: itself, without its ending, or as a verb's participle; '' when there is none."""
    for form in forms(word):
        if form in own or often(form, least):
            return form
    return ""


def forms(word: str) -> Iterator[str]:
    yield word
    for start in ("", "ge"):
        if not word.startswith(start):
            continue
        bare = word.removeprefix(start)
        yield bare
        for ending in ENDINGS:
            if bare.endswith(ending) and len(bare) - len(ending) >= 3:
                root = bare.removesuffix(ending)
                yield from (root, root + "en", root + "e")
                if root[-1] == root[-2]:
                    yield root[:-1]
                else:
                    yield root + root[-1] + "en"
                if re.search(r"[aeou][^aeiou]$", root):  # kopieer, lopen: the vowel doubles in a closed syllable
                    yield root[:-1] + root[-2] + root[-1]
                    yield root[:-1] + root[-2] + root[-1:]


@cache
def in_parts(word: str, own: frozenset[str]) -> bool:
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first, rest = word[:cut], word[cut:]
        if not stem(rest, own, PART_OFTEN):
            continue
        if stem(first, own, PART_OFTEN) or (first.endswith("s") and stem(first[:-1], own, PART_OFTEN)):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Lists:
    """What is let through, with its reason: words, and whole sentences; and what is not, with other words."""

    words: dict[str, str]
    as_it_stands: dict[str, str]
    stiff: dict[str, str]

    @classmethod
    def read(cls) -> Lists:
        table = tomllib.loads(LISTS.read_text(encoding="utf-8"))
        words = {word.casefold(): kind["reason"] for kind in table["words"].values() for word in kind["list"].split()}
        return cls(words, {one["text"]: one["reason"] for one in table.get("as_it_stands", [])}, table["stiff"])


def faults(said: list[Said], lists: Lists) -> list[str]:
    """Long sentences, words that are not often used, and what is let through for nothing."""
    own, found = frozenset(lists.words), []
    needed: set[str] = set()
    for one in said:
        for sentence in sentences(one.words):
            found_words = tokens(sentence)
            if len(found_words) > MOST_WORDS:
                needed.add(sentence)
                if sentence not in lists.as_it_stands:
                    found.append(f"{one.where} {len(found_words)} words: {sentence}")
            for word in found_words:
                instead = lists.stiff.get(word.casefold())
                needed.update([sentence] if instead else [])
                if instead and sentence not in lists.as_it_stands:
                    found.append(f"{one.where} {word}, say {instead!r}: {sentence[:90]}")
                if word[0].isalpha() and not plain(word, frozenset()):
                    needed.update(lists_words(word, own))
                    if not plain(word, own):
                        found.append(f"{one.where} {word}: {sentence[:90]}")
    found += [
        f"let through, but no longer needed: {one}" for one in [*lists.words, *lists.as_it_stands] if one not in needed
    ]
    return found


def lists_words(word: str, own: frozenset[str]) -> Iterator[str]:
    """The words of ours that this one stands for or is made with."""
    word = word.strip("’'").casefold()
    for part in {word, *word.split("-")}:
        for one in own:
            if one in part or one in set(forms(part)):
                yield one


def main() -> int:
    said, lists = list(everything()), Lists.read()
    found = faults(said, lists)
    print("\n".join(found) or f"{len(said)} texts: short sentences, plain words.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
