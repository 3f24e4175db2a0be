"""What a screen reader hears and does in a visit, from outside the program: question, answer, readers, kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from standstill import CHEAP, PASSPHRASE

if os.name != "posix":
    pytest.skip("AT-SPI is of Linux", allow_module_level=True)
pytest.importorskip("jeepney")

from screen_reader import CHECKED, ScreenReader, missing, reading

from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault

WORDS = "Met opa een oude roeiboot schuren."

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}")


def opens_the_kluis(reader: ScreenReader) -> None:
    reader.write(reader.find("Wachtzin", "text"), PASSPHRASE)
    reader.press(reader.find("Kluis openen", "push button"))


def begins_a_visit(reader: ScreenReader) -> None:
    reader.press(reader.find("Nieuwe casus", "push button"))
    reader.write(reader.find("Roepnaam", "text"), "Noor")
    reader.press(reader.find("zij / haar", "radio button"))
    reader.press(reader.find("Casus maken", "push button"))
    reader.press(reader.find("Huisbezoek", "push button"))
    reader.press(reader.find("Ja"))


def test_a_question_is_answered_and_shared_by_ear_alone(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", Surroundings(cost=CHEAP)).close()
    with reading(["--vault", str(folder)], tmp_path) as reader:
        reader.write(reader.find("Wachtzin", "text"), "iets heel anders")
        reader.press(reader.find("Kluis openen", "push button"))
        reader.hears("Dat is niet de goede wachtzin")
        opens_the_kluis(reader)
        begins_a_visit(reader)
        reader.find("Hoe mogen we je noemen?", "heading")
        reader.press(reader.find("Wat gaat goed", "push button"))
        reader.find("Wanneer was je laatst lekker bezig?", "heading")
        field = reader.find("Wanneer was je laatst lekker bezig?", "text")
        assert reader.find("Alleen wij", "radio button").has(CHECKED)

        reader.write(field, WORDS)
        reader.hears("Bewaard")
        assert reader.text_of(field) == WORDS
        assert reader.heard.count("Bewaard") == 1

        everyone = reader.find("Iedereen aan tafel", "radio button")
        assert not everyone.has(CHECKED)
        reader.heard.clear()
        reader.press(everyone)
        reader.hears("Bewaard")
        reader.wait(lambda: reader.find("Iedereen aan tafel").has(CHECKED), "the choice")
        assert not reader.find("Alleen wij", "radio button").has(CHECKED)
        assert reader.find("Bewaard", "label")
