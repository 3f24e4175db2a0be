"""The short route by keyboard alone, in the real window: every question answered, shared, read back and closed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from standstill import CHEAP, PASSPHRASE

from welapp import places
from welapp.actions.cases import add_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.youth import ZIJ, Age
from welapp.forms.load import load_forms
from welapp.forms.schema import Kind

ROUTE = Path(__file__).parents[2] / "packaging" / "bench_route.py"
SAID = ("inhoud", "lezers", "klopt")  # an answer, who may read it, and that it is right
ALONG_THE_WAY = (Kind.SHARE, Kind.READBACK)


def test_the_short_route_can_be_done_by_keyboard_alone_to_the_last_word(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    vault = create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", Surroundings(cost=CHEAP))
    case = add_case(vault, "Mika", ZIJ, Age.FROM_12)
    vault.close()
    done = subprocess.run(
        [sys.executable, str(ROUTE), str(folder), PASSPHRASE, case],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    forms, _ = load_forms(places.resources() / "forms", None)
    asked = sum(one.short and one.kind not in ALONG_THE_WAY for one in forms.youth.questions())
    assert said["answered"] == said["approved"] == asked
    assert said["finished"]
    presses = said["presses"]
    assert (presses["lezers"], presses["klopt"]) == (asked, asked + 1)  # the last is 'alles klopt zo'
    assert sum(number for kind, number in presses.items() if kind not in SAID) <= 40
