"""The headless door to papers: what can be made, numbered copies from a file of names, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from terminal import Door

from welapp.domain.papers import PaperKind


@pytest.fixture
def approved(door: Door, case: str) -> str:
    """A case in which two people may read something by name."""
    door.ok("will", case, "yes")
    door.ok("grounds", case, "--basis", "both", "--by", "Mika en Ilse")
    door.ok("answer", case, "wens-in-een-zin", "--text", "Een boot bouwen.", "--share", "everyone")
    door.ok("answer", case, "trots", "--text", "Mika kan fluiten.", "--share", "Opa Kees,Tessa")
    door.ok("answer", case, "niet-over-praten", "--text", "Niet over school.", "--share", "chair")
    door.ok("approve", case, "--by", "Marloes")
    return case


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def offers(door: Door, case: str) -> dict[str, str]:
    return {one["kind"]: one["missing"] for one in door.data("papers", case, "--json")}


def test_papers_tells_what_there_is_and_what_is_missing_for_it(door: Door, case: str) -> None:
    first = offers(door, case)
    assert set(first) == {kind.value for kind in PaperKind} - {"held"}
    assert "ja van Mika" in first["brief"]
    assert first["blank"] == ""
    door.ok("will", case, "yes")
    assert "goed vond" in offers(door, case)["brief"]
    assert offers(door, case)["own"] == ""
    door.ok("grounds", case, "--basis", "both", "--by", "Mika en Ilse")
    assert "teruggelezen" in offers(door, case)["chair-card"]
    assert "nog geen dag" in offers(door, case)["invitation"]
    assert "kan nu" in door.ok("papers", case)
    assert "teruggelezen" in door.ok("papers", case)


def test_copies_are_numbered_in_the_order_of_the_file_and_noted(door: Door, approved: str, tmp_path: Path) -> None:
    names, out = tmp_path / "namen.txt", tmp_path / "bladen"
    names.write_text("Tessa\r\n\r\n  opa kees \r\n", encoding="utf-8-sig")
    out.mkdir()
    assert "2 bladen" in door.ok("brief", approved, "--copies", str(names), "--out", str(out))
    assert sorted(path.name for path in out.iterdir()) == ["tafelblad-nr-1.pdf", "tafelblad-nr-2.pdf"]
    first, second = (text_of(out / f"tafelblad-nr-{number}.pdf") for number in (1, 2))
    assert "Exemplaar 1 van 2" in first
    assert "voor Tessa" in first
    assert "Exemplaar 2 van 2" in second
    assert "voor Opa Kees" in second
    noted = [(paper["reader"], paper["copy"]) for paper in door.data("show", approved, "--json")["papers"]]
    assert noted == [("Tessa", "1 van 2"), ("Opa Kees", "2 van 2")]


@pytest.mark.parametrize(
    ("names", "said"), [("Tessa\nWim\n", "‘Wim’ hoort niet"), ("Tessa\ntessa", "twee keer"), ("\n \n", "geen naam")]
)
def test_nothing_is_made_for_names_that_are_not_right(
    door: Door, approved: str, tmp_path: Path, names: str, said: str
) -> None:
    file, out = tmp_path / "namen.txt", tmp_path / "bladen"
    file.write_text(names, encoding="utf-8")
    out.mkdir()
    assert said in door.refused("brief", approved, "--copies", str(file), "--out", str(out))
    assert list(out.iterdir()) == []
    assert door.data("show", approved, "--json")["papers"] == []


def test_a_file_of_names_that_is_no_text_is_refused(door: Door, approved: str, tmp_path: Path) -> None:
    file = tmp_path / "namen.txt"
    file.write_bytes(b"\xff\xfeT\x00")
    assert "UTF-8" in door.refused("brief", approved, "--copies", str(file), "--out", str(tmp_path))
    assert "geen map" in door.refused("brief", approved, "--copies", str(_tessa(tmp_path)), "--out", str(file))


def _tessa(folder: Path) -> Path:
    file = folder / "tessa.txt"
    file.write_text("Tessa\n", encoding="utf-8")
    return file


def test_a_card_for_the_chair_is_made_for_no_one_else(door: Door, approved: str, tmp_path: Path) -> None:
    out = tmp_path / "kaart.pdf"
    make = ("brief", approved, "--kind", "chair-card", "--out", str(out))
    for reader in ("everyone", "Tessa", "youth"):
        assert "niet voor deze lezer" in door.refused(*make, "--reader", reader)
    assert not out.exists()
    door.ok(*make, "--reader", "chair")
    assert "Niet over school." in text_of(out)
    assert [paper["kind"] for paper in door.data("show", approved, "--json")["papers"]] == ["chair-card"]


@pytest.mark.parametrize(("size", "width"), [("a4", 595), ("a3", 842)])
def test_a_paper_may_be_enlarged(door: Door, approved: str, tmp_path: Path, size: str, width: int) -> None:
    out = tmp_path / "blad.pdf"
    door.ok("brief", approved, "--reader", "everyone", "--paper", size, "--out", str(out))
    assert round(pypdfium2.PdfDocument(out)[0].get_width()) == width


def test_papers_may_go_behind_a_password(door: Door, approved: str, tmp_path: Path) -> None:
    words, out = tmp_path / "woorden.txt", tmp_path / "blad.pdf"
    words.write_text("zeilboot karnemelk lantaarn fietspomp\n", encoding="utf-8")
    door.ok("brief", approved, "--reader", "everyone", "--password-file", str(words), "--out", str(out))
    assert b"boot" not in out.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(out, password="zeilboot karnemelk lantaarn fietspomp") as opened:
        assert (opened.encryption.R, opened.encryption.V) == (6, 5)
    out.unlink()
    door.ok("brief", approved, "--copies", str(_tessa(tmp_path)), "--password-file", str(words), "--out", str(tmp_path))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "tafelblad-nr-1.pdf")


def test_a_password_that_is_easy_to_guess_is_refused_before_anything_is_made(
    door: Door, approved: str, tmp_path: Path
) -> None:
    words, out = tmp_path / "woorden.txt", tmp_path / "blad.pdf"
    words.write_text("mika\n", encoding="utf-8")
    said = door.refused("brief", approved, "--reader", "everyone", "--password-file", str(words), "--out", str(out))
    assert "te makkelijk te raden" in said
    assert not out.exists()
    assert door.data("show", approved, "--json")["papers"] == []


def test_an_empty_list_of_questions_is_noted_with_nobody(door: Door, case: str, tmp_path: Path) -> None:
    out = tmp_path / "leeg.pdf"
    door.ok("brief", case, "--kind", "blank", "--reader", "everyone", "--out", str(out))
    assert "Wie mag dit lezen?" in text_of(out)
    assert "Mika" not in text_of(out)
    assert door.data("show", case, "--json")["papers"] == []
