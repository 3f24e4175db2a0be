"""One at a time: a second program on the same kluis, what a crash leaves, and another computer."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from welapp.actions import claims
from welapp.actions.claims import Claim, HeldError, TakenOverError, answer_knock, claim, knock, take_over, this_host
from welapp.actions.surroundings import Surroundings
from welapp.errors import KnownError
from welapp.vault import claim as lock_file
from welapp.vault.whisper import Ear, whisper

HOLD = """
import sys
from pathlib import Path
from welapp.actions.claims import claim, take_over
from welapp.actions.surroundings import Surroundings
held = {verb}(Path(sys.argv[1]), Surroundings())
print("held", flush=True)
sys.stdin.readline()
{end}
"""
Start = Callable[..., subprocess.Popen[str]]
ELSEWHERE = {"host": "laptop-zoe", "pid": 4711, "since": "2026-11-20T15:30:00+01:00", "token": "ab" * 16}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As much of a kluis as a claim looks at."""
    made = tmp_path / "kluis"
    made.mkdir()
    (made / "kluis.keys").write_bytes(b"{}")
    return made


@pytest.fixture
def other(folder: Path) -> Iterator[Start]:
    """Start another program that holds the kluis until it reads a line."""
    started: list[subprocess.Popen[str]] = []

    def start(verb: str = "claim", end: str = "held.release()") -> subprocess.Popen[str]:
        script = HOLD.format(verb=verb, end=end)
        one = subprocess.Popen(
            [sys.executable, "-c", script, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        started.append(one)
        assert one.stdout is not None
        assert one.stdout.readline() == "held\n"
        return one

    yield start
    for one in started:
        one.kill()
        one.communicate()


def named(folder: Path) -> dict[str, object]:
    found = json.loads((folder / "kluis.lock").read_text())
    assert isinstance(found, dict)
    return found


def ends(one: subprocess.Popen[str]) -> None:
    one.communicate("\n", timeout=20)
    assert one.returncode == 0


def test_a_claim_names_its_holder_and_leaves_nothing_behind(folder: Path, around: Surroundings) -> None:
    with claim(folder, around) as held:
        found = named(folder)
        assert (found["host"], found["pid"], found["token"]) == (this_host(), os.getpid(), held.token)
        assert found["since"] == around.clock().isoformat()
        assert not held.left_by_crash
    assert [path.name for path in folder.iterdir()] == ["kluis.keys"]


def test_every_claim_has_a_token_of_its_own(folder: Path, around: Surroundings) -> None:
    with claim(folder, around) as first:
        pass
    with claim(folder, around) as second:
        assert first.token != second.token


def test_where_there_is_no_kluis_nothing_is_made(tmp_path: Path, around: Surroundings) -> None:
    for place in (tmp_path, tmp_path / "nieuw"):
        with claim(place, around) as held:
            held.check()
    assert list(tmp_path.iterdir()) == []


def test_a_second_program_is_told_who_has_it_and_since_when(folder: Path, around: Surroundings, other: Start) -> None:
    one = other()
    with pytest.raises(HeldError, match="al open op deze computer") as held:
        claim(folder, around)
    assert (held.value.host, held.value.here, held.value.pid) == (this_host(), True, one.pid)
    assert held.value.since is not None
    assert f"{held.value.since:%H.%M} uur" in str(held.value)
    assert "held" not in str(held.value)


def test_a_refused_start_leaves_the_first_its_claim(folder: Path, around: Surroundings, other: Start) -> None:
    other()
    before = named(folder)
    for _ in range(2):
        with pytest.raises(HeldError):
            claim(folder, around)
    assert named(folder) == before


def test_after_a_normal_end_the_next_one_just_starts(folder: Path, around: Surroundings, other: Start) -> None:
    ends(other())
    with claim(folder, around) as held:
        assert not held.left_by_crash


@pytest.mark.skipif(sys.platform == "win32", reason="kills as this system does")
def test_what_a_crash_on_this_computer_left_is_taken_over_by_itself(
    folder: Path, around: Surroundings, other: Start
) -> None:
    one = other()
    os.kill(one.pid, signal.SIGKILL)
    one.wait()
    assert (folder / "kluis.lock").exists()
    with claim(folder, around) as held:
        assert held.left_by_crash
        assert named(folder)["token"] == held.token
    with claim(folder, around) as next_one:
        assert not next_one.left_by_crash


def test_a_program_that_ends_without_letting_go_counts_as_a_crash(
    folder: Path, around: Surroundings, other: Start
) -> None:
    ends(other(end=""))
    with claim(folder, around) as held:
        assert held.left_by_crash


def test_another_computer_is_named_and_never_robbed_by_itself(folder: Path, around: Surroundings) -> None:
    (folder / "kluis.lock").write_text(json.dumps(ELSEWHERE))
    for _ in range(2):
        with pytest.raises(HeldError, match="‘laptop-zoe’") as held:
            claim(folder, around)
        assert (held.value.host, held.value.here) == ("laptop-zoe", False)
        assert held.value.since == datetime(2026, 11, 20, 14, 30, tzinfo=UTC)
    assert named(folder) == ELSEWHERE


def test_another_computer_can_be_taken_over_and_notices(folder: Path, around: Surroundings) -> None:
    (folder / "kluis.lock").write_text(json.dumps(ELSEWHERE))
    theirs = Claim(folder, ELSEWHERE["token"], lock_file.OpenLock(os.open(folder, os.O_RDONLY), sure=False))
    theirs.check()
    with take_over(folder, around) as mine:
        mine.check()
        with pytest.raises(TakenOverError, match="Hier is hij op slot gegaan"):
            theirs.check()
        theirs.release()
        assert named(folder)["token"] == mine.token, "who was robbed takes nothing back"
        mine.check()
    assert not (folder / "kluis.lock").exists()


def test_who_took_over_keeps_a_third_out(folder: Path, around: Surroundings, other: Start) -> None:
    (folder / "kluis.lock").write_text(json.dumps(ELSEWHERE))
    other("take_over")
    with pytest.raises(HeldError) as held:
        claim(folder, around)
    assert held.value.here


def test_a_living_holder_that_is_robbed_notices_and_the_robber_holds(
    folder: Path, around: Surroundings, other: Start
) -> None:
    with claim(folder, around) as first:
        robber = other("take_over")
        with pytest.raises(TakenOverError):
            first.check()
        first.release()
        with pytest.raises(HeldError):
            claim(folder, around)
        ends(robber)
    with claim(folder, around) as again:
        again.check()


@pytest.mark.parametrize(
    "words", [b"", b"{", b"[]", b'{"host": 3}', b"\xff\xfe", b"[" * 5000, b'{"host":"x","pid":"y"}']
)
def test_words_that_say_nothing_stop_nobody(folder: Path, around: Surroundings, words: bytes) -> None:
    (folder / "kluis.lock").write_bytes(words)
    with claim(folder, around) as held:
        held.check()
        assert not held.left_by_crash


def test_words_of_another_computer_cannot_fill_the_screen(folder: Path, around: Surroundings) -> None:
    (folder / "kluis.lock").write_text(json.dumps({**ELSEWHERE, "host": "a\n\x1b[2J‮" + "b" * 900}))
    with pytest.raises(HeldError) as held:
        claim(folder, around)
    assert held.value.host.isprintable()
    assert len(str(held.value)) < 200


def test_on_a_disk_without_locks_the_kluis_opens(
    folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    lockless(monkeypatch)
    with claim(folder, around) as held:
        held.check()
        assert not held.left_by_crash
    assert not (folder / "kluis.lock").exists()


def test_on_a_disk_without_locks_a_living_program_is_still_named(
    folder: Path, around: Surroundings, other: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = other()
    lockless(monkeypatch)
    with pytest.raises(HeldError) as held:
        claim(folder, around)
    assert held.value.pid == one.pid
    one.kill()
    one.wait()
    with claim(folder, around) as after:
        assert after.left_by_crash


def test_a_full_disk_names_nobody_but_opens(
    folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", full)
    with claim(folder, around) as held:
        held.check()
        with pytest.raises(HeldError, match="al open op deze computer"):
            claim(folder, around)


def test_a_folder_that_may_not_be_written_is_one_sentence(
    folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_args: object) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(KnownError, match="mag niet schrijven") as said:
        claim(folder, around)
    assert not isinstance(said.value, HeldError)


def test_a_knock_is_answered_with_what_the_second_start_was_given(folder: Path) -> None:
    heard: list[Mapping[str, str]] = []

    def answer() -> None:
        while not heard:
            found = answer_knock(folder)
            if found is not None:
                heard.append(found.launch)

    window = threading.Thread(target=answer)
    window.start()
    given = {"XDG_ACTIVATION_TOKEN": "kwin-12=3", "HOME": "/home/zoe"}
    assert knock(folder, seconds=20, environment=given)
    window.join(timeout=20)
    assert heard == [{"XDG_ACTIVATION_TOKEN": "kwin-12=3"}]
    assert [path.name for path in folder.iterdir()] == ["kluis.keys"]


def test_a_knock_that_nobody_hears_is_taken_back(folder: Path) -> None:
    assert not knock(folder, seconds=0.05)
    assert answer_knock(folder) is None
    assert [path.name for path in folder.iterdir()] == ["kluis.keys"]


def test_only_what_a_desktop_gives_is_taken_from_a_knock(folder: Path) -> None:
    (folder / "kluis.knock").write_bytes(b"LD_PRELOAD=x\nDESKTOP_STARTUP_ID=a\x07b\n\xff\nXDG_ACTIVATION_TOKEN=t")
    knocked = answer_knock(folder)
    assert knocked is not None
    assert knocked.launch == {"XDG_ACTIVATION_TOKEN": "t"}
    assert knocked.file is None


def test_a_second_start_passes_its_file_on_so_that_nobody_else_can_read_its_name(
    folder: Path, around: Surroundings
) -> None:
    secret = folder.parent / "Mika Bakker thuis.welbundel"
    with claim(folder, around) as held:
        held.listen()
        knocking = threading.Thread(target=lambda: knock(folder, seconds=20, environment={}, file=secret))
        knocking.start()
        while not (folder / "kluis.knock").exists():
            time.sleep(0.01)
        on_disk = b"".join(path.read_bytes() for path in folder.iterdir())
        assert b"Mika" not in on_disk
        assert b"Mika".hex().encode() not in on_disk
        knocked = answer_knock(folder, held.ear)
        knocking.join(timeout=20)
    assert knocked is not None
    assert knocked.file == secret


def test_who_was_not_meant_hears_no_file(folder: Path, around: Surroundings) -> None:
    with claim(folder, around) as held:
        held.listen()
        assert held.ear is not None
        (folder / "kluis.knock").write_text("file=" + whisper(held.ear.name, "/een/pad"))
        knocked = answer_knock(folder, Ear())
    assert knocked is not None
    assert knocked.file is None


@pytest.mark.parametrize("words", ["", "zz", "00" * 31, "00" * 80, "ff" * 200])
def test_what_is_no_whisper_says_nothing(words: str) -> None:
    assert Ear().hear(words) == ""


def test_a_claim_that_listens_is_still_the_same_claim(folder: Path, around: Surroundings) -> None:
    with claim(folder, around) as held:
        held.listen()
        held.check()
        with pytest.raises(HeldError) as error:
            claim(folder, around)
        assert error.value.here


def test_a_moment_is_said_in_this_computers_own_time() -> None:
    moment = datetime(2026, 11, 21, 15, 30).astimezone()
    assert claims.spoken_moment(moment.astimezone(UTC)) == "za 21 nov om 15.30 uur"


def lockless(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(lock_file, "_ask_system", no_locks)
