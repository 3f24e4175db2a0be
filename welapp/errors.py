"""The two kinds of error: one to say to the person, of which damage is a kind of its own, and one to report."""


class KnownError(Exception):
    """Something that can happen to anyone; its text is one Dutch sentence for the person, saying what to do next."""


class DamagedError(KnownError):
    """A file of the kluis is missing, not whole, or another key's: a backup is the way out."""


class BugError(Exception):
    """Something that cannot happen unless the program is wrong; its text is English, for whoever mends it."""
