from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from ui.pages.restore_words import counted, differences, names_in, what_is_kept
from ui.pages.when import listed_moment, said_moment
from welapp.actions.restoring import Contents, Held
from welapp.domain.case import Stage

NOW = datetime(2026, 11, 21, 14, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("moment", "said", "listed"),
    [
        (datetime(2026, 11, 21, 13, 5, tzinfo=UTC), "vandaag om 14.05 uur", "vandaag 14.05"),
        (datetime(2026, 11, 20, 8, 30, tzinfo=UTC), "gisteren om 9.30 uur", "gisteren 9.30"),
        (datetime(2026, 11, 17, 8, 30, tzinfo=UTC), "dinsdag om 9.30 uur", "di 17 nov 9.30"),
        (datetime(2026, 11, 14, 8, 30, tzinfo=UTC), "14 november 2026 om 9.30 uur", "za 14 nov 9.30"),
        (datetime(2025, 3, 3, 8, 30, tzinfo=UTC), "3 maart 2025 om 9.30 uur", "ma 3 mrt 2025 9.30"),
        (datetime(2026, 11, 20, 23, 30, tzinfo=UTC), "vandaag om 0.30 uur", "vandaag 0.30"),
    ],
)
def test_a_moment_is_said_as_people_do(moment: datetime, said: str, listed: str) -> None:
    assert said_moment(moment, NOW) == said
    assert listed_moment(moment, NOW) == listed


def contents(*names: str) -> Contents:
    held = tuple(Held(name, Stage.PREPARE, archived=False) for name in names)
    return Contents(NOW, held, len(held), None)


def test_what_differs_from_now_is_said_by_name() -> None:
    assert differences(contents("Mika", "Bo"), ("Bo", "Zoë", "Anouk")) == [
        "Nu staan er 3 casussen in je kluis.",
        "Deze 2 staan niet in de kopie en zijn dan weg: Anouk en Zoë.",
        "Deze komt terug: Mika.",
    ]


def test_two_youths_of_one_name_are_two() -> None:
    assert "dan weg: Mika" in " ".join(differences(contents("Mika"), ("Mika", "Mika")))


def test_the_same_casussen_are_said_to_be_the_same() -> None:
    (said,) = differences(contents("Mika"), ("Mika",))
    assert said.startswith("Dat zijn dezelfde casussen")


def test_a_kluis_that_cannot_be_read_is_not_compared() -> None:
    (said,) = differences(contents("Mika"), None)
    assert "niet lezen" in said


def test_a_long_row_of_names_ends_with_how_many_more() -> None:
    names = [f"Kees {number:02}" for number in range(20)]
    assert names_in(contents(*names)).endswith("Kees 11 en nog 8")


@pytest.mark.parametrize(("number", "said"), [(0, "geen casussen"), (1, "1 casus"), (5, "5 casussen")])
def test_casussen_are_counted_in_words(number: int, said: str) -> None:
    assert counted(number) == said


def test_what_becomes_of_the_present_state() -> None:
    assert "reservekopie" in what_is_kept(True, ("Mika",))
    assert "apart bewaard" in what_is_kept(True, None)
    assert what_is_kept(False, None) == ""
