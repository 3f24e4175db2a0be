"""The contact card on paper: who I am, the code that a colleague takes a picture of, and what it is for."""

from __future__ import annotations

from datetime import date

from welapp.brief.document import Bullets, Code, Columns, Document, Section, Title
from welapp.brief.parts import plain
from welapp.domain.dutch import ended, plain_date

_USE = (
    "Je collega maakt een foto van deze code, of krijgt het bestand of de regel.",
    "In welapp kiest die bij Collega’s: Collega toevoegen.",
    "Doe het daarna andersom, met de kaart van je collega.",
    "Vergelijk samen de cijfers die jullie dan allebei zien.",
)
_SAFE = (
    "Op deze kaart staat niets geheims. Wie hem heeft, kan iets naar jou sturen, maar niets van jou lezen.",
    "Zijn de cijfers niet gelijk? Stuur dan niets. De kaart is dan niet van je collega.",
)


def compose_card(name: str, organisation: str, modules: tuple[tuple[bool, ...], ...], today: date) -> Document:
    described = ended(f"De QR-code met de kaart van {name}")
    described += " Dezelfde kaart is er ook als bestand en als regel om te plakken."
    return Document(
        title="Kaart voor collega’s",
        head_bold="Kaart voor collega’s",
        head_light="om elkaar veilig een casus te geven",
        head_right=plain_date(today),
        badge="",
        foot_bold="",
        foot_light="Deze kaart hoort bij één kluis. Maak je een nieuwe kluis, dan hoort daar een nieuwe kaart bij.",
        foot_copy="",
        pieces=(
            Title(name, organisation),
            Section("Maak hier een foto van", (Code(modules, described),)),
            Columns((Section("Zo werkt het", (Bullets(_USE),)), Section("Goed om te weten", tuple(map(plain, _SAFE))))),
        ),
    )
