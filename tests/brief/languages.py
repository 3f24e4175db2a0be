"""Real sentences in the languages that a name, a wish or a place may come in."""

from __future__ import annotations

SENTENCES = {
    "Dutch": "Ik wil coördinator worden, één keer, vóór de zomer: ‘hè, fijn!’",
    "Turkish": "Şükrü dedesiyle küçük bir tekne yapıyor; İğde ağacının gölgesi çok güzel.",
    "Polish": "Zażółć gęślą jaźń: Łukasz chce zbudować łódkę z dziadkiem.",
    "Vietnamese": "Tôi muốn học đóng một chiếc thuyền nhỏ với ông ngoại, rồi cùng đi chơi.",
    "Greek": "Θέλω να φτιάξω μια βάρκα με τον παππού μου, και ύστερα ταξίδι.",
    "Ukrainian": "Я хочу збудувати човен разом із дідусем, а їжа хай буде смачна.",
    "Russian": "Я хочу построить лодку вместе с дедушкой, а потом уплыть подальше.",
    "Arabic": "أريد أن أبني قاربًا مع جدّي ثم نبحر معًا.",
    "Hebrew": "אני רוצה לבנות סירה עם סבא, ואחר כך לשוט.",
    "Tigrinya": "ምስ ኣቦሓጎይ ጃልባ ክሰርሕ እደሊ ኣሎኹ።",
    "Chinese": "我想和爷爷一起造一条小船，然后去划船。",
    "Thai": "ฉันอยากต่อเรือกับคุณตา แล้วก็ไปล่องเรือด้วยกัน",
    "emoji": "Boot 🚤, opa 👴🏽 en 👩🏽‍🚀, vlag 🇳🇱🇺🇦, hart ❤️, gezin 👨‍👩‍👧‍👦, één 1️⃣.",
}
RIGHT_TO_LEFT = ("Arabic", "Hebrew")
