"""Files of ours on a Linux desktop: a kind by its name, a program for it, and that program as the default."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from configparser import Error, RawConfigParser
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ui.associations import FILES, Opener, Who, another, check_start, own_folder, run, together
from ui.text import mark, tr
from welapp import places
from welapp.actions.files import plain_sentences, write_atomically
from welapp.errors import KnownError

ENTRY = "welapp.desktop"
PLACE = "X-welapp-Folder"  # our own key in the entry: who comes later can say where this welapp is
DEFAULTS = "[Default Applications]"
TOOL = "update-mime-database"
NO_TOOL = mark("Deze computer kan dit nog niet. Vraag wie hem beheert om het pakket ‘shared-mime-info’.")
REFUSED = mark("Je computer nam het niet over. Er is niets veranderd. Probeer het later nog een keer.")
PLAIN = re.compile(r"[A-Za-z0-9_./+:@,-]+")
COMMENT = mark("Bundels en kaarten van welapp openen")


@dataclass(frozen=True, slots=True)
class Desktop:
    """Where this user's desktop looks: for data of the user, for settings, and for data of the whole system."""

    data: Path
    config: Path
    shared: tuple[Path, ...]


def of_this_user() -> Desktop:
    """Read the XDG base directories; a relative path in them does not count (their specification)."""
    home = Path.home()

    def folder(name: str, otherwise: Path) -> Path:
        named = Path(os.environ.get(name, ""))
        return named if named.is_absolute() else otherwise

    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return Desktop(
        folder("XDG_DATA_HOME", home / ".local" / "share"),
        folder("XDG_CONFIG_HOME", home / ".config"),
        tuple(Path(one) for one in shared.split(os.pathsep) if Path(one).is_absolute()),
    )


class DesktopAssociations:
    """By the specifications of freedesktop.org: desktop entry, shared MIME-info, and MIME applications."""

    def __init__(self, command: tuple[str, ...], desktop: Desktop) -> None:
        self._command, self._desktop = command, desktop
        data = desktop.data
        self._entry = data / "applications" / ENTRY
        self._kinds = data / "mime" / "packages" / "welapp.xml"
        self._icon = data / "icons" / "hicolor" / "scalable" / "apps" / "welapp.svg"
        self._defaults = desktop.config / "mimeapps.list"

    def opener(self) -> Opener:
        with plain_sentences(self._defaults):
            wanted = defaults_in(_read(self._defaults))
        return together([self._opener_of(wanted.get(kind.media_type, ())) for kind in FILES])

    def associate(self) -> None:
        check_start(self._command)
        if shutil.which(TOOL) is None:
            raise KnownError(tr(NO_TOOL))
        icon = (places.resources() / "desktop" / "welapp.svg").read_bytes()
        try:
            for path, data in ((self._kinds, kinds_file()), (self._icon, icon), (self._entry, self._entry_file())):
                write_atomically(path, data)
            if self._tell_system() != 0:
                raise KnownError(tr(REFUSED))
            self._change_defaults(put_first)
        except KnownError:
            with contextlib.suppress(KnownError):
                self.take_back()
            raise

    def take_back(self) -> None:
        """The wish comes last: one for a program that is gone does nothing."""
        for path in (self._entry, self._icon, self._kinds):
            with plain_sentences(path):
                path.unlink(missing_ok=True)
        self._tell_system()
        self._change_defaults(without_us)

    def _opener_of(self, wanted: tuple[str, ...]) -> Opener:
        """As the system chooses: the first of the wanted that is there, or else whoever says to know the kind."""
        for name in (*wanted, ENTRY):
            entry = self._entry_of(name)
            if entry is None:
                continue
            if name != ENTRY:
                return Opener(Who.OTHER, entry.get("Name", name))
            if entry.get("Exec") == self._exec() and self._kinds.is_file():
                return Opener(Who.HERE)
            return another(out_of_entry(entry.get(PLACE, "")))
        return Opener(Who.NOBODY)

    def _entry_of(self, name: str) -> dict[str, str] | None:
        for folder in (self._desktop.data, *self._desktop.shared):
            path = folder / "applications" / name
            with contextlib.suppress(OSError, Error, KeyError):
                # Not strict: what another program wrote may name a key twice.
                reader = RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
                reader.optionxform = str  # type: ignore[assignment, method-assign] # keys keep their capitals
                reader.read_string(path.read_text(encoding="utf-8", errors="replace"))
                return dict(reader["Desktop Entry"])
        return None

    def _exec(self) -> str:
        return in_entry(" ".join([*(quoted(part) for part in self._command), "%f"]))

    def _entry_file(self) -> bytes:
        """Not in the menu of programs: nobody asked for that. It can tell where to show its window (StartupNotify)."""
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=welapp",
            f"Comment={tr(COMMENT)}",
            f"Exec={self._exec()}",
            f"TryExec={in_entry(self._command[0])}",
            "Icon=welapp",
            "NoDisplay=true",
            "StartupNotify=true",
            f"MimeType={''.join(f'{kind.media_type};' for kind in FILES)}",
            f"{PLACE}={in_entry(own_folder())}",
        ]
        return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")

    def _tell_system(self) -> int:
        """Let the desktop read it anew; without the second tool it does so by itself, by the defaults."""
        if shutil.which("update-desktop-database") and self._entry.parent.is_dir():
            run("update-desktop-database", str(self._entry.parent))
        folder = self._kinds.parent.parent
        return run(TOOL, str(folder)) if folder.is_dir() else 0

    def _change_defaults(self, change: Callable[[str], str]) -> None:
        path = self._defaults.resolve()  # many keep it elsewhere, behind a link
        with plain_sentences(path):
            text = _read(path)
            changed = change(text)
            if changed == text:
                return
            if not changed.replace(DEFAULTS, "").strip():
                path.unlink()
                return
            mode = path.stat().st_mode if path.exists() else None
            write_atomically(path, changed.encode("utf-8", "surrogateescape"))
            if mode is not None:
                path.chmod(mode)


def quoted(part: str) -> str:
    """Quote one part of an Exec line."""
    return part if PLAIN.fullmatch(part) else '"' + re.sub(r'(["`$\\])', r"\\\1", part) + '"'


def in_entry(value: str) -> str:
    """Escape the value of a key of a desktop entry, once more than the quotes."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def out_of_entry(value: str) -> str:
    """Undo `in_entry`."""
    return re.sub(r"\\([\\n])", lambda found: "\n" if found[1] == "n" else "\\", value)


def kinds_file() -> bytes:
    """Return the file that tells our kinds by their names."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">')
    for kind in FILES:
        lines += [
            f'  <mime-type type="{kind.media_type}">',
            f"    <comment>{escape(tr(kind.name))}</comment>",
            '    <icon name="welapp"/>',
            f'    <glob pattern="*{kind.suffix}"/>',
            "  </mime-type>",
        ]
    return "\n".join([*lines, "</mime-info>", ""]).encode()


def defaults_in(text: str) -> dict[str, tuple[str, ...]]:
    """Return the wanted programs for each kind of file, the first one first."""
    return {kind: names for section, kind, names in _wishes(text) if section == DEFAULTS}


def put_first(text: str) -> str:
    """Put welapp before the others for both kinds; every other line stays as it is."""
    wanted = defaults_in(text)
    ours = []
    for kind in FILES:
        others = [name for name in wanted.get(kind.media_type, ()) if name != ENTRY]
        ours.append(f"{kind.media_type}={';'.join([ENTRY, *others])};")
    kinds = tuple(kind.media_type for kind in FILES)
    section, lines, at = "", [], -1
    for line in without_us(text).removesuffix("\n").split("\n"):
        section = line.strip() if line.startswith("[") else section
        if section == DEFAULTS and line.partition("=")[0].strip() in kinds:
            continue
        lines.append(line)
        if at < 0 and section == DEFAULTS:
            at = len(lines)
    if at < 0:
        lines = [*(lines if any(lines) else []), DEFAULTS]
        at = len(lines)
    return "\n".join([*lines[:at], *ours, *lines[at:], ""])


def without_us(text: str) -> str:
    """Take welapp out everywhere; what comes after it there comes to the front again."""
    lines = []
    for line in text.split("\n"):  # not `splitlines`: that ends a line at signs which may stand in one
        key, _, names = line.partition("=")
        others = [name for name in _names(names) if name != ENTRY]
        if line.startswith("#") or ENTRY not in _names(names):
            lines.append(line)
        elif others:
            lines.append(f"{key}={';'.join(others)};")
    return "\n".join(lines)


def _wishes(text: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    section = ""
    for line in text.split("\n"):
        if line.startswith("["):
            section = line.strip()
        elif "=" in line and not line.startswith("#"):
            key, _, names = line.partition("=")
            yield section, key.strip(), _names(names)


def _names(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(";") if name.strip())


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return ""
