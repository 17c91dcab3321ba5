"""A barometer as it is shown and written: one content, a module a format."""
