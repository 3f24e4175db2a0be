"""Same in, same out: the same case, reader, fonts and time give the same bytes, whichever process makes them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def fingerprints(**around: str) -> dict[str, str]:
    path = os.pathsep.join((str(HERE), str(HERE.parents[1])))
    made = subprocess.run(
        [sys.executable, "-B", str(HERE / "fingerprints.py")],
        env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", **around},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return dict(line.rsplit(" ", 1) for line in made.stdout.splitlines())


def test_papers_of_every_kind_are_the_same_bytes_in_another_process() -> None:
    """Another order of sets and dictionaries, another place on earth, another language of the system."""
    here = fingerprints(PYTHONHASHSEED="1", TZ="Europe/Amsterdam", LC_ALL="C.UTF-8")
    there = fingerprints(PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")
    assert [name for name in here if here[name] != there[name]] == []
    assert len(set(here.values())) > 15
