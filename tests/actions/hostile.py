"""A colleague with a program of his own: bundles well signed and sealed, and whatever he likes within them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pyrage
from handing_over import Pair

from welapp.actions import contact_cards, incoming
from welapp.actions.identity import keys_of
from welapp.actions.incoming import Preview, TakenIn
from welapp.domain.clock import next_stamp
from welapp.exchange.label import Label, label_record
from welapp.exchange.plaintext import signature_line
from welapp.store import revisions

Record = dict[str, object]
Jpeg = tuple[str, str, str, bytes]
"""Id, case, item and the bytes themselves."""
DEVICE = "f" * 16


@dataclass
class Hostile:
    """Farid, whom Marloes has verified."""

    pair: Pair
    stamp: str = ""
    made: int = 0

    def record(self, case: str, item: str, field: str, value: object, **parts: object) -> Record:
        """Return a sound record that replaces what Marloes has there, with other parts put in."""
        marloes = self.pair.marloes
        present = [
            head for head in revisions.heads(marloes.connection, case) if (head.item, head.field) == (item, field)
        ]
        latest = max([self.stamp, *(head.stamp for head in present)])
        self.stamp = next_stamp(latest, marloes.around.clock(), DEVICE)
        return {
            "case": case, "revision": marloes.around.chance(16).hex(), "item": item, "field": field, "value": value,
            "author": "Farid Amrani", "device": DEVICE, "stamp": self.stamp, "parents": [head.id for head in present],
            **parts,
        }  # fmt: skip

    def bundle(self, records: Sequence[Mapping[str, object]], jpegs: Sequence[Jpeg] = ()) -> Path:
        """Seal what this program itself would refuse to."""
        marloes, farid = self.pair.marloes, self.pair.farid
        ours, theirs = keys_of(farid.connection), keys_of(marloes.connection).keys
        label = Label(
            marloes.around.chance(16).hex(),
            marloes.around.clock(),
            None,
            "all",
            contact_cards.own(farid),
            (theirs.age,),
        )
        lines = [label_record(label), *records]
        lines += [{"picture": id_, "case": case, "item": item, "size": len(jpeg)} for id_, case, item, jpeg in jpegs]
        text = "".join(json.dumps(line) + "\n" for line in lines)
        plain = b"welbundel 1\n" + text.encode() + b"\n" + b"".join(jpeg for *_, jpeg in jpegs)
        plain += signature_line(ours, sha256(plain).digest())
        self.made += 1
        path = self.pair.stick / f"vijandig{self.made}.welbundel"
        path.write_bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(theirs.age)]))
        return path

    def look(self, *records: Mapping[str, object], jpegs: Sequence[Jpeg] = ()) -> Preview:
        return incoming.preview(self.pair.marloes, self.bundle(records, jpegs))

    def bring(self, *records: Mapping[str, object], jpegs: Sequence[Jpeg] = ()) -> TakenIn:
        return incoming.take_in(self.pair.marloes, self.look(*records, jpegs=jpegs))
