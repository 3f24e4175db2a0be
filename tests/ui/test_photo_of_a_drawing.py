"""A photo of a paper drawing in the window: chosen, dropped or pasted, shown in place of the ink, gone when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from paper_photo import CANARY, drawn, telephone
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import visiting
from tests.ui.asking import Answering
from tests.ui.visiting import EVERYONE, Table
from ui.pages.answers_drawn import DrawingEditor, WishEditor
from ui.pages.case import CasePage
from ui.session import Session
from ui.widgets.drawing import DrawingBoard
from ui.widgets.ink_view import InkView
from welapp import photo
from welapp.actions import photos, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.ink import Point, Stroke
from welapp.errors import KnownError

table = visiting.table
WISH = "wens-in-een-zin"
LINE = Stroke("blauw", 1.75, (Point(20, 20), Point(60, 20)))


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A photo with a red corner at its top left, as a telephone that was held upright makes it."""
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(telephone(1))
    return path


@pytest.fixture
def asking(table: Table) -> Answering:
    assert isinstance(table.ask, Answering)
    return table.ask


def editor_of(table: Table) -> WishEditor | DrawingEditor:
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, WishEditor | DrawingEditor)
    return editor


def board_of(table: Table) -> DrawingBoard:
    return editor_of(table).board


def take(table: Table, asking: Answering, path: Path) -> None:
    asking.file = path
    board_of(table).photo.click()
    table.settle()


def full(*_: object, **__: object) -> None:
    raise KnownError("De schijf is vol.")


def kept(table: Table) -> Content:
    answer = table.answer(WISH)
    return answer.content if answer else Content()


def red_corner(view: QWidget) -> str:
    """Where the red corner of the page is seen, '' when nowhere."""
    image = view.grab().toImage()
    reds = [
        (x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y).red() > 150 and image.pixelColor(x, y).green() < 80
    ]
    if not reds:
        return ""
    x, y = (sum(numbers) / len(reds) for numbers in zip(*reds, strict=True))
    return f"{'top' if y < image.height() / 2 else 'low'} {'left' if x < image.width() / 2 else 'right'}"


def test_a_chosen_photo_takes_the_place_of_the_sheet_and_is_kept(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    content = kept(table)
    assert content.photo is not None
    jpeg = table.run(lambda vault: photos.photo_of(vault, table.case, WISH, content.photo))
    assert isinstance(jpeg, bytes)
    assert CANARY.encode() not in jpeg
    assert red_corner(board_of(table).canvas) == "top left"
    assert editor_of(table).described.isVisible()


def test_stopping_in_the_dialog_changes_nothing(table: Table, asking: Answering) -> None:
    table.open(WISH)
    board_of(table).photo.click()
    table.settle()
    assert asking.asked == ["Kies een foto van je tekening"]
    assert table.answer(WISH) is None


def test_a_youth_at_the_keys_is_told_why_no_files_are_shown(table: Table, asking: Answering) -> None:
    table.open(WISH)
    asking.may_show_files = False
    board_of(table).photo.click()
    table.settle()
    assert asking.asked == []
    assert "doet iemand van ons" in table.page.question.trouble._words.words.text()


def test_the_photo_is_there_again_after_going_on_and_back(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    table.go("trots")
    table.go(WISH)
    assert red_corner(board_of(table).canvas) == "top left"


def test_a_question_with_a_photo_alone_opens_at_drawing(table: Table, asking: Answering, paper: Path) -> None:
    table.open("laatst-lekker-bezig")
    ways = table.page.question._ways
    assert ways is not None
    ways._switch_to("drawing")
    take(table, asking, paper)
    table.go("trots")
    table.go("laatst-lekker-bezig")
    assert red_corner(board_of(table).canvas) == "top left"


def test_what_was_drawn_lies_under_the_photo_and_comes_back(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    table.keep(WISH, Content(strokes=(LINE,)))
    table.reopen(WISH)
    take(table, asking, paper)
    board = board_of(table)
    assert kept(table).strokes == (LINE,)
    assert not board.pen.isEnabled()
    table.press(board.remove_photo)
    assert (kept(table).photo, kept(table).strokes) == (None, (LINE,))
    assert red_corner(board.canvas) == ""
    assert board.pen.isEnabled()


def test_taking_the_photo_away_is_undone_with_the_keys(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    board, there = board_of(table), kept(table).photo
    table.press(board.remove_photo)
    QTest.keyClick(board.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    assert kept(table).photo == there
    assert red_corner(board.canvas) == "top left"


def test_nobody_draws_on_a_photo(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    canvas = board_of(table).canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, canvas.rect().center())
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    table.settle()
    assert kept(table).strokes == ()


def test_a_quarter_turn_is_kept_and_undone(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    board, first = board_of(table), kept(table).photo
    table.press(board.turn)
    assert red_corner(board.canvas) == "top right"
    second = kept(table).photo
    assert first is not None
    assert second is not None
    assert (second.width, second.height) == (first.height, first.width)
    table.go("trots")
    table.go(WISH)
    board = board_of(table)
    table.press(board.turn)  # now it is read from the kluis
    assert red_corner(board.canvas) == "low right"
    table.press(board.undo)
    assert kept(table).photo == second


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"%PDF een brief", photo.STRANGE), (telephone()[:2000], photo.BROKEN), (b"\0\0\0\x18ftypheic", photo.TELEPHONE)],
)
def test_a_file_that_is_no_photo_is_refused_in_words(
    table: Table, asking: Answering, tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "brief.jpg"
    path.write_bytes(data)
    table.open(WISH)
    take(table, asking, path)
    question = table.page.question
    assert question.trouble.isVisible()
    assert question.trouble._words.words.text() == said
    assert board_of(table).photo.isEnabled()
    assert table.answer(WISH) is None


def dropped(board: DrawingBoard, data: QMimeData) -> bool:
    """Drag it in and let go of it; whether it was taken."""
    middle, both = QPointF(board.rect().center()), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    came = QDragEnterEvent(middle.toPoint(), both, data, left, plain)
    came.ignore()
    QApplication.sendEvent(board, came)
    if not came.isAccepted():
        return False
    went = QDropEvent(middle, both, data, left, plain)
    QApplication.sendEvent(board, went)
    assert went.dropAction() == Qt.DropAction.CopyAction, "the file itself stays where it is"
    return went.isAccepted()


def test_a_photo_can_be_dragged_in(table: Table, paper: Path) -> None:
    table.open(WISH)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    assert dropped(board_of(table), data)
    table.settle()
    assert kept(table).photo is not None
    assert paper.exists()


@pytest.mark.parametrize("urls", [["https://voorbeeld.nl/boot.jpg"], [], ["file:///een.jpg", "file:///twee.jpg"]])
def test_what_is_not_one_file_of_this_computer_is_not_taken(table: Table, urls: list[str]) -> None:
    table.open(WISH)
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    data.setText("een boot")
    assert not dropped(board_of(table), data)


def test_a_copied_picture_can_be_pasted(table: Table) -> None:
    table.open(WISH)
    QGuiApplication.clipboard().setImage(QImage.fromData(telephone()))
    canvas = board_of(table).canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    assert kept(table).photo is not None
    assert red_corner(canvas) == "top left"
    QGuiApplication.clipboard().clear()


def test_rather_not_written_down_leaves_nothing_of_the_photo(table: Table, asking: Answering, paper: Path) -> None:
    table.open(WISH)
    take(table, asking, paper)
    question = table.page.question
    question.share.choose(3)
    table.press(question.ask.yes)
    assert kept(table) == Content()
    assert table.run(lambda vault: vault.connection.rows("SELECT count(*) FROM picture")) == [(0,)]
    assert table.page._keeper.photos._fresh == {}
    assert question._ways is not None
    assert question.content() == Content()


def test_a_photo_that_the_disk_refused_is_kept_with_the_next_save(
    table: Table, asking: Answering, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.open(WISH)
    real = visits.save_answer

    monkeypatch.setattr(visits, "save_answer", full)
    take(table, asking, paper)
    assert table.answer(WISH) is None
    assert red_corner(board_of(table).canvas) == "top left"
    table.go("trots")
    table.go(WISH)
    assert red_corner(board_of(table).canvas) == "top left", "it is still here"
    monkeypatch.setattr(visits, "save_answer", real)
    table.type("Een boot.")
    table.page.save_now()
    table.settle()
    assert kept(table).text == "Een boot."
    there = kept(table).photo
    assert there is not None
    assert table.run(lambda vault: photos.photo_of(vault, table.case, WISH, there))


def test_rather_not_written_down_leaves_alone_a_refused_photo_of_another_answer(
    table: Table, asking: Answering, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.open(WISH)
    real = visits.save_answer

    monkeypatch.setattr(visits, "save_answer", full)
    take(table, asking, paper)
    table.go("trots")
    monkeypatch.setattr(visits, "save_answer", real)
    table.page.question.share.choose(3)
    table.settle()
    there = kept(table).photo
    assert there is not None
    assert table.run(lambda vault: photos.photo_of(vault, table.case, WISH, there))
    assert table.page._keeper.photos._fresh == {}


def test_going_on_while_a_photo_is_still_coming_keeps_it_with_its_answer(
    table: Table, asking: Answering, paper: Path
) -> None:
    table.open(WISH)
    asking.file = paper
    board_of(table).photo.click()
    table.page.question.foot.next.click()
    table.settle()
    assert table.page.place() != WISH
    there = kept(table).photo
    assert there is not None
    assert table.run(lambda vault: photos.photo_of(vault, table.case, WISH, there))
    table.go(WISH)
    assert red_corner(board_of(table).canvas) == "top left"


def test_rather_not_written_down_while_a_photo_is_still_coming_keeps_nothing_of_it(
    table: Table, asking: Answering, paper: Path
) -> None:
    table.open(WISH)
    asking.file = paper
    board_of(table).photo.click()
    table.page.question.share.choose(3)
    table.settle()
    assert kept(table) == Content()
    assert table.page._keeper.photos._fresh == {}
    assert table.run(lambda vault: vault.connection.rows("SELECT count(*) FROM picture")) == [(0,)]


def with_photo(table: Table, described: str = "") -> None:
    def keep(vault: OpenVault) -> None:
        fresh = photos.from_bytes(telephone(page=drawn(600, 400)), vault.around)
        content = Content("Een boot.", photo=fresh.photo, described=described)
        visits.save_answer(vault, table.case, WISH, content, sharing=EVERYONE, fresh=fresh)

    table.run(keep)


def test_it_is_seen_at_the_reading_back_and_at_the_casus(table: Table, asking: Answering) -> None:
    table.open(WISH)
    with_photo(table, "Een boot op het water.")
    table.go("teruglezen")
    (view,) = [one for one in table.page.readback.findChildren(InkView) if one.isVisible()]
    assert red_corner(view) == "top left"
    assert view.accessibleName() == "Een boot op het water."
    page = CasePage(table.desk, table.case)
    table.show(page)
    assert red_corner(page._ink) == "top left"
    assert page._ink.accessibleName() == "Een boot op het water."


def test_the_wish_in_sight_shows_it_too(table: Table) -> None:
    table.open("trots")
    with_photo(table)
    table.go("lekker")
    table.page._show_wish()
    table.settle()
    assert red_corner(table.page.wish.drawing) == "top left"
    assert table.page.wish.drawing.accessibleName() == "De tekening van je wens"


def test_another_drawing_takes_the_place_of_a_photo_that_was_still_being_read(
    qtbot: QtBot, session: Session, asked: Callable[..., object], look: object, table: Table
) -> None:
    from ui.pages.photos import show_drawing

    table.open(WISH)
    with_photo(table)
    content = kept(table)
    view = InkView(table.desk.look)
    qtbot.addWidget(view)
    view.resize(300, 200)
    show_drawing(view, table.desk.session, table.case, WISH, content, "Tekening")
    show_drawing(view, table.desk.session, table.case, WISH, Content(strokes=(LINE,)), "Tekening")
    table.settle()
    assert red_corner(view) == ""
