"""Until when a case is kept: three months after hearing back unless chosen otherwise, never past three years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welapp.domain.retention import Keeping, checked_months, is_past
from welapp.errors import KnownError

BEGUN = date(2026, 11, 17)
CAP = date(2029, 11, 17)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    ("fed_back", "chosen", "months", "until"),
    [
        (None, None, 3, CAP),
        (date(2026, 12, 10), None, 3, date(2027, 3, 10)),
        (date(2026, 12, 10), None, 12, date(2027, 12, 10)),
        (date(2026, 11, 30), None, 3, date(2027, 2, 28)),
        (date(2026, 12, 10), date(2027, 6, 1), 3, date(2027, 6, 1)),
        (date(2026, 12, 10), date(2027, 1, 1), 3, date(2027, 1, 1)),
        (None, date(2027, 6, 1), 3, date(2027, 6, 1)),
        (None, date(2031, 1, 1), 3, CAP),
        (date(2029, 10, 1), None, 36, CAP),
    ],
)
def test_the_last_day_follows_from_what_happened(
    fed_back: date | None, chosen: date | None, months: int, until: date
) -> None:
    assert Keeping(BEGUN, fed_back, chosen).until(months) == until


@given(st.none() | DAYS, st.none() | DAYS, st.integers(1, 36))
def test_it_is_never_later_than_three_years_after_the_beginning(
    fed_back: date | None, chosen: date | None, months: int
) -> None:
    until = Keeping(BEGUN, fed_back, chosen).until(months)
    assert until is not None
    assert until <= CAP


def test_the_last_day_itself_is_not_past() -> None:
    assert not is_past(CAP, CAP)
    assert is_past(CAP, CAP + timedelta(days=1))
    assert not is_past(None, CAP)


@pytest.mark.parametrize("months", [0, -1, 37])
def test_a_term_of_other_than_1_to_36_months_is_refused(months: int) -> None:
    with pytest.raises(KnownError, match="1 tot 36"):
        checked_months(months)
