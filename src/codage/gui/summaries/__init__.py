"""The page of summaries: cases down, codes across, what the researcher makes of each cell."""
