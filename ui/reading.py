"""How someone wants to read, between the look and what the kluis keeps of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.letters import Face
from ui.palettes import Colours
from ui.theme import Reading

if TYPE_CHECKING:
    from welapp.actions.settings import Settings


def reading_of(settings: Settings) -> Reading:
    return Reading(Colours(settings.scheme), settings.scale, Face(settings.face), settings.room, settings.calm)


def with_reading(settings: Settings, reading: Reading) -> Settings:
    return replace(
        settings,
        scheme=reading.colours.value,
        scale=reading.scale,
        face=reading.face.value,
        room=reading.room,
        calm=reading.calm,
    )
