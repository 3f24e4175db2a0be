"""The sheet with a recovery code: the groups, how to use them, and where to keep the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welapp.brief.document import Bullets, Columns, Document, Groups, Section, Title, WriteBox
from welapp.brief.parts import plain
from welapp.domain.dutch import ended, plain_date

_USE = (
    "Start welapp en kies ‘Wachtzin vergeten?’.",
    "Typ de groepen over, van 1 tot en met 8. Klopt er een niet? Dan zegt welapp welke.",
    "Kies daarna een nieuwe wachtzin.",
)
_KEEP = (
    "Bewaar dit blad achter slot, zoals in een kluis of een kast. Niet bij de laptop.",
    "Maak er geen foto van en zet het niet op een computer.",
    "Wie dit blad heeft en ook de laptop, kan alles lezen.",
    "Blad kwijt? Maak met de wachtzin een nieuwe code. Deze opent dan alleen nog een oude reservekopie.",
)


def compose_recovery(groups: Sequence[str], team: str, made: date) -> Document:
    body = (
        "Ben je de wachtzin vergeten? Met deze code gaat de kluis toch open. Er is geen andere weg. "
        "Zonder wachtzin en zonder code kan niemand de kluis nog openen. Ook de makers van welapp niet."
    )
    whose = ended(f"De kluis van {team}") + " " if team else ""
    return Document(
        title="Herstelcode",
        head_bold="Herstelcode",
        head_light="de reservesleutel van een kluis",
        head_right=plain_date(made),
        badge="",
        foot_bold="Dit blad is een sleutel. Bewaar het zoals je een sleutel bewaart.",
        foot_light="Het staat nergens anders. welapp bewaart de code niet.",
        foot_copy="",
        pieces=(
            Title("Herstelcode van de kluis", body=body),
            Groups(tuple(groups)),
            Columns((
                Section("Zo gebruik je de code", (Bullets(_USE),)),
                Section("Waar je dit blad bewaart", (Bullets(_KEEP),)),
            )),
            Section("Van welke kluis", (
                plain(whose + f"Deze code is gemaakt op {plain_date(made)}."),
                plain("Is er een nieuwe code gemaakt? Dan werkt deze niet meer. Gooi dit blad dan weg, in stukjes."),
            )),
            WriteBox("Waar ligt dit blad? Wie mag erbij?"),
        ),
    )  # fmt: skip
