"""The panel of coded passages."""
