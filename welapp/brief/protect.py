"""A PDF behind a password: AES-256 as PDF 2.0 has it (R=6), and nothing weaker."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def protected(pdf: bytes, passphrase: str) -> bytes:
    """Return the same paper, readable only with the passphrase; its metadata are hidden too.

    Who can open it may do all with it: permissions stop nobody, and could stop a screen reader.
    """
    out = BytesIO()
    with pikepdf.Pdf.open(BytesIO(pdf)) as document:
        # ISO 32000-2: R=6 is the only revision with a key derivation that is not withdrawn.
        document.save(out, encryption=pikepdf.Encryption(owner=passphrase, user=passphrase, R=6))
    return out.getvalue()
