"""Between two kluizen: who a colleague is, and what is handed over, sealed and signed."""
