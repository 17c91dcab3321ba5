"""The page Report: blocks at the left, the report as it will be at the right."""
