"""The page Analyses: one list, one module an analysis; each a table, a chart and a file."""
