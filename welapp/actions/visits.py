"""The visit: willingness, answers and who may read them."""

from __future__ import annotations

from welapp.actions import people
from welapp.actions.photos import NewPhoto, keep_photo
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.answers import Answer, Content, State
from welapp.domain.answers_stored import answer_data
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.people import Person
from welapp.domain.sharing import CHAIR, HOST, Audience, Sharing
from welapp.domain.youth import JUST_NAME, pronouns_from
from welapp.errors import KnownError
from welapp.forms.asked import stand_in
from welapp.forms.schema import Kind, Question
from welapp.store import cases, erase, revisions

# Words for a whole choice: among names they would quietly become somebody.
_NO_NAMES = frozenset(audience.value for audience in Audience) | {"youth"}

NEWER_STAYS = "Dit antwoord is gemaakt met een nieuwere welapp. Werk welapp bij; dan kun je het hier veranderen."


def set_will(vault: OpenVault, case: str, will: Will) -> Changes:
    """Note what the youth wants now; each answer is a good one and may change later."""

    def write(draft: Draft, now: Case) -> None:
        if now.will is not will:
            draft.put(cases.CASE, {"will": {"will": will.value, "on": draft.pen.now.date().isoformat()}})

    return change(vault, case, write)


def answerable(vault: OpenVault, question: str) -> Question:
    """Return a question that can be answered by itself; raise KnownError for any other id."""
    asked = vault.forms.question(question)
    if asked.kind in (Kind.SHARE, Kind.READBACK):
        raise KnownError("Deze vraag heeft geen eigen antwoord: je kiest bij elke vraag wie het mag lezen.")
    return asked


def save_answer(
    vault: OpenVault,
    case: str,
    question: str,
    content: Content,
    *,
    state: State = State.ANSWERED,
    sharing: Sharing | None = None,
    young: bool = False,
    fresh: NewPhoto | None = None,
) -> Changes:
    """Keep an answer; without `sharing` the earlier choice stays, and the first one is 'alleen wij'.

    UNWRITTEN, as state or as audience, keeps nothing and erases what was kept, in every revision.
    `fresh` is the photo that the content names for the first time; one that is not kept at all is left out.
    An empty answer to a question that had none is not written at all.
    """
    asked, voice = _asked(vault, case, question)

    def write(draft: Draft, now: Case) -> None:
        before = now.answers.get(question)
        choice = sharing or (before.sharing if before else Sharing())
        if state is State.UNWRITTEN or choice.audience is Audience.UNWRITTEN:
            if before is None or before.conflicted or before.state is not State.UNWRITTEN:
                _unwrite(draft, asked)
            return
        if before is not None and before.newer:
            raise KnownError(NEWER_STAYS)
        kept = keep_photo(draft, question, content, fresh)
        if before is None and state is State.ANSWERED and kept.empty and choice == Sharing():
            return
        # Words that stay as they are were an answer to the question as it was asked then.
        same = before is not None and before.content == kept and before.asked
        wording = before.asked if before and same else asked.wording(young)
        answer = Answer(question, state, kept, choice, wording, voice)
        draft.put(cases.ANSWER + question, {"answer": answer_data(answer)})
        _follow(draft, asked, kept)

    changes = change(vault, case, write)
    if changes.fields and (state is State.UNWRITTEN or (sharing and sharing.audience is Audience.UNWRITTEN)):
        erase.put_away(vault.connection)  # the erased page may still stand in the log
    return changes


def _asked(vault: OpenVault, case: str, question: str) -> tuple[Question, str]:
    """Return the question and who speaks; one that the team dropped goes by its earlier answer."""
    try:
        return answerable(vault, question), vault.forms.form_of(question).voice
    except KnownError:
        before = cases.read_case(vault.connection, case).answers.get(question)
        if before is None:
            raise
        return stand_in(before), before.said_by


def choose_sharing(vault: OpenVault, case: str, question: str, sharing: Sharing) -> Changes:
    """Change who may read an answer and leave its words alone; 'toch opschrijven' starts an empty one."""
    before = cases.read_case(vault.connection, case).answers.get(question)
    if before is None or before.state is State.UNWRITTEN:
        return save_answer(vault, case, question, Content(), sharing=sharing)
    return save_answer(vault, case, question, before.content, state=before.state, sharing=sharing)


def sharing_from(vault: OpenVault, case: str, text: str) -> Sharing:
    """Read 'everyone', 'us', 'unwritten', or readers with commas: chair, host, or names.

    A name that is not yet in the case joins it, but not the table: who may read is not yet who comes.
    """
    if text in (Audience.EVERYONE, Audience.US, Audience.UNWRITTEN):
        return Sharing(Audience(text))
    names = [part.strip() for part in text.split(",") if part.strip()]
    names = [name.casefold() if name.casefold() in (CHAIR, HOST) else name for name in names]
    if not names or _NO_NAMES & {name.casefold() for name in names}:
        raise KnownError("Zeg wie het mag lezen: everyone, us, unwritten, of lezers: chair, host of een naam.")
    readers = []
    for name in names:
        if name in (CHAIR, HOST):
            readers.append(name)
            continue
        person = people.named(cases.read_case(vault.connection, case).people, name)
        readers.append(person.id if person else people.add_person(vault, case, Person("", name, at_table=False)))
    return Sharing(Audience.ONLY, tuple(dict.fromkeys(readers)))


def remove_answer(vault: OpenVault, case: str, question: str) -> Changes:
    """Take an answer away at the reading back: the words go to no paper, and can be put back until the page is left."""
    return change(vault, case, lambda draft, _: draft.put(cases.ANSWER + question, {"answer": None}))


def erase_words(draft: Draft, question: str, *, pronouns: bool) -> None:
    """Erase an answer, its approval, and the pronouns when they came from what was ever picked there."""
    item = cases.ANSWER + question
    picked = pronouns and _picked(draft, item)
    draft.erase(item, "answer")
    draft.erase(item, "approval")
    if picked:
        draft.erase(cases.YOUTH, "pronouns")
        draft.put(cases.YOUTH, {"pronouns": JUST_NAME.text})


def _picked(draft: Draft, item: str) -> bool:
    connection = draft.vault.connection
    found = [*revisions.heads_of_item(connection, draft.case, item), *revisions.older(connection, draft.case)]
    values = [head.value for head in found if head.item == item and head.field == "answer"]
    contents = [value.get("content") for value in values if isinstance(value, dict)]
    return any(isinstance(content, dict) and content.get("picks") for content in contents)


def _unwrite(draft: Draft, asked: Question) -> None:
    erase_words(draft, asked.id, pronouns=asked.sets == "pronouns")
    draft.put(cases.ANSWER + asked.id, {"answer": {"state": State.UNWRITTEN.value}})


def _follow(draft: Draft, asked: Question, content: Content) -> None:
    """Pronouns that the youth picks count at once in every sentence the program makes."""
    if asked.sets != "pronouns" or not content.picks:
        return
    pick = content.picks[0]
    known = {option.id for option in asked.options}
    draft.put(cases.YOUTH, {"pronouns": pronouns_from(pick.id if pick.id in known else pick.label).text})
