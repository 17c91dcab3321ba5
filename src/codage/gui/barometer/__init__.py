"""The page Barometer: how mature cases are on themes that the researcher defines."""
