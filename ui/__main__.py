"""`python -m ui`: the window on a kluis."""

from __future__ import annotations

import sys

from ui.boot import main

if __name__ == "__main__":
    sys.exit(main())
