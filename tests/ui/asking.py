"""The questions of the window, answered beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ui.ask import Ask


class Answering(Ask):
    """Says yes unless told otherwise, and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.file: Path | None = None
        self.yes = True
        self.printer: QPrinter | None = None
        self.asked: list[str] = []
        self.suggested = ""  # the last name of a file

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(title)
        return self.folder

    def save_file(self, parent: QWidget, title: str, suggested_name: str) -> Path | None:
        self.asked.append(title)
        self.suggested = suggested_name
        return self.file

    def choose_printer(self, parent: QWidget) -> QPrinter | None:
        self.asked.append("printer")
        return self.printer

    def open_file(self, parent: QWidget, title: str, kind: str, suffixes: Sequence[str]) -> Path | None:
        self.asked.append(title)
        return self.file

    def sure(self, parent: QWidget, text: str, yes: str, no: str) -> bool:
        self.asked.append(text)
        return self.yes
