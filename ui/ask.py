"""The few questions that need a window of their own: where to save, which folder, and a plain yes or no."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QMessageBox, QWidget

from ui.dressing import dress_inside
from ui.hearing import hearing
from ui.text import mark, tr
from ui.widgets.edge import Edge
from welapp.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

NO_PRINTER = mark("Deze computer kent nog geen printer. Sluit er een aan, of bewaar het blad.")


class Ask:
    """Opens dialogs and closes them again when the kluis goes on slot; tests put a fake in its place."""

    def __init__(self) -> None:
        self._open: list[QDialog] = []
        self.may_show_files = True  # not to a youth at the keys: the rest of this computer is in sight there

    def save_file(self, parent: QWidget, title: str, suggested_name: str) -> Path | None:
        """Ask where to save; None when the person stops."""
        dialog = _file_dialog(parent, title, tr("Bewaren"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffix = Path(suggested_name).suffix
        if suffix:
            dialog.setNameFilter(f"{suffix[1:].upper()} (*{suffix})")
            dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(suggested_name)
        return self._path(dialog)

    def open_file(self, parent: QWidget, title: str, kind: str, suffixes: Sequence[str]) -> Path | None:
        """Ask for a file that is there, of one of these kinds; None when the person stops."""
        dialog = _file_dialog(parent, title, tr("Kiezen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{kind} ({' '.join(f'*.{suffix}' for suffix in suffixes)})")
        dialog.setOption(QFileDialog.Option.ReadOnly)  # nothing is renamed or thrown away from here
        return self._path(dialog)

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder that is there; None when the person stops."""
        dialog = _file_dialog(parent, title, tr("Kiezen"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._path(dialog)

    def choose_printer(self, parent: QWidget) -> QPrinter | None:
        """Ask which printer; None when the person stops. Raise KnownError when there is none to choose."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # only for who prints

        if not QPrinterInfo.availablePrinterNames():
            raise KnownError(tr(NO_PRINTER))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        for which in (QPrintDialog.PrintDialogOption.PrintToFile, QPrintDialog.PrintDialogOption.PrintPageRange):
            dialog.setOption(which, False)  # a file is what 'Bewaren' is for, and it warns
        return printer if self._run(dialog) == QDialog.DialogCode.Accepted else None

    def sure(self, parent: QWidget, text: str, yes: str, no: str) -> bool:
        """Ask a question with two answers in words; Escape means no."""
        box = QMessageBox(parent)
        box.setWindowTitle("welapp")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        for button in (agree, refuse):
            button.setAccessibleName(button.text())
        agree.setAutoDefault(False)
        agree.setDefault(False)  # Qt gave it to the first button
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        self._run(box)
        return box.clickedButton() is agree

    def close_all(self) -> None:
        """Answer every open question with no."""
        for dialog in self._open:
            dialog.reject()

    def _path(self, dialog: QFileDialog) -> Path | None:
        """Run it without a trail: Qt shows and keeps on the disk which folders were visited, whoever looks along."""
        start, before = dialog.directory(), dialog.history()
        dialog.setHistory([])
        chosen = dialog.selectedFiles() if self._run(dialog) == QFileDialog.DialogCode.Accepted else []
        dialog.setDirectory(start)
        dialog.setHistory(before)  # of other programs
        return Path(chosen[0]) if chosen else None

    def _run(self, dialog: QDialog) -> int:
        if not self.may_show_files and not isinstance(dialog, QMessageBox):
            dialog.deleteLater()
            return QDialog.DialogCode.Rejected
        parent = dialog.parentWidget()
        if parent is not None:  # a window of its own takes over neither by itself
            dialog.setPalette(parent.window().palette())
            dress_inside(dialog, parent.window())
            for part in (dialog, *dialog.findChildren(QWidget)):  # what was made with the dialog keeps its own letters
                part.setFont(parent.window().font())
            if isinstance(dialog, QMessageBox):
                _give_air(dialog)
            room = parent.screen().availableGeometry()
            dialog.resize(dialog.sizeHint().boundedTo(room.size()))
            Edge(dialog)
        self._open.append(dialog)
        try:
            with hearing():
                return dialog.exec()
        finally:
            self._open.remove(dialog)
            dialog.deleteLater()


def _give_air(box: QMessageBox) -> None:
    """A question stands on a sheet like any other, not pressed into its corners."""
    layout, line = box.layout(), box.fontMetrics().height()
    if isinstance(layout, QGridLayout):
        layout.setContentsMargins(line, line, line, line)
        layout.setVerticalSpacing(line // 2)


def _file_dialog(
    parent: QWidget, title: str, accept: str, mode: QFileDialog.AcceptMode = QFileDialog.AcceptMode.AcceptOpen
) -> QFileDialog:
    """Where a system has no window of its own for this, Qt's own speaks Dutch only in part."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(mode)  # first: it gives the buttons other words
    label = QFileDialog.DialogLabel
    words = {
        label.LookIn: tr("Waar:"),
        label.FileName: tr("Naam:"),
        label.FileType: tr("Soort:"),
        label.Accept: accept,
        label.Reject: tr("Toch niet"),
    }
    for which, text in words.items():
        dialog.setLabelText(which, text)
    places = QStandardPaths.StandardLocation
    found = [QStandardPaths.writableLocation(place) for place in (places.DocumentsLocation, places.HomeLocation)]
    dialog.setDirectory(next(filter(os.path.isdir, found), ""))
    return dialog
