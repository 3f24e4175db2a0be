"""Makes a test fail when Python code opens a door to a network, also where the code swallows the refusal."""

from __future__ import annotations

import functools
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

ASKS_NAMES = frozenset(["socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"])
UNNAMED = -1  # a socket that exists already and is only wrapped


@functools.cache
def _doors() -> list[str]:
    """Watch from the first test on; a hook of this kind cannot be taken away again."""
    tried: list[str] = []
    # Windows makes even a pair of sockets within one process over the loopback address.
    allowed = {UNNAMED, getattr(socket, "AF_UNIX", socket.AF_INET)}

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event in ASKS_NAMES or (event == "socket.__new__" and arguments[1] not in allowed):
            tried.append(f"{event} {arguments[1:]}")
            raise PermissionError(f"no network here: {event}")

    sys.addaudithook(watch)
    return tried


@pytest.fixture(autouse=True)
def reached_out() -> Iterator[list[str]]:
    tried = _doors()
    tried.clear()
    yield tried
    assert tried == [], "this test asked for a network"
