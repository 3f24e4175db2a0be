from __future__ import annotations

from welapp.brief.flow import Band, Frame, Page, Slice, Stack, lay_out


def lines(count: int, height: float = 10, **changes: bool) -> tuple[Slice, ...]:
    return tuple(Slice(height, None, **changes) for _ in range(count))


def heights(pages: list[Page]) -> list[int]:
    return [sum(len(part.slices) for part in page.parts) for page in pages]


def test_no_slice_is_lost_over_pages() -> None:
    pages = lay_out([Band((Stack(lines(95)), Stack(lines(12), 50)))], 0, 100)
    assert sum(heights(pages)) == 107
    assert len(pages) == 10


def test_a_heading_goes_along_with_its_text() -> None:
    heading = Slice(10, None, keep=True)
    pages = lay_out([Band((Stack(lines(9)),)), Band((Stack((heading, *lines(3))),))], 0, 100)
    assert heights(pages) == [9, 4]


def test_a_whole_band_moves_to_a_fresh_page() -> None:
    pages = lay_out([Band((Stack(lines(6)),)), Band((Stack(lines(6)),), whole=True)], 0, 100)
    assert heights(pages) == [6, 6]


def test_a_whole_band_larger_than_a_page_is_cut_all_the_same() -> None:
    pages = lay_out([Band((Stack(lines(25)),), frame=Frame(5, 5), whole=True)], 0, 100)
    assert heights(pages) == [9, 9, 7]


def test_a_fresh_page_is_not_left_empty() -> None:
    pages = lay_out([None, Band((Stack(lines(1)),)), None, None, Band((Stack(lines(1)),))], 0, 100)
    assert heights(pages) == [1, 1]


def test_a_slice_taller_than_the_page_is_placed_once() -> None:
    pages = lay_out([Band((Stack((Slice(500, None), *lines(2))),))], 0, 100)
    assert heights(pages) == [1, 2]


def test_a_frame_at_the_end_stands_on_the_foot_of_the_page() -> None:
    first, last = Band((Stack(lines(3)),)), Band((Stack(lines(2)),), frame=Frame(5, 5), sinks=True)
    part = lay_out([first, last], 0, 100)[0].parts[-1]
    assert part.top + part.height == 100


def test_nothing_stands_under_the_foot() -> None:
    bands = [Band((Stack(lines(4)),), gap=7, frame=Frame(3, 3)) for _ in range(20)]
    pages = lay_out(bands, 0, 100)
    assert all(part.top + part.height <= 100.01 for page in pages for part in page.parts)


def room(height: float) -> Slice:
    return Slice(height, None, grown=lambda more: room(height + more))


def test_rooms_share_what_is_left_of_their_page_and_all_under_them_goes_down() -> None:
    band = Band((Stack((*lines(1), room(20), *lines(1))),))
    page = lay_out([band, band], 0, 100)[0]
    assert [part.top for part in page.parts] == [0, 50]
    assert [[(offset, piece.height) for _, offset, piece in part.slices] for part in page.parts] == [
        [(0, 10), (10, 30), (40, 10)]
    ] * 2
    assert page.parts[-1].top + page.parts[-1].height == 100


def test_a_room_on_a_page_that_runs_over_stays_as_it_is() -> None:
    page = lay_out([Band((Stack((room(500),)),))], 0, 100)[0]
    assert page.parts[0].slices[0][2].height == 500
