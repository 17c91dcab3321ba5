"""A joint display as it is shown, copied and written: one content, a module a format."""
