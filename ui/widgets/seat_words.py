"""Where a seat is, seen from the youth, in the language of the window."""

from __future__ import annotations

from ui.text import mark, tr

_WHERE = (
    mark("naast jou, links"),
    mark("links van jou, dichtbij"),
    mark("links van jou, verder weg"),
    mark("schuin tegenover jou, links"),
    mark("tegenover jou"),
    mark("schuin tegenover jou, rechts"),
    mark("rechts van jou, verder weg"),
    mark("rechts van jou, dichtbij"),
    mark("naast jou, rechts"),
)
_ELSEWHERE = mark("ook aan tafel")


def where(place: int) -> str:
    """'naast jou, links' for place 1, and so on round the table, as in `domain/seating`."""
    return tr(_WHERE[place - 1] if 1 <= place <= len(_WHERE) else _ELSEWHERE)
