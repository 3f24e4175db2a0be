"""The one way in for developers: sets up `.venv` at the first start, then runs what was asked.

    python3 packaging/dev.py demo [--out DIR] [--no-window]   the main job on a fictional case, papers in ./demo
    python3 packaging/dev.py test [PYTEST ARGS]               lint, format, types and tests; every one runs
    python3 packaging/dev.py check                            lint, format, types, translations and reading level
    python3 packaging/dev.py texts                            takes new texts up in the translations, and makes them
    python3 packaging/dev.py run [ARGS]                       the window on your own vault
    python3 packaging/dev.py pictures [FOLDER] [--only PAGE]  pictures of every page in every look, in ./pictures
    python3 packaging/dev.py bench [ARGS]                     the speed table
    python3 packaging/dev.py fuzz [ARGS]                      throws made-up cards and bundles at it for some minutes
    python3 packaging/dev.py lock [ARGS]                      makes all locks again (needs uv)

Needs Python 3.11 or newer and nothing else. Only the first start, and a start after the lock changed, uses the network;
so do the first `bench`, for what it puts beside our own paper, and the first `fuzz`, for the fuzzer.
What Qt and the tests need on Debian or Ubuntu is in qt-debian.txt and test-debian.txt beside this file: as root it is
installed, otherwise the one line that does so is printed. Exit code: 0, that of the program or check that failed, or 2
after one sentence.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this is where someone with an older one finds out
    print(f"welapp heeft Python 3.11 of nieuwer nodig; dit is {sys.version.split()[0]}.", file=sys.stderr)
    sys.exit(2)

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
BESIDE = ("bench", "fuzz")  # groups that have a lock of their own and go into a folder of their own
QT_DEBIAN = ROOT / "packaging" / "qt-debian.txt"
TEST_DEBIAN = ROOT / "packaging" / "test-debian.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"  # written last: its digest says that this .venv is whole, and what it was made from
UNFINISHED = "unfinished"  # the stamp while a set-up is at work; still there afterwards when it was cut off
GUARD = VENV / "set-up.lock"
LOG = VENV / "set-up.log"
ON_WINDOWS = os.name == "nt"
ON_LINUX = sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if ON_WINDOWS else "python")

Command = list[str]


class StopError(Exception):
    """Ends the program with this one sentence."""


def say(text: str) -> None:
    print(text, flush=True)


# --- what the system must have


def venv_package() -> list[str]:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if is_ready() or importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def qt_libraries() -> dict[str, str]:
    """What Qt loads and this Linux lacks: library to Debian package."""
    ldconfig = Path("/sbin/ldconfig")
    if not ON_LINUX or not ldconfig.exists():
        return {}
    cache = subprocess.run([str(ldconfig), "-p"], capture_output=True, text=True, check=False).stdout
    present = {line.split()[0] for line in cache.splitlines()[1:] if line.strip()}
    return {name: package for name, package in pairs(QT_DEBIAN) if present and name not in present}


def test_commands() -> dict[str, str]:
    """What the tests need and this Debian lacks: command or file to package; elsewhere those tests are left out."""
    if not ON_LINUX or not shutil.which("apt-get"):
        return {}
    return {name: package for name, package in pairs(TEST_DEBIAN) if not (shutil.which(name) or Path(name).is_file())}


def pairs(path: Path) -> list[tuple[str, str]]:
    lines = [line.partition("#")[0].split() for line in path.read_text(encoding="utf-8").splitlines()]
    return [(words[0], words[1]) for words in lines if words]


def prepare_system(*, qt: bool, tests: bool = False) -> None:
    packages, libraries = venv_package(), qt_libraries() if qt else {}
    libraries = {**libraries, **(test_commands() if tests else {})}
    if not packages and not libraries:
        return
    if not shutil.which("apt-get"):
        names = ", ".join([*(["ensurepip (Python venv)"] if packages else []), *libraries])
        raise StopError(f"Dit systeem mist {names}: installeer dat met je pakketbeheer en start opnieuw.")
    install_on_debian(list(dict.fromkeys([*packages, *libraries.values()])))


def install_on_debian(packages: list[str]) -> None:
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        line = f"sudo apt-get update && sudo {install}"
        raise StopError(f"Er ontbreken systeempakketten. Start opnieuw na deze regel:\n{line}")
    say(f"Systeempakketten installeren: {' '.join(packages)} ...")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    waiting = ["-q", "-o", "DPkg::Lock::Timeout=300"]  # another apt may be at work
    # A failing update is no reason to stop: the lists of yesterday may do.
    subprocess.run(["apt-get", "update", *waiting], env=env, capture_output=True, check=False)
    done = subprocess.run([*shlex.split(install), *waiting], env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        why = last_error(done.stderr)
        raise StopError(f"Systeempakketten installeren lukte niet ({why}). Probeer zelf:\n{install}")


def last_error(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("E:", "ERROR:", "Error:"))]
    return (errors or lines or ["geen melding"])[-1].rstrip(".")


# --- .venv


def entry_points() -> dict[str, str]:
    import tomllib  # not there before 3.11, where the sentence above must be reached

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {**project.get("scripts", {}), **project.get("gui-scripts", {})}


def digest() -> str:
    """Changes when .venv must; ROOT is in it because the launchers hold the full path."""
    parts = [sys.version, str(ROOT), json.dumps(entry_points()), LOCK.read_text(encoding="utf-8")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def stamp() -> str:
    with contextlib.suppress(FileNotFoundError):
        return STAMP.read_text(encoding="utf-8")
    return ""


def is_ready() -> bool:
    return PYTHON.exists() and stamp() == digest()


def set_up(*, qt: bool, tests: bool = False) -> None:
    """Returns at once when everything is there."""
    prepare_system(qt=qt, tests=tests)
    if is_ready():
        return
    VENV.mkdir(exist_ok=True)
    with GUARD.open("a", encoding="utf-8") as guard:
        hold(guard.fileno())
        if not is_ready():  # another start may have done it in the meantime
            make_venv()


def hold(descriptor: int) -> None:
    """Waits until no other start is setting up; the system lets go when this process ends, however it ends."""
    waited = False
    while not try_hold(descriptor):
        if not waited:
            say("Een andere start is al aan het installeren; even wachten ...")
        waited = True
        time.sleep(0.5)


def try_hold(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def make_venv() -> None:
    """An environment that only lacks something is added to; one that was cut off or is of another Python goes."""
    started = time.monotonic()
    usable = is_usable()
    say("Klaarzetten in .venv: de eerste keer is dat ongeveer 400 MB ophalen. Dit duurt even ...")
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    if not usable:
        empty_venv()
        base = getattr(sys, "_base_executable", None) or sys.executable  # also right when started from a .venv
        logged([base, "-m", "venv", str(VENV)], "De omgeving .venv maken lukte niet")
    install_libraries()
    make_importable()
    STAMP.write_text(digest(), encoding="utf-8")
    say(f"Klaargezet in {time.monotonic() - started:.0f} seconden.")


def is_usable() -> bool:
    if stamp() == UNFINISHED or not PYTHON.exists():
        return False
    same = f"import sys, pip; sys.exit(sys.version != {sys.version!r})"
    return subprocess.run([str(PYTHON), "-c", same], capture_output=True, check=False).returncode == 0


def empty_venv() -> None:
    """Not the folder itself: the guard in it is held."""
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry not in {STAMP, GUARD}:
            entry.unlink()


def install_libraries() -> None:
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet", "--retries=2"]
    # Ready-made wheels only: building one would bring in tools that no hash vouches for.
    exact = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", str(LOCK)]
    try:
        logged([*pip, *exact], "De bibliotheken ophalen lukte niet: is er internet, en plek op de schijf?")
    except StopError:
        STAMP.unlink()  # pip undid its own work, so what is there stays good
        raise


def logged(command: Command, complaint: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    LOG.write_text(done.stdout + done.stderr, encoding="utf-8")
    if done.returncode != 0:
        raise StopError(f"{complaint} ({last_error(done.stdout + done.stderr)}; alles staat in {LOG})")


def make_importable() -> None:
    """What an editable install would do, without a build tool: our folder on the path, and the entry points."""
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([str(PYTHON), "-c", find], capture_output=True, text=True, check=True).stdout.strip()
    (Path(site) / "welapp.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    for name, target in entry_points().items():
        write_launcher(name, *target.split(":"))


def write_launcher(name: str, module: str, function: str) -> None:
    body = f"import sys\n\nfrom {module} import {function}\n\nsys.exit({function}())\n"
    if ON_WINDOWS:
        (BIN / f"{name}-script.py").write_text(body, encoding="utf-8")
        (BIN / f"{name}.cmd").write_text(f'@"%~dp0python.exe" "%~dp0{name}-script.py" %*\n', encoding="utf-8")
        return
    # A first line with the path of Python may not be long or hold a space; to Python these two lines are a string.
    first = f"#!/bin/sh\n'''exec' {shlex.quote(str(PYTHON))} \"$0\" \"$@\"\n' '''\n"
    (BIN / name).write_text(first + body, encoding="utf-8")
    (BIN / name).chmod(0o755)


# --- the commands


def start(command: Command, *, folder: Path | None = None, offscreen: bool = False) -> int:
    platform = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return subprocess.call([str(PYTHON), *command], cwd=folder, env={**os.environ, "PYTHONUTF8": "1", **platform})


def has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    return not ON_LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(arguments: Command) -> int:
    code = start(["-m", "ui", *arguments])
    if code < 0:  # ended by a signal: Qt gives up like this when the display does not answer
        raise StopError(f"Het venster kon niet open of stopte vanzelf (signaal {-code}). Doet het scherm het?")
    return code


def demo(arguments: Command) -> int:
    parser = argparse.ArgumentParser(prog="dev.py demo", description="Laat de hele weg zien: van gesprek naar papier.")
    parser.add_argument("--out", default="demo", metavar="MAP", help="hier komen de papieren (anders: ./demo)")
    parser.add_argument("--no-window", action="store_true", help="open daarna geen venster")
    chosen = parser.parse_args(arguments)
    out = Path(chosen.out).expanduser().absolute()
    window = has_display() and not chosen.no_window
    set_up(qt=window and bool(venv_package()))  # when something must be installed first, then all of it at once
    code = start(["-m", "welapp", "demo", "--out", str(out)])
    if code != 0 or not window:
        return code
    try:
        prepare_system(qt=True)
    except StopError as stop:  # the papers are there, and they were the job
        say(f"Het venster kan hier nog niet open. {stop}")
        return 0
    say("Nu opent het venster op deze kluis. Sluit het venster om te stoppen.")
    return open_window(["--vault", str(out / "kluis")])


def run(arguments: Command) -> int:
    if not has_display():
        raise StopError(f"Hier is geen scherm, dus het venster kan niet open. Wat wel werkt: {BIN / 'welapp-cli'}")
    set_up(qt=True)
    return open_window(arguments)


CHECKS: dict[str, Command] = {
    "lint": ["-m", "ruff", "check", "."],
    "opmaak": ["-m", "ruff", "format", "--check", "--output-format=concise", "."],
    "types": ["-m", "mypy"],
    "teksten": [str(ROOT / "packaging" / "texts.py"), "--check"],
    "taal": [str(ROOT / "packaging" / "readable.py")],
}


def check(arguments: Command) -> int:
    if arguments:
        raise StopError("check neemt niets extra's aan.")
    set_up(qt=True)
    return report(CHECKS)


def test(arguments: Command) -> int:
    set_up(qt=True, tests=True)
    return report({**CHECKS, "tests": ["-m", "pytest", *arguments]})


def report(checks: dict[str, Command]) -> int:
    """Runs them all and ends with one line for each, so that nobody has to scroll for what failed."""
    lines, failed = [], 0
    for name, command in checks.items():
        say(f"--- {name}: {' '.join(command[1:])}")
        started = time.monotonic()
        code = start(command, folder=ROOT, offscreen=True)
        failed += code != 0
        lines.append(f"{name:<8}{'goed' if code == 0 else 'FOUT':<6}{time.monotonic() - started:6.1f} s")
    say("---\n" + "\n".join(lines))
    say("Alles is goed." if not failed else f"{failed} van de {len(lines)} zijn fout.")
    return 1 if failed else 0


def program(name: str, arguments: Command) -> int:
    """One of those that stand beside this file."""
    set_up(qt=name != "fuzz")
    return start([str(ROOT / "packaging" / f"{name}.py"), *arguments], offscreen=not has_display())


def lock(arguments: Command) -> int:
    uv = shutil.which("uv")
    if not uv:
        raise StopError("Voor een nieuw lock is uv nodig: zet dat eerst op deze computer.")
    command = [uv, *"pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet".split()]
    ours = [*command, "pyproject.toml", "--group", "dev", "-o", str(LOCK), *arguments]
    locks = {group: str(LOCK.with_name(f"{group}.lock")) for group in BESIDE}
    beside = [[*command, "--group", group, "-c", str(LOCK), "-o", into, *arguments] for group, into in locks.items()]
    return max(subprocess.call(one, cwd=ROOT) for one in (ours, *beside))


PROGRAMS = {name: functools.partial(program, name) for name in ("texts", "pictures", "bench", "fuzz")}
COMMANDS = {**{one.__name__: one for one in (demo, test, check, run, lock)}, **PROGRAMS}


def main(arguments: Command) -> int:
    name = arguments[0] if arguments else "--help"
    if name in {"-h", "--help"}:
        say(__doc__ or "")
        return 0 if arguments else 2
    if name not in COMMANDS:
        raise StopError(f"Onbekend: {name}. Kies uit: {', '.join(COMMANDS)}.")
    return COMMANDS[name](arguments[1:])


def guarded(arguments: Command) -> int:
    """What can be expected to go wrong ends in one sentence."""
    try:
        return main(arguments)
    except StopError as stop:
        print(stop, file=sys.stderr)
    except OSError as error:
        print(f"Dat lukte niet: {error.strerror or error} ({error.filename or ROOT}).", file=sys.stderr)
    except KeyboardInterrupt:
        print("Gestopt.", file=sys.stderr)
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(guarded(sys.argv[1:]))
