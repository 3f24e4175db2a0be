"""The steps from an empty file to today's tables; a step is never edited after release."""

from __future__ import annotations

from welapp.store.migrations import m0001_first, m0002_letting_go, m0003_pictures, m0004_own_questions, m0005_bundles

STEPS: tuple[tuple[str, ...], ...] = (
    m0001_first.STATEMENTS,
    m0002_letting_go.STATEMENTS,
    m0003_pictures.STATEMENTS,
    m0004_own_questions.STATEMENTS,
    m0005_bundles.STATEMENTS,
)
"""STEPS[n] brings a file from version n to n + 1."""
