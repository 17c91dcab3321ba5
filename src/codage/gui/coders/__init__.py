"""Who codes, and whose codings are on show."""
