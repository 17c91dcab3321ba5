"""Turns, anchors, spans, codebook rules and surveys, in plain Python. Imports nothing of ours."""
