"""Offline coding of interview transcripts, joined with survey data."""
