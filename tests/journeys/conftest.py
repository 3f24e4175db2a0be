"""What the journeys share: the story in the real window, told once."""

from __future__ import annotations

from told import told as told  # a fixture, for whoever asks for it by name
