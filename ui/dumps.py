"""No dump of the memory after a crash: it would hold the key, and the words of every casus that is open."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

_NOT_DUMPABLE = (4, 0, 0, 0, 0)  # PR_SET_DUMPABLE; debuggers of the same person are kept out as well
_NO_ERROR_BOX = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX: Windows then reports nothing either


def refuse_dumps() -> None:
    """For the whole program, at its start; a system that knows none of it is left as it is."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOX)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A file dialog that a portal shows looks into the program that asks; there the limit alone has to do.
    if sys.platform == "linux" and "portal" not in os.environ.get("QT_QPA_PLATFORMTHEME", ""):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(*_NOT_DUMPABLE)
