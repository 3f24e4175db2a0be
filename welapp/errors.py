"""The two kinds of error: one to say to the person, one to report."""


class KnownError(Exception):
    """Something that can happen to anyone; its text is one Dutch sentence for the person, saying what to do next."""


class BugError(Exception):
    """Something that cannot happen unless the program is wrong; its text is English, for whoever mends it."""
