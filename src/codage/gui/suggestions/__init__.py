"""The page of suggestions: passages that are like a code's segments, one at a time."""
