"""`python -m welapp VERB`: the headless door."""

from __future__ import annotations

import sys

from welapp.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
