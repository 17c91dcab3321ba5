"""Reports: blocks filled from the frames, checked before others read them, written to files."""
