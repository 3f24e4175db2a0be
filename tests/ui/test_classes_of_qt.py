"""PySide makes all its classes when it is loaded: made in the midst of an event they ended the program."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6 import QtWidgets

UNUSED = {"QWizard", "QMdiArea", "QLCDNumber"}


def test_the_program_has_classes_that_nobody_asked_for() -> None:
    code = "import sys, ui.__main__; print(*vars(sys.modules['PySide6.QtWidgets']))"
    alone = {name: value for name, value in os.environ.items() if name != "PYSIDE6_OPTION_LAZY"}
    made = subprocess.run([sys.executable, "-c", code], env=alone, capture_output=True, text=True, check=True)
    assert set(made.stdout.split()) >= UNUSED


def test_so_have_the_tests() -> None:
    assert set(vars(QtWidgets)) >= UNUSED
