"""Transcripts from files: one module a format behind one registry, one grammar of speakers."""
