"""A colleague with a kluis of his own, who hands a casus to and fro with the kluis of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.conftest import PASSPHRASE
from ui.desk import Desk
from ui.incoming import BundleFile
from ui.pages.bundle import BundlePage
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions import bundles, contact_cards, contacts, incoming, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.answers import Content
from welapp.domain.sharing import Audience, Sharing

Asked = Callable[[Callable[[OpenVault], object]], object]
Settled = Callable[[Session], None]
QUESTION, WISH = "helpt-als-spannend", "wens-in-een-zin"
WATER = "Even naar buiten, naar het water."


@dataclass(frozen=True)
class Farid:
    """`vault` is his, `asked` runs something in the kluis of the window."""

    vault: OpenVault
    asked: Asked
    stick: Path

    def know_each_other(self) -> None:
        line = contact_cards.own_card(self.vault).line
        self.asked(lambda vault: contacts.add(vault, contact_cards.read_text(line), verified=True))
        ours = self.asked(lambda vault: contact_cards.own_card(vault).line)
        contacts.add(self.vault, contact_cards.read_text(str(ours)), verified=True)

    def gets(self, *cases: str) -> None:
        path = self.stick / f"{len(list(self.stick.iterdir()))}.welbundel"
        name = self.vault.author
        self.asked(lambda vault: bundles.seal_bundle(vault, cases, [contacts.named(vault, name).id], path))
        incoming.take_in(self.vault, incoming.preview(self.vault, path))

    def writes(self, case: str, text: str, question: str = QUESTION) -> None:
        visits.save_answer(self.vault, case, question, Content(text=text), sharing=Sharing(Audience.EVERYONE))

    def sends(self, *cases: str) -> Path:
        path = self.stick / f"{len(list(self.stick.iterdir()))}.welbundel"
        to: Sequence[str] = [one.id for one in contacts.contacts(self.vault) if one.trusted]
        bundles.seal_bundle(self.vault, cases, to, path)
        return path


def write(asked: Asked, case: str, text: str, question: str = QUESTION) -> None:
    """Answer in the kluis of the window."""
    asked(
        lambda vault: visits.save_answer(vault, case, question, Content(text=text), sharing=Sharing(Audience.EVERYONE))
    )


@pytest.fixture
def farid(tmp_path: Path, around: Surroundings, asked: Asked) -> Iterator[Farid]:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(create_vault(tmp_path / "farid", PASSPHRASE, "Farid Amrani", "WEL-team Oost", around)) as vault:
        made = Farid(vault, asked, stick)
        made.know_each_other()
        yield made


@pytest.fixture
def open_bundle(qtbot: QtBot, desk: Desk, settled: Settled) -> Callable[[Path | None], BundlePage]:
    def make(path: Path | None) -> BundlePage:
        made = BundlePage(desk, Answering(), BundleFile(path))
        qtbot.addWidget(made)
        made.resize(1262, 768)
        made.show()
        settled(desk.session)
        return made

    return make


def texts(page: BundlePage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


@pytest.fixture
def shared(farid: Farid, asked: Asked, mika: str) -> str:
    """A casus that both have."""
    write(asked, mika, WATER)
    write(asked, mika, "Weer varen met opa.", WISH)
    farid.gets(mika)
    return mika
