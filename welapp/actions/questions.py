"""A team's own questions: changing them, keeping them as a file, taking them from one, and back to the shipped ones."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from welapp import places
from welapp.actions.files import plain_sentences, small_file, write_atomically
from welapp.actions.vaults import OpenVault
from welapp.forms.edit import without_loose_blocks, without_loose_photos
from welapp.forms.load import FILES, Forms, load_form, load_forms, read_form
from welapp.forms.schema import Form, Photo
from welapp.forms.takeover import Differences, differences, filled_up, with_answered
from welapp.forms.write import write_form
from welapp.store import own_forms


@dataclass(frozen=True, slots=True)
class Questions:
    """What changing them takes: those in use, those that are shipped, and which were ever answered."""

    forms: Forms
    shipped: Forms
    answered: frozenset[str]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A form from a file that was read and checked, and what changes when it is taken over."""

    form: Form
    differences: Differences


def read_questions(vault: OpenVault) -> Questions:
    return Questions(vault.forms, shipped_forms(), own_forms.answered(vault.connection))


def shipped_forms() -> Forms:
    return load_forms(places.resources() / "forms", None)[0]


def save_form(vault: OpenVault, form: Form) -> Forms:
    """Keep a form in the place of the one with its voice and return the forms that are in use from now on.

    Raise KnownError, and keep nothing, when it breaks a rule that every form must keep. A form that is the shipped one
    again is not kept, so that a newer program may bring newer questions.
    """
    name, shipped = FILES[form.voice], shipped_forms().speaking(form.voice)
    form = filled_up(without_loose_blocks(without_loose_photos(form), shipped), shipped)
    kept = own_forms.every(vault.connection)
    if form == shipped and not _has_file(vault, form.voice):
        kept.pop(name, None)
    else:
        kept[name] = write_form(form)
        form = read_form(name, kept[name])
    return _take(vault, kept, name, form)


def reset_form(vault: OpenVault, voice: str) -> Forms:
    """Ask the shipped questions again; own ones that somebody answered stay, hidden."""
    before, answered = vault.forms.speaking(voice), own_forms.answered(vault.connection)
    return save_form(vault, with_answered(shipped_forms().speaking(voice), before, answered))


def export_form(vault: OpenVault, voice: str, path: Path) -> None:
    """Write the questions as one file that a person can read, photos included; nothing of a casus is in it."""
    with plain_sentences(path):
        write_atomically(path, write_form(vault.forms.speaking(voice)).encode())


def read_file(vault: OpenVault, path: Path) -> Incoming:
    """Read questions from a file; raise KnownError with its name and the line when something is not right."""
    form = load_form(path)
    form = filled_up(form, shipped_forms().speaking(form.voice))
    before = vault.forms.speaking(form.voice)
    merged = with_answered(form, before, own_forms.answered(vault.connection))
    return Incoming(merged, differences(before, merged))


def card_photo(path: Path) -> Photo:
    """Read and clean a photo for a card; up to a second of work, so off the event loop. The file stays as it is."""
    from welapp.photo import BYTES_IN, clean_for_card  # a team without photos needs no Pillow

    with plain_sentences(path):
        data = small_file(path, BYTES_IN)
    jpeg = clean_for_card(data).jpeg
    return Photo(f"foto-{hashlib.sha256(jpeg).hexdigest()[:16]}", jpeg)


def take_over(vault: OpenVault, incoming: Incoming) -> Forms:
    """Take the questions from a file into use."""
    return save_form(vault, incoming.form)


def _take(vault: OpenVault, kept: dict[str, str], name: str, form: Form) -> Forms:
    forms, problems = load_forms(places.resources() / "forms", places.own_forms(vault.folder), kept)
    if forms.speaking(form.voice) != form:  # an id that the other form has too
        raise problems[-1]
    with vault.connection.transaction():
        if name in kept:
            own_forms.put(vault.connection, name, kept[name])
        else:
            own_forms.remove(vault.connection, name)
    vault.forms = forms
    return forms


def _has_file(vault: OpenVault, voice: str) -> bool:
    """A file beside the kluis would count again as soon as the kluis itself has nothing."""
    return any(path.name.casefold() == FILES[voice] for path in places.own_forms(vault.folder).glob("*.toml"))
