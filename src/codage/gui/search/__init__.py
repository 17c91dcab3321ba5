"""The panel of full-text search."""
