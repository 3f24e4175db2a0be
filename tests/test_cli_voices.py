"""The headless door: words of others and seats at the table."""

from __future__ import annotations

import json

from terminal import Door

TEXT = "laatst-lekker-bezig"


def test_words_of_others_come_in_and_out_with_who_said_them(door: Door, case: str) -> None:
    said = {"text": "varen", "others": {"parent": "hij straalde", "owner": "dat zag ik ook"}}
    door.ok("answer", case, TEXT, "--json", json.dumps(said))
    content = door.data("show", case, "--json")["answers"][TEXT]["content"]
    assert content == {
        "text": "varen",
        "others": [{"by": "parent", "text": "hij straalde"}, {"by": "owner", "text": "dat zag ik ook"}],
    }
    assert "varen, Een ouder of verzorger zegt: ‘hij straalde’, Iemand van het huisbezoek" in door.ok("show", case)
    assert len(door.data("cases", "--json", "--search", "straalde")) == 1


def test_cards_are_kept_with_the_names_of_their_piles(door: Door, case: str) -> None:
    cards = '{"cards": {"fits": ["moeder"], "not": ["vader"]}}'
    door.ok("answer", case, "graag-aan-tafel", "--json", cards)
    content = door.data("show", case, "--json")["answers"]["graag-aan-tafel"]["content"]
    assert content["piles"] == ["Graag erbij", "Weet ik niet", "Liever niet"]


def test_a_voice_that_is_not_known_is_refused(door: Door, case: str) -> None:
    assert "vorm die welapp niet kent" in door.refused("answer", case, TEXT, "--json", '{"others": {"buurman": "x"}}')
    assert door.data("show", case, "--json")["answers"] == {}


def test_names_in_a_row_sit_from_the_left_hand_on(door: Door, case: str) -> None:
    door.ok("answer", case, "zo-zitten-we", "--json", '["Kees", "Ilse"]')
    answer = door.data("show", case, "--json")["answers"]["zo-zitten-we"]
    assert answer["content"] == {"seats": [{"place": 1, "label": "Kees"}, {"place": 2, "label": "Ilse"}]}
    assert "Naast mij: Kees (links)." in door.ok("show", case)
    assert answer["share"] == "us"
    assert door.data("show", case, "--json")["people"] == []


def test_one_name_sits_beside_the_youth(door: Door, case: str) -> None:
    door.ok("answer", case, "zo-zitten-we", "--text", "Kees")
    assert "Naast mij: Kees (links)." in door.ok("show", case)


def test_seats_at_another_question_are_refused(door: Door, case: str) -> None:
    assert "horen geen stoelen" in door.refused("answer", case, TEXT, "--json", '{"seats": ["Kees"]}')
