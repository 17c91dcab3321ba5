"""The page Joint display: what the survey says beside what the interviews say, row by row."""
