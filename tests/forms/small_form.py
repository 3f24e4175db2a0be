"""A small form with every kind of question, as a team would write it, and how a mistake in it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from welapp.errors import KnownError
from welapp.forms.load import load_form

SHIPPED = Path(__file__).parents[2] / "resources" / "forms"

FORM = """\
id = "klein"
title = "Een kleine vragenlijst"
voice = "youth"
welcome = ["Hoi.", "Jij kiest."]
tips = ["Vraag wat {naam} nodig heeft."]

[[theme]]
id = "over-jou"
title = "Over jou"
icon = "person"

[[theme.question]]
id = "wens"
kind = "text"
also = ["drawing"]
text = "Wat wens jij?"
text_young = "Wat wens jij het meest?"
label = "Je wens"
block = "wens"

[[theme.question]]
id = "dag"
kind = "choice"
text = "Welke dag?"
label = "Dag"
many = true
options = [
  { id = "maandag", label = "maandag", group = "Dag" },
  { id = "dinsdag", label = "dinsdag", group = "Dag" },
]

[[theme.question]]
id = "drukte"
kind = "slider"
text = "Hoe druk mag het zijn?"
label = "Drukte"
steps = [
  { id = "stil", label = "stil" },
  { id = "beetje", label = "een beetje druk" },
  { id = "druk", label = "druk" },
]

[[theme.question]]
id = "kaarten"
kind = "cards"
text = "Wat past bij jou?"
label = "Kaartjes"
cards = [
  { id = "luisteren", label = "Ik wil eerst luisteren" },
]

[[theme]]
id = "einde"
title = "Einde"
icon = "table"

[[theme.question]]
id = "waar"
kind = "place"
text = "Waar?"
label = "Plek"
places = [{ id = "bieb", label = "De bieb", picture = "bieb", ask = "Welke bieb?" }]

[[theme.question]]
id = "lezen"
kind = "share"
text = "Wie mag dit lezen?"
label = "Wie"

[[theme.question]]
id = "klopt"
kind = "readback"
text = "Klopt dit zo?"
label = "Teruglezen"

[[block]]
id = "wens"
heading = "Mijn wens"
own = "Wens"
region = "wish"
"""

PARENTS = """\
id = "thuis"
title = "Thuis"
voice = "parents"

[[theme]]
id = "van-thuis"
title = "Van thuis"
icon = "people"

[[theme.question]]
id = "wens-thuis"
kind = "text"
text = "Wat wens je voor je kind?"
label = "Wens"
block = "thuis"

[[block]]
id = "thuis"
heading = "De wens van thuis"
own = "Thuis"
region = "parents"
"""


def written(folder: Path, text: str | bytes, name: str = "huisbezoek.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        load_form(path)
    return str(caught.value)
