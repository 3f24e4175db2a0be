"""Version 3: pictures, each kept beside the item that names it."""

STATEMENTS = (
    # A picture is never changed: another one gets another id. It lives as long as some kept version of its item names
    # it. Without a case it belongs to the team. With rows numbered by SQLite: a megabyte does not belong in a key.
    """CREATE TABLE picture (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        jpeg BLOB NOT NULL
    )""",
    "CREATE INDEX picture_by_item ON picture (case_id, item)",
)
