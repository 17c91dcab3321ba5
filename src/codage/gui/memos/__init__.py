"""Memos: written, read, found and linked."""
