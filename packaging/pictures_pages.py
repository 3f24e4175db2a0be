"""Which pictures there are, and how one comes to each: every page, the visit in each wording, and what unfolds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bench_pages
from pictures_kluis import BUNDLE, CHANGED, KNOWN, UNKNOWN

from ui.pages.create import CreatePage
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.route import Route
from ui.pages.unlock import UnlockPage
from ui.pages.visit_menu import LETTERS, WORRY
from ui.pages.walk import OWN, PARENTS, READBACK, WELCOME
from ui.pages.wish import WISH
from ui.stand import ADD_COLLEAGUE, BLANK, VAULT_CODE, Kind
from ui.widgets.form import DateField
from welapp.domain.case import Will
from welapp.forms.load import Forms
from welapp.forms.schema import Kind as Way

if TYPE_CHECKING:
    from pictures_window import Camera

MIKA, ROBIN, BRAM = "Mika", "Robin", "Bram"
DESK = {
    **bench_pages.PAGES,
    "kopie terugzetten": Kind.RESTORE,
    "twee versies": Kind.CONFLICTS,
}
OWN_CASE = {Kind.CONFLICTS: ROBIN}  # whose casus it is about; else Mika's
WAYS = {
    Way.TEXT: "schrijven",
    Way.CHOICE: "kiezen",
    Way.SLIDER: "schuif",
    Way.CARDS: "kaarten",
    Way.DRAWING: "tekenen",
    Way.PLACE: "plek",
    Way.SEATS: "stoelen",
}
FILLED = "laatst-lekker-bezig"
ANSWERED = ("vertellen", "laatst-lekker-bezig", "helpt-als-spannend", "waar-bij-elkaar")  # by Mika: shown first


Opening = Callable[["Camera"], object]


@dataclass(frozen=True, slots=True)
class Picture:
    """`open` leads there, and `close` takes away what lies over the page. What `asks` only ends when it is answered."""

    name: str
    open: Opening
    kind: Kind | None = None
    asks: bool = False
    close: Opening | None = None


def at(kind: Kind, of: str = MIKA, place: str = "") -> Opening:
    return lambda camera: camera.go(kind, of, place)


def bundle(camera: Camera) -> None:
    camera.window.incoming.offer(camera.room / BUNDLE)


def asked(place: str, of: str = MIKA, *, short: bool = False) -> Opening:
    return lambda camera: camera.visit(place, of, short=short)


def pages() -> Iterator[Picture]:
    """Every page at the desk, and some as they look in another state."""
    for name, kind in DESK.items():
        yield Picture(name, at(kind, OWN_CASE.get(kind, MIKA)), kind)
    yield Picture("casus, met twee versies", at(Kind.CASE, ROBIN))
    yield Picture("casus, nu niet", at(Kind.CASE, BRAM))
    yield Picture("collega erbij", at(Kind.COLLEAGUES, place=ADD_COLLEAGUE))
    yield Picture("collega, vergeleken", at(Kind.COLLEAGUES, place=KNOWN))
    yield Picture("collega, vergelijken", at(Kind.COLLEAGUES, place=UNKNOWN))
    yield Picture("collega, andere sleutel", at(Kind.COLLEAGUES, place=CHANGED))
    yield Picture("herstelcode", at(Kind.VAULT, place=VAULT_CODE))
    yield Picture("lege vragenlijst", at(Kind.BRIEF, place=BLANK))
    yield Picture("tafelblad, nog niets gezegd", at(Kind.BRIEF, BRAM))
    yield Picture("eigen vragen, kaarten", at(Kind.QUESTIONS, place="graag-aan-tafel"))
    yield Picture("eigen vragen, plek", at(Kind.QUESTIONS, place="waar-bij-elkaar"))
    # Forgotten afterwards: other pages would have a way back to it.
    yield Picture("bundel", bundle, Kind.BUNDLE, close=lambda camera: camera.window.incoming.file.forget())


def visits(forms: Forms) -> Iterator[Picture]:
    """The visit, with one question of each way of answering in each wording."""
    yield Picture("gesprek, begin", asked(WELCOME))
    yield Picture("gesprek, begin 8-11", asked(WELCOME, ROBIN))
    yield Picture("gesprek, later nog eens", asked(WELCOME, BRAM))
    yield Picture("gesprek, hoe je heet", asked("noemen"))
    for wording, of, short in (("", MIKA, False), (" kort", MIKA, True), (" 8-11", ROBIN, False)):
        for way, question in questions(Route(forms.youth, short)).items():
            yield Picture(f"gesprek{wording}, {WAYS[way]}", asked(question, of, short=short))
    yield Picture("gesprek, thuis", asked(PARENTS))
    yield Picture("gesprek, vraag aan ouders", asked(next(iter(forms.parents.questions())).id))
    yield Picture("gesprek, teruglezen", asked(READBACK, ROBIN))
    yield Picture("gesprek, teruglezen klaar", asked(READBACK))
    yield Picture("gesprek, mijn blad", asked(OWN))
    yield Picture("gesprek, nu niet", lambda camera: camera.visit(WELCOME, BRAM).welcome.will_chosen.emit(Will.NOT_NOW))


def questions(route: Route) -> dict[Way, str]:
    """A question of each way of answering, an answered one if there is; the wish stands for drawing."""
    rank = {name: number for number, name in enumerate(reversed(ANSWERED), 1)}
    found = {one.kind: one.id for one in sorted(route.in_order(), key=lambda one: rank.get(one.id, 0))}
    return {**found, Way.DRAWING: "wens-in-een-zin"}


def unfolded() -> Iterator[Picture]:
    """What shows after a press only, and what lies over a page."""
    yield Picture("casus, menu", lambda camera: camera.reach(Kind.CASE).menu_button.click())
    yield Picture("eigen vragen, menu", lambda camera: camera.reach(Kind.QUESTIONS).more.click())
    yield Picture("afspraak, maand", month)
    yield Picture("alles wissen", lambda camera: camera.reach(Kind.KEEPING).erase(), asks=True)
    yield Picture("gesprek, menu", lambda camera: camera.visit(FILLED).question.head.menu.open())
    yield Picture("gesprek, wie mag het lezen", lambda camera: camera.visit(FILLED).question.share.choose(1))
    yield Picture("gesprek, niet opschrijven", lambda camera: camera.visit(FILLED).question.share.choose(3))
    for name, deed in (("letters", LETTERS), ("je wens", WISH), ("kaart voor volwassenen", WORRY)):
        yield Picture(f"gesprek, {name}", lambda camera, deed=deed: camera.do(deed))  # type: ignore[misc]
    yield Picture("gesprek, bijna op slot", nearly, close=lambda camera: camera.window.idle.used.emit(None))
    yield Picture("even pauze", lambda camera: camera.over(camera.window.pause))
    yield Picture("toetsen geven", lambda camera: camera.over(camera.window.covers.hand_over))


def month(camera: Camera) -> None:
    fields = camera.reach(Kind.MEETING).findChildren(DateField)
    next(field for field in fields if field.isVisible()).show_month()


def nearly(camera: Camera) -> None:
    camera.visit(FILLED)
    camera.window.idle.nearly.emit()


def doors() -> Iterator[Picture]:
    """What stands before a kluis, open nowhere."""
    yield Picture("op slot", lambda camera: camera.settle())
    yield Picture("op slot, met de herstelcode", code)
    yield Picture("kluis maken", lambda camera: camera.window.put(CreatePage(camera.window.look, camera.nowhere)))
    yield Picture("kopieën zoeken", copies)


def code(camera: Camera) -> None:
    assert isinstance(camera.window.page, UnlockPage)
    camera.window.page.show_code()


def copies(camera: Camera) -> None:
    camera.window.put(RestoreDoorPage(camera.window.look, camera.nowhere, camera.window.ask))


def inside(forms: Forms) -> list[Picture]:
    """What is taken with the kluis open."""
    return [*pages(), *visits(forms), *unfolded()]


def forgotten(pictures: Iterable[Picture]) -> list[Kind]:
    """The pages of which there would be no picture."""
    taken = {picture.kind for picture in pictures}
    return [kind for kind in Kind if kind not in taken]


def file_name(name: str) -> str:
    """'gesprek 8-11, kaarten' becomes 'gesprek-8-11-kaarten': plain on any computer."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
