"""A stand-in for the terminal: calls the command line in this process, on one kluis."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from welapp.cli.main import main

WORDS = "vier koeien dansen op een boot"


class Door:
    """Calls the command line in this process, on one kluis."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.vault = folder / "kluis"
        self.words = folder / "wachtzin.txt"
        self.words.write_text(WORDS + "\n", encoding="utf-8")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        own = ["--vault", str(self.vault), "--passphrase-file", str(self.words)]
        return self.bare(arguments[0], *own, *arguments[1:])

    def bare(self, *arguments: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        code = main(arguments)
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def ok(self, *arguments: str) -> str:
        code, out, err = self.run(*arguments)
        assert (code, err) == (0, "")
        return out

    def refused(self, *arguments: str) -> str:
        code, out, err = self.run(*arguments)
        assert code == 2
        assert out == ""
        return one_sentence(err)

    def data(self, *arguments: str) -> Any:
        return json.loads(self.ok(*arguments))


def one_sentence(err: str) -> str:
    assert err.endswith("\n")
    assert err.count("\n") == 1, err
    assert "Traceback" not in err
    assert "ging iets mis in welapp zelf" not in err, err
    assert err.strip().endswith((".", "?"))
    assert not any(word in err for word in ("error", "usage", "invalid", "None"))
    return err.strip()
