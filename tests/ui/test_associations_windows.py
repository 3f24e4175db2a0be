"""A double-click on Windows: the very keys and lines, in a registry that is read here; the real one only on Windows."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.associations import Opener, Who
from ui.associations_windows import CHOSEN, CurrentUser, Registry, WindowsAssociations
from welapp import places
from welapp.errors import KnownError

COMMAND = ("C:\\Users\\Ilse Şahin\\welapp map\\.venv\\Scripts\\pythonw.exe", "-I", "-X", "utf8", "-m", "ui")
ICON = f'"{places.resources() / "desktop" / "welapp.ico"}",0'
OWN = "Software\\welapp-test"


class PaperRegistry:
    """Keys without regard to capitals, as Windows has them; a key may be there without a value."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self.refuses = False

    def read(self, key: str, name: str = "") -> str | None:
        return self.keys.get(key.lower(), {}).get(name)

    def write(self, key: str, name: str, value: str) -> None:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        parts = key.lower().split("\\")
        for length in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:length]), {})
        self.keys[key.lower()][name] = value

    def erase_value(self, key: str, name: str) -> None:
        self.keys.get(key.lower(), {}).pop(name, None)

    def erase(self, key: str) -> None:
        for one in [one for one in self.keys if f"{one}\\".startswith(f"{key.lower()}\\")]:
            del self.keys[one]

    def is_empty(self, key: str) -> bool:
        below = [one for one in self.keys if one.startswith(f"{key.lower()}\\")]
        return not below and not self.keys.get(key.lower())

    def told(self) -> dict[str, str]:
        return {f"{key}@{name}": value for key, values in self.keys.items() for name, value in values.items()}


class Computer(WindowsAssociations):
    def __init__(self, registry: PaperRegistry, command: tuple[str, ...] = COMMAND) -> None:
        self.looks = 0
        super().__init__(command, registry, self._look)

    def _look(self) -> None:
        self.looks += 1


@pytest.fixture(autouse=True)
def _can_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.associations_windows.check_start", lambda _command: None)


@pytest.fixture
def registry() -> PaperRegistry:
    return PaperRegistry()


def test_both_kinds_get_a_name_an_icon_and_this_program(registry: PaperRegistry) -> None:
    computer = Computer(registry)
    computer.associate()
    line = '"C:\\Users\\Ilse Şahin\\welapp map\\.venv\\Scripts\\pythonw.exe" -I -X utf8 -m ui "%1"'
    folder = str(places.resources().parent)
    assert registry.told() == {
        f"software\\classes\\{key}": value
        for suffix, kind, name in (
            (".welbundel", "welapp.bundel", "Bundel van welapp"),
            (".welkaart", "welapp.kaart", "Kaart van welapp"),
        )
        for key, value in (
            (f"{suffix}@", kind),
            (f"{suffix}\\openwithprogids@{kind}", ""),
            (f"{kind}@", name),
            (f"{kind}@FriendlyTypeName", name),
            (f"{kind}@welappFolder", folder),
            (f"{kind}\\defaulticon@", ICON),
            (f"{kind}\\shell\\open\\command@", line),
        )
    }
    assert computer.opener() == Opener(Who.HERE)
    assert computer.looks == 1, "Explorer was not told"
    assert (places.resources() / "desktop" / "welapp.ico").is_file()


def test_a_packed_program_gets_the_file_alone(registry: PaperRegistry) -> None:
    Computer(registry, ("C:\\Program Files\\welapp\\welapp.exe",)).associate()
    opening = registry.read("Software\\Classes\\welapp.kaart\\shell\\open\\command")
    assert opening == '"C:\\Program Files\\welapp\\welapp.exe" "%1"'


def test_taken_back_nothing_is_left_of_it(registry: PaperRegistry) -> None:
    registry.write("Software\\Classes\\.txt", "", "txtfile")
    before = {key: dict(values) for key, values in registry.keys.items()}
    computer = Computer(registry)
    computer.associate()
    computer.take_back()
    assert registry.keys == before
    assert computer.opener() == Opener(Who.NOBODY)
    assert computer.looks == 2
    computer.take_back()  # once more is no trouble


def test_what_others_keep_with_our_kinds_stays(registry: PaperRegistry) -> None:
    registry.write("Software\\Classes\\.welbundel\\OpenWithProgids", "editor.file", "")
    computer = Computer(registry)
    computer.associate()
    computer.take_back()
    assert registry.told() == {"software\\classes\\.welbundel\\openwithprogids@editor.file": ""}


def test_another_program_is_named_and_can_be_taken_over_from(registry: PaperRegistry) -> None:
    registry.write("Software\\Classes\\.welkaart", "", "txtfile")
    computer = Computer(registry)
    assert computer.opener() == Opener(Who.OTHER, "txtfile")
    computer.associate()
    assert computer.opener() == Opener(Who.HERE)


def test_a_program_that_someone_chose_by_hand_is_left_to_that_hand(registry: PaperRegistry) -> None:
    registry.write(CHOSEN.format(".welbundel"), "ProgId", "Applications\\notepad.exe")
    computer = Computer(registry)
    assert computer.opener() == Opener(Who.OTHER, "notepad.exe")
    with pytest.raises(KnownError, match="kies welapp bij ‘Openen met’"):
        computer.associate()
    assert registry.read("Software\\Classes\\.welbundel\\OpenWithProgids", "welapp.bundel") == "", (
        "then it stands there"
    )
    registry.write(CHOSEN.format(".welbundel"), "ProgId", "welapp.bundel")
    assert computer.opener() == Opener(Who.HERE)


def test_a_welapp_in_another_folder_is_named_as_long_as_it_is_there(
    registry: PaperRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "oud"
    older.mkdir()
    monkeypatch.setattr("ui.associations_windows.own_folder", lambda: str(older))
    Computer(registry, ("D:\\oud\\pythonw.exe", *COMMAND[1:])).associate()
    assert Computer(registry).opener() == Opener(Who.ELSEWHERE, str(older))
    older.rmdir()
    assert Computer(registry).opener() == Opener(Who.NOBODY)


def test_a_registry_that_refuses_is_one_sentence(registry: PaperRegistry) -> None:
    registry.refuses = True
    with pytest.raises(KnownError, match="Windows laat dit hier niet toe"):
        Computer(registry).associate()


@pytest.fixture(params=["paper", "real"])
def any_registry(request: pytest.FixtureRequest) -> Iterator[Registry]:
    if request.param == "paper":
        yield PaperRegistry()
        return
    if sys.platform != "win32":
        pytest.skip("only Windows has one")
    made = CurrentUser()
    yield made
    made.erase(OWN)


def test_a_registry_keeps_values_and_erases_what_it_must_and_no_more(any_registry: Registry) -> None:
    inner = f"{OWN}\\a\\b"
    assert any_registry.read(inner) is None
    assert any_registry.is_empty(OWN)
    any_registry.write(inner, "", "ëïü")
    any_registry.write(inner, "naam", "")
    assert (any_registry.read(inner), any_registry.read(inner, "naam")) == ("ëïü", "")
    any_registry.erase_value(inner, "naam")
    any_registry.erase_value(inner, "naam")
    assert any_registry.read(inner, "naam") is None
    assert not any_registry.is_empty(inner)
    assert not any_registry.is_empty(f"{OWN}\\a"), "there is a key under it"
    any_registry.write(f"{OWN}\\c", "", "blijft")
    any_registry.erase(f"{OWN}\\a")
    any_registry.erase(f"{OWN}\\a")
    assert any_registry.read(inner) is None
    assert any_registry.read(f"{OWN}\\c") == "blijft"
