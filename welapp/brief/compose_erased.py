"""The report of a destruction: what was erased, where, and which papers are still out there."""

from __future__ import annotations

from datetime import date

from welapp.brief.document import Box, Bullets, Document, Pairs, Part, Piece, Section, Title
from welapp.brief.parts import plain
from welapp.domain.bundles import BundleLine
from welapp.domain.dutch import capital, counted, full_date, listed, plain_date
from welapp.domain.erasure import Cleaning, Erased


def compose_erased(erased: Erased, team: str, today: date) -> Document:
    """Make the report; without a name in `erased`, as in the register, it says 'een casus'."""
    who = team or "Het team"
    pieces: list[Piece] = [_title(erased, who), Section("Dit is gewist", tuple(_gone(erased)))]
    pieces.append(Section("Waar het is gewist", (Bullets(tuple(_places(erased.cleaning))),)))
    pieces += _still_out(erased)
    pieces.append(Section("Wat we nog weten", (plain(_left(erased)),)))
    pieces.append(_signing(who))
    return Document(
        title="Verslag van wissen",
        head_bold="Verslag van wissen",
        head_light="",
        head_right=plain_date(today),
        badge="",
        foot_bold="",
        foot_light=f"Nummer van dit verslag: {erased.id}",
        foot_copy="",
        pieces=tuple(pieces),
    )


def _title(erased: Erased, who: str) -> Title:
    day = full_date(erased.on)
    if erased.whole:
        whom = f"alles over {erased.name}" if erased.name else "een hele casus"
        lead = f"Op {day} heeft {who} {whom} gewist."
    else:
        whom = f" van {erased.name}" if erased.name else " in een casus"
        lead = f"Op {day} heeft {who} één antwoord{whom} gewist."
    return Title("Dit is weg", lead, "Het is niet verplaatst en niet bewaard. Niemand kan het terughalen uit de kluis.")


def _gone(erased: Erased) -> list[Part]:
    words = [capital(text) for text in erased.counts.words()]
    if erased.whole:
        words += ["De naam, hij of zij, en de leeftijd", "Alles over de tafel: dag, plek, eten en terugkoppeling"]
    else:
        words.append("De woorden waarmee je dit antwoord kon vinden")
    parts: list[Part] = [plain(f"De vraag: {erased.what}")] if erased.what else []
    parts.append(Bullets(tuple(words)))
    if erased.whole and erased.created_on:
        parts.append(plain(f"De casus begon op {plain_date(erased.created_on)}."))
    return parts


def _places(cleaning: Cleaning | None) -> list[str]:
    places = ["In de kluis: alle versies, ook de oudere, en de woorden waarmee je kon zoeken."]
    if cleaning is None:
        return [*places, "De reservekopieën zijn nog niet nagekeken. Doe dat op de bladzijde ‘Kluis’."]
    if cleaning.rewritten:
        number = counted(cleaning.rewritten, "reservekopie", "reservekopieën")
        places.append(f"In {number}: daar is het uit gehaald.")
    if cleaning.removed:
        number = counted(cleaning.removed, "reservekopie", "reservekopieën")
        places.append(f"Samen met {number}: die {'is' if cleaning.removed == 1 else 'zijn'} weggegooid.")
    if not (cleaning.rewritten or cleaning.removed or cleaning.unreachable):
        places.append("In de reservekopieën stond het niet.")
    places.append("Kopieën op een vergeten stick of op een andere computer kent welapp niet.")
    return places


def _still_out(erased: Erased) -> list[Piece]:
    parts: list[Part] = []
    if erased.papers:
        parts.append(
            plain("Deze bladen zijn uit de kluis gegaan. Vraag ze terug en maak ze klein, of wis het bestand.")
        )
        youth = erased.name or "de jongere"
        parts.append(
            Pairs(tuple(
                (plain_date(paper.on), f"{capital(paper.kind.label)} voor {paper.whom(youth)}{_copy(paper.copy)}")
                for paper in erased.papers
            ))
        )  # fmt: skip
    if erased.bundles:
        parts.append(plain("Deze bundels zijn uit de kluis gegaan. Vraag je collega om dit daar ook te wissen."))
        parts.append(Pairs(tuple((plain_date(line.moment.date()), _bundle(line)) for line in erased.bundles)))
    if erased.cleaning and erased.cleaning.unreachable:
        parts.append(
            plain(
                "Een deel van de reservekopieën was er niet bij. Sluit de schijf of de stick weer aan. "
                "Bij de volgende reservekopie haalt welapp het er dan uit. "
                "Wat stuk is of niet opengaat, wist welapp niet: doe dat zelf."
            )
        )
        parts += [Bullets(tuple(map(capital, erased.cleaning.said)))] if erased.cleaning.said else []
    if not parts:
        parts.append(plain("Er zijn geen bladen en geen bundels uit de kluis gegaan."))
    return [Section("Dit is er misschien nog", tuple(parts))]


def _bundle(line: BundleLine) -> str:
    until = f", te openen tot en met {plain_date(line.until)}" if line.until else ""
    return f"Bundel voor {listed(line.whom) or 'een collega'}{until}"


def _copy(copy: str) -> str:
    return f", exemplaar {copy}" if copy else ""


def _left(erased: Erased) -> str:
    thing = "de casus" if erased.whole else "dit antwoord"
    return (
        f"In de kluis blijft één nummer staan: {erased.case}. Zo kan een oude kopie {thing} niet terugbrengen. "
        "Ook onthouden we de dag, de aantallen en de nummers van bladen en bundels. Namen onthouden we niet."
    )


def _signing(who: str) -> Box:
    """Room for a name and a signature, for whoever keeps the report."""
    left = Section("Gewist door", (plain(f"Naam ({who}):\n\n"),))
    right = Section("Handtekening en datum", (plain("\n\n"),))
    return Box((left,), (right,))
