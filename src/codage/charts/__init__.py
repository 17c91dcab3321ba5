"""Charts of what the analyses give, drawn with matplotlib: for the screen, for files, for reports.

One module a kind of chart. None of them counts anything: they draw the frames they are given.
"""
