"""A kluis full of fictional casussen: names, people, places and answers from word lists, the same ones every time."""

from __future__ import annotations

import base64
import random
import secrets
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from welapp.actions import backups
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Answer, Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, State
from welapp.domain.answers_stored import answer_data
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.ids import new_id
from welapp.domain.people import Part
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HEN, HIJ, JUST_NAME, ZIJ, Age
from welapp.forms.schema import Kind, Question
from welapp.store import cases, revisions, rows
from welapp.store.revisions import Pen
from welapp.vault.kdf import Cost

# The lock of the bench's own kluis is cheap: its work is measured apart, and taken off where it is part of the way.
CHEAP = Surroundings(cost=Cost(memory_kib=64 * 1024, passes=1, lanes=1))
PASSPHRASE = "duizend bootjes op het veen"
MEGABYTE = 1 << 20
ANSWERS, ANSWERS_OF_FULLEST = 20, 25
_PRONOUNS = [JUST_NAME.text, HIJ.text, ZIJ.text, HEN.text]
_SHARINGS = [Audience.EVERYONE, Audience.EVERYONE, Audience.US]


def words(text: str) -> list[str]:
    return text.split()


NAMES = words("""
Mika Robin Bram Noor Sem Liv Daan Yara Finn Zoë Jip Amira Teun Fenna Kaan Lotte Milan Saar Omar Isa Ruben
Femke Adam Jolie Thijs Nadia Pim Evi Youssef Roos Guus Selin Lars Maud Idris Tess Joep Aylin Stijn Hanna Wout Dunya
Koen Britt Elif Hugo Norah Bilal Mees Julia Ties Samira Olaf Puck Jelle Inaya Kas Lena Tygo Rosa
""")
MORE_NAMES = words("""
Ilse Kees Tessa Gerrit Wouter Farid Joke Marloes Hassan Petra Dirk Anouk Bert Fatma Sjoerd Wilma Ahmet
Tineke Ruud Monique Jaap Leyla Henk Carla Arjan Naima Piet Gerda Maarten Els
""")
SURNAMES = words("""
Veenstra Polderman Wolters Yilmaz Meerval Steiger Haverkamp Bouali Dijkhuis Terpstra Roelofs Kowalski
Zandvoort Akkermans Hoekman Brinkhof
""")
ROLES = ["moeder", "vader", "opa", "oma", "tante", "buurman", "juf van groep 8", "mentor", "trainer", "wijkteam"]
PLACES = words("""
kantine clubhuis buurthuis bibliotheek boerderij werkplaats speeltuin zwembad manege kinderboerderij keuken
schuur bakkerij atelier sporthal muziekschool
""")
FIRST_PARTS = words("""
boot fiets hout water tuin straat muziek paarden honden vis dans teken bak kook bos veen dijk brug
molen schaats voetbal zwem klim bouw verf naai film foto spel schip zeil roei strand vogel bij appel brood soep thee
winter
""")
LAST_PARTS = words("""
huis werk plek club les feest dag maker baas schuur tafel groep wedstrijd boek hok tocht plan bak doos
kar kamer hoek lamp doek mes vriend zaak weg pad winkel markt proef kist zak tas pan borg rand vorm
""")
SENTENCES = (
    "Ik vind {a} leuk, vooral met {p} bij de {b}.",
    "Het liefst ga ik naar de {a} met {p} en dan naar de {b}.",
    "Als het druk is wil ik even naar buiten, naar de {a}.",
    "{p} weet goed hoe ik mijn {a} maak en die {b} ook.",
    "Dat ik mag kijken hoe een {a} werkt, daarna probeer ik het zelf.",
    "Mijn droom is een eigen {a} met een {b} ernaast.",
    "Rustig praten en samen een {a} maken helpt mij.",
    "Vorige week heb ik met {p} aan de {a} gewerkt, dat ging fijn.",
    "Liever geen {a}, wel een {b} en iets lekkers erbij.",
    "Een grapje van {p} en dan door met de {a}.",
    "Iedereen mag weten dat ik goed ben in {a} en {b}.",
    "Op zaterdag help ik {p} bij de {a}, daar leer ik veel van.",
)


def fill(folder: Path, count: int, around: Surroundings) -> str:
    """Make a kluis with `count` casussen in one transaction; return the id of the one with most answers."""
    dice = random.Random(2024)
    vault = create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", around)
    try:
        vault.connection.execute("PRAGMA cache_size = -600000")  # KiB: so much at once is not what a kluis is set for
        with vault.connection.transaction():
            ids = [add(vault, dice, ANSWERS if number else ANSWERS_OF_FULLEST) for number in range(count)]
        vault.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        vault.close()
    return ids[0]


def attach(folder: Path, fullest: str, megabytes: int) -> None:
    """Add so many attachments of 1 MB, as revisions that cannot be packed; none to the case that is worked on."""
    vault = open_vault(folder, PASSPHRASE, CHEAP)
    try:
        every = [row.id for row in rows.rows(vault.connection) if row.id != fullest]
        for number in range(megabytes):
            case = every[number % len(every)]
            data = base64.b64encode(secrets.token_bytes(MEGABYTE * 3 // 4)).decode()
            with vault.connection.transaction():
                revisions.write(vault.connection, vault.pen(), case, f"attachment:{number}", "data", data)
        vault.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        vault.close()


def back_up(folder: Path) -> None:
    """Make the reservekopie that is due, if one is."""
    vault = open_vault(folder, PASSPHRASE, CHEAP)
    try:
        if backups.is_due(vault):
            backups.make_here(vault)
    finally:
        vault.close()


def add(vault: OpenVault, dice: random.Random, answers: int) -> str:
    """Write one casus with the functions that every action writes with, inside an open transaction."""
    case, pen = new_id(vault.around.chance), vault.pen()
    for item, values in items(vault, dice, answers):
        for name, value in values.items():
            revisions.write(vault.connection, pen, case, item, name, value)
    approve_some(vault, pen, case, dice)
    rows.put(vault.connection, cases.read_case(vault.connection, case))
    return case


def items(vault: OpenVault, dice: random.Random, answers: int) -> Iterator[tuple[str, Mapping[str, object]]]:
    today = vault.around.clock().date()
    will = dice.choice([None, Will.YES, Will.YES, Will.YES, Will.NOT_NOW])
    yield (
        cases.CASE,
        {
            "created_on": today.isoformat(),
            "archived": dice.random() < 0.1,
            "will": {"will": will.value, "on": today.isoformat()} if will else None,
        },
    )
    age = dice.choice([*Age, None])
    name = dice.choice(NAMES) + dice.choice(["", "", "", f" {dice.choice(SURNAMES)[0]}.", f"-{dice.choice(NAMES)}"])
    yield cases.YOUTH, {"name": name, "pronouns": dice.choice(_PRONOUNS), "age": age.value if age else ""}
    for part in (Part.COORDINATOR, Part.OWNER, Part.PARENT, Part.PARTICIPANT):
        yield (
            cases.PERSON + new_id(vault.around.chance),
            {
                "since": today.isoformat(),
                "name": f"{dice.choice(MORE_NAMES)} {dice.choice(SURNAMES)}",
                "role": dice.choice(ROLES),
                "part": part.value,
            },
        )
    yield cases.GROUND + new_id(vault.around.chance), {"basis": Basis.BOTH.value, "by": name, "on": today.isoformat()}
    yield cases.MEETING, meeting(dice, today)
    asked = [question for question in vault.forms.youth.questions() if question.kind not in (Kind.SHARE, Kind.READBACK)]
    for question in dice.sample(asked, answers):
        sharing = Sharing(dice.choice(_SHARINGS))
        made = Answer(question.id, State.ANSWERED, content(question, dice), sharing, question.text)
        yield cases.ANSWER + question.id, {"answer": answer_data(made)}


def meeting(dice: random.Random, today: date) -> dict[str, object]:
    place = f"{dice.choice(PLACES)} {dice.choice(FIRST_PARTS)}{dice.choice(LAST_PARTS)}".capitalize()
    on = today + timedelta(days=dice.randrange(-60, 60))
    address = f"{dice.choice(FIRST_PARTS).capitalize()}pad {dice.randrange(1, 90)}, Veenkolk"
    return {"on": on.isoformat(), "place": place, "address": address, "start": "14:00:00", "food": sentence(dice)}


def approve_some(vault: OpenVault, pen: Pen, case: str, dice: random.Random) -> None:
    """Let one in four be read back: an approval for each answer."""
    if dice.random() < 0.75:
        return
    on = pen.now.date().isoformat()
    for head in revisions.heads(vault.connection, case):
        if head.field == "answer":
            approval = {"revision": head.id, "on": on, "by": "Marloes"}
            revisions.write(vault.connection, pen, case, head.item, "approval", approval)
    done = {"on": on, "by": "Marloes", "present": ["Marloes"], "revisions": []}
    revisions.write(vault.connection, pen, case, cases.READBACK, "done", done)


def content(question: Question, dice: random.Random) -> Content:
    """An answer as this kind of question gets one."""
    if question.options and dice.random() < 0.7:
        option = dice.choice(question.options)
        return Content(picks=(Pick(option.id, option.label, option.group),))
    if question.steps:
        step = dice.choice(question.steps)
        return Content(step=Pick(step.id, step.label), text=sentence(dice))
    if question.cards:
        cards = dice.sample(question.cards, min(4, len(question.cards)))
        return Content(cards=tuple(LaidCard(card.id, card.label, Pile.FITS) for card in cards))
    if question.places:
        first, second = dice.sample(question.places, 2)
        named = f"{dice.choice(PLACES)} de {dice.choice(FIRST_PARTS)}{dice.choice(LAST_PARTS)}"
        return Content(place=PlaceWish(PlacePick(first.id, first.label, named), PlacePick(second.id, second.label)))
    return Content(text=text(dice))


def text(dice: random.Random) -> str:
    return " ".join(sentence(dice) for _ in range(dice.randrange(1, 4)))


def sentence(dice: random.Random) -> str:
    a, b = (dice.choice(FIRST_PARTS) + dice.choice(LAST_PARTS) for _ in range(2))
    return dice.choice(SENTENCES).format(a=a, b=b, p=dice.choice(MORE_NAMES))
