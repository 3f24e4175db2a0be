"""The steps of a home visit in the order of a good one, and which of them are done as far as the kluis knows."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.domain.answers import State
from welapp.domain.case import Case
from welapp.domain.papers import PaperKind


@dataclass(frozen=True, slots=True)
class VisitStep:
    """A step that is `by_hand` is done when a person says so; any other when it shows from what is in the kluis."""

    id: str
    words: str
    done: bool
    by_hand: bool = False


def visit_steps(case: Case) -> tuple[VisitStep, ...]:
    """Return the steps. Nothing has to be done: what a youth does not want stays open, and that is good."""
    name = case.youth.name
    answered = any(answer.state is not State.ANSWERED or not answer.content.empty for answer in case.answers.values())
    read = case.readback is not None and not case.to_read_back()
    own = any(paper.kind is PaperKind.OWN for paper in case.papers)
    steps = (
        VisitStep("ouders", "De ouders weten waarvoor jullie komen", case.visit.told_on is not None),
        VisitStep("uitleg", f"{name} hoorde de uitleg", False, by_hand=True),
        VisitStep("wil", f"{name} zei of het nu mag", case.will is not None),
        VisitStep("vragen", f"{name} vertelde iets", answered),
        VisitStep("delen", f"{name} koos wie wat mag lezen", bool(case.for_paper()), by_hand=True),
        VisitStep("teruglezen", "Jullie lazen alles samen terug", read),
        VisitStep("mijn-blad", f"{name} heeft Mijn blad", own),
        VisitStep("vertellen", f"Jullie spraken af wie het {name} vertelt", bool(case.meeting.feedback_owner)),
        VisitStep("bedankt", f"Jullie bedankten {name} en vertelden wat er nu komt", False, by_hand=True),
    )
    return tuple(_ticked(step, case) if step.by_hand else step for step in steps)


def _ticked(step: VisitStep, case: Case) -> VisitStep:
    return VisitStep(step.id, step.words, step.done or step.id in case.visit.ticked, by_hand=not step.done)
