"""A print queue of one test: a CUPS of its own on a socket in a folder, with the driver of Debian's cups-pdf."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin")
THERE = bool(CUPSD and shutil.which("gs") and shutil.which("lpstat") and DRIVER.is_file())

_FILES = """\
ServerRoot {0}/root
RequestRoot {0}/spool
TempDir {0}/spool/tmp
CacheDir {0}/cache
StateDir {0}/state
AccessLog {0}/log
ErrorLog {0}/log
PageLog {0}/log
FileDevice Yes
"""
_RULES = """\
Listen {0}/sock
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_PRINTER = """\
<DefaultPrinter proef>
DeviceURI file://{0}/printed.ps
State Idle
Accepting Yes
Shared No
</DefaultPrinter>
"""


@contextmanager
def queue() -> Iterator[Path]:
    """Yield the folder: `sock` is where CUPS listens, `printed.ps` what came out of the printer."""
    folder = Path(tempfile.mkdtemp(prefix="q", dir="/tmp"))  # the path of a socket may not be long
    folder.chmod(0o711)  # as root CUPS lets its filters run as someone else
    for name in ("root/ppd", "spool/tmp", "cache", "state"):
        (folder / name).mkdir(parents=True)
    shutil.copy(DRIVER, folder / "root" / "ppd" / "proef.ppd")
    for name, text in (("files.conf", _FILES), ("rules.conf", _RULES), ("root/printers.conf", _PRINTER)):
        (folder / name).write_text(text.format(folder), encoding="utf-8")
    command = [str(CUPSD), "-f", "-c", str(folder / "rules.conf"), "-s", str(folder / "files.conf")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _until(lambda: (folder / "sock").exists())
            yield folder
        finally:
            server.terminate()
            server.wait()
            shutil.rmtree(folder)


def as_pdf(folder: Path, path: Path) -> None:
    """Wait until the printer is done, and make a PDF of what it was given."""
    ask = ["lpstat", "-W", "not-completed"]
    asking = {**os.environ, "CUPS_SERVER": str(folder / "sock")}
    _until(lambda: not subprocess.run(ask, env=asking, capture_output=True, check=True).stdout)
    printed = folder / "printed.ps"
    subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-o{path}", str(printed)], check=True)


def _until(there: Callable[[], bool]) -> None:
    for _ in range(300):
        if there():
            return
        time.sleep(0.1)
    raise AssertionError("the print queue does not answer")
