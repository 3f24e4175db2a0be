"""Two or more kluizen of colleagues, and a bundle between them without the wrapping."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from standstill import PASSPHRASE

from welapp.actions import cases
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.ids import new_id
from welapp.store import merge, soundness
from welapp.store.merge import Parcel, Taken

Records = list[Mapping[str, object]]


@contextmanager
def colleague(folder: Path, name: str, around: Surroundings) -> Iterator[OpenVault]:
    with closing(create_vault(folder, PASSPHRASE, name, "WEL-team Veenkolk", around)) as made:
        yield made


def everything(_item: str, _field: str, _value: object) -> bool:
    return True


def sent(vault: OpenVault, *cases: str) -> Records:
    """Return the records of a bundle as they come out at the other end: as JSON."""
    return [
        json.loads(json.dumps(record))
        for case in cases
        for record in merge.outgoing(vault.connection, case, everything)
    ]


def wrapped(vault: OpenVault, *cases: str) -> Parcel:
    return merge.parcel(sent(vault, *cases), vault.around.clock())


def taken(vault: OpenVault, records: Records | Parcel, bundle: str = "", made: datetime | None = None) -> Taken:
    """Take it in; `made` is how late it was for whoever sent it, if that is to be looked at."""
    parcel = records if isinstance(records, Parcel) else merge.parcel(records, vault.around.clock())
    with vault.connection.transaction():
        return merge.take_in(vault.connection, vault.pen(), bundle or new_id(vault.around.chance), parcel, None, made)


def undone(vault: OpenVault, bundle: str) -> merge.Undone:
    with vault.connection.transaction():
        return merge.undo(vault.connection, bundle, vault.around.clock())


def all_tables(vault: OpenVault, *names: str) -> dict[str, list[tuple[object, ...]]]:
    """Return what stands in these tables, to see that nothing changed."""
    tables = names or ("revision", "parent", "head", "erased", "case_row", "case_key", "picture")
    return {name: sorted(vault.connection.rows(f"SELECT * FROM {name}"), key=repr) for name in tables}


def assert_sound(vault: OpenVault) -> None:
    assert soundness.misfits(vault.connection, lambda: False) == []
    assert soundness.stale_rows(vault.connection, lambda _: None) == 0


def both(one: OpenVault, other: OpenVault, case: str) -> None:
    """Exchange until nobody has anything new."""
    from_one, from_other = sent(one, case), sent(other, case)
    taken(one, from_other)
    taken(other, from_one)
    assert cases.read_case(one, case) == cases.read_case(other, case)
    assert_sound(one)
    assert_sound(other)
