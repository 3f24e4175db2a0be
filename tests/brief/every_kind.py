"""Papers of every kind that rules for all papers are tried on: ordinary, minimal, long, in many scripts, hostile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mika_paper import box, columns, grid, own_sheet, paper, section, table_sheet, wish

from welapp.brief.compose_card import compose_card
from welapp.brief.document import (
    Boxes,
    Bullets,
    Chapter,
    Columns,
    Document,
    Groups,
    Lines,
    NewPage,
    Pairs,
    Room,
    Rooms,
    Section,
    Title,
    Wish,
)
from welapp.domain.papers import PaperSize

HOSTILE = (
    "a\x00\ud800\u202e\U0010ffff\ufffe(\\)\u0301 🚤\nb\tc\ufeffd",
    "<b>dik</b> & <img src=http://x.test/a.png> &amp; </para> (haak \\ ) %s {0} ]>> EMC endstream",
    "\x01\x02",
    "a" + "\u0301" * 90,
    "x" * 900,
    "\xad zacht\xadafgebroken \u200b nul\u200bbreed",
)
SCRIPTS = (
    "Şükrü en Łukasz varen met Nguyễn Thị Hồng.",
    "Олександра Шевченко їде mee, Ελένη ook.",
    "ሰላም ዓለም",
    "小明喜欢船。他想和爷爷一起去划船。" * 6,
    "Boot 🚤 en 👩🏽‍🚀 en 🇳🇱🇺🇦 en ❤️ en 👨‍👩‍👧‍👦!",
    "1️⃣ e\u0301 a\u0308 ½ € ™ ★ → ✓",
    "Een teken \U0010fffd zonder letter",
    "Dit is محمد en dit is محمد علي, hij komt (met שלום) om 14.00 uur; ook السَّلَامُ komt.",
    "محمد يحب القوارب كثيرا، في الساعة 14.00 مع opa Kees (كل يوم)، أهلاً وسهلاً لا إله السَّلَامُ عَلَيْكُمْ. " * 4,
    'שלום עולם, שָׁלוֹם 12 boten, "ja" (nee).',
    "‘می‌خواهم’",
    "محمد" * 40,
    "een woord אבגדהוזחטיכלמנסעפצקרשת" + "אבגדהוזחטיכלמנסעפצקרשת" * 3,
)
LONG_WORDS = (
    "meervoudigepersoonlijkheidsstoornisbegeleidingsplan",
    "de woonbegeleidingsovereenkomstenvergadering van gisteren",
    "https://voorbeeld.test/een/heel/lang/adres/dat/niet/op/een/regel/past.html",
    "samen met Anna-Maria-Wilhelmina-Josephina-Theresia varen",
)
MODULES = tuple(tuple((row * column + row) % 3 == 0 for column in range(25)) for row in range(25))


def long_paper() -> Document:
    words = " ".join(f"woord{number}" for number in range(3000))
    rows = tuple((f"Sleutel {number}", "een waarde die even doorloopt " * 4) for number in range(40))
    bullets = Bullets(tuple(f"Punt {number} dat over een regel heen kan lopen, als het moet." for number in range(60)))
    return paper(
        wish(text="Ik wil varen. " * 100, beside=(section("Weten", words[:6000]),)),
        Columns((section("Dit gaat goed", words), *columns().sections[1:])),
        Columns((Section("Sleutels", (Pairs(rows),)), Section("Punten", (bullets,)))),
        Section("Punten", (bullets,)),
        box(),
        NewPage(),
        Title("Titel", words[:900], words[:9000]),
    )


def scripts_paper() -> Document:
    bullets, pairs = Bullets(SCRIPTS), Pairs(tuple((text[:12], text) for text in SCRIPTS))
    return paper(
        wish(text=SCRIPTS[0]),
        *(section(text, text) for text in SCRIPTS),
        Columns((Section("Lijst", (bullets,)), Section("Paren", (pairs,)))),
    )


def long_words_paper() -> Document:
    return paper(wish(text=LONG_WORDS[0]), Columns(tuple(section(text, text) for text in LONG_WORDS)))


def hostile_paper() -> Document:
    odd = HOSTILE[0]
    parts = tuple(section(text, text) for text in HOSTILE)
    return replace(
        paper(
            wish(label=odd, text=odd),
            Columns(parts),
            Chapter(HOSTILE[2], (section(odd, *HOSTILE),)),
            Section("", (Bullets(HOSTILE), Pairs(tuple((text, text) for text in HOSTILE)))),
        ),
        title=odd,
        head_right=odd,
        badge=odd,
        foot_bold=odd,
    )


PAPERS = {
    "ordinary": table_sheet(),
    "on A3": replace(table_sheet(), size=PaperSize.A3),
    "own": own_sheet(),
    "empty": paper(),
    "minimal": paper(Wish("De wens van Mika", ""), section("Kop", "Ja.")),
    "chapters": paper(
        Chapter("Eén", (section("Kop", "tekst"), section("", "zonder kop"))),
        Chapter("Leeg", ()),
        Groups(("ABCD", "EFGH", "IJKL")),
    ),
    "on the wall": paper(Title("‘Ik wil varen.’", "Dit doen wij"), Rooms(grid().terms)),
    "to fill in": paper(
        Chapter(
            "Vragen",
            (
                Section(
                    "Hoe?", (Boxes("Kies:", ("Zo", "Of op een heel andere manier")), Lines(2, "Of zelf:"), Room(40))
                ),
            ),
        )
    ),
    "card": compose_card("Marloes Bakker", "WEL-team Veenkolk", MODULES, date(2026, 11, 17)),
    "long": long_paper(),
    "scripts": scripts_paper(),
    "long words": long_words_paper(),
    "hostile": hostile_paper(),
}
