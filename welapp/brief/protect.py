"""A PDF behind a password: AES-256 as PDF 2.0 has it (R=6), and nothing weaker."""

from __future__ import annotations

import secrets
import unicodedata
from io import BytesIO

import pikepdf


def protected(pdf: bytes, passphrase: str) -> bytes:
    """Return the same paper, readable only with the passphrase; its metadata are hidden too.

    Who can open it may do all with it: permissions stop nobody, and could stop a screen reader. The salt is random, so
    the same paper gives other bytes each time.
    """
    out = BytesIO()
    said = unicodedata.normalize("NFKC", passphrase)  # as readers do with what is typed (SASLprep)
    with pikepdf.Pdf.open(BytesIO(pdf)) as document:
        # The mark of the file stays in the open. It was a digest of what is in it, by which a guess could be proved.
        document.trailer.ID = pikepdf.Array([secrets.token_bytes(16), secrets.token_bytes(16)])
        document.save(
            out,
            # ISO 32000-2: R=6 is the only revision with a key derivation that is not withdrawn.
            encryption=pikepdf.Encryption(owner=said, user=said, R=6),
            # Only strings and streams are encrypted: in streams the names of fonts and the structure are hidden too.
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,  # they stay as they were made
            static_id=True,  # else the second half is a digest again, of the title among others
        )
    return out.getvalue()
