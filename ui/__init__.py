"""The window. Whatever it imports of Qt comes after this: it settles when PySide makes its classes."""

import os

# All at once, as each module is loaded. PySide (6.11.3) else makes a class when its name is first asked for, also in
# the midst of an event that goes past a filter; asked for once more meanwhile it ends the program.
os.environ.setdefault("PYSIDE6_OPTION_LAZY", "0")
