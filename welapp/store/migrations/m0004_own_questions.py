"""Version 4: the team's own questions, each form as the text of its file."""

STATEMENTS = ("CREATE TABLE own_form (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",)
