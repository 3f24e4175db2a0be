"""Dutch as it is said: dates, times, enumerations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_NEVER_A_NAME = (
    "aan", "achter", "beneden", "bij", "binnen", "boven", "buiten", "daar", "dicht", "dichtbij", "die", "ergens",
    "hier", "in", "ik", "langs", "met", "mijn", "naast", "naar", "ons", "onze", "op", "overal", "rond", "te",
    "tegenover", "thuis", "tussen", "waar",
)  # fmt: skip
_MAYBE_A_NAME = ("de", "een", "het", "van")
"""Before a word with a capital these are the first word of a name: 'De Meerval', 'Van Gogh'."""
_ENDS = (".", "!", "?", "…")


def short_date(day: date) -> str:
    """'do 3 dec'."""
    month = "mrt" if day.month == 3 else _MONTHS[day.month - 1][:3]
    return f"{_DAYS[day.weekday()][:2]} {day.day} {month}"


def plain_date(day: date) -> str:
    """'17 november 2026'."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_and_month(day: date) -> str:
    """'30 november'."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def weekday(day: date) -> str:
    return _DAYS[day.weekday()]


def full_date(day: date) -> str:
    """'donderdag 26 november 2026'."""
    return f"{weekday(day)} {plain_date(day)}"


def clock_time(moment: time) -> str:
    """'15.30 uur'."""
    return f"{moment.hour:02}.{moment.minute:02} uur"


def time_span(start: time | None, end: time | None) -> str:
    """'14.00 tot 15.30 uur', or less when less is known."""
    if start and end:
        return f"{start.hour:02}.{start.minute:02} tot {clock_time(end)}"
    return clock_time(start) if start else ""


def listed(names: Sequence[str]) -> str:
    """'opa', 'opa en Wouter', 'opa, Wouter en Ilse'."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} en {names[-1]}"


def counted(number: int, one: str, more: str) -> str:
    """'1 antwoord', '12 antwoorden'."""
    return f"{number} {one if number == 1 else more}"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """As it is said within a sentence: 'van roeiclub De Meerval', but 'De Meerval' and 'Roeiclub' as typed."""
    first, _, rest = text.partition(" ")
    word = first.lower()
    small = word in _NEVER_A_NAME or (word in _MAYBE_A_NAME and rest[:1].islower())
    return word + text[len(first) :] if small else text


def ended(text: str) -> str:
    """One full stop behind a sentence: 'Dit kan.', and 'Bel Hanna J.' when what was typed brings its own."""
    return text if text.endswith(_ENDS) else f"{text}."


def filled(text: str, /, **values: object) -> str:
    """Put values into a text at `{name}`; a sentence that ends in what was typed gets no second full stop."""
    for name, value in values.items():
        if isinstance(value, str) and value.endswith(_ENDS):
            text = text.replace(f"{{{name}}}.", f"{{{name}}}")
    return text.format_map(values)


def quoted(text: str) -> str:
    """The youth's own words between single quotes."""
    return f"‘{text}’"
