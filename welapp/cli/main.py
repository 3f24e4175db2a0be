"""Takes the command line apart and runs one verb; errors are one Dutch sentence and exit 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from welapp import places
from welapp.cli import case_verbs, exchange_verbs, keeping_verbs, paper_verbs, question_verbs, vault_verbs
from welapp.cli.help import HELP
from welapp.cli.terminal import for_terminal
from welapp.errors import KnownError

_VALUED = frozenset(
    [
        "--vault",
        "--passphrase-file",
        "--name",
        "--team",
        "--search",
        "--pronouns",
        "--text",
        "--share",
        "--basis",
        "--on",
        "--at",
        "--with",
        "--by",
        "--reader",
        "--copies",
        "--kind",
        "--paper",
        "--password-file",
        "--out",
        "--code-file",
        "--new-passphrase-file",
        "--second",
        "--from",
        "--question",
        "--report",
        "--gone",
        "--until",
        "--words-file",
        "--take",
        "--scope",
    ]
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence instead of a usage in English."""

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - the library's words are English
        raise KnownError("Zo werkt deze opdracht niet. Kijk met --help hoe het moet.")

    def format_help(self) -> str:
        return HELP


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return 0, or 2 after one sentence on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        chosen = _parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
        chosen.run(chosen)
    except KnownError as error:
        print(for_terminal(str(error)), file=sys.stderr)
        return 2
    except BrokenPipeError:  # who read along has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    except KeyboardInterrupt:
        print("Gestopt. Wat al bewaard was, is er nog.", file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001 - the last stop: a person never sees a traceback
        print(
            f"Er ging iets mis in welapp zelf ({type(error).__name__}). Wat al bewaard was, is er nog.", file=sys.stderr
        )
        return 2
    return 0


def _joined(arguments: Sequence[str]) -> list[str]:
    """Tie each flag to the value after it, so that what someone typed may begin with a dash."""
    made: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            return [*made, argument, *rest]
        value = next(rest, None) if argument in _VALUED else None
        made.append(argument if value is None else f"{argument}={value}")
    return made


def _parser() -> _Parser:
    parser = _Parser(prog="welapp")
    parser.add_argument("--vault", type=Path, default=places.own_vault())
    parser.add_argument("--passphrase-file", type=Path)
    parser.add_argument("--code-file", type=Path)
    parser.add_argument("--computer", action="store_true")
    parser.set_defaults(typed=None)
    verbs = parser.add_subparsers(required=True, parser_class=_Parser)

    def verb(name: str, run: Callable[[argparse.Namespace], None]) -> _Parser:
        made = verbs.add_parser(name)
        # Also after the verb; suppressed, or its default would take away what stood before the verb.
        made.add_argument("--vault", type=Path, default=argparse.SUPPRESS)
        made.add_argument("--passphrase-file", type=Path, default=argparse.SUPPRESS)
        made.add_argument("--code-file", type=Path, default=argparse.SUPPRESS)
        made.add_argument("--computer", action="store_true", default=argparse.SUPPRESS)
        made.set_defaults(run=run)
        return made

    case_verbs.declare(verb)
    paper_verbs.declare(verb)
    keeping_verbs.declare(verb)
    exchange_verbs.declare(verb)
    vault_verbs.declare(verb)
    question_verbs.declare(verb)
    return parser
