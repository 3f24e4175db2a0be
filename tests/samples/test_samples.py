"""A kluis of every released format opens for ever, with all that is in it; one of a newer format is refused by name."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from make_kept_bundle import card_of, take_on
from standstill import CHEAP, StillClock

from welapp.actions import bundle_register, bundles, contacts, incoming, turning_back
from welapp.actions.backup_files import copies
from welapp.actions.briefs import make_paper
from welapp.actions.cases import find_cases, list_cases, read_case
from welapp.actions.conflicts import conflicts
from welapp.actions.erasing import erasures
from welapp.actions.photos import photo_of
from welapp.actions.restoring import look_into, restore, restore_new
from welapp.actions.shown import case_data
from welapp.actions.surroundings import KEYS, Surroundings, read_keys
from welapp.actions.vaults import OpenVault, create_vault, key_of_code, open_vault, open_with_code
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content, Voice
from welapp.domain.bundles import Way
from welapp.domain.papers import usual
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError
from welapp.store.connect import connect
from welapp.store.migrations import STEPS
from welapp.vault import keyfile

SAMPLES = Path(__file__).parent
PASSPHRASE = "samen bouwen we een boot"
AROUND = Surroundings(clock=StillClock(datetime(2026, 11, 21, 13, 0, tzinfo=UTC)), cost=CHEAP)
KEPT = ("vault-1", "vault-2", "vault-4", "vault-5")
MADE = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)  # the stage of a case depends on the day


@pytest.fixture(scope="module", params=KEPT)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def old(name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """A copy, opened with its real lock and so brought up to date."""
    folder = copy_of(name, tmp_path_factory.mktemp(name))
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        yield vault


def copy_of(name: str, room: Path) -> Path:
    return Path(shutil.copytree(SAMPLES / name, room / "kluis"))


def same(expected: Any, shown: Any) -> bool:
    """Whether all that is expected is shown; a later version may tell more."""
    if isinstance(expected, dict):
        return isinstance(shown, dict) and all(key in shown and same(expected[key], shown[key]) for key in expected)
    if isinstance(expected, list):
        return len(expected) == len(shown) and all(map(same, expected, shown))
    return bool(expected == shown)


def test_it_shows_every_case_with_all_its_answers(name: str, old: OpenVault) -> None:
    expected = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    shown = [case_data(read_case(old, row.id), MADE.date()) for row in list_cases(old)]
    assert [case["name"] for case in shown] == [case["name"] for case in expected]
    for case in (*expected, *shown):
        case["papers"].sort(key=lambda paper: str(paper["reader"]))  # whatever the order they are shown in
    for before, now in zip(expected, shown, strict=True):
        assert same(before, now), before["name"]


def test_its_tables_are_those_of_today_and_sound(old: OpenVault) -> None:
    assert old.connection.one("PRAGMA user_version") == (len(STEPS),)
    assert old.connection.rows("PRAGMA cipher_integrity_check") == []
    assert old.connection.rows("PRAGMA integrity_check") == [("ok",)]
    assert old.connection.rows("PRAGMA foreign_key_check") == []


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ReaderKind.EVERYONE, "Ik wil een boot leren bouwen."),
        (ReaderKind.CHAIR, "Niet over mijn vorige school."),
        (ReaderKind.HOST, "Geen pinda’s."),
        (ReaderKind.YOUTH, "Ik wil een boot leren bouwen."),
    ],
)
def test_its_papers_can_be_made(old: OpenVault, kind: ReaderKind, said: str) -> None:
    mika = read_case(old, next(row.id for row in list_cases(old) if row.name == "Mika"))
    document = pypdfium2.PdfDocument(make_paper(old, mika.id, usual(Reader(kind))).pdf)
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    assert said in words
    assert "Uitslapen" not in words  # said between us


def test_it_is_searched_and_written_like_any_other(old: OpenVault) -> None:
    assert [row.name for row in find_cases(old, "plankje")] == ["Mika"]
    robin = next(row.id for row in list_cases(old) if row.name == "Robin")
    save_answer(old, robin, "trots", Content(text="Dat ik kan vliegeren"))
    assert [row.name for row in find_cases(old, "vliegeren")] == ["Robin"]


def test_a_wrong_wachtzin_leaves_it_as_it_is(name: str, tmp_path: Path) -> None:
    folder = copy_of(name, tmp_path)
    with pytest.raises(KnownError, match="niet de goede wachtzin"):
        open_vault(folder, "samen bouwen we een vlot", Surroundings())
    for path in (SAMPLES / name).iterdir():
        if path.is_file():
            assert (folder / path.name).read_bytes() == path.read_bytes()


def test_a_database_of_a_newer_version_is_refused_by_name_and_left_alone(name: str, tmp_path: Path) -> None:
    folder = copy_of(name, tmp_path)
    key = keyfile.unwrap(read_keys(folder), PASSPHRASE)
    with closing(connect(folder / "kluis.db", key)) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        connection.execute("CREATE TABLE something_new (x)")
    before = (folder / "kluis.db").read_bytes()
    with pytest.raises(KnownError, match="nieuwere versie van welapp"):
        open_vault(folder, PASSPHRASE, Surroundings())
    assert (folder / "kluis.db").read_bytes() == before
    assert {path.name for path in folder.iterdir() if path.is_file()} == {"kluis.db", KEYS}


def test_keys_of_a_newer_version_are_refused_by_name_and_left_alone(name: str, tmp_path: Path) -> None:
    folder = copy_of(name, tmp_path)
    body = json.loads((folder / KEYS).read_bytes())
    body |= {"version": keyfile.VERSION + 1, "something_new": [1]}
    body.pop("sum")
    (folder / KEYS).write_text(json.dumps({**body, "sum": keyfile._sum(body)}), encoding="utf-8")
    before = (folder / KEYS).read_bytes()
    with pytest.raises(KnownError, match="nieuwere versie van welapp"):
        open_vault(folder, PASSPHRASE, Surroundings())
    assert (folder / KEYS).read_bytes() == before


# --- what is more in the second format

CODE = "509554 673279 624704 386555 471982 164852 701972 537523"
ERASED = "13ac6a4a98dad1e0"


def test_the_second_opens_with_its_code(tmp_path: Path) -> None:
    folder = copy_of("vault-2", tmp_path)
    mistyped = CODE.replace("624704", "624705")
    with pytest.raises(KnownError, match="Groep 3"):
        open_with_code(folder, mistyped, AROUND)
    with closing(open_with_code(folder, CODE, AROUND)) as vault:
        assert {row.name for row in list_cases(vault)} == {"Bram", "Mika", "Robin"}


def test_the_copy_of_the_second_can_be_put_back_and_what_was_erased_stays_erased(tmp_path: Path) -> None:
    folder = copy_of("vault-2", tmp_path)
    key = key_of_code(folder, CODE)
    (copy,) = copies(folder, None)
    assert {held.name for held in look_into(copy, key).cases} == {"Bram", "Mika", "Robin"}
    restore(folder, key, copy, AROUND)
    with closing(open_with_code(folder, CODE, AROUND)) as vault:
        mika = next(row.id for row in list_cases(vault) if row.name == "Mika")
        answers = read_case(vault, mika).answers
        assert answers["laatst-lekker-bezig"].content.text.startswith("Met opa een oude roeiboot")
        assert [erased.case for erased in erasures(vault)][-1:] == [ERASED]
        told = vault.connection.rows("SELECT value FROM revision")
        assert not [value for (value,) in told if "jongleren" in str(value) or "weer weg" in str(value)]


def test_the_second_can_be_put_back_on_a_new_computer(tmp_path: Path) -> None:
    backups = copy_of("vault-2", tmp_path) / "backups"
    (copy,) = copies(backups.parent, None)
    restore_new(backups, tmp_path / "new", CODE, copy, AROUND)
    open_vault(tmp_path / "new", PASSPHRASE, AROUND).close()


# --- what is more in the fourth format


def test_the_fourth_holds_a_photo_seats_the_words_of_others_and_a_question_of_the_team(tmp_path: Path) -> None:
    folder = copy_of("vault-4", tmp_path)
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        mika = read_case(vault, next(row.id for row in list_cases(vault) if row.name == "Mika"))
        drawn = mika.answers["eerste-vertellen"].content
        assert drawn.photo is not None
        assert photo_of(vault, mika.id, "eerste-vertellen", drawn.photo).startswith(b"\xff\xd8")
        assert {seat.label: seat.place for seat in mika.answers["zo-zitten-we"].content.seats} == {
            "Kees": 1,
            "De deur": 5,
            "Ilse": 9,
        }
        said = mika.answers["leuk-geleerd"].content
        assert (said.text, [one.by for one in said.others]) == ("Knopen leggen.", [Voice.PARENT, Voice.OWNER])
        assert vault.forms.question("mooiste-knoop-van-jou").text == "Wat is jouw mooiste knoop?"
        assert mika.answers["mooiste-knoop-van-jou"].content.text == "De paalsteek."


# --- what is more in the fifth format


@pytest.fixture
def fifth(tmp_path: Path) -> Iterator[OpenVault]:
    """Three days after something of Farid was taken in."""
    around = Surroundings(clock=StillClock(datetime(2026, 11, 29, 9, 0, tzinfo=UTC)), cost=CHEAP)
    with closing(open_vault(copy_of("vault-5", tmp_path), PASSPHRASE, around)) as vault:
        yield vault


def id_of(vault: OpenVault, name: str) -> str:
    return next(row.id for row in list_cases(vault) if row.name == name)


def test_the_fifth_knows_its_colleagues_and_its_bundles(fifth: OpenVault) -> None:
    known = {one.name: one.trusted for one in contacts.contacts(fifth)}
    assert known == {"Farid El Amrani": True, "Ilse de Wit": False}
    lines = bundle_register.lines(fifth, id_of(fifth, "Mika"))
    assert [(line.way, line.whom) for line in lines] == [
        (Way.OUT, ("Farid El Amrani",)),
        (Way.IN, ("Farid El Amrani",)),
        (Way.OUT, ("Farid El Amrani",)),
    ]


def test_two_versions_in_the_fifth_are_still_both_there(fifth: OpenVault) -> None:
    (two,) = conflicts(fifth, id_of(fifth, "Mika"))
    assert [(version.author, version.words) for version in two.versions] == [
        ("Marloes", "Op mijn knopenbord."),
        ("Farid El Amrani", "Dat ik de boot bijna af heb."),
    ]


def test_what_was_taken_in_in_the_fifth_can_still_be_turned_back(fifth: OpenVault) -> None:
    (line,) = turning_back.imports(fifth)
    assert turning_back.undo_import(fifth, line.id).stayed == ()
    assert conflicts(fifth, id_of(fifth, "Mika")) == ()
    assert read_case(fifth, id_of(fifth, "Mika")).answers["trots"].content.text == "Op mijn knopenbord."
    assert "leuk-geleerd" not in read_case(fifth, id_of(fifth, "Robin")).answers


def test_the_fifth_opens_what_is_sent_to_it_and_sends_on_with_its_own_keys(fifth: OpenVault, tmp_path: Path) -> None:
    with closing(create_vault(tmp_path / "farid", PASSPHRASE, "Farid", "WEL-team Noord", fifth.around)) as farid:
        take_on(farid, "farid")
        contacts.add(farid, card_of("marloes", "Marloes"), verified=True)
        (marloes,) = contacts.contacts(farid)
        to = contacts.named(fifth, "Farid El Amrani")
        bundles.seal_bundle(fifth, [id_of(fifth, "Robin")], [to.id], tmp_path / "heen.welbundel")
        incoming.take_in(farid, incoming.preview(farid, tmp_path / "heen.welbundel"))
        save_answer(farid, id_of(fifth, "Robin"), "trots", Content("Mijn fiets."))
        bundles.seal_bundle(farid, [id_of(fifth, "Robin")], [marloes.id], tmp_path / "terug.welbundel")
    incoming.take_in(fifth, incoming.preview(fifth, tmp_path / "terug.welbundel"))
    assert read_case(fifth, id_of(fifth, "Robin")).answers["trots"].content.text == "Mijn fiets."
