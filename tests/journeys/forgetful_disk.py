"""What a disk still has when the power goes: only what it was told to keep, and of the rest any part.

SIGKILL leaves what was written in the system's memory, and a flat battery does not. So a deed runs under strace, and
from its calls every moment is made again: what was flushed is there; what was not, may be there, torn or missing.
"""

from __future__ import annotations

import copy
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CALLS = (
    "openat,open,creat,lseek,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,rename,renameat,"
    "renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,fsync,fdatasync,sendfile,copy_file_range"
)
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?(?: .*)?$")
PATH = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
HANDLE_NAME = re.compile(r"<((?:\\x[0-9a-f]{2})+)>")
OF_HANDLE = re.compile(r"^(\d+)<(.*?)>")
SECTOR = 512
LOST = ("-shm",)  # shared memory of running programs; made anew at the next opening


@dataclass(slots=True, eq=False)
class Content:
    """`now` is what programs see; `kept` was flushed; `since` is what was written after that."""

    now: bytearray = field(default_factory=bytearray)
    kept: bytes = b""
    since: list[tuple[int, bytes]] = field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        self.now.extend(bytes(max(0, at + len(data) - len(self.now))))
        self.now[at : at + len(data)] = data
        self.since.append((at, data))

    def cut(self, length: int) -> None:
        del self.now[length:]
        self.now.extend(bytes(length - len(self.now)))
        self.since.append((-1, length.to_bytes(8, "big")))

    def flush(self) -> None:
        self.kept, self.since = bytes(self.now), []

    def torn(self, dice: random.Random) -> bytes:
        """What was flushed, and of the rest each sector or not, in any order."""
        made = bytearray(self.kept)
        for at, data in self.since:
            if at < 0:
                if dice.random() < 0.5:
                    del made[int.from_bytes(data, "big") :]
                continue
            for start in range(0, len(data), SECTOR):
                if dice.random() < 0.5:
                    piece = data[start : start + SECTOR]
                    made.extend(bytes(max(0, at + start + len(piece) - len(made))))
                    made[at + start : at + start + len(piece)] = piece
        return bytes(made)


class Disk:
    """The files below one folder; `names` as programs see them, `kept_names` as folders were flushed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Content] = {}
        for path in folder.rglob("*"):
            if path.is_file():
                self.names[str(path)] = content = Content(bytearray(path.read_bytes()))
                content.flush()
        self.kept_names = dict(self.names)
        self._places: dict[str, int] = {}  # where the next plain write of a handle goes

    def does(self, call: str, arguments: str, result: int, opened: str) -> None:
        handle = OF_HANDLE.match(arguments)
        if call in ("open", "openat", "creat"):
            self._open(opened, str(result), arguments)
        elif call.startswith("rename"):
            self._rename(*(_bytes(one).decode() for one in PATH.findall(arguments)))
        elif call in ("unlink", "unlinkat"):
            self.names.pop(_bytes(PATH.findall(arguments)[-1]).decode(), None)
        elif handle and self._ours(handle[2]):
            self._on_handle(call, handle[1], handle[2], arguments, result)

    def _on_handle(self, call: str, handle: str, path: str, arguments: str, result: int) -> None:
        content = self.names.get(path)
        if call in ("fsync", "fdatasync"):
            if content is None:
                self._flush_folder(path)
            else:
                content.flush()
            return
        if content is None:  # it was removed while open
            return
        if call == "lseek":
            self._places[handle] = result
        elif call == "ftruncate":
            content.cut(int(arguments.rpartition(", ")[2]))
        elif call in ("write", "pwrite64"):
            data = _bytes(PATH.findall(arguments)[0])[:result]
            assert len(data) == result, "strace cut the data off"
            at = int(arguments.rpartition(", ")[2]) if call == "pwrite64" else self._places.get(handle, 0)
            content.write(at, data)
            if call == "write":
                self._places[handle] = at + result
        else:
            raise AssertionError(f"{call} is not known here")

    def _ours(self, path: str) -> bool:
        return path == str(self.folder) or path.startswith(f"{self.folder}/")

    def _open(self, path: str, handle: str, how: str) -> None:
        self._places[handle] = 0
        if self._ours(path) and "O_CREAT" in how:
            self.names.setdefault(path, Content())
        if "O_TRUNC" in how and path in self.names:
            self.names[path].cut(0)

    def _rename(self, source: str, target: str) -> None:
        for path in [one for one in self.names if one == source or one.startswith(f"{source}/")]:
            self.names[target + path[len(source) :]] = self.names.pop(path)

    def _flush_folder(self, folder: str) -> None:
        for names in (self.kept_names, self.names):
            for path in [one for one in names if str(Path(one).parent) == folder]:
                if names is self.kept_names:
                    del names[path]
                else:
                    self.kept_names[path] = self.names[path]

    def leave(self, where: Path, dice: random.Random | None) -> Path:
        """Write what is left after the power went; without dice only what is sure."""
        names = dict(self.kept_names)
        if dice is not None and dice.random() < 0.5:
            names = dict(self.names)
        where.mkdir(parents=True)
        for path, content in names.items():
            if not path.endswith(LOST):
                target = where / Path(path).relative_to(self.folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.kept if dice is None else content.torn(dice))
        return where


@dataclass(frozen=True, slots=True)
class Moment:
    """Just after one call; `said` is all that was acknowledged by then."""

    said: tuple[Any, ...]
    disk: Disk


@dataclass(frozen=True, slots=True)
class Recording:
    """All that a deed did, to be lived through again and again."""

    log: Path
    before: Disk

    def moments(self) -> Iterator[Moment]:
        """Go from call to call; the disk that is given is one and the same, further on each time."""
        disk, said = copy.deepcopy(self.before), list[Any]()
        for call, inside, result, opened in _calls(self.log):
            if call == "write" and inside.startswith("1<"):
                said.append(json.loads(_bytes(PATH.findall(inside)[0])))
            else:
                disk.does(call, inside, result, opened)
            if call not in ("lseek", "open", "openat"):
                yield Moment(tuple(said), disk)


def record(log: Path, folder: Path, module: str, deed: str, count: int, *arguments: object) -> Recording:
    """Run a deed on a folder under strace; see traced.py."""
    before = Disk(folder)
    program = [sys.executable, str(Path(__file__).with_name("traced.py")), module, deed, str(count), str(folder)]
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", str(1 << 24), "-e", f"trace={CALLS}"]
    done = subprocess.run(
        [*strace, "-o", str(log), *program, *map(str, arguments)], capture_output=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()
    return Recording(log, before)


def _bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace("\\x", ""))


def _calls(log: Path) -> Iterator[tuple[str, str, int, str]]:
    """Calls that succeeded, in the order in which they ended; one that was interrupted by another is put together."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as file:
        for raw in file:
            line = raw.rstrip("\n")
            process = line.split(" ", 1)[0]
            if line.endswith("<unfinished ...>"):
                begun[process] = line.removesuffix("<unfinished ...>").rstrip()
                continue
            resumed = re.match(r"^\d+ +<\.\.\. \w+ resumed>", line)
            if resumed:
                line = begun.pop(process) + line[resumed.end() :]
            found = LINE.match(HANDLE_NAME.sub(lambda name: f"<{_bytes(name[1]).decode()}>", line))
            if found and int(found[3]) >= 0:
                yield found[1], found[2], int(found[3]), found[4] or ""
