"""Wat we over jou hebben: everything that is stored about a youth, said to that youth, and what they may ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from welapp.brief.compose_own import names_of_readers
from welapp.brief.document import Bullets, Chapter, Document, Drawing, Pairs, Para, Part, Piece, Run, Section, Title
from welapp.brief.parts import Told, own_words, parts_of, plain
from welapp.domain.answers import Answer, State
from welapp.domain.bundles import BundleLine, Way
from welapp.domain.case import Case, Will
from welapp.domain.dutch import capital, counted, ended, listed, plain_date, time_span
from welapp.domain.people import Part as Role
from welapp.domain.people import Person
from welapp.domain.sharing import Audience
from welapp.domain.visit_steps import visit_steps
from welapp.forms.asked import question_of, stand_in
from welapp.forms.load import Forms
from welapp.forms.schema import Block, Question

_WILL = {
    Will.YES: "Ja, je wilde het",
    Will.NOT_NOW: "Nu niet, zei je",
    Will.RATHER_NOT: "Liever niet, zei je",
}
_STATE = {
    State.SKIPPED: "Je sloeg deze vraag over.",
    State.UNKNOWN: "Je zei: weet ik niet.",
    State.UNWRITTEN: "Je wilde dit liever niet laten opschrijven. Er staat dus niets.",
}
_PARENTS = "Dit zeiden je ouders of verzorgers"
_RIGHTS = (
    "Je mag alles zien wat we over jou hebben. Daarvoor is dit blad. Vraag je het, dan krijg je het binnen een maand.",
    "Klopt er iets niet? Dan maken we het goed. Mist er iets? Dan zetten we het erbij.",
    "Wil je dat er iets weg gaat, of alles? Zeg het. Dan wissen we het, ook uit de reservekopieën.",
    "Je mag altijd stoppen. Je hoeft niet te zeggen waarom.",
    "Ben je jonger dan 16? Dan vragen je ouders of voogd dit soms samen met jou. Jij mag het ook zelf aan ons vragen.",
    "Niet tevreden over hoe wij met jouw woorden omgaan? Zeg het ons, of vertel het de Autoriteit Persoonsgegevens.",
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version that is still kept beside the present one; an answer, or else `words`."""

    on: date
    what: str
    words: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Copies:
    """The backups that hold the case."""

    number: int
    oldest: date
    newest: date
    elsewhere: bool  # also in a second folder, on a stick or a network drive


@dataclass(frozen=True, slots=True)
class Held:
    """Everything that is stored of a case."""

    case: Case
    team: str
    today: date
    until: date | None
    months: int  # after hearing back, when no day was chosen
    earlier: tuple[Earlier, ...] = ()
    authors: tuple[str, ...] = ()
    copies: Copies | None = None
    bundles: tuple[BundleLine, ...] = ()


def compose_held(held: Held, forms: Forms) -> Document:
    case = held.case
    name = case.youth.name
    who = held.team or "ons team"
    body = (
        f"{ended(f'Op {plain_date(held.today)} staat dit over jou bij {who}')} Het is alles. "
        "Het staat in een kluis op een laptop, en die kluis zit op slot."
    )
    pieces: list[Piece] = [
        Title("Wat we over jou hebben", f"{name}, dit is van jou.", body),
        Section("Wie je bent", (Pairs(tuple(_youth(case))),)),
        *_answers(case, forms),
        *_table(case),
        *_earlier(held, forms),
        Chapter("Hoe lang en waar", (
            Section("Hoe lang we dit bewaren", tuple(map(plain, _how_long(held)))),
            Section("Waar het nog meer staat", tuple(_elsewhere(held))),
            *_writers(held),
        )),
        Section("Wat jij mag", (Bullets(_RIGHTS),)),
        _whom_to_ask(case),
    ]  # fmt: skip
    return Document(
        title="Wat we over jou hebben",
        head_bold="Wat we over jou hebben",
        head_light="dit blad is van jou",
        head_right=plain_date(held.today),
        badge="",
        foot_bold="",
        foot_light="Bewaar dit blad op een plek die jij fijn vindt. Het is alleen voor jou.",
        foot_copy="",
        pieces=tuple(pieces),
    )


def _youth(case: Case) -> Iterator[tuple[str, str]]:
    youth = case.youth
    yield "Je naam bij ons", youth.name
    yield "Zo praten we over jou", youth.pronouns.label
    if youth.age:
        yield "Je leeftijd", youth.age.label
    yield "Sinds", plain_date(case.created_on)
    if case.will:
        day = f", op {plain_date(case.will_on)}" if case.will_on else ""
        yield "Wilde je meedoen?", f"{_WILL[case.will]}{day}."
    if case.readback:
        there = ended(f" Daarbij waren: {listed(case.readback.present)}") if case.readback.present else ""
        yield "Teruggelezen", ended(f"op {plain_date(case.readback.on)}, door {case.readback.by}") + there
    if case.archived:
        yield "Opgeborgen", "Ja. We werken er nu niet aan."


def _answers(case: Case, forms: Forms) -> list[Piece]:
    """Every answer under its theme, in the order of asking; what a team no longer asks comes last."""
    left = dict(case.answers)
    pieces: list[Piece] = []
    for form in forms.forms:
        for theme in form.themes:
            answers = [left.pop(question.id) for question in theme.questions if question.id in left]
            found = [(question_of(forms, answer), answer) for answer in answers]
            heading = theme.title if form.voice == "youth" else _PARENTS
            pieces += _theme(case, heading, found)
    other = [(stand_in(answer), answer) for answer in left.values()]
    return [*pieces, *_theme(case, "Andere vragen", other)]


def _theme(case: Case, heading: str, found: Sequence[tuple[Question, Answer]]) -> list[Piece]:
    sections = tuple(
        Section(answer.asked or question.text or question.id, (*answer_parts(question, answer), *_about(case, answer)))
        for question, answer in found
    )
    return [Chapter(heading, sections)] if sections else []


def answer_parts(question: Question, answer: Answer) -> list[Part]:
    """Return what was answered in every form, also what was left standing in a question that was skipped."""
    parts = [plain(_STATE[answer.state])] if answer.state in _STATE else []
    made = parts_of(Told(question, Block("", "", "", ""), answer))
    described = answer.content.described.strip()
    words = [plain(f"Bij de tekening staat: {described}")] if described else []
    return [*parts, *made, *words, *_under_the_photo(answer)] or [plain("Hier staat niets.")]


def _under_the_photo(answer: Answer) -> list[Part]:
    """Return the sheet that a photo covers: it is on no other paper, and it is kept."""
    content = answer.content
    if not content.photo or not content.strokes:
        return []
    return [plain("Onder de foto bewaren we ook deze tekening:"), Drawing(content.strokes, content.described)]


def _about(case: Case, answer: Answer) -> list[Part]:
    if answer.state is not State.ANSWERED:
        return []
    lines = [_who_may_read(case, answer)]
    approval = case.approvals.get(answer.question)
    if approval and case.is_approved(answer.question):
        lines.append(f"Op {plain_date(approval.on)} vond je dit goed. {approval.by} las het terug.")
    elif approval:
        lines.append(f"Op {plain_date(approval.on)} vond je het goed. Daarna is het veranderd.")
    if answer.conflicted:
        lines.append("Hier staan twee versies naast elkaar. De andere staat bij de oudere versies.")
    return [plain(" ".join(lines))]


def _who_may_read(case: Case, answer: Answer) -> str:
    if answer.sharing.audience is Audience.EVERYONE:
        return "Iedereen aan tafel mag dit lezen."
    names = names_of_readers(case, answer.sharing.readers)
    if answer.sharing.audience is Audience.ONLY and names:
        return f"{capital(listed(names))} {'mag' if len(names) == 1 else 'mogen'} dit lezen."
    return "Alleen wij lezen dit: wie bij jou op bezoek was."


def _table(case: Case) -> list[Piece]:
    sections = []
    if case.people:
        rows = tuple((person.name, _person(person)) for person in case.people)
        sections.append(Section("Wie erbij horen", (Pairs(rows),)))
    visit = tuple(_visit(case))
    if visit:
        sections.append(Section("Het huisbezoek", (Pairs(visit),)))
    arranged = (*_meeting(case), *_asking(case))
    if arranged:
        sections.append(Section("Wat is afgesproken", (Pairs(arranged),)))
    if case.grounds:
        sections.append(Section("Waarom we dit mogen bewaren", (Bullets(tuple(_grounds(case))),)))
    return [Chapter("De tafel", tuple(sections))] if sections else []


def _person(person: Person) -> str:
    facts = (person.what, person.phone, "" if person.at_table else "niet aan tafel")
    return ", ".join(filter(None, facts)) or "aan tafel"


def _meeting(case: Case) -> Iterator[tuple[str, str]]:
    meeting = case.meeting
    if meeting.on:
        yield "De tafel is op", plain_date(meeting.on)
    if meeting.start:
        yield "Tijd", time_span(meeting.start, meeting.end)
    where = ", ".join(filter(None, (meeting.place, meeting.address)))
    if where:
        yield "Plek", where
    if meeting.food:
        yield "Eten en drinken", meeting.food
    owner = case.person(meeting.feedback_owner)
    if owner:
        yield "Wie vertelt het je", owner.name
    if meeting.feedback_on:
        yield "Vóór", plain_date(meeting.feedback_on)
    if meeting.feedback_how:
        yield "Hoe je het hoort", meeting.feedback_how
    if meeting.fed_back_on:
        yield "Verteld op", plain_date(meeting.fed_back_on)


def _visit(case: Case) -> Iterator[tuple[str, str]]:
    plan = case.visit
    if plan.on or plan.start:
        day = plain_date(plan.on) if plan.on else ""
        yield "We komen op", ", ".join(filter(None, (day, time_span(plan.start, None))))
    if plan.along:
        yield "Wie er komen", names_of(case, plan.along)
    if plan.bring:
        yield "Dit nemen we mee", listed(plan.bring)
    if plan.told_on or plan.told_by:
        by = f" door {names_of(case, [plan.told_by])}" if plan.told_by else ""
        yield "Uitleg aan je ouders", f"{plain_date(plan.told_on) if plan.told_on else 'nog niet gegeven'}{by}"
    done = [step.words for step in visit_steps(case) if step.id in plan.ticked]
    if done:
        yield "Al gedaan bij het bezoek", listed(done)


def _asking(case: Case) -> Iterator[tuple[str, str]]:
    asking = case.meeting.asking
    words = [asking.free.label] if asking.free else []
    words += [f"gevraagd aan {asking.of}"] if asking.of else []
    words += [f"door {names_of(case, [asking.by])}"] if asking.by else []
    words += [f"op {plain_date(asking.on)}"] if asking.on else []
    if words:
        yield "Is de plek vrij?", ", ".join(words)
    if asking.look_on or asking.look_with:
        day = plain_date(asking.look_on) if asking.look_on else ""
        along = f"met {names_of(case, asking.look_with)}" if asking.look_with else ""
        yield "De plek vooraf zien", ", ".join(filter(None, (day, along)))


def names_of(case: Case, people: Iterable[str]) -> str:
    """Say person ids as names; who was taken off the list is said without one."""
    found = [case.person(person) for person in people]
    return listed([person.name if person else "iemand die er niet meer bij is" for person in found])


def _grounds(case: Case) -> Iterator[str]:
    for ground in case.grounds:
        words = [capital(ground.text.strip() or ground.basis.label)]
        words += [f"van {ground.by}"] if ground.by else []
        words.append(f"sinds {plain_date(ground.on)}")
        words += [f"tot en met {plain_date(ground.until)}"] if ground.until else []
        words += [f"teruggenomen op {plain_date(ground.withdrawn_on)}"] if ground.withdrawn_on else []
        yield f"{', '.join(words)}."


def _earlier(held: Held, forms: Forms) -> list[Piece]:
    if not held.earlier:
        return []
    lead = (
        "Dit stond er eerst. We houden het nog even, dan kunnen we een foutje terugdraaien. Na 30 dagen gaat het weg."
    )
    sections = [Section("", (plain(lead),))]
    for version in held.earlier:
        parts: list[Part] = [own_words(version.words)] if version.words else []
        if version.answer:
            parts += answer_parts(question_of(forms, version.answer), version.answer)
        sections.append(Section(f"{version.what} ({plain_date(version.on)})", tuple(parts)))
    return [Chapter("Oudere versies", tuple(sections))]


def _how_long(held: Held) -> Iterator[str]:
    if held.until and held.until < held.today:
        yield f"We zouden dit bewaren tot en met {plain_date(held.until)}. Die dag is voorbij."
        yield "Vraag ons gerust wanneer het weg gaat."
    elif held.until:
        yield f"We bewaren dit tot en met {plain_date(held.until)}. Daarna wissen we het."
    if held.case.keep_until is None and held.case.meeting.fed_back_on is None:
        months = counted(held.months, "maand", "maanden")
        yield f"Heb je gehoord wat de tafel heeft bedacht? Dan wordt het korter: nog {months}."
    yield "Langer dan drie jaar bewaren we nooit."


def _elsewhere(held: Held) -> Iterator[Part]:
    if held.copies:
        copies = held.copies
        number = counted(copies.number, "reservekopie", "reservekopieën")
        days = (
            f"van {plain_date(copies.oldest)} tot en met {plain_date(copies.newest)}"
            if copies.oldest != copies.newest
            else f"van {plain_date(copies.newest)}"
        )
        where = "op dezelfde laptop en op een tweede plek" if copies.elsewhere else "op dezelfde laptop"
        yield plain(f"In {number} van de kluis, {days}, {where}. Ook daar is het op slot.")
    if held.bundles:
        yield plain("Een collega werkt met ons mee. Daarom ging het ook naar een andere kluis:")
        yield Pairs(tuple((plain_date(line.moment.date()), _bundle(line)) for line in held.bundles))
    if held.case.papers:
        yield Para((Run("Deze bladen zijn uit de kluis gegaan:"),))
        yield Pairs(tuple(
            (plain_date(paper.on), f"{capital(paper.kind.label)} voor {paper.whom('jou')}"
             + (f", exemplaar {paper.copy}" if paper.copy else ""))
            for paper in held.case.papers
        ))  # fmt: skip
    else:
        yield plain("Er zijn geen bladen uit de kluis gegaan.")


def _bundle(line: BundleLine) -> str:
    way = "Gestuurd aan" if line.way is Way.OUT else "Gekregen van"
    return f"{way} {listed(line.whom) or 'iemand zonder welapp'}: {line.scope.label}"


def _writers(held: Held) -> list[Section]:
    return [Section("Wie het opschreef", (plain(ended(listed(held.authors))),))] if held.authors else []


def _whom_to_ask(case: Case) -> Section:
    ours = [person for person in case.people if person.part in (Role.OWNER, Role.COORDINATOR, Role.CONNECTOR)]
    rows = tuple((person.name, person.phone or person.what) for person in ours)
    if rows:
        return Section("Vraag het aan ons", (Pairs(rows),))
    return Section("Vraag het aan ons", (plain("Vraag het aan wie dit blad aan je gaf."),))
