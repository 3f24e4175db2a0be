"""Version 2: what was erased for good, the register of erasures, and until when each row of the list is kept."""

STATEMENTS = (
    # A tombstone: what was written of this field up to this stamp has no payload, here and in every copy, for ever.
    # Without item and field it is about the whole case.
    """CREATE TABLE erased (
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        field TEXT NOT NULL,
        stamp TEXT NOT NULL,
        PRIMARY KEY (case_id, item, field)
    ) WITHOUT ROWID""",
    # Bare ids, dates, counts and copy numbers; never a name or a word of what was erased.
    """CREATE TABLE erasure (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL,
        on_day TEXT NOT NULL,
        facts TEXT NOT NULL
    ) WITHOUT ROWID""",
    # To delete a revision SQLite looks for its heads; without this it reads all of them, for each revision anew.
    "CREATE INDEX head_by_revision ON head (revision)",
    "ALTER TABLE case_row ADD COLUMN keeping TEXT NOT NULL DEFAULT '[null,null,null]'",
    # One statement: a kluis with ten thousand cases then opens without a wait. A field is worth its newest head.
    """UPDATE case_row SET keeping = json_array(
        (SELECT json_extract(r.value, '$') FROM head h JOIN revision r ON r.id = h.revision
         WHERE h.case_id = case_row.id AND h.item = 'case' AND h.field = 'created_on'
         ORDER BY r.stamp DESC LIMIT 1),
        (SELECT json_extract(r.value, '$') FROM head h JOIN revision r ON r.id = h.revision
         WHERE h.case_id = case_row.id AND h.item = 'meeting' AND h.field = 'fed_back_on'
         ORDER BY r.stamp DESC LIMIT 1),
        NULL)""",
)
