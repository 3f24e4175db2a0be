"""The headless door: each verb is one thin call to an action; errors are one Dutch sentence and exit 2."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
import unicodedata
import warnings
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NoReturn

from welapp import places
from welapp.actions import approvals, cases, grounds, visits
from welapp.actions.files import plain_sentences
from welapp.actions.shown import case_data, case_words, row_data
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Content, State
from welapp.domain.case import Stage, Will
from welapp.domain.consent import Basis
from welapp.domain.youth import Age, pronouns_from
from welapp.errors import KnownError
from welapp.forms.fill import content_from_data, content_from_text
from welapp.forms.schema import Question

HELP = """welapp zonder venster.

  python -m welapp VERB [--vault MAP] [--passphrase-file BESTAND]

  new [--name NAAM] [--team TEAM]       maak een kluis
  cases [--json] [--search TEKST]       laat de casussen zien
  add NAAM [--pronouns hij|zij|hen|naam|TEKST] [--age "<12"|12-15|16+]
                                        maak een casus en geef het nummer
  show CASUS [--json]                   laat een casus zien
  answer CASUS VRAAG (--text TEKST | --json DATA) [--share everyone|us|unwritten|LEZER,...]
                                        bewaar een antwoord; LEZER is chair, host of een naam
  will CASUS yes|not-now|rather-not     wil de jongere?
  grounds CASUS --basis TEKST --by NAAM [--until JJJJ-MM-DD]
                                        leg vast wie het goed vond
  approve CASUS --by NAAM               alles is teruggelezen en goed
  brief CASUS --reader everyone|chair|host|youth|NAAM --out BESTAND
                                        maak een papier als PDF
  demo --out MAP                        doe alles een keer met een verzonnen casus

Zonder --vault gaat het om de kluis van deze computer. Zonder --passphrase-file vraagt welapp om de wachtzin.
"""


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
        "--by",
        "--reader",
        "--out",
    ]
)


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


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
        print(error, file=sys.stderr)
        return 2
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
    verbs = parser.add_subparsers(required=True, parser_class=_Parser)

    def verb(name: str, run: Callable[[argparse.Namespace], None]) -> _Parser:
        made = verbs.add_parser(name)
        # Also after the verb; suppressed, or its default would take away what stood before the verb.
        made.add_argument("--vault", type=Path, default=argparse.SUPPRESS)
        made.add_argument("--passphrase-file", type=Path, default=argparse.SUPPRESS)
        made.set_defaults(run=run)
        return made

    new = verb("new", _new)
    new.add_argument("--name", default="")
    new.add_argument("--team", default="")
    listing = verb("cases", _cases)
    listing.add_argument("--json", action="store_true")
    listing.add_argument("--search", default="")
    add = verb("add", _add)
    add.add_argument("name")
    add.add_argument("--pronouns", default="naam")
    add.add_argument("--age", choices=[age.value for age in Age])
    show = verb("show", _show)
    show.add_argument("case")
    show.add_argument("--json", action="store_true")
    answer = verb("answer", _answer)
    answer.add_argument("case")
    answer.add_argument("question")
    said = answer.add_mutually_exclusive_group()
    said.add_argument("--text")
    said.add_argument("--json")
    answer.add_argument("--share")
    will = verb("will", _will)
    will.add_argument("case")
    will.add_argument("will", choices=[will.value for will in Will])
    basis = verb("grounds", _grounds)
    basis.add_argument("case")
    basis.add_argument("--basis", required=True)
    basis.add_argument("--by", required=True)
    basis.add_argument("--until", type=date.fromisoformat)
    approve = verb("approve", _approve)
    approve.add_argument("case")
    approve.add_argument("--by", required=True)
    brief = verb("brief", _brief)
    brief.add_argument("case")
    brief.add_argument("--reader", required=True)
    brief.add_argument("--out", type=Path, required=True)
    demo = verb("demo", _demo)
    demo.add_argument("--out", type=Path, required=True)
    return parser


def _new(chosen: argparse.Namespace) -> None:
    create_vault(chosen.vault, _passphrase(chosen, twice=True), chosen.name, chosen.team, Surroundings()).close()
    print(f"De kluis staat in {chosen.vault}. Vergeet de wachtzin niet: zonder wachtzin kan niemand erbij.")


def _cases(chosen: argparse.Namespace) -> None:
    with closing(_open(chosen)) as vault:
        today = vault.around.clock().date()
        found = [row_data(row, today) for row in cases.find_cases(vault, chosen.search)]
    if chosen.json:
        _print_json(found)
        return
    for row in found:
        print(row["id"], _for_terminal(str(row["name"])), Stage(str(row["stage"])).label, sep="  ")


def _add(chosen: argparse.Namespace) -> None:
    with closing(_open(chosen)) as vault:
        age = Age(chosen.age) if chosen.age else None
        print(cases.add_case(vault, chosen.name, pronouns_from(chosen.pronouns), age))


def _show(chosen: argparse.Namespace) -> None:
    with closing(_open(chosen)) as vault:
        case, today = cases.read_case(vault, chosen.case), vault.around.clock().date()
        if chosen.json:
            _print_json(case_data(case, today))
        else:
            print("\n".join(map(_for_terminal, case_words(case, vault.forms, today))))


def _answer(chosen: argparse.Namespace) -> None:
    if chosen.text is None and chosen.json is None and chosen.share is None:
        raise KnownError("Geef een antwoord met --text of --json, of zeg met --share wie het mag lezen.")
    with closing(_open(chosen)) as vault:
        # The words are read before the readers, since a reader who is new joins the case.
        question = visits.answerable(vault, chosen.question)
        content, state = _said(question, chosen)
        sharing = visits.sharing_from(vault, chosen.case, chosen.share) if chosen.share is not None else None
        if chosen.text is None and chosen.json is None and sharing:
            visits.choose_sharing(vault, chosen.case, chosen.question, sharing)
            return
        visits.save_answer(vault, chosen.case, chosen.question, content, state=state, sharing=sharing)


def _said(question: Question, chosen: argparse.Namespace) -> tuple[Content, State]:
    if chosen.text is not None:
        return content_from_text(question, chosen.text), State.ANSWERED
    if chosen.json is None:
        return Content(), State.ANSWERED
    try:
        data = json.loads(chosen.json)
    except (ValueError, RecursionError) as error:
        raise KnownError("Wat achter --json staat, is geen goede JSON. Er is niets bewaard.") from error
    state = State.ANSWERED
    if isinstance(data, dict) and data.get("state") in [state.value for state in State]:
        state = State(data.pop("state"))
    return content_from_data(question, data), state


def _will(chosen: argparse.Namespace) -> None:
    with closing(_open(chosen)) as vault:
        visits.set_will(vault, chosen.case, Will(chosen.will))


def _grounds(chosen: argparse.Namespace) -> None:
    known = {basis.value: basis for basis in Basis} | {basis.label: basis for basis in Basis}
    basis = known.get(chosen.basis.strip().casefold(), Basis.OTHER)
    text = chosen.basis if basis in (Basis.OTHER, Basis.COVENANT) else ""
    with closing(_open(chosen)) as vault:
        grounds.record_ground(vault, chosen.case, basis, text, chosen.by, until=chosen.until)


def _approve(chosen: argparse.Namespace) -> None:
    with closing(_open(chosen)) as vault:
        approvals.approve_all(vault, chosen.case, chosen.by)


def _brief(chosen: argparse.Namespace) -> None:
    from welapp.actions import briefs  # the paper's libraries are only loaded for paper

    with closing(_open(chosen)) as vault:
        reader = briefs.reader_from(cases.read_case(vault, chosen.case), chosen.reader)
        briefs.save_paper(vault, chosen.case, briefs.make_paper(vault, chosen.case, reader), chosen.out)
    print(f"Het papier staat in {chosen.out}. Dit bestand ligt buiten de kluis: bewaar het veilig.")


def _demo(chosen: argparse.Namespace) -> None:
    from welapp.actions.demo import make_demo

    for line in make_demo(chosen.out, Surroundings()):
        print(line)


def _open(chosen: argparse.Namespace) -> OpenVault:
    vault = open_vault(chosen.vault, _passphrase(chosen), Surroundings())
    for problem in vault.problems:
        print(problem, file=sys.stderr)
    return vault


def _passphrase(chosen: argparse.Namespace, *, twice: bool = False) -> str:
    if chosen.passphrase_file:
        with plain_sentences(chosen.passphrase_file):
            data = chosen.passphrase_file.read_bytes()
        try:
            return str(data.decode("utf-8-sig").removesuffix("\n").removesuffix("\r"))
        except UnicodeDecodeError as error:
            raise KnownError("Het bestand met de wachtzin is geen gewone tekst (UTF-8). Bewaar het opnieuw.") from error
    try:
        passphrase = _asked("Wachtzin: ")
        if twice and _asked("Nog een keer: ") != passphrase:
            raise KnownError("De twee zinnen zijn niet gelijk. Probeer het nog eens.")
    except EOFError as error:
        raise KnownError("Er is geen wachtzin gegeven. Gebruik --passphrase-file of typ hem in.") from error
    return passphrase


def _asked(prompt: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except getpass.GetPassWarning:  # no terminal to hide it on: take a line from what is piped in
        line = sys.stdin.readline()
        if not line:
            raise EOFError from None
        return line.removesuffix("\n").removesuffix("\r")


def _for_terminal(text: str) -> str:
    """Show what commands a terminal, or turns its writing round, as a code: in a name it is only a character."""
    return "".join(c if unicodedata.category(c) != "Cc" and c not in _TURNING else f"\\u{ord(c):04x}" for c in text)


def _print_json(data: object) -> None:
    unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(data, ensure_ascii=not unicode, indent=1))
