"""Functions from tidy frames to tables. They touch no widget and no SQL; see `registry`."""
