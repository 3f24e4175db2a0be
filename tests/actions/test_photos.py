"""A photo of a drawing is kept with its answer, lives as long as some version names it, and goes wholly."""

from __future__ import annotations

from pathlib import Path

import pytest
from letting_go import WISH, back_up, cells_of, every_copy, marked_photo, move, traces
from paper_photo import CANARY, telephone

from welapp.actions import backups, cases, erasing, health, photos, visits
from welapp.actions.approvals import approve_answer
from welapp.actions.photos import NewPhoto
from welapp.actions.vaults import OpenVault, tidy
from welapp.domain.answers import Content, Photo, State
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.store import soundness

FIRST, SECOND = "wulpenveer", "grutto-ei"
EVERYONE = Sharing(Audience.EVERYONE)


def kept(vault: OpenVault, case: str, mark: str = FIRST, question: str = WISH, text: str = "") -> NewPhoto:
    fresh = marked_photo(vault, mark.encode())
    visits.save_answer(vault, case, question, Content(text, photo=fresh.photo), fresh=fresh)
    return fresh


def photo_now(vault: OpenVault, case: str) -> Photo | None:
    return cases.read_case(vault, case).answers[WISH].content.photo


def number(vault: OpenVault) -> int:
    return len(vault.connection.rows("SELECT id FROM picture"))


def sound(vault: OpenVault) -> bool:
    return soundness.misfits(vault.connection, lambda: False) == []


def test_a_photo_from_a_file_is_kept_with_the_answer_and_read_again(
    vault: OpenVault, mika: str, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(telephone(6))
    fresh = photos.from_file(path, vault.around)
    visits.save_answer(vault, mika, WISH, Content("Een boot.", photo=fresh.photo), fresh=fresh)
    content = cases.read_case(vault, mika).answers[WISH].content
    assert (content.text, content.photo) == ("Een boot.", fresh.photo)
    assert (fresh.photo.width, fresh.photo.height) == (800, 1200)
    assert photos.photo_of(vault, mika, WISH, fresh.photo) == fresh.jpeg
    assert path.read_bytes() == telephone(6)
    assert sound(vault)


def test_nothing_the_file_said_about_place_or_owner_is_in_the_kluis(
    vault: OpenVault, mika: str, tmp_path: Path
) -> None:
    path = tmp_path / f"{CANARY}.jpg"
    path.write_bytes(telephone(1))
    fresh = photos.from_file(path, vault.around)
    visits.save_answer(vault, mika, WISH, Content(photo=fresh.photo), fresh=fresh)
    assert number(vault) == 1
    assert traces(cells_of(vault.folder / "kluis.db", vault.key), CANARY) == []


@pytest.mark.parametrize("name", ["weg.jpg", ".", "a\0b.jpg"])
def test_a_file_that_cannot_be_read_gives_a_sentence(vault: OpenVault, tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError):
        photos.from_file(tmp_path / name, vault.around)


def test_a_photo_belongs_to_its_own_answer_alone(vault: OpenVault, mika: str) -> None:
    fresh = kept(vault, mika)
    other = cases.add_case(vault, "Robin", cases.Pronouns("", "", ""), None)
    for case, question in ((mika, "trots"), (other, WISH)):
        with pytest.raises(KnownError, match="niet meer"):
            photos.photo_of(vault, case, question, fresh.photo)
        visits.save_answer(vault, case, question, Content("Hoi.", photo=fresh.photo))
        assert cases.read_case(vault, case).answers[question].content == Content("Hoi.")


def test_words_do_not_wait_for_a_photo_that_is_gone(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, WISH, Content("Een boot.", photo=Photo("0" * 32, 40, 30)))
    assert cases.read_case(vault, mika).answers[WISH].content == Content("Een boot.")


def test_taking_a_photo_away_can_be_undone_for_thirty_days(vault: OpenVault, mika: str) -> None:
    first = kept(vault, mika)
    move(vault, days=1)
    visits.save_answer(vault, mika, WISH, Content("Toch een zin."))
    move(vault, days=29)
    tidy(vault)
    visits.save_answer(vault, mika, WISH, Content("Toch een zin.", photo=first.photo))
    assert photos.photo_of(vault, mika, WISH, first.photo) == first.jpeg
    visits.save_answer(vault, mika, WISH, Content("Toch een zin."))
    move(vault, days=31)
    tidy(vault)
    assert number(vault) == 0
    assert traces(cells_of(vault.folder / "kluis.db", vault.key), FIRST) == []
    assert sound(vault)


def test_a_photo_that_is_replaced_at_once_can_be_put_back_too(vault: OpenVault, mika: str) -> None:
    """Within one burst of typing earlier words keep no payload; a picture does not go that way."""
    first = kept(vault, mika, text="Kort.")
    second = kept(vault, mika, SECOND, text="Een heel stuk langer dan het was.")
    assert number(vault) == 2
    visits.save_answer(vault, mika, WISH, Content("Weer de eerste, en nog langer dan dat.", photo=first.photo))
    assert photo_now(vault, mika) == first.photo
    assert photos.photo_of(vault, mika, WISH, second.photo) == second.jpeg
    assert sound(vault)


def test_a_picture_is_kept_once_however_often_its_answer_is_saved(vault: OpenVault, mika: str) -> None:
    fresh = kept(vault, mika)
    for text in ("E", "Ee", "Een boot."):
        visits.save_answer(vault, mika, WISH, Content(text, photo=fresh.photo), fresh=fresh)
    assert number(vault) == 1


def test_rather_not_written_down_takes_the_photo_from_the_kluis_and_the_backups(vault: OpenVault, mika: str) -> None:
    kept(vault, mika)
    kept(vault, mika, SECOND)
    other = kept(vault, mika, "blijft", question="trots")
    copy = back_up(vault)
    assert traces(cells_of(copy, vault.key), FIRST, SECOND)
    visits.save_answer(vault, mika, WISH, Content(), sharing=Sharing(Audience.UNWRITTEN))
    assert backups.clean(backups.plan(vault)).rewritten == 1
    for path in every_copy(vault):
        cells = cells_of(path, vault.key)
        assert traces(cells, FIRST, SECOND) == []
        assert traces(cells, "blijft")
    assert photos.photo_of(vault, mika, "trots", other.photo) == other.jpeg
    assert sound(vault)


def test_a_photo_that_comes_after_rather_not_is_not_kept(vault: OpenVault, mika: str) -> None:
    """It was being read while the youth changed their mind."""
    visits.save_answer(vault, mika, WISH, Content(), state=State.UNWRITTEN)
    fresh = marked_photo(vault, FIRST.encode())
    visits.save_answer(vault, mika, WISH, Content(photo=fresh.photo), fresh=fresh)
    assert number(vault) == 0


def test_erasing_the_answer_or_the_case_erases_the_photo(vault: OpenVault, mika: str) -> None:
    for erase in (lambda: erasing.erase_answer(vault, mika, WISH), lambda: erasing.erase_case(vault, mika)):
        kept(vault, mika)
        back_up(vault)
        move(vault, hours=1)
        erase()
        backups.clean(backups.plan(vault))
        assert number(vault) == 0
        for path in every_copy(vault):
            assert traces(cells_of(path, vault.key), FIRST) == []
    assert sound(vault)


def test_a_photo_that_is_given_after_an_erasure_stays(vault: OpenVault, mika: str) -> None:
    kept(vault, mika)
    back_up(vault)
    erasing.erase_answer(vault, mika, WISH)
    again = kept(vault, mika, SECOND)
    move(vault, hours=1)
    back_up(vault)
    backups.clean(backups.plan(vault))
    assert photos.photo_of(vault, mika, WISH, again.photo) == again.jpeg
    assert [bool(traces(cells_of(path, vault.key), SECOND)) for path in every_copy(vault)] == [True, False, True]


def test_turning_is_a_change_that_must_be_read_back_again(vault: OpenVault, mika: str) -> None:
    fresh = marked_photo(vault, b"")
    visits.save_answer(vault, mika, WISH, Content(photo=fresh.photo), sharing=EVERYONE, fresh=fresh)
    approve_answer(vault, mika, WISH, "Marloes")
    around = photos.turned(fresh.jpeg, vault.around)
    visits.save_answer(vault, mika, WISH, Content(photo=around.photo), fresh=around)
    assert (around.photo.width, around.photo.height) == (fresh.photo.height, fresh.photo.width)
    assert not cases.read_case(vault, mika).is_approved(WISH)
    assert number(vault) == 2


def test_a_photo_that_is_missing_or_that_nothing_names_is_told_with_a_code(vault: OpenVault, mika: str) -> None:
    fresh = kept(vault, mika)
    assert health.check_vault(vault, deep=True).sound
    with vault.connection.transaction():
        vault.connection.execute("UPDATE picture SET item = 'answer:trots'")
    assert soundness.misfits(vault.connection, lambda: False) == ["K6: 1", "K7: 1"]
    with pytest.raises(KnownError, match="niet meer"):
        photos.photo_of(vault, mika, WISH, fresh.photo)
