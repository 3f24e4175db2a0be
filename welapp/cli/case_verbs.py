"""The verbs about a casus: from adding it to reading it back."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from datetime import date, time

from welapp.actions import approvals, cases, grounds, preparing, visits
from welapp.actions.shown import case_data, case_words, row_data
from welapp.cli.entry import Verb, opened
from welapp.cli.terminal import for_terminal, print_json
from welapp.domain.answers import Content, State
from welapp.domain.case import Stage, Will
from welapp.domain.consent import Basis
from welapp.domain.youth import Age, pronouns_from
from welapp.errors import KnownError
from welapp.forms.fill import content_from_data, content_from_text
from welapp.forms.schema import Question


def declare(verb: Verb) -> None:
    listing = verb("cases", _list)
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
    visit = verb("visit", _visit)
    visit.add_argument("case")
    visit.add_argument("--on", type=date.fromisoformat)
    visit.add_argument("--at", type=time.fromisoformat)
    visit.add_argument("--with", dest="along")
    will = verb("will", _will)
    will.add_argument("case")
    will.add_argument("will", choices=[will.value for will in Will])
    basis = verb("grounds", _ground)
    basis.add_argument("case")
    basis.add_argument("--basis", required=True)
    basis.add_argument("--by", required=True)
    basis.add_argument("--until", type=date.fromisoformat)
    approve = verb("approve", _approve)
    approve.add_argument("case")
    approve.add_argument("--by", required=True)


def _list(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        today = vault.around.clock().date()
        found = [row_data(row, today) for row in cases.find_cases(vault, chosen.search)]
    if chosen.json:
        print_json(found)
        return
    for row in found:
        print(row["id"], for_terminal(str(row["name"])), Stage(str(row["stage"])).label, sep="  ")


def _add(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        age = Age(chosen.age) if chosen.age else None
        print(cases.add_case(vault, chosen.name, pronouns_from(chosen.pronouns), age))


def _show(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        case, today = cases.read_case(vault, chosen.case), vault.around.clock().date()
        if chosen.json:
            print_json(case_data(case, today))
        else:
            print("\n".join(map(for_terminal, case_words(case, vault.forms, today))))


def _answer(chosen: argparse.Namespace) -> None:
    if chosen.text is None and chosen.json is None and chosen.share is None:
        raise KnownError("Geef een antwoord met --text of --json, of zeg met --share wie het mag lezen.")
    with opened(chosen) as vault:
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


def _visit(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        case = cases.read_case(vault, chosen.case)
        plan = replace(case.visit, on=chosen.on or case.visit.on, start=chosen.at or case.visit.start)
        if chosen.along is not None:
            plan = replace(plan, along=preparing.along_from(case, chosen.along))
        preparing.plan_visit(vault, chosen.case, plan)


def _will(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        visits.set_will(vault, chosen.case, Will(chosen.will))


def _ground(chosen: argparse.Namespace) -> None:
    known = {basis.value: basis for basis in Basis} | {basis.label: basis for basis in Basis}
    basis = known.get(chosen.basis.strip().casefold(), Basis.OTHER)
    text = chosen.basis if basis in (Basis.OTHER, Basis.COVENANT) else ""
    with opened(chosen) as vault:
        grounds.record_ground(vault, chosen.case, basis, text, chosen.by, until=chosen.until)


def _approve(chosen: argparse.Namespace) -> None:
    with opened(chosen) as vault:
        approvals.approve_all(vault, chosen.case, chosen.by)
