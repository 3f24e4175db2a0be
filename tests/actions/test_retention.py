"""Until when cases are kept, as the list and the case say it; nothing is erased by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from letting_go import move, told

from welapp.actions.cases import add_case, archive_case, find_cases, list_cases, read_case
from welapp.actions.retention import default_months, keep_until, kept_until, set_default_months
from welapp.actions.shown import case_data
from welapp.actions.vaults import OpenVault, tidy
from welapp.domain.retention import is_past
from welapp.domain.youth import HIJ
from welapp.errors import KnownError


def test_a_fresh_case_is_kept_three_years_at_most(vault: OpenVault, mika: str) -> None:
    assert kept_until(vault, read_case(vault, mika)) == date(2029, 11, 17)
    assert [row.keep_until for row in list_cases(vault)] == [date(2029, 11, 17)]


def test_after_hearing_back_it_is_three_months(vault: OpenVault, mika: str) -> None:
    told(vault, mika)
    assert [row.keep_until for row in list_cases(vault)] == [date(2027, 2, 17)]
    assert [row.keep_until for row in find_cases(vault, "mika")] == [date(2027, 2, 17)]


def test_another_term_for_the_kluis_counts_for_every_case_at_once(vault: OpenVault, mika: str) -> None:
    other = add_case(vault, "Robin", HIJ, None)
    told(vault, mika)
    told(vault, other)
    keep_until(vault, other, date(2027, 1, 1))
    assert default_months(vault) == 3
    set_default_months(vault, 12)
    assert {row.id: row.keep_until for row in list_cases(vault)} == {
        mika: date(2027, 11, 17),
        other: date(2027, 1, 1),
    }
    with pytest.raises(KnownError):
        set_default_months(vault, 37)
    assert default_months(vault) == 12


def test_a_chosen_day_can_be_taken_back(vault: OpenVault, mika: str) -> None:
    told(vault, mika)
    assert keep_until(vault, mika, date(2028, 1, 1)).cases == {mika}
    assert kept_until(vault, read_case(vault, mika)) == date(2028, 1, 1)
    assert case_data(read_case(vault, mika), date(2026, 11, 17))["keep_until"] == "2028-01-01"
    keep_until(vault, mika, None)
    assert kept_until(vault, read_case(vault, mika)) == date(2027, 2, 17)


@pytest.mark.parametrize(("day", "why"), [(date(2029, 11, 18), "drie jaar"), (date(2026, 11, 16), "al voorbij")])
def test_a_day_past_the_cap_or_gone_by_is_refused(vault: OpenVault, mika: str, day: date, why: str) -> None:
    with pytest.raises(KnownError, match=why):
        keep_until(vault, mika, day)
    assert read_case(vault, mika).keep_until is None


def past(vault: OpenVault) -> set[str]:
    today = vault.around.clock().date()
    return {row.id for row in list_cases(vault) if is_past(row.keep_until, today)}


def test_what_is_past_is_known_of_each_row_also_when_put_away(vault: OpenVault, mika: str) -> None:
    other = add_case(vault, "Robin", HIJ, None)
    add_case(vault, "Noor", HIJ, None)
    told(vault, mika)
    told(vault, other, days_ago=5)
    archive_case(vault, other, True)
    move(vault, days=92)
    assert past(vault) == {other}
    move(vault, days=1)
    assert past(vault) == {other, mika}


def test_nothing_is_erased_by_itself(vault: OpenVault, mika: str) -> None:
    told(vault, mika)
    move(vault, days=4000)
    tidy(vault)
    assert read_case(vault, mika).youth.name == "Mika"
    (row,) = list_cases(vault)
    assert past(vault) == {mika}
    assert row.keep_until is not None
    assert row.keep_until + timedelta(days=3000) < vault.around.clock().date()
