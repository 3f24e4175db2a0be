"""The encrypted store: revisions, the rows made from them, and the search index."""
