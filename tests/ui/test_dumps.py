"""A crash leaves no picture of the memory behind."""

from __future__ import annotations

import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="this system has no limits of this kind")


def of_a_start(look: str) -> str:
    """What a program finds after the start's first deed."""
    code = f"from ui import boot\nboot.chosen = lambda _: exit({look})\nboot.main([])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    return done.stderr.strip()


def test_the_start_allows_no_core_file() -> None:
    assert of_a_start("str(__import__('resource').getrlimit(__import__('resource').RLIMIT_CORE))") == "(0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="a way of Linux")
def test_the_start_makes_the_program_one_that_is_not_dumped() -> None:
    assert of_a_start("str(__import__('ctypes').CDLL(None).prctl(3, 0, 0, 0, 0))") == "0"
