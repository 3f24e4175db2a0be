"""Through a real print queue: what the printer is given is of the true size, and no file of ours stays behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cups_queue
import pypdfium2
import pytest
from test_printing import frame_in

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not cups_queue.THERE, reason="a queue of its own (Debian printer-driver-cups-pdf)")


@pytest.mark.parametrize(
    ("size", "frame"), [("a4", (10, 10, 200, 287)), ("a3", (10, 10, 287, 410))], ids=["190 mm on A4", "277 mm on A3"]
)
def test_a_frame_keeps_its_size_through_the_queue(size: str, frame: tuple[float, ...], tmp_path: Path) -> None:
    memory, room = tmp_path / "geheugen", tmp_path / "tijdelijk"
    memory.mkdir()
    room.mkdir()
    with cups_queue.queue() as folder:
        places = {"CUPS_SERVER": str(folder / "sock"), "XDG_RUNTIME_DIR": str(memory), "TMPDIR": str(room)}
        around = {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        client = [sys.executable, str(Path(__file__).with_name("print_client.py")), size]
        subprocess.run(client, env=around, check=True)
        assert [path for path in (*memory.rglob("*"), *room.rglob("*")) if path.is_file()] == []
        cups_queue.as_pdf(folder, tmp_path / "papier.pdf")
    with pypdfium2.PdfDocument(tmp_path / "papier.pdf") as document:
        assert len(document) == 1
        assert frame_in(document[0]) == pytest.approx(frame, abs=0.5)
