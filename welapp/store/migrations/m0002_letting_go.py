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
    # Heads without a reference to their revision: to keep that true SQLite would read all heads for each revision that
    # is deleted, and an index for it would make every save slower. Who deletes a revision deletes its head.
    """CREATE TABLE fresh_head (
        case_id TEXT NOT NULL,
        item TEXT NOT NULL,
        field TEXT NOT NULL,
        revision TEXT NOT NULL,
        PRIMARY KEY (case_id, item, field, revision)
    ) WITHOUT ROWID""",
    "INSERT INTO fresh_head SELECT case_id, item, field, revision FROM head",
    "DROP TABLE head",
    "ALTER TABLE fresh_head RENAME TO head",
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
