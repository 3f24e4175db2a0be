"""A photo on paper: for who may see it, as it was cleaned; ink stays lines, and what is not shared is not there."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from letting_go import STROKE, WISH, move
from paper_photo import CANARY, drawn, telephone

from welapp.actions import briefs, cases, grounds, photos, visits
from welapp.actions.approvals import approve_all
from welapp.actions.held import held_paper
from welapp.actions.photos import NewPhoto
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.papers import usual
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing

EVERYONE, US = Sharing(Audience.EVERYONE), Sharing()
READERS = [Reader(ReaderKind.EVERYONE), Reader(ReaderKind.YOUTH)]


def images(pdf: bytes) -> list[bytes]:
    """Return every picture in a PDF as the bytes that stand there."""
    with pikepdf.Pdf.open(BytesIO(pdf)) as document:
        streams = [one for one in document.objects if isinstance(one, pikepdf.Stream)]
        return [one.read_raw_bytes() for one in streams if one.get("/Subtype") == "/Image"]


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def is_red(pdf: bytes) -> bool:
    """Whether the red corner of the photographed page is seen on the first page."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=1).to_pil().convert("RGB")
    return any(red > 170 and green < 70 and blue < 70 for red, green, blue in picture.get_flattened_data())


def answered(vault: OpenVault, case: str, content: Content, sharing: Sharing, fresh: NewPhoto | None = None) -> None:
    visits.set_will(vault, case, Will.YES)
    grounds.record_ground(vault, case, Basis.BOTH, "", "Mika")
    visits.save_answer(vault, case, "trots", Content("Dat ik kan duiken."), sharing=EVERYONE)
    visits.save_answer(vault, case, WISH, content, sharing=sharing, fresh=fresh)
    approve_all(vault, case, "Marloes")


def made(vault: OpenVault, case: str, reader: Reader) -> bytes:
    return briefs.make_paper(vault, case, usual(reader)).pdf


@pytest.fixture
def fresh(vault: OpenVault) -> NewPhoto:
    return photos.from_bytes(telephone(6), vault.around)


@pytest.mark.parametrize("reader", READERS)
def test_who_may_read_the_wish_sees_the_photo_and_nothing_the_telephone_wrote(
    vault: OpenVault, mika: str, fresh: NewPhoto, reader: Reader
) -> None:
    answered(vault, mika, Content("Een boot.", photo=fresh.photo), EVERYONE, fresh)
    pdf = made(vault, mika, reader)
    assert images(pdf) == [fresh.jpeg]
    assert CANARY.encode() not in pdf
    assert is_red(pdf)


@pytest.mark.parametrize("reader", READERS)
def test_a_photo_between_us_leaves_no_trace_on_paper(
    vault: OpenVault, mika: str, fresh: NewPhoto, reader: Reader
) -> None:
    answered(vault, mika, Content("Een boot.", photo=fresh.photo), US, fresh)
    pdf = made(vault, mika, reader)
    assert images(pdf) == []
    assert fresh.jpeg not in pdf
    assert fresh.photo.id.encode() not in pdf
    assert not is_red(pdf)


def test_a_wish_of_a_photo_alone_is_a_wish(vault: OpenVault, mika: str, fresh: NewPhoto) -> None:
    answered(vault, mika, Content(photo=fresh.photo), EVERYONE, fresh)
    assert "De wens van Mika" in words(made(vault, mika, READERS[0]))


def test_ink_goes_on_paper_as_lines_and_never_as_a_picture(vault: OpenVault, mika: str) -> None:
    answered(vault, mika, Content(strokes=(STROKE,)), EVERYONE)
    pdf = made(vault, mika, READERS[0])
    assert images(pdf) == []
    with pypdfium2.PdfDocument(pdf) as document:
        kinds = {found.type for found in document[0].get_objects()}
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    assert pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds


def test_the_photo_stands_in_place_of_the_sheet_that_it_covers(vault: OpenVault, mika: str, fresh: NewPhoto) -> None:
    answered(vault, mika, Content(photo=fresh.photo), EVERYONE, fresh)
    alone = made(vault, mika, READERS[0])
    visits.save_answer(vault, mika, WISH, Content(strokes=(STROKE,), photo=fresh.photo))
    approve_all(vault, mika, "Marloes")
    assert made(vault, mika, READERS[0]) == alone


def test_what_we_hold_shows_every_photo_that_is_kept_and_the_sheet_under_it(
    vault: OpenVault, mika: str, fresh: NewPhoto
) -> None:
    visits.save_answer(vault, mika, WISH, Content(strokes=(STROKE,), photo=fresh.photo), fresh=fresh)
    move(vault, hours=1)
    second = photos.from_bytes(telephone(page=drawn(500, 300)), vault.around)
    visits.save_answer(vault, mika, "trots", Content(photo=second.photo), fresh=second)
    visits.save_answer(vault, mika, "trots", Content("Toch in woorden."))
    pdf = held_paper(vault, mika)
    assert set(images(pdf)) == {fresh.jpeg, second.jpeg}
    assert "Onder de foto bewaren we ook deze tekening" in words(pdf)
    kept = vault.connection.rows("SELECT id FROM picture")
    assert {name for (name,) in kept} == {fresh.photo.id, second.photo.id}
    assert cases.read_case(vault, mika).answers["trots"].content.photo is None


def test_a_paper_is_made_all_the_same_when_a_photo_is_missing(vault: OpenVault, mika: str, fresh: NewPhoto) -> None:
    answered(vault, mika, Content("Een boot.", photo=fresh.photo), EVERYONE, fresh)
    vault.connection.execute("DELETE FROM picture")
    pdf = made(vault, mika, READERS[0])
    assert images(pdf) == []
    assert "Een boot" in words(pdf)
