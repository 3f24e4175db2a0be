"""Pictures of every page of the window, to look over after a change: in each look, on a small screen and a large one.

pictures.py [FOLDER] [--only PAGE]    with --only the pages with this in their name, such as `gesprek` or `even-pauze`

Everyone in them is made up. Beside a file for each page there are sheets with nine pages each, and an `index.html`.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pictures_kluis
from PIL import Image, ImageDraw, ImageFont

from welapp import places

SIZES = ((1366, 768), (1920, 1080))
LOOKS = ("licht", "donker", "contrast", "groot")
SCREEN = "scherm.json"
ACROSS, ON_A_SHEET, WIDE, GAP, LETTERS = 3, 9, 640, 16, 20
INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class Taken:
    folder: Path
    size: tuple[int, int]
    look: str
    file: str
    name: str


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description="Maak plaatjes van alle pagina’s.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("pictures"), metavar="MAP", help="waar ze komen")
    parser.add_argument("--only", default="", metavar="PAGINA", help="alleen pagina’s met dit in hun naam")
    chosen = parser.parse_args()
    folder = chosen.folder.expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in folder.glob("vel_*.png"):
        earlier.unlink()
    with tempfile.TemporaryDirectory(prefix="welapp-pictures-") as temporary:
        taken = take(Path(temporary), folder, chosen.only)
    if not taken:
        sys.exit(f"Geen pagina heeft ‘{chosen.only}’ in haar naam.")
    sheets = list(make_sheets(taken))
    (folder / INDEX).write_text(page_of(taken, sheets), encoding="utf-8")
    print(f"{len(taken)} plaatjes en {len(sheets)} vellen. Bekijk ze met {folder / INDEX}")
    return 0


def take(room: Path, folder: Path, only: str) -> list[Taken]:
    """Let a window on a screen of each size go past its pages, side by side, each with a kluis of its own."""
    cameras = [Camera(room / str(size[0]), folder, size, only) for size in SIZES]
    return [one for camera in cameras for one in camera.told()]


class Camera:
    def __init__(self, room: Path, folder: Path, size: tuple[int, int], only: str) -> None:
        self._folder, self._size, self._log = folder, size, room / "log"
        room.mkdir()
        pictures_kluis.make(room)
        screen = {"width": size[0], "height": size[1], "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        # Without frame margins: else a page at the desk is smaller than the screen.
        kind = {"windowFrameMargins": False, "screens": [{"name": "tafel", **screen}]}
        (room / SCREEN).write_text(json.dumps(kind), encoding="utf-8")
        # Qt parts this at each colon, which a full path on Windows has too: so the name alone, in that folder.
        around = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}", "PYTHONUTF8": "1"}
        walker = str(Path(__file__).with_name("pictures_window.py"))
        command = [sys.executable, walker, str(room), str(folder), ",".join(LOOKS), only]
        with self._log.open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                command, cwd=room, env=around, stdout=subprocess.PIPE, stderr=log, encoding="utf-8"
            )

    def told(self) -> Iterator[Taken]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            look, file, name = line.rstrip("\n").split("\t")
            yield Taken(self._folder, self._size, look, file, name)
        if self._process.wait() != 0:
            sys.exit(f"De plaatjes op {self._size[0]} breed lukten niet:\n{self._log.read_text(encoding='utf-8')}")


def make_sheets(taken: list[Taken]) -> Iterator[str]:
    for (size, look), group in groupby(taken, lambda one: (one.size, one.look)):
        every = list(group)
        for start_at in range(0, len(every), ON_A_SHEET):
            file = f"vel_{size[0]}x{size[1]}_{look}_{start_at // ON_A_SHEET + 1:02}.png"
            sheet_of(every[start_at : start_at + ON_A_SHEET]).save(every[0].folder / file)
            yield file


def sheet_of(pictures: list[Taken]) -> Image.Image:
    letters = ImageFont.truetype(str(font_file()), LETTERS)
    high = WIDE * pictures[0].size[1] // pictures[0].size[0]
    step = WIDE + GAP, high + 2 * GAP + LETTERS
    rows = -(-len(pictures) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * step[0] + GAP, rows * step[1] + GAP), "#808080")
    pen = ImageDraw.Draw(sheet)
    for place, one in enumerate(pictures):
        left, top = GAP + place % ACROSS * step[0], GAP // 2 + place // ACROSS * step[1]
        pen.text((left, top), one.name, fill="black", font=letters)
        with Image.open(one.folder / one.file) as picture:
            small = picture.convert("RGB").resize((WIDE, high), Image.Resampling.LANCZOS)
        sheet.paste(small, (left, top + LETTERS + GAP // 2))
    return sheet


def font_file() -> Path:
    return next(iter(sorted((places.resources() / "fonts").rglob("Atkinson*.ttf"))))


def page_of(taken: list[Taken], sheets: list[str]) -> str:
    """Each page once, with a link to every size and look of it."""
    rows = []
    for name in dict.fromkeys(one.name for one in taken):
        links = (f'<a href="{one.file}">{one.size[0]} {one.look}</a>' for one in taken if one.name == name)
        rows.append(f"<li>{html.escape(name)}: {' '.join(links)}</li>")
    whole = "".join(f'<p>{file}<br><a href="{file}"><img src="{file}" width="100%"></a></p>' for file in sheets)
    head = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Plaatjes van welapp</title>'
    return f"{head}<h1>Alle pagina’s</h1><ul>{''.join(rows)}</ul>{whole}</html>"


if __name__ == "__main__":
    sys.exit(main())
