"""Files of ours on Windows: their kind and who opens it, in the part of the registry that is this user's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from ui.associations import FILES, FileKind, Opener, Who, another, check_start, own_folder, together
from ui.text import mark, tr
from welapp import places
from welapp.errors import KnownError

CLASSES = r"Software\Classes"
CHOSEN = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\{}\UserChoice"
PLACE = "welappFolder"  # our own value: who comes later can say where this welapp is
SHCNE_ASSOCCHANGED, SHCNF_IDLIST = 0x08000000, 0  # shlobj_core.h
CHOSEN_BY_HAND = mark(
    "Windows onthoudt hiervoor een ander programma. Klik met rechts op het bestand en kies welapp bij ‘Openen met’."
)
REFUSED = mark("Windows laat dit hier niet toe. Vraag het aan wie jullie computers beheert.")


class Registry(Protocol):
    """The part of the registry that is this user's own; a key is a path, the name '' its own value."""

    def read(self, key: str, name: str = "") -> str | None: ...

    def write(self, key: str, name: str, value: str) -> None: ...

    def erase_value(self, key: str, name: str) -> None:
        """Erase one value, if it is there."""

    def erase(self, key: str) -> None:
        """Erase a key with all under it, if it is there."""

    def is_empty(self, key: str) -> bool:
        """Whether a key has neither values nor keys under it, or is not there."""


class WindowsAssociations:
    """A ProgID for each kind (Microsoft, 'File Types and File Associations'); `tell` lets Explorer look again."""

    def __init__(self, command: tuple[str, ...], registry: Registry, tell: Callable[[], None]) -> None:
        self._command, self._registry, self._tell = command, registry, tell

    def opener(self) -> Opener:
        try:
            return together([self._opener_of(kind) for kind in FILES])
        except OSError as error:
            raise KnownError(tr(REFUSED)) from error

    def associate(self) -> None:
        check_start(self._command)
        try:
            for kind in FILES:
                self._write(kind)
        except OSError as error:
            raise KnownError(tr(REFUSED)) from error
        self._tell()
        if self.opener().who is not Who.HERE:
            raise KnownError(tr(CHOSEN_BY_HAND))

    def take_back(self) -> None:
        try:
            for kind in FILES:
                self._erase(kind)
        except OSError as error:
            raise KnownError(tr(REFUSED)) from error
        self._tell()

    def _opener_of(self, kind: FileKind) -> Opener:
        """What someone chose by hand in Explorer goes before everything, and a program may not write that."""
        read = self._registry.read
        wanted = read(CHOSEN.format(kind.suffix), "ProgId") or read(rf"{CLASSES}\{kind.suffix}") or ""
        if not wanted:
            return Opener(Who.NOBODY)
        if wanted != kind.prog_id:
            return Opener(Who.OTHER, wanted.removeprefix("Applications\\"))
        if read(_opening(kind)) == self._line():
            return Opener(Who.HERE)
        return another(read(rf"{CLASSES}\{kind.prog_id}", PLACE) or "")

    def _write(self, kind: FileKind) -> None:
        """The kind itself before what points to it: cut off halfway, nothing points to what is not there."""
        write, ours = self._registry.write, rf"{CLASSES}\{kind.prog_id}"
        write(ours, "", tr(kind.name))
        write(ours, "FriendlyTypeName", tr(kind.name))
        write(ours, PLACE, own_folder())
        write(rf"{ours}\DefaultIcon", "", f'"{places.resources() / "desktop" / "welapp.ico"}",0')
        write(_opening(kind), "", self._line())
        write(rf"{CLASSES}\{kind.suffix}\OpenWithProgids", kind.prog_id, "")
        write(rf"{CLASSES}\{kind.suffix}", "", kind.prog_id)

    def _erase(self, kind: FileKind) -> None:
        registry, points = self._registry, rf"{CLASSES}\{kind.suffix}"
        if registry.read(points) == kind.prog_id:
            registry.erase_value(points, "")
        registry.erase_value(rf"{points}\OpenWithProgids", kind.prog_id)
        for key in (rf"{points}\OpenWithProgids", points):
            if registry.is_empty(key):
                registry.erase(key)
        registry.erase(rf"{CLASSES}\{kind.prog_id}")

    def _line(self) -> str:
        """Return the line that Explorer starts, with the file for %1; the program's own path always in quotes."""
        return " ".join([f'"{self._command[0]}"', *self._command[1:], '"%1"'])


def _opening(kind: FileKind) -> str:
    return rf"{CLASSES}\{kind.prog_id}\shell\open\command"


def tell_explorer() -> None:
    """Say that kinds of files changed, so that icons and double-clicks do so at once."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(SHCNE_ASSOCCHANGED, SHCNF_IDLIST, None, None)


class CurrentUser:
    """HKEY_CURRENT_USER itself."""

    if sys.platform == "win32":

        def read(self, key: str, name: str = "") -> str | None:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, str) else None

        def write(self, key: str, name: str, value: str) -> None:
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def erase_value(self, key: str, name: str) -> None:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

        def erase(self, key: str) -> None:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_ALL_ACCESS) as opened:
                    below = [winreg.EnumKey(opened, number) for number in range(winreg.QueryInfoKey(opened)[0])]
            except FileNotFoundError:
                return
            for name in below:
                self.erase(rf"{key}\{name}")
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

        def is_empty(self, key: str) -> bool:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    keys, values, _ = winreg.QueryInfoKey(opened)
            except FileNotFoundError:
                return True
            return keys == values == 0
