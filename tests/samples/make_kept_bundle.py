"""Makes `bundle-1.welbundel` of the kept kluis `vault-4`: Marloes to Farid, with the test keys of the vectors.

python tests/samples/make_kept_bundle.py    once for each format, by the first release that writes it; then it is kept
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from welapp.actions import bundles, contacts
from welapp.actions.cases import list_cases
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.exchange.card import Card, card_file, read_card
from welapp.exchange.identity import Identity
from welapp.store import about

HERE = Path(__file__).parent
BUNDLE = HERE / "bundle-1.welbundel"
PASSPHRASE = "samen bouwen we een boot"
MADE = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
INDEX = json.loads((HERE / "bundles" / "index.json").read_text(encoding="utf-8"))


def take_on(vault: OpenVault, name: str) -> None:
    """Give a kluis the test keys of someone in the vectors."""
    keys = INDEX["keys"][name]
    with vault.connection.transaction():
        about.put(vault.connection, "age_secret", keys["age"])
        about.put(vault.connection, "sign_secret", keys["ed25519 seed"])


def card_of(name: str, shown: str) -> Card:
    keys = INDEX["keys"][name]
    identity = Identity(keys["age"], bytes.fromhex(keys["ed25519 seed"]))
    return read_card(card_file(Card(shown, "WEL-team Noord", identity.keys), identity))


def main() -> int:
    with tempfile.TemporaryDirectory() as room:
        folder = Path(shutil.copytree(HERE / "vault-4", Path(room) / "kluis"))
        with closing(open_vault(folder, PASSPHRASE, Surroundings(clock=lambda: MADE))) as vault:
            take_on(vault, "marloes")
            farid = contacts.add(vault, card_of("farid", "Farid El Amrani"), verified=True)
            cases = [row.id for row in list_cases(vault)]
            bundles.seal_bundle(vault, cases, [farid.id], BUNDLE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
