"""The page of frequencies: tables, heat maps and a chart of how codes are used."""
