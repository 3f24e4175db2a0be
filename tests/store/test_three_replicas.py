"""Three colleagues write, erase, hand over, lose, replay and take back in any order: in the end all have the same.

The usual run is short. `WELAPP_HISTORIES=10000` in the environment makes it a long one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from colleagues import Records, assert_sound, sent, taken, undone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from replicas import Replica, built_on, replica, wipe
from standstill import StillClock

from welapp.actions import approvals, cases, people, visits
from welapp.actions.conflicts import conflicts, resolve
from welapp.actions.vaults import OpenVault, tidy
from welapp.actions.writing import change
from welapp.domain.answers import Content, State
from welapp.domain.case import Case
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ
from welapp.errors import KnownError
from welapp.store import cases as stored
from welapp.store import erase, merge, revisions, rows

HISTORIES = int(os.environ.get("WELAPP_HISTORIES", "60"))
NAMES = ("Marloes", "Farid", "Wouter")
QUESTIONS = ("trots", "lekker")
PLACE = ("meeting", "place")

WHO = st.integers(0, 2)
WORDS = st.sampled_from(["", "een boot", "een vlot", "een boot met opa"])  # few, so that two write the same
HOURS_WRONG = st.integers(-9, 9) | st.sampled_from([-24 * 400, 24 * 400, 24 * 4000])
READERS = st.sampled_from([Sharing(Audience.US), Sharing(Audience.EVERYONE)])


@dataclass
class Written:
    """A version as it was when it was written: what must be found again everywhere, or was erased."""

    item: str
    field: str
    stamp: str
    value: str
    parents: frozenset[str]


REPLICAS = [replica(name) for name in NAMES]  # made once: to empty them is much faster


class ThreeColleagues(RuleBasedStateMachine):
    """The model is a plain log of every version that anyone wrote, and the latest erasure of every field."""

    def __init__(self) -> None:
        super().__init__()
        self.log: dict[str, Written] = {}
        self.erased: dict[tuple[str, str], str] = {}
        self.whole = False
        self.bundles: list[Records] = []
        self.case = ""
        self.shown = StillClock().moment

    @initialize(skews=st.tuples(*[HOURS_WRONG] * 3), all_have_it=st.integers(0, 3).map(bool))
    def begin(self, skews: tuple[int, ...], all_have_it: bool) -> None:
        for one, skew in zip(REPLICAS, skews, strict=True):
            wipe(one.vault)
            one.imports.clear()
            one.chance.count = 0
            one.clock.moment = self.shown + timedelta(hours=skew)
        first = REPLICAS[0].vault
        self.case = cases.add_case(first, "Mika", HIJ, None)
        self.person = people.add_person(first, self.case, Person("", "Ilse", "zus"))
        self._note(first)
        self.bundles.append(sent(first, self.case))
        for one in REPLICAS[1:] if all_have_it else ():
            taken(one.vault, self.bundles[0])

    # --- what a colleague does

    @rule(who=WHO, question=st.sampled_from(QUESTIONS), words=WORDS, readers=READERS)
    def answer(self, who: int, question: str, words: str, readers: Sharing) -> None:
        self._do(who, lambda vault: visits.save_answer(vault, self.case, question, Content(words), sharing=readers))

    @rule(who=WHO, question=st.sampled_from(QUESTIONS))
    def rather_not_written(self, who: int, question: str) -> None:
        self._do(who, lambda vault: visits.save_answer(vault, self.case, question, Content(), state=State.UNWRITTEN))

    @rule(who=WHO, question=st.sampled_from(QUESTIONS))
    def take_answer_away(self, who: int, question: str) -> None:
        self._do(who, lambda vault: visits.remove_answer(vault, self.case, question))

    @rule(who=WHO, question=st.sampled_from(QUESTIONS))
    def erase_answer(self, who: int, question: str) -> None:
        def write(vault: OpenVault) -> None:
            change(vault, self.case, lambda draft, _: visits.erase_words(draft, question, pronouns=False))

        self._do(who, write)

    @rule(who=WHO, question=st.sampled_from(QUESTIONS))
    def approve(self, who: int, question: str) -> None:
        self._do(who, lambda vault: approvals.approve_answer(vault, self.case, question, vault.author))

    @rule(who=WHO, question=st.sampled_from(QUESTIONS), words=WORDS.filter(bool))
    def answer_and_approve(self, who: int, question: str, words: str) -> None:
        everyone = Sharing(Audience.EVERYONE)
        self._do(who, lambda vault: visits.save_answer(vault, self.case, question, Content(words), sharing=everyone))
        self._do(who, lambda vault: approvals.approve_answer(vault, self.case, question, vault.author))

    @rule(who=WHO, role=st.sampled_from(["zus", "tante", "buurvrouw"]))
    def change_person(self, who: int, role: str) -> None:
        def write(vault: OpenVault) -> None:
            if cases.read_case(vault, self.case).person(self.person):  # else no page offers it
                people.change_person(vault, self.case, Person(self.person, "Ilse", role))

        self._do(who, write)

    @rule(who=WHO, at_table=st.booleans())
    def seat_person(self, who: int, at_table: bool) -> None:
        """Taken off the table, all that stands there of them is written once more."""

        def write(vault: OpenVault) -> None:
            person = cases.read_case(vault, self.case).person(self.person)
            if person:
                people.change_person(vault, self.case, replace(person, at_table=at_table))

        self._do(who, write)

    @rule(who=WHO)
    def leave_person_out(self, who: int) -> None:
        self._do(who, lambda vault: people.remove_person(vault, self.case, self.person))

    @rule(who=WHO, words=WORDS, item=st.sampled_from([PLACE, ("tree:7f", "branch")]))
    def write_elsewhere(self, who: int, words: str, item: tuple[str, str]) -> None:
        self._do(
            who, lambda vault: change(vault, self.case, lambda draft, _: draft.put(item[0], {item[1]: words or None}))
        )

    @rule(who=WHO, which=st.integers(0, 9), version=st.integers(0, 9))
    def settle(self, who: int, which: int, version: int) -> None:
        def write(vault: OpenVault) -> None:
            found = conflicts(vault, self.case)
            if found:
                one = found[which % len(found)]
                chosen = one.versions[version % len(one.versions)]
                resolve(vault, self.case, one.item, one.field, chosen.revision)

        self._do(who, write)

    @precondition(lambda self: len(self.bundles) % 8 == 7)
    @rule(who=WHO)
    def erase_case(self, who: int) -> None:
        vault = REPLICAS[who].vault
        if cases.list_cases(vault):
            with vault.connection.transaction():
                erase.erase_case(vault.connection, vault.pen(), self.case)
            self.whole = True

    # --- what goes between them

    @rule(who=WHO)
    def seal(self, who: int) -> None:
        records = sent(REPLICAS[who].vault, self.case)
        self.bundles.append(records)
        merge.note_told(REPLICAS[who].vault.connection, records, ["all"])

    @rule(who=WHO)
    def seal_for_the_table(self, who: int) -> None:
        """Of an answer that is not for the table no words go along, and of one that never went no trace."""
        connection = REPLICAS[who].vault.connection

        def keep(item: str, _name: str, _value: object) -> bool:
            answer = case.answers.get(item.removeprefix(stored.ANSWER)) if case else None
            return answer is None or answer.sharing.audience is Audience.EVERYONE

        def withheld(item: str, name: str) -> bool:
            return (item, name) in told and item.startswith(stored.ANSWER)

        case, told = REPLICAS[who].case, merge.told(connection, self.case, "all")
        self.bundles.append(json.loads(json.dumps(list(merge.outgoing(connection, self.case, keep, withheld)))))

    @rule(who=WHO, back=st.integers(0, 3))
    def take_in(self, who: int, back: int) -> None:
        """One of the last few; the others are lost, or come later, or twice."""
        one = REPLICAS[who]
        records = self.bundles[max(len(self.bundles) - 1 - back, 0)]
        before = one.case
        (told,) = merge.compare(one.vault.connection, merge.parcel(records, one.clock())) or (None,)
        assert one.case == before
        self._take(one, records)
        if told is not None and not told.lines and not told.erased:
            assert _said(one.case) == _said(before), "more was taken in than was told beforehand"

    @rule(who=WHO, bundle=st.integers(0, 40))
    def take_in_again(self, who: int, bundle: int) -> None:
        self._take(REPLICAS[who], self.bundles[bundle % len(self.bundles)])

    @rule(who=WHO, back=st.integers(0, 2))
    def undo(self, who: int, back: int) -> None:
        one = REPLICAS[who]
        if one.imports:
            self._undo(one, one.imports.pop(max(len(one.imports) - 1 - back, 0)))

    @rule(who=WHO, back=st.integers(0, 3), question=st.sampled_from(QUESTIONS), words=WORDS)
    def take_in_work_on_it_and_undo(self, who: int, back: int, question: str, words: str) -> None:
        one = REPLICAS[who]
        self._take(one, self.bundles[max(len(self.bundles) - 1 - back, 0)])
        self.answer(who, question, words, Sharing(Audience.EVERYONE))
        if one.imports:
            self._undo(one, one.imports.pop())

    @rule(who=WHO, bundle=st.integers(0, 40))
    def take_in_and_undo_at_once(self, who: int, bundle: int) -> None:
        one = REPLICAS[who]
        stones, before = erase.tombstones(one.vault.connection), one.case
        taken(one.vault, self.bundles[bundle % len(self.bundles)], "even")
        tidy(one.vault)
        if merge.can_be_undone(one.vault.connection, "even", one.clock()):
            assert undone(one.vault, "even").stayed == ()
        if stones == erase.tombstones(one.vault.connection):
            assert one.case == before
            self._check_heads_have_words(one.vault)

    @rule(minutes=st.sampled_from([1, 90, 60 * 24 * 3, 60 * 24 * 20]))
    def time_goes_by(self, minutes: int) -> None:
        self.shown += timedelta(minutes=minutes)
        for one in REPLICAS:
            one.clock.move(minutes=minutes)
            tidy(one.vault)

    @rule(who=WHO, hours=HOURS_WRONG)
    def set_the_clock(self, who: int, hours: int) -> None:
        """Of one computer, right or wrong; the true time is told by none of them."""
        self.shown += timedelta(minutes=1)
        REPLICAS[who].clock.moment = self.shown + timedelta(hours=hours)

    # --- what always holds

    @invariant()
    def every_kluis_is_sound(self) -> None:
        for one in REPLICAS if self.case else ():
            assert_sound(one.vault)

    def teardown(self) -> None:
        if not self.case:
            return
        for _ in range(2):
            for giver in REPLICAS:
                records = sent(giver.vault, self.case)
                for one in REPLICAS:
                    taken(one.vault, records)
        self.every_kluis_is_sound()
        if self.whole:
            assert all(one.case is None for one in REPLICAS)
            assert all(not one.vault.connection.rows("SELECT 1 FROM revision") for one in REPLICAS)
            return
        first = REPLICAS[0].case
        assert first is not None
        assert all(one.case == first for one in REPLICAS), "not the same everywhere"
        for one in REPLICAS:
            self._check_nothing_is_lost(one.vault)
        self._check_every_conflict_is_seen(first)

    def _check_heads_have_words(self, vault: OpenVault) -> None:
        """An undo brings back what stood there, with its words: but what was erased, was left out, or never came."""
        forgotten = self._seen_by_a_removal()
        for revision, item, name, stamp, author in vault.connection.rows(
            "SELECT r.id, r.item, r.field, r.stamp, r.author FROM head h JOIN revision r ON r.id = h.revision"
            " WHERE r.value IS NULL"
        ):
            gone = stamp <= self.erased.get((item, name), "")
            since = name == "since" and bool(forgotten)
            assert gone or since or not author or revision in forgotten, (item, name)

    def _check_nothing_is_lost(self, vault: OpenVault) -> None:
        expected = self._expected()
        parents = frozenset(parent for written in self.log.values() for parent in written.parents)
        present = {revision for (revision,) in vault.connection.rows("SELECT revision FROM head")}
        # What was erased has no words: it may go with the case, when an import is undone and no word is left of it.
        assert set(expected) <= present <= set(self.log) - parents
        found = {head.id: revisions.packed(head.value) for head in revisions.heads(vault.connection, self.case)}
        forgotten = self._seen_by_a_removal()  # and so, thirty days later, perhaps by all who had it
        for revision, value in expected.items():
            if revision in found or not (revision in forgotten or self.log[revision].field == "since"):
                assert found.get(revision) == value, self.log[revision]
        assert set(found) <= set(expected), "something erased is back"

    def _check_every_conflict_is_seen(self, case: Case) -> None:
        by_place: dict[str, set[str]] = {}
        for revision, value in self._expected().items():
            written = self.log[revision]
            by_place.setdefault(f"{written.item}/{written.field}", set()).add(value)
        several = {place for place, values in by_place.items() if len(values) > 1}
        ours = {place for place in several if place.startswith("answer:") and place.endswith("/answer")}
        ours |= several & {"meeting/place"}
        assert {place for place in case.conflicts if not place.startswith("person:")} == ours
        self._check_whoever_was_changed_beside_a_removal_is_seen(case)
        assert [row.standing.conflicts for row in cases.list_cases(REPLICAS[1].vault)] == [len(case.conflicts)]

    def _check_whoever_was_changed_beside_a_removal_is_seen(self, case: Case) -> None:
        item = f"person:{self.person}"
        heads = {one: self.log[one] for one in self._expected() if self.log[one].item == item}
        marks = [json.loads(one.value) for one in heads.values() if one.field == "removed"]
        taken_out = [mark for mark in marks if mark]
        saw = {revision for mark in taken_out for revision in mark["saw"]}
        unseen = [revision for revision, one in heads.items() if one.field not in ("removed", "since")]
        unseen = [revision for revision in unseen if revision not in saw]
        disputed = bool(taken_out) and bool(unseen or len(taken_out) < len(marks))
        assert (f"{item}/removed" in case.conflicts) is disputed
        assert (case.person(self.person) is None) is (bool(taken_out) and not disputed)

    def _expected(self) -> dict[str, str]:
        parents = {parent for written in self.log.values() for parent in written.parents}
        return {
            revision: written.value
            for revision, written in self.log.items()
            if revision not in parents and written.stamp > self.erased.get((written.item, written.field), "")
        }

    def _seen_by_a_removal(self) -> set[str]:
        marks = [json.loads(one.value) for one in self.log.values() if one.field == "removed"]
        return {revision for mark in marks if mark for revision in mark["saw"]}

    def _take(self, one: Replica, records: Records) -> None:
        bundle = one.chance(16).hex()
        if taken(one.vault, records, bundle, self.shown).revisions:
            one.imports.append(bundle)

    def _undo(self, one: Replica, bundle: str) -> None:
        if merge.can_be_undone(one.vault.connection, bundle, one.clock()):
            needed = built_on(one.vault)
            undone(one.vault, bundle)
            assert built_on(one.vault) == needed, "something that was built on is gone"
            self._check_heads_have_words(one.vault)

    def _do(self, who: int, deed: Any) -> None:
        """Do it where the case is; what the program refuses in a sentence is nothing that happened."""
        one = REPLICAS[who]
        if one.case is None:
            return
        before = {revision for (revision,) in one.vault.connection.rows("SELECT id FROM revision")}
        try:
            deed(one.vault)
        except KnownError:
            return
        self._note(one.vault, before)

    def _note(self, vault: OpenVault, before: Collection[str] = ()) -> None:
        """Log what was written since `before`, also in another's name; what an import made up stays unlogged."""
        connection = vault.connection
        for revision, item, name, stamp, value in connection.rows("SELECT id, item, field, stamp, value FROM revision"):
            if revision not in self.log and revision not in before and value is not None:
                parents = connection.rows("SELECT parent FROM parent WHERE child = ?", (revision,))
                values = frozenset(parent for (parent,) in parents)
                self.log[revision] = Written(item, name, stamp, value, values)
        for stone in erase.tombstones(connection):
            place = (stone.item, stone.field)
            self.erased[place] = max(self.erased.get(place, ""), stone.stamp)


def _said(case: Case | None) -> object:
    """Return what a person sees of a case; who wrote the very same words is nothing that is told beforehand."""
    if case is None:
        return None
    answers = {question: (one.state, one.content, one.sharing) for question, one in case.answers.items()}
    return json.dumps(sorted(case.conflicts)), answers, case.people, case.meeting, rows.row_of(case, 3)


TestThreeColleagues = ThreeColleagues.TestCase
TestThreeColleagues.settings = settings(
    max_examples=HISTORIES,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
