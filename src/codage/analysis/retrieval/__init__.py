"""Queries over codings: which segments answer, in which order, and what lies around them."""
