"""Correcting interviews: writing in them, find and replace, corrected files from outside."""
