"""What is printed: safe for a terminal, and JSON that any other program can read."""

from __future__ import annotations

import json
import sys
import unicodedata

from welapp.domain.dutch import filled

OUTSIDE = "Het papier staat in {file}. Dit bestand ligt buiten de kluis: bewaar het veilig."
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def for_terminal(text: str) -> str:
    """Show what commands a terminal, or turns its writing round, as a code: in a name it is only a character."""
    return "".join(c if unicodedata.category(c) != "Cc" and c not in _TURNING else f"\\u{ord(c):04x}" for c in text)


def sentence(text: str, /, **values: object) -> str:
    """Put names, files and numbers into a sentence at `{name}`: safe for a terminal, and with one full stop."""
    return filled(text, **{name: for_terminal(str(value)) for name, value in values.items()})


def print_json(data: object) -> None:
    unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(data, ensure_ascii=not unicode, indent=1))
