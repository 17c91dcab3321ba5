"""The page of cases: their answers in a grid, and what is derived of them."""
