"""What we hold: the paper has every word that is stored about a youth, and not one about another."""

from __future__ import annotations

import json
import re
from datetime import date, time
from pathlib import Path

import pypdfium2
import pytest
from letting_go import EVERYONE, WISH, back_up, full_case, move, other_case

from welapp.actions import backups, cases, held, meetings, people, visits
from welapp.actions.held import held_paper, save_held
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, State
from welapp.domain.meeting import Meeting
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import Audience, Sharing


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def marks_in(text: str) -> set[str]:
    return {found.casefold() for found in re.findall(r"zwaluw\w+", text, re.IGNORECASE)}


def stored_marks(vault: OpenVault, case: str) -> set[str]:
    """Every marked word in any value that the kluis holds of a case, earlier versions too."""
    found = vault.connection.rows("SELECT value FROM revision WHERE case_id = ? AND value IS NOT NULL", (case,))
    return {mark for (value,) in found for mark in marks_in(json.dumps(json.loads(value), ensure_ascii=False))}


def test_every_stored_word_stands_on_the_paper(vault: OpenVault) -> None:
    case = full_case(vault)
    visits.save_answer(vault, case, "lekker", Content("zwaluwtaart"), state=State.SKIPPED)
    gone = people.add_person(vault, case, people.Person("", "Zwaluwbuur", "zwaluwstraat"))
    people.remove_person(vault, case, gone)
    cases.change_youth(vault, case, "Zwaluwnieuw", cases.Pronouns("", "", ""), None)
    stored = stored_marks(vault, case)
    assert len(stored) > 24
    assert stored - marks_in(text_of(held_paper(vault, case))) == set()


def test_words_of_another_case_are_not_on_it(vault: OpenVault) -> None:
    case, robin = full_case(vault), other_case(vault)
    text = text_of(held_paper(vault, case))
    assert "fluitketel" not in text
    assert "Robin" not in text
    assert marks_in(text_of(held_paper(vault, robin))) == set()


def test_it_says_who_may_read_and_what_was_approved(vault: OpenVault) -> None:
    text = text_of(held_paper(vault, full_case(vault)))
    assert "Zwaluwtante mag dit lezen." in text
    assert "Iedereen aan tafel mag dit lezen. Op 17 november 2026 vond je dit goed. Zwaluwlezer las het terug." in text
    assert "Alleen wij lezen dit: wie bij jou op bezoek was." in text


def test_what_was_rather_not_written_down_is_said_and_holds_nothing(vault: OpenVault) -> None:
    case = full_case(vault)
    visits.save_answer(vault, case, WISH, Content(), sharing=Sharing(Audience.UNWRITTEN))
    text = text_of(held_paper(vault, case))
    assert "liever niet laten opschrijven" in text
    assert "zwaluwnest" not in text


def test_it_tells_until_when_which_papers_left_and_where_copies_are(vault: OpenVault, tmp_path: Path) -> None:
    case = full_case(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second_folder(vault, stick)
    back_up(vault)
    move(vault, days=1)
    back_up(vault)
    text = text_of(held_paper(vault, case))
    assert "tot en met 17 november 2029" in text
    assert "nog 3 maanden" in text
    assert "Tafelblad voor Zwaluwtante, exemplaar 3 van 8" in text
    assert "In 4 reservekopieën van de kluis, van 17 november 2026 tot en met 18 november 2026" in text
    assert "op een tweede plek" in text


def test_saving_it_is_noted_and_counts_as_no_table_sheet(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    path = tmp_path / f"{PaperKind.HELD.stem}.pdf"
    assert save_held(vault, mika, path).cases == {mika}
    assert path.read_bytes().startswith(b"%PDF")
    case = cases.read_case(vault, mika)
    assert [(paper.kind, paper.reader, paper.on) for paper in case.papers] == [
        (PaperKind.HELD, "youth", date(2026, 11, 17))
    ]
    assert not case.standing.paper


def test_neither_its_file_name_nor_its_title_has_the_name(vault: OpenVault, mika: str) -> None:
    assert "mika" not in PaperKind.HELD.stem.casefold()
    with pypdfium2.PdfDocument(held_paper(vault, mika)) as document:
        assert document.get_metadata_dict()["Title"] == "Wat we over jou hebben"
        assert document.get_metadata_dict()["Author"] == ""


def test_a_fresh_case_has_a_paper_too(vault: OpenVault, mika: str) -> None:
    text = text_of(held_paper(vault, mika))
    assert "Mika, dit is van jou." in text
    assert "Er zijn geen bladen uit de kluis gegaan." in text


def test_a_dropped_question_keeps_its_answer_on_the_paper(vault: OpenVault, mika: str) -> None:
    data = {"state": "answered", "asked": "Wat vond je vroeger?", "content": {"text": "zwaluwvroeger"}}
    from welapp.actions.writing import writing

    with writing(vault, mika) as draft:
        draft.put("answer:oude-vraag", {"answer": data})
    text = text_of(held_paper(vault, mika))
    assert "Andere vragen" in text
    assert "Wat vond je vroeger? ‘zwaluwvroeger’" in text


@pytest.mark.parametrize("two", [True, False])
def test_two_versions_beside_one_another_are_both_on_it(vault: OpenVault, mika: str, two: bool) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een zwaluwnest."), sharing=EVERYONE)
    if two:
        value = json.dumps({"state": "answered", "asked": "?", "content": {"text": "zwaluwander"}})
        vault.connection.execute(
            "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp)"
            " VALUES ('r', ?, ?, 'answer', ?, 'Farid', 'x', '0190')",
            (mika, f"answer:{WISH}", value),
        )
        vault.connection.execute(
            "INSERT INTO head (case_id, item, field, revision) VALUES (?, ?, 'answer', 'r')", (mika, f"answer:{WISH}")
        )
    assert ("zwaluwander" in marks_in(text_of(held.held_paper(vault, mika)))) is two


def test_what_was_there_earlier_is_said_in_words_too(vault: OpenVault, mika: str) -> None:
    for hour, day in ((14, 4), (15, 5)):
        meetings.plan_meeting(vault, mika, Meeting(on=date(2026, 12, day), start=time(hour)))
        move(vault, days=1)
    text = text_of(held_paper(vault, mika))
    assert "14.00 uur" in text
    assert "4 december 2026" in text
    assert "14:00" not in text
    assert "2026-12-04" not in text
