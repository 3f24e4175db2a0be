"""Naming what a save is about, and looking whether something newer was written or erased of it since."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from welapp.domain.ids import new_id
from welapp.domain.topic import Topic
from welapp.store import cases, revisions, turned_back

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault


def whole_case(case: str) -> Topic:
    return Topic(case)


def answer(case: str, question: str) -> Topic:
    """Its words, and who may read them; that it was approved is apart."""
    return Topic(case, cases.ANSWER + question, "answer")


def youth(case: str) -> Topic:
    return Topic(case, cases.YOUTH)


def visit(case: str) -> Topic:
    return Topic(case, cases.VISIT)


def meeting(case: str) -> Topic:
    return Topic(case, cases.MEETING)


def person(case: str, known: str) -> Topic:
    return Topic(case, cases.PERSON + known)


def will(case: str) -> Topic:
    return Topic(case, cases.CASE, "will")


def questions(voice: str) -> Topic:
    """The team's own questions belong to no casus."""
    return Topic("", "questions", voice)


def addition(case: str = "") -> Topic:
    """Something that is not there yet: two of them are never the same."""
    return Topic(case, f"new:{new_id(secrets.token_bytes)}")


def moment(vault: OpenVault) -> str:
    """Return how far the kluis is now, for `is_overtaken`."""
    return revisions.moment(vault.connection)


def is_overtaken(vault: OpenVault, topic: Topic, since: str) -> bool:
    """Tell whether another save of it, an erasure of any part of it, or turning back an import came after that."""
    place = (topic.case, topic.item, topic.field, since)
    return revisions.is_later(vault.connection, *place) or turned_back.is_later(vault.connection, *place)
