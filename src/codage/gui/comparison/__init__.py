"""The page Comparison: how far coders agree, and where they differ, to be settled."""
