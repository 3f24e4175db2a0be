"""A team's own questions as a file: out, in after a look, with its mistakes named, and back to the shipped ones."""

from __future__ import annotations

from pathlib import Path

from tests.ui import team_questions
from tests.ui.team_questions import Team

team = team_questions.team


def test_export_and_import_show_first_and_take_over_after_the_button(team: Team, tmp_path: Path) -> None:
    page = team.open("trots")
    team.ask.file = tmp_path / "vragen.toml"
    page._export()
    team.settle()
    path = tmp_path / "vragen.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Wat vind jij lekker?", "Wat eet jij?"), encoding="utf-8")
    before = team.form
    page._import()
    team.settle()
    incoming = page.editor.incoming
    assert incoming.isVisible()
    assert team.form == before
    said = " ".join(line.words.text() for line in incoming.findChildren(type(page.editor._trouble_words)))
    assert "Anders (1): Wat jij lekker vindt" in said
    incoming.take.click()
    team.settle()
    assert team.question("lekker").text == "Wat eet jij?"
    page.undo.click()
    team.settle()
    assert team.form == before


def test_a_file_with_a_mistake_is_named_with_its_line(team: Team, tmp_path: Path) -> None:
    page = team.open("trots")
    team.ask.file = tmp_path / "vragen.toml"
    team.ask.file.write_text('id = "x"\nkind = 3\n', encoding="utf-8")
    page._import()
    team.settle()
    assert page.editor.trouble.isVisible()
    assert "In vragen.toml op regel 2" in page.editor._trouble_words.words.text()


def test_back_to_the_shipped_questions_can_be_undone(team: Team) -> None:
    page = team.open("trots")
    shipped = team.form
    team.type_in("text", "Iets anders?")
    team.settle()
    changed = team.form
    page._reset()
    team.settle()
    assert team.form == shipped
    assert team.run(lambda vault: vault.connection.one("SELECT count(*) FROM own_form")) == (0,)
    page.undo.click()
    team.settle()
    assert team.form == changed
