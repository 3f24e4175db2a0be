"""Version 5: colleagues, the bundles that came and went, and which versions each of them brought."""

STATEMENTS = (
    # `age` and `sign` are public keys. `rival` is a card with other keys that came under this name, or ''.
    """CREATE TABLE contact (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        organisation TEXT NOT NULL,
        age TEXT NOT NULL,
        sign TEXT NOT NULL,
        added_on TEXT NOT NULL,
        verified_on TEXT NOT NULL,
        rival TEXT NOT NULL
    ) WITHOUT ROWID""",
    # Names of colleagues and bare ids of cases; never a name or a word of a youth.
    """CREATE TABLE bundle (
        id TEXT PRIMARY KEY,
        way TEXT NOT NULL,
        moment TEXT NOT NULL,
        whom TEXT NOT NULL,
        cases TEXT NOT NULL,
        facts TEXT NOT NULL
    ) WITHOUT ROWID""",
    # What a bundle brought and nobody here wrote: thirty days long it can be taken away again. `stamp` is that of
    # the taking in.
    """CREATE TABLE brought (
        bundle TEXT NOT NULL,
        revision TEXT NOT NULL,
        stamp TEXT NOT NULL,
        PRIMARY KEY (bundle, revision)
    ) WITHOUT ROWID""",
    "CREATE INDEX brought_by_revision ON brought (revision)",
    # Of which fields a colleague ever had words in a bundle, to or from here: when those may no longer be read, the
    # next bundle to that colleague must say so.
    """CREATE TABLE told (
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        field TEXT NOT NULL,
        contact TEXT NOT NULL,
        PRIMARY KEY (case_id, item, field, contact)
    ) WITHOUT ROWID""",
)
