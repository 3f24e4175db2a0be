"""Version 1: revisions with parents and heads, the list's rows, the search index, what the vault knows of itself."""

STATEMENTS = (
    "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE revision (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT,
        author TEXT NOT NULL,
        device TEXT NOT NULL,
        stamp TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX revision_by_field ON revision (case_id, item, field)",
    """CREATE TABLE parent (
        child TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
        parent TEXT NOT NULL,
        PRIMARY KEY (child, parent)
    ) WITHOUT ROWID""",
    """CREATE TABLE head (
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        field TEXT NOT NULL,
        revision TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
        PRIMARY KEY (case_id, item, field, revision)
    ) WITHOUT ROWID""",
    """CREATE TABLE case_row (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        pronouns TEXT NOT NULL,
        age TEXT NOT NULL,
        archived INTEGER NOT NULL,
        owner TEXT NOT NULL,
        standing TEXT NOT NULL
    )""",
    "CREATE INDEX case_by_name ON case_row (name_key, number)",
    # An index of our own, since it must forget a word at once and cost a save little: FTS5 with secure-delete
    # rewrites a page for every word of the whole case. Keys are the beginnings of words, see rows.py.
    "CREATE TABLE case_key (key TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID",
    "CREATE TABLE case_keys (number INTEGER PRIMARY KEY, keys TEXT NOT NULL)",
)
