"""A bundle comes out as it went in, for whom it was meant, and with the age command too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pyrage
import pytest
from age_command import decrypted, encrypted, needs_age, with_words
from parcels import JPEGS, RECORD, RECORDS, TODAY, WORDS, label, opened, pictures, pictures_in, quiet, sealed, who

from welapp.errors import BugError, KnownError
from welapp.exchange.bundle import Contents, Passphrase, examine, seal
from welapp.exchange.locks import Lock, lock_of


def test_what_was_sealed_comes_out_the_same() -> None:
    data = sealed(label("Farid", "Ilse", until=TODAY))
    for reader in ("Farid", "Ilse"):
        found = opened(data, who(reader))
        assert found.label == label("Farid", "Ilse", until=TODAY)
        assert found.records == RECORDS
        assert found.pictures == pictures(JPEGS)
        assert pictures_in(data, found, who(reader)) == JPEGS


def test_what_was_sealed_behind_words_opens_with_them_however_they_are_typed() -> None:
    data = sealed(behind=WORDS)
    typed = Passphrase(f"  {WORDS.words.upper().replace(' ', '   ')}\n")
    found = opened(data, typed)
    assert (found.label, found.records) == (label(), RECORDS)
    assert pictures_in(data, found, typed) == JPEGS


def test_a_file_tells_what_it_opens_with_and_stays_where_it_was() -> None:
    for data, lock in ((sealed(), Lock.KEYS), (sealed(behind=WORDS), Lock.WORDS)):
        source = BytesIO(b"ervoor" + data)
        source.seek(6)
        assert (lock_of(source), source.tell()) == (lock, 6)
        examine(source, WORDS if lock is Lock.WORDS else who("Farid"), TODAY, quiet)
        assert source.tell() == 6


def test_words_are_as_slow_to_guess_as_the_age_command_makes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert sealed(behind=WORDS).split(b"\n")[1].split(b" ")[3] == b"18"


def test_a_bundle_without_records_or_pictures_opens() -> None:
    assert opened(sealed(records=(), jpegs={})).records == ()


@pytest.mark.parametrize("size", [1, 65_536, 65_535, 131_072, 200_000])
def test_a_picture_of_any_size_comes_out_whole(size: int) -> None:
    jpegs = {"a": b"\xff" * size}
    for key, words in ((who("Farid"), None), (WORDS, WORDS)):
        data = sealed(jpegs=jpegs, behind=words)
        assert pictures_in(data, opened(data, key), key) == jpegs


def test_the_name_of_a_youth_is_nowhere_on_the_outside() -> None:
    assert b"Marloes" not in sealed()
    assert b"opa Kees" not in sealed(behind=WORDS)


@needs_age
def test_the_age_command_opens_a_bundle_and_a_person_can_read_it(tmp_path: Path) -> None:
    (tmp_path / "mijn.sleutel").write_text(who("Farid").age_secret + "\n")
    (tmp_path / "b.welbundel").write_bytes(sealed())
    plain = decrypted(tmp_path / "b.welbundel", tmp_path / "mijn.sleutel")
    lines = plain.split(b"\n\n")[0].decode().splitlines()
    assert lines[:2] == ["welbundel 1", "# Een bundel van welapp."]
    assert "Een boot, met Şükrü en opa Kees 🛶" in lines[3]
    assert plain.endswith(b"\n")
    assert JPEGS["f" * 16] in plain


@needs_age
def test_the_age_command_opens_what_was_sealed_behind_words(tmp_path: Path) -> None:
    bundle, out = tmp_path / "b.welbundel", tmp_path / "uit"
    bundle.write_bytes(sealed(behind=WORDS))
    with_words(["-d", "-o", str(out), str(bundle)], WORDS.words, 1)
    assert out.read_bytes().startswith(b"welbundel 1\n")


@needs_age
def test_what_the_age_command_seals_to_us_opens(tmp_path: Path) -> None:
    plain = pyrage.decrypt(sealed(), [pyrage.x25519.Identity.from_str(who("Farid").age_secret)])
    assert opened(encrypted(plain, "-r", who("Farid").keys.age)).records == RECORDS
    assert opened(encrypted(plain, "-a", "-r", who("Farid").keys.age)).records == RECORDS


@needs_age
def test_what_the_age_command_puts_behind_words_opens(tmp_path: Path) -> None:
    plain, out = tmp_path / "plain", tmp_path / "b.welbundel"
    plain.write_bytes(pyrage.passphrase.decrypt(sealed(behind=WORDS), WORDS.words))
    with_words(["-p", "-o", str(out), str(plain)], WORDS.words, 2)
    assert opened(out.read_bytes(), WORDS).records == RECORDS


class StoppedError(Exception):
    """As a window does when someone wants no more of it."""


@pytest.mark.parametrize("words", [None, WORDS])
def test_whoever_watches_hears_how_far_it_is_and_can_stop_it(words: Passphrase | None) -> None:
    jpegs = {"a": b"\xff" * 3_000_000}
    data = sealed(jpegs=jpegs, behind=words)
    heard: list[tuple[int, int]] = []
    examine(BytesIO(data), words or who("Farid"), TODAY, lambda done, total: heard.append((done, total)))
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert heard[-1][0] == pytest.approx(heard[-1][1], abs=300)

    def stop(done: int, total: int) -> None:
        if done > 1_000_000:
            raise StoppedError

    with pytest.raises(StoppedError):
        examine(BytesIO(data), words or who("Farid"), TODAY, stop)
    contents = Contents((), (), pictures(jpegs), lambda picture: jpegs[picture.id])
    with pytest.raises(StoppedError):
        seal(BytesIO(), label() if words else label("Farid"), contents, who("Marloes Bakker"), words, stop)


def test_what_goes_wrong_while_a_picture_is_fetched_comes_out_as_it_was() -> None:
    def gone(_: object) -> bytes:
        raise KnownError("De foto is weg.")

    with pytest.raises(KnownError, match=r"^De foto is weg\.$"):
        seal(BytesIO(), label("Farid"), Contents((), (), pictures(JPEGS), gone), who("Marloes Bakker"), None, quiet)


def test_a_bundle_opens_on_its_last_day_and_not_after() -> None:
    data = sealed(label("Farid", until=date(2026, 12, 3)))
    assert opened(data, today=date(2026, 12, 3)).records == RECORDS
    with pytest.raises(KnownError, match="tot en met 3 december 2026"):
        opened(data, today=date(2026, 12, 4))
    assert opened(sealed(), today=TODAY + timedelta(days=9999)).label.until is None


def test_a_bundle_is_for_someone_or_behind_words_and_not_both() -> None:
    contents = Contents((), (), (), lambda _: b"")
    for named, words in ((label(), None), (label("Farid"), WORDS)):
        with pytest.raises(BugError):
            seal(BytesIO(), named, contents, who("Marloes Bakker"), words, quiet)


def test_a_note_stays_on_one_line_and_changes_nothing() -> None:
    data = sealed(notes=("Voor Farid\n\nwelbundel 2\n{}", ""), records=(RECORD,))
    assert opened(data).records == (RECORD,)


def test_half_a_sign_as_a_command_line_can_bring_arrives_as_it_was() -> None:
    record = {"case": "a", "value": {"text": "op\udcff en \ud83d", "\ud800": 1, "ë": "🛶"}}
    assert opened(sealed(records=(record,), notes=("op\udcff",))).records == (record,)


def test_a_picture_that_changed_since_is_a_bug_and_not_a_bundle() -> None:
    named = (replace(pictures(JPEGS)[0], size=3),)
    with pytest.raises(BugError):
        seal(
            BytesIO(),
            label("Farid"),
            Contents((), (), named, lambda picture: JPEGS[picture.id]),
            who("Marloes Bakker"),
            None,
            quiet,
        )
